// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { CostKind, CountPrecision, CurrencyCode, LanguageTag, ProgramCondition, ProgramLifecycle, TextDirection, URL, UserErrorCode } from "./values.ts";

/** A text in the language that suits the reader best. */
export interface LocalizedText {
  /** The text, plain. */
  readonly text: string;
  /** The language it is in. */
  readonly language: LanguageTag;
  /** The direction of its script. */
  readonly direction: TextDirection;
  /** Whether none of the wanted languages was there. */
  readonly isFallback: boolean;
}

export interface Language {
  readonly tag: LanguageTag;
  /** The name in the reader's language. */
  readonly name: string;
  /** The name in the language itself. */
  readonly autonym: string;
  readonly direction: TextDirection;
}

export interface Term {
  readonly key: string;
  readonly label: LocalizedText;
}

export interface Money {
  /** In the currency's smallest unit: 1250 EUR is 12.50. */
  readonly minorUnits: number;
  readonly currency: CurrencyCode;
}

export interface CostToAttend {
  readonly kind: CostKind;
  readonly min: Money | null;
  readonly max: Money | null;
}

export interface Source {
  readonly name: string;
  readonly url: URL | null;
}

export interface ExternalReference {
  readonly source: string;
  readonly value: string;
}

export interface PageInfo {
  /** Whether more follow. */
  readonly hasNextPage: boolean;
  /** Whether some come before. */
  readonly hasPreviousPage: boolean;
  /** Cursor of the first on the page. */
  readonly startCursor: string | null;
  /** Cursor of the last on the page. */
  readonly endCursor: string | null;
}

export interface TotalCount {
  /** How many there are, at most what was asked to be counted. */
  readonly value: number;
  /** Whether there may be more than value. */
  readonly precision: CountPrecision;
}

/** What the caller can mend by other input. */
export interface UserErrorFields {
  readonly code: UserErrorCode;
  /** One sentence to a person. */
  readonly message: string;
  readonly path: readonly string[];
}

/** What the caller can mend by other input. */
export type UserError = UserErrorFields &
  (
  | {
      readonly __typename: "ConditionError";
      readonly condition: ProgramCondition;
    }
  | {
      readonly __typename: "InputError";
    }
  | {
      readonly __typename: "TransitionError";
      readonly from: ProgramLifecycle;
      readonly allowed: readonly ProgramLifecycle[];
    }
  | {
      readonly __typename: "%other";
    }
  );
