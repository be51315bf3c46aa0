// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { CostKind, CountPrecision, CurrencyCode, LanguageTag, ProgramCondition, ProgramLifecycle, TextDirection, TextOrigin, UrlString, UserErrorCode } from "./values.ts";

/** A text for people, in the language that fits the reader best. The languages wanted come from `@inLanguages` on the operation, else from the `Accept-Language` header; where none of them exists, the original is served. */
export interface LocalizedText {
  /** The text itself: plain, never HTML. */
  readonly text: string;
  /** Its language. Put it into the `lang` attribute. */
  readonly language: LanguageTag;
  /** The direction it is read in. */
  readonly direction: TextDirection;
  /** True when this is not in the language wanted most, because the text does not exist in it. `no` and `nb` are one language here, `zh` and `yue` too: a macrolanguage and each of its members. A text in another script is a fallback. */
  readonly isFallback: boolean;
}

/** A text in all its languages, as whoever edits it needs it. */
export interface EditedText extends LocalizedText {
  /** Whether it is the original or a translation. */
  readonly origin: TextOrigin;
  /** True when the original has changed since this translation was made. */
  readonly isOutdated: boolean;
  /** The text in every language it exists in, the original first. At most 50. */
  readonly translations: readonly Translation[];
}

/** A text in one of the languages it exists in. */
export interface Translation {
  /** Its language. Put it into the `lang` attribute. */
  readonly language: LanguageTag;
  /** The text itself: plain, never HTML. */
  readonly text: string;
  /** The direction it is read in. */
  readonly direction: TextDirection;
  /** Whether it is the original or a translation. */
  readonly origin: TextOrigin;
  /** True when the original has changed since this translation was made. */
  readonly isOutdated: boolean;
}

/** A language and how to name it. */
export interface Language {
  /** Its BCP 47 tag. */
  readonly tag: LanguageTag;
  /** Its name in the reader's language; in itself, or the tag, where that is not known. */
  readonly name: string;
  /** Its name in itself, or the tag where that is not known. */
  readonly autonym: string;
  /** The direction it is written in. */
  readonly direction: TextDirection;
}

/** An open term: a subject or a community, in the words of those who wrote it. */
export interface Term {
  /** Its key for filters: the same for every spelling of the word by case and accents. */
  readonly key: string;
  /** The term. */
  readonly label: LocalizedText;
}

/** An amount of money. */
export interface Money {
  /** The amount in the smallest unit of the currency: 1250 with EUR is 12.50 euro, 1250 with JPY is 1250 yen. */
  readonly minorUnits: number;
  /** The currency. */
  readonly currency: CurrencyCode;
}

/** What it costs to take part. */
export interface CostToAttend {
  /** Whether it is free, has a price, or each pays what they can. */
  readonly kind: CostKind;
  /** The least one pays; null when free or not known. */
  readonly min: Money | null;
  /** The most one pays; null when there is only one price, when free or not known. */
  readonly max: Money | null;
}

/** Where an imported record comes from. */
export interface Source {
  /** The name of the feed or system. */
  readonly name: string;
  /** The page of this record at its publisher, if it has one. */
  readonly url: UrlString | null;
}

/** The id of a record in another system. */
export interface ExternalReference {
  /** The system: a name that stays the same, such as the name of a feed. */
  readonly source: string;
  /** The id there. */
  readonly value: string;
}

/** Where a page lies in its list. */
export interface PageInfo {
  /** True when there is at least one more item after this page. */
  readonly hasNextPage: boolean;
  /** True when there is at least one item before this page. */
  readonly hasPreviousPage: boolean;
  /** The cursor of the first item; null on an empty page. */
  readonly startCursor: string | null;
  /** The cursor of the last item; null on an empty page. */
  readonly endCursor: string | null;
}

/** How many there are, counted up to a bound. */
export interface TotalCount {
  /** The count. */
  readonly value: number;
  /** Whether that is all, or where counting stopped. */
  readonly precision: CountPrecision;
}

/** Something in the input that the caller can mend. All of them are told at once. */
export interface UserErrorFields {
  /** What kind of mistake it is, for programs. */
  readonly code: UserErrorCode;
  /** What is wrong and what to do, for people, in the caller's language where it is known. */
  readonly message: string;
  /** Where: the path from `input`, list positions as text. At most 10 steps. */
  readonly path: readonly string[];
}

/** Something in the input that the caller can mend. All of them are told at once. */
export type UserError = UserErrorFields &
  (
  | {
      readonly __typename: "ConditionError";
      /** The condition that is missing. */
      readonly condition: ProgramCondition;
    }
  | {
      readonly __typename: "ConflictError";
      /** The revision that the record has now. */
      readonly currentRevision: number;
    }
  | {
      readonly __typename: "InputError";
    }
  | {
      readonly __typename: "TransitionError";
      /** Where it stands. */
      readonly from: ProgramLifecycle;
      /** Where it can go from there. At most 2. */
      readonly allowed: readonly ProgramLifecycle[];
    }
  | {
      readonly __typename: "%other";
    }
  );
