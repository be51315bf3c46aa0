import { RecordsById } from "../../../platform/graphql/lists/records-by-id.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { listBelow } from "../../../platform/records/lists/nested-records.ts";
import { bySlug, RecordReads } from "../../../platform/records/lists/record-reads.ts";
import { columnsOf } from "../../../platform/records/stored.ts";
import { CollectionFilter, CollectionOrder } from "./collection.inputs.ts";
import {
  Collection,
  CollectionEntry,
  type CollectionEntryRow,
  type CollectionRow,
} from "./collection.type.ts";

export class CollectionReads extends RecordReads<CollectionRow, Collection> {
  /** The exhibitions of a program. */
  readonly ofProgram = this.below("collections where program_id = parent.id");
  /** The collections that show an item, alone or beside another. */
  readonly ofItem = this.below(
    `collections where exists (select from collection_entries entry
       where entry.collection_id = collections.id and parent.id in (entry.item_id, entry.beside_id))`,
  );
  /** The entries of a collection that the viewer sees, in its order. */
  readonly entriesOf = listBelow(this.request, {
    Type: CollectionEntry,
    relation: "collection_entries where collection_id = parent.id",
    order: { column: "position", type: "bigint" },
  });
  readonly #entries = new RecordsById<CollectionEntryRow, CollectionEntry>(
    this.request.database,
    "collection_entries",
    columnsOf(CollectionEntry),
    (row) => new CollectionEntry(row, this.request.languages),
  );

  constructor(request: GraphqlRequest) {
    super(request, {
      Type: Collection,
      Filter: CollectionFilter,
      orders: CollectionOrder,
      search: { ids: "search_collections", columns: { TITLE: "title", INTRODUCTION: "introduction" } },
      keys: { slug: bySlug("collections") },
    });
  }

  entry(uuid: string): Promise<CollectionEntry | null> {
    return this.#entries.load(uuid);
  }
}
