// Generated from packages/schema by `pnpm generate`. Do not edit.

import { call } from "../call.ts";
import type { CallOptions, Client } from "../client.ts";
import { paged, type Paged } from "../paged.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { MissingCondition, PartnerName } from "./programs.ts";
import type { CostToAttend, EditedText, ExternalReference, Language, LocalizedText, PageInfo, TotalCount, UserError } from "./shared.ts";
import type { AccessFeatureKind, AccessStatus, AttendanceMode, CountryCode, DateTime, LanguageTag, LocalDate, LocalDateTime, ProgramBy, ProgramKind, SeriesChangeKind, SessionBy, SessionCancelInput, SessionCreateInput, SessionDeleteInput, SessionFilter, SessionMoveOnlineInput, SessionOrder, SessionPostponeInput, SessionPurgeInput, SessionReinstateInput, SessionRestoreInput, SessionSeriesBy, SessionSeriesCancelInput, SessionSeriesCreateInput, SessionSeriesUpdateInput, SessionStatus, SessionUpdateInput, TimeZone, UrlString } from "./values.ts";

/** One dated meeting, without the program it belongs to. */
export interface SessionSummary {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `sess_01k3…`. */
  readonly id: string;
  /** When the session begins. */
  readonly startsAt: DateTime;
  /** When the session ends. Null if that is unknown. */
  readonly endsAt: DateTime | null;
  /** When the session begins, in local time; see `timeZone`. */
  readonly localStart: LocalDateTime;
  /** When the session ends, in local time; see `timeZone`. */
  readonly localEnd: LocalDateTime | null;
  /** The time zone of `localStart` and `localEnd`. */
  readonly timeZone: TimeZone;
  /** True if no time of day is given: only the dates matter. */
  readonly isAllDay: boolean;
  /** Whether people attend at the venue, online or both. */
  readonly attendanceMode: AttendanceMode;
  /** Whether the session takes place as planned. */
  readonly status: SessionStatus;
  /** The reason why the session is cancelled, moved or postponed, for the public. */
  readonly statusNote: LocalizedText | null;
  /** A web page about the session, or for booking it. */
  readonly url: UrlString | null;
  /** The venue. Null if nothing is known about it. */
  readonly venue: Venue | null;
  /** The access features on record; all others are unknown. At most 50. */
  readonly accessFeatures: readonly AccessFeature[];
}

/** The place where a session is held. */
export interface Venue {
  /** The name of the venue. */
  readonly name: LocalizedText | null;
  /** The street and number. */
  readonly streetAddress: string | null;
  /** The city, town or village. */
  readonly locality: string | null;
  /** The region, province or state. */
  readonly region: string | null;
  /** The postal code. */
  readonly postalCode: string | null;
  /** The country, as an ISO 3166-1 alpha-2 code. */
  readonly country: CountryCode | null;
  /** The latitude in degrees north of the equator, WGS 84. */
  readonly latitude: number | null;
  /** The longitude in degrees east of Greenwich, WGS 84. */
  readonly longitude: number | null;
}

/** An access feature of a session. */
export interface AccessFeature {
  /** The feature. */
  readonly kind: AccessFeatureKind;
  /** The feature's name, in a language this service supports; otherwise in English. */
  readonly name: LocalizedText;
  /** Whether it is available. Expired information reads UNKNOWN. */
  readonly status: AccessStatus;
  /** Further details, such as which languages, or whom to ask. */
  readonly note: LocalizedText | null;
  /** Who verified it. */
  readonly verifiedBy: string | null;
  /** The last day on which this information is valid. Null if it does not expire. */
  readonly verifiedUntil: LocalDate | null;
}

/** The program of a session, as a list of sessions shows it. */
export interface SessionProgram {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `prog_01k3…`. */
  readonly id: string;
  /** The record's short name for web addresses, such as `songs-of-the-red-sea`. Unique among public records of its kind. */
  readonly slug: string;
  /** The title. */
  readonly title: LocalizedText;
  /** The kind of program. */
  readonly kind: ProgramKind;
  /** What it costs to take part. */
  readonly cost: CostToAttend;
  /** The languages in which it is held, apart from those of its texts. At most 50. */
  readonly languages: readonly Language[];
  /** The home partner, which is responsible for the program. */
  readonly partner: PartnerName | null;
}

/** One dated meeting with its program. */
export interface SessionCard extends SessionSummary {
  /** The program to which the session belongs. */
  readonly program: SessionProgram | null;
}

/** One dated meeting with all that is public about it. */
export interface SessionDetail extends SessionCard {
  /** The session's ids in external systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** When the record was created. */
  readonly createdAt: DateTime;
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
}

/** One dated meeting as those who edit it see it: each text in all its languages. */
export interface EditedSession extends SessionDetail {
  /** The program to which the session belongs. */
  readonly program: EditedSessionProgram | null;
  /** The reason why the session is cancelled, moved or postponed, for the public. */
  readonly statusNote: EditedText | null;
  /** The venue. Null if nothing is known about it. */
  readonly venue: EditedVenue | null;
  /** The access features on record; all others are unknown. At most 50. */
  readonly accessFeatures: readonly EditedAccessFeature[];
  /** The series of which it is one date. Null if it stands by itself. */
  readonly series: SessionSeries | null;
  /** When it begins by the rule of its series, in local time: another time than `localStart` if it was moved by itself. Null if it is of no series. */
  readonly originalStart: LocalDateTime | null;
  /** When the record was deleted. Null if it has not been deleted. Only those who may restore a deleted record can see it. */
  readonly deletedAt: DateTime | null;
}

/** The program of a session, and what keeps both from being seen: editing an imported session hides it. */
export interface EditedSessionProgram extends SessionProgram {
  /** True if everyone can see the record. A record that is not public can be seen by its partners' members and by platform administrators. */
  readonly isPublic: boolean;
  /** All reasons why the program is not public, such as an approval that lapsed with the last change. Empty if it is public. At most 5. */
  readonly hiddenBecause: readonly MissingCondition[];
}

/** The place where a session is held. */
export interface EditedVenue extends Venue {
  /** The name of the venue. */
  readonly name: EditedText | null;
}

/** An access feature of a session. */
export interface EditedAccessFeature extends AccessFeature {
  /** Further details, such as which languages, or whom to ask. */
  readonly note: EditedText | null;
}

/** Sessions that follow a rule, without these sessions. */
export interface SessionSeries {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `seri_01k3…`. */
  readonly id: string;
  /** The rule of its dates, as iCalendar (RFC 5545) writes it: `FREQ=WEEKLY;BYDAY=TU;COUNT=6`. It ends by COUNT or UNTIL. */
  readonly rule: string;
  /** When the first date of the rule begins, in local time; see `timeZone`. */
  readonly localStart: LocalDateTime;
  /** When the first date of the rule ends, in local time. Null if that is unknown. */
  readonly localEnd: LocalDateTime | null;
  /** The time zone in which its dates are counted. */
  readonly timeZone: TimeZone;
  /** Dates besides those of the rule, earliest first. At most 50. */
  readonly additionalStarts: readonly LocalDateTime[];
  /** Dates of the rule on which there is no session, earliest first. At most 50. */
  readonly excludedStarts: readonly LocalDateTime[];
  /** From this date on another series goes on in its place. Null if it has its whole rule. */
  readonly endsBefore: LocalDateTime | null;
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
}

/** Variables of `listSessions`. */
export interface ListSessionsVariables {
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** A filter. Without it, all sessions that you may see are listed. */
  readonly where?: SessionFilter | null | undefined;
  /** The sort order. */
  readonly orderBy?: SessionOrder | undefined;
  /** Search terms to find in the venue's name or the program's texts, in any language. Case, accents and equivalent spellings are ignored. Every term must be found, and may be the beginning of a longer word. */
  readonly search?: string | null | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listSessions` answers. */
export interface ListSessionsPage {
  /** The sessions on this page. */
  readonly nodes: readonly SessionCard[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of sessions in the list. */
  readonly totalCount?: TotalCount;
}

/** The document of `listSessions`, as the API knows it. */
export const ListSessionsDocument: TypedDocument<{ readonly sessions: ListSessionsPage }, ListSessionsVariables> = {
  name: "ListSessions",
  kind: "query",
  hash: "3390ae9c959c6fb2e718a8e78141f0a89845dbaab0ebf462b37fbdbe5100b824",
  text: `query ListSessions($first:Int$after:String$last:Int$before:String$where:SessionFilter$orderBy:SessionOrder!=STARTS_AT$search:String$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessions(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy search:$search){nodes{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}`,
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
  /** How the record is identified. */
  readonly by: SessionBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getSession` answers. */
export type GetSessionResult = SessionDetail | null;

/** The document of `getSession`, as the API knows it. */
export const GetSessionDocument: TypedDocument<{ readonly session: GetSessionResult }, GetSessionVariables> = {
  name: "GetSession",
  kind: "query",
  hash: "53759f5df9263daf33544001691b63d2dd5e3362ceac22620d777d48eea4b5ff",
  text: `query GetSession($by:SessionBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){session(by:$by){id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision}}`,
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
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createSession` answers. */
export interface CreateSessionResult {
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: EditedSession | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createSession`, as the API knows it. */
export const CreateSessionDocument: TypedDocument<{ readonly sessionCreate: CreateSessionResult }, CreateSessionVariables> = {
  name: "CreateSession",
  kind: "mutation",
  hash: "b66b13d327529a275acb401e8bacb908598b83779c691a36433851a31a143122",
  text: `mutation CreateSession($input:SessionCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionCreate(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}isPublic hiddenBecause{condition message}}statusNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil note{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}series{id rule localStart localEnd timeZone additionalStarts excludedStarts endsBefore revision}originalStart deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Creates a session. Requires the scope `programs:write`. */
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
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updateSession` answers. */
export interface UpdateSessionResult {
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: EditedSession | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `updateSession`, as the API knows it. */
export const UpdateSessionDocument: TypedDocument<{ readonly sessionUpdate: UpdateSessionResult }, UpdateSessionVariables> = {
  name: "UpdateSession",
  kind: "mutation",
  hash: "01c74d5c70db1ad5b5397e1b8bafd47854b7016ed089c4a8f6103e0923c00423",
  text: `mutation UpdateSession($input:SessionUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionUpdate(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}isPublic hiddenBecause{condition message}}statusNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil note{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}series{id rule localStart localEnd timeZone additionalStarts excludedStarts endsBefore revision}originalStart deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Updates a session at once. If a scheduled or postponed session gets another start time, its status becomes RESCHEDULED. Requires the scope `programs:write`. */
export function updateSession(
  client: Client,
  options: UpdateSessionVariables & CallOptions,
): Promise<UpdateSessionResult> {
  return call(client, UpdateSessionDocument, options, ["sessionUpdate"]);
}

/** Variables of `cancelSession`. */
export interface CancelSessionVariables {
  /** The session, and the reason. */
  readonly input: SessionCancelInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `cancelSession` answers. */
export interface CancelSessionResult {
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: EditedSession | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `cancelSession`, as the API knows it. */
export const CancelSessionDocument: TypedDocument<{ readonly sessionCancel: CancelSessionResult }, CancelSessionVariables> = {
  name: "CancelSession",
  kind: "mutation",
  hash: "8b0ccc6e012f5a5bed302220a75e6211827eeba07f25201cda76abf2ba76cdb3",
  text: `mutation CancelSession($input:SessionCancelInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionCancel(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}isPublic hiddenBecause{condition message}}statusNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil note{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}series{id rule localStart localEnd timeZone additionalStarts excludedStarts endsBefore revision}originalStart deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Cancels a session at once. It remains visible, marked as cancelled. Requires the scope `programs:write`. */
export function cancelSession(
  client: Client,
  options: CancelSessionVariables & CallOptions,
): Promise<CancelSessionResult> {
  return call(client, CancelSessionDocument, options, ["sessionCancel"]);
}

/** Variables of `reinstateSession`. */
export interface ReinstateSessionVariables {
  /** The session. */
  readonly input: SessionReinstateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `reinstateSession` answers. */
export interface ReinstateSessionResult {
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: EditedSession | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `reinstateSession`, as the API knows it. */
export const ReinstateSessionDocument: TypedDocument<{ readonly sessionReinstate: ReinstateSessionResult }, ReinstateSessionVariables> = {
  name: "ReinstateSession",
  kind: "mutation",
  hash: "e58b394e3611b69529b50b8955100ff23f867833f9c2a652267052e3d54efb41",
  text: `mutation ReinstateSession($input:SessionReinstateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionReinstate(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}isPublic hiddenBecause{condition message}}statusNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil note{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}series{id rule localStart localEnd timeZone additionalStarts excludedStarts endsBefore revision}originalStart deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
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
  /** The session, and the reason. */
  readonly input: SessionPostponeInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `postponeSession` answers. */
export interface PostponeSessionResult {
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: EditedSession | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `postponeSession`, as the API knows it. */
export const PostponeSessionDocument: TypedDocument<{ readonly sessionPostpone: PostponeSessionResult }, PostponeSessionVariables> = {
  name: "PostponeSession",
  kind: "mutation",
  hash: "c6fbf92abe9b3ec4be055aac0e91e8489ab2850489ee6c6b64cfd9359a224a26",
  text: `mutation PostponeSession($input:SessionPostponeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionPostpone(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}isPublic hiddenBecause{condition message}}statusNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil note{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}series{id rule localStart localEnd timeZone additionalStarts excludedStarts endsBefore revision}originalStart deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Postpones a session to a time that is not known yet, with immediate effect. Set the new time later with `sessionUpdate`. Requires the scope `programs:write`. */
export function postponeSession(
  client: Client,
  options: PostponeSessionVariables & CallOptions,
): Promise<PostponeSessionResult> {
  return call(client, PostponeSessionDocument, options, ["sessionPostpone"]);
}

/** Variables of `moveSessionOnline`. */
export interface MoveSessionOnlineVariables {
  /** The session, its web address, and the reason. */
  readonly input: SessionMoveOnlineInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `moveSessionOnline` answers. */
export interface MoveSessionOnlineResult {
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: EditedSession | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `moveSessionOnline`, as the API knows it. */
export const MoveSessionOnlineDocument: TypedDocument<{ readonly sessionMoveOnline: MoveSessionOnlineResult }, MoveSessionOnlineVariables> = {
  name: "MoveSessionOnline",
  kind: "mutation",
  hash: "76299a0e2869176c31ad9281ece104bf25cddb27c23751127b6ec685f1b60543",
  text: `mutation MoveSessionOnline($input:SessionMoveOnlineInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionMoveOnline(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}isPublic hiddenBecause{condition message}}statusNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil note{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}series{id rule localStart localEnd timeZone additionalStarts excludedStarts endsBefore revision}originalStart deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Moves a session online, with immediate effect: it takes place over the internet instead of at its venue. Requires the scope `programs:write`. */
export function moveSessionOnline(
  client: Client,
  options: MoveSessionOnlineVariables & CallOptions,
): Promise<MoveSessionOnlineResult> {
  return call(client, MoveSessionOnlineDocument, options, ["sessionMoveOnline"]);
}

/** Variables of `deleteSession`. */
export interface DeleteSessionVariables {
  /** The session. */
  readonly input: SessionDeleteInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `deleteSession` answers. */
export interface DeleteSessionResult {
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: EditedSession | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `deleteSession`, as the API knows it. */
export const DeleteSessionDocument: TypedDocument<{ readonly sessionDelete: DeleteSessionResult }, DeleteSessionVariables> = {
  name: "DeleteSession",
  kind: "mutation",
  hash: "49875b486537a3eb7064dffc86586c35db2c63c43699f8abcdbb982a9ef60613",
  text: `mutation DeleteSession($input:SessionDeleteInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionDelete(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}isPublic hiddenBecause{condition message}}statusNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil note{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}series{id rule localStart localEnd timeZone additionalStarts excludedStarts endsBefore revision}originalStart deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Deletes a session. It can be restored until it is purged. If the session has been announced, cancel it instead. Requires the scope `programs:write`. */
export function deleteSession(
  client: Client,
  options: DeleteSessionVariables & CallOptions,
): Promise<DeleteSessionResult> {
  return call(client, DeleteSessionDocument, options, ["sessionDelete"]);
}

/** Variables of `restoreSession`. */
export interface RestoreSessionVariables {
  /** The session. */
  readonly input: SessionRestoreInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `restoreSession` answers. */
export interface RestoreSessionResult {
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: EditedSession | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `restoreSession`, as the API knows it. */
export const RestoreSessionDocument: TypedDocument<{ readonly sessionRestore: RestoreSessionResult }, RestoreSessionVariables> = {
  name: "RestoreSession",
  kind: "mutation",
  hash: "7e2c1f5fe143ae5d9528d21cd232a2fa9aab778c3b8737c6d2cae5789915cb9d",
  text: `mutation RestoreSession($input:SessionRestoreInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionRestore(input:$input){session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}isPublic hiddenBecause{condition message}}statusNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil note{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}series{id rule localStart localEnd timeZone additionalStarts excludedStarts endsBefore revision}originalStart deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Restores a deleted session, as it was before. Requires the scope `programs:write`. */
export function restoreSession(
  client: Client,
  options: RestoreSessionVariables & CallOptions,
): Promise<RestoreSessionResult> {
  return call(client, RestoreSessionDocument, options, ["sessionRestore"]);
}

/** Variables of `purgeSession`. */
export interface PurgeSessionVariables {
  /** The session. */
  readonly input: SessionPurgeInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `purgeSession` answers. */
export interface PurgeSessionResult {
  /** The id of the removed record. Null if there are errors, and only then. */
  readonly purgedId: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `purgeSession`, as the API knows it. */
export const PurgeSessionDocument: TypedDocument<{ readonly sessionPurge: PurgeSessionResult }, PurgeSessionVariables> = {
  name: "PurgeSession",
  kind: "mutation",
  hash: "55807b67196933e99e552fcff80037814944dde93b6f3bb497ed6fc70f0a45fb",
  text: `mutation PurgeSession($input:SessionPurgeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionPurge(input:$input){purgedId userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Permanently removes a deleted session. This cannot be undone. Requires the scope `programs:write`. */
export function purgeSession(
  client: Client,
  options: PurgeSessionVariables & CallOptions,
): Promise<PurgeSessionResult> {
  return call(client, PurgeSessionDocument, options, ["sessionPurge"]);
}

/** Variables of `getSessionSeriesOfProgram`. */
export interface GetSessionSeriesOfProgramVariables {
  /** How the record is identified. */
  readonly by: ProgramBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getSessionSeriesOfProgram` answers. */
export type GetSessionSeriesOfProgramResult = {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `prog_01k3…`. */
  readonly id: string;
  /** Its sessions that follow a rule, each rule once, earliest first. At most 50. */
  readonly sessionSeries: readonly SessionSeries[];
} | null;

/** The document of `getSessionSeriesOfProgram`, as the API knows it. */
export const GetSessionSeriesOfProgramDocument: TypedDocument<{ readonly program: GetSessionSeriesOfProgramResult }, GetSessionSeriesOfProgramVariables> = {
  name: "GetSessionSeriesOfProgram",
  kind: "query",
  hash: "c1a9880bf6acccd751c39da6052ada38cf747d6c742e1856bdb8db6b1efa30dc",
  text: `query GetSessionSeriesOfProgram($by:ProgramBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){program(by:$by){id sessionSeries{id rule localStart localEnd timeZone additionalStarts excludedStarts endsBefore revision}}}`,
};

/** The sessions of a program that follow a rule, each rule once. Null when there is no such program that you may see. */
export function getSessionSeriesOfProgram(
  client: Client,
  options: GetSessionSeriesOfProgramVariables & CallOptions,
): Promise<GetSessionSeriesOfProgramResult> {
  return call(client, GetSessionSeriesOfProgramDocument, options, ["program"]);
}

/** Variables of `getSessionSeries`. */
export interface GetSessionSeriesVariables {
  /** How the series is identified. */
  readonly by: SessionSeriesBy;
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** A filter. Without it, all sessions that you may see are listed. */
  readonly where?: SessionFilter | null | undefined;
  /** The sort order. */
  readonly orderBy?: SessionOrder | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getSessionSeries` answers. */
export type GetSessionSeriesResult = SessionSeries & {
  /** The program to which its sessions belong. */
  readonly program: SessionProgram | null;
  /** Its sessions, also those that were cancelled. */
  readonly sessions: {
    /** The sessions on this page. */
    readonly nodes: readonly (SessionSummary & {
      /** When it begins by the rule of its series, in local time: another time than `localStart` if it was moved by itself. Null if it is of no series. */
      readonly originalStart: LocalDateTime | null;
    })[];
    /** The page's position in the list. */
    readonly pageInfo: PageInfo;
  };
} | null;

/** The document of `getSessionSeries`, as the API knows it. */
export const GetSessionSeriesDocument: TypedDocument<{ readonly sessionSeries: GetSessionSeriesResult }, GetSessionSeriesVariables> = {
  name: "GetSessionSeries",
  kind: "query",
  hash: "ee973802bb72b93bb333a116be05f2fabbf5590b545408f90177f9aa313ea3a6",
  text: `query GetSessionSeries($by:SessionSeriesBy!$first:Int$after:String$last:Int$before:String$where:SessionFilter$orderBy:SessionOrder!=STARTS_AT$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionSeries(by:$by){id rule localStart localEnd timeZone additionalStarts excludedStarts endsBefore revision program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}sessions(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy){nodes{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}originalStart}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** A series with its sessions, a page at a time. Null when there is none that you may see. */
export function getSessionSeries(
  client: Client,
  options: GetSessionSeriesVariables & CallOptions,
): Promise<GetSessionSeriesResult> {
  return call(client, GetSessionSeriesDocument, options, ["sessionSeries"]);
}

/** Variables of `createSessionSeries`. */
export interface CreateSessionSeriesVariables {
  /** The rule, and what all its sessions have in common. */
  readonly input: SessionSeriesCreateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createSessionSeries` answers. */
export interface CreateSessionSeriesResult {
  /** The session series after the mutation. Null if there are errors, and only then. */
  readonly sessionSeries: SessionSeries | null;
  /** Dates of the series that have no session: clocks skip that time of day, or the session of that date was deleted. At most 50. Empty if the result is replayed. */
  readonly skipped: readonly LocalDateTime[];
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createSessionSeries`, as the API knows it. */
export const CreateSessionSeriesDocument: TypedDocument<{ readonly sessionSeriesCreate: CreateSessionSeriesResult }, CreateSessionSeriesVariables> = {
  name: "CreateSessionSeries",
  kind: "mutation",
  hash: "9a57ad2be33288a97c2d0b97e2c517d36233a2f496335b4644d597350937cf89",
  text: `mutation CreateSessionSeries($input:SessionSeriesCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionSeriesCreate(input:$input){sessionSeries{id rule localStart localEnd timeZone additionalStarts excludedStarts endsBefore revision}skipped userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** The sessions of a program that follow a rule, such as six Tuesdays: all of them are created, or none. */
export function createSessionSeries(
  client: Client,
  options: CreateSessionSeriesVariables & CallOptions,
): Promise<CreateSessionSeriesResult> {
  return call(client, CreateSessionSeriesDocument, options, ["sessionSeriesCreate"]);
}

/** Variables of `updateSessionSeries`. */
export interface UpdateSessionSeriesVariables {
  /** The changes. */
  readonly input: SessionSeriesUpdateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updateSessionSeries` answers. */
export interface UpdateSessionSeriesResult {
  /** The session series after the mutation. Null if there are errors, and only then. */
  readonly sessionSeries: SessionSeries | null;
  /** What the change did with each session that does not stay as it was, in the order of their dates; with `isDryRun`, what it would do. At most 50, of which `changeCounts` tells how many there are. Empty if the result is replayed. */
  readonly changes: readonly {
    /** What it does. */
    readonly kind: SeriesChangeKind;
    /** The session. Null if it is new and nothing has been written yet. */
    readonly sessionId: string | null;
    /** When the session began before, in local time. Null if it is new. */
    readonly previousStart: LocalDateTime | null;
    /** When it begins now, in local time. Null if it is cancelled. */
    readonly localStart: LocalDateTime | null;
  }[];
  /** With how many sessions the change did what. Null if there are errors, or if the result is replayed. */
  readonly changeCounts: {
    /** How many sessions begin when they did. */
    readonly kept: number;
    /** How many sessions begin at another time. */
    readonly moved: number;
    /** How many sessions are new. */
    readonly created: number;
    /** How many sessions are cancelled, since the series has no such date any more. */
    readonly cancelled: number;
    /** How many sessions come back, since the series has their date again. */
    readonly reinstated: number;
  } | null;
  /** Dates of the series that have no session: clocks skip that time of day, or the session of that date was deleted. At most 50. Empty if the result is replayed. */
  readonly skipped: readonly LocalDateTime[];
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `updateSessionSeries`, as the API knows it. */
export const UpdateSessionSeriesDocument: TypedDocument<{ readonly sessionSeriesUpdate: UpdateSessionSeriesResult }, UpdateSessionSeriesVariables> = {
  name: "UpdateSessionSeries",
  kind: "mutation",
  hash: "b56f565f268b33b3a027f26a7c0b52569698f229cd10e5f0677dba70db47aea4",
  text: `mutation UpdateSessionSeries($input:SessionSeriesUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionSeriesUpdate(input:$input){sessionSeries{id rule localStart localEnd timeZone additionalStarts excludedStarts endsBefore revision}changes{kind sessionId previousStart localStart}changeCounts{kept moved created cancelled reinstated}skipped userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Changes the sessions of a series that have not begun, or tells with `isDryRun` what would become of each. */
export function updateSessionSeries(
  client: Client,
  options: UpdateSessionSeriesVariables & CallOptions,
): Promise<UpdateSessionSeriesResult> {
  return call(client, UpdateSessionSeriesDocument, options, ["sessionSeriesUpdate"]);
}

/** Variables of `cancelSessionSeries`. */
export interface CancelSessionSeriesVariables {
  /** The series, and the reason. */
  readonly input: SessionSeriesCancelInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `cancelSessionSeries` answers. */
export interface CancelSessionSeriesResult {
  /** The session series after the mutation. Null if there are errors, and only then. */
  readonly sessionSeries: SessionSeries | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `cancelSessionSeries`, as the API knows it. */
export const CancelSessionSeriesDocument: TypedDocument<{ readonly sessionSeriesCancel: CancelSessionSeriesResult }, CancelSessionSeriesVariables> = {
  name: "CancelSessionSeries",
  kind: "mutation",
  hash: "ef7c6748d6f24ef4336e2e18e883fcb619702dd549afe60eba6dafa438c0b82e",
  text: `mutation CancelSessionSeries($input:SessionSeriesCancelInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionSeriesCancel(input:$input){sessionSeries{id rule localStart localEnd timeZone additionalStarts excludedStarts endsBefore revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Cancels the sessions of a series that have not begun. They remain visible, marked as cancelled. */
export function cancelSessionSeries(
  client: Client,
  options: CancelSessionSeriesVariables & CallOptions,
): Promise<CancelSessionSeriesResult> {
  return call(client, CancelSessionSeriesDocument, options, ["sessionSeriesCancel"]);
}

/** Variables of `getSessionForEditing`. */
export interface GetSessionForEditingVariables {
  /** How the record is identified. */
  readonly by: SessionBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getSessionForEditing` answers. */
export type GetSessionForEditingResult = EditedSession | null;

/** The document of `getSessionForEditing`, as the API knows it. */
export const GetSessionForEditingDocument: TypedDocument<{ readonly session: GetSessionForEditingResult }, GetSessionForEditingVariables> = {
  name: "GetSessionForEditing",
  kind: "query",
  hash: "05f22f18aff5c98feeb6967cbb8485d009bb369046146272816a60c5f0be69e3",
  text: `query GetSessionForEditing($by:SessionBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){session(by:$by){id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}isPublic hiddenBecause{condition message}}statusNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil note{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}series{id rule localStart localEnd timeZone additionalStarts excludedStarts endsBefore revision}originalStart deletedAt}}`,
};

/** One session as a form for editing needs it: each text in all its languages. Null when there is none that you may see. */
export function getSessionForEditing(
  client: Client,
  options: GetSessionForEditingVariables & CallOptions,
): Promise<GetSessionForEditingResult> {
  return call(client, GetSessionForEditingDocument, options, ["session"]);
}
