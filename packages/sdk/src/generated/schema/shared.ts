// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { CountPrecision, DateTime, KeyKind, LanguageTag, ProgramCondition, ProgramLifecycle, Role, SearchField, TextDirection, TextOrigin, UrlString, UserErrorCode } from "../values.ts";
import type { AuditEntryConnection, CostEstimate, InvitationAcceptPayload, InvitationRevokePayload, KeyCreatePayload, KeyRevokePayload, KeyRotatePayload, MemberInvitePayload, MembershipEndPayload, Node, Partner, PartnerConnection, PartnerCreatePayload, PartnerDeletePayload, PartnerPublishPayload, PartnerRestorePayload, PartnerUnpublishPayload, PartnerUpdatePayload, PersonErasePayload, PersonUpdatePayload, Program, ProgramAgreePayload, ProgramApprovePayload, ProgramCancelPayload, ProgramClosePayload, ProgramConnection, ProgramCreatePayload, ProgramCreateWithSessionsPayload, ProgramDeletePayload, ProgramReinstatePayload, ProgramRestorePayload, ProgramStartPayload, ProgramUpdatePayload, RoleDefinition, Session, SessionCancelPayload, SessionConnection, SessionCreatePayload, SessionDeletePayload, SessionMoveOnlinePayload, SessionPostponePayload, SessionReinstatePayload, SessionRestorePayload, SessionUpdatePayload, ViewerInfo } from "../schema.ts";

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

/** One of the secrets of a key. It was shown once; only its beginning is kept readable. */
export interface AccessKeySecret {
  /** When it was made. */
  readonly createdAt: DateTime;
  /** When it ends, once another has taken its place; null for the current one. */
  readonly expiresAt: DateTime | null;
  /** Its first 12 characters. */
  readonly prefix: string;
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

/** The id of a record in another system. */
export interface ExternalReference {
  /** The system: a name that stays the same, such as the name of a feed. */
  readonly source: string;
  /** The id there. */
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

/** Result of removing a record for good. */
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

/** Where a search found at least one of its words. A search looks into every language a text exists in. */
export interface SearchMatch {
  /** The part of the record. */
  readonly field: SearchField;
  /** The language of the text in which the word stands. */
  readonly language: LanguageTag;
}

/** Where an imported record comes from. */
export interface Source {
  /** The name of the feed or system. */
  readonly name: string;
  /** The page of this record at its publisher, if it has one. */
  readonly url: UrlString | null;
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
