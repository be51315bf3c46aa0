// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { LanguageTag } from "../values.ts";

/** A copy that was taken down. */
export interface ItemCopyConfirmInput {
  /** The copy. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** A copy of an archive item that a partner has. */
export interface ItemCopyCreateInput {
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The archive item. */
  readonly itemId: string;
  /** The partner that has the copy. */
  readonly partnerId: string;
  /** Where the copy is, so that the partner finds it: 300 characters at most. */
  readonly place: string;
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
