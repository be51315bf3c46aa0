import type { CardPicture } from "../../generated/shared.ts";
import type { AnyElement } from "../heritage-element.ts";
import type { LentPictures } from "../lent-picture.ts";
import { missed, StillVisible } from "../still-visible.ts";
import type { ViewParts } from "../views.ts";
import { ArchiveTools } from "./archive-tools.ts";
import { cardPicture } from "./card-picture.ts";
import styles from "./lent-pictures.css";
import { wordOfNotice } from "./notice-words.ts";

/** Pictures of the archive on pages about something else: they may be withdrawn at any moment, and the page stays. */
class Pictures implements LentPictures {
  readonly #host: AnyElement;
  readonly #tools: ArchiveTools;
  readonly #visible: StillVisible;

  constructor(host: AnyElement, parts: ViewParts) {
    this.#host = host;
    this.#tools = new ArchiveTools(host, parts);
    this.#visible = new StillVisible(host);
    host.wear(styles);
  }

  render({ credit, item, ...medium }: CardPicture): unknown {
    const { html, nothing, joined, textOf } = this.#tools.parts;
    if (!this.#visible.isTrue(this.#host.answer) || !this.#tools.isSpeaking()) return nothing;
    const notices = item?.communityNotices ?? [];
    return html`${cardPicture(this.#tools, medium, () => this.#visible.doubt())}
      <figcaption part="credit">${joined([
        credit && textOf(credit),
        ...notices.map(({ kind }) => this.#tools.say(wordOfNotice(kind))),
      ])}</figcaption>`;
  }

  /** There was no answer to what was asked for the pictures alone: they go, and the page stays as it is. */
  missed(): boolean {
    return missed(this.#visible, this.#host);
  }
}

export const view = (host: AnyElement, parts: ViewParts) => new Pictures(host, parts);
