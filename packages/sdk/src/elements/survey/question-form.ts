import type { AnyElement } from "../heritage-element.ts";
import type { ViewParts } from "../views.ts";
import { webAddress } from "../web-address.ts";
import { type Question, RANGES, REASONS, type Value } from "./answer.ts";
import { inPlainDigits } from "./survey-code.ts";

/** What is filled in so far and is no answer yet: half of an order, a number with a slip. */
export interface Draft {
  readonly text?: string | undefined;
  readonly order?: readonly string[] | undefined;
}

/** A question as it stands, and what becomes of what somebody fills in. */
export interface Filling {
  readonly question: Question;
  readonly value: Value | undefined;
  readonly draft: Draft;
  readonly fault: string | undefined;
  readonly speech: { readonly lang: string; readonly dir: string };
  say(value: Value): void;
  /** Keeps what is no answer yet. */
  sketch(draft: Draft): void;
}

/** The fields of one question, each kind as what it is: one of several, several, an order, a number, words. */
export class QuestionForm {
  readonly #host: AnyElement;
  readonly #parts: ViewParts;

  constructor(host: AnyElement, parts: ViewParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** What an answer says, in words. */
  inWords({ choices }: Question, { choice, choices: several, number, text, missing }: Value): string {
    const textOf = (key: string) => choices.find((one) => one.key === key)?.text ?? key;
    const { reader } = this.#host;
    if (several?.length === 0) return reader.say("None of these");
    if (several) return several.map(textOf).join(" · ");
    if (choice !== undefined) return textOf(choice);
    if (number !== undefined) return reader.number(number);
    return text ?? reader.say(REASONS[missing ?? ""] ?? "Left open");
  }

  /** What keeps what is filled in from being an answer. */
  faultOf({ question: { kind }, draft }: Pick<Filling, "question" | "draft">): string | undefined {
    const [low, high] = RANGES[kind] ?? [0, 0];
    const { reader } = this.#host;
    if (draft.order) return reader.say("Give each one its place, or none.");
    if (draft.text === undefined) return undefined;
    return reader
      .say("Write a whole number from {low} to {high}.")
      .replace("{low}", reader.number(low))
      .replace("{high}", reader.number(high));
  }

  /** One question, with how far one has come. */
  page(
    filling: Filling,
    about: {
      readonly at: number;
      readonly count: number;
      /** Whether something counts as its answer, here or on another device. */
      readonly isSaid: boolean;
      readonly submit: (event: Event) => void;
      readonly back: (() => void) | undefined;
    },
  ): unknown {
    const { html, nothing } = this.#parts;
    const { reader } = this.#host;
    const { question, value, fault } = filling;
    const { lang, dir } = filling.speech;
    const { at, count, isSaid, submit, back } = about;
    const progress = reader
      .say("Question {number} of {count}")
      .replace("{number}", reader.number(at + 1))
      .replace("{count}", reader.number(count));
    const note = (text: string) => html`<p part="note">${reader.say(text)}</p>`;
    const hasDraft = Object.values(filling.draft).some((one) => one !== undefined);
    return html`<form part="form" novalidate @submit=${submit}>
      <progress part="bar" aria-hidden="true" max=${count} .value=${at + 1}></progress>
      <fieldset part="question" aria-describedby="hint">
        <legend part="legend"><span part="progress">${progress}</span>
          <span part="title" lang=${lang} dir=${dir}>${question.text}</span></legend>
        <div id="hint">
          ${question.hint ? html`<p part="summary" lang=${lang} dir=${dir}>${question.hint}</p>` : nothing}
          ${question.kind === "RANKING" ? note("Choose them one after the other, in your order.") : nothing}
          ${!value && isSaid ? note("This was answered. What was said is shown to no one; a new answer takes its place.") : nothing}
        </div>
        ${this.#spoken(question, filling.speech)}
        ${fault ? html`<p part="message" role="alert" tabindex="-1">${fault}</p>` : nothing}
        ${this.#fields(filling)}
      </fieldset>
      <p part="actions">
        <button part="button send">${reader.say(isSaid || hasDraft ? "Next" : "Leave it open")}</button>
        ${back ? html`<button part="button" type="button" @click=${back}>${reader.say("Back")}</button>` : nothing}
      </p>
    </form>`;
  }

  /** The question as somebody says it, where nobody is to be warned of that. What may not be heard any more goes. */
  #spoken({ text, spoken }: Question, { lang, dir }: Filling["speech"]): unknown {
    const { html, nothing } = this.#parts;
    const [file] = (!spoken?.contentWarning && spoken?.renditions) || [];
    const url = file && webAddress(new URL(file.address, webAddress(this.#host.apiUrl)).href);
    const toggle = ({ type, target }: Event) => {
      (target as HTMLElement).hidden = type === "error";
    };
    return url
      ? html`<audio part="player" controls preload="none" src=${url} lang=${lang} dir=${dir} aria-label=${text}
          @loadstart=${toggle} @error=${toggle}></audio>`
      : nothing;
  }

  #fields(filling: Filling): unknown {
    const { question, speech, value, say } = filling;
    const { html, nothing } = this.#parts;
    const { reader } = this.#host;
    const reasons = question.missing.filter((reason) => REASONS[reason]);
    const none = question.kind === "MULTI_CHOICE" && {
      text: reader.say("None of these"),
      isChosen: value?.choices?.length === 0,
      choose: () => say({ choices: [] }),
    };
    const others = reasons.map((missing) => ({
      text: reader.say(REASONS[missing] ?? ""),
      isChosen: value?.missing === missing,
      choose: () => say({ missing }),
    }));
    const apart = none ? [none, ...others] : others;
    return html`<div part="choices" data-kind=${question.kind} lang=${speech.lang} dir=${speech.dir}>
        ${this.#main(filling)}
      </div>
      ${apart.length > 0 ? html`<div part="choices">${apart.map((one) => this.#radio(question.key, one))}</div>` : nothing}`;
  }

  #main(filling: Filling): unknown {
    const { kind, key, choices } = filling.question;
    const { value, say } = filling;
    if (kind === "MULTI_CHOICE") return this.#several(filling);
    if (kind === "RANKING") return this.#order(filling);
    if (kind === "OPEN_TEXT") return this.#words(filling);
    if (kind === "SCALE_0_10")
      return Array.from({ length: 11 }, (_, number) =>
        this.#radio(key, {
          text: this.#host.reader.number(number),
          isChosen: value?.number === number,
          choose: () => say({ number }),
        }),
      );
    if (RANGES[kind]) return this.#number(filling);
    return choices.map((choice) =>
      this.#radio(key, {
        text: choice.text,
        isChosen: value?.choice === choice.key,
        choose: () => say({ choice: choice.key }),
      }),
    );
  }

  #radio(
    name: string,
    { text, isChosen, choose }: { text: string; isChosen: boolean; choose: () => void },
  ): unknown {
    return this.#parts.html`<label part="choice"><input type="radio" name=${name} .checked=${isChosen}
      @change=${choose} /><span>${text}</span></label>`;
  }

  #several({ question: { choices }, value, say }: Filling): unknown {
    const chosen = value?.choices ?? [];
    return choices.map(({ key, text }) => {
      const toggle = () => {
        const others = chosen.filter((one) => one !== key);
        const now = new Set(others.length < chosen.length ? others : [...chosen, key]);
        const inOrder = choices.map((one) => one.key).filter((one) => now.has(one));
        say(inOrder.length > 0 ? { choices: inOrder } : { missing: "NO_RESPONSE" });
      };
      return this.#parts.html`<label part="choice"><input type="checkbox" .checked=${chosen.includes(key)}
        @change=${toggle} /><span>${text}</span></label>`;
    });
  }

  /** In the order in which they are chosen: by keyboard and ear as well as by finger. */
  #order({ question: { choices }, value, draft, say, sketch }: Filling): unknown {
    const { html, nothing } = this.#parts;
    const order = draft.order ?? value?.choices ?? [];
    return choices.map(({ key, text }) => {
      const at = order.indexOf(key);
      const toggle = () => {
        const now = at < 0 ? [...order, key] : order.filter((one) => one !== key);
        if (now.length === choices.length) say({ choices: now });
        else sketch({ order: now.length > 0 ? now : undefined });
      };
      return html`<label part="choice"><input type="checkbox" .checked=${at >= 0} @change=${toggle} /><span>${
        at < 0 ? nothing : html`<b part="rank">${this.#host.reader.number(at + 1)}.</b> `
      }${text}</span></label>`;
    });
  }

  #words({ question, value, say, fault }: Filling): unknown {
    const { html } = this.#parts;
    const type = (event: Event) => {
      const text = (event.target as HTMLTextAreaElement).value;
      say(text.trim() ? { text } : { missing: "NO_RESPONSE" });
    };
    return html`<textarea rows="5" maxlength="5000" dir="auto" aria-label=${question.text}
      aria-invalid=${fault !== undefined} .value=${value?.text ?? ""} @input=${type}></textarea>`;
  }

  #number({ question, value, draft, say, sketch, fault }: Filling): unknown {
    const { html } = this.#parts;
    const [low, high] = RANGES[question.kind] ?? [0, 0];
    const type = (event: Event) => {
      const typed = (event.target as HTMLInputElement).value;
      const plain = inPlainDigits(typed).trim();
      const number = /^\d{1,5}$/.test(plain) ? Number(plain) : Number.NaN;
      if (number >= low && number <= high) say({ number });
      else if (plain === "") say({ missing: "NO_RESPONSE" });
      else sketch({ text: typed });
    };
    return html`<input inputmode="numeric" autocomplete="off" maxlength="12" dir="ltr"
      aria-label=${question.text} aria-invalid=${fault !== undefined}
      .value=${draft.text ?? value?.number?.toString() ?? ""} @input=${type} />`;
  }
}
