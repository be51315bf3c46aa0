// Generated from packages/schema by `pnpm generate`. Do not edit.

import { call } from "../call.ts";
import type { CallOptions, Client } from "../client.ts";
import { paged, type Paged } from "../paged.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { PartnerName } from "./programs.ts";
import type { ExternalReference, Language, LocalizedText, PageInfo, TotalCount, UserError } from "./shared.ts";
import type { AccessFeatureKind, AccessStatus, AttendanceMode, CountryCode, DateTime, LanguageTag, LocalDate, LocalDateTime, ProgramKind, SessionBy, SessionCancelInput, SessionCreateInput, SessionFilter, SessionMoveOnlineInput, SessionOrder, SessionPostponeInput, SessionStatus, SessionUpdateInput, TimeZone, UrlString } from "./values.ts";

/** One dated meeting, without the program it belongs to. */
export interface SessionSummary {
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `prog_01k3…`. */
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
  /** Its name in web addresses, such as `songs-of-the-red-sea`; unique among public programs. */
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
  /** Words to find in the venue's name or the program's texts, in any language: case and accents do not matter, each word may be the beginning of a longer one, all must be found. */
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
  /** How many the list holds, this page or not. */
  readonly totalCount?: TotalCount;
}

/** The document of `listSessions`, as the API knows it. */
export const ListSessionsDocument: TypedDocument<{ readonly sessions: ListSessionsPage }, ListSessionsVariables> = {
  name: "ListSessions",
  kind: "query",
  hash: "2593758cd134bccaa70c7761f5d0eab25946e6ea1990957e3f31f97da70b9ed4",
  text: `query ListSessions($first:Int$after:String$last:Int$before:String$where:SessionFilter$orderBy:SessionOrder!=STARTS_AT$search:String$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessions(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy search:$search){nodes{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}`,
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
  hash: "4a66386df7d211e211caf6a60b5ed02c5a27e0ac424b73a94eb35a99a73c331c",
  text: `query GetSession($by:SessionBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){session(by:$by){id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision}}`,
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
  readonly session: SessionDetail | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `createSession`, as the API knows it. */
export const CreateSessionDocument: TypedDocument<{ readonly sessionCreate: CreateSessionResult }, CreateSessionVariables> = {
  name: "CreateSession",
  kind: "mutation",
  hash: "6e909b3f4d7b47b14aa44ff20fd68507245daf72ac6292f63fe702154dac6a59",
  text: `mutation CreateSession($input:SessionCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionCreate(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Adds a session to a program. For administrators. */
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
  readonly session: SessionDetail | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `updateSession`, as the API knows it. */
export const UpdateSessionDocument: TypedDocument<{ readonly sessionUpdate: UpdateSessionResult }, UpdateSessionVariables> = {
  name: "UpdateSession",
  kind: "mutation",
  hash: "492ebbe676bf8eb2d441c787ee303957bf94cef30fad2043ca5e198da10f21ef",
  text: `mutation UpdateSession($input:SessionUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionUpdate(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Changes what is given and leaves the rest; null clears. For administrators. */
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
  readonly session: SessionDetail | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `cancelSession`, as the API knows it. */
export const CancelSessionDocument: TypedDocument<{ readonly sessionCancel: CancelSessionResult }, CancelSessionVariables> = {
  name: "CancelSession",
  kind: "mutation",
  hash: "94983d9d946baf3b5d610a5ad7f9c21eee1e442aa65e9e94ac0ec47b410e0683",
  text: `mutation CancelSession($input:SessionCancelInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionCancel(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Cancels a session; it stays visible as cancelled. For administrators. */
export function cancelSession(
  client: Client,
  options: CancelSessionVariables & CallOptions,
): Promise<CancelSessionResult> {
  return call(client, CancelSessionDocument, options, ["sessionCancel"]);
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
  readonly session: SessionDetail | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `postponeSession`, as the API knows it. */
export const PostponeSessionDocument: TypedDocument<{ readonly sessionPostpone: PostponeSessionResult }, PostponeSessionVariables> = {
  name: "PostponeSession",
  kind: "mutation",
  hash: "da4ea01ccff9f18c57560226c0d81c90057e9494e40923f74c69f80d7d1904a4",
  text: `mutation PostponeSession($input:SessionPostponeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionPostpone(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Says that a session does not take place when it was announced, and that its new time is not known yet. For administrators. */
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
  readonly session: SessionDetail | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `moveSessionOnline`, as the API knows it. */
export const MoveSessionOnlineDocument: TypedDocument<{ readonly sessionMoveOnline: MoveSessionOnlineResult }, MoveSessionOnlineVariables> = {
  name: "MoveSessionOnline",
  kind: "mutation",
  hash: "57147573f3c544a3b8ddf0ef7002f70a98f5d38a7bd49f70931b06737fec690d",
  text: `mutation MoveSessionOnline($input:SessionMoveOnlineInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionMoveOnline(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Says that a session takes place over the internet instead of at its venue. For administrators. */
export function moveSessionOnline(
  client: Client,
  options: MoveSessionOnlineVariables & CallOptions,
): Promise<MoveSessionOnlineResult> {
  return call(client, MoveSessionOnlineDocument, options, ["sessionMoveOnline"]);
}
