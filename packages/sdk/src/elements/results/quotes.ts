import type { AnyElement } from "../heritage-element.ts";
import { PageTools } from "../page-tools.ts";
import { missed, StillVisible } from "../still-visible.ts";
import type { ViewParts } from "../views.ts";
import styles from "./quotes.css";
import type { VoicesShown } from "./results-shape.ts";

/** What people said, beside the numbers: while they want to be quoted, also on a page that is open; the numbers stay. */
class Quotes {
  readonly #host: AnyElement;
  readonly #tools: PageTools;
  readonly #visible: StillVisible;

  constructor(host: AnyElement, parts: ViewParts) {
    this.#host = host;
    this.#tools = new PageTools(host, parts);
    this.#visible = new StillVisible(host);
    host.wear(styles);
  }

  render(voices: readonly VoicesShown[]): unknown {
    const { html, nothing, joined, textOf } = this.#tools.parts;
    const quoted = voices.flatMap(({ title, excerpts }) =>
      excerpts.map((excerpt) => ({ title, ...excerpt })),
    );
    if (!this.#visible.isTrue(this.#host.answer) || quoted.length === 0) return nothing;
    return this.#tools.section(
      "In their words",
      quoted.map(
        ({ text, name, side, title }) => html`<figure part="quote">
          <blockquote>${textOf(text)}</blockquote>
          <figcaption part="dates">${joined([
            name && html`<bdi>${name}</bdi>`,
            this.#tools.reader.term(side),
            textOf(title),
          ])}</figcaption>
        </figure>`,
      ),
    );
  }

  /** There was no answer to what was asked for the quotations alone: they go, and the page stays as it is. */
  missed(): boolean {
    return missed(this.#visible, this.#host);
  }
}

export const view = (host: AnyElement, parts: ViewParts) => new Quotes(host, parts);
