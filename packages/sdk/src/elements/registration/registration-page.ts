import type { Client } from "../../client.ts";
import type { RegistrationFound } from "../../element-types/found.ts";
import {
  CancelRegistrationDocument,
  ConfirmRegistrationDocument,
  CreateRegistrationDocument,
  EraseRegistrationDocument,
  GetRegistrationPlacesDocument,
  LookUpRegistrationDocument,
  type OwnRegistration,
} from "../../generated/registrations.ts";
import type { UserError } from "../../generated/shared.ts";
import { takeCodeOfLink } from "../code-of-link.ts";
import type { HeritageElement, Question, View } from "../heritage-element.ts";
import type { ViewParts } from "../views.ts";
import styles from "./registration.css";
import { type Fault, fieldsOfForm, RegistrationPages } from "./registration-pages.ts";

type Host = HeritageElement<RegistrationFound>;

/** Where somebody is: at the form, told to look into their mail, at their own registration, at the field for a code. */
type Page =
  | { readonly name: "form" }
  | { readonly name: "sent"; readonly email: string }
  | { readonly name: "own"; readonly code: string; readonly own?: OwnRegistration; readonly link?: string }
  | { readonly name: "erasing"; readonly code: string; readonly own: OwnRegistration }
  | { readonly name: "erased" }
  | { readonly name: "code" };

interface ByCode {
  readonly input: { readonly code: string };
  readonly languages: readonly string[];
}

interface Outcome {
  readonly page: Page;
  readonly fault?: Fault | undefined;
}

const FAILED = "This could not be sent. What you wrote is still here: please try again.";
/** What is done with a code. */
const steps = {
  lookUp: async (client: Client, variables: ByCode) =>
    (await client.request(LookUpRegistrationDocument, variables)).registrationByCode,
  confirm: async (client: Client, variables: ByCode) =>
    (await client.request(ConfirmRegistrationDocument, variables)).registrationConfirm,
  cancel: async (client: Client, variables: ByCode) =>
    (await client.request(CancelRegistrationDocument, variables)).registrationCancel,
  erase: async (client: Client, variables: ByCode) =>
    (await client.request(EraseRegistrationDocument, variables)).registrationErase,
};

/** Registration for a session, from the form to the place. Nothing of it stays in the browser. */
class RegistrationPage implements View<RegistrationFound> {
  readonly styles = styles;
  readonly #host: Host;
  readonly #parts: ViewParts;
  readonly #pages: RegistrationPages;
  #page: Page = { name: "form" };
  #fault: Fault | undefined;
  #isBusy = false;
  #isNew = false;
  /** Sent again as it was, a form registers nobody twice. */
  #sent = { input: "", key: "" };

  constructor(host: Host, parts: ViewParts) {
    this.#host = host;
    this.#parts = parts;
    this.#pages = new RegistrationPages(host, parts);
  }

  #turnTo(page: Page, fault?: Fault): void {
    this.#page = page;
    this.#fault = fault;
    this.#isNew = true;
    this.#host.plan();
  }

  question(): Question | undefined {
    const linked = takeCodeOfLink("registration");
    if (linked !== undefined) void this.#lookUp(linked);
    const { languages } = this.#host.reader;
    const own = this.#page.name === "own" || this.#page.name === "erasing" ? this.#page.own : undefined;
    const id = own ? own.session?.id : this.#host.getAttribute("session");
    if (id) return { document: GetRegistrationPlacesDocument, variables: { by: { id }, languages } };
    // There is none to ask for: what is shown is a registration, or the field for a code.
    this.#host.phase = "loaded";
    this.#host.answer = { session: null };
    if (this.#page.name === "form" && !this.#host.hasAttribute("session")) this.#page = { name: "code" };
    return undefined;
  }

  isEmpty({ session }: RegistrationFound): boolean {
    return !session?.registration;
  }

  /** What somebody did is shown, also where the session cannot be asked for again. */
  mend(): boolean {
    if (this.#page.name === "form" || this.#page.name === "code") return false;
    this.#host.phase = "loaded";
    this.#host.plan();
    return true;
  }

  /** Whoever registers is told to nobody. */
  linkedData(): readonly object[] {
    return [];
  }

  render({ session }: RegistrationFound): unknown {
    const { html, nothing } = this.#parts;
    const { reader } = this.#host;
    const words = this.#parts.words(reader.labels.lang);
    if (words instanceof Promise) {
      void words.then(() => this.#host.plan());
      return html`<p part="loading" role="status">${reader.say("Loading…")}</p>`;
    }
    reader.words = { ...reader.words, ...words };
    return html`<div part="registration" aria-busy=${this.#isBusy}>
      ${session ? this.#pages.session(session) : nothing}
      ${this.#content(session)}
    </div>`;
  }

  #content(session: RegistrationFound["session"]): unknown {
    const page = this.#page;
    const about = { fault: this.#fault, isBusy: this.#isBusy };
    if (page.name === "sent") return this.#pages.sent(page.email, this.#toForm);
    if (page.name === "erased") return this.#pages.erased(this.#toForm);
    if (page.name === "code") return this.#pages.code(about, this.#submit, session && this.#toForm);
    if (page.name === "erasing")
      return this.#pages.erasing(about, {
        erase: () => this.#step("erase", page.code, page),
        back: () => this.#turnTo({ ...page, name: "own" }),
      });
    if (page.name === "own")
      return this.#pages.own(page, about, {
        confirm: () => this.#step("confirm", page.code, page),
        cancel: () => this.#step("cancel", page.code, page),
        erase: () => page.own && this.#turnTo({ name: "erasing", code: page.code, own: page.own }),
        again: this.#toForm,
        lookUp: () => this.#lookUp(page.code),
      });
    return this.#pages.form(session, about, this.#submit, () => this.#turnTo({ name: "code" }));
  }

  readonly #toForm = () => this.#turnTo({ name: this.#host.hasAttribute("session") ? "form" : "code" });

  readonly #submit = (event: Event) => {
    event.preventDefault();
    if (this.#isBusy) return;
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string) => String(given.get(name) ?? "").trim();
    if (this.#page.name === "code") void this.#lookUp(text("code"));
    else void this.#register(text);
  };

  async #register(text: (name: string) => string): Promise<void> {
    const page = this.#page;
    const fault = this.#pages.faultIn(text);
    if (fault) return this.#turnTo(page, fault);
    const { labels, languages } = this.#host.reader;
    const given = {
      sessionId: this.#host.getAttribute("session") ?? "",
      name: text("name"),
      email: text("email"),
      partySize: Number(text("partySize")) || 1,
      language: labels.lang,
    };
    const written = JSON.stringify(given);
    if (written !== this.#sent.input) this.#sent = { input: written, key: crypto.randomUUID() };
    const input = { ...given, idempotencyKey: this.#sent.key };
    await this.#ask(page, async () => {
      const { registrationCreate: made } = await this.#host
        .client()
        .request(CreateRegistrationDocument, { input, languages });
      if (!made.registration) return { page, fault: faultOf(made.userErrors) };
      this.#sent = { input: "", key: "" };
      const code = made.link === null ? undefined : codeIn(made.link);
      if (made.link === null || code === undefined) return { page: { name: "sent", email: given.email } };
      return { page: { name: "own", code, own: made.registration, link: made.link } };
    });
  }

  async #lookUp(code: string): Promise<void> {
    const page: Page = this.#page.name === "code" ? this.#page : { name: "own", code };
    this.#page = page;
    await this.#step("lookUp", code, page);
  }

  /** Does something with a code; what comes of it is shown, and what is wrong with it beside what was there. */
  async #step(name: keyof typeof steps, code: string, page: Page): Promise<void> {
    const { languages } = this.#host.reader;
    await this.#ask(page, async () => {
      const { registration, userErrors } = await steps[name](this.#host.client(), {
        input: { code },
        languages,
      });
      if (name === "erase" && userErrors.length === 0) return { page: { name: "erased" } };
      if (registration) return { page: { name: "own", code, own: registration } };
      const isUnknown = page.name === "own" && !page.own;
      return { page: isUnknown ? { name: "code" } : page, fault: faultOf(userErrors) };
    });
  }

  /** Asks the API and turns to what comes of it. Places may have changed: the session is asked for again. */
  async #ask(page: Page, ask: () => Promise<Outcome>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#host.plan();
    const next = await ask().catch((error): Outcome => {
      console.error(error);
      return { page, fault: { text: this.#host.reader.say(FAILED) } };
    });
    this.#isBusy = false;
    this.#turnTo(next.page, next.fault);
    if (next.page !== page) await this.#host.refresh();
  }

  /** Is called when what is shown is up to date: keyboard and screen reader go on where there is something new. */
  shown(): void {
    const root = this.#host.shadowRoot;
    if (!this.#isNew || this.#isBusy || root?.querySelector("[part=loading]")) return;
    this.#isNew = false;
    const first = ["[role=alert], [aria-invalid=true]", "[part=answer]", "[part=form]"]
      .map((one) => root?.querySelector<HTMLElement>(one))
      .find((one) => one);
    if (first && !first.matches("input, select")) first.tabIndex = -1;
    first?.focus();
  }
}

/** What the service found wrong, with the field of the form that it is about. */
function faultOf([error]: readonly UserError[]): Fault {
  const field = error?.path.map(String).find((name) => fieldsOfForm.includes(name));
  return { text: error?.message ?? "", field };
}

const codeIn = (link: string): string | undefined => link.split("#registration=")[1];

export const view = (host: Host, parts: ViewParts): View<RegistrationFound> =>
  new RegistrationPage(host, parts);
