// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { CountryCode, DateTime, JobState, LanguageTag, RecordOrigin } from "../values.ts";

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

/** A file of evidence, as it will be sent. */
export interface EvidenceFileInput {
  /** Its media type, such as `application/pdf`, `image/jpeg` or `audio/mpeg`. */
  readonly contentType: string;
  /** Its SHA-256 checksum, in 64 hexadecimal digits. */
  readonly sha256: string;
  /** Its size in bytes; 25 MB at most. */
  readonly size: number;
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

/** A consent subject who is in a part of an item. */
export interface ItemSubjectInput {
  /** The media in which they are, at most 50. Leave it out if the whole item needs their consent. */
  readonly mediumIds?: readonly string[] | null | undefined;
  /** The consent subject. */
  readonly subjectId: string;
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

/** The answer to an objection. */
export interface ObjectionAnswerInput {
  /** The answer, 5,000 characters at most. Whoever objected reads it. */
  readonly answer: string;
  /** The objection. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The objection to look up. */
export interface ObjectionByCodeInput {
  /** The code that was told when the objection was made. */
  readonly code: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** What somebody says against an item. */
export interface ObjectionCreateInput {
  /** How the stewards can reach you, 1,000 characters at most. It is not needed: you can read their answer by a code. */
  readonly contact?: string | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The archive item. */
  readonly itemId: string;
  /** The language in which you want to be answered. */
  readonly language?: LanguageTag | null | undefined;
  /** What is wrong, 5,000 characters at most. */
  readonly statement: string;
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

/** A free term in one or more languages. Its key is derived from the first. */
export interface TermInput {
  /** The term; at most 100 characters per language. */
  readonly label: readonly LocalizedTextInput[];
}
