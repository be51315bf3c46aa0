// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { ApprovalSide, Audience, CostKind, CountPrecision, CurrencyCode, DateTime, LocalDate, ProgramCondition, ProgramFacetField, ProgramKind, ProgramLifecycle, ProgramPartnerRole, RecordOrigin, Theme, UrlString } from "../values.ts";
import type { ArchiveItem, ArchiveItemEdge, Collection, Evaluation, ExternalReference, Language, LocalizedText, Medium, Node, PageInfo, Partner, SearchMatch, Session, SessionEdge, SessionSeries, Source, Term, TotalCount, UserError } from "../schema.ts";

/** An age range in years. A missing bound is open. */
export interface AgeRange {
  /** The maximum age. */
  readonly max: number | null;
  /** The minimum age. */
  readonly min: number | null;
}

/** What it costs to take part. */
export interface CostToAttend {
  /** Whether it is free, has a fixed price or has a sliding scale. */
  readonly kind: CostKind;
  /** The highest price. Null if there is only one price, or if it is free or unknown. */
  readonly max: Money | null;
  /** The lowest price. Null if it is free or unknown. */
  readonly min: Money | null;
}

/** The values of one property among the programs in a list, with counts. */
export interface Facet {
  /** The values, most frequent first. At most 50. */
  readonly buckets: readonly FacetBucket[];
  /** The property. */
  readonly field: ProgramFacetField;
}

/** One value, and the number of programs that have it. */
export interface FacetBucket {
  /** The number of programs in the list that have this value: the same number that a filter by it finds. Languages that are filtered as one, such as `no` and `nb`, each count the programs of both. */
  readonly count: number;
  /** The value's display name: the label of a subject or the name of a language. Null for a kind; see `ProgramKind`. */
  readonly label: LocalizedText | null;
  /** Whether the count is exact. Programs are counted in the first 10,000 of a list: of a longer list, there are at least this many. */
  readonly precision: CountPrecision;
  /** The value, as used in filters. */
  readonly value: string;
}

/** A precondition that is not met and keeps a program from being public. */
export interface MissingCondition {
  /** The precondition. */
  readonly condition: ProgramCondition;
  /** What is missing and how to provide it, as a sentence for people, in the caller's language if the service supports it. */
  readonly message: string;
}

/** An amount of money. */
export interface Money {
  /** The currency. */
  readonly currency: CurrencyCode;
  /** The amount in the smallest unit of the currency: 1250 is 12.50 euros in EUR, and 1,250 yen in JPY. */
  readonly minorUnits: number;
}

/** A heritage program that partners from both sides run together. */
export interface Program extends Node {
  /** The age range of the program. Null if none is given. */
  readonly ages: AgeRange | null;
  /** The approvals of both sides, newest first. Empty if you are not a member of a participating partner. At most 50. Requires the scope `programs:read`. */
  readonly approvals: readonly ProgramApproval[] | null;
  /** The archive items that came from it, or are used in it. */
  readonly archiveItems: ProgramArchiveItemConnection;
  /** Its audiences; empty if none are given. At most 8. */
  readonly audiences: readonly Audience[];
  /** The publisher's listing from which the record was imported before it was edited here; its text is no longer the publisher's. Null if the record was created here, or is still as imported. */
  readonly basedOn: Source | null;
  /** The web page for booking or registration. */
  readonly bookingUrl: UrlString | null;
  /** The reason for the cancellation, for the public. */
  readonly cancellationNote: LocalizedText | null;
  /** The communities whose heritage is shared. At most 50. */
  readonly communities: readonly Term[];
  /** What it costs to take part. */
  readonly cost: CostToAttend;
  /** When the record was created. */
  readonly createdAt: DateTime;
  /** When the record was deleted. Null if it has not been deleted. Only those who may restore a deleted record can see it. */
  readonly deletedAt: DateTime | null;
  /** The full description of the program: plain text, with blank lines between paragraphs. */
  readonly description: LocalizedText | null;
  /** The program's last day. Null if it is unknown or open-ended. */
  readonly endsOn: LocalDate | null;
  /** Its evaluations. */
  readonly evaluations: ProgramEvaluationConnection;
  /** Its exhibitions: collections of archive items. */
  readonly exhibitions: ProgramCollectionConnection;
  /** The program's ids in external systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** All reasons why the program is not public, such as an approval that lapsed with the last change. Empty if it is public. At most 5. */
  readonly hiddenBecause: readonly MissingCondition[];
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `prog_01k3…`. */
  readonly id: string;
  /** The web page with further information. */
  readonly infoUrl: UrlString | null;
  /** True if everyone can see the record. A record that is not public can be seen by its partners' members and by platform administrators. */
  readonly isPublic: boolean;
  /** The kind of program. */
  readonly kind: ProgramKind;
  /** The program's own term for its kind, if `kind` is OTHER and a term was given. */
  readonly kindTerm: LocalizedText | null;
  /** The languages in which it is held, apart from those of its texts. At most 50. */
  readonly languages: readonly Language[];
  /** The current lifecycle state. */
  readonly lifecycle: ProgramLifecycle;
  /** Whether the record was created here or imported. */
  readonly origin: RecordOrigin;
  /** The home partner, which is responsible for the program. */
  readonly partner: Partner | null;
  /** The participating partners and their roles. */
  readonly partners: ProgramPartnerConnection;
  /** A picture of an archive item that its partner keeps and has chosen. Null if there is none that you may see: it is lent, and goes with its item. */
  readonly picture: Medium | null;
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
  /** Its sessions that follow a rule, each rule once, earliest first. At most 50. */
  readonly sessionSeries: readonly SessionSeries[];
  /** The program's sessions. */
  readonly sessions: ProgramSessionConnection;
  /** The record's short name for web addresses, such as `songs-of-the-red-sea`. Unique among public records of its kind. */
  readonly slug: string;
  /** The source of an imported record. Null if the record was created here, or has been edited here since. */
  readonly source: Source | null;
  /** The program's first day. Null if it is unknown. */
  readonly startsOn: LocalDate | null;
  /** The program's subjects, as free terms. At most 50. */
  readonly subjects: readonly Term[];
  /** A summary of the program in one or two sentences. */
  readonly summary: LocalizedText | null;
  /** The program's themes, from a fixed list. At most 14. */
  readonly themes: readonly Theme[];
  /** The title. */
  readonly title: LocalizedText;
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
}

/** Result of `programAgree`. */
export interface ProgramAgreePayload {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: Program | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One side's approval of the published program, with its evidence. */
export interface ProgramApproval {
  /** When the approval was recorded. */
  readonly approvedAt: DateTime;
  /** Evidence: a signed form, the minutes of a meeting, a letter. */
  readonly evidence: string;
  /** False if a text, a partner, a date or the cost has changed since the approval. */
  readonly isCurrent: boolean;
  /** The approving side. */
  readonly side: ApprovalSide;
}

/** Result of `programApprove`. */
export interface ProgramApprovePayload {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: Program | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A page of the archive items that have to do with a program. */
export interface ProgramArchiveItemConnection {
  /** The archive items on this page, with their cursors. */
  readonly edges: readonly ArchiveItemEdge[];
  /** The archive items on this page. */
  readonly nodes: readonly ArchiveItem[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of archive items in the list. */
  readonly totalCount: TotalCount;
}

/** Result of `programCancel`. */
export interface ProgramCancelPayload {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: Program | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `programClose`. */
export interface ProgramClosePayload {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: Program | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A page of the exhibitions of one program. */
export interface ProgramCollectionConnection {
  /** The collections on this page, with their cursors. */
  readonly edges: readonly ProgramCollectionEdge[];
  /** The collections on this page. */
  readonly nodes: readonly Collection[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of collections in the list. */
  readonly totalCount: TotalCount;
}

/** One collection in a list. */
export interface ProgramCollectionEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The collection. */
  readonly node: Collection;
}

/** A page of programs. */
export interface ProgramConnection {
  /** The programs on this page, with their cursors. */
  readonly edges: readonly ProgramEdge[];
  /** For each requested property, its values in the list and their counts. At most 3. */
  readonly facets: readonly Facet[];
  /** The programs on this page. */
  readonly nodes: readonly Program[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of programs in the list. */
  readonly totalCount: TotalCount;
}

/** Result of `programCreate`. */
export interface ProgramCreatePayload {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: Program | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `programCreateWithSessions`. */
export interface ProgramCreateWithSessionsPayload {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: Program | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `programDelete`. */
export interface ProgramDeletePayload {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: Program | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One program in a list. */
export interface ProgramEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** Where the search found its terms. Empty without a search. At most 50. */
  readonly matches: readonly SearchMatch[];
  /** The program. */
  readonly node: Program;
}

/** A page of the evaluations of one program. */
export interface ProgramEvaluationConnection {
  /** The evaluations on this page, with their cursors. */
  readonly edges: readonly ProgramEvaluationEdge[];
  /** The evaluations on this page. */
  readonly nodes: readonly Evaluation[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of evaluations in the list. */
  readonly totalCount: TotalCount;
}

/** One evaluation in a list. */
export interface ProgramEvaluationEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The evaluation. */
  readonly node: Evaluation;
}

/** A page of a program's participating partners, with their roles. */
export interface ProgramPartnerConnection {
  /** The partners on this page, with their cursors. */
  readonly edges: readonly ProgramPartnerEdge[];
  /** The partners on this page. */
  readonly nodes: readonly Partner[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of partners in the list. */
  readonly totalCount: TotalCount;
}

/** A partner that participates in a program, with its role. */
export interface ProgramPartnerEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The partner. */
  readonly node: Partner;
  /** The partner's role in the program. A partner with two roles is listed twice. */
  readonly role: ProgramPartnerRole;
}

/** Result of `programReinstate`. */
export interface ProgramReinstatePayload {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: Program | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `programRestore`. */
export interface ProgramRestorePayload {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: Program | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A page of the sessions of one program. */
export interface ProgramSessionConnection {
  /** The sessions on this page, with their cursors. */
  readonly edges: readonly SessionEdge[];
  /** The sessions on this page. */
  readonly nodes: readonly Session[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of sessions in the list. */
  readonly totalCount: TotalCount;
}

/** Result of `programStart`. */
export interface ProgramStartPayload {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: Program | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `programUpdate`. */
export interface ProgramUpdatePayload {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: Program | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}
