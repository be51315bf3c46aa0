import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import {
  ChangingRecord,
  type ChangingRow,
  isPublicColumn,
  RecordNode,
  type RecordRow,
  RecordType,
} from "../../../platform/records/record.ts";
import { Stored, StoredLocalizedText } from "../../../platform/records/stored.ts";
import type { LocalizedText } from "../../../platform/texts/localized-text.ts";

export interface CollectionRow extends ChangingRow {
  home_partner_id: string;
  program_id: string | null;
}

export interface CollectionEntryRow extends RecordRow {
  item_id: string;
  beside_id: string | null;
}

@RecordType({
  table: "collections",
  prefix: "coll",
  description:
    "An ordered set of archive items that a partner put together, such as an exhibition. You find in it the items that you may see.",
})
export class Collection extends ChangingRecord<CollectionRow> {
  @Stored(() => String, "slug", {
    description: "The collection's short name for web addresses, such as `two-looms`.",
  })
  readonly slug!: string;
  @Stored(() => Boolean, isPublicColumn, {
    description: "True if everyone can see the collection. Its items are seen by those who may see them.",
  })
  readonly isPublic!: boolean;
  @StoredLocalizedText("title", { description: "The title." })
  readonly title!: LocalizedText;
  @StoredLocalizedText("introduction", {
    nullable: true,
    description: "The introduction: plain text, with blank lines between paragraphs.",
  })
  readonly introduction!: LocalizedText | null;
}

@RecordType({
  table: "collection_entries",
  prefix: "cent",
  description: "An archive item in a collection, alone or with another beside it.",
})
export class CollectionEntry extends RecordNode<CollectionEntryRow> {
  @StoredLocalizedText("section", {
    nullable: true,
    description:
      "The heading of its section. Entries that follow each other under one heading are a section.",
  })
  readonly section!: LocalizedText | null;
  @StoredLocalizedText("comment", {
    nullable: true,
    description: "What the curators say about it here; of two side by side, about both.",
  })
  readonly comment!: LocalizedText | null;
}

const list = { one: "collection", many: "collections" };
export const collections = connectionOf(Collection, { ...list, isSearched: true });
export const collectionsOfProgram = connectionOf(Collection, {
  ...list,
  name: "ProgramCollectionConnection",
  description: "A page of the exhibitions of one program.",
});
export const collectionsOfItem = connectionOf(Collection, {
  ...list,
  name: "ArchiveItemCollectionConnection",
  description: "A page of the collections that show one archive item.",
});
export const entriesOfCollection = connectionOf(CollectionEntry, {
  one: "entry",
  many: "entries",
  description: "A page of the entries of one collection, in its order.",
});
