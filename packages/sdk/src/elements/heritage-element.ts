import { html, nothing, render, type TemplateResult } from "lit/html.js";
import { type Client, createClient } from "../client.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { Labels } from "./labels.ts";
import { languagesAround, Reader } from "./reader.ts";
import sharedStyles from "./shared.css";
import { webAddress } from "./web-address.ts";

/** What an element asks the API for. */
export interface Question {
  // biome-ignore lint/suspicious/noExplicitAny: each element knows what its own document answers.
  readonly document: TypedDocument<any, any>;
  readonly variables: object;
}

// TypeScript's own library does not know them yet.
interface TrustedTypes {
  createPolicy(name: string, rules: { createScript(text: string): string }): typeof rules;
}

// A server imports this too, to render the page around an element: there is none to make there.
const HTMLElement = (globalThis.HTMLElement ?? Object) as typeof globalThis.HTMLElement;

let usualApi = "";

/** Lets elements without an `api` attribute ask this API. */
export function useApi(url: string): void {
  usualApi = url;
}

let policy: { createScript(text: string): string } | undefined;

/** Data for search engines. Trusted Types guard the text of a script even where it is data and never runs. */
function dataBlock(json: string): HTMLScriptElement {
  const script = document.createElement("script");
  script.type = "application/ld+json";
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("heritage-exchange", { createScript: (text) => text });
  script.text = policy ? policy.createScript(json) : json;
  return script;
}

/** A client for what the attributes say. A secret key must not even be sent: in a page it is public already. */
function clientFor(api: string, key = ""): Client {
  const url = webAddress(api);
  if (!url) throw new TypeError(`"${api}" is no http address of an API.`);
  if (key && !key.startsWith("hx_pub_")) throw new TypeError("Only a publishable key may stand in a page.");
  return createClient({ url, key });
}

/**
 * Asks the API, and shows that it is being asked, what it answered, or that it did not.
 *
 * Attributes are the whole of its settings; it follows every change of them.
 *
 * @attr {string} api - The API's address, such as `https://api.example.org/graphql`. Left out, the one that the script came from.
 * @attr {string} publishable-key - A publishable key (`hx_pub_…`). Public data needs none.
 * @attr {string} languages - Languages wanted, most wanted first: `it, en`. Left out, the page's (`lang`), then the browser's.
 * @attr {number} heading-level - The level of the topmost heading, 1 to 6, as it fits into the page.
 * @attr {boolean} json-ld - Adds schema.org data for search engines to the page.
 *
 * @fires {CustomEvent<Error>} heritage-error - There is no answer; `detail` is the error.
 *
 * @slot - What to show without scripts, and when there is no answer: a link, a telephone number.
 *
 * @csspart root - All that the element shows.
 * @csspart loading - That the answer is awaited.
 * @csspart message - That there is no answer, or nothing in it.
 * @csspart button - Each button.
 * @csspart link - Each link.
 * @csspart badge - The mark of what is cancelled, postponed or moved.
 * @csspart title - A program's title.
 * @csspart kind - What is done in a program.
 * @csspart dates - A program's first and last day.
 * @csspart summary - A program in one or two sentences.
 * @csspart sessions - The list of a program's sessions.
 * @csspart session - One session.
 * @csspart facts - The list of partner, cost, languages and so on.
 * @csspart source - Where an imported program comes from.
 *
 * @cssprop --heritage-accent - Links and buttons. The colour of the text, unless set.
 * @cssprop --heritage-muted - Secondary text. The colour of the text, unless set.
 * @cssprop --heritage-border - Lines.
 * @cssprop --heritage-surface - The background of cards. Transparent, unless set.
 * @cssprop --heritage-radius - How round corners are.
 * @cssprop --heritage-gap - The space between things.
 * @cssprop --heritage-alert - The background of a badge; its text is white.
 * @cssprop --heritage-heading-font - The font of headings. That of the text, unless set.
 */
export abstract class HeritageElement<Answer> extends HTMLElement {
  static observedAttributes = ["api", "publishable-key", "languages", "heading-level", "json-ld"];
  protected reader = new Reader([], {});
  protected answer: Answer | undefined;
  protected phase: "loading" | "loaded" | "failed" = "loading";
  readonly #root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
  #isPlanned = false;
  #asked = "";
  #call = new AbortController();
  #data: HTMLScriptElement | undefined;

  readonly #table: Labels;

  constructor(styles: string, table: Labels) {
    super();
    this.#table = table;
    // Constructed sheets need no style-src in the page's content security policy.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sharedStyles + styles);
    this.#root.adoptedStyleSheets = [sheet];
  }

  /** What to ask for, as the attributes and the reader now want it. It is asked whenever that changes. */
  protected abstract question(): Question;

  protected abstract renderAnswer(answer: Answer): TemplateResult;

  /** What search engines are told. */
  protected abstract describe(answer: Answer): string;

  protected renderControls(): unknown {
    return nothing;
  }

  /** Is called when what the element shows is up to date. */
  protected shown(): void {}

  connectedCallback(): void {
    this.plan();
  }

  attributeChangedCallback(): void {
    this.plan();
  }

  disconnectedCallback(): void {
    if (this.phase !== "loading") return;
    this.#call.abort();
    // Put in again, it asks again.
    this.#asked = "";
  }

  /** Brings what is shown up to date, once for all changes of this moment. */
  protected plan(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    queueMicrotask(() => {
      this.#isPlanned = false;
      if (this.isConnected) this.#update();
    });
  }

  #update(): void {
    const languages = this.getAttribute("languages")?.split(/[\s,]+/) ?? languagesAround(this);
    this.reader = new Reader(languages, this.#table);
    const { variables } = this.question();
    const asked = JSON.stringify([this.getAttribute("api"), this.getAttribute("publishable-key"), variables]);
    if (asked !== this.#asked) void this.refresh();
    this.#asked = asked;
    try {
      render(this.#view(), this.#root, { host: this });
      this.#tellSearchEngines();
      this.shown();
    } catch (error) {
      // An answer that cannot be shown is as good as none, and better said than left blank.
      if (this.phase === "loaded") this.#settle("failed", error);
    }
  }

  protected client(): Client {
    return clientFor(this.getAttribute("api") ?? usualApi, this.getAttribute("publishable-key") ?? undefined);
  }

  /** Asks the API again. */
  async refresh(): Promise<void> {
    this.#call.abort();
    this.#call = new AbortController();
    const { signal } = this.#call;
    this.phase = "loading";
    this.plan();
    try {
      const { document, variables } = this.question();
      const answer: Answer = await this.client().request(document, variables, { signal });
      if (!signal.aborted) this.#settle("loaded", answer);
    } catch (error) {
      if (!signal.aborted) this.#settle("failed", error);
    }
  }

  #settle(phase: "loaded" | "failed", detail: unknown): void {
    this.phase = phase;
    if (phase === "loaded") this.answer = detail as Answer;
    else console.error(detail);
    this.plan();
    const type = phase === "loaded" ? "heritage-load" : "heritage-error";
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  #tellSearchEngines(): void {
    this.#data?.remove();
    if (!this.answer || !this.flag("json-ld")) return;
    this.#data = dataBlock(this.describe(this.answer));
    this.append(this.#data);
  }

  /** Whether an attribute is there. Some frameworks write `="false"` where others leave it out. */
  protected flag(name: string): boolean {
    return (this.getAttribute(name) ?? "false") !== "false";
  }

  /** A number from an attribute, within its bounds. */
  protected number(name: string, usual: number, max: number): number {
    return Math.min(Math.max(Math.trunc(Number(this.getAttribute(name))) || usual, 1), max);
  }

  protected say(text: string): string {
    return this.reader.say(text);
  }

  #view(): TemplateResult {
    const { lang, dir } = this.reader.labels;
    return html`<div part="root" lang=${lang} dir=${dir} aria-busy=${this.phase === "loading"}>
      ${this.renderControls()}${this.#phaseView()}
    </div>`;
  }

  #phaseView(): TemplateResult {
    if (this.phase === "failed") {
      return html`<div part="message" role="alert">
          <p>${this.say("This could not be loaded.")}</p>
          <button part="button" @click=${this.refresh}>${this.say("Try again")}</button>
        </div>
        <slot></slot>`;
    }
    if (this.answer) return this.renderAnswer(this.answer);
    return html`<p part="loading" role="status">${this.say("Loading…")}</p>`;
  }
}
