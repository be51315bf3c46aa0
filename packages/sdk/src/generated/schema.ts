// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { AccessFeatureKind, AccessStatus, ApprovalSide, AttendanceMode, Audience, CostKind, CountPrecision, CountryCode, CurrencyCode, DateTime, IdentifierScheme, KeyKind, LanguageTag, LocalDate, LocalDateTime, PartnerKind, PartnerSide, ProgramCondition, ProgramFacetField, ProgramKind, ProgramLifecycle, ProgramPartnerRole, RecordOrigin, Role, SearchField, SessionStatus, TextDirection, TextOrigin, Theme, TimeZone, UrlString, UserErrorCode, ViewerKind } from "./values.ts";

/** What is known of one access feature of a session. */
export interface AccessFeature {
  /** The feature. */
  readonly kind: AccessFeatureKind;
  /** What the feature is called, in the languages this service speaks; else in English. */
  readonly name: LocalizedText;
  /** More about it, such as languages or whom to ask. */
  readonly note: LocalizedText | null;
  /** Whether it is there. A fact that has expired reads UNKNOWN. */
  readonly status: AccessStatus;
  /** Who checked it. */
  readonly verifiedBy: string | null;
  /** The last day on which the fact holds; null when it has no end. */
  readonly verifiedUntil: LocalDate | null;
}

/** A key by which a program or a page signs in. */
export interface AccessKey extends Node {
  /** Networks it may be used from; anywhere when empty. At most 20. */
  readonly addresses: readonly string[];
  /** Origins whose pages may use it, for a publishable key; all when empty. It stops other pages, not programs. At most 20. */
  readonly allowedOrigins: readonly string[];
  /** When it was made. */
  readonly createdAt: DateTime;
  /** When it ends by itself; null for never. */
  readonly expiresAt: DateTime | null;
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `akey_01k3…`. */
  readonly id: string;
  /** True for a key of the keeper of the whole service. */
  readonly isAdministrator: boolean;
  /** Secret, or publishable. */
  readonly kind: KeyKind;
  /** When it was last used, to the hour; null for never. */
  readonly lastUsedAt: DateTime | null;
  /** What it is for, in its owner's words. */
  readonly name: string;
  /** When it was revoked. */
  readonly revokedAt: DateTime | null;
  /** What it may do at its partner. At most 20. */
  readonly scopes: readonly string[];
  /** Its live secrets, the newest first. At most 2. */
  readonly secrets: readonly AccessKeySecret[];
}

/** Access keys, page by page. */
export interface AccessKeyConnection {
  /** The items of this page with their cursors. */
  readonly edges: readonly AccessKeyEdge[];
  /** The items of this page. */
  readonly nodes: readonly AccessKey[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the list holds, this page or not. */
  readonly totalCount: TotalCount;
}

/** Access keys in a list. */
export interface AccessKeyEdge {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: string;
  /** Access keys. */
  readonly node: AccessKey;
}

/** One of the secrets of a key. It was shown once; only its beginning is kept readable. */
export interface AccessKeySecret {
  /** When it was made. */
  readonly createdAt: DateTime;
  /** When it ends, once another has taken its place; null for the current one. */
  readonly expiresAt: DateTime | null;
  /** Its first 12 characters. */
  readonly prefix: string;
}

/** Ages a program is for, in years. A missing end is open. */
export interface AgeRange {
  /** The highest age. */
  readonly max: number | null;
  /** The lowest age. */
  readonly min: number | null;
}

/** One act: who did what, to what, and when. Written in the act's own transaction, never changed, and without any text of people. */
export interface AuditEntry extends Node {
  /** What was done, such as `key.rotate`. */
  readonly action: string;
  /** Who did it: `SYSTEM`, or the bare id of a person or a key, which stays after the person is erased. */
  readonly actor: string;
  /** When it was done. */
  readonly doneAt: DateTime;
  /** Which fields were given, never their values. At most 50. */
  readonly fields: readonly string[];
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `audi_01k3…`. */
  readonly id: string;
  /** The bare id of that thing. */
  readonly subjectId: string;
  /** What kind of thing it was done to, such as `key`. */
  readonly subjectType: string;
}

/** Entries of the log, page by page. */
export interface AuditEntryConnection {
  /** The entries of this page with their cursors. */
  readonly edges: readonly AuditEntryEdge[];
  /** The entries of this page. */
  readonly nodes: readonly AuditEntry[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the list holds, this page or not. */
  readonly totalCount: TotalCount;
}

/** An entry of the log in a list. */
export interface AuditEntryEdge {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: string;
  /** The entry. */
  readonly node: AuditEntry;
}

/** A condition that a step of a program still lacks. */
export interface ConditionError extends UserError {
  /** What kind of mistake it is, for programs. */
  readonly code: UserErrorCode;
  /** The condition that is missing. */
  readonly condition: ProgramCondition;
  /** What is wrong and what to do, for people, in the caller's language where it is known. */
  readonly message: string;
  /** Where: the path from `input`, list positions as text. At most 10 steps. */
  readonly path: readonly string[];
}

/** The record has changed since it was read. Read it again, and decide anew. */
export interface ConflictError extends UserError {
  /** What kind of mistake it is, for programs. */
  readonly code: UserErrorCode;
  /** The revision that the record has now. */
  readonly currentRevision: number;
  /** What is wrong and what to do, for people, in the caller's language where it is known. */
  readonly message: string;
  /** Where: the path from `input`, list positions as text. At most 10 steps. */
  readonly path: readonly string[];
}

/** What an operation would cost, told without running it. */
export interface CostEstimate {
  /** True when the operation is valid and within the limit. */
  readonly isAllowed: boolean;
  /** The most that one operation may cost, in points. */
  readonly limit: number;
  /** Why it cannot run, as sentences; empty when it can. At most 10. */
  readonly problems: readonly string[];
  /** Its cost in points, as `extensions.cost.requested` of its answer will say: the most it may cost. Null when it cannot run. */
  readonly requested: number | null;
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

/** A place in which something about a person was held. */
export interface ErasedPlace {
  /** What was held there, in words. */
  readonly held: string;
  /** The place: the table it stood in. */
  readonly place: string;
  /** What remains there, and why; null when nothing does. */
  readonly remains: string | null;
  /** How many records of it were removed. */
  readonly removed: number;
}

/** The id of a record in another system. */
export interface ExternalReference {
  /** The system: a name that stays the same, such as the name of a feed. */
  readonly source: string;
  /** The id there. */
  readonly value: string;
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

/** A value of the input that was not accepted. */
export interface InputError extends UserError {
  /** What kind of mistake it is, for programs. */
  readonly code: UserErrorCode;
  /** What is wrong and what to do, for people, in the caller's language where it is known. */
  readonly message: string;
  /** Where: the path from `input`, list positions as text. At most 10 steps. */
  readonly path: readonly string[];
}

/** A link by which one person becomes a member, once. */
export interface Invitation extends Node {
  /** When somebody accepted it. */
  readonly acceptedAt: DateTime | null;
  /** When it was made. */
  readonly createdAt: DateTime;
  /** From then on the link is void. */
  readonly expiresAt: DateTime;
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `invi_01k3…`. */
  readonly id: string;
  /** When it was taken back. */
  readonly revokedAt: DateTime | null;
  /** The role that the person will have. */
  readonly role: Role;
}

/** What came of accepting an invitation. */
export interface InvitationAcceptPayload {
  /** The membership; null exactly when there are errors. */
  readonly membership: Membership | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Invitations, page by page. */
export interface InvitationConnection {
  /** The items of this page with their cursors. */
  readonly edges: readonly InvitationEdge[];
  /** The items of this page. */
  readonly nodes: readonly Invitation[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the list holds, this page or not. */
  readonly totalCount: TotalCount;
}

/** Invitations in a list. */
export interface InvitationEdge {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: string;
  /** Invitations. */
  readonly node: Invitation;
}

/** What came of taking an invitation back. */
export interface InvitationRevokePayload {
  /** The invitation; null exactly when there are errors. */
  readonly invitation: Invitation | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** What came of making a key. */
export interface KeyCreatePayload {
  /** The key as it now is; null exactly when there are errors. */
  readonly key: AccessKey | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The secret itself. Shown this once, and kept nowhere: null in a replay and when there are errors. */
  readonly secret: string | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** What came of ending a key. */
export interface KeyRevokePayload {
  /** The key as it now is; null exactly when there are errors. */
  readonly key: AccessKey | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** What came of giving a key a new secret. */
export interface KeyRotatePayload {
  /** The key as it now is; null exactly when there are errors. */
  readonly key: AccessKey | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The secret itself. Shown this once, and kept nowhere: null in a replay and when there are errors. */
  readonly secret: string | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A language and how to name it. */
export interface Language {
  /** Its name in itself, or the tag where that is not known. */
  readonly autonym: string;
  /** The direction it is written in. */
  readonly direction: TextDirection;
  /** Its name in the reader's language; in itself, or the tag, where that is not known. */
  readonly name: string;
  /** Its BCP 47 tag. */
  readonly tag: LanguageTag;
}

/** A text for people, in the language that fits the reader best. The languages wanted come from `@inLanguages` on the operation, else from the `Accept-Language` header; where none of them exists, the original is served. */
export interface LocalizedText {
  /** The direction it is read in. */
  readonly direction: TextDirection;
  /** True when this is not in the language wanted most, because the text does not exist in it. `no` and `nb` are one language here, `zh` and `yue` too: a macrolanguage and each of its members. A text in another script is a fallback. */
  readonly isFallback: boolean;
  /** True when the original has changed since this translation was made. */
  readonly isOutdated: boolean;
  /** Its language. Put it into the `lang` attribute. */
  readonly language: LanguageTag;
  /** Whether it is the original or a translation. */
  readonly origin: TextOrigin;
  /** The text itself: plain, never HTML. */
  readonly text: string;
  /** The text in every language it exists in, the original first. At most 50. */
  readonly translations: readonly Translation[];
}

/** What came of inviting somebody. */
export interface MemberInvitePayload {
  /** The invitation; null exactly when there are errors. */
  readonly invitation: Invitation | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The secret to put at the end of a link and send to the person. Shown this once: null in a replay and when there are errors. */
  readonly secret: string | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** What a person is at a partner. */
export interface Membership extends Node {
  /** Since when. */
  readonly createdAt: DateTime;
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `memb_01k3…`. */
  readonly id: string;
  /** The partner. */
  readonly partner: Partner | null;
  /** The person. */
  readonly person: Person | null;
  /** The role. */
  readonly role: Role;
}

/** Memberships, page by page. */
export interface MembershipConnection {
  /** The items of this page with their cursors. */
  readonly edges: readonly MembershipEdge[];
  /** The items of this page. */
  readonly nodes: readonly Membership[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the list holds, this page or not. */
  readonly totalCount: TotalCount;
}

/** Memberships in a list. */
export interface MembershipEdge {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: string;
  /** Memberships. */
  readonly node: Membership;
}

/** What came of ending a membership. */
export interface MembershipEndPayload {
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
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

/** What can be changed. Each field is one transaction; they run in the order written. */
export interface Mutation {
  /** Makes the person who has signed in a member. Needs a sign-in or a secret key. */
  readonly invitationAccept: InvitationAcceptPayload;
  /** Takes an invitation back: its link is void at once. Needs the scope `accounts:write`. */
  readonly invitationRevoke: InvitationRevokePayload;
  /** Makes a key of a partner. Needs the scope `keys:write`. */
  readonly keyCreate: KeyCreatePayload;
  /** Ends a key, on every instance within a second. What it could see, it sees no more from this moment. Needs the scope `keys:write`. */
  readonly keyRevoke: KeyRevokePayload;
  /** Gives a key a new secret, while the present one goes on for the hours you say. Needs the scope `keys:write`. */
  readonly keyRotate: KeyRotatePayload;
  /** Makes a link by which one person becomes a member. Needs the scope `accounts:write`. */
  readonly memberInvite: MemberInvitePayload;
  /** Ends a membership at once: one's own, by which one leaves, or one that one looks after. Needs a sign-in or a secret key. */
  readonly membershipEnd: MembershipEndPayload;
  /** Creates a partner, not yet public. Needs the scope `platform:administer`. */
  readonly partnerCreate: PartnerCreatePayload;
  /** Hides a partner that is home of no program, until it is restored or purged. So long its keys sign nobody in. Needs the scope `partners:write`. */
  readonly partnerDelete: PartnerDeletePayload;
  /** Shows a partner to everybody. Needs the scope `partners:write`. */
  readonly partnerPublish: PartnerPublishPayload;
  /** Removes a deleted partner for good, with its keys, invitations and memberships. It cannot be taken back. Needs the scope `platform:administer`. */
  readonly partnerPurge: PurgePayload;
  /** Takes a deletion back. The partner is not public until it is published again; its keys sign in again, but for those that were revoked or have expired. Needs the scope `partners:write`. */
  readonly partnerRestore: PartnerRestorePayload;
  /** Hides a partner, the programs it is home of and its part in other programs. Needs the scope `partners:write`. */
  readonly partnerUnpublish: PartnerUnpublishPayload;
  /** Changes a partner. Needs the scope `partners:write`. */
  readonly partnerUpdate: PartnerUpdatePayload;
  /** Removes everything held about you, at once and for good, and tells place by place. Whoever signs in again afterwards begins anew. Needs a sign-in or a secret key. */
  readonly personErase: PersonErasePayload;
  /** Changes what is known of you. Needs a sign-in or a secret key. */
  readonly personUpdate: PersonUpdatePayload;
  /** Makes a draft agreed. From then on everybody sees it, if its home partner is public. Refused with every condition that is missing. Needs the scope `programs:write`. */
  readonly programAgree: ProgramAgreePayload;
  /** Records one side's approval of what will be published. Needs the scope `programs:approve`. */
  readonly programApprove: ProgramApprovePayload;
  /** Cancels a program at once, with its sessions that were still to come. It stays visible as cancelled where it was visible. Needs the scope `programs:write`. */
  readonly programCancel: ProgramCancelPayload;
  /** Says that an active program is over. Needs the scope `programs:write`. */
  readonly programClose: ProgramClosePayload;
  /** Creates a program as a draft. Needs the scope `programs:write`. */
  readonly programCreate: ProgramCreatePayload;
  /** Creates a program, a draft, together with its sessions: all of it, or nothing. Needs the scope `programs:write`. */
  readonly programCreateWithSessions: ProgramCreateWithSessionsPayload;
  /** Hides a program with its sessions, until it is restored or purged. Needs the scope `programs:write`. */
  readonly programDelete: ProgramDeletePayload;
  /** Removes a deleted program for good. It cannot be taken back. Needs the scope `programs:write`. */
  readonly programPurge: PurgePayload;
  /** Takes the cancellation of a program back: it is what it was before, with its approvals. Its sessions that were cancelled with it and are still to come are what they were, too. Needs the scope `programs:write`. */
  readonly programReinstate: ProgramReinstatePayload;
  /** Takes a deletion back: the program is as it was before. Needs the scope `programs:write`. */
  readonly programRestore: ProgramRestorePayload;
  /** Says that an agreed program is running. Needs the scope `programs:write`. */
  readonly programStart: ProgramStartPayload;
  /** Changes a program. When a text, a subject, theme or community, a partner, a day or the cost changes, both approvals lapse, and the program is hidden until both sides approve it again. Needs the scope `programs:write`. */
  readonly programUpdate: ProgramUpdatePayload;
  /** Cancels a session, at once. It stays visible as cancelled. Needs the scope `programs:write`. */
  readonly sessionCancel: SessionCancelPayload;
  /** Creates a session. Needs the scope `programs:write`. */
  readonly sessionCreate: SessionCreatePayload;
  /** Hides a session, until it is restored or purged. Where it was announced, cancel it instead. Needs the scope `programs:write`. */
  readonly sessionDelete: SessionDeletePayload;
  /** Says that a session takes place over the internet instead of at its venue. It shows at once. Needs the scope `programs:write`. */
  readonly sessionMoveOnline: SessionMoveOnlinePayload;
  /** Says that a session does not take place when it was announced, and that the new time is not known yet. It shows at once. When the time is known, give it with `sessionUpdate`. Needs the scope `programs:write`. */
  readonly sessionPostpone: SessionPostponePayload;
  /** Removes a deleted session for good. It cannot be taken back. Needs the scope `programs:write`. */
  readonly sessionPurge: PurgePayload;
  /** Takes the cancellation of a session back: it is what it was before. Where its publisher cancelled an imported one, only they take that back. Needs the scope `programs:write`. */
  readonly sessionReinstate: SessionReinstatePayload;
  /** Takes a deletion back. Needs the scope `programs:write`. */
  readonly sessionRestore: SessionRestorePayload;
  /** Changes a session, at once. A scheduled or postponed session that is given another beginning reads RESCHEDULED. Needs the scope `programs:write`. */
  readonly sessionUpdate: SessionUpdatePayload;
}

/** Anything with an id that stays the same for ever. */
export interface Node {
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `audi_01k3…`. */
  readonly id: string;
}

/** Where a page lies in its list. */
export interface PageInfo {
  /** The cursor of the last item; null on an empty page. */
  readonly endCursor: string | null;
  /** True when there is at least one more item after this page. */
  readonly hasNextPage: boolean;
  /** True when there is at least one item before this page. */
  readonly hasPreviousPage: boolean;
  /** The cursor of the first item; null on an empty page. */
  readonly startCursor: string | null;
}

/** An institution or a community body: a museum, a school, a city council, a migrant association. */
export interface Partner extends Node {
  /** The partner's keys, oldest first. Empty for those who do not look after them. Needs the scope `keys:write`. */
  readonly accessKeys: AccessKeyConnection | null;
  /** The listing it was imported from before it was edited here. Its words are not that publisher's any more; null for one written here, and while it is imported. */
  readonly basedOn: Source | null;
  /** How the public may reach it. */
  readonly contact: PublicContact;
  /** When the record was made. */
  readonly createdAt: DateTime;
  /** When it was deleted. Only those who may restore it see what is deleted. */
  readonly deletedAt: DateTime | null;
  /** Who the partner is, in its own words. */
  readonly description: LocalizedText | null;
  /** Ids of this partner in other systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `part_01k3…`. */
  readonly id: string;
  /** Identifiers in outside registers. At most 50. */
  readonly identifiers: readonly PartnerIdentifier[];
  /** The partner's invitations, oldest first. Empty for those who do not look after its people. Needs the scope `accounts:write`. */
  readonly invitations: InvitationConnection | null;
  /** True when anyone may see it. What is not public is seen by its partners' people and by administrators. */
  readonly isPublic: boolean;
  /** What kind of institution or body it is. */
  readonly kind: PartnerKind;
  /** The languages it works in, most used first. At most 50. */
  readonly languages: readonly Language[];
  /** Who is what at this partner, oldest first. Empty for those who do not look after its people. Needs the scope `accounts:read`. */
  readonly memberships: MembershipConnection | null;
  /** The partner's name. */
  readonly name: LocalizedText;
  /** Whether the record was written here or imported. */
  readonly origin: RecordOrigin;
  /** Where it is. */
  readonly place: Place;
  /** The programs whose home it is. */
  readonly programs: PartnerProgramConnection;
  /** Grows by one with each change. Give it as `expectedRevision` to change what you have read. */
  readonly revision: number;
  /** Which side of the exchange it stands on. */
  readonly side: PartnerSide;
  /** Its name in web addresses, such as `songs-of-the-red-sea`; unique among what is public. */
  readonly slug: string;
  /** Where an imported record comes from; null for one written here, or edited here since. */
  readonly source: Source | null;
  /** When the record last changed. */
  readonly updatedAt: DateTime;
  /** Its web site. */
  readonly website: UrlString | null;
}

/** Partners, page by page. */
export interface PartnerConnection {
  /** The partners of this page with their cursors. */
  readonly edges: readonly PartnerEdge[];
  /** The partners of this page. */
  readonly nodes: readonly Partner[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many partners the list holds, on this page or not. */
  readonly totalCount: TotalCount;
}

/** Result of `partnerCreate`. */
export interface PartnerCreatePayload {
  /** The partner as it now is; null exactly when there are errors. */
  readonly partner: Partner | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `partnerDelete`. */
export interface PartnerDeletePayload {
  /** The partner as it now is; null exactly when there are errors. */
  readonly partner: Partner | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One partner in a list. */
export interface PartnerEdge {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: string;
  /** Where the search found its words; empty without a search. At most 50. */
  readonly matches: readonly SearchMatch[];
  /** The partner. */
  readonly node: Partner;
}

/** An identifier that an outside register gave to a partner. */
export interface PartnerIdentifier {
  /** The register. */
  readonly scheme: IdentifierScheme;
  /** The page of the identifier; null where the register has none. */
  readonly url: UrlString | null;
  /** The identifier in its bare form. */
  readonly value: string;
}

/** The programs of one partner, page by page. */
export interface PartnerProgramConnection {
  /** The programs of this page with their cursors. */
  readonly edges: readonly ProgramEdge[];
  /** The programs of this page. */
  readonly nodes: readonly Program[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many programs the list holds, on this page or not. */
  readonly totalCount: TotalCount;
}

/** Result of `partnerPublish`. */
export interface PartnerPublishPayload {
  /** The partner as it now is; null exactly when there are errors. */
  readonly partner: Partner | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `partnerRestore`. */
export interface PartnerRestorePayload {
  /** The partner as it now is; null exactly when there are errors. */
  readonly partner: Partner | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `partnerUnpublish`. */
export interface PartnerUnpublishPayload {
  /** The partner as it now is; null exactly when there are errors. */
  readonly partner: Partner | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `partnerUpdate`. */
export interface PartnerUpdatePayload {
  /** The partner as it now is; null exactly when there are errors. */
  readonly partner: Partner | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A person who signs in. Seen by the person and by those who look after the people of a partner. */
export interface Person extends Node {
  /** When the person first signed in. */
  readonly createdAt: DateTime;
  /** The e-mail address, as the person gave it. */
  readonly email: string | null;
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `pers_01k3…`. */
  readonly id: string;
  /** The name, as the person gave it. */
  readonly name: string | null;
}

/** What came of erasing what is held about you. */
export interface PersonErasePayload {
  /** The receipt: each place where something was held, and what became of it. At most 20. */
  readonly receipt: readonly ErasedPlace[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** What came of changing what is known of you. */
export interface PersonUpdatePayload {
  /** You, as now known; null exactly when there are errors. */
  readonly person: Person | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Something that is held about a person. */
export interface PersonalRecord {
  /** What is held there, in words. */
  readonly held: string;
  /** The place: the table it stands in. */
  readonly place: string;
  /** What is held, as a JSON object. */
  readonly record: string;
}

/** What is held about a person, page by page. */
export interface PersonalRecordConnection {
  /** The items of this page with their cursors. */
  readonly edges: readonly PersonalRecordEdge[];
  /** The items of this page. */
  readonly nodes: readonly PersonalRecord[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the list holds, this page or not. */
  readonly totalCount: TotalCount;
}

/** What is held about a person in a list. */
export interface PersonalRecordEdge {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: string;
  /** What is held about a person. */
  readonly node: PersonalRecord;
}

/** Where something is. What is not known is null. */
export interface Place {
  /** The country, as ISO 3166-1 alpha-2. */
  readonly country: CountryCode | null;
  /** Degrees north of the equator, WGS 84. */
  readonly latitude: number | null;
  /** The city, town or village. */
  readonly locality: string | null;
  /** Degrees east of Greenwich, WGS 84. */
  readonly longitude: number | null;
  /** The postal code. */
  readonly postalCode: string | null;
  /** The region, province or state. */
  readonly region: string | null;
  /** Street and number. */
  readonly streetAddress: string | null;
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

/** How the public may reach a partner. Only what the partner wants to be public. */
export interface PublicContact {
  /** An e-mail address. */
  readonly email: string | null;
  /** A person or an office. */
  readonly name: string | null;
  /** A telephone number, as the partner writes it. */
  readonly telephone: string | null;
}

/** What came of removing a record for good. */
export interface PurgePayload {
  /** The id that the record had; null exactly when there are errors. */
  readonly purgedId: string | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** What can be read. Everybody sees what is public; an access key shows more. */
export interface Query {
  /** Who did what and when, as a list that can be filtered: of the partners whose log you may read. Needs the scope `audit:read`. */
  readonly auditEntries: AuditEntryConnection;
  /** What an operation would cost and whether it would be let in, without running it. Public. */
  readonly costOf: CostEstimate;
  /** Anything by its id; null when there is nothing that you may see. Public. */
  readonly node: Node | null;
  /** Several things by their ids, in the same order, null where there is nothing that you may see. Public. */
  readonly nodes: readonly (Node | null)[];
  /** One partner; null when there is none that you may see. Public. */
  readonly partner: Partner | null;
  /** Partners, as a list that can be filtered, ordered and searched. Public. */
  readonly partners: PartnerConnection;
  /** One program; null when there is none that you may see. Public. */
  readonly program: Program | null;
  /** Programs, past ones too, as a list that can be filtered, ordered and searched. Public. */
  readonly programs: ProgramConnection;
  /** Every role, and what it may do. At most 50. Public. */
  readonly roles: readonly RoleDefinition[];
  /** One session; null when there is none that you may see. Public. */
  readonly session: Session | null;
  /** Sessions of all programs, past ones too, as a list that can be filtered, ordered and searched. Public. */
  readonly sessions: SessionConnection;
  /** Who is asking, with roles and scopes. Public. */
  readonly viewer: ViewerInfo;
  /** What keeps you from an act on a thing, before you try: the scope you lack and the roles that carry it, the side that has to approve, the state. Empty when nothing does, as far as it can be told without your input. Null when there is no such thing, when you may not see it, and when it belongs to partners at which you have no role: these cannot be told apart. At most 50. Needs a sign-in or a secret key. */
  readonly whyNot: readonly UserError[] | null;
}

/** A role, and what it may do. Public, so that everybody can read who may do what. */
export interface RoleDefinition {
  /** What it is for. */
  readonly description: LocalizedText;
  /** Its name. */
  readonly name: LocalizedText;
  /** The role. */
  readonly role: Role;
  /** The scopes it carries at its partner, such as `programs:write`. At most 20. */
  readonly scopes: readonly string[];
}

/** Where a search found at least one of its words. A search looks into every language a text exists in. */
export interface SearchMatch {
  /** The part of the record. */
  readonly field: SearchField;
  /** The language of the text in which the word stands. */
  readonly language: LanguageTag;
}

/** One dated meeting of a program. */
export interface Session extends Node {
  /** What is known of one access feature; UNKNOWN when nobody has said. */
  readonly accessFeature: AccessFeature;
  /** The access features somebody has said something about. Any other is unknown. At most 50. */
  readonly accessFeatures: readonly AccessFeature[];
  /** Whether people attend at the venue, online, or either way. */
  readonly attendanceMode: AttendanceMode;
  /** When the record was made. */
  readonly createdAt: DateTime;
  /** When it was deleted. Only those who may restore it see what is deleted. */
  readonly deletedAt: DateTime | null;
  /** When it ends; null when that is not known. */
  readonly endsAt: DateTime | null;
  /** Ids of this session in other systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `sess_01k3…`. */
  readonly id: string;
  /** True when no time of day was given: only the days count. */
  readonly isAllDay: boolean;
  /** When it ends, as a clock at the place shows it. */
  readonly localEnd: LocalDateTime | null;
  /** When it begins, as a clock at the place shows it. */
  readonly localStart: LocalDateTime;
  /** The program it belongs to. */
  readonly program: Program | null;
  /** Grows by one with each change. Give it as `expectedRevision` to change what you have read. */
  readonly revision: number;
  /** When it begins. */
  readonly startsAt: DateTime;
  /** Whether it takes place as planned. */
  readonly status: SessionStatus;
  /** Why it is cancelled, moved or postponed, in words for the public. */
  readonly statusNote: LocalizedText | null;
  /** The zone of `localStart` and `localEnd`. */
  readonly timeZone: TimeZone;
  /** When the record last changed. */
  readonly updatedAt: DateTime;
  /** A page about this session, or where to book it. */
  readonly url: UrlString | null;
  /** Where it takes place; null when nothing of it is known. */
  readonly venue: Venue | null;
}

/** Result of `sessionCancel`. */
export interface SessionCancelPayload {
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The session as it now is; null exactly when there are errors. */
  readonly session: Session | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Sessions, page by page. */
export interface SessionConnection {
  /** The sessions of this page with their cursors. */
  readonly edges: readonly SessionEdge[];
  /** The sessions of this page. */
  readonly nodes: readonly Session[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many sessions the list holds, on this page or not. */
  readonly totalCount: TotalCount;
}

/** Result of `sessionCreate`. */
export interface SessionCreatePayload {
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The session as it now is; null exactly when there are errors. */
  readonly session: Session | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `sessionDelete`. */
export interface SessionDeletePayload {
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The session as it now is; null exactly when there are errors. */
  readonly session: Session | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One session in a list. */
export interface SessionEdge {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: string;
  /** Where the search found its words; empty without a search. At most 50. */
  readonly matches: readonly SearchMatch[];
  /** The session. */
  readonly node: Session;
}

/** Result of `sessionMoveOnline`. */
export interface SessionMoveOnlinePayload {
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The session as it now is; null exactly when there are errors. */
  readonly session: Session | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `sessionPostpone`. */
export interface SessionPostponePayload {
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The session as it now is; null exactly when there are errors. */
  readonly session: Session | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `sessionReinstate`. */
export interface SessionReinstatePayload {
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The session as it now is; null exactly when there are errors. */
  readonly session: Session | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `sessionRestore`. */
export interface SessionRestorePayload {
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The session as it now is; null exactly when there are errors. */
  readonly session: Session | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `sessionUpdate`. */
export interface SessionUpdatePayload {
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The session as it now is; null exactly when there are errors. */
  readonly session: Session | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Where an imported record comes from. */
export interface Source {
  /** The name of the feed or system. */
  readonly name: string;
  /** The page of this record at its publisher, if it has one. */
  readonly url: UrlString | null;
}

/** An open term: a subject or a community, in the words of those who wrote it. */
export interface Term {
  /** Its key for filters: the same for every spelling of the word by case and accents. */
  readonly key: string;
  /** The term. */
  readonly label: LocalizedText;
}

/** How many there are, counted up to a bound. */
export interface TotalCount {
  /** Whether that is all, or where counting stopped. */
  readonly precision: CountPrecision;
  /** The count. */
  readonly value: number;
}

/** A step that a program cannot take from where it stands. */
export interface TransitionError extends UserError {
  /** Where it can go from there. At most 2. */
  readonly allowed: readonly ProgramLifecycle[];
  /** What kind of mistake it is, for programs. */
  readonly code: UserErrorCode;
  /** Where it stands. */
  readonly from: ProgramLifecycle;
  /** What is wrong and what to do, for people, in the caller's language where it is known. */
  readonly message: string;
  /** Where: the path from `input`, list positions as text. At most 10 steps. */
  readonly path: readonly string[];
}

/** A text in one of the languages it exists in. */
export interface Translation {
  /** The direction it is read in. */
  readonly direction: TextDirection;
  /** True when the original has changed since this translation was made. */
  readonly isOutdated: boolean;
  /** Its language. Put it into the `lang` attribute. */
  readonly language: LanguageTag;
  /** Whether it is the original or a translation. */
  readonly origin: TextOrigin;
  /** The text itself: plain, never HTML. */
  readonly text: string;
}

/** Something in the input that the caller can mend. All of them are told at once. */
export interface UserError {
  /** What kind of mistake it is, for programs. */
  readonly code: UserErrorCode;
  /** What is wrong and what to do, for people, in the caller's language where it is known. */
  readonly message: string;
  /** Where: the path from `input`, list positions as text. At most 10 steps. */
  readonly path: readonly string[];
}

/** Where a session takes place. */
export interface Venue {
  /** The country, as ISO 3166-1 alpha-2. */
  readonly country: CountryCode | null;
  /** Degrees north of the equator, WGS 84. */
  readonly latitude: number | null;
  /** The city, town or village. */
  readonly locality: string | null;
  /** Degrees east of Greenwich, WGS 84. */
  readonly longitude: number | null;
  /** The name of the place. */
  readonly name: LocalizedText | null;
  /** The postal code. */
  readonly postalCode: string | null;
  /** The region, province or state. */
  readonly region: string | null;
  /** Street and number. */
  readonly streetAddress: string | null;
}

/** Who is asking, and what they may do. */
export interface ViewerInfo {
  /** True for the keeper of the whole service, who holds every scope. */
  readonly isAdministrator: boolean;
  /** The secret key, where one was sent. */
  readonly key: AccessKey | null;
  /** What kind of viewer. */
  readonly kind: ViewerKind;
  /** The person's roles, partner by partner. At most 50. */
  readonly memberships: readonly Membership[];
  /** The person, where one has signed in. */
  readonly person: Person | null;
  /** Everything that is held about the person, place by place, to read or to take away; empty where nobody has signed in. */
  readonly personalData: PersonalRecordConnection;
  /** Every scope held at some partner at least. At most 20. */
  readonly scopes: readonly string[];
}
