import type { Survey } from "../../generated/evaluations.ts";
import type { AnyElement } from "../heritage-element.ts";
import { printAlone } from "../printed.ts";
import { type Question, RANGES, REASONS } from "../survey/answer.ts";
import { readCode } from "../survey/survey-code.ts";
import { CODE_OF_NOTHING, KEEP_THE_CODE, type SurveyPages, type Way } from "../survey/survey-pages.ts";
import type { ViewParts } from "../views.ts";
import { withDay } from "../with-day.ts";
import styles from "./paper-sheets.css";

/** What is printed, and what stands around it. */
interface Around {
  readonly survey: Survey;
  readonly code: string;
  readonly pages: SurveyPages;
  readonly back: Way;
}

/** How a question is answered by hand, where that is not by one box. */
const HOW: Readonly<Record<string, string>> = {
  MULTI_CHOICE: "Mark all that apply.",
  RANKING: "Write 1, 2, 3 … in your order.",
};

/**
 * A survey on paper, for people who answer by hand: a sheet for each code, with what is agreed to, the questions as they stand on the
 * screen, and a strip with the code to be cut off and kept. It is loaded when somebody asks for it, and nothing of it is sent.
 */
export class PaperSheets {
  readonly #host: AnyElement;
  readonly #parts: ViewParts;
  /** The codes of several people, as they were typed or pasted. */
  #typed = "";
  /** Whether what is there for several people is shown. */
  #isForSeveral = false;
  /** Whether the code is left open, to be written in by hand. */
  #isOpen = false;

  constructor(host: AnyElement, parts: ViewParts) {
    this.#host = host;
    this.#parts = parts;
    host.wear(styles);
  }

  #say(text: string): string {
    return this.#host.reader.say(text);
  }

  /** A label on a sheet, which is in the language of the survey: labels may be in another one. */
  #label(survey: Survey, content: unknown): unknown {
    const { lang, dir } = this.#host.reader.labels;
    return speechOf(survey).lang.split("-")[0] === lang
      ? content
      : this.#parts.html`<span lang=${lang} dir=${dir}>${content}</span>`;
  }

  render(around: Around): unknown {
    const { html, nothing } = this.#parts;
    const { pages, back } = around;
    const lines = this.#typed.split("\n").filter((line) => line.trim());
    const misread = lines.filter((line) => !readCode(line));
    const typed = [...new Set(lines.flatMap((line) => readCode(line) ?? []))];
    // Where every code was misread there is no sheet: one with the opener's own code would be handed to somebody else.
    const codes = this.#isOpen ? [""] : lines.length > 0 ? typed : [around.code];
    const { lang, dir } = speechOf(around.survey);
    return html`${pages.title(this.#say("Answer on paper"))}
      <p part="summary">${this.#say("Print it on one side, mark your answers by hand, and hand it in.")}</p>
      <details ?open=${this.#isForSeveral} @toggle=${(event: Event) => {
        this.#isForSeveral = (event.target as HTMLDetailsElement).open;
      }}>
        <summary>${this.#say("For several people")}</summary>
        <div part="field">
          <label for="codes">${this.#say("Their codes, one on each line")}</label>
          <textarea id="codes" rows="4" dir="ltr" autocomplete="off" spellcheck="false" .value=${this.#typed}
            aria-invalid=${misread.length > 0} aria-describedby="about-codes" @input=${(event: Event) => {
              this.#typed = (event.target as HTMLTextAreaElement).value;
              this.#host.plan();
            }}></textarea>
          <p part="note" id="about-codes" role="status">${
            misread.length > 0
              ? html`<strong>${this.#say(CODE_OF_NOTHING)} <bdi>${misread[0]}</bdi></strong>`
              : nothing
          }</p>
          <label part="choice"><input type="checkbox" .checked=${this.#isOpen} @change=${() => {
            this.#isOpen = !this.#isOpen;
            this.#host.plan();
          }} /><span>${this.#say("Without a code: it is written in by hand")}</span></label>
        </div>
      </details>
      ${pages.ways([{ text: this.#say("Print"), run: () => this.#print(around.survey) }, back])}
      <div class="sheets" lang=${lang} dir=${dir}>${codes.map((code) => this.#sheet(around, code))}</div>`;
  }

  #print(survey: Survey): void {
    const root = this.#host.shadowRoot;
    const sheets = root?.querySelector(".sheets");
    if (!root || !sheets) return;
    if (sheets.childElementCount > 0) printAlone(root, speechOf(survey), sheets, styles);
    else root.getElementById("codes")?.focus();
  }

  /** A head that comes again on each page of it keeps the pages of one code together. */
  #sheet({ survey, pages }: Around, code: string): unknown {
    const { html } = this.#parts;
    const label = (content: unknown) => this.#label(survey, content);
    const consent = (survey.consentText ?? "").split(/\n\s*\n/);
    return html`<table part="sheet" role="presentation">
      <thead><tr><td><p class="head"><b>${survey.title}</b> ${this.#code(code)}</p></td></tr></thead>
      <tbody><tr><td>
        <section>
          ${consent.map((one) => html`<p>${one}</p>`)}
          <ul class="row">${["I agree", "I do not agree"].map((text) => this.#box(label(this.#say(text))))}</ul>
        </section>
        <ol>${survey.questions.map((question) => this.#question(survey, question))}</ol>
        <section class="strip">
          <p><b>${survey.title}</b></p>
          <p>${label(this.#say("Cut this off and keep it."))} ${label(this.#say("Your code"))}: ${this.#code(code)}</p>
          <p>${label(withDay(this.#host, this.#parts, pages.say(KEEP_THE_CODE), survey.responsesUntil))}</p>
          <p><bdi>${location.href}</bdi></p>
        </section>
      </td></tr></tbody>
    </table>`;
  }

  /** A code, or as many places as it has signs. */
  #code(code: string): unknown {
    const { html } = this.#parts;
    if (code) return html`<code dir="ltr">${code}</code>`;
    const group = html`<span>${[0, 1, 2, 3].map(() => html`<i class="box"></i>`)}</span>`;
    return html`<span class="code" dir="ltr">${[0, 1, 2, 3, 4].map(() => group)}</span>`;
  }

  #box(text: unknown): unknown {
    return this.#parts.html`<li><i class="box"></i><span>${text}</span></li>`;
  }

  #question(survey: Survey, { kind, text, hint, choices, missing }: Question): unknown {
    const label = (said: string) => this.#label(survey, this.#say(said));
    const { html, nothing } = this.#parts;
    const { reader } = this.#host;
    const [low, high] = RANGES[kind] ?? [];
    const isScale = kind === "SCALE_0_10";
    const how =
      low !== undefined && high !== undefined && !isScale
        ? this.#label(
            survey,
            this.#say("Write a whole number from {low} to {high}.")
              .replace("{low}", reader.number(low))
              .replace("{high}", reader.number(high)),
          )
        : HOW[kind] && label(HOW[kind]);
    const boxes = isScale
      ? Array.from({ length: 11 }, (_, number) => this.#box(reader.number(number)))
      : choices.map((choice) => this.#box(choice.text));
    const none = kind === "MULTI_CHOICE" ? [label("None of these")] : [];
    const reasons = missing.flatMap((reason) => (REASONS[reason] ? [label(REASONS[reason])] : []));
    const lines = kind === "OPEN_TEXT" ? 5 : boxes.length > 0 ? 0 : 1;
    return html`<li class="asked">
      <h3>${text}</h3>
      ${[hint, how].map((one) => (one ? html`<p>${one}</p>` : nothing))}
      ${Array.from({ length: lines }, () => html`<p class="line"></p>`)}
      <ul class=${isScale ? "scale" : "column"}>${boxes}</ul>
      <ul class="row">${[...none, ...reasons].map((one) => this.#box(one))}</ul>
    </li>`;
  }
}

function speechOf({ language }: Survey): { lang: string; dir: string } {
  return { lang: language?.tag ?? "", dir: language?.direction.toLowerCase() ?? "" };
}

export const view = (host: AnyElement, parts: ViewParts): PaperSheets => new PaperSheets(host, parts);
