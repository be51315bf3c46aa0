// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { ArchiveItemKind, CountryCode, DateTime, ItemRights, JobState, LanguageTag, RecordOrigin } from "../values.ts";

/** An item's number in the catalogue of its holder. */
export interface AccessionNumberInput {
  /** The holder. */
  readonly holderId: string;
  /** The number. */
  readonly number: string;
}

/** Identifies an archive item by exactly one of these fields. */
export type ArchiveItemBy =
  | {
      /** By its holder's number for it. */
      readonly accessionNumber: AccessionNumberInput;
      readonly externalReference?: never;
      readonly id?: never;
      readonly slug?: never;
    }
  | {
      readonly accessionNumber?: never;
      /** By its id in an external system. */
      readonly externalReference: ExternalReferenceInput;
      readonly id?: never;
      readonly slug?: never;
    }
  | {
      readonly accessionNumber?: never;
      readonly externalReference?: never;
      /** By its id. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly accessionNumber?: never;
      readonly externalReference?: never;
      readonly id?: never;
      /** By its slug. */
      readonly slug: string;
    };

/** A new item. It starts as a draft that only those who write for its holder can see. */
export interface ArchiveItemCreateInput {
  /** The number under which its holder keeps it; at most 100 characters. */
  readonly accessionNumber?: string | null | undefined;
  /** When it was made or happened. */
  readonly date?: ItemDateInput | null | undefined;
  /** The full description of the item; at most 20,000 characters per language. */
  readonly description?: readonly LocalizedTextInput[] | null | undefined;
  /** The record's ids in external systems; at most 50. Replaces the whole list. */
  readonly externalReferences?: readonly ExternalReferenceInput[] | null | undefined;
  /** The holder: the partner that keeps the item. */
  readonly holderId: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The kind of item. */
  readonly kind: ArchiveItemKind;
  /** The term for its kind; at most 100 characters per language. Required if the kind is OTHER, and not allowed otherwise. */
  readonly kindTerm?: readonly LocalizedTextInput[] | null | undefined;
  /** What the law says of using it. NOT_EVALUATED if left out. An open licence is refused unless the item is under a protocol that is public. */
  readonly rights?: ItemRights | null | undefined;
  /** More about the rights, such as who holds them; at most 1,000 characters per language. */
  readonly rightsNote?: readonly LocalizedTextInput[] | null | undefined;
  /** The item's short name for web addresses, such as `sunday-injera`: lowercase Latin letters, digits and hyphens. If left out, it is derived from the title. */
  readonly slug?: string | null | undefined;
  /** A summary of the item in one or two sentences; at most 1,000 characters per language. */
  readonly summary?: readonly LocalizedTextInput[] | null | undefined;
  /** The title; at most 300 characters per language. The first language is the original. */
  readonly title: readonly LocalizedTextInput[];
  /** False if those whose heritage it is want no translations of it. */
  readonly translationsWanted?: boolean | null | undefined;
}

/** The archive item to delete. */
export interface ArchiveItemDeleteInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The archive item to remove permanently. */
export interface ArchiveItemPurgeInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The archive item to restore. */
export interface ArchiveItemRestoreInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Changes to an item. Omitted fields stay unchanged; null clears. If what communities approved changes, their approvals lapse, and the item is hidden until they approve it again. */
export interface ArchiveItemUpdateInput {
  /** The number under which its holder keeps it; at most 100 characters. */
  readonly accessionNumber?: string | null | undefined;
  /** When it was made or happened. */
  readonly date?: ItemDateInput | null | undefined;
  /** The full description of the item; at most 20,000 characters per language. */
  readonly description?: readonly LocalizedTextInput[] | null | undefined;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The record's ids in external systems; at most 50. Replaces the whole list. */
  readonly externalReferences?: readonly ExternalReferenceInput[] | null | undefined;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The kind of item. */
  readonly kind?: ArchiveItemKind | null | undefined;
  /** The term for its kind; at most 100 characters per language. Required if the kind is OTHER, and not allowed otherwise. */
  readonly kindTerm?: readonly LocalizedTextInput[] | null | undefined;
  /** What the law says of using it. NOT_EVALUATED if left out. An open licence is refused unless the item is under a protocol that is public. */
  readonly rights?: ItemRights | null | undefined;
  /** More about the rights, such as who holds them; at most 1,000 characters per language. */
  readonly rightsNote?: readonly LocalizedTextInput[] | null | undefined;
  /** The item's short name for web addresses, such as `sunday-injera`: lowercase Latin letters, digits and hyphens. If left out, it is derived from the title. */
  readonly slug?: string | null | undefined;
  /** A summary of the item in one or two sentences; at most 1,000 characters per language. */
  readonly summary?: readonly LocalizedTextInput[] | null | undefined;
  /** The title. Omitted languages stay unchanged; a null text removes a language. */
  readonly title?: readonly LocalizedTextInput[] | null | undefined;
  /** False if those whose heritage it is want no translations of it. */
  readonly translationsWanted?: boolean | null | undefined;
}

/** Compares a boolean value. */
export interface BooleanComparator {
  /** Exactly this value. */
  readonly eq?: boolean | null | undefined;
}

/** Compares a country by its ISO 3166-1 alpha-2 code. */
export interface CountryComparator {
  /** Exactly this value. */
  readonly eq?: CountryCode | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly CountryCode[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly CountryCode[] | null | undefined;
}

/** Compares a point in time. Combine several conditions to form a range. */
export interface DateTimeComparator {
  /** After this point in time. */
  readonly gt?: DateTime | null | undefined;
  /** At or after this point in time. */
  readonly gte?: DateTime | null | undefined;
  /** Before this point in time. */
  readonly lt?: DateTime | null | undefined;
  /** At or before this point in time. */
  readonly lte?: DateTime | null | undefined;
}

/** The id of a record in an external system. */
export interface ExternalReferenceInput {
  /** The external system: a stable name, such as the name of a feed. */
  readonly source: string;
  /** The id in that system. */
  readonly value: string;
}

/** Compares an id. An id of another type, or of a record that does not exist, matches nothing. */
export interface IDComparator {
  /** Exactly this value. */
  readonly eq?: string | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly string[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly string[] | null | undefined;
}

/** When an item was made or happened. Replaces the previous value. */
export interface ItemDateInput {
  /** The words as they are written on it or about it, such as `c. 1930–1940` or `second half of the 19th century`: kept as they are, at most 300 characters. */
  readonly asWritten: string;
  /** What the words mean, in the Extended Date/Time Format (ISO 8601-2:2019). If left out, it is read from the words. */
  readonly edtf?: string | null | undefined;
}

/** Names one job, in exactly one way. */
export type JobBy =
  | {
      /** By its id. */
      readonly id: string;
    };

/** The job to cancel. */
export interface JobCancelInput {
  /** The job. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Selects jobs. All conditions in one object must hold. */
export interface JobFilter {
  /** All of these conditions hold. */
  readonly and?: readonly JobFilter[] | null | undefined;
  /** By what is done, such as `archives.import`. */
  readonly kind?: TermComparator | null | undefined;
  /** This condition does not hold. */
  readonly not?: JobFilter | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: readonly JobFilter[] | null | undefined;
  /** By the time of the order. */
  readonly orderedAt?: DateTimeComparator | null | undefined;
  /** By how far it has come. */
  readonly state?: JobStateComparator | null | undefined;
}

/** Compares how far a job has come. */
export interface JobStateComparator {
  /** Exactly this value. */
  readonly eq?: JobState | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly JobState[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly JobState[] | null | undefined;
}

/** Compares a language by its tag, regardless of script and region: `pt-BR` also finds `pt-PT`. A macrolanguage and its members are treated as one: `no` finds `nb` and `nn`, `zh` finds `yue`, and vice versa. */
export interface LanguageComparator {
  /** This language. */
  readonly eq?: LanguageTag | null | undefined;
  /** Any of these languages. An empty list matches nothing. */
  readonly in?: readonly LanguageTag[] | null | undefined;
  /** None of these languages. An empty list matches everything. */
  readonly notIn?: readonly LanguageTag[] | null | undefined;
}

/** A text in one language. */
export interface LocalizedTextInput {
  /** True: this translation has been compared with the original and is still correct, although its wording has not changed. Without this, saving a translation unchanged leaves `isOutdated` as it is; saving one with a new wording makes it up to date. */
  readonly isUpToDate?: boolean | null | undefined;
  /** The language of the text, as a BCP 47 tag such as `ti` or `zh-Hant`. */
  readonly language: LanguageTag;
  /** The text: plain text, no HTML. Invisible characters without a function are refused, and so are direction marks that are not closed in the same paragraph. In an update, null removes this language. */
  readonly text?: string | null | undefined;
}

/** Compares the origin of a record. */
export interface RecordOriginComparator {
  /** Exactly this value. */
  readonly eq?: RecordOrigin | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly RecordOrigin[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly RecordOrigin[] | null | undefined;
}

/** Compares a free term by its key, as facets and terms return it. */
export interface TermComparator {
  /** Exactly this value. */
  readonly eq?: string | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly string[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly string[] | null | undefined;
}
