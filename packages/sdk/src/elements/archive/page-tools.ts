import type { LocalizedText } from "../../generated/shared.ts";
import { langAttributes } from "../../localized-text.ts";
import type { AnyElement } from "../heritage-element.ts";
import type { Reader } from "../reader.ts";
import type { ViewParts } from "../views.ts";
import { detailAddress, webAddress } from "../web-address.ts";
import type { DateShown } from "./item-shape.ts";
import { wordOfNotice } from "./notice-words.ts";

/** What every page of the archive is written with. */
export class PageTools {
  readonly host: AnyElement;
  readonly parts: ViewParts;
  /** What visitors have opened, by name: it stays open when the page is brought up to date. */
  readonly #opened = new Set<string>();

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

  /** What a warning or a notice says. */
  noticeWord(kind: string): string {
    return this.say(wordOfNotice(kind));
  }

  /** The level of the topmost heading. */
  get level(): number {
    return this.host.number("heading-level", 2, 6);
  }

  /** What the page is about: as an attribute names it, or a parameter of the page's address, by id or slug. */
  named(attribute: string, prefix: string): { id: string } | { slug: string } {
    const parameter = this.host.getAttribute("parameter");
    const inAddress = parameter && new URLSearchParams(location.search).get(parameter);
    const name = this.host.getAttribute(attribute) ?? inAddress ?? "";
    return name.startsWith(prefix) ? { id: name } : { slug: name };
  }

  /** A page of the host's own, by the pattern in an attribute. */
  addressOf(attribute: string, named: { readonly id: string; readonly slug: string }): string | undefined {
    return detailAddress(this.host.getAttribute(attribute), named);
  }

  /** An address that the service gave, which may be a path of its own. Of anybody else nothing is shown. */
  serviceAddress(address: string): string | undefined {
    const service = webAddress(this.host.apiUrl);
    if (!service) return undefined;
    return webAddress(new URL(address, service).href);
  }

  /** Whether the labels of the archive are there in the reader's language; once they are, the page is shown again. */
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

  /** When an item is from. */
  dateOf(date: DateShown | null): unknown {
    return date && this.parts.dateOf(this.parts, this.reader, date);
  }

  /** A longer text, in paragraphs. */
  paragraphs(text: LocalizedText): unknown {
    const { html } = this.parts;
    const { lang, dir } = langAttributes(text);
    const paragraphs = text.text.split(/\n\s*\n/);
    return html`<div part="description" lang=${lang} dir=${dir}>${paragraphs.map((one) => html`<p>${one}</p>`)}</div>`;
  }

  /** Whether a visitor has opened what is behind a warning. */
  isOpen(name: string): boolean {
    return this.#opened.has(name);
  }

  /** What a visitor first reads a warning of, and sees when they have opened it. */
  behindWarning(name: string, warnings: readonly unknown[], content: () => unknown): unknown {
    if (warnings.length === 0) return content();
    const { html, nothing } = this.parts;
    const isOpen = this.isOpen(name);
    const toggle = () => {
      if (isOpen) this.#opened.delete(name);
      else this.#opened.add(name);
      this.host.plan();
    };
    return html`<div part="warning">
        <p part="label">${this.say("Content warning")}</p>
        <ul>${warnings.map((warning) => html`<li>${warning}</li>`)}</ul>
        <button part="button" aria-expanded=${isOpen} @click=${toggle}>${this.say(isOpen ? "Hide" : "Show")}</button>
      </div>
      ${isOpen ? content() : nothing}`;
  }
}
