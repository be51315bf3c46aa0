// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { DateTime, LocalDate } from "../values.ts";
import type { ConsentEvidence, ConsentSubject, Language, Objection, PageInfo, TotalCount, UserError } from "../schema.ts";

/** Result of `consentEvidenceCreate`. */
export interface ConsentEvidenceCreatePayload {
  /** The consent evidence after the mutation. Null if there are errors, and only then. */
  readonly consentEvidence: ConsentEvidence | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The address to which the file is sent by PUT, within a day; without `PUBLIC_URL` a path at this service. Whoever knows it can use it. Null if no file was announced, or if there are errors. */
  readonly uploadAddress: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** What somebody said of items, as it stands, and how they take it back: to print, to read out, and for machines. */
export interface ConsentReceipt {
  /** The same as JSON-LD, after ISO/IEC TS 27560 in the terms of the W3C Data Privacy Vocabulary. At most 1,000 words of the person. */
  readonly jsonLd: string;
  /** The language of the text: the person's own, where the service speaks it. */
  readonly language: Language;
  /** The consent subject. */
  readonly subjectId: string;
  /** The receipt as plain text, to print: what was said of which item for which purpose, by whom, until when, what shows it, and how it is taken back without an account. It does not name the person. At most 50 items. */
  readonly text: string;
}

/** Result of `consentReceiptByCode`. */
export interface ConsentReceiptByCodePayload {
  /** The receipt, with the code. Null if there is none with this code, or the result is replayed. */
  readonly receipt: ConsentReceipt | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `consentRecord`. */
export interface ConsentRecordPayload {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `consentSubjectCodeRenew`. */
export interface ConsentSubjectCodeRenewPayload {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** The code on the receipt, with which its holder withdraws without an account. It is told once, and only its hash is kept: null if the result is replayed, or if there are errors. */
  readonly receiptCode: string | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A page of consent subjects. */
export interface ConsentSubjectConnection {
  /** The consent subjects on this page, with their cursors. */
  readonly edges: readonly ConsentSubjectEdge[];
  /** The consent subjects on this page. */
  readonly nodes: readonly ConsentSubject[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of consent subjects in the list. */
  readonly totalCount: TotalCount;
}

/** Result of `consentSubjectCreate`. */
export interface ConsentSubjectCreatePayload {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** The code on the receipt, with which its holder withdraws without an account. It is told once, and only its hash is kept: null if the result is replayed, or if there are errors. */
  readonly receiptCode: string | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One consent subject in a list. */
export interface ConsentSubjectEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The consent subject. */
  readonly node: ConsentSubject;
}

/** Result of `consentSubjectErase`. */
export interface ConsentSubjectErasePayload {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `consentSubjectLinkConfirm`. */
export interface ConsentSubjectLinkConfirmPayload {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `consentSubjectLink`. */
export interface ConsentSubjectLinkPayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `consentSubjectMerge`. */
export interface ConsentSubjectMergePayload {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `consentSubjectSplit`. */
export interface ConsentSubjectSplitPayload {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** The code on the receipt, with which its holder withdraws without an account. It is told once, and only its hash is kept: null if the result is replayed, or if there are errors. */
  readonly receiptCode: string | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `consentSubjectUpdate`. */
export interface ConsentSubjectUpdatePayload {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `consentWithdrawByCode`. */
export interface ConsentWithdrawByCodePayload {
  /** How many items the withdrawal is about: nobody sees them by this person's word any more. */
  readonly closedItems: number;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `consentWithdraw`. */
export interface ConsentWithdrawPayload {
  /** How many items the withdrawal is about: nobody sees them by this person's word any more. */
  readonly closedItems: number;
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
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
