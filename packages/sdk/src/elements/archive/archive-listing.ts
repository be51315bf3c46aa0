import type { ItemsFound } from "../../element-types/found.ts";
import {
  type ArchiveItemCard,
  type ArchiveItemFacet,
  ArchiveItemFacetsDocument,
  ListArchiveItemsDocument,
} from "../../generated/archive.ts";
import type { ArchiveItemFilter } from "../../generated/values.ts";
import { langAttributes } from "../../localized-text.ts";
import type { Chosen } from "../address-state.ts";
import type { HeritageElement, Question, View } from "../heritage-element.ts";
import { valuesOf } from "../listing-question.ts";
import { StillVisible } from "../still-visible.ts";
import type { ViewParts } from "../views.ts";
import styles from "./archive-listing.css";
import { ArchiveTools } from "./archive-tools.ts";
import { cardPicture } from "./card-picture.ts";
import { noticeText } from "./item-notices.ts";
import { wordOfNotice } from "./notice-words.ts";
import { Paging } from "./paging.ts";

type Host = HeritageElement<ItemsFound>;
type Found = ItemsFound["archiveItems"];

/** What a visitor chooses among; each is a word of the filter as well. */
const CHOICES = ["kind", "theme", "community"] as const;
const ATTRIBUTES = [...CHOICES, "language", "holder", "country"] as const;

/** What a list of the archive shows: items as cards, a page at a time. */
class ArchiveListing implements View<ItemsFound> {
  readonly styles: string = styles;
  readonly #host: Host;
  readonly #tools: ArchiveTools;
  readonly #visible: StillVisible;
  readonly #paging: Paging;
  #facets: readonly ArchiveItemFacet[] = [];
  #facetsAsked = "";

  constructor(host: Host, parts: ViewParts) {
    this.#host = host;
    this.#tools = new ArchiveTools(host, parts);
    this.#visible = new StillVisible(host);
    this.#paging = new Paging(this.#tools, "archive");
  }

  /** The filter of the attributes and of the visitor together: a visitor only narrows what the page shows. */
  #where(chosen: Chosen): ArchiveItemFilter {
    const filter: Record<string, unknown> = {};
    for (const name of ATTRIBUTES) {
      const values = valuesOf(name, this.#host.getAttribute(name));
      if (values.length > 0) filter[name] = { in: values };
    }
    const narrowed = this.#host.flag("filters")
      ? CHOICES.filter((name) => chosen[name]).map((name) => ({ [name]: { eq: chosen[name] } }))
      : [];
    return narrowed.length > 0 ? { ...filter, and: narrowed } : filter;
  }

  question(): Question {
    const chosen = this.#paging.chosen;
    const size = this.#host.number("page-size", 12, 100);
    const { after, before, search } = chosen;
    const variables = {
      ...(before ? { before, last: size } : { after, first: size }),
      where: this.#where(chosen),
      search: this.#host.flag("filters") ? search : undefined,
      withTotalCount: true,
      languages: this.#tools.reader.languages,
    };
    return { document: ListArchiveItemsDocument, variables };
  }

  isEmpty({ archiveItems: { nodes } }: ItemsFound): boolean {
    return nodes.length === 0 && Object.keys(this.#paging.chosen).length === 0;
  }

  /** Of what is not answered, nothing is shown. */
  mend(error: unknown): boolean {
    if (this.#paging.begin(error)) return true;
    this.#visible.forget();
    return false;
  }

  linkedData({ archiveItems: { nodes } }: ItemsFound): readonly object[] {
    const name = this.#tools.say("Archive");
    const itemListElement = nodes.map((item, at) => ({
      "@type": "ListItem",
      position: at + 1,
      item: {
        "@type": "CreativeWork",
        name: item.title.text,
        url: this.#tools.addressOf("detail-href", item),
      },
    }));
    return [{ "@type": "ItemList", name, itemListElement }];
  }

  controls(): unknown {
    const { html, nothing } = this.#tools.parts;
    if (!this.#tools.isSpeaking()) return nothing;
    const total = this.#host.answer?.archiveItems.totalCount;
    const count = total ? `${this.#tools.say("Items")}: ${this.#count(total)}` : nothing;
    return html`<div part="bar">
      ${this.#host.flag("filters") ? this.#form() : nothing}
      <p part="count" role="status">${count}</p>
    </div>`;
  }

  #count({ value, precision }: NonNullable<Found["totalCount"]>): string {
    const count = this.#tools.reader.number(value);
    return precision === "EXACT" ? count : this.#tools.say("at least {count}").replace("{count}", count);
  }

  #form(): unknown {
    const { html, nothing } = this.#tools.parts;
    const chosen = this.#paging.chosen;
    // After the list, which is what a visitor came for.
    if (this.#host.phase !== "loading") void this.#loadFacets(chosen);
    const take = (event: Event) => {
      event.preventDefault();
      const fields = [
        ...(new FormData(event.currentTarget as HTMLFormElement) as unknown as Iterable<[string, string]>),
      ];
      this.#paging.choose(Object.fromEntries(fields.filter(([, value]) => value.trim() !== "")));
    };
    const isChosen = Object.keys(chosen).some((name) => !/^(page|after|before)$/.test(name));
    return html`<form part="form" role="search" @submit=${take} @change=${take}>
      <label part="field"><span>${this.#tools.say("Search")}</span>
        <input type="search" name="search" enterkeyhint="search" .value=${chosen.search ?? ""} /></label>
      ${this.#facets.map((facet) => this.#facetField(facet, chosen))}
      ${
        isChosen
          ? html`<button part="button reset" type="button" @click=${() => this.#paging.choose({})}>${this.#tools.say("Reset")}</button>`
          : nothing
      }
    </form>`;
  }

  async #loadFacets({ search }: Chosen): Promise<void> {
    const variables = { where: this.#where({}), search, languages: this.#tools.reader.languages };
    const asked = JSON.stringify(variables);
    if (asked === this.#facetsAsked) return;
    this.#facetsAsked = asked;
    try {
      const { archiveItems } = await this.#host.client().request(ArchiveItemFacetsDocument, variables);
      if (asked !== this.#facetsAsked) return;
      this.#facets = archiveItems.facets;
      this.#host.plan();
    } catch (error) {
      // Words can be searched for without.
      console.error(error);
    }
  }

  #facetField({ field, buckets }: ArchiveItemFacet, chosen: Chosen): unknown {
    const { html, nothing } = this.#tools.parts;
    const name = field.toLowerCase();
    const value = chosen[name] ?? "";
    // Where all have the same there is nothing to choose.
    if (buckets.length < 2 && !value) return nothing;
    return html`<label part="field"><span>${this.#tools.reader.term(field)}</span>
      <select name=${name}>
        <option value="">${this.#tools.say("All")}</option>
        ${buckets.map((bucket) => {
          const { lang, dir } = bucket.label ? langAttributes(bucket.label) : this.#tools.reader.labels;
          const words = bucket.label?.text ?? this.#wordOf(bucket.value);
          return html`<option value=${bucket.value} lang=${lang} dir=${dir} ?selected=${bucket.value === value}>${words}</option>`;
        })}
      </select></label>`;
  }

  /** A word of the contract in the reader's language; anything else as it is. */
  #wordOf(value: string): string {
    return /^[A-Z_]+$/.test(value) ? this.#tools.reader.term(value) : value;
  }

  render({ archiveItems }: ItemsFound): unknown {
    const { html, nothing } = this.#tools.parts;
    if (!this.#tools.isSpeaking()) return nothing;
    if (!this.#visible.isTrue(this.#host.answer))
      return html`<p part="loading" role="status">${this.#tools.say("Loading…")}</p>`;
    const { nodes } = archiveItems;
    if (nodes.length === 0) return html`<p part="message">${this.#tools.say("Nothing found.")}</p>`;
    return html`<ul part="list" role="list" tabindex="-1" aria-label=${this.#tools.say("Archive")}>
        ${nodes.map((item) => this.#card(item))}
      </ul>
      ${this.#paging.buttons("Archive", archiveItems.pageInfo)}`;
  }

  #card(item: ArchiveItemCard): unknown {
    const { html, nothing, heading, joined, linkTo, textOf } = this.#tools.parts;
    const { kind, kindTerm, title, summary, date, holder, warnings, communityNotices } = item;
    const words = kind === "OTHER" && kindTerm ? textOf(kindTerm) : this.#tools.reader.term(kind);
    const facts = joined([this.#tools.dateOf(date), holder && textOf(holder.name)]);
    const level = this.#host.number("heading-level", 3, 6);
    const isWarned = warnings.length > 0;
    return html`<li part="card"><article part="item">
      ${isWarned ? nothing : this.#picture(item)}
      <div part="about">
        <p part="kind">${words}</p>
        ${heading(level, "title", linkTo(this.#tools.addressOf("detail-href", item), textOf(title)))}
        ${facts.length > 0 ? html`<p part="dates">${facts}</p>` : nothing}
        ${
          isWarned
            ? html`<p part="warning"><strong part="label">${this.#tools.say("Content warning")}</strong>
                ${joined(warnings.map((one) => noticeText(this.#tools, one)))}</p>`
            : html`${summary ? html`<p part="summary">${textOf(summary)}</p>` : nothing}`
        }
        ${
          communityNotices.length > 0
            ? html`<p part="notice">${joined(communityNotices.map(({ kind: word }) => this.#tools.say(wordOfNotice(word))))}</p>`
            : nothing
        }
      </div>
    </article></li>`;
  }

  /** The first picture, with who is named for it; one with a warning of its own is seen on the item's page. */
  #picture({ media: { nodes } }: ArchiveItemCard): unknown {
    const { html, nothing, textOf } = this.#tools.parts;
    const [medium] = nodes;
    if (medium?.kind !== "IMAGE" || medium.contentWarning) return nothing;
    const { credit } = medium;
    return html`<figure part="medium">
      ${cardPicture(this.#tools, medium, () => this.#visible.doubt())}
      ${credit ? html`<figcaption part="credit">${textOf(credit)}</figcaption>` : nothing}
    </figure>`;
  }

  shown(): void {
    this.#paging.shown();
  }
}

export const view = (host: Host, parts: ViewParts): View<ItemsFound> => new ArchiveListing(host, parts);
