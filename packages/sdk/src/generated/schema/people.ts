// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { DateTime, LocalDate } from "../values.ts";
import type { Erasure, ItemCopy, Objection, PageInfo, TotalCount, UserError } from "../schema.ts";

/** A page of erasures. */
export interface ErasureConnection {
  /** The erasures on this page, with their cursors. */
  readonly edges: readonly ErasureEdge[];
  /** The erasures on this page. */
  readonly nodes: readonly Erasure[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of erasures in the list. */
  readonly totalCount: TotalCount;
}

/** One erasure in a list. */
export interface ErasureEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The erasure. */
  readonly node: Erasure;
}

/** Result of `itemCopyConfirm`. */
export interface ItemCopyConfirmPayload {
  /** The item copy after the mutation. Null if there are errors, and only then. */
  readonly itemCopy: ItemCopy | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A page of copies. */
export interface ItemCopyConnection {
  /** The copies on this page, with their cursors. */
  readonly edges: readonly ItemCopyEdge[];
  /** The copies on this page. */
  readonly nodes: readonly ItemCopy[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of copies in the list. */
  readonly totalCount: TotalCount;
}

/** Result of `itemCopyCreate`. */
export interface ItemCopyCreatePayload {
  /** The item copy after the mutation. Null if there are errors, and only then. */
  readonly itemCopy: ItemCopy | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One copy in a list. */
export interface ItemCopyEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The copy. */
  readonly node: ItemCopy;
}

/** Result of `objectionAnswer`. */
export interface ObjectionAnswerPayload {
  /** The objection after the mutation. Null if there are errors, and only then. */
  readonly objection: Objection | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `objectionByCode`. */
export interface ObjectionByCodePayload {
  /** The objection. Null if there is none with this code. */
  readonly objection: ObjectionStatus | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A page of objections. */
export interface ObjectionConnection {
  /** The objections on this page, with their cursors. */
  readonly edges: readonly ObjectionEdge[];
  /** The objections on this page. */
  readonly nodes: readonly Objection[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of objections in the list. */
  readonly totalCount: TotalCount;
}

/** Result of `objectionCreate`. */
export interface ObjectionCreatePayload {
  /** The day by which it is to be answered. Null if the result is replayed, or if there are errors. */
  readonly dueOn: LocalDate | null;
  /** The code by which you read the answer. It is told once: null if the result is replayed, or if there are errors. */
  readonly receiptCode: string | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One objection in a list. */
export interface ObjectionEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The objection. */
  readonly node: Objection;
}

/** An objection, as whoever made it reads it. */
export interface ObjectionStatus {
  /** The stewards' answer. */
  readonly answer: string | null;
  /** When it was answered. Null if it waits for an answer. */
  readonly answeredAt: DateTime | null;
  /** The day by which it is to be answered. */
  readonly dueOn: LocalDate;
  /** When it was made. */
  readonly madeAt: DateTime;
}
