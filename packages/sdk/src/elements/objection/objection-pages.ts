import type { AnyElement } from "../heritage-element.ts";
import type { ViewParts } from "../views.ts";
import { withDay } from "../with-day.ts";
import { wordOf } from "./objection-words.ts";

/** What is wrong with what somebody filled in, and with which field, if it is one. */
export interface Fault {
  readonly text: string;
  readonly field?: string | undefined;
}

/** A form as it stands. */
interface Filling {
  readonly fault: Fault | undefined;
  readonly isBusy: boolean;
  readonly submit: (event: Event) => void;
}

interface Answer {
  readonly dueOn: string;
  readonly answeredAt: string | null;
  readonly answer: string | null;
}

const TITLES = { write: "Tell us about this item", sent: "It has been sent", read: "Read an answer" };

/** What stands in the dialog of an objection. */
export class ObjectionPages {
  readonly #host: AnyElement;
  readonly #parts: ViewParts;

  constructor(host: AnyElement, parts: ViewParts) {
    this.#host = host;
    this.#parts = parts;
  }

  #say(text: string): string {
    return wordOf(this.#host.reader, text);
  }

  title(page: keyof typeof TITLES): string {
    return this.#say(TITLES[page]);
  }

  fault(text: string, field?: string): Fault {
    return { text: this.#say(text), field };
  }

  #top(page: keyof typeof TITLES): unknown {
    return this.#parts.html`<h2>${this.title(page)}</h2>`;
  }

  /** What is missing before it can be sent. */
  faultIn(text: (name: string) => string): Fault | undefined {
    if (!text("statement")) return this.fault("Please write what you want to say.", "statement");
    if (text("contact") && !text("consent"))
      return this.fault("Agree to this, or leave the contact empty.", "consent");
    return undefined;
  }

  /** What the stewards read: the words as they were written, and who says them. */
  statementOf(text: (name: string) => string): string {
    const relation = text("relation");
    return relation
      ? `${text("statement")}\n\n${this.#say("Who says this")}: ${relation}`
      : text("statement");
  }

  #closing(): unknown {
    const close = (event: Event) => (event.currentTarget as Element).closest("dialog")?.close();
    return this.#parts
      .html`<button part="button" type="button" @click=${close}>${this.#say("Close")}</button>`;
  }

  /** What is wrong with no field in particular. */
  #alert(fault: Fault | undefined, fields: readonly string[]): unknown {
    const { html, nothing } = this.#parts;
    if (!fault || fields.includes(fault.field ?? "")) return nothing;
    return html`<p part="message" role="alert" tabindex="-1">${fault.text}</p>`;
  }

  /** A field with its label, and under it what helps to fill it in, or what is wrong with it. */
  #field(name: string, label: string, hint: string, fault: Fault | undefined, control: unknown): unknown {
    const { html, nothing } = this.#parts;
    const words = fault?.field === name ? html`<strong>${fault.text}</strong>` : hint && this.#say(hint);
    return html`<div part="field">
      <label for=${name}>${this.#say(label)}</label>${control}
      <p part="note" id=${`about-${name}`}>${words || nothing}</p>
    </div>`;
  }

  write({
    fault,
    isBusy,
    submit,
    typed,
    read,
  }: Filling & { typed: (event: Event) => void; read: () => void }): unknown {
    const { html } = this.#parts;
    const isWrong = (name: string) => fault?.field === name;
    const line = (name: string, most: number) => html`<input id=${name} name=${name} maxlength=${most}
      aria-invalid=${isWrong(name)} aria-describedby=${`about-${name}`} />`;
    return html`<form part="form" novalidate @submit=${submit} @input=${typed}>
      ${this.#top("write")}
      <p>${this.#say("Say it in your own words, in any language. You need no account. Only the stewards, who decide about it, read what you write.")}</p>
      ${this.#alert(fault, ["statement", "relation", "contact", "consent"])}
      ${this.#field(
        "statement",
        "What do you want to say?",
        "",
        fault,
        html`<textarea id="statement" name="statement" rows="5" maxlength="4500" required
          aria-invalid=${isWrong("statement")} aria-describedby="about-statement"></textarea>`,
      )}
      ${this.#field("relation", "Who are you to it? (optional)", "For example: I am in it, or she is my aunt.", fault, line("relation", 300))}
      ${this.#field(
        "contact",
        "How can you be reached? (optional)",
        "A telephone number or an address. Without it, you read the answer by a code.",
        fault,
        line("contact", 1000),
      )}
      <div part="field">
        <label part="choice"><input type="checkbox" name="consent" value="true"
          aria-invalid=${isWrong("consent")} aria-describedby="about-consent" /><span>${this.#say("I agree that this is used to answer me.")}</span></label>
        <p part="note" id="about-consent">${isWrong("consent") ? html`<strong>${fault?.text}</strong>` : ""}</p>
      </div>
      <p part="actions">
        <button part="button send" aria-disabled=${isBusy}>${this.#say("Send")}</button>
        ${this.#closing()}
        <button part="button reset" type="button" @click=${read}>${this.title("read")}</button>
      </p>
    </form>`;
  }

  sent({ code, dueOn }: { code: string; dueOn: string | null }, print: () => void): unknown {
    const { html, nothing } = this.#parts;
    return html`<div part="receipt" tabindex="-1">
        ${this.#top("sent")}
        <p>${this.#say("Your code")}: <code part="code" dir="ltr">${code}</code></p>
        <p>${this.#say("It is shown only once: write it down, or print it. With it you read the answer, and nobody needs to know who you are.")}</p>
        <p>${dueOn ? withDay(this.#host, this.#parts, this.#say("The stewards answer by {day}. They may close the item while they look into it."), dueOn) : nothing}</p>
        <p>${this.#say("To read the answer, come back to this page with the code.")} <bdi>${location.href}</bdi></p>
      </div>
      <p part="actions">
        <button part="button send" type="button" @click=${print}>${this.#say("Print")}</button>${this.#closing()}
      </p>`;
  }

  read(answer: Answer | undefined, { fault, isBusy, submit }: Filling): unknown {
    const { html, nothing } = this.#parts;
    return html`<form part="form" novalidate @submit=${submit}>
      ${this.#top("read")}
      ${this.#alert(fault, ["code"])}
      ${this.#field(
        "code",
        "Your code",
        "",
        fault,
        html`<input id="code" name="code" dir="ltr" autocomplete="off" spellcheck="false" maxlength="100"
          aria-invalid=${fault?.field === "code"} aria-describedby="about-code" />`,
      )}
      ${answer ? this.answer(answer) : nothing}
      <p part="actions">
        <button part="button send" aria-disabled=${isBusy}>${this.title("read")}</button>${this.#closing()}
      </p>
    </form>`;
  }

  answer({ dueOn, answeredAt, answer }: Answer): unknown {
    const { html } = this.#parts;
    return html`<div part="answer" tabindex="-1">${
      answeredAt
        ? html`<p part="label">${withDay(this.#host, this.#parts, this.#say("Answer of {day}"), answeredAt)}</p><p dir="auto">${answer}</p>`
        : html`<p>${withDay(this.#host, this.#parts, this.#say("There is no answer yet. It comes by {day}."), dueOn)}</p>`
    }</div>`;
  }
}
