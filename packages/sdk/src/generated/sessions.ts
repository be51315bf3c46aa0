// Generated from packages/schema by `pnpm generate`. Do not edit.

import { call } from "../call.ts";
import type { CallOptions, Client } from "../client.ts";
import { paged, type Paged } from "../paged.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { PartnerName } from "./programs.ts";
import type { ExternalReference, Language, LocalizedText, PageInfo, TotalCount, UserError } from "./shared.ts";
import type { AccessFeatureKind, AccessStatus, AttendanceMode, CountryCode, DateTime, LanguageTag, LocalDate, LocalDateTime, ProgramKind, SessionBy, SessionCancelInput, SessionCreateInput, SessionFilter, SessionOrder, SessionStatus, SessionUpdateInput, TimeZone, URL } from "./values.ts";

export interface SessionFields {
  readonly id: string;
  readonly startsAt: DateTime;
  readonly endsAt: DateTime | null;
  /** The wall clock where it takes place. */
  readonly localStart: LocalDateTime;
  readonly localEnd: LocalDateTime | null;
  readonly timeZone: TimeZone;
  readonly isAllDay: boolean;
  readonly attendanceMode: AttendanceMode;
  readonly status: SessionStatus;
  readonly statusNote: LocalizedText | null;
  readonly url: URL | null;
  readonly venue: Venue | null;
  readonly accessFeatures: readonly AccessFeature[];
}

export interface Venue {
  readonly name: LocalizedText | null;
  readonly streetAddress: string | null;
  readonly locality: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly country: CountryCode | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface AccessFeature {
  readonly kind: AccessFeatureKind;
  readonly status: AccessStatus;
  readonly note: LocalizedText | null;
  readonly verifiedBy: string | null;
  readonly verifiedUntil: LocalDate | null;
}

/** What partners do together. */
export interface SessionProgram {
  readonly id: string;
  /** Readable part of its address, unique. */
  readonly slug: string;
  /** What it is called. */
  readonly title: LocalizedText;
  readonly kind: ProgramKind;
  /** Languages it is given in, which need not be those of its texts. */
  readonly languages: readonly Language[];
  /** The home partner; null when it is not visible to you. */
  readonly partner: PartnerName | null;
}

export interface SessionCard extends SessionFields {
  readonly program: SessionProgram | null;
}

export interface SessionDetail extends SessionCard {
  readonly externalReferences: readonly ExternalReference[];
  readonly createdAt: DateTime;
  readonly updatedAt: DateTime;
}

/** Variables of `listSessions`. */
export interface ListSessionsVariables {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly where?: SessionFilter | null | undefined;
  readonly orderBy?: SessionOrder | undefined;
  readonly search?: string | null | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listSessions` answers. */
export interface ListSessionsPage {
  readonly nodes: readonly SessionCard[];
  readonly pageInfo: PageInfo;
  readonly totalCount?: TotalCount;
}

/** The document of `listSessions`, as the API knows it. */
export const ListSessionsDocument: TypedDocument<{ readonly sessions: ListSessionsPage }, ListSessionsVariables> = {
  name: "ListSessions",
  kind: "query",
  hash: "38529a1f3e586f333af361b3ff7fb27c7bbcc8ba0442e9331d646337f7b84204",
  text: `query ListSessions($first:Int$after:String$last:Int$before:String$where:SessionFilter$orderBy:SessionOrder!=STARTS_AT$search:String$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessions(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy search:$search){nodes{...SessionCard}pageInfo{...PageInfo}totalCount@include(if:$withTotalCount){...TotalCount}}}fragment AccessFeature on AccessFeature{kind status note{...LocalizedText}verifiedBy verifiedUntil}fragment Language on Language{tag name autonym direction}fragment LocalizedText on LocalizedText{text language direction isFallback}fragment PageInfo on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PartnerName on Partner{id slug name{...LocalizedText}}fragment SessionCard on Session{...SessionFields program{...SessionProgram}}fragment SessionFields on Session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{...LocalizedText}url venue{...Venue}accessFeatures{...AccessFeature}}fragment SessionProgram on Program{id slug title{...LocalizedText}kind languages{...Language}partner{...PartnerName}}fragment TotalCount on TotalCount{value precision}fragment Venue on Venue{name{...LocalizedText}streetAddress locality region postalCode country latitude longitude}`,
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
  hash: "0b8560c1e2279c963c3cf6ba7c43c0e012f6a49b6be8852ecd12cbc8b0478c9c",
  text: `query GetSession($by:SessionBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){session(by:$by){...SessionDetail}}fragment AccessFeature on AccessFeature{kind status note{...LocalizedText}verifiedBy verifiedUntil}fragment ExternalReference on ExternalReference{source value}fragment Language on Language{tag name autonym direction}fragment LocalizedText on LocalizedText{text language direction isFallback}fragment PartnerName on Partner{id slug name{...LocalizedText}}fragment SessionCard on Session{...SessionFields program{...SessionProgram}}fragment SessionDetail on Session{...SessionCard externalReferences{...ExternalReference}createdAt updatedAt}fragment SessionFields on Session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{...LocalizedText}url venue{...Venue}accessFeatures{...AccessFeature}}fragment SessionProgram on Program{id slug title{...LocalizedText}kind languages{...Language}partner{...PartnerName}}fragment Venue on Venue{name{...LocalizedText}streetAddress locality region postalCode country latitude longitude}`,
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
  readonly input: SessionCreateInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createSession` answers. */
export interface CreateSessionResult {
  readonly session: SessionDetail | null;
  readonly userErrors: readonly UserError[];
}

/** The document of `createSession`, as the API knows it. */
export const CreateSessionDocument: TypedDocument<{ readonly sessionCreate: CreateSessionResult }, CreateSessionVariables> = {
  name: "CreateSession",
  kind: "mutation",
  hash: "834e97bb250cbc036ebb1456e4ccea9cd956d0258dfb9ff8a58649baf71cd146",
  text: `mutation CreateSession($input:SessionCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionCreate(input:$input){session{...SessionDetail}userErrors{...UserError}}}fragment AccessFeature on AccessFeature{kind status note{...LocalizedText}verifiedBy verifiedUntil}fragment ExternalReference on ExternalReference{source value}fragment Language on Language{tag name autonym direction}fragment LocalizedText on LocalizedText{text language direction isFallback}fragment PartnerName on Partner{id slug name{...LocalizedText}}fragment SessionCard on Session{...SessionFields program{...SessionProgram}}fragment SessionDetail on Session{...SessionCard externalReferences{...ExternalReference}createdAt updatedAt}fragment SessionFields on Session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{...LocalizedText}url venue{...Venue}accessFeatures{...AccessFeature}}fragment SessionProgram on Program{id slug title{...LocalizedText}kind languages{...Language}partner{...PartnerName}}fragment UserError on UserError{__typename code message path ...on ConditionError{condition}...on TransitionError{from allowed}}fragment Venue on Venue{name{...LocalizedText}streetAddress locality region postalCode country latitude longitude}`,
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
  readonly input: SessionUpdateInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updateSession` answers. */
export interface UpdateSessionResult {
  readonly session: SessionDetail | null;
  readonly userErrors: readonly UserError[];
}

/** The document of `updateSession`, as the API knows it. */
export const UpdateSessionDocument: TypedDocument<{ readonly sessionUpdate: UpdateSessionResult }, UpdateSessionVariables> = {
  name: "UpdateSession",
  kind: "mutation",
  hash: "0f820d6fef8b95681b1e5f63d54fb6fc881c3d596412c1619dcf4eeab9b3b869",
  text: `mutation UpdateSession($input:SessionUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionUpdate(input:$input){session{...SessionDetail}userErrors{...UserError}}}fragment AccessFeature on AccessFeature{kind status note{...LocalizedText}verifiedBy verifiedUntil}fragment ExternalReference on ExternalReference{source value}fragment Language on Language{tag name autonym direction}fragment LocalizedText on LocalizedText{text language direction isFallback}fragment PartnerName on Partner{id slug name{...LocalizedText}}fragment SessionCard on Session{...SessionFields program{...SessionProgram}}fragment SessionDetail on Session{...SessionCard externalReferences{...ExternalReference}createdAt updatedAt}fragment SessionFields on Session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{...LocalizedText}url venue{...Venue}accessFeatures{...AccessFeature}}fragment SessionProgram on Program{id slug title{...LocalizedText}kind languages{...Language}partner{...PartnerName}}fragment UserError on UserError{__typename code message path ...on ConditionError{condition}...on TransitionError{from allowed}}fragment Venue on Venue{name{...LocalizedText}streetAddress locality region postalCode country latitude longitude}`,
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
  readonly input: SessionCancelInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `cancelSession` answers. */
export interface CancelSessionResult {
  readonly session: SessionDetail | null;
  readonly userErrors: readonly UserError[];
}

/** The document of `cancelSession`, as the API knows it. */
export const CancelSessionDocument: TypedDocument<{ readonly sessionCancel: CancelSessionResult }, CancelSessionVariables> = {
  name: "CancelSession",
  kind: "mutation",
  hash: "474d876bd44999a4a871bf91568356a9ba1000585464ddc9f471fa851bbd234a",
  text: `mutation CancelSession($input:SessionCancelInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){sessionCancel(input:$input){session{...SessionDetail}userErrors{...UserError}}}fragment AccessFeature on AccessFeature{kind status note{...LocalizedText}verifiedBy verifiedUntil}fragment ExternalReference on ExternalReference{source value}fragment Language on Language{tag name autonym direction}fragment LocalizedText on LocalizedText{text language direction isFallback}fragment PartnerName on Partner{id slug name{...LocalizedText}}fragment SessionCard on Session{...SessionFields program{...SessionProgram}}fragment SessionDetail on Session{...SessionCard externalReferences{...ExternalReference}createdAt updatedAt}fragment SessionFields on Session{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{...LocalizedText}url venue{...Venue}accessFeatures{...AccessFeature}}fragment SessionProgram on Program{id slug title{...LocalizedText}kind languages{...Language}partner{...PartnerName}}fragment UserError on UserError{__typename code message path ...on ConditionError{condition}...on TransitionError{from allowed}}fragment Venue on Venue{name{...LocalizedText}streetAddress locality region postalCode country latitude longitude}`,
};

/** Cancels a session; it stays visible as cancelled. For administrators. */
export function cancelSession(
  client: Client,
  options: CancelSessionVariables & CallOptions,
): Promise<CancelSessionResult> {
  return call(client, CancelSessionDocument, options, ["sessionCancel"]);
}
