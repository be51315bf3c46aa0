// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { AccessFeatureKind, AccessStatus, ApprovalSide, AttendanceMode, Audience, CostKind, CountPrecision, CountryCode, CurrencyCode, DateTime, IdentifierScheme, LanguageTag, LocalDate, LocalDateTime, PartnerKind, PartnerSide, ProgramCondition, ProgramFacetField, ProgramKind, ProgramLifecycle, ProgramPartnerRole, RecordOrigin, SearchField, SessionStatus, TextDirection, TextOrigin, Theme, TimeZone, URL, UserErrorCode } from "./values.ts";

export interface AccessFeature {
  readonly kind: AccessFeatureKind;
  readonly note: LocalizedText | null;
  readonly status: AccessStatus;
  readonly verifiedBy: string | null;
  readonly verifiedUntil: LocalDate | null;
}

export interface AgeRange {
  readonly max: number | null;
  readonly min: number | null;
}

export interface ConditionError extends UserError {
  readonly code: UserErrorCode;
  readonly condition: ProgramCondition;
  readonly message: string;
  readonly path: readonly string[];
}

export interface CostToAttend {
  readonly kind: CostKind;
  readonly max: Money | null;
  readonly min: Money | null;
}

export interface ExternalReference {
  readonly source: string;
  readonly value: string;
}

export interface Facet {
  /** At most 50, most frequent first. */
  readonly buckets: readonly FacetBucket[];
  readonly field: ProgramFacetField;
}

export interface FacetBucket {
  readonly count: number;
  readonly label: LocalizedText;
  readonly value: string;
}

export interface InputError extends UserError {
  readonly code: UserErrorCode;
  readonly message: string;
  readonly path: readonly string[];
}

export interface Language {
  /** The name in the language itself. */
  readonly autonym: string;
  readonly direction: TextDirection;
  /** The name in the reader's language. */
  readonly name: string;
  readonly tag: LanguageTag;
}

/** A text in the language that suits the reader best. */
export interface LocalizedText {
  /** The direction of its script. */
  readonly direction: TextDirection;
  /** Whether none of the wanted languages was there. */
  readonly isFallback: boolean;
  readonly isOutdated: boolean;
  /** The language it is in. */
  readonly language: LanguageTag;
  readonly origin: TextOrigin;
  /** The text, plain. */
  readonly text: string;
  readonly translations: readonly Translation[];
}

export interface Money {
  readonly currency: CurrencyCode;
  /** In the currency's smallest unit: 1250 EUR is 12.50. */
  readonly minorUnits: number;
}

export interface Mutation {
  readonly partnerCreate: PartnerCreatePayload;
  readonly partnerPublish: PartnerPublishPayload;
  readonly partnerUnpublish: PartnerUnpublishPayload;
  readonly partnerUpdate: PartnerUpdatePayload;
  readonly programAgree: ProgramAgreePayload;
  readonly programApprove: ProgramApprovePayload;
  readonly programCancel: ProgramCancelPayload;
  readonly programClose: ProgramClosePayload;
  readonly programCreate: ProgramCreatePayload;
  readonly programStart: ProgramStartPayload;
  readonly programUpdate: ProgramUpdatePayload;
  readonly sessionCancel: SessionCancelPayload;
  readonly sessionCreate: SessionCreatePayload;
  readonly sessionUpdate: SessionUpdatePayload;
}

export interface Node {
  /** Opaque and stable for ever. */
  readonly id: string;
}

export interface PageInfo {
  /** Cursor of the last on the page. */
  readonly endCursor: string | null;
  /** Whether more follow. */
  readonly hasNextPage: boolean;
  /** Whether some come before. */
  readonly hasPreviousPage: boolean;
  /** Cursor of the first on the page. */
  readonly startCursor: string | null;
}

export interface Partner extends Node {
  readonly contact: PublicContact | null;
  readonly createdAt: DateTime;
  readonly description: LocalizedText | null;
  readonly externalReferences: readonly ExternalReference[];
  readonly id: string;
  readonly identifiers: readonly PartnerIdentifier[];
  readonly isPublic: boolean;
  readonly kind: PartnerKind;
  readonly languages: readonly Language[];
  /** What it is called. */
  readonly name: LocalizedText;
  readonly origin: RecordOrigin;
  readonly place: Place | null;
  readonly programs: ProgramConnection;
  readonly side: PartnerSide;
  readonly slug: string;
  readonly source: Source | null;
  readonly updatedAt: DateTime;
  readonly website: URL | null;
}

export interface PartnerConnection {
  readonly edges: readonly PartnerEdge[];
  readonly nodes: readonly Partner[];
  readonly pageInfo: PageInfo;
  readonly totalCount: TotalCount;
}

export interface PartnerCreatePayload {
  readonly partner: Partner | null;
  readonly userErrors: readonly UserError[];
}

export interface PartnerEdge {
  readonly cursor: string;
  readonly matches: readonly SearchMatch[];
  readonly node: Partner;
}

export interface PartnerIdentifier {
  readonly scheme: IdentifierScheme;
  readonly url: URL;
  readonly value: string;
}

export interface PartnerPublishPayload {
  readonly partner: Partner | null;
  readonly userErrors: readonly UserError[];
}

export interface PartnerUnpublishPayload {
  readonly partner: Partner | null;
  readonly userErrors: readonly UserError[];
}

export interface PartnerUpdatePayload {
  readonly partner: Partner | null;
  readonly userErrors: readonly UserError[];
}

export interface Place {
  readonly country: CountryCode | null;
  readonly latitude: number | null;
  readonly locality: string | null;
  readonly longitude: number | null;
  readonly postalCode: string | null;
  readonly region: string | null;
  readonly streetAddress: string | null;
}

/** What partners do together. */
export interface Program extends Node {
  readonly ages: AgeRange | null;
  /** For administrators only. */
  readonly approvals: readonly ProgramApproval[] | null;
  readonly audiences: readonly Audience[];
  readonly bookingUrl: URL | null;
  readonly communities: readonly Term[];
  readonly cost: CostToAttend;
  readonly createdAt: DateTime;
  readonly description: LocalizedText | null;
  /** Last day. */
  readonly endsOn: LocalDate | null;
  readonly externalReferences: readonly ExternalReference[];
  readonly id: string;
  readonly infoUrl: URL | null;
  readonly isPublic: boolean;
  readonly kind: ProgramKind;
  readonly kindTerm: LocalizedText | null;
  /** Languages it is given in, which need not be those of its texts. */
  readonly languages: readonly Language[];
  readonly lifecycle: ProgramLifecycle;
  readonly origin: RecordOrigin;
  /** The home partner; null when it is not visible to you. */
  readonly partner: Partner | null;
  readonly partners: ProgramPartnerConnection;
  readonly sessions: SessionConnection;
  /** Readable part of its address, unique. */
  readonly slug: string;
  readonly source: Source | null;
  /** First day. */
  readonly startsOn: LocalDate | null;
  readonly subjects: readonly Term[];
  /** One or two sentences. */
  readonly summary: LocalizedText | null;
  readonly themes: readonly Theme[];
  /** What it is called. */
  readonly title: LocalizedText;
  readonly updatedAt: DateTime;
}

export interface ProgramAgreePayload {
  readonly program: Program | null;
  readonly userErrors: readonly UserError[];
}

export interface ProgramApproval {
  readonly approvedAt: DateTime;
  readonly evidence: string;
  readonly side: ApprovalSide;
}

export interface ProgramApprovePayload {
  readonly program: Program | null;
  readonly userErrors: readonly UserError[];
}

export interface ProgramCancelPayload {
  readonly program: Program | null;
  readonly userErrors: readonly UserError[];
}

export interface ProgramClosePayload {
  readonly program: Program | null;
  readonly userErrors: readonly UserError[];
}

export interface ProgramConnection {
  readonly edges: readonly ProgramEdge[];
  readonly facets: readonly Facet[];
  readonly nodes: readonly Program[];
  readonly pageInfo: PageInfo;
  readonly totalCount: TotalCount;
}

export interface ProgramCreatePayload {
  readonly program: Program | null;
  readonly userErrors: readonly UserError[];
}

export interface ProgramEdge {
  readonly cursor: string;
  readonly matches: readonly SearchMatch[];
  readonly node: Program;
}

export interface ProgramPartnerConnection {
  readonly edges: readonly ProgramPartnerEdge[];
  readonly nodes: readonly Partner[];
  readonly pageInfo: PageInfo;
  readonly totalCount: TotalCount;
}

export interface ProgramPartnerEdge {
  readonly cursor: string;
  readonly node: Partner;
  readonly role: ProgramPartnerRole;
}

export interface ProgramStartPayload {
  readonly program: Program | null;
  readonly userErrors: readonly UserError[];
}

export interface ProgramUpdatePayload {
  readonly program: Program | null;
  readonly userErrors: readonly UserError[];
}

export interface PublicContact {
  readonly email: string | null;
  readonly name: string | null;
  readonly telephone: string | null;
}

export interface Query {
  readonly node: Node | null;
  readonly nodes: readonly (Node | null)[];
  readonly partner: Partner | null;
  readonly partners: PartnerConnection;
  /** One program, or null when there is none that you may see. */
  readonly program: Program | null;
  /** Programs, a page at a time. */
  readonly programs: ProgramConnection;
  readonly session: Session | null;
  readonly sessions: SessionConnection;
}

export interface SearchMatch {
  readonly field: SearchField;
  readonly language: LanguageTag;
}

export interface Session extends Node {
  readonly accessFeature: AccessFeature;
  readonly accessFeatures: readonly AccessFeature[];
  readonly attendanceMode: AttendanceMode;
  readonly createdAt: DateTime;
  readonly endsAt: DateTime | null;
  readonly externalReferences: readonly ExternalReference[];
  readonly id: string;
  readonly isAllDay: boolean;
  readonly localEnd: LocalDateTime | null;
  /** The wall clock where it takes place. */
  readonly localStart: LocalDateTime;
  readonly program: Program | null;
  readonly startsAt: DateTime;
  readonly status: SessionStatus;
  readonly statusNote: LocalizedText | null;
  readonly timeZone: TimeZone;
  readonly updatedAt: DateTime;
  readonly url: URL | null;
  readonly venue: Venue | null;
}

export interface SessionCancelPayload {
  readonly session: Session | null;
  readonly userErrors: readonly UserError[];
}

export interface SessionConnection {
  readonly edges: readonly SessionEdge[];
  readonly nodes: readonly Session[];
  readonly pageInfo: PageInfo;
  readonly totalCount: TotalCount;
}

export interface SessionCreatePayload {
  readonly session: Session | null;
  readonly userErrors: readonly UserError[];
}

export interface SessionEdge {
  readonly cursor: string;
  readonly matches: readonly SearchMatch[];
  readonly node: Session;
}

export interface SessionUpdatePayload {
  readonly session: Session | null;
  readonly userErrors: readonly UserError[];
}

export interface Source {
  readonly name: string;
  readonly url: URL | null;
}

export interface Term {
  readonly key: string;
  readonly label: LocalizedText;
}

export interface TotalCount {
  /** Whether there may be more than value. */
  readonly precision: CountPrecision;
  /** How many there are, at most what was asked to be counted. */
  readonly value: number;
}

export interface TransitionError extends UserError {
  readonly allowed: readonly ProgramLifecycle[];
  readonly code: UserErrorCode;
  readonly from: ProgramLifecycle;
  readonly message: string;
  readonly path: readonly string[];
}

export interface Translation {
  readonly direction: TextDirection;
  readonly isOutdated: boolean;
  readonly language: LanguageTag;
  readonly origin: TextOrigin;
  readonly text: string;
}

/** What the caller can mend by other input. */
export interface UserError {
  readonly code: UserErrorCode;
  /** One sentence to a person. */
  readonly message: string;
  readonly path: readonly string[];
}

export interface Venue {
  readonly country: CountryCode | null;
  readonly latitude: number | null;
  readonly locality: string | null;
  readonly longitude: number | null;
  readonly name: LocalizedText | null;
  readonly postalCode: string | null;
  readonly region: string | null;
  readonly streetAddress: string | null;
}
