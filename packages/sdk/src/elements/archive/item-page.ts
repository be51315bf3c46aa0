import type { ItemFound } from "../../element-types/found.ts";
import { GetArchiveItemDocument } from "../../generated/archive.ts";
import { itemWork } from "../../jsonld-items.ts";
import type { HeritageElement, Question, View } from "../heritage-element.ts";
import { pageTitle } from "../page-title.ts";
import { StillVisible } from "../still-visible.ts";
import type { ViewParts } from "../views.ts";
import { ArchiveTools } from "./archive-tools.ts";
import styles from "./item.css";
import { renderRecipe } from "./item-details.ts";
import { renderFacts } from "./item-facts.ts";
import { ItemMedia } from "./item-media.ts";
import { noticeText, renderNotices } from "./item-notices.ts";
import type { ItemShown } from "./item-shape.ts";
import mediumStyles from "./medium.css";
import { TellUs } from "./tell-us.ts";

type Host = HeritageElement<ItemFound>;

/** What the page of one item shows. */
class ItemPage implements View<ItemFound> {
  readonly styles: string = mediumStyles + styles;
  readonly #host: Host;
  readonly #tools: ArchiveTools;
  readonly #visible: StillVisible;
  readonly #media: ItemMedia;
  readonly #tellUs: TellUs;
  readonly #bearTitle: ReturnType<typeof pageTitle>;

  constructor(host: Host, parts: ViewParts) {
    this.#host = host;
    this.#tools = new ArchiveTools(host, parts);
    this.#visible = new StillVisible(host);
    this.#media = new ItemMedia(this.#tools, this.#visible);
    this.#tellUs = new TellUs(this.#tools);
    this.#bearTitle = pageTitle(host);
  }

  question(): Question {
    const by = this.#tools.named("item", "item_");
    return { document: GetArchiveItemDocument, variables: { by, languages: this.#tools.reader.languages } };
  }

  isEmpty({ archiveItem }: ItemFound): boolean {
    return !archiveItem;
  }

  linkedData({ archiveItem }: ItemFound): readonly object[] {
    return archiveItem ? [itemWork(archiveItem, { url: location.href })] : [];
  }

  mend(): boolean {
    this.#visible.forget();
    return false;
  }

  controls(): unknown {
    return this.#tellUs.dialog();
  }

  render({ archiveItem: item }: ItemFound): unknown {
    const { html, nothing } = this.#tools.parts;
    if (!this.#tools.isSpeaking()) return nothing;
    if (!item)
      return html`<p part="message" role="status">${this.#tools.say("This is not here, or no longer.")}</p>
        <slot></slot>${this.#tellUs.answerWay()}`;
    // Until it is known to be still there, nothing of it is shown.
    if (!this.#visible.isTrue(this.#host.answer))
      return html`<p part="loading" role="status">${this.#tools.say("Loading…")}</p>`;
    const warnings = item.warnings.map((one) => noticeText(this.#tools, one));
    return html`<article part="item">
      ${this.#header(item)}
      <div part="story">${this.#tools.behindWarning(item.id, warnings, () => this.#content(item))}</div>
      <aside part="side">${renderNotices(this.#tools, this.#tellUs, item)}${renderFacts(this.#tools, item)}</aside>
    </article>`;
  }

  #header(item: ItemShown): unknown {
    const { html, nothing, fallbackOf, heading, joined, textOf } = this.#tools.parts;
    const { kind, kindTerm, title, summary, description, date, places } = item;
    const words = kind === "OTHER" && kindTerm ? textOf(kindTerm) : this.#tools.reader.term(kind);
    const where = places.flatMap(({ name }) => (name ? [textOf(name)] : []));
    const facts = joined([this.#tools.dateOf(date), ...where]);
    return html`<header part="header">
      <p part="kind">${words}</p>
      ${heading(this.#tools.level, "title", textOf(title))}
      ${facts.length > 0 ? html`<p part="dates">${facts}</p>` : nothing}
      ${fallbackOf(this.#tools.reader, [title, summary, description])}
    </header>`;
  }

  #content(item: ItemShown): unknown {
    const { html, nothing, textOf } = this.#tools.parts;
    const { summary, description, details, media } = item;
    return html`<div part="about">
      ${summary ? html`<p part="summary">${textOf(summary)}</p>` : nothing}
      ${this.#media.render(media.nodes)}
      ${description ? this.#tools.paragraphs(description) : nothing}
      ${details ? renderRecipe(this.#tools, details) : nothing}
    </div>`;
  }

  shown(): void {
    this.#tellUs.shown();
    this.#bearTitle(this.#host.answer?.archiveItem?.title.text);
  }
}

export const view = (host: Host, parts: ViewParts): View<ItemFound> => new ItemPage(host, parts);
