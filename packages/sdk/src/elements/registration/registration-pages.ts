import type { RegistrationFound } from "../../element-types/found.ts";
import type { OwnRegistration } from "../../generated/registrations.ts";
import type { AnyElement } from "../heritage-element.ts";
import type { ViewParts } from "../views.ts";

/** What is wrong with what somebody filled in, and with which field, if it is one. */
export interface Fault {
  readonly text: string;
  readonly field?: string | undefined;
}

interface About {
  readonly fault: Fault | undefined;
  readonly isBusy: boolean;
}

type Session = NonNullable<RegistrationFound["session"]>;
type Places = NonNullable<Session["registration"]>;

export const fieldsOfForm = ["name", "email", "partySize", "code"];
const maxInParty = 20;

const STATES: Readonly<Record<string, string>> = {
  HELD: "Your place is kept for you",
  CONFIRMED: "You are registered",
  WAITING: "You are on the waiting list",
  OFFERED: "A place has become free for you",
  DECLINED: "You have declined the place",
  EXPIRED: "The place was not confirmed in time",
  CANCELLED: "Your registration is cancelled",
};

const LEAVING: Readonly<Record<string, string>> = {
  WAITING: "Leave the waiting list",
  OFFERED: "Decline the place",
};

/** What stands on the pages of a registration. */
export class RegistrationPages {
  readonly #host: AnyElement;
  readonly #parts: ViewParts;

  constructor(host: AnyElement, parts: ViewParts) {
    this.#host = host;
    this.#parts = parts;
  }

  #say(text: string): string {
    return this.#host.reader.say(text);
  }

  #heading(level: number, part: string, content: unknown): unknown {
    return this.#parts.heading(Math.min(this.#host.number("heading-level", 2, 6) + level, 6), part, content);
  }

  /** A sentence with an instant in it, by the reader's own clock. */
  #until(sentence: string, instant: string): unknown {
    const { lang, dir } = this.#host.reader.formats;
    const [before, after] = this.#say(sentence).split("{time}");
    const words = new Date(instant).toLocaleString(lang, { dateStyle: "long", timeStyle: "short" });
    return this.#parts
      .html`${before}<time datetime=${instant} lang=${lang} dir=${dir}>${words}</time>${after}`;
  }

  session(session: Session): unknown {
    const { html, textOf, sessionLine, addressPart, nothing } = this.#parts;
    const { program, venue, statusNote, registration } = session;
    const place = [
      venue?.name && textOf(venue.name),
      addressPart(venue?.streetAddress),
      addressPart(venue?.locality),
    ];
    const note = statusNote ? html`<p part="note">${textOf(statusNote)}</p>` : nothing;
    return html`${program ? this.#heading(0, "title", textOf(program.title)) : nothing}
      <ul part="sessions">${sessionLine(this.#host.reader, session, place, note)}</ul>
      ${registration ? this.#places(registration) : nothing}`;
  }

  #places({ status, placesFree, opensAt, closesAt }: Places): unknown {
    const { html } = this.#parts;
    const says = {
      OPEN: () =>
        this.#say("Free places: {count}").replace("{count}", this.#host.reader.number(placesFree ?? 0)),
      WAITING_LIST: () => this.#say("All places are taken. You can join the waiting list."),
      NOT_OPEN_YET: () => this.#until("Registration opens on {time}.", opensAt),
      CLOSED: () => this.#until("Registration closed on {time}.", closesAt),
      CANCELLED: () => this.#say("This session does not take place."),
    } as Record<string, () => unknown>;
    return html`<p part="places">${says[status]?.() ?? this.#say("Registration is not possible at the moment.")}</p>`;
  }

  /** What is missing before it can be sent. */
  faultIn(text: (name: string) => string): Fault | undefined {
    if (!text("name")) return { text: this.#say("Please write your name."), field: "name" };
    if (!/^\S+@\S+$/.test(text("email")))
      return { text: this.#say("Please write an e-mail address, such as name@example.org."), field: "email" };
    return undefined;
  }

  form(
    session: RegistrationFound["session"],
    { fault, isBusy }: About,
    submit: (event: Event) => void,
    toCode: () => void,
  ): unknown {
    const { html, nothing } = this.#parts;
    if (!session) return html`<p part="message">${this.#say("This session is not here, or no longer.")}</p>`;
    const { registration } = session;
    const isOpen = registration?.status === "OPEN" || registration?.status === "WAITING_LIST";
    if (!registration)
      return html`<p part="message">${this.#say("There is no registration for this session.")}</p>`;
    if (!isOpen) return this.#tools([["I have a code", toCode]]);
    const limit = Math.min(registration.partyLimit, maxInParty);
    const isWaiting = registration.status === "WAITING_LIST";
    return html`<form part="form" novalidate @submit=${submit}>
        ${this.#alert(fault)}
        ${this.#field("name", "Your name", "", fault, { autocomplete: "name", most: 200 })}
        ${this.#field("email", "Your e-mail address", "Only messages about this session go there.", fault, { autocomplete: "email", type: "email", most: 254 })}
        ${
          limit > 1
            ? this.#field("partySize", "How many people are coming?", "", fault, {
                type: "number",
                most: 2,
                limit,
              })
            : nothing
        }
        <p part="note">${this.#say("Only the people who prepare this session read your name and address. Both are deleted thirty days after it, or earlier if you wish.")}</p>
        <p part="actions"><button part="button send" aria-disabled=${isBusy}>${this.#say(isWaiting ? "Join the waiting list" : "Register")}</button></p>
      </form>
      ${this.#tools([["I have a code", toCode]])}`;
  }

  /** A field with its label, and under it what helps to fill it in, or what is wrong with it. */
  #field(
    name: string,
    label: string,
    hint: string,
    fault: Fault | undefined,
    {
      type = "text",
      autocomplete = "off",
      most,
      limit,
    }: { type?: string; autocomplete?: string; most: number; limit?: number },
  ): unknown {
    const { html, nothing } = this.#parts;
    const isWrong = fault?.field === name;
    const words = isWrong ? html`<strong>${fault.text}</strong>` : hint && this.#say(hint);
    const isLatin = name !== "name";
    const control = limit
      ? html`<select id=${name} name=${name} aria-invalid=${isWrong} aria-describedby=${`about-${name}`}>${Array.from(
          { length: limit },
          (_, at) => html`<option value=${at + 1}>${this.#host.reader.number(at + 1)}</option>`,
        )}</select>`
      : html`<input id=${name} name=${name} type=${type} dir=${isLatin ? "ltr" : "auto"} maxlength=${most} required
          autocomplete=${autocomplete} spellcheck="false" aria-invalid=${isWrong} aria-describedby=${`about-${name}`} />`;
    return html`<div part="field">
      <label for=${name}>${this.#say(label)}</label>${control}
      <p part="note" id=${`about-${name}`}>${words || nothing}</p>
    </div>`;
  }

  /** What is wrong with no field in particular. */
  #alert(fault: Fault | undefined): unknown {
    const { html, nothing } = this.#parts;
    if (!fault || fieldsOfForm.includes(fault.field ?? "")) return nothing;
    return html`<p part="message" role="alert" tabindex="-1">${fault.text}</p>`;
  }

  sent(email: string, again: () => void): unknown {
    const { html } = this.#parts;
    return html`<div part="answer" tabindex="-1">
        ${this.#heading(1, "heading", this.#say("Check your e-mail"))}
        <p>${this.#say("A message is on its way to this address:")} <bdi dir="ltr">${email}</bdi></p>
        <p>${this.#say("Open the link in it within half an hour, and confirm. Until then your place is kept.")}</p>
      </div>
      ${this.#tools([["No message? Register once more", again]])}`;
  }

  own(
    { own, link }: { own?: OwnRegistration; link?: string },
    { fault, isBusy }: About,
    ways: Readonly<Record<"confirm" | "cancel" | "erase" | "again" | "lookUp", () => unknown>>,
  ): unknown {
    const { html, nothing } = this.#parts;
    if (!own)
      return fault
        ? html`${this.#alert({ text: fault.text })}<p part="actions">${this.#button("Try again", ways.lookUp, isBusy)}</p>`
        : html`<p part="loading" role="status">${this.#say("Loading…")}</p>`;
    const { state, partySize, confirmationDueAt, canCancel } = own;
    const mustConfirm = confirmationDueAt !== null;
    const leave = LEAVING[state] ?? "Cancel the registration";
    const isOver = state === "DECLINED" || state === "EXPIRED" || state === "CANCELLED";
    return html`<div part="answer" tabindex="-1">
        ${this.#alert(fault && { text: fault.text })}
        ${this.#heading(1, "heading", this.#say(STATES[state] ?? state))}
        ${isOver ? nothing : html`<p>${this.#say("People: {count}").replace("{count}", this.#host.reader.number(partySize))}</p>`}
        ${mustConfirm ? html`<p>${this.#until("Please confirm by {time}. After that, your place goes to somebody else.", confirmationDueAt)}</p>` : nothing}
        ${state === "WAITING" && !mustConfirm ? html`<p>${this.#say("When a place becomes free, it is offered to you.")}</p>` : nothing}
        ${
          link
            ? html`<p>${this.#say("This is your private link. It is shown only once: keep it. With it you confirm, cancel, and delete what is known of you.")}
              <a part="code" dir="ltr" href=${link}>${link}</a></p>`
            : nothing
        }
        <p part="actions">
          ${mustConfirm ? this.#button(state === "OFFERED" ? "Take the place" : "Confirm", ways.confirm, isBusy) : nothing}
          ${canCancel ? this.#button(leave, ways.cancel, isBusy, true) : nothing}
          ${isOver ? this.#button("Register again", ways.again, isBusy) : nothing}
        </p>
      </div>
      ${this.#tools([["Delete my data", ways.erase]])}`;
  }

  erasing(
    { fault, isBusy }: About,
    { erase, back }: Readonly<Record<"erase" | "back", () => unknown>>,
  ): unknown {
    const { html } = this.#parts;
    return html`<div part="answer" tabindex="-1">
      ${this.#alert(fault && { text: fault.text })}
      ${this.#heading(1, "heading", this.#say("Delete my data"))}
      <p>${this.#say("Your registration is cancelled, and your name and address are deleted at once. This cannot be undone.")}</p>
      <p part="actions">${this.#button("Delete", erase, isBusy)}${this.#button("Back", back, isBusy, true)}</p>
    </div>`;
  }

  erased(again: () => void): unknown {
    const { html } = this.#parts;
    return html`<div part="answer" tabindex="-1">
        ${this.#heading(1, "heading", this.#say("It has been deleted"))}
        <p>${this.#say("Your name and address are no longer stored here.")}</p>
      </div>
      ${this.#tools([["Register again", again]])}`;
  }

  code({ fault, isBusy }: About, submit: (event: Event) => void, back: unknown): unknown {
    const { html, nothing } = this.#parts;
    return html`<form part="form" novalidate @submit=${submit}>
        ${this.#alert(fault)}
        ${this.#field("code", "Your code", "It is on the paper that you were given. If you have a private link, open that instead.", fault, { most: 100 })}
        <p part="actions"><button part="button send" aria-disabled=${isBusy}>${this.#say("Continue")}</button></p>
      </form>
      ${back ? this.#tools([["Register", back as () => void]]) : nothing}`;
  }

  #button(label: string, run: () => unknown, isBusy: boolean, isQuiet = false): unknown {
    return this.#parts
      .html`<button part=${isQuiet ? "button" : "button send"} type="button" aria-disabled=${isBusy} @click=${run}>${this.#say(label)}</button>`;
  }

  #tools(ways: readonly (readonly [label: string, run: () => unknown])[]): unknown {
    const { html } = this.#parts;
    return html`<p part="tools">${ways.map(
      ([label, run]) => html`<button part="button" type="button" @click=${run}>${this.#say(label)}</button>`,
    )}</p>`;
  }
}
