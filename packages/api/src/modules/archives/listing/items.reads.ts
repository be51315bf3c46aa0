import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { bySlug, RecordReads } from "../../../platform/records/lists/record-reads.ts";
import { ArchiveItem, type ItemRow } from "../items/item.type.ts";
import { ArchiveItemFilter, ArchiveItemOrder } from "./item-lists.inputs.ts";

export class ItemReads extends RecordReads<ItemRow, ArchiveItem> {
  /** The items that a partner keeps. */
  readonly ofPartner = this.below("items where home_partner_id = parent.id");

  constructor(request: GraphqlRequest) {
    super(request, {
      Type: ArchiveItem,
      Filter: ArchiveItemFilter,
      orders: ArchiveItemOrder,
      search: {
        ids: "search_items",
        columns: { TITLE: "title", SUMMARY: "summary", DESCRIPTION: "description", KIND_TERM: "kind_term" },
      },
      references: { table: "item_references", owner: "item_id" },
      keys: { slug: bySlug("items"), accessionNumber: byAccessionNumber },
    });
  }
}

const byAccessionNumber = {
  text: "select id from items where home_partner_id = $1 and accession_number = $2 order by id limit 1",
  values: ({ holderId, number }: { holderId: string; number: string }) => [
    decodeId("part", holderId) ?? null,
    number,
  ],
};
