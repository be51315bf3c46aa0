import { html, nothing, render, type TemplateResult } from "lit/html.js";
import { calendarUrl } from "../calendar-url.ts";
import { type Client, type ClientOptions, createClient } from "../client.ts";
import type { TypedDocument } from "../typed-document.ts";
import { wordsIn } from "./label-files.ts";
import type { LentPictures } from "./lent-picture.ts";
import { part } from "./part.ts";
import printStyles from "./print.css";
import { languagesAround, Reader } from "./reader.ts";
import sharedStyles from "./shared.css";
import { webAddress } from "./web-address.ts";

/** What an element asks the API for. */
export interface Question {
  // biome-ignore lint/suspicious/noExplicitAny: each view knows what its own document answers.
  readonly document: TypedDocument<any, any>;
  readonly variables: object;
}

/** A program by its names. */
export interface Named {
  readonly id: string;
  readonly slug: string;
}

/** What an element shows, and what it asks for that. */
export interface View<Answer> {
  readonly styles: string;
  /** As the attributes and the reader now want it; it is asked whenever that changes. Nothing where there is none to ask. */
  question(): Question | undefined;
  render(answer: Answer): unknown;
  /** What search engines find behind what is shown, by the part of the code that tells them. */
  addressOf?(program: Named): string | undefined;
  /** What search engines are told, where the view itself knows it. */
  linkedData?(answer: Answer): readonly object[];
  /** True where nothing was found, which an editor may not have meant. */
  isEmpty(answer: Answer): boolean;
  /** What is shown whether there is an answer or not. */
  controls?(): unknown;
  /** Is called when what the element shows is up to date. */
  shown?(): void;
  /** Asks for something else after a failure; false where nothing else would help. */
  mend?(error: unknown): boolean;
}

// A server imports this too, to render the page around an element: there is none to make there.
const HTMLElement = (globalThis.HTMLElement ?? Object) as typeof globalThis.HTMLElement;

let usualApi = "";

/** Lets elements without an `api` attribute ask this API. */
export function useApi(url: string): void {
  usualApi = url;
}

// Of the attributes that every element may have, those that are usual. What else there is, is looked at more closely.
const USUAL = /^(id|class|style|lang|dir|hidden|slot|(data|aria)-.*)$/;

/**
 * Asks the API, and shows that it is being asked, what it answered, or that it did not.
 *
 * Attributes are the whole of its settings; it follows every change of them.
 *
 * @attr {string} api - The API's address, such as `https://api.example.org/graphql`. Left out, the one that the script came from.
 * @attr {string} publishable-key - A publishable key (`hx_pub_…`). Public data needs none.
 * @attr {string} languages - Preferred languages, most preferred first: `it, en`. Left out, the page's (`lang`), then the browser's.
 * @attr {number} heading-level - The level of the topmost heading, 1 to 6, as it fits into the page.
 * @attr {boolean} json-ld - Adds schema.org data for search engines to the page.
 * @attr {boolean} debug - Shows in the page what else stands in the browser's console: what an editor should mend. Take it out before visitors come.
 *
 * @fires {CustomEvent<Error>} heritage-error - There is no answer; `detail` is the error.
 *
 * @slot - What to show without scripts, and when there is no answer: a link, a telephone number.
 *
 * @csspart root - All that the element shows.
 * @csspart loading - That the answer is awaited.
 * @csspart message - That there is no answer, or nothing in it.
 * @csspart debug - What an editor should mend, with `debug`.
 * @csspart button - Each button.
 * @csspart link - Each link.
 * @csspart badge - The mark of what is cancelled, postponed or moved.
 * @csspart title - A program's title.
 * @csspart kind - What is done in a program.
 * @csspart dates - A program's first and last day.
 * @csspart summary - A program in one or two sentences.
 * @csspart fallback - In which language a program's texts are, where that is not the reader's.
 * @csspart sessions - The list of a program's sessions.
 * @csspart session - One session.
 * @csspart facts - The list of partner, cost, languages and so on.
 * @csspart fact - One of them.
 * @csspart actions - The links to book, to read more, and to the calendar.
 * @csspart heading - The heading of a section.
 * @csspart source - Where an imported program comes from.
 *
 * @cssprop --heritage-font-size - The size of the text, from which all else follows. The browser's usual one, unless set.
 * @cssprop --heritage-accent - Links and buttons. The colour of the text, unless set.
 * @cssprop --heritage-muted - Secondary text. The colour of the text, unless set.
 * @cssprop --heritage-border - Lines.
 * @cssprop --heritage-surface - The background of fields to fill in. Transparent, unless set.
 * @cssprop --heritage-radius - How round corners are.
 * @cssprop --heritage-gap - The space between programs.
 * @cssprop --heritage-alert - The background of a badge; its text is white.
 * @cssprop --heritage-heading-font - The font of headings. That of the text, unless set.
 */
export abstract class HeritageElement<Answer extends object> extends HTMLElement {
  static observedAttributes = ["api", "publishable-key", "languages", "heading-level", "json-ld", "debug"];
  reader = new Reader([]);
  /** Languages that the visitor has chosen here, before those of the attributes and of the page. */
  chosen: readonly string[] = [];
  answer: Answer | undefined;
  phase: "loading" | "loaded" | "failed" = "loading";
  /** What shows pictures that the archive lends, once there is one. */
  pictures: Partial<LentPictures> | undefined;
  readonly #root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
  readonly #plan = () => this.plan();
  #view: View<Answer> | undefined;
  #isOpening = false;
  #isPlanned = false;
  #asked: string | undefined;
  #call = new AbortController();
  #data: HTMLScriptElement | undefined;
  #described: Answer | undefined;
  #notes: readonly string[] = [];

  /** Gives what it shows, which may have to be loaded first. */
  protected abstract load(): View<Answer> | Promise<View<Answer>>;

  connectedCallback(): void {
    // What is shown may depend on the page's address, which Back and Forward change.
    window.addEventListener("popstate", this.#plan);
    this.plan();
  }

  attributeChangedCallback(): void {
    this.plan();
  }

  disconnectedCallback(): void {
    window.removeEventListener("popstate", this.#plan);
    if (this.phase !== "loading") return;
    this.#call.abort();
    // Put in again, it asks again.
    this.#asked = undefined;
  }

  /** Brings what is shown up to date, once for all changes of this moment. */
  plan(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    queueMicrotask(() => {
      this.#isPlanned = false;
      if (this.isConnected) this.#update();
    });
  }

  #update(): void {
    const languages = this.getAttribute("languages")?.split(/[\s,]+/) ?? languagesAround(this);
    this.reader = new Reader([...this.chosen, ...languages]);
    if (this.phase === "loading") this.#open();
    this.#askIfNeeded();
    const words = wordsIn(this.reader.labels.lang);
    // Better nothing for a moment than a word in another language.
    const isSpeaking = !(words instanceof Promise);
    if (!isSpeaking) void words.then(this.#plan);
    else if (words) this.reader.words = words;
    try {
      render(this.#frame(isSpeaking), this.#root, { host: this });
      if (!isSpeaking) return;
      void this.#describeToSearchEngines();
      this.#view?.shown?.();
    } catch (error) {
      // An answer that cannot be shown is as good as none, and better said than left blank.
      if (this.phase === "loaded") this.#settle("failed", error);
    }
  }

  /** Makes what it shows, where that has not been done. */
  #open(): void {
    if (this.#view || this.#isOpening) return;
    const view = this.load();
    if (!(view instanceof Promise)) this.#dress(view);
    else {
      this.#isOpening = true;
      const done = () => {
        this.#isOpening = false;
      };
      view
        .then((loaded) => this.#dress(loaded))
        .then(this.#plan, (error) => this.#settle("failed", error))
        .finally(done);
    }
  }

  #dress(view: View<Answer>): void {
    this.wear(sharedStyles + view.styles + printStyles);
    this.#view = view;
  }

  /** Styles of what it shows. Constructed sheets need no style-src in the page's content security policy. */
  wear(styles: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.#root.adoptedStyleSheets.push(sheet);
  }

  #askIfNeeded(): void {
    const question = this.#view?.question();
    const asked =
      question && JSON.stringify([this.apiUrl, this.getAttribute("publishable-key"), question.variables]);
    if (asked && asked !== this.#asked) void this.refresh();
    this.#asked = asked;
  }

  /** The address of the API, as an attribute or the script says it. */
  get apiUrl(): string {
    return this.getAttribute("api") ?? usualApi;
  }

  /** A client for what the attributes say. A secret key must not even be sent: in a page it is public already. */
  client(options?: Pick<ClientOptions, "fetch">): Client {
    const key = this.getAttribute("publishable-key") ?? "";
    const url = webAddress(this.apiUrl);
    if (!url) throw new TypeError(`api="${this.apiUrl}" is no http address.`);
    if (key && !key.startsWith("hx_pub_"))
      throw new TypeError("Only a publishable key may be in a page: revoke this one.");
    return createClient({ url, key, ...options });
  }

  /** The address of the calendar file of a program or a session, in the reader's languages. */
  calendar(id: string): string | undefined {
    try {
      return calendarUrl(this.apiUrl, id, this.reader.languages);
    } catch {
      // Half of a character cannot be part of an address.
      return undefined;
    }
  }

  /** Asks the API again. */
  async refresh(): Promise<void> {
    this.#call.abort();
    this.#call = new AbortController();
    const { signal } = this.#call;
    this.phase = "loading";
    this.plan();
    const question = this.#view?.question();
    if (!question) return;
    try {
      const { document, variables } = question;
      const answer: Answer = await this.client().request(document, variables, { signal });
      if (!signal.aborted) this.#settle("loaded", answer);
    } catch (error) {
      if (!signal.aborted && !this.pictures?.missed?.() && !this.#view?.mend?.(error))
        this.#settle("failed", error);
    }
  }

  #settle(phase: "loaded" | "failed", detail: unknown): void {
    this.phase = phase;
    if (phase === "loaded") this.answer = detail as Answer;
    this.plan();
    const type = phase === "loaded" ? "heritage-load" : "heritage-error";
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
    const isOdd = phase === "failed" || this.#view?.isEmpty(detail as Answer) || this.#strangers().length > 0;
    if (isOdd || this.flag("debug")) void this.#advise(phase === "failed" ? detail : undefined);
  }

  /** Tells an editor what they may have meant otherwise. */
  async #advise(error: unknown): Promise<void> {
    const occasion = { attributes: this.#strangers(), question: this.#view?.question(), error };
    try {
      const { advise } = await part("advice", () => import("./advice.ts"));
      await advise(this, occasion);
    } catch {
      if (error) this.note(String(error), error);
    }
  }

  /** A sentence for the page's editor: in the console, and with `debug` in the page. */
  note(text: string, ...error: unknown[]): void {
    console[error.length > 0 ? "error" : "warn"](`<${this.localName}>: ${text}`, ...error);
    this.#notes = [...new Set([...this.#notes, text])];
    this.plan();
  }

  /** Attributes that this element does not know. */
  #strangers(): string[] {
    const { observedAttributes } = this.constructor as typeof HeritageElement;
    return this.getAttributeNames().filter((name) => !USUAL.test(name) && !observedAttributes.includes(name));
  }

  async #describeToSearchEngines(): Promise<void> {
    const { answer } = this;
    if (answer === this.#described && this.flag("json-ld")) return;
    this.#data?.remove();
    this.#described = undefined;
    if (!answer || !this.flag("json-ld")) return;
    this.#described = answer;
    const { searchData } = await part("search-data", () => import("./search-data.ts"));
    if (answer !== this.#described) return;
    const view = this.#view;
    const addressOf = (program: Named) => view?.addressOf?.(program);
    this.#data = searchData(view?.linkedData?.(answer) ?? answer, this.reader.say("Programs"), addressOf);
    this.append(this.#data);
  }

  /** Whether an attribute is there. Some frameworks write `="false"` where others leave it out. */
  flag(name: string): boolean {
    return (this.getAttribute(name) ?? "false") !== "false";
  }

  /** A number from an attribute, within its bounds. */
  number(name: string, usual: number, max: number): number {
    return Math.min(Math.max(Math.trunc(Number(this.getAttribute(name))) || usual, 1), max);
  }

  #frame(isSpeaking: boolean): TemplateResult {
    const { lang, dir } = this.reader.labels;
    return html`<div part="root" lang=${lang} dir=${dir} aria-busy=${!isSpeaking || this.phase === "loading"}>
      ${isSpeaking ? [this.#view?.controls?.() ?? nothing, this.#phaseView()] : nothing}
      ${
        this.flag("debug") && this.#notes.length > 0
          ? html`<ul part="debug" lang="en" dir="ltr">${this.#notes.map((text) => html`<li>${text}</li>`)}</ul>`
          : nothing
      }
    </div>`;
  }

  #phaseView(): unknown {
    const { reader } = this;
    if (this.phase === "failed") {
      return html`<div part="message" role="alert">
          <p>${reader.say("This could not be loaded.")}</p>
          <button part="button" @click=${this.refresh}>${reader.say("Try again")}</button>
        </div>
        <slot></slot>`;
    }
    if (this.#view && this.answer) return this.#view.render(this.answer);
    return html`<p part="loading" role="status">${reader.say("Loading…")}</p>`;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: what was found does not matter to who takes one.
export type AnyElement = HeritageElement<any>;
