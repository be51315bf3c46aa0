// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { ApprovalSide, Audience, CostKind, CurrencyCode, DateTime, LocalDate, ProgramCondition, ProgramFacetField, ProgramKind, ProgramLifecycle, ProgramPartnerRole, RecordOrigin, Theme, UrlString } from "../values.ts";
import type { ExternalReference, Language, LocalizedText, Node, PageInfo, Partner, SearchMatch, Session, SessionEdge, Source, TotalCount, UserError } from "../schema.ts";

/** Ages a program is for, in years. A missing end is open. */
export interface AgeRange {
  /** The highest age. */
  readonly max: number | null;
  /** The lowest age. */
  readonly min: number | null;
}

/** What it costs to take part. */
export interface CostToAttend {
  /** Whether it is free, has a price, or each pays what they can. */
  readonly kind: CostKind;
  /** The most one pays; null when there is only one price, when free or not known. */
  readonly max: Money | null;
  /** The least one pays; null when free or not known. */
  readonly min: Money | null;
}

/** The values of one property among the programs of a list, with counts. */
export interface Facet {
  /** Its values, most frequent first. At most 50. */
  readonly buckets: readonly FacetBucket[];
  /** The property. */
  readonly field: ProgramFacetField;
}

/** How many programs have one value. */
export interface FacetBucket {
  /** How many programs of the list have it: as many as a filter by it finds. Of languages that are one request, such as `no` and `nb`, each counts the programs of both. */
  readonly count: number;
  /** The value for people: a subject's label, a language's name. Null for a kind, whose meaning is in `ProgramKind`. */
  readonly label: LocalizedText | null;
  /** The value, as filters take it. */
  readonly value: string;
}

/** A condition that is missing before a program is public. */
export interface MissingCondition {
  /** The condition. */
  readonly condition: ProgramCondition;
  /** What is missing and what to do, for people, in the caller's language where it is known. */
  readonly message: string;
}

/** An amount of money. */
export interface Money {
  /** The currency. */
  readonly currency: CurrencyCode;
  /** The amount in the smallest unit of the currency: 1250 with EUR is 12.50 euro, 1250 with JPY is 1250 yen. */
  readonly minorUnits: number;
}

/** What partners of both sides do together. */
export interface Program extends Node {
  /** The ages it is for; null when not said. */
  readonly ages: AgeRange | null;
  /** Both sides' approvals, newest first, at most 50; empty for those who do not take part. Needs the scope `programs:read`. */
  readonly approvals: readonly ProgramApproval[] | null;
  /** Whom it is for; empty when not said. At most 8. */
  readonly audiences: readonly Audience[];
  /** The listing it was imported from before it was edited here. Its words are not that publisher's any more; null for one written here, and while it is imported. */
  readonly basedOn: Source | null;
  /** Where to book or register. */
  readonly bookingUrl: UrlString | null;
  /** Why it was cancelled, in words for the public. */
  readonly cancellationNote: LocalizedText | null;
  /** The communities whose heritage is shared. At most 50. */
  readonly communities: readonly Term[];
  /** What it costs to take part. */
  readonly cost: CostToAttend;
  /** When the record was made. */
  readonly createdAt: DateTime;
  /** When it was deleted. Only those who may restore it see what is deleted. */
  readonly deletedAt: DateTime | null;
  /** The program at length. Plain text; blank lines part paragraphs. */
  readonly description: LocalizedText | null;
  /** The last day; null when it is not known or open. */
  readonly endsOn: LocalDate | null;
  /** Ids of this program in other systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** What keeps everybody from seeing it, all at once, such as an approval that lapsed with the last change; empty when it is public. At most 5. */
  readonly hiddenBecause: readonly MissingCondition[];
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `prog_01k3…`. */
  readonly id: string;
  /** Where to read more. */
  readonly infoUrl: UrlString | null;
  /** True when anyone may see it. What is not public is seen by its partners' people and by administrators. */
  readonly isPublic: boolean;
  /** What is done together. */
  readonly kind: ProgramKind;
  /** The word for what is done, where `kind` is OTHER and a word was given. */
  readonly kindTerm: LocalizedText | null;
  /** The languages it is held in, apart from those of its texts. At most 50. */
  readonly languages: readonly Language[];
  /** Where it stands. */
  readonly lifecycle: ProgramLifecycle;
  /** Whether the record was written here or imported. */
  readonly origin: RecordOrigin;
  /** The home partner, which answers for the program. */
  readonly partner: Partner | null;
  /** Who takes part, and as what. */
  readonly partners: ProgramPartnerConnection;
  /** Grows by one with each change. Give it as `expectedRevision` to change what you have read. */
  readonly revision: number;
  /** Its sessions. */
  readonly sessions: ProgramSessionConnection;
  /** Its name in web addresses, such as `songs-of-the-red-sea`; unique among what is public. */
  readonly slug: string;
  /** Where an imported record comes from; null for one written here, or edited here since. */
  readonly source: Source | null;
  /** The first day; null when it is not known. */
  readonly startsOn: LocalDate | null;
  /** What it is about, in open terms. At most 50. */
  readonly subjects: readonly Term[];
  /** The program in one or two sentences. */
  readonly summary: LocalizedText | null;
  /** What it is about, from a closed list. At most 14. */
  readonly themes: readonly Theme[];
  /** The title. */
  readonly title: LocalizedText;
  /** When the record last changed. */
  readonly updatedAt: DateTime;
}

/** Result of `programAgree`. */
export interface ProgramAgreePayload {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: Program | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One side's approval of what is published, with its evidence. */
export interface ProgramApproval {
  /** When the approval was recorded. */
  readonly approvedAt: DateTime;
  /** How it approved: a signed form, minutes of a meeting, a letter. */
  readonly evidence: string;
  /** False once a text, a partner, a date or the cost has changed since. */
  readonly isCurrent: boolean;
  /** The side that approved. */
  readonly side: ApprovalSide;
}

/** Result of `programApprove`. */
export interface ProgramApprovePayload {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: Program | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `programCancel`. */
export interface ProgramCancelPayload {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: Program | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `programClose`. */
export interface ProgramClosePayload {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: Program | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Programs, page by page. */
export interface ProgramConnection {
  /** The programs of this page with their cursors. */
  readonly edges: readonly ProgramEdge[];
  /** How the programs of the list divide by the properties asked for. At most 3. */
  readonly facets: readonly Facet[];
  /** The programs of this page. */
  readonly nodes: readonly Program[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many programs the list holds, on this page or not. */
  readonly totalCount: TotalCount;
}

/** Result of `programCreate`. */
export interface ProgramCreatePayload {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: Program | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `programCreateWithSessions`. */
export interface ProgramCreateWithSessionsPayload {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: Program | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `programDelete`. */
export interface ProgramDeletePayload {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: Program | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One program in a list. */
export interface ProgramEdge {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: string;
  /** Where the search found its words; empty without a search. At most 50. */
  readonly matches: readonly SearchMatch[];
  /** The program. */
  readonly node: Program;
}

/** The partners of a program with their roles, page by page. */
export interface ProgramPartnerConnection {
  /** The partners of this page with their cursors. */
  readonly edges: readonly ProgramPartnerEdge[];
  /** The partners of this page. */
  readonly nodes: readonly Partner[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many partners the list holds, on this page or not. */
  readonly totalCount: TotalCount;
}

/** A partner's part in a program. */
export interface ProgramPartnerEdge {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: string;
  /** The partner. */
  readonly node: Partner;
  /** What the partner does in the program. A partner with two roles is listed twice. */
  readonly role: ProgramPartnerRole;
}

/** Result of `programReinstate`. */
export interface ProgramReinstatePayload {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: Program | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `programRestore`. */
export interface ProgramRestorePayload {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: Program | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** The sessions of one program, page by page. */
export interface ProgramSessionConnection {
  /** The sessions of this page with their cursors. */
  readonly edges: readonly SessionEdge[];
  /** The sessions of this page. */
  readonly nodes: readonly Session[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many sessions the list holds, on this page or not. */
  readonly totalCount: TotalCount;
}

/** Result of `programStart`. */
export interface ProgramStartPayload {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: Program | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `programUpdate`. */
export interface ProgramUpdatePayload {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: Program | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** An open term: a subject or a community, in the words of those who wrote it. */
export interface Term {
  /** Its key for filters: the same for every spelling of the word by case and accents. */
  readonly key: string;
  /** The term. */
  readonly label: LocalizedText;
}
