// Generated from packages/schema by `pnpm generate`. Do not edit.

import { call } from "../call.ts";
import type { CallOptions, Client } from "../client.ts";
import { paged, type Paged } from "../paged.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { SessionDetail, SessionSummary } from "./sessions.ts";
import type { CardPicture, CostToAttend, EditedText, ExternalReference, Language, LocalizedText, PageInfo, Source, Term, TotalCount, UserError } from "./shared.ts";
import type { ApprovalSide, AttendanceMode, Audience, CountPrecision, DateTime, LanguageTag, LocalDate, LocalDateTime, PartnerKind, PartnerSide, ProgramAgreeInput, ProgramApproveInput, ProgramBy, ProgramCancelInput, ProgramCloseInput, ProgramCondition, ProgramCreateInput, ProgramCreateWithSessionsInput, ProgramDeleteInput, ProgramFacetField, ProgramFilter, ProgramKind, ProgramLifecycle, ProgramOrder, ProgramPartnerRole, ProgramPurgeInput, ProgramReinstateInput, ProgramRestoreInput, ProgramStartInput, ProgramUpdateInput, RecordOrigin, SessionFilter, SessionOrder, SessionStatus, Theme, TimeZone, UrlString } from "./values.ts";

/** What every answer about a program has. */
export interface ProgramSummary {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `prog_01k3…`. */
  readonly id: string;
  /** The record's short name for web addresses, such as `songs-of-the-red-sea`. Unique among public records of its kind. */
  readonly slug: string;
  /** The title. */
  readonly title: LocalizedText;
  /** A summary of the program in one or two sentences. */
  readonly summary: LocalizedText | null;
  /** The program's own term for its kind, if `kind` is OTHER and a term was given. */
  readonly kindTerm: LocalizedText | null;
  /** The kind of program. */
  readonly kind: ProgramKind;
  /** The program's first day. Null if it is unknown. */
  readonly startsOn: LocalDate | null;
  /** The program's last day. Null if it is unknown or open-ended. */
  readonly endsOn: LocalDate | null;
  /** The current lifecycle state. */
  readonly lifecycle: ProgramLifecycle;
  /** What it costs to take part. */
  readonly cost: CostToAttend;
  /** The languages in which it is held, apart from those of its texts. At most 50. */
  readonly languages: readonly Language[];
  /** The home partner, which is responsible for the program. */
  readonly partner: PartnerName | null;
  /** The web page for booking or registration. */
  readonly bookingUrl: UrlString | null;
  /** The web page with further information. */
  readonly infoUrl: UrlString | null;
  /** Whether the record was created here or imported. */
  readonly origin: RecordOrigin;
  /** The source of an imported record. Null if the record was created here, or has been edited here since. */
  readonly source: Source | null;
}

/** A partner, just enough to name it and link to it. */
export interface PartnerName {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `part_01k3…`. */
  readonly id: string;
  /** The record's short name for web addresses, such as `songs-of-the-red-sea`. Unique among public records of its kind. */
  readonly slug: string;
  /** The partner's name. */
  readonly name: LocalizedText;
}

/** A program as a list shows it, with its next sessions. */
export interface ProgramCard extends ProgramSummary {
  /** The program's sessions. */
  readonly sessions: {
    /** The sessions on this page. */
    readonly nodes: readonly UpcomingSession[];
  };
}

/** A program as a card with its picture shows it. */
export interface PicturedProgram extends ProgramCard {
  /** A picture of an archive item that its partner keeps and has chosen. Null if there is none that you may see: it is lent, and goes with its item. */
  readonly picture: CardPicture | null;
}

/** One of a program's next sessions, as a list shows it. */
export interface UpcomingSession {
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
  /** The venue. Null if nothing is known about it. */
  readonly venue: {
    /** The name of the venue. */
    readonly name: LocalizedText | null;
    /** The city, town or village. */
    readonly locality: string | null;
  } | null;
}

/** A program as a page of its own shows it. */
export interface ProgramDetail extends ProgramSummary {
  /** A picture of an archive item that its partner keeps and has chosen. Null if there is none that you may see: it is lent, and goes with its item. */
  readonly picture: CardPicture | null;
  /** The publisher's listing from which the record was imported before it was edited here; its text is no longer the publisher's. Null if the record was created here, or is still as imported. */
  readonly basedOn: Source | null;
  /** The full description of the program: plain text, with blank lines between paragraphs. */
  readonly description: LocalizedText | null;
  /** The program's subjects, as free terms. At most 50. */
  readonly subjects: readonly Term[];
  /** The program's themes, from a fixed list. At most 14. */
  readonly themes: readonly Theme[];
  /** The communities whose heritage is shared. At most 50. */
  readonly communities: readonly Term[];
  /** Its audiences; empty if none are given. At most 8. */
  readonly audiences: readonly Audience[];
  /** The age range of the program. Null if none is given. */
  readonly ages: {
    /** The minimum age. */
    readonly min: number | null;
    /** The maximum age. */
    readonly max: number | null;
  } | null;
  /** The reason for the cancellation, for the public. */
  readonly cancellationNote: LocalizedText | null;
  /** True if everyone can see the record. A record that is not public can be seen by its partners' members and by platform administrators. */
  readonly isPublic: boolean;
  /** The program's ids in external systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** The participating partners and their roles. */
  readonly partners: {
    /** The partners on this page, with their cursors. */
    readonly edges: readonly ProgramPartner[];
    /** The page's position in the list. */
    readonly pageInfo: PageInfo;
  };
  /** The program's sessions. */
  readonly sessions: {
    /** The sessions on this page. */
    readonly nodes: readonly SessionSummary[];
    /** The page's position in the list. */
    readonly pageInfo: PageInfo;
  };
  /** When the record was created. */
  readonly createdAt: DateTime;
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
}

/** A partner of a program, and what it does there. */
export interface ProgramPartner {
  /** The partner's role in the program. A partner with two roles is listed twice. */
  readonly role: ProgramPartnerRole;
  /** The partner. */
  readonly node: PartnerName & {
    /** The kind of institution or organisation. */
    readonly kind: PartnerKind;
    /** The partner's side of the exchange. */
    readonly side: PartnerSide;
    /** The partner's website. */
    readonly website: UrlString | null;
  };
}

/** A program as those who edit it see it: each text in all its languages, and what has been approved. */
export interface EditedProgram extends ProgramSummary {
  /** The title. */
  readonly title: EditedText;
  /** A summary of the program in one or two sentences. */
  readonly summary: EditedText | null;
  /** The full description of the program: plain text, with blank lines between paragraphs. */
  readonly description: EditedText | null;
  /** The program's own term for its kind, if `kind` is OTHER and a term was given. */
  readonly kindTerm: EditedText | null;
  /** The program's subjects, as free terms. At most 50. */
  readonly subjects: readonly Term[];
  /** The program's themes, from a fixed list. At most 14. */
  readonly themes: readonly Theme[];
  /** The communities whose heritage is shared. At most 50. */
  readonly communities: readonly Term[];
  /** Its audiences; empty if none are given. At most 8. */
  readonly audiences: readonly Audience[];
  /** The age range of the program. Null if none is given. */
  readonly ages: {
    /** The minimum age. */
    readonly min: number | null;
    /** The maximum age. */
    readonly max: number | null;
  } | null;
  /** The web page for booking or registration. */
  readonly bookingUrl: UrlString | null;
  /** The web page with further information. */
  readonly infoUrl: UrlString | null;
  /** The reason for the cancellation, for the public. */
  readonly cancellationNote: EditedText | null;
  /** The program's ids in external systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** The participating partners and their roles. */
  readonly partners: {
    /** The partners on this page, with their cursors. */
    readonly edges: readonly ProgramPartner[];
    /** The page's position in the list. */
    readonly pageInfo: PageInfo;
  };
  /** True if everyone can see the record. A record that is not public can be seen by its partners' members and by platform administrators. */
  readonly isPublic: boolean;
  /** All reasons why the program is not public, such as an approval that lapsed with the last change. Empty if it is public. At most 5. */
  readonly hiddenBecause: readonly MissingCondition[];
  /** The approvals of both sides, newest first. Empty if you are not a member of a participating partner. At most 50. Requires the scope `programs:read`. */
  readonly approvals: readonly Approval[] | null;
  /** When the record was created. */
  readonly createdAt: DateTime;
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
  /** When the record was deleted. Null if it has not been deleted. Only those who may restore a deleted record can see it. */
  readonly deletedAt: DateTime | null;
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
}

/** One side's approval: a lapsed one is no longer current. */
export interface Approval {
  /** The approving side. */
  readonly side: ApprovalSide;
  /** False if a text, a partner, a date or the cost has changed since the approval. */
  readonly isCurrent: boolean;
  /** When the approval was recorded. */
  readonly approvedAt: DateTime;
  /** Evidence: a signed form, the minutes of a meeting, a letter. */
  readonly evidence: string;
}

/** What keeps everybody from seeing a program, in words. */
export interface MissingCondition {
  /** The precondition. */
  readonly condition: ProgramCondition;
  /** What is missing and how to provide it, as a sentence for people, in the caller's language if the service supports it. */
  readonly message: string;
}

/** The values of one property among the programs in a list, with counts. */
export interface ProgramFacet {
  /** The property. */
  readonly field: ProgramFacetField;
  /** The values, most frequent first. At most 50. */
  readonly buckets: readonly FacetBucket[];
}

/** One value, and the number of programs that have it. */
export interface FacetBucket {
  /** The value, as used in filters. */
  readonly value: string;
  /** The value's display name: the label of a subject or the name of a language. Null for a kind; see `ProgramKind`. */
  readonly label: LocalizedText | null;
  /** The number of programs in the list that have this value: the same number that a filter by it finds. Languages that are filtered as one, such as `no` and `nb`, each count the programs of both. */
  readonly count: number;
  /** Whether the count is exact. Programs are counted in the first 10,000 of a list: of a longer list, there are at least this many. */
  readonly precision: CountPrecision;
}

/** Variables of `listPrograms`. */
export interface ListProgramsVariables {
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** A filter. Without it, all programs that you may see are listed. */
  readonly where?: ProgramFilter | null | undefined;
  /** The sort order. */
  readonly orderBy?: ProgramOrder | undefined;
  /** Search terms to find in title, summary, description, subjects or communities, in any language. Case, accents and equivalent spellings are ignored. Every term must be found, and may be the beginning of a longer word. */
  readonly search?: string | null | undefined;
  /** How many of each program's next sessions to give, at most. */
  readonly sessionsFirst?: number | null | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listPrograms` answers. */
export interface ListProgramsPage {
  /** The programs on this page. */
  readonly nodes: readonly ProgramCard[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of programs in the list. */
  readonly totalCount?: TotalCount;
}

/** The document of `listPrograms`, as the API knows it. */
export const ListProgramsDocument: TypedDocument<{ readonly programs: ListProgramsPage }, ListProgramsVariables> = {
  name: "ListPrograms",
  kind: "query",
  hash: "88edab147b93fae93777568dd1f394d3b79d869ecb55fbfeac47b5857ca3f645",
  text: `query ListPrograms($first:Int$after:String$last:Int$before:String$where:ProgramFilter$orderBy:ProgramOrder!=STARTS_ON$search:String$sessionsFirst:Int=3$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programs(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy search:$search){nodes{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}sessions(first:$sessionsFirst where:{isUpcoming:{eq:true}}){nodes{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status venue{name{text language direction isFallback}locality}}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}`,
};

/** Programs, a page at a time: each with its home partner and its next sessions. */
export function listPrograms(
  client: Client,
  options: ListProgramsVariables & CallOptions = {},
): Paged<ListProgramsPage, ProgramCard> {
  return paged(client, ListProgramsDocument, options, ["programs"]);
}

/** Variables of `listProgramCards`. */
export interface ListProgramCardsVariables {
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** A filter. Without it, all programs that you may see are listed. */
  readonly where?: ProgramFilter | null | undefined;
  /** The sort order. */
  readonly orderBy?: ProgramOrder | undefined;
  /** Search terms to find in title, summary, description, subjects or communities, in any language. Case, accents and equivalent spellings are ignored. Every term must be found, and may be the beginning of a longer word. */
  readonly search?: string | null | undefined;
  /** How many of each program's next sessions to give, at most. */
  readonly sessionsFirst?: number | null | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listProgramCards` answers. */
export interface ListProgramCardsPage {
  /** The programs on this page. */
  readonly nodes: readonly PicturedProgram[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of programs in the list. */
  readonly totalCount?: TotalCount;
}

/** The document of `listProgramCards`, as the API knows it. */
export const ListProgramCardsDocument: TypedDocument<{ readonly programs: ListProgramCardsPage }, ListProgramCardsVariables> = {
  name: "ListProgramCards",
  kind: "query",
  hash: "0fbdb7dc5e3cfc2f68a2d775ac77785b6ef28dfcd433503ae0e58dad7979781a",
  text: `query ListProgramCards($first:Int$after:String$last:Int$before:String$where:ProgramFilter$orderBy:ProgramOrder!=STARTS_ON$search:String$sessionsFirst:Int=3$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programs(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy search:$search){nodes{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}sessions(first:$sessionsFirst where:{isUpcoming:{eq:true}}){nodes{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status venue{name{text language direction isFallback}locality}}}picture{id alternativeText{text language direction isFallback}isDecorative credit{text language direction isFallback}width height renditions{width address}item{communityNotices{kind}}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}`,
};

/** Programs as cards show them: as in a list, each with the picture that its partner has lent it. */
export function listProgramCards(
  client: Client,
  options: ListProgramCardsVariables & CallOptions = {},
): Paged<ListProgramCardsPage, PicturedProgram> {
  return paged(client, ListProgramCardsDocument, options, ["programs"]);
}

/** Variables of `getProgram`. */
export interface GetProgramVariables {
  /** How the record is identified. */
  readonly by: ProgramBy;
  /** How many of its next sessions to give, at most. */
  readonly sessionsFirst?: number | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getProgram` answers. */
export type GetProgramResult = ProgramDetail | null;

/** The document of `getProgram`, as the API knows it. */
export const GetProgramDocument: TypedDocument<{ readonly program: GetProgramResult }, GetProgramVariables> = {
  name: "GetProgram",
  kind: "query",
  hash: "cced28bffb6791c48ab8f5e9aad364bbda9504b0755f81a9ee3eb144234202dd",
  text: `query GetProgram($by:ProgramBy!$sessionsFirst:Int=20$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){program(by:$by){id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}picture{id alternativeText{text language direction isFallback}isDecorative credit{text language direction isFallback}width height renditions{width address}item{communityNotices{kind}}}basedOn{name url}description{text language direction isFallback}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}cancellationNote{text language direction isFallback}isPublic externalReferences{source value}partners{edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}sessions(first:$sessionsFirst where:{isUpcoming:{eq:true}}){nodes{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}createdAt updatedAt revision}}`,
};

/** One program with all that a page about it shows. Null when there is none that you may see. */
export function getProgram(
  client: Client,
  options: GetProgramVariables & CallOptions,
): Promise<GetProgramResult> {
  return call(client, GetProgramDocument, options, ["program"]);
}

/** Variables of `programFacets`. */
export interface ProgramFacetsVariables {
  /** A filter. Without it, all programs that you may see are listed. */
  readonly where?: ProgramFilter | null | undefined;
  /** Search terms to find in title, summary, description, subjects or communities, in any language. Case, accents and equivalent spellings are ignored. Every term must be found, and may be the beginning of a longer word. */
  readonly search?: string | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `programFacets` answers. */
export type ProgramFacetsResult = readonly ProgramFacet[];

/** The document of `programFacets`, as the API knows it. */
export const ProgramFacetsDocument: TypedDocument<{ readonly programs: { readonly facets: ProgramFacetsResult } }, ProgramFacetsVariables> = {
  name: "ProgramFacets",
  kind: "query",
  hash: "7d933fb9f49df3b012144facd1cb26587adb0ee2b50e5e72e0191d98193ef2b6",
  text: `query ProgramFacets($where:ProgramFilter$search:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programs(first:1 where:$where search:$search){facets(fields:[KIND LANGUAGE SUBJECT]){field buckets{value label{text language direction isFallback}count precision}}}}`,
};

/** How many programs there are of each kind, language and subject, under the same filter and search as the list. */
export function programFacets(
  client: Client,
  options: ProgramFacetsVariables & CallOptions = {},
): Promise<ProgramFacetsResult> {
  return call(client, ProgramFacetsDocument, options, ["programs", "facets"]);
}

/** Variables of `listProgramSessions`. */
export interface ListProgramSessionsVariables {
  /** How the record is identified. */
  readonly by: ProgramBy;
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

/** What `listProgramSessions` answers. */
export interface ListProgramSessionsPage {
  /** The sessions on this page. */
  readonly nodes: readonly SessionSummary[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listProgramSessions`, as the API knows it. */
export const ListProgramSessionsDocument: TypedDocument<{ readonly program: { readonly sessions: ListProgramSessionsPage } | null }, ListProgramSessionsVariables> = {
  name: "ListProgramSessions",
  kind: "query",
  hash: "9d06ef4f3b5bbf3a9319f0880dd372daa4265252c69020f6610bdbf62b58a618",
  text: `query ListProgramSessions($by:ProgramBy!$first:Int$after:String$last:Int$before:String$where:SessionFilter$orderBy:SessionOrder!=STARTS_AT$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){program(by:$by){sessions(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy){nodes{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** The sessions of one program, past ones too, a page at a time. */
export function listProgramSessions(
  client: Client,
  options: ListProgramSessionsVariables & CallOptions,
): Paged<ListProgramSessionsPage, SessionSummary> {
  return paged(client, ListProgramSessionsDocument, options, ["program", "sessions"]);
}

/** Variables of `listProgramPartners`. */
export interface ListProgramPartnersVariables {
  /** How the record is identified. */
  readonly by: ProgramBy;
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listProgramPartners` answers. */
export interface ListProgramPartnersPage {
  /** The partners on this page, with their cursors. */
  readonly edges: readonly ProgramPartner[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listProgramPartners`, as the API knows it. */
export const ListProgramPartnersDocument: TypedDocument<{ readonly program: { readonly partners: ListProgramPartnersPage } | null }, ListProgramPartnersVariables> = {
  name: "ListProgramPartners",
  kind: "query",
  hash: "b8cf154dfd450742cdfc7ac7a863dd23cec610f677749a38624a09bb8e3dd848",
  text: `query ListProgramPartners($by:ProgramBy!$first:Int$after:String$last:Int$before:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){program(by:$by){partners(first:$first after:$after last:$last before:$before){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** The partners of one program with their roles, a page at a time. */
export function listProgramPartners(
  client: Client,
  options: ListProgramPartnersVariables & CallOptions,
): Paged<ListProgramPartnersPage, ProgramPartner> {
  return paged(client, ListProgramPartnersDocument, options, ["program", "partners"]);
}

/** Variables of `createProgram`. */
export interface CreateProgramVariables {
  /** The new program. */
  readonly input: ProgramCreateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createProgram` answers. */
export interface CreateProgramResult {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: EditedProgram | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createProgram`, as the API knows it. */
export const CreateProgramDocument: TypedDocument<{ readonly programCreate: CreateProgramResult }, CreateProgramVariables> = {
  name: "CreateProgram",
  kind: "mutation",
  hash: "a6be6a9704ce4c7c80b568ad5ff33bd1c994a8fc1d2746a783b116b06520f8d6",
  text: `mutation CreateProgram($input:ProgramCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programCreate(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Creates a program as a draft. Requires the scope `programs:write`. */
export function createProgram(
  client: Client,
  options: CreateProgramVariables & CallOptions,
): Promise<CreateProgramResult> {
  return call(client, CreateProgramDocument, options, ["programCreate"]);
}

/** Variables of `createProgramWithSessions`. */
export interface CreateProgramWithSessionsVariables {
  /** The new program and its sessions. */
  readonly input: ProgramCreateWithSessionsInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createProgramWithSessions` answers. */
export interface CreateProgramWithSessionsResult {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: EditedProgram & {
    /** The program's sessions. */
    readonly sessions: {
      /** The sessions on this page. */
      readonly nodes: readonly SessionDetail[];
    };
  } | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createProgramWithSessions`, as the API knows it. */
export const CreateProgramWithSessionsDocument: TypedDocument<{ readonly programCreateWithSessions: CreateProgramWithSessionsResult }, CreateProgramWithSessionsVariables> = {
  name: "CreateProgramWithSessions",
  kind: "mutation",
  hash: "69704ea2a3b6e394568ca56934fbe371395ff034355a108c76cbb804a7c3f8b2",
  text: `mutation CreateProgramWithSessions($input:ProgramCreateWithSessionsInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programCreateWithSessions(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision sessions(first:50){nodes{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision}}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Creates a program as a draft with its sessions. Either all of it is created, or nothing. Requires the scope `programs:write`. */
export function createProgramWithSessions(
  client: Client,
  options: CreateProgramWithSessionsVariables & CallOptions,
): Promise<CreateProgramWithSessionsResult> {
  return call(client, CreateProgramWithSessionsDocument, options, ["programCreateWithSessions"]);
}

/** Variables of `updateProgram`. */
export interface UpdateProgramVariables {
  /** The changes. */
  readonly input: ProgramUpdateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updateProgram` answers. */
export interface UpdateProgramResult {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: EditedProgram | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `updateProgram`, as the API knows it. */
export const UpdateProgramDocument: TypedDocument<{ readonly programUpdate: UpdateProgramResult }, UpdateProgramVariables> = {
  name: "UpdateProgram",
  kind: "mutation",
  hash: "00d4fcedec79f29635ef80b31cbbe83183621b9aae9c25c89edd90bb70c7cae6",
  text: `mutation UpdateProgram($input:ProgramUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programUpdate(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Updates a program. If a text, subject, theme, community, partner, date or the cost changes, both approvals lapse, and the program is hidden until both sides approve it again. Requires the scope `programs:write`. */
export function updateProgram(
  client: Client,
  options: UpdateProgramVariables & CallOptions,
): Promise<UpdateProgramResult> {
  return call(client, UpdateProgramDocument, options, ["programUpdate"]);
}

/** Variables of `approveProgram`. */
export interface ApproveProgramVariables {
  /** The approval. */
  readonly input: ProgramApproveInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `approveProgram` answers. */
export interface ApproveProgramResult {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: EditedProgram | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `approveProgram`, as the API knows it. */
export const ApproveProgramDocument: TypedDocument<{ readonly programApprove: ApproveProgramResult }, ApproveProgramVariables> = {
  name: "ApproveProgram",
  kind: "mutation",
  hash: "f8ff14134ef61771c0f6b3a42dab0d937ebb107e9ddd1d8b5e24696b906a4079",
  text: `mutation ApproveProgram($input:ProgramApproveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programApprove(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Records one side's approval of the program as it will be published. Requires the scope `programs:approve`. */
export function approveProgram(
  client: Client,
  options: ApproveProgramVariables & CallOptions,
): Promise<ApproveProgramResult> {
  return call(client, ApproveProgramDocument, options, ["programApprove"]);
}

/** Variables of `agreeProgram`. */
export interface AgreeProgramVariables {
  /** The program. */
  readonly input: ProgramAgreeInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `agreeProgram` answers. */
export interface AgreeProgramResult {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: EditedProgram | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `agreeProgram`, as the API knows it. */
export const AgreeProgramDocument: TypedDocument<{ readonly programAgree: AgreeProgramResult }, AgreeProgramVariables> = {
  name: "AgreeProgram",
  kind: "mutation",
  hash: "3bf403d28f6da6eedc21fc8f1dc7ff7f1c9edd72959724971367f75a848a6258",
  text: `mutation AgreeProgram($input:ProgramAgreeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programAgree(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Moves a draft to AGREED. From then on it is public, provided that its home partner is public. If preconditions are not met, the mutation is refused and lists all of them. Requires the scope `programs:write`. */
export function agreeProgram(
  client: Client,
  options: AgreeProgramVariables & CallOptions,
): Promise<AgreeProgramResult> {
  return call(client, AgreeProgramDocument, options, ["programAgree"]);
}

/** Variables of `startProgram`. */
export interface StartProgramVariables {
  /** The program. */
  readonly input: ProgramStartInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `startProgram` answers. */
export interface StartProgramResult {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: EditedProgram | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `startProgram`, as the API knows it. */
export const StartProgramDocument: TypedDocument<{ readonly programStart: StartProgramResult }, StartProgramVariables> = {
  name: "StartProgram",
  kind: "mutation",
  hash: "a89ee78db9383930db6d21d775ff6e242f530404b21d4e1769d78800a349380d",
  text: `mutation StartProgram($input:ProgramStartInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programStart(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Marks an agreed program as active. Requires the scope `programs:write`. */
export function startProgram(
  client: Client,
  options: StartProgramVariables & CallOptions,
): Promise<StartProgramResult> {
  return call(client, StartProgramDocument, options, ["programStart"]);
}

/** Variables of `closeProgram`. */
export interface CloseProgramVariables {
  /** The program. */
  readonly input: ProgramCloseInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `closeProgram` answers. */
export interface CloseProgramResult {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: EditedProgram | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `closeProgram`, as the API knows it. */
export const CloseProgramDocument: TypedDocument<{ readonly programClose: CloseProgramResult }, CloseProgramVariables> = {
  name: "CloseProgram",
  kind: "mutation",
  hash: "83be16c9924d944a5ac01c562fcff8cee17cc96a94a6c7b74d765266a3974d20",
  text: `mutation CloseProgram($input:ProgramCloseInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programClose(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Marks an active program as closed. Requires the scope `programs:write`. */
export function closeProgram(
  client: Client,
  options: CloseProgramVariables & CallOptions,
): Promise<CloseProgramResult> {
  return call(client, CloseProgramDocument, options, ["programClose"]);
}

/** Variables of `cancelProgram`. */
export interface CancelProgramVariables {
  /** The program, and the reason. */
  readonly input: ProgramCancelInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `cancelProgram` answers. */
export interface CancelProgramResult {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: EditedProgram | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `cancelProgram`, as the API knows it. */
export const CancelProgramDocument: TypedDocument<{ readonly programCancel: CancelProgramResult }, CancelProgramVariables> = {
  name: "CancelProgram",
  kind: "mutation",
  hash: "037822f986ad135897dca87e619a51b2f7b0a0a856e7130e64c273199e71045c",
  text: `mutation CancelProgram($input:ProgramCancelInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programCancel(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Cancels a program and its upcoming sessions at once. A public program remains visible, marked as cancelled. Requires the scope `programs:write`. */
export function cancelProgram(
  client: Client,
  options: CancelProgramVariables & CallOptions,
): Promise<CancelProgramResult> {
  return call(client, CancelProgramDocument, options, ["programCancel"]);
}

/** Variables of `reinstateProgram`. */
export interface ReinstateProgramVariables {
  /** The program. */
  readonly input: ProgramReinstateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `reinstateProgram` answers. */
export interface ReinstateProgramResult {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: EditedProgram | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `reinstateProgram`, as the API knows it. */
export const ReinstateProgramDocument: TypedDocument<{ readonly programReinstate: ReinstateProgramResult }, ReinstateProgramVariables> = {
  name: "ReinstateProgram",
  kind: "mutation",
  hash: "db9b7958263ef5326bcf83423b8674b927cdf117f7b9f0ba4a5a00d297363981",
  text: `mutation ReinstateProgram($input:ProgramReinstateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programReinstate(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Takes the cancellation of a program back: it is what it was, with the sessions that went with it. */
export function reinstateProgram(
  client: Client,
  options: ReinstateProgramVariables & CallOptions,
): Promise<ReinstateProgramResult> {
  return call(client, ReinstateProgramDocument, options, ["programReinstate"]);
}

/** Variables of `deleteProgram`. */
export interface DeleteProgramVariables {
  /** The program. */
  readonly input: ProgramDeleteInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `deleteProgram` answers. */
export interface DeleteProgramResult {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: EditedProgram | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `deleteProgram`, as the API knows it. */
export const DeleteProgramDocument: TypedDocument<{ readonly programDelete: DeleteProgramResult }, DeleteProgramVariables> = {
  name: "DeleteProgram",
  kind: "mutation",
  hash: "b8666bc6ed844440f4bc440435661195fdbdde54585c353e176805b92d0764cc",
  text: `mutation DeleteProgram($input:ProgramDeleteInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programDelete(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Deletes a program with its sessions. They can be restored until they are purged. Requires the scope `programs:write`. */
export function deleteProgram(
  client: Client,
  options: DeleteProgramVariables & CallOptions,
): Promise<DeleteProgramResult> {
  return call(client, DeleteProgramDocument, options, ["programDelete"]);
}

/** Variables of `restoreProgram`. */
export interface RestoreProgramVariables {
  /** The program. */
  readonly input: ProgramRestoreInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `restoreProgram` answers. */
export interface RestoreProgramResult {
  /** The program after the mutation. Null if there are errors, and only then. */
  readonly program: EditedProgram | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `restoreProgram`, as the API knows it. */
export const RestoreProgramDocument: TypedDocument<{ readonly programRestore: RestoreProgramResult }, RestoreProgramVariables> = {
  name: "RestoreProgram",
  kind: "mutation",
  hash: "2e85c2eb23957326fddec83530ea99a55bfff8fd1d7699a4b634471205914cb2",
  text: `mutation RestoreProgram($input:ProgramRestoreInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programRestore(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Restores a deleted program, as it was before. Requires the scope `programs:write`. */
export function restoreProgram(
  client: Client,
  options: RestoreProgramVariables & CallOptions,
): Promise<RestoreProgramResult> {
  return call(client, RestoreProgramDocument, options, ["programRestore"]);
}

/** Variables of `purgeProgram`. */
export interface PurgeProgramVariables {
  /** The program. */
  readonly input: ProgramPurgeInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `purgeProgram` answers. */
export interface PurgeProgramResult {
  /** The id of the removed record. Null if there are errors, and only then. */
  readonly purgedId: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `purgeProgram`, as the API knows it. */
export const PurgeProgramDocument: TypedDocument<{ readonly programPurge: PurgeProgramResult }, PurgeProgramVariables> = {
  name: "PurgeProgram",
  kind: "mutation",
  hash: "87cb6746d47d534fc263ffbd2db1e9b90287f7ea9db21a6dec2b6100f1375140",
  text: `mutation PurgeProgram($input:ProgramPurgeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programPurge(input:$input){purgedId userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Permanently removes a deleted program. This cannot be undone. Requires the scope `programs:write`. */
export function purgeProgram(
  client: Client,
  options: PurgeProgramVariables & CallOptions,
): Promise<PurgeProgramResult> {
  return call(client, PurgeProgramDocument, options, ["programPurge"]);
}

/** Variables of `getProgramForEditing`. */
export interface GetProgramForEditingVariables {
  /** How the record is identified. */
  readonly by: ProgramBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getProgramForEditing` answers. */
export type GetProgramForEditingResult = EditedProgram | null;

/** The document of `getProgramForEditing`, as the API knows it. */
export const GetProgramForEditingDocument: TypedDocument<{ readonly program: GetProgramForEditingResult }, GetProgramForEditingVariables> = {
  name: "GetProgramForEditing",
  kind: "query",
  hash: "507ba0c1a6cd073599af4417419e6f1fe3764658c2edd2c1ad445e632f9c05fb",
  text: `query GetProgramForEditing($by:ProgramBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){program(by:$by){id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}}`,
};

/** One program as a form for editing needs it: each text in all its languages, and the approvals. For those who take part. */
export function getProgramForEditing(
  client: Client,
  options: GetProgramForEditingVariables & CallOptions,
): Promise<GetProgramForEditingResult> {
  return call(client, GetProgramForEditingDocument, options, ["program"]);
}
