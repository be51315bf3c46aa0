// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { CountryCode, DateTime, LanguageTag, RecordOrigin } from "../values.ts";

/** Compares a yes-or-no value. */
export interface BooleanComparator {
  /** Exactly this value. */
  readonly eq?: boolean | null | undefined;
}

/** Compares a country by its ISO 3166-1 alpha-2 code. */
export interface CountryComparator {
  /** Exactly this value. */
  readonly eq?: CountryCode | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly CountryCode[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly CountryCode[] | null | undefined;
}

/** Compares an instant. Several conditions together make a range. */
export interface DateTimeComparator {
  /** After this instant. */
  readonly gt?: DateTime | null | undefined;
  /** At or after this instant. */
  readonly gte?: DateTime | null | undefined;
  /** Before this instant. */
  readonly lt?: DateTime | null | undefined;
  /** At or before this instant. */
  readonly lte?: DateTime | null | undefined;
}

/** The id of a record in another system. */
export interface ExternalReferenceInput {
  /** The system: a name that stays the same, such as the name of a feed. */
  readonly source: string;
  /** The id there. */
  readonly value: string;
}

/** Compares an id. An id of another type, or of nothing, matches nothing. */
export interface IDComparator {
  /** Exactly this value. */
  readonly eq?: string | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly string[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly string[] | null | undefined;
}

/** Compares a language by its tag, whatever its script and region: `pt-BR` finds `pt-PT` too. A macrolanguage and its members are one request: `no` finds `nb` and `nn`, `zh` finds `yue`, and the other way round. */
export interface LanguageComparator {
  /** This language. */
  readonly eq?: LanguageTag | null | undefined;
  /** One of these languages; an empty list matches nothing. */
  readonly in?: readonly LanguageTag[] | null | undefined;
  /** None of these languages; an empty list matches everything. */
  readonly notIn?: readonly LanguageTag[] | null | undefined;
}

/** A text in one language. */
export interface LocalizedTextInput {
  /** True: this translation was compared with the original and still holds, though it reads as before. Without this, saving a translation as it was read leaves `isOutdated` as it is; one that reads otherwise is not outdated. */
  readonly isUpToDate?: boolean | null | undefined;
  /** The language of the text, as a BCP 47 tag such as `ti` or `zh-Hant`. */
  readonly language: LanguageTag;
  /** The text: plain, no HTML. Characters that cannot be seen and say nothing are refused, and so is a change of direction that its paragraph does not end. In an update, null removes this language. */
  readonly text?: string | null | undefined;
}

/** Compares how a record came here. */
export interface RecordOriginComparator {
  /** Exactly this value. */
  readonly eq?: RecordOrigin | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly RecordOrigin[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly RecordOrigin[] | null | undefined;
}

/** Compares an open term by its key, as facets and terms give it. */
export interface TermComparator {
  /** Exactly this value. */
  readonly eq?: string | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly string[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly string[] | null | undefined;
}
