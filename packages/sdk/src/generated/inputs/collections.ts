// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { BooleanComparator, DateTimeComparator, IDComparator, LocalizedTextInput } from "../values.ts";

/** Identifies a collection by exactly one of these fields. */
export type CollectionBy =
  | {
      /** By its id. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly id?: never;
      /** By its slug. */
      readonly slug: string;
    };

/** A new collection. It is seen by its partner's people until it is published. */
export interface CollectionCreateInput {
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The introduction; at most 20,000 characters per language. */
  readonly introduction?: readonly LocalizedTextInput[] | null | undefined;
  /** The partner that puts it together. */
  readonly partnerId: string;
  /** The program of the same partner of which it is the exhibition. */
  readonly programId?: string | null | undefined;
  /** The collection's short name for web addresses: lowercase Latin letters, digits and hyphens. If left out, it is derived from the title. */
  readonly slug?: string | null | undefined;
  /** The title; at most 300 characters per language. The first language is the original. */
  readonly title: readonly LocalizedTextInput[];
}

/** The collection to delete. */
export interface CollectionDeleteInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The collection. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** An archive item to show in a collection. */
export interface CollectionEntryAddInput {
  /** The entry before which it is to stand. If left out, a new one comes last, and one that is there stays where it is. */
  readonly beforeId?: string | null | undefined;
  /** A second archive item, to be looked at side by side with the first. The entry is seen by those who may see both. */
  readonly besideId?: string | null | undefined;
  /** What you say about it here; at most 1,000 characters per language. */
  readonly comment?: readonly LocalizedTextInput[] | null | undefined;
  /** The collection. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The archive item. You have to see it. */
  readonly itemId: string;
  /** The heading of its section; at most 300 characters per language. */
  readonly section?: readonly LocalizedTextInput[] | null | undefined;
}

/** An entry to take out of its collection. */
export interface CollectionEntryRemoveInput {
  /** The entry. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Changes to an entry of a collection. Omitted fields stay unchanged; null clears. */
export interface CollectionEntryUpdateInput {
  /** The entry before which it is to stand. If left out, a new one comes last, and one that is there stays where it is. */
  readonly beforeId?: string | null | undefined;
  /** What you say about it here; at most 1,000 characters per language. */
  readonly comment?: readonly LocalizedTextInput[] | null | undefined;
  /** The entry. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The heading of its section; at most 300 characters per language. */
  readonly section?: readonly LocalizedTextInput[] | null | undefined;
}

/** Selects collections. All conditions in one object must hold. */
export interface CollectionFilter {
  /** All of these conditions hold. */
  readonly and?: readonly CollectionFilter[] | null | undefined;
  /** By the time of creation. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** By id. */
  readonly id?: IDComparator | null | undefined;
  /** By whether the record is deleted. Without this condition, deleted records are not listed. */
  readonly isDeleted?: BooleanComparator | null | undefined;
  /** This condition does not hold. */
  readonly not?: CollectionFilter | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: readonly CollectionFilter[] | null | undefined;
  /** By the partner that put it together. */
  readonly partner?: IDComparator | null | undefined;
  /** By the time of the last change. */
  readonly updatedAt?: DateTimeComparator | null | undefined;
}

/** The collection to publish. */
export interface CollectionPublishInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The collection. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The collection to remove permanently. */
export interface CollectionPurgeInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The collection. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The collection to restore. */
export interface CollectionRestoreInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The collection. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The collection to hide. */
export interface CollectionUnpublishInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The collection. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Changes to a collection. Omitted fields stay unchanged; null clears. */
export interface CollectionUpdateInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The collection. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The introduction; at most 20,000 characters per language. */
  readonly introduction?: readonly LocalizedTextInput[] | null | undefined;
  /** The program of the same partner of which it is the exhibition. */
  readonly programId?: string | null | undefined;
  /** The collection's short name for web addresses: lowercase Latin letters, digits and hyphens. If left out, it is derived from the title. */
  readonly slug?: string | null | undefined;
  /** The title. Omitted languages stay unchanged; a null text removes a language. */
  readonly title?: readonly LocalizedTextInput[] | null | undefined;
}
