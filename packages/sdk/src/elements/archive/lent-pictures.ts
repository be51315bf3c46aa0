import type { CardPicture } from "../../generated/shared.ts";
import type { HeritageElement } from "../heritage-element.ts";
import type { LentPictures } from "../lent-picture.ts";
import type { ArchiveParts } from "./archive.ts";
import { cardPicture } from "./card-picture.ts";
import styles from "./lent-pictures.css";
import { PageTools } from "./page-tools.ts";

// biome-ignore lint/suspicious/noExplicitAny: what was found does not matter here.
type Host = HeritageElement<any>;

const ASK_AFTER = 45_000;
const TRUE_FOR = 60_000;

/** Pictures of the archive on pages about something else: they may be withdrawn at any moment, and the page stays. */
class Pictures implements LentPictures {
  readonly #host: Host;
  readonly #tools: PageTools;
  #answer: unknown;
  #answeredAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;

  constructor(host: Host, parts: ArchiveParts) {
    this.#host = host;
    this.#tools = new PageTools(host, parts);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    host.shadowRoot?.adoptedStyleSheets.push(sheet);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") void this.#ask();
    });
  }

  render({ credit, item, ...medium }: CardPicture): unknown {
    const { html, nothing, joined, textOf } = this.#tools.parts;
    if (!this.#isTrue() || !this.#tools.isSpeaking()) return nothing;
    const notices = item?.communityNotices ?? [];
    return html`${cardPicture(this.#tools, medium, this.#doubt)}
      <figcaption part="credit">${joined([
        credit && textOf(credit),
        ...notices.map(({ kind }) => this.#tools.noticeWord(kind)),
      ])}</figcaption>`;
  }

  #isTrue(): boolean {
    const { answer } = this.#host;
    if (answer !== this.#answer) {
      this.#answer = answer;
      this.#answeredAt = Date.now();
      this.#later();
    }
    return Date.now() - this.#answeredAt < TRUE_FOR;
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), ASK_AFTER);
  }

  /** An address does not work: perhaps it is only old, perhaps nobody may see this any more. */
  readonly #doubt = () => {
    if (Date.now() - this.#answeredAt > 5_000) void this.#ask();
  };

  async #ask(): Promise<void> {
    if (!this.#host.isConnected || this.#isAsking) return;
    this.#isAsking = true;
    await this.#host.refresh();
    this.#isAsking = false;
  }

  /** There was no answer to what was asked for the pictures alone: they go, and the page stays as it is. */
  missed(): boolean {
    if (!this.#isAsking || !this.#host.answer) return false;
    this.#answeredAt = 0;
    this.#later();
    this.#host.phase = "loaded";
    this.#host.plan();
    return true;
  }
}

export const view = (host: Host, parts: ArchiveParts) => new Pictures(host, parts);
