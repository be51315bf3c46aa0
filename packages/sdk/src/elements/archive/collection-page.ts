import type { CollectionFound } from "../../element-types/found.ts";
import {
  type CollectedItem,
  type CollectionEntry,
  GetCollectionDocument,
} from "../../generated/collections.ts";
import { itemWork } from "../../jsonld-items.ts";
import type { HeritageElement, Question, View } from "../heritage-element.ts";
import { StillVisible } from "../still-visible.ts";
import type { ViewParts } from "../views.ts";
import { ArchiveTools } from "./archive-tools.ts";
import styles from "./collection.css";
import { credits } from "./item-facts.ts";
import { ItemMedia } from "./item-media.ts";
import { noticeText, renderNotices } from "./item-notices.ts";
import mediumStyles from "./medium.css";
import { Paging } from "./paging.ts";
import { TellUs } from "./tell-us.ts";

type Host = HeritageElement<CollectionFound>;
type Collection = NonNullable<CollectionFound["collection"]>;

/** What the page of one collection shows: items in their order and sections, one alone or two to be looked at together. */
class CollectionPage implements View<CollectionFound> {
  readonly styles: string = mediumStyles + styles;
  readonly #host: Host;
  readonly #tools: ArchiveTools;
  readonly #visible: StillVisible;
  readonly #paging: Paging;
  readonly #tellUs: TellUs;
  readonly #media = new Map<string, ItemMedia>();

  constructor(host: Host, parts: ViewParts) {
    this.#host = host;
    this.#tools = new ArchiveTools(host, parts);
    this.#visible = new StillVisible(host);
    this.#paging = new Paging(this.#tools, "collection");
    this.#tellUs = new TellUs(this.#tools);
  }

  question(): Question {
    const host = this.#host;
    const by = this.#tools.named("collection", "coll_");
    const size = host.number("page-size", 20, 50);
    const { after, before } = this.#paging.chosen;
    const variables = {
      by,
      ...(before
        ? { entriesBefore: before, entriesLast: size }
        : { entriesAfter: after, entriesFirst: size }),
      languages: this.#tools.reader.languages,
    };
    return { document: GetCollectionDocument, variables };
  }

  isEmpty({ collection }: CollectionFound): boolean {
    return !collection;
  }

  /** Of what is not answered, nothing is shown. */
  mend(error: unknown): boolean {
    if (this.#paging.begin(error)) return true;
    this.#visible.forget();
    return false;
  }

  linkedData({ collection }: CollectionFound): readonly object[] {
    if (!collection) return [];
    const { title, introduction, partner, entries } = collection;
    const items = entries.nodes.flatMap(({ item, beside }) => [item, beside].filter((one) => one !== null));
    return [
      {
        "@type": "Collection",
        name: title.text,
        inLanguage: title.language,
        description: introduction?.text,
        creator: partner ? { "@type": "Organization", name: partner.name.text } : undefined,
        hasPart: items.map((item) => itemWork(item, { url: this.#tools.addressOf("detail-href", item) })),
        url: location.href,
      },
    ];
  }

  controls(): unknown {
    return this.#tellUs.dialog();
  }

  render({ collection }: CollectionFound): unknown {
    const { html, nothing } = this.#tools.parts;
    if (!this.#tools.isSpeaking()) return nothing;
    if (!collection)
      return html`<p part="message" role="status">${this.#tools.say("This is not here, or no longer.")}</p>
        <slot></slot>${this.#tellUs.answerWay()}`;
    // Until it is known to be still there, nothing of it is shown.
    if (!this.#visible.isTrue(this.#host.answer))
      return html`<p part="loading" role="status">${this.#tools.say("Loading…")}</p>`;
    const sections = sectionsOf(collection.entries.nodes);
    return html`<article part="collection">
      ${this.#header(collection)}
      ${
        sections.length > 0
          ? html`<div part="sections" tabindex="-1">${sections.map((entries) => this.#section(entries))}</div>`
          : html`<p part="message">${this.#tools.say("Nothing is here at present.")}</p>`
      }
      ${this.#paging.buttons("Collection", collection.entries.pageInfo)}
      ${this.#tellUs.answerWay()}
    </article>`;
  }

  #header({ title, introduction, partner, program }: Collection): unknown {
    const { html, nothing, fallbackOf, heading, joined, linkTo, textOf } = this.#tools.parts;
    const facts = joined([
      partner && textOf(partner.name),
      program && linkTo(this.#tools.addressOf("program-href", program), textOf(program.title)),
    ]);
    return html`<header part="header">
      <p part="kind">${this.#tools.say(program ? "Exhibition" : "Collection")}</p>
      ${heading(this.#tools.level, "title", textOf(title))}
      ${facts.length > 0 ? html`<p part="dates">${facts}</p>` : nothing}
      ${introduction ? this.#tools.paragraphs(introduction) : nothing}
      ${fallbackOf(this.#tools.reader, [title, introduction])}
    </header>`;
  }

  #section(entries: readonly CollectionEntry[]): unknown {
    const { html, nothing, heading, textOf } = this.#tools.parts;
    const name = entries[0]?.section;
    const level = this.#tools.level + 1;
    return html`<section part="section">
      ${name ? heading(level, "heading", textOf(name)) : nothing}
      <ul part="entries" role="list">${entries.map((entry) => this.#entry(entry, name ? level + 1 : level))}</ul>
    </section>`;
  }

  #entry({ item, beside, comment }: CollectionEntry, level: number): unknown {
    const { html, nothing, textOf } = this.#tools.parts;
    if (!item) return nothing;
    // It may tell what a warning stands before.
    const isOpen = [item, beside].every(
      (one) => !one || one.warnings.length === 0 || this.#tools.isOpen(one.id),
    );
    const words = comment && isOpen ? html`<p part="comment">${textOf(comment)}</p>` : nothing;
    if (!beside) return html`<li part="entry">${this.#item(item, level)}${words}</li>`;
    return html`<li part="entry pair">
      <div part="beside" role="group" aria-label=${this.#tools.say("Side by side")}>
        ${this.#item(item, level)}${this.#item(beside, level)}
      </div>
      ${words}
    </li>`;
  }

  #item(item: CollectedItem, level: number): unknown {
    const { html, nothing, heading, joined, linkTo, textOf } = this.#tools.parts;
    const { id, kind, kindTerm, title, summary, date, holder, media, contributors } = item;
    const words = kind === "OTHER" && kindTerm ? textOf(kindTerm) : this.#tools.reader.term(kind);
    const facts = joined([this.#tools.dateOf(date), holder && textOf(holder.name)]);
    const warnings = item.warnings.map((one) => noticeText(this.#tools, one));
    const content = () => html`${this.#mediaOf(id).render(media.nodes)}
      ${summary ? html`<p part="summary">${textOf(summary)}</p>` : nothing}`;
    const people = credits(this.#tools, contributors);
    return html`<article part="item">
      <div part="about">
        <p part="kind">${words}</p>
        ${heading(level, "title", linkTo(this.#tools.addressOf("detail-href", item), textOf(title)))}
        ${facts.length > 0 ? html`<p part="dates">${facts}</p>` : nothing}
      </div>
      ${this.#tools.behindWarning(id, warnings, content)}
      ${people.length > 0 ? html`<dl part="facts">${people}</dl>` : nothing}
      ${renderNotices(this.#tools, this.#tellUs, item)}
    </article>`;
  }

  /** Each item keeps the addresses of its own files. */
  #mediaOf(id: string): ItemMedia {
    const media =
      this.#media.get(id) ?? new ItemMedia(this.#tools, this.#visible, "(min-width: 40em) 36em, 100vw");
    this.#media.set(id, media);
    return media;
  }

  shown(): void {
    this.#tellUs.shown();
    this.#paging.shown();
  }
}

/** Entries that follow each other under one heading. */
function sectionsOf(entries: readonly CollectionEntry[]): (readonly CollectionEntry[])[] {
  const sections: CollectionEntry[][] = [];
  for (const entry of entries) {
    const last = sections.at(-1);
    if (last && last[0]?.section?.text === entry.section?.text) last.push(entry);
    else sections.push([entry]);
  }
  return sections;
}

export const view = (host: Host, parts: ViewParts): View<CollectionFound> => new CollectionPage(host, parts);
