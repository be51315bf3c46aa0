import type { ListArgs } from "../../../platform/graphql/lists/list-reads.ts";
import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import type { SearchField } from "../../../platform/graphql/types/search-match.type.ts";
import { listBelow } from "../../../platform/records/lists/nested-records.ts";
import { textKey } from "../../../platform/records/lists/orders.ts";
import { bySlug, childRows, RecordReads } from "../../../platform/records/lists/record-reads.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { isPublicViewer } from "../../../platform/viewer.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { Program } from "../../programs/program/program.type.ts";
import { Session } from "../../sessions/session/session.type.ts";
import { textsIn } from "../details/details.type.ts";
import { ArchiveItem, type ItemRow } from "../items/item.type.ts";
import { type ItemPlace, type PlaceRow, placeOf } from "../places/place.type.ts";
import { itemFacets } from "./item-facets.reads.ts";
import type { ArchiveItemFacet, ArchiveItemFacetField } from "./item-facets.type.ts";
import { ArchiveItemFilter, ArchiveItemOrder } from "./item-lists.inputs.ts";

/** A list with what can be counted in it. */
export interface FacetedItems {
  facets(fields: ArchiveItemFacetField[]): Promise<ArchiveItemFacet[]>;
}

export class ItemReads extends RecordReads<ItemRow, ArchiveItem> {
  /** The items that a partner keeps. */
  readonly ofPartner = this.below("items where home_partner_id = parent.id");
  /** Those that have to do with a partner, a program or a session. */
  readonly linkedToPartner = this.below(
    `items where home_partner_id <> parent.id
       and items.id in (select item_id from item_partners where partner_id = parent.id)`,
  );
  readonly ofProgram = this.below(
    "items where items.id in (select item_id from item_programs where program_id = parent.id)",
  );
  readonly ofSession = this.below(
    "items where items.id in (select item_id from item_sessions where session_id = parent.id)",
  );

  readonly programsOf = listBelow(this.request, {
    Type: Program,
    relation:
      "programs where deleted_at is null and id in (select program_id from item_programs where item_id = parent.id)",
    order: textKey("sort_title"),
  });
  readonly sessionsOf = listBelow(this.request, {
    Type: Session,
    relation:
      "sessions where deleted_at is null and id in (select session_id from item_sessions where item_id = parent.id)",
    order: { column: "starts_at", type: "timestamptz" },
  });
  readonly partnersOf = listBelow(this.request, {
    Type: Partner,
    relation: `partners where deleted_at is null and id in (select link.partner_id from item_partners link
         join items item on item.id = link.item_id where link.item_id = parent.id and link.partner_id <> item.home_partner_id)`,
    order: textKey("sort_name"),
  });

  readonly #places = childRows<PlaceRow>(this.request, {
    table: "item_places",
    owner: "item_id",
    columns: "key, names, country, precision, latitude, longitude",
    order: "position, key",
  });

  constructor(request: GraphqlRequest) {
    super(request, {
      Type: ArchiveItem,
      Filter: ArchiveItemFilter,
      orders: ArchiveItemOrder,
      search: {
        ids: "search_items",
        columns: {
          TITLE: "title",
          SUMMARY: "summary",
          DESCRIPTION: "description",
          KIND_TERM: "kind_term",
          RIGHTS_NOTE: "rights_note",
        },
      },
      references: { table: "item_references", owner: "item_id" },
      keys: { slug: bySlug("items"), accessionNumber: byAccessionNumber("items") },
      seen: {
        from: [
          { view: isPublicViewer(request.viewer) ? "items" : "seen_items as items", holdsDeleted: true },
        ],
        findsMany: "search_finds_many",
      },
    });
  }

  override async list(args: ListArgs & { orderBy: string }, selection: Selection) {
    const facets = (fields: ArchiveItemFacetField[]) => itemFacets(this.request, this.listRead(args), fields);
    return Object.assign(await super.list(args, selection), { facets } satisfies FacetedItems);
  }

  protected override get searchedColumns(): string[] {
    return [...super.searchedColumns, "details", "terms", "contributors"];
  }

  protected override async searchedTexts(
    row: ItemRow,
  ): Promise<[SearchField, StoredText | null | undefined][]> {
    const { details, terms, contributors } = row;
    const labelled = (vocabulary: string) =>
      terms
        .filter((term) => term.vocabulary === vocabulary)
        .map(({ label }): [SearchField, StoredText | undefined] => [vocabulary, label]);
    const places = await this.#places.load(row.id);
    return [
      ...(await super.searchedTexts(row)),
      ...labelled("COMMUNITY"),
      ...labelled("TOPIC"),
      ...textsIn(details).map((text): [SearchField, StoredText] => ["DETAILS", text]),
      ...contributors.map(({ name }): [SearchField, StoredText | null] => ["CONTRIBUTOR", name]),
      ...places.map(({ names }): [SearchField, StoredText] => ["PLACE", names]),
    ];
  }

  async placesOf({ row }: ArchiveItem): Promise<ItemPlace[]> {
    return (await this.#places.load(row.id)).map((place) => placeOf(place, this.request.languages));
  }
}

/** Finds a record by its holder's number for it. */
export const byAccessionNumber = (table: string) => ({
  text: `select id from ${table} where home_partner_id = $1 and accession_number = $2 order by id limit 1`,
  values: ({ holderId, number }: { holderId: string; number: string }) => [
    decodeId("part", holderId) ?? null,
    number,
  ],
});
