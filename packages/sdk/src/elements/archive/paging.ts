import { isHeritageError } from "../../errors.ts";
import { type Chosen, readAddress, writeAddress } from "../address-state.ts";
import type { ArchiveTools } from "./archive-tools.ts";

interface Place {
  readonly hasPreviousPage: boolean;
  readonly hasNextPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** What a visitor has chosen of a list, its page included. It stands in the address of the page, where that is possible. */
export class Paging {
  readonly #tools: ArchiveTools;
  readonly #prefix: string;
  #unaddressed: Chosen = {};
  #isInAddress: boolean;
  #isTurning = false;

  constructor(tools: ArchiveTools, usualPrefix: string) {
    this.#tools = tools;
    this.#prefix = tools.host.getAttribute("parameters") ?? usualPrefix;
    this.#isInAddress = this.#prefix !== "none";
  }

  get chosen(): Chosen {
    return this.#isInAddress ? readAddress(this.#prefix) : this.#unaddressed;
  }

  choose(chosen: Chosen, how: "pushState" | "replaceState" = "pushState"): void {
    this.#unaddressed = chosen;
    this.#isInAddress &&= writeAddress(this.#prefix, chosen, how);
    this.#tools.host.plan();
  }

  /** A link may name a place in a list that has changed: then its beginning is shown. False where that would not help. */
  begin(error: unknown): boolean {
    const { after, before, page, ...choice } = this.chosen;
    if (!isHeritageError(error) || error.code !== "invalid_input" || !(after || before)) return false;
    this.choose(choice as Chosen, "replaceState");
    return true;
  }

  /** The way to the page before and after; nothing where there is but one. */
  buttons(label: string, { hasPreviousPage, hasNextPage, startCursor, endCursor }: Place): unknown {
    const { html, nothing } = this.#tools.parts;
    if (!hasPreviousPage && !hasNextPage) return nothing;
    const turn = (name: string, place: object) => {
      const go = () => {
        const { after, before, page, ...choice } = this.chosen;
        this.#isTurning = true;
        this.choose({ ...choice, ...place } as Chosen);
      };
      return html`<button part="button" @click=${go}>${this.#tools.say(name)}</button>`;
    };
    return html`<nav part="pages" aria-label=${this.#tools.say(label)}>
      <span>${hasPreviousPage ? turn("Previous", { before: startCursor }) : nothing}</span>
      ${hasNextPage ? turn("Next", { after: endCursor }) : nothing}
    </nav>`;
  }

  /** The button that was pressed may be gone: keyboard and screen reader go on at the top of the new page. */
  shown(): void {
    const { host } = this.#tools;
    if (!this.#isTurning || host.phase === "loading") return;
    this.#isTurning = false;
    host.shadowRoot?.querySelector<HTMLElement>("[tabindex='-1']")?.focus();
  }
}
