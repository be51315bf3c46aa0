import type { LocalizedText } from "../../generated/shared.ts";
import { langAttributes } from "../../localized-text.ts";
import { PageTools } from "../page-tools.ts";
import { webAddress } from "../web-address.ts";
import type { DateShown } from "./item-shape.ts";

/** What every page of the archive is written with. */
export class ArchiveTools extends PageTools {
  /** What visitors have opened, by name: it stays open when the page is brought up to date. */
  readonly #opened = new Set<string>();

  /** An address that the service gave, which may be a path of its own. Of anybody else nothing is shown. */
  serviceAddress(address: string): string | undefined {
    const service = webAddress(this.host.apiUrl);
    return service && webAddress(new URL(address, service).href);
  }

  /** When an item is from. */
  dateOf(date: DateShown | null): unknown {
    return date && this.parts.dateOf(this.parts, this.reader, date);
  }

  /** A longer text, in paragraphs. */
  paragraphs(text: LocalizedText): unknown {
    const { html } = this.parts;
    const { lang, dir } = langAttributes(text);
    return html`<div part="description" lang=${lang} dir=${dir}>${text.text
      .split(/\n\s*\n/)
      .map((one) => html`<p>${one}</p>`)}</div>`;
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
      this.#opened[isOpen ? "delete" : "add"](name);
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
