import { CreateObjectionDocument, GetObjectionByCodeDocument } from "../../generated/people.ts";
import type { UserError } from "../../generated/shared.ts";
import type { AnyElement } from "../heritage-element.ts";
import { printReceipt } from "../printed.ts";
import type { ViewParts } from "../views.ts";
import { type Fault, ObjectionPages } from "./objection-pages.ts";
import styles from "./objections.css";

type Page =
  | { readonly name: "write"; readonly itemId: string }
  | { readonly name: "sent"; readonly code: string; readonly dueOn: string | null }
  | { readonly name: "read"; readonly answer?: Parameters<ObjectionPages["answer"]>[0] };

const FAILED = "This could not be sent. What you wrote is still here: please try again.";

/**
 * The dialog in which somebody says that they are in an item, or objects to it, and in which they read the answer. They need no
 * account. What they wrote goes when it is closed: the next visitor may sit at the same screen.
 */
export class Objections {
  readonly #host: AnyElement;
  readonly #parts: ViewParts;
  readonly #pages: ObjectionPages;
  #page: Page | undefined;
  #fault: Fault | undefined;
  #isBusy = false;
  #hasText = false;
  #isNew = false;

  constructor(host: AnyElement, parts: ViewParts) {
    this.#host = host;
    this.#parts = parts;
    this.#pages = new ObjectionPages(host, parts);
    host.wear(styles);
  }

  /** To write about an item; without one, to read an answer. */
  open(itemId?: string): void {
    this.#turnTo(itemId ? { name: "write", itemId } : { name: "read" });
  }

  #turnTo(page: Page | undefined, fault?: Fault): void {
    this.#page = page;
    this.#fault = fault;
    this.#isNew = true;
    this.#host.plan();
  }

  render(): unknown {
    const { html, nothing } = this.#parts;
    const page = this.#page;
    if (!page) return nothing;
    const closed = () => {
      this.#hasText = false;
      this.#turnTo(undefined);
    };
    const stay = (event: Event) => {
      // A key that was pressed by mistake takes nothing away.
      if (this.#hasText || page.name === "sent") event.preventDefault();
    };
    return html`<dialog part="tell-us" aria-label=${this.#pages.title(page.name)} aria-busy=${this.#isBusy}
      @close=${closed} @cancel=${stay}>${this.#content(page)}</dialog>`;
  }

  #content(page: Page): unknown {
    const about = { fault: this.#fault, isBusy: this.#isBusy };
    if (page.name === "sent") return this.#pages.sent(page, () => printReceipt(this.#host));
    const submit = (event: Event) => {
      event.preventDefault();
      if (this.#isBusy) return;
      const given = new FormData(event.currentTarget as HTMLFormElement);
      const text = (name: string) => String(given.get(name) ?? "").trim();
      void (page.name === "write" ? this.#send(page, text) : this.#read(page, text("code")));
    };
    if (page.name === "read") return this.#pages.read(page.answer, { ...about, submit });
    const typed = (event: Event) => {
      this.#hasText ||= (event.target as HTMLInputElement).value.trim() !== "";
    };
    return this.#pages.write({ ...about, submit, typed, read: () => this.open() });
  }

  async #send(page: Page & { name: "write" }, text: (name: string) => string): Promise<void> {
    const fault = this.#pages.faultIn(text);
    if (fault) return this.#turnTo(page, fault);
    const { languages, labels } = this.#host.reader;
    const input = {
      itemId: page.itemId,
      statement: this.#pages.statementOf(text),
      contact: text("contact") || null,
      language: languages[0] ?? labels.lang,
    };
    await this.#ask(page, FAILED, async () => {
      const { objectionCreate: made } = await this.#host
        .client()
        .request(CreateObjectionDocument, { input, languages });
      const { receiptCode: code, dueOn, replayed } = made;
      if (code) return { page: { name: "sent", code, dueOn } };
      if (!replayed) return { page, fault: faultOf(made.userErrors) };
      // The first answer was lost on the way, and a code is told once.
      return {
        page,
        fault: this.#pages.fault(
          "It has arrived, but its code was lost on the way. Please send it once more.",
        ),
      };
    });
  }

  async #read(page: Page, code: string): Promise<void> {
    const { languages } = this.#host.reader;
    await this.#ask(page, "This could not be loaded.", async () => {
      const { objectionByCode: found } = await this.#host
        .client()
        .request(GetObjectionByCodeDocument, { input: { code }, languages });
      if (!found.objection) return { page, fault: faultOf(found.userErrors) };
      return { page: { name: "read", answer: found.objection } };
    });
  }

  /** Asks the API, and turns to what comes of it, unless the dialog has been closed since. */
  async #ask(
    page: Page,
    failure: string,
    ask: () => Promise<{ page: Page; fault?: Fault | undefined }>,
  ): Promise<void> {
    this.#isBusy = true;
    this.#host.plan();
    const next = await ask().catch((error) => {
      console.error(error);
      return { page, fault: this.#pages.fault(failure) };
    });
    this.#isBusy = false;
    if (this.#page === page) this.#turnTo(next.page, next.fault);
  }

  /** Is called when what is shown is up to date: keyboard and screen reader go on where there is something new. */
  shown(): void {
    const dialog = this.#host.shadowRoot?.querySelector<HTMLDialogElement>("[part=tell-us]");
    if (!dialog || !this.#isNew) return;
    this.#isNew = false;
    if (!dialog.open) dialog.showModal();
    dialog
      .querySelector<HTMLElement>("[aria-invalid=true], [role=alert], [part=receipt], [part=answer]")
      ?.focus();
  }
}

/** What the service says of what was given: beside the field, where it is one of the form's. */
function faultOf([first]: readonly UserError[]): Fault | undefined {
  return first && { text: first.message, field: first.path.at(-1) };
}

export const view = (host: AnyElement, parts: ViewParts): Objections => new Objections(host, parts);
