// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { DateTime } from "../values.ts";
import type { ArchiveItem, LocalizedText, Node, PageInfo, Partner, Program, SearchMatch, TotalCount, UserError } from "../schema.ts";

/** An ordered set of archive items that a partner put together, such as an exhibition. You find in it the items that you may see. */
export interface Collection extends Node {
  /** When the record was created. */
  readonly createdAt: DateTime;
  /** When the record was deleted. Null if it has not been deleted. Only those who may restore a deleted record can see it. */
  readonly deletedAt: DateTime | null;
  /** Its entries in their order, as far as you may see all of their items. */
  readonly entries: CollectionEntryConnection;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `coll_01k3…`. */
  readonly id: string;
  /** The introduction: plain text, with blank lines between paragraphs. */
  readonly introduction: LocalizedText | null;
  /** True if everyone can see the collection. Its items are seen by those who may see them. */
  readonly isPublic: boolean;
  /** The partner that put it together. */
  readonly partner: Partner | null;
  /** The program of which it is the exhibition. Null if there is none that you may see. */
  readonly program: Program | null;
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
  /** The collection's short name for web addresses, such as `two-looms`. */
  readonly slug: string;
  /** The title. */
  readonly title: LocalizedText;
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
}

/** A page of collections. */
export interface CollectionConnection {
  /** The collections on this page, with their cursors. */
  readonly edges: readonly CollectionEdge[];
  /** The collections on this page. */
  readonly nodes: readonly Collection[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of collections in the list. */
  readonly totalCount: TotalCount;
}

/** Result of `collectionCreate`. */
export interface CollectionCreatePayload {
  /** The collection after the mutation. Null if there are errors, and only then. */
  readonly collection: Collection | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `collectionDelete`. */
export interface CollectionDeletePayload {
  /** The collection after the mutation. Null if there are errors, and only then. */
  readonly collection: Collection | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One collection in a list. */
export interface CollectionEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** Where the search found its terms. Empty without a search. At most 50. */
  readonly matches: readonly SearchMatch[];
  /** The collection. */
  readonly node: Collection;
}

/** An archive item in a collection, alone or with another beside it. */
export interface CollectionEntry extends Node {
  /** The archive item to look at side by side with it. Null if it stands alone. */
  readonly beside: ArchiveItem | null;
  /** What the curators say about it here; of two side by side, about both. */
  readonly comment: LocalizedText | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `cent_01k3…`. */
  readonly id: string;
  /** The archive item. */
  readonly item: ArchiveItem | null;
  /** The heading of its section. Entries that follow each other under one heading are a section. */
  readonly section: LocalizedText | null;
}

/** Result of `collectionEntryAdd`. */
export interface CollectionEntryAddPayload {
  /** The collection after the mutation. Null if there are errors, and only then. */
  readonly collection: Collection | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A page of the entries of one collection, in its order. */
export interface CollectionEntryConnection {
  /** The entries on this page, with their cursors. */
  readonly edges: readonly CollectionEntryEdge[];
  /** The entries on this page. */
  readonly nodes: readonly CollectionEntry[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of entries in the list. */
  readonly totalCount: TotalCount;
}

/** One entry in a list. */
export interface CollectionEntryEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The entry. */
  readonly node: CollectionEntry;
}

/** Result of `collectionEntryRemove`. */
export interface CollectionEntryRemovePayload {
  /** The collection after the mutation. Null if there are errors, and only then. */
  readonly collection: Collection | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `collectionEntryUpdate`. */
export interface CollectionEntryUpdatePayload {
  /** The collection after the mutation. Null if there are errors, and only then. */
  readonly collection: Collection | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `collectionPublish`. */
export interface CollectionPublishPayload {
  /** The collection after the mutation. Null if there are errors, and only then. */
  readonly collection: Collection | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `collectionRestore`. */
export interface CollectionRestorePayload {
  /** The collection after the mutation. Null if there are errors, and only then. */
  readonly collection: Collection | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `collectionUnpublish`. */
export interface CollectionUnpublishPayload {
  /** The collection after the mutation. Null if there are errors, and only then. */
  readonly collection: Collection | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `collectionUpdate`. */
export interface CollectionUpdatePayload {
  /** The collection after the mutation. Null if there are errors, and only then. */
  readonly collection: Collection | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}
