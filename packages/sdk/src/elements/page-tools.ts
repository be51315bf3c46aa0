import type { AnyElement } from "./heritage-element.ts";
import type { Reader } from "./reader.ts";
import type { ViewParts } from "./views.ts";
import { detailAddress } from "./web-address.ts";

/** What every page that is loaded later is written with. */
export class PageTools {
  readonly host: AnyElement;
  readonly parts: ViewParts;

  constructor(host: AnyElement, parts: ViewParts) {
    this.host = host;
    this.parts = parts;
  }

  get reader(): Reader {
    return this.host.reader;
  }

  say(text: string): string {
    return this.reader.say(text);
  }

  /** The level of the topmost heading. */
  get level(): number {
    return this.host.number("heading-level", 2, 6);
  }

  /** What the page is about: as an attribute names it, or a parameter of the page's address, by id or slug. */
  named(attribute: string, prefix: string): { id: string } | { slug: string } {
    const parameter = this.host.getAttribute("parameter") ?? "";
    const inAddress = new URLSearchParams(location.search).get(parameter);
    const name = this.host.getAttribute(attribute) ?? inAddress ?? "";
    return name.startsWith(prefix) ? { id: name } : { slug: name };
  }

  /** A page of the host's own, by the pattern in an attribute. */
  addressOf(attribute: string, named: { readonly id: string; readonly slug: string }): string | undefined {
    return detailAddress(this.host.getAttribute(attribute), named);
  }

  /** Whether the labels are there in the reader's language; once they are, the page is shown again. */
  isSpeaking(): boolean {
    const words = this.parts.words(this.reader.labels.lang);
    const isThere = !(words instanceof Promise);
    if (isThere) this.reader.words = { ...this.reader.words, ...words };
    else void words.then(() => this.host.plan());
    return isThere;
  }

  /** A part of the page with a heading. */
  section(label: string, content: unknown): unknown {
    const { html, heading } = this.parts;
    return html`<section part="section">${heading(this.level + 1, "heading", this.say(label))}${content}</section>`;
  }
}
