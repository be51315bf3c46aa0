import type { Survey } from "../../generated/evaluations.ts";
import type { AnyElement } from "../heritage-element.ts";
import type { ViewParts } from "../views.ts";

/** What leads on from a page: its words, and what it does. */
export interface Way {
  readonly text: string;
  readonly run: () => void;
}

export const CODE_OF_NOTHING =
  "This is no code of a survey. Look at it again: one sign may have been misread.";

/** What whoever has a code is to know of it. */
export const KEEP_THE_CODE =
  "Keep it. With it you can change your answers or take everything back, on this page until {day}; on that day all answers are deleted. A lost code cannot be replaced: no one knows which answers are whose.";

/** What stands on the pages of a survey but for its questions. */
export class SurveyPages {
  readonly #host: AnyElement;
  readonly #parts: ViewParts;

  constructor(host: AnyElement, parts: ViewParts) {
    this.#host = host;
    this.#parts = parts;
  }

  say(text: string): string {
    return this.#host.reader.say(text);
  }

  get kept(): string {
    return this.say("Until it has arrived, this device keeps what you answer, locked with your code.");
  }

  /** What becomes of what has not arrived. */
  untilThen(waiting: { readonly isKept: boolean } | undefined): string {
    return waiting?.isKept ? this.kept : this.say("Keep this page open.");
  }

  title(content: unknown): unknown {
    return this.#parts.heading(this.#host.number("heading-level", 2, 6), "title", content);
  }

  /** The first leads on, the others are quieter. */
  ways([first, ...others]: readonly Way[]): unknown {
    const { html } = this.#parts;
    return html`<p part="actions">
      <button part="button send" type="button" @click=${first?.run}>${first?.text}</button>
      ${others.map(({ text, run }) => html`<button part="button" type="button" @click=${run}>${text}</button>`)}
    </p>`;
  }

  /** A heading, what is to be read, and what can be done. */
  plain(title: unknown, paragraphs: readonly unknown[], ways: readonly Way[]): unknown {
    const { html, nothing } = this.#parts;
    return html`${this.title(title)}
      <div part="summary">${paragraphs.map((one) => html`<p>${one}</p>`)}</div>
      ${ways.length > 0 ? this.ways(ways) : nothing}`;
  }

  code(typed: string, fault: string | undefined, enter: (typed: string) => void): unknown {
    const { html } = this.#parts;
    const submit = (event: Event) => {
      event.preventDefault();
      enter(String(new FormData(event.currentTarget as HTMLFormElement).get("code") ?? ""));
    };
    return html`<form part="form" novalidate @submit=${submit}>
      ${this.title(this.say("Answer a survey"))}
      <p part="summary">${this.say("Type the code that you were given. No one is told who answers with it.")}</p>
      <div part="field">
        <label for="code">${this.say("Your code")}</label>
        <input id="code" name="code" dir="ltr" autocomplete="off" autocapitalize="characters" spellcheck="false"
          maxlength="100" .value=${typed} aria-invalid=${fault !== undefined} aria-describedby="about-code" />
        <p part="note" id="about-code">${
          fault
            ? html`<strong>${this.say(fault)}</strong>`
            : this.say("20 letters and digits. Small letters will do, and the hyphens may be left out.")
        }</p>
      </div>
      <p part="actions"><button part="button send">${this.say("Go on")}</button></p>
    </form>`;
  }

  language({ title, language, languages }: Survey, choose: (tag: string) => void): unknown {
    const { html } = this.#parts;
    return html`${this.title(html`<span lang=${language?.tag ?? ""} dir="auto">${title}</span>`)}
      <p part="summary">${this.say("In which language do you want to read and answer?")}</p>
      <ul part="choices" data-kind="LANGUAGE">${languages.map(
        ({ tag, autonym, direction }) =>
          html`<li><button part="button" type="button" lang=${tag} dir=${direction.toLowerCase()}
            @click=${() => choose(tag)}>${autonym}</button></li>`,
      )}</ul>`;
  }

  consent({ title, consentText, language }: Survey, isKept: boolean, ways: readonly Way[]): unknown {
    const { html } = this.#parts;
    const [lang, dir] = [language?.tag ?? "", language?.direction.toLowerCase() ?? ""];
    const paragraphs = (consentText ?? "").split(/\n\s*\n/);
    return html`${this.title(html`<span lang=${lang} dir=${dir}>${title}</span>`)}
      <div part="summary" lang=${lang} dir=${dir}>${paragraphs.map((one) => html`<p>${one}</p>`)}</div>
      ${this.ways(ways)}
      <p part="note">${isKept ? this.kept : ""} ${this.say("If others use this device, press “Forget this device” before you leave.")}</p>`;
  }

  tools(ways: readonly Way[]): unknown {
    const { html } = this.#parts;
    return html`<p part="tools">${ways.map(
      ({ text, run }) => html`<button part="button" type="button" @click=${run}>${text}</button>`,
    )}</p>`;
  }
}
