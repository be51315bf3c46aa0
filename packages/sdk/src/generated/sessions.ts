// Generated from packages/schema by `pnpm generate`. Do not edit.

import { call } from "../call.ts";
import type { CallOptions, Client } from "../client.ts";
import { paged, type Paged } from "../paged.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { MissingCondition, PartnerName } from "./programs.ts";
import type { EditedText, ExternalReference, Language, LocalizedText, PageInfo, TotalCount, UserError } from "./shared.ts";
import type { AccessFeatureKind, AccessStatus, AttendanceMode, CountryCode, DateTime, LanguageTag, LocalDate, LocalDateTime, ProgramKind, SessionBy, SessionCancelInput, SessionCreateInput, SessionDeleteInput, SessionFilter, SessionMoveOnlineInput, SessionOrder, SessionPostponeInput, SessionPurgeInput, SessionReinstateInput, SessionRestoreInput, SessionStatus, SessionUpdateInput, TimeZone, UrlString } from "./values.ts";

/** One dated meeting, without the program it belongs to. */
export interface SessionSummary {
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `sess_01k3…`. */
  readonly id: string;
  /** When it begins. */
  readonly startsAt: DateTime;
  /** When it ends; null when that is not known. */
  readonly endsAt: DateTime | null;
  /** When it begins, as a clock at the place shows it. */
  readonly localStart: LocalDateTime;
  /** When it ends, as a clock at the place shows it. */
  readonly localEnd: LocalDateTime | null;
  /** The zone of `localStart` and `localEnd`. */
  readonly timeZone: TimeZone;
  /** True when no time of day was given: only the days count. */
  readonly isAllDay: boolean;
  /** Whether people attend at the venue, online, or either way. */
  readonly attendanceMode: AttendanceMode;
  /** Whether it takes place as planned. */
  readonly status: SessionStatus;
  /** Why it is cancelled, moved or postponed, in words for the public. */
  readonly statusNote: LocalizedText | null;
  /** A page about this session, or where to book it. */
  readonly url: UrlString | null;
  /** Where it takes place; null when nothing of it is known. */
  readonly venue: Venue | null;
  /** The access features somebody has said something about. Any other is unknown. At most 50. */
  readonly accessFeatures: readonly AccessFeature[];
}

/** Where a session takes place. */
export interface Venue {
  /** The name of the place. */
  readonly name: LocalizedText | null;
  /** Street and number. */
  readonly streetAddress: string | null;
  /** The city, town or village. */
  readonly locality: string | null;
  /** The region, province or state. */
  readonly region: string | null;
  /** The postal code. */
  readonly postalCode: string | null;
  /** The country, as ISO 3166-1 alpha-2. */
  readonly country: CountryCode | null;
  /** Degrees north of the equator, WGS 84. */
  readonly latitude: number | null;
  /** Degrees east of Greenwich, WGS 84. */
  readonly longitude: number | null;
}

/** What is known of one access feature of a session. */
export interface AccessFeature {
  /** The feature. */
  readonly kind: AccessFeatureKind;
  /** What the feature is called, in the languages this service speaks; else in English. */
  readonly name: LocalizedText;
  /** Whether it is there. A fact that has expired reads UNKNOWN. */
  readonly status: AccessStatus;
  /** More about it, such as languages or whom to ask. */
  readonly note: LocalizedText | null;
  /** Who checked it. */
  readonly verifiedBy: string | null;
  /** The last day on which the fact holds; null when it has no end. */
  readonly verifiedUntil: LocalDate | null;
}

/** The program of a session, as a list of sessions shows it. */
export interface SessionProgram {
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `prog_01k3…`. */
  readonly id: string;
  /** Its name in web addresses, such as `songs-of-the-red-sea`; unique among what is public. */
  readonly slug: string;
  /** The title. */
  readonly title: LocalizedText;
  /** What is done together. */
  readonly kind: ProgramKind;
  /** The languages it is held in, apart from those of its texts. At most 50. */
  readonly languages: readonly Language[];
  /** The home partner, which answers for the program. */
  readonly partner: PartnerName | null;
}

/** One dated meeting with its program. */
export interface SessionCard extends SessionSummary {
  /** The program it belongs to. */
  readonly program: SessionProgram | null;
}

/** One dated meeting with all that is public about it. */
export interface SessionDetail extends SessionCard {
  /** Ids of this session in other systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** When the record was made. */
  readonly createdAt: DateTime;
  /** When the record last changed. */
  readonly updatedAt: DateTime;
  /** Grows by one with each change. Give it as `expectedRevision` to change what you have read. */
  readonly revision: number;
}

/** One dated meeting as those who edit it see it: each text in all its languages. */
export interface EditedSession extends SessionDetail {
  /** The program it belongs to. */
  readonly program: EditedSessionProgram | null;
  /** Why it is cancelled, moved or postponed, in words for the public. */
  readonly statusNote: EditedText | null;
  /** Where it takes place; null when nothing of it is known. */
  readonly venue: EditedVenue | null;
  /** The access features somebody has said something about. Any other is unknown. At most 50. */
  readonly accessFeatures: readonly EditedAccessFeature[];
  /** When it was deleted. Only those who may restore it see what is deleted. */
  readonly deletedAt: DateTime | null;
}

/** The program of a session, and what keeps both from being seen: editing an imported session hides it. */
export interface EditedSessionProgram extends SessionProgram {
  /** True when anyone may see it. What is not public is seen by its partners' people and by administrators. */
  readonly isPublic: boolean;
  /** What keeps everybody from seeing it, all at once, such as an approval that lapsed with the last change; empty when it is public. At most 5. */
  readonly hiddenBecause: readonly MissingCondition[];
}

/** Where a session takes place. */
export interface EditedVenue extends Venue {
  /** The name of the place. */
  readonly name: EditedText | null;
}

/** What is known of one access feature of a session. */
export interface EditedAccessFeature extends AccessFeature {
  /** More about it, such as languages or whom to ask. */
  readonly note: EditedText | null;
}

/** Variables of `listSessions`. */
export interface ListSessionsVariables {
  /** How many items from the start, or after `after`: 1 to 100. Without `first` and `last`: 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor of the same list. */
  readonly after?: string | null | undefined;
  /** How many items from the end, or before `before`: 1 to 100. Not together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor of the same list. */
  readonly before?: string | null | undefined;
  /** Which sessions; all that you may see without it. */
  readonly where?: SessionFilter | null | undefined;
  /** In which order. */
  readonly orderBy?: SessionOrder | undefined;
  /** Words to find in the venue's name or the program's texts, in any language: case, accents and spellings that readers do not tell apart do not matter, each word may be the beginning of a longer one, all must be found. */
  readonly search?: string | null | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listSessions` answers. */
export interface ListSessionsPage {
  /** The sessions of this page. */
  readonly nodes: readonly SessionCard[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many sessions the list holds, on this page or not. */
  readonly totalCount?: TotalCount;
}

/** The document of `listSessions`, as the API knows it. */
export const ListSessionsDocument: TypedDocument<{ readonly sessions: ListSessionsPage }, ListSessionsVariables> = {
  name: "ListSessions",
  kind: "query",
  hash: "02ac495b465b18e76a616c1ac61ae59c21754fd69d3a9bd2c191096d8487ef06",
  text: `query ListSessions($first:Int$after:String$last:Int$before:String$where:SessionFilter$orderBy:SessionOrder!=STARTS_AT$search:String$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessions(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy search:$search){nodes{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}`,
};

/** Sessions of all programs, a page at a time: what is on, and when. */
export function listSessions(
  client: Client,
  options: ListSessionsVariables & CallOptions = {},
): Paged<ListSessionsPage, SessionCard> {
  return paged(client, ListSessionsDocument, options, ["sessions"]);
}

/** Variables of `getSession`. */
export interface GetSessionVariables {
  /** Which one. */
  readonly by: SessionBy;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getSession` answers. */
export type GetSessionResult = SessionDetail | null;

/** The document of `getSession`, as the API knows it. */
export const GetSessionDocument: TypedDocument<{ readonly session: GetSessionResult }, GetSessionVariables> = {
  name: "GetSession",
  kind: "query",
  hash: "019daf116299624668eeec9c29241e4aaf4f1f34674b020a51c9783f8cefdc72",
  text: `query GetSession($by:SessionBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){session(by:$by){id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision}}`,
};

/** One session with its program. Null when there is none that you may see. */
export function getSession(
  client: Client,
  options: GetSessionVariables & CallOptions,
): Promise<GetSessionResult> {
  return call(client, GetSessionDocument, options, ["session"]);
}

/** Variables of `createSession`. */
export interface CreateSessionVariables {
  /** The new session. */
  readonly input: SessionCreateInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createSession` answers. */
export interface CreateSessionResult {
  /** The session as it now is; null exactly when there are errors. */
  readonly session: EditedSession | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `createSession`, as the API knows it. */
export const CreateSessionDocument: TypedDocument<{ readonly sessionCreate: CreateSessionResult }, CreateSessionVariables> = {
  name: "CreateSession",
  kind: "mutation",
  hash: "22fd07978e983a5148ecc41b4cc78a2d993d3b9a2da4e9e493ccd64cc794ee26",
  text: `mutation CreateSession($input:SessionCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionCreate(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}isPublic hiddenBecause{condition message}}statusNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil note{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Creates a session. Needs the scope `programs:write`. */
export function createSession(
  client: Client,
  options: CreateSessionVariables & CallOptions,
): Promise<CreateSessionResult> {
  return call(client, CreateSessionDocument, options, ["sessionCreate"]);
}

/** Variables of `updateSession`. */
export interface UpdateSessionVariables {
  /** The changes. */
  readonly input: SessionUpdateInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updateSession` answers. */
export interface UpdateSessionResult {
  /** The session as it now is; null exactly when there are errors. */
  readonly session: EditedSession | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `updateSession`, as the API knows it. */
export const UpdateSessionDocument: TypedDocument<{ readonly sessionUpdate: UpdateSessionResult }, UpdateSessionVariables> = {
  name: "UpdateSession",
  kind: "mutation",
  hash: "96be93e95e1ba3cba59095bc8a1221bff568e678f468f58a3d77bcfd451f955f",
  text: `mutation UpdateSession($input:SessionUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionUpdate(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}isPublic hiddenBecause{condition message}}statusNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil note{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Changes a session, at once. A scheduled or postponed session that is given another beginning reads RESCHEDULED. Needs the scope `programs:write`. */
export function updateSession(
  client: Client,
  options: UpdateSessionVariables & CallOptions,
): Promise<UpdateSessionResult> {
  return call(client, UpdateSessionDocument, options, ["sessionUpdate"]);
}

/** Variables of `cancelSession`. */
export interface CancelSessionVariables {
  /** Which session, and why. */
  readonly input: SessionCancelInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `cancelSession` answers. */
export interface CancelSessionResult {
  /** The session as it now is; null exactly when there are errors. */
  readonly session: EditedSession | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `cancelSession`, as the API knows it. */
export const CancelSessionDocument: TypedDocument<{ readonly sessionCancel: CancelSessionResult }, CancelSessionVariables> = {
  name: "CancelSession",
  kind: "mutation",
  hash: "df404eb2fd3c4d9ae2404b148ce6cc1c80c038afd778ab74791d83d7f1f2a0fd",
  text: `mutation CancelSession($input:SessionCancelInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionCancel(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}isPublic hiddenBecause{condition message}}statusNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil note{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Cancels a session, at once. It stays visible as cancelled. Needs the scope `programs:write`. */
export function cancelSession(
  client: Client,
  options: CancelSessionVariables & CallOptions,
): Promise<CancelSessionResult> {
  return call(client, CancelSessionDocument, options, ["sessionCancel"]);
}

/** Variables of `reinstateSession`. */
export interface ReinstateSessionVariables {
  /** Which session. */
  readonly input: SessionReinstateInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `reinstateSession` answers. */
export interface ReinstateSessionResult {
  /** The session as it now is; null exactly when there are errors. */
  readonly session: EditedSession | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `reinstateSession`, as the API knows it. */
export const ReinstateSessionDocument: TypedDocument<{ readonly sessionReinstate: ReinstateSessionResult }, ReinstateSessionVariables> = {
  name: "ReinstateSession",
  kind: "mutation",
  hash: "6dbedf6547c991432f43f9c4391b0f6567eceeff8b17ecc5c19d250a7be57cce",
  text: `mutation ReinstateSession($input:SessionReinstateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionReinstate(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}isPublic hiddenBecause{condition message}}statusNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil note{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Takes the cancellation of a session back: it is what it was. */
export function reinstateSession(
  client: Client,
  options: ReinstateSessionVariables & CallOptions,
): Promise<ReinstateSessionResult> {
  return call(client, ReinstateSessionDocument, options, ["sessionReinstate"]);
}

/** Variables of `postponeSession`. */
export interface PostponeSessionVariables {
  /** Which session, and why. */
  readonly input: SessionPostponeInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `postponeSession` answers. */
export interface PostponeSessionResult {
  /** The session as it now is; null exactly when there are errors. */
  readonly session: EditedSession | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `postponeSession`, as the API knows it. */
export const PostponeSessionDocument: TypedDocument<{ readonly sessionPostpone: PostponeSessionResult }, PostponeSessionVariables> = {
  name: "PostponeSession",
  kind: "mutation",
  hash: "9919c8f4ad3d31d2230be38e3da94c8a7d823c5db699e89855085644aba07a79",
  text: `mutation PostponeSession($input:SessionPostponeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionPostpone(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}isPublic hiddenBecause{condition message}}statusNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil note{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Says that a session does not take place when it was announced, and that the new time is not known yet. It shows at once. When the time is known, give it with `sessionUpdate`. Needs the scope `programs:write`. */
export function postponeSession(
  client: Client,
  options: PostponeSessionVariables & CallOptions,
): Promise<PostponeSessionResult> {
  return call(client, PostponeSessionDocument, options, ["sessionPostpone"]);
}

/** Variables of `moveSessionOnline`. */
export interface MoveSessionOnlineVariables {
  /** Which session, where to find it, and why. */
  readonly input: SessionMoveOnlineInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `moveSessionOnline` answers. */
export interface MoveSessionOnlineResult {
  /** The session as it now is; null exactly when there are errors. */
  readonly session: EditedSession | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `moveSessionOnline`, as the API knows it. */
export const MoveSessionOnlineDocument: TypedDocument<{ readonly sessionMoveOnline: MoveSessionOnlineResult }, MoveSessionOnlineVariables> = {
  name: "MoveSessionOnline",
  kind: "mutation",
  hash: "2430003021afc653665849c6c976f1c8cccd12f3d17248f14f630a06a78b8032",
  text: `mutation MoveSessionOnline($input:SessionMoveOnlineInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionMoveOnline(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}isPublic hiddenBecause{condition message}}statusNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil note{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Says that a session takes place over the internet instead of at its venue. It shows at once. Needs the scope `programs:write`. */
export function moveSessionOnline(
  client: Client,
  options: MoveSessionOnlineVariables & CallOptions,
): Promise<MoveSessionOnlineResult> {
  return call(client, MoveSessionOnlineDocument, options, ["sessionMoveOnline"]);
}

/** Variables of `deleteSession`. */
export interface DeleteSessionVariables {
  /** Which session. */
  readonly input: SessionDeleteInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `deleteSession` answers. */
export interface DeleteSessionResult {
  /** The session as it now is; null exactly when there are errors. */
  readonly session: EditedSession | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `deleteSession`, as the API knows it. */
export const DeleteSessionDocument: TypedDocument<{ readonly sessionDelete: DeleteSessionResult }, DeleteSessionVariables> = {
  name: "DeleteSession",
  kind: "mutation",
  hash: "66824eb41b85ea7d32e7ebd5e9741b98301c640d161417dd395731f6f318becc",
  text: `mutation DeleteSession($input:SessionDeleteInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionDelete(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}isPublic hiddenBecause{condition message}}statusNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil note{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Hides a session, until it is restored or purged. Where it was announced, cancel it instead. Needs the scope `programs:write`. */
export function deleteSession(
  client: Client,
  options: DeleteSessionVariables & CallOptions,
): Promise<DeleteSessionResult> {
  return call(client, DeleteSessionDocument, options, ["sessionDelete"]);
}

/** Variables of `restoreSession`. */
export interface RestoreSessionVariables {
  /** Which session. */
  readonly input: SessionRestoreInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `restoreSession` answers. */
export interface RestoreSessionResult {
  /** The session as it now is; null exactly when there are errors. */
  readonly session: EditedSession | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `restoreSession`, as the API knows it. */
export const RestoreSessionDocument: TypedDocument<{ readonly sessionRestore: RestoreSessionResult }, RestoreSessionVariables> = {
  name: "RestoreSession",
  kind: "mutation",
  hash: "290dc526f61658b7095e4bcb9983c590f58cb14d6a810fbead66c7a508c2f948",
  text: `mutation RestoreSession($input:SessionRestoreInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionRestore(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}isPublic hiddenBecause{condition message}}statusNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil note{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Takes a deletion back. Needs the scope `programs:write`. */
export function restoreSession(
  client: Client,
  options: RestoreSessionVariables & CallOptions,
): Promise<RestoreSessionResult> {
  return call(client, RestoreSessionDocument, options, ["sessionRestore"]);
}

/** Variables of `purgeSession`. */
export interface PurgeSessionVariables {
  /** Which session. */
  readonly input: SessionPurgeInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `purgeSession` answers. */
export interface PurgeSessionResult {
  /** The id that the record had; null exactly when there are errors. */
  readonly purgedId: string | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `purgeSession`, as the API knows it. */
export const PurgeSessionDocument: TypedDocument<{ readonly sessionPurge: PurgeSessionResult }, PurgeSessionVariables> = {
  name: "PurgeSession",
  kind: "mutation",
  hash: "55807b67196933e99e552fcff80037814944dde93b6f3bb497ed6fc70f0a45fb",
  text: `mutation PurgeSession($input:SessionPurgeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionPurge(input:$input){purgedId userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Removes a deleted session for good. It cannot be taken back. Needs the scope `programs:write`. */
export function purgeSession(
  client: Client,
  options: PurgeSessionVariables & CallOptions,
): Promise<PurgeSessionResult> {
  return call(client, PurgeSessionDocument, options, ["sessionPurge"]);
}

/** Variables of `getSessionForEditing`. */
export interface GetSessionForEditingVariables {
  /** Which one. */
  readonly by: SessionBy;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getSessionForEditing` answers. */
export type GetSessionForEditingResult = EditedSession | null;

/** The document of `getSessionForEditing`, as the API knows it. */
export const GetSessionForEditingDocument: TypedDocument<{ readonly session: GetSessionForEditingResult }, GetSessionForEditingVariables> = {
  name: "GetSessionForEditing",
  kind: "query",
  hash: "998895778d1a096adbba1e6cf40914c4cca2df0d13bef0779dcf45a4960a982f",
  text: `query GetSessionForEditing($by:SessionBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){session(by:$by){id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}isPublic hiddenBecause{condition message}}statusNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil note{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}deletedAt}}`,
};

/** One session as a form for editing needs it: each text in all its languages. Null when there is none that you may see. */
export function getSessionForEditing(
  client: Client,
  options: GetSessionForEditingVariables & CallOptions,
): Promise<GetSessionForEditingResult> {
  return call(client, GetSessionForEditingDocument, options, ["session"]);
}
