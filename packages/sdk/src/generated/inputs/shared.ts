// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { CountryCode, DateTime, LanguageTag, LocalDate, RecordOrigin } from "../values.ts";

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

/** Compares a language by its tag, regardless of script and region: `pt-BR` also finds `pt-PT`. A macrolanguage and its members are treated as one: `no` finds `nb` and `nn`, `zh` finds `yue`, and vice versa. */
export interface LanguageComparator {
  /** This language. */
  readonly eq?: LanguageTag | null | undefined;
  /** Any of these languages. An empty list matches nothing. */
  readonly in?: readonly LanguageTag[] | null | undefined;
  /** None of these languages. An empty list matches everything. */
  readonly notIn?: readonly LanguageTag[] | null | undefined;
}

/** Compares a date. Combine several conditions to form a range. */
export interface LocalDateComparator {
  /** On this date. */
  readonly eq?: LocalDate | null | undefined;
  /** After this date. */
  readonly gt?: LocalDate | null | undefined;
  /** On or after this date. */
  readonly gte?: LocalDate | null | undefined;
  /** True: only if the date is unknown. False: only if it is known. */
  readonly isNull?: boolean | null | undefined;
  /** Before this date. */
  readonly lt?: LocalDate | null | undefined;
  /** On or before this date. */
  readonly lte?: LocalDate | null | undefined;
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

/** A free term in one or more languages. Its key is derived from the first. */
export interface TermInput {
  /** The term; at most 100 characters per language. */
  readonly label: readonly LocalizedTextInput[];
}
