// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { CommunityNotice, CostKind, CountPrecision, CurrencyCode, LanguageTag, ProgramCondition, ProgramLifecycle, TextDirection, TextOrigin, UrlString, UserErrorCode } from "./values.ts";

/** A text in the language that suits the reader best. The preferred languages come from `@inLanguages` on the operation, otherwise from the `Accept-Language` header. If the text exists in none of them, the original is served. */
export interface LocalizedText {
  /** The text: plain text, never HTML. */
  readonly text: string;
  /** The language of the text, for the `lang` attribute in HTML. */
  readonly language: LanguageTag;
  /** The direction in which it is read. */
  readonly direction: TextDirection;
  /** True if the text is not in the most preferred language, because it does not exist in that language. A macrolanguage and its members count as one language here: `no` and `nb`, `zh` and `yue`. A text in another script is a fallback. */
  readonly isFallback: boolean;
}

/** A text in all its languages, as whoever edits it needs it. */
export interface EditedText extends LocalizedText {
  /** Whether the text is the original or a translation. */
  readonly origin: TextOrigin;
  /** True if the original has changed since this translation was made. */
  readonly isOutdated: boolean;
  /** The text in every language in which it exists, the original first. At most 50. */
  readonly translations: readonly Translation[];
}

/** A text in one of the languages in which it exists. */
export interface Translation {
  /** The language of the text, for the `lang` attribute in HTML. */
  readonly language: LanguageTag;
  /** The text: plain text, never HTML. */
  readonly text: string;
  /** The direction in which it is read. */
  readonly direction: TextDirection;
  /** Whether the text is the original or a translation. */
  readonly origin: TextOrigin;
  /** True if the original has changed since this translation was made. */
  readonly isOutdated: boolean;
}

/** A language, with its names. */
export interface Language {
  /** Its BCP 47 tag. */
  readonly tag: LanguageTag;
  /** Its name in the reader's language. If that is not known, its own name for itself, or the tag. */
  readonly name: string;
  /** The language's own name for itself, or the tag if that is not known. */
  readonly autonym: string;
  /** The direction in which it is written. */
  readonly direction: TextDirection;
}

/** A free term: a subject or a community, as its authors wrote it. */
export interface Term {
  /** Its key for filters, the same for all spellings that differ only in case and accents. */
  readonly key: string;
  /** The term. */
  readonly label: LocalizedText;
}

/** An amount of money. */
export interface Money {
  /** The amount in the smallest unit of the currency: 1250 is 12.50 euros in EUR, and 1,250 yen in JPY. */
  readonly minorUnits: number;
  /** The currency. */
  readonly currency: CurrencyCode;
}

/** What it costs to take part. */
export interface CostToAttend {
  /** Whether it is free, has a fixed price or has a sliding scale. */
  readonly kind: CostKind;
  /** The lowest price. Null if it is free or unknown. */
  readonly min: Money | null;
  /** The highest price. Null if there is only one price, or if it is free or unknown. */
  readonly max: Money | null;
}

/** The source of an imported record. */
export interface Source {
  /** The name of the feed or system. */
  readonly name: string;
  /** The record's page on the publisher's website, if it has one. */
  readonly url: UrlString | null;
}

/** The id of a record in an external system. */
export interface ExternalReference {
  /** The external system: a stable name, such as the name of a feed. */
  readonly source: string;
  /** The id in that system. */
  readonly value: string;
}

/** The position of a page in its list. */
export interface PageInfo {
  /** True if there are more items after this page. */
  readonly hasNextPage: boolean;
  /** True if there are items before this page. */
  readonly hasPreviousPage: boolean;
  /** The cursor of the first item. Null if the page is empty. */
  readonly startCursor: string | null;
  /** The cursor of the last item. Null if the page is empty. */
  readonly endCursor: string | null;
}

/** A total, counted up to a limit. */
export interface TotalCount {
  /** The count. */
  readonly value: number;
  /** Whether the count is exact, or stopped at the limit. */
  readonly precision: CountPrecision;
}

/** An error in the input that the caller can correct. All errors are reported together. */
export interface UserErrorFields {
  /** The machine-readable error code. */
  readonly code: UserErrorCode;
  /** What is wrong and how to correct it, as a sentence for people, in the caller's language if the service supports it. */
  readonly message: string;
  /** The location of the error: the path from `input`, with list positions as text. At most 10 segments. */
  readonly path: readonly string[];
}

/** An error in the input that the caller can correct. All errors are reported together. */
export type UserError = UserErrorFields &
  (
  | {
      readonly __typename: "ConditionError";
      /** The precondition that is not met. */
      readonly condition: ProgramCondition;
    }
  | {
      readonly __typename: "ConflictError";
      /** The record's current revision. */
      readonly currentRevision: number;
    }
  | {
      readonly __typename: "InputError";
    }
  | {
      readonly __typename: "TransitionError";
      /** The current lifecycle state. */
      readonly from: ProgramLifecycle;
      /** The states that it can move to. At most 2. */
      readonly allowed: readonly ProgramLifecycle[];
    }
  | {
      readonly __typename: "%other";
    }
  );

/** A picture as a card shows it, with who is to be named and what the community of its item asks. */
export interface CardPicture {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `medi_01k3…`. */
  readonly id: string;
  /** What is seen or heard, for people who cannot see or hear it. Null if nobody has written it yet, or if `isDecorative`. */
  readonly alternativeText: LocalizedText | null;
  /** True if it shows nothing that has to be told: a page then gives an empty alternative text. */
  readonly isDecorative: boolean;
  /** Who is to be named with it, wherever it is shown. */
  readonly credit: LocalizedText | null;
  /** The width in pixels. Null for sound and texts. */
  readonly width: number | null;
  /** The height in pixels. Null for sound and texts. */
  readonly height: number | null;
  /** Its files, the smallest first; at most 4. */
  readonly renditions: readonly {
    /** The width in pixels. Null for sound and texts. */
    readonly width: number | null;
    /** Where it is read, by you and for some hours: the service asks each time whether you still may. Do not store it, nor give it to others: it is yours. Without `PUBLIC_URL` a path at this service. */
    readonly address: string;
  }[];
  /** The archive item that it belongs to. */
  readonly item: {
    /** How to behave with it, as its communities ask. At most 50. */
    readonly communityNotices: readonly {
      /** What the community asks. */
      readonly kind: CommunityNotice;
    }[];
  } | null;
}
