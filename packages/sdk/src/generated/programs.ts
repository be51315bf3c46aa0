// Generated from packages/schema by `pnpm generate`. Do not edit.

import { call } from "../call.ts";
import type { CallOptions, Client } from "../client.ts";
import { paged, type Paged } from "../paged.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { SessionDetail, SessionSummary } from "./sessions.ts";
import type { CostToAttend, EditedText, ExternalReference, Language, LocalizedText, PageInfo, Source, Term, TotalCount, UserError } from "./shared.ts";
import type { ApprovalSide, AttendanceMode, Audience, DateTime, LanguageTag, LocalDate, LocalDateTime, PartnerKind, PartnerSide, ProgramAgreeInput, ProgramApproveInput, ProgramBy, ProgramCancelInput, ProgramCloseInput, ProgramCondition, ProgramCreateInput, ProgramCreateWithSessionsInput, ProgramDeleteInput, ProgramFacetField, ProgramFilter, ProgramKind, ProgramLifecycle, ProgramOrder, ProgramPartnerRole, ProgramPurgeInput, ProgramReinstateInput, ProgramRestoreInput, ProgramStartInput, ProgramUpdateInput, RecordOrigin, SessionFilter, SessionOrder, SessionStatus, Theme, TimeZone, UrlString } from "./values.ts";

/** What every answer about a program has. */
export interface ProgramSummary {
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `prog_01k3…`. */
  readonly id: string;
  /** Its name in web addresses, such as `songs-of-the-red-sea`; unique among what is public. */
  readonly slug: string;
  /** The title. */
  readonly title: LocalizedText;
  /** The program in one or two sentences. */
  readonly summary: LocalizedText | null;
  /** The word for what is done, where `kind` is OTHER and a word was given. */
  readonly kindTerm: LocalizedText | null;
  /** What is done together. */
  readonly kind: ProgramKind;
  /** The first day; null when it is not known. */
  readonly startsOn: LocalDate | null;
  /** The last day; null when it is not known or open. */
  readonly endsOn: LocalDate | null;
  /** Where it stands. */
  readonly lifecycle: ProgramLifecycle;
  /** What it costs to take part. */
  readonly cost: CostToAttend;
  /** The languages it is held in, apart from those of its texts. At most 50. */
  readonly languages: readonly Language[];
  /** The home partner, which answers for the program. */
  readonly partner: PartnerName | null;
  /** Where to book or register. */
  readonly bookingUrl: UrlString | null;
  /** Where to read more. */
  readonly infoUrl: UrlString | null;
  /** Whether the record was written here or imported. */
  readonly origin: RecordOrigin;
  /** Where an imported record comes from; null for one written here, or edited here since. */
  readonly source: Source | null;
}

/** A partner, just enough to name it and link to it. */
export interface PartnerName {
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `part_01k3…`. */
  readonly id: string;
  /** Its name in web addresses, such as `songs-of-the-red-sea`; unique among what is public. */
  readonly slug: string;
  /** The partner's name. */
  readonly name: LocalizedText;
}

/** A program as a list shows it, with its next sessions. */
export interface ProgramCard extends ProgramSummary {
  /** Its sessions. */
  readonly sessions: {
    /** The sessions of this page. */
    readonly nodes: readonly UpcomingSession[];
  };
}

/** One of a program's next sessions, as a list shows it. */
export interface UpcomingSession {
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
  /** Where it takes place; null when nothing of it is known. */
  readonly venue: {
    /** The name of the place. */
    readonly name: LocalizedText | null;
    /** The city, town or village. */
    readonly locality: string | null;
  } | null;
}

/** A program as a page of its own shows it. */
export interface ProgramDetail extends ProgramSummary {
  /** The listing it was imported from before it was edited here. Its words are not that publisher's any more; null for one written here, and while it is imported. */
  readonly basedOn: Source | null;
  /** The program at length. Plain text; blank lines part paragraphs. */
  readonly description: LocalizedText | null;
  /** What it is about, in open terms. At most 50. */
  readonly subjects: readonly Term[];
  /** What it is about, from a closed list. At most 14. */
  readonly themes: readonly Theme[];
  /** The communities whose heritage is shared. At most 50. */
  readonly communities: readonly Term[];
  /** Whom it is for; empty when not said. At most 8. */
  readonly audiences: readonly Audience[];
  /** The ages it is for; null when not said. */
  readonly ages: {
    /** The lowest age. */
    readonly min: number | null;
    /** The highest age. */
    readonly max: number | null;
  } | null;
  /** Why it was cancelled, in words for the public. */
  readonly cancellationNote: LocalizedText | null;
  /** True when anyone may see it. What is not public is seen by its partners' people and by administrators. */
  readonly isPublic: boolean;
  /** Ids of this program in other systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** Who takes part, and as what. */
  readonly partners: {
    /** The partners of this page with their cursors. */
    readonly edges: readonly ProgramPartner[];
    /** Where this page lies in the list. */
    readonly pageInfo: PageInfo;
  };
  /** Its sessions. */
  readonly sessions: {
    /** The sessions of this page. */
    readonly nodes: readonly SessionSummary[];
    /** Where this page lies in the list. */
    readonly pageInfo: PageInfo;
  };
  /** When the record was made. */
  readonly createdAt: DateTime;
  /** When the record last changed. */
  readonly updatedAt: DateTime;
  /** Grows by one with each change. Give it as `expectedRevision` to change what you have read. */
  readonly revision: number;
}

/** A partner of a program, and what it does there. */
export interface ProgramPartner {
  /** What the partner does in the program. A partner with two roles is listed twice. */
  readonly role: ProgramPartnerRole;
  /** The partner. */
  readonly node: PartnerName & {
    /** What kind of institution or body it is. */
    readonly kind: PartnerKind;
    /** Which side of the exchange it stands on. */
    readonly side: PartnerSide;
    /** Its web site. */
    readonly website: UrlString | null;
  };
}

/** A program as those who edit it see it: each text in all its languages, and what has been approved. */
export interface EditedProgram extends ProgramSummary {
  /** The title. */
  readonly title: EditedText;
  /** The program in one or two sentences. */
  readonly summary: EditedText | null;
  /** The program at length. Plain text; blank lines part paragraphs. */
  readonly description: EditedText | null;
  /** The word for what is done, where `kind` is OTHER and a word was given. */
  readonly kindTerm: EditedText | null;
  /** What it is about, in open terms. At most 50. */
  readonly subjects: readonly Term[];
  /** What it is about, from a closed list. At most 14. */
  readonly themes: readonly Theme[];
  /** The communities whose heritage is shared. At most 50. */
  readonly communities: readonly Term[];
  /** Whom it is for; empty when not said. At most 8. */
  readonly audiences: readonly Audience[];
  /** The ages it is for; null when not said. */
  readonly ages: {
    /** The lowest age. */
    readonly min: number | null;
    /** The highest age. */
    readonly max: number | null;
  } | null;
  /** Where to book or register. */
  readonly bookingUrl: UrlString | null;
  /** Where to read more. */
  readonly infoUrl: UrlString | null;
  /** Why it was cancelled, in words for the public. */
  readonly cancellationNote: EditedText | null;
  /** Ids of this program in other systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** Who takes part, and as what. */
  readonly partners: {
    /** The partners of this page with their cursors. */
    readonly edges: readonly ProgramPartner[];
    /** Where this page lies in the list. */
    readonly pageInfo: PageInfo;
  };
  /** True when anyone may see it. What is not public is seen by its partners' people and by administrators. */
  readonly isPublic: boolean;
  /** What keeps everybody from seeing it, all at once, such as an approval that lapsed with the last change; empty when it is public. At most 5. */
  readonly hiddenBecause: readonly MissingCondition[];
  /** Both sides' approvals, newest first, at most 50; empty for those who do not take part. Needs the scope `programs:read`. */
  readonly approvals: readonly Approval[] | null;
  /** When the record was made. */
  readonly createdAt: DateTime;
  /** When the record last changed. */
  readonly updatedAt: DateTime;
  /** When it was deleted. Only those who may restore it see what is deleted. */
  readonly deletedAt: DateTime | null;
  /** Grows by one with each change. Give it as `expectedRevision` to change what you have read. */
  readonly revision: number;
}

/** One side's approval: a lapsed one is no longer current. */
export interface Approval {
  /** The side that approved. */
  readonly side: ApprovalSide;
  /** False once a text, a partner, a date or the cost has changed since. */
  readonly isCurrent: boolean;
  /** When the approval was recorded. */
  readonly approvedAt: DateTime;
  /** How it approved: a signed form, minutes of a meeting, a letter. */
  readonly evidence: string;
}

/** What keeps everybody from seeing a program, in words. */
export interface MissingCondition {
  /** The condition. */
  readonly condition: ProgramCondition;
  /** What is missing and what to do, for people, in the caller's language where it is known. */
  readonly message: string;
}

/** The values of one property among the programs of a list, with counts. */
export interface ProgramFacet {
  /** The property. */
  readonly field: ProgramFacetField;
  /** Its values, most frequent first. At most 50. */
  readonly buckets: readonly FacetBucket[];
}

/** How many programs have one value. */
export interface FacetBucket {
  /** The value, as filters take it. */
  readonly value: string;
  /** The value for people: a subject's label, a language's name. Null for a kind, whose meaning is in `ProgramKind`. */
  readonly label: LocalizedText | null;
  /** How many programs of the list have it: as many as a filter by it finds. Of languages that are one request, such as `no` and `nb`, each counts the programs of both. */
  readonly count: number;
}

/** Variables of `listPrograms`. */
export interface ListProgramsVariables {
  /** How many items from the start, or after `after`: 1 to 100. Without `first` and `last`: 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor of the same list. */
  readonly after?: string | null | undefined;
  /** How many items from the end, or before `before`: 1 to 100. Not together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor of the same list. */
  readonly before?: string | null | undefined;
  /** Which programs; all that you may see without it. */
  readonly where?: ProgramFilter | null | undefined;
  /** In which order. */
  readonly orderBy?: ProgramOrder | undefined;
  /** Words to find in title, summary, description, subjects or communities, in any language: case, accents and spellings that readers do not tell apart do not matter, each word may be the beginning of a longer one, all must be found. */
  readonly search?: string | null | undefined;
  /** How many of each program's next sessions to give, at most. */
  readonly sessionsFirst?: number | null | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listPrograms` answers. */
export interface ListProgramsPage {
  /** The programs of this page. */
  readonly nodes: readonly ProgramCard[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many programs the list holds, on this page or not. */
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

/** Variables of `getProgram`. */
export interface GetProgramVariables {
  /** Which one. */
  readonly by: ProgramBy;
  /** How many of its next sessions to give, at most. */
  readonly sessionsFirst?: number | null | undefined;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getProgram` answers. */
export type GetProgramResult = ProgramDetail | null;

/** The document of `getProgram`, as the API knows it. */
export const GetProgramDocument: TypedDocument<{ readonly program: GetProgramResult }, GetProgramVariables> = {
  name: "GetProgram",
  kind: "query",
  hash: "89cb879aeba5957e0b027c71844199274b20aa69e963a94b1556f2959ca8e9c3",
  text: `query GetProgram($by:ProgramBy!$sessionsFirst:Int=20$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){program(by:$by){id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}basedOn{name url}description{text language direction isFallback}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}cancellationNote{text language direction isFallback}isPublic externalReferences{source value}partners{edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}sessions(first:$sessionsFirst where:{isUpcoming:{eq:true}}){nodes{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}createdAt updatedAt revision}}`,
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
  /** Which programs; all that you may see without it. */
  readonly where?: ProgramFilter | null | undefined;
  /** Words to find in title, summary, description, subjects or communities, in any language: case, accents and spellings that readers do not tell apart do not matter, each word may be the beginning of a longer one, all must be found. */
  readonly search?: string | null | undefined;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `programFacets` answers. */
export type ProgramFacetsResult = readonly ProgramFacet[];

/** The document of `programFacets`, as the API knows it. */
export const ProgramFacetsDocument: TypedDocument<{ readonly programs: { readonly facets: ProgramFacetsResult } }, ProgramFacetsVariables> = {
  name: "ProgramFacets",
  kind: "query",
  hash: "39689984683c9388b41e7c9a2b17b46fae775254fe03a2db0925019d109b350d",
  text: `query ProgramFacets($where:ProgramFilter$search:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programs(first:1 where:$where search:$search){facets(fields:[KIND LANGUAGE SUBJECT]){field buckets{value label{text language direction isFallback}count}}}}`,
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
  /** Which one. */
  readonly by: ProgramBy;
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
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listProgramSessions` answers. */
export interface ListProgramSessionsPage {
  /** The sessions of this page. */
  readonly nodes: readonly SessionSummary[];
  /** Where this page lies in the list. */
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
  /** Which one. */
  readonly by: ProgramBy;
  /** How many items from the start, or after `after`: 1 to 100. Without `first` and `last`: 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor of the same list. */
  readonly after?: string | null | undefined;
  /** How many items from the end, or before `before`: 1 to 100. Not together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor of the same list. */
  readonly before?: string | null | undefined;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listProgramPartners` answers. */
export interface ListProgramPartnersPage {
  /** The partners of this page with their cursors. */
  readonly edges: readonly ProgramPartner[];
  /** Where this page lies in the list. */
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
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createProgram` answers. */
export interface CreateProgramResult {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: EditedProgram | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `createProgram`, as the API knows it. */
export const CreateProgramDocument: TypedDocument<{ readonly programCreate: CreateProgramResult }, CreateProgramVariables> = {
  name: "CreateProgram",
  kind: "mutation",
  hash: "a6be6a9704ce4c7c80b568ad5ff33bd1c994a8fc1d2746a783b116b06520f8d6",
  text: `mutation CreateProgram($input:ProgramCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programCreate(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Creates a program as a draft. Needs the scope `programs:write`. */
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
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createProgramWithSessions` answers. */
export interface CreateProgramWithSessionsResult {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: EditedProgram & {
    /** Its sessions. */
    readonly sessions: {
      /** The sessions of this page. */
      readonly nodes: readonly SessionDetail[];
    };
  } | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `createProgramWithSessions`, as the API knows it. */
export const CreateProgramWithSessionsDocument: TypedDocument<{ readonly programCreateWithSessions: CreateProgramWithSessionsResult }, CreateProgramWithSessionsVariables> = {
  name: "CreateProgramWithSessions",
  kind: "mutation",
  hash: "b8b9f85f0dae817f8dd022fb72b4a4694e1dbc4e9af465ebc412b8df6253cd46",
  text: `mutation CreateProgramWithSessions($input:ProgramCreateWithSessionsInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programCreateWithSessions(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision sessions(first:50){nodes{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision}}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Creates a program, a draft, together with its sessions: all of it, or nothing. Needs the scope `programs:write`. */
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
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updateProgram` answers. */
export interface UpdateProgramResult {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: EditedProgram | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `updateProgram`, as the API knows it. */
export const UpdateProgramDocument: TypedDocument<{ readonly programUpdate: UpdateProgramResult }, UpdateProgramVariables> = {
  name: "UpdateProgram",
  kind: "mutation",
  hash: "00d4fcedec79f29635ef80b31cbbe83183621b9aae9c25c89edd90bb70c7cae6",
  text: `mutation UpdateProgram($input:ProgramUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programUpdate(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Changes a program. When a text, a subject, theme or community, a partner, a day or the cost changes, both approvals lapse, and the program is hidden until both sides approve it again. Needs the scope `programs:write`. */
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
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `approveProgram` answers. */
export interface ApproveProgramResult {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: EditedProgram | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `approveProgram`, as the API knows it. */
export const ApproveProgramDocument: TypedDocument<{ readonly programApprove: ApproveProgramResult }, ApproveProgramVariables> = {
  name: "ApproveProgram",
  kind: "mutation",
  hash: "f8ff14134ef61771c0f6b3a42dab0d937ebb107e9ddd1d8b5e24696b906a4079",
  text: `mutation ApproveProgram($input:ProgramApproveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programApprove(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Records one side's approval of what will be published. Needs the scope `programs:approve`. */
export function approveProgram(
  client: Client,
  options: ApproveProgramVariables & CallOptions,
): Promise<ApproveProgramResult> {
  return call(client, ApproveProgramDocument, options, ["programApprove"]);
}

/** Variables of `agreeProgram`. */
export interface AgreeProgramVariables {
  /** Which program. */
  readonly input: ProgramAgreeInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `agreeProgram` answers. */
export interface AgreeProgramResult {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: EditedProgram | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `agreeProgram`, as the API knows it. */
export const AgreeProgramDocument: TypedDocument<{ readonly programAgree: AgreeProgramResult }, AgreeProgramVariables> = {
  name: "AgreeProgram",
  kind: "mutation",
  hash: "3bf403d28f6da6eedc21fc8f1dc7ff7f1c9edd72959724971367f75a848a6258",
  text: `mutation AgreeProgram($input:ProgramAgreeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programAgree(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Makes a draft agreed. From then on everybody sees it, if its home partner is public. Refused with every condition that is missing. Needs the scope `programs:write`. */
export function agreeProgram(
  client: Client,
  options: AgreeProgramVariables & CallOptions,
): Promise<AgreeProgramResult> {
  return call(client, AgreeProgramDocument, options, ["programAgree"]);
}

/** Variables of `startProgram`. */
export interface StartProgramVariables {
  /** Which program. */
  readonly input: ProgramStartInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `startProgram` answers. */
export interface StartProgramResult {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: EditedProgram | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `startProgram`, as the API knows it. */
export const StartProgramDocument: TypedDocument<{ readonly programStart: StartProgramResult }, StartProgramVariables> = {
  name: "StartProgram",
  kind: "mutation",
  hash: "a89ee78db9383930db6d21d775ff6e242f530404b21d4e1769d78800a349380d",
  text: `mutation StartProgram($input:ProgramStartInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programStart(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Says that an agreed program is running. Needs the scope `programs:write`. */
export function startProgram(
  client: Client,
  options: StartProgramVariables & CallOptions,
): Promise<StartProgramResult> {
  return call(client, StartProgramDocument, options, ["programStart"]);
}

/** Variables of `closeProgram`. */
export interface CloseProgramVariables {
  /** Which program. */
  readonly input: ProgramCloseInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `closeProgram` answers. */
export interface CloseProgramResult {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: EditedProgram | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `closeProgram`, as the API knows it. */
export const CloseProgramDocument: TypedDocument<{ readonly programClose: CloseProgramResult }, CloseProgramVariables> = {
  name: "CloseProgram",
  kind: "mutation",
  hash: "83be16c9924d944a5ac01c562fcff8cee17cc96a94a6c7b74d765266a3974d20",
  text: `mutation CloseProgram($input:ProgramCloseInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programClose(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Says that an active program is over. Needs the scope `programs:write`. */
export function closeProgram(
  client: Client,
  options: CloseProgramVariables & CallOptions,
): Promise<CloseProgramResult> {
  return call(client, CloseProgramDocument, options, ["programClose"]);
}

/** Variables of `cancelProgram`. */
export interface CancelProgramVariables {
  /** Which program, and why. */
  readonly input: ProgramCancelInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `cancelProgram` answers. */
export interface CancelProgramResult {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: EditedProgram | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `cancelProgram`, as the API knows it. */
export const CancelProgramDocument: TypedDocument<{ readonly programCancel: CancelProgramResult }, CancelProgramVariables> = {
  name: "CancelProgram",
  kind: "mutation",
  hash: "037822f986ad135897dca87e619a51b2f7b0a0a856e7130e64c273199e71045c",
  text: `mutation CancelProgram($input:ProgramCancelInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programCancel(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Cancels a program at once, with its sessions that were still to come. It stays visible as cancelled where it was visible. Needs the scope `programs:write`. */
export function cancelProgram(
  client: Client,
  options: CancelProgramVariables & CallOptions,
): Promise<CancelProgramResult> {
  return call(client, CancelProgramDocument, options, ["programCancel"]);
}

/** Variables of `reinstateProgram`. */
export interface ReinstateProgramVariables {
  /** Which program. */
  readonly input: ProgramReinstateInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `reinstateProgram` answers. */
export interface ReinstateProgramResult {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: EditedProgram | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
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
  /** Which program. */
  readonly input: ProgramDeleteInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `deleteProgram` answers. */
export interface DeleteProgramResult {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: EditedProgram | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `deleteProgram`, as the API knows it. */
export const DeleteProgramDocument: TypedDocument<{ readonly programDelete: DeleteProgramResult }, DeleteProgramVariables> = {
  name: "DeleteProgram",
  kind: "mutation",
  hash: "b8666bc6ed844440f4bc440435661195fdbdde54585c353e176805b92d0764cc",
  text: `mutation DeleteProgram($input:ProgramDeleteInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programDelete(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Hides a program with its sessions, until it is restored or purged. Needs the scope `programs:write`. */
export function deleteProgram(
  client: Client,
  options: DeleteProgramVariables & CallOptions,
): Promise<DeleteProgramResult> {
  return call(client, DeleteProgramDocument, options, ["programDelete"]);
}

/** Variables of `restoreProgram`. */
export interface RestoreProgramVariables {
  /** Which program. */
  readonly input: ProgramRestoreInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `restoreProgram` answers. */
export interface RestoreProgramResult {
  /** The program as it now is; null exactly when there are errors. */
  readonly program: EditedProgram | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `restoreProgram`, as the API knows it. */
export const RestoreProgramDocument: TypedDocument<{ readonly programRestore: RestoreProgramResult }, RestoreProgramVariables> = {
  name: "RestoreProgram",
  kind: "mutation",
  hash: "2e85c2eb23957326fddec83530ea99a55bfff8fd1d7699a4b634471205914cb2",
  text: `mutation RestoreProgram($input:ProgramRestoreInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programRestore(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl cancellationNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}externalReferences{source value}partners(first:100){edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isPublic hiddenBecause{condition message}approvals{side isCurrent approvedAt evidence}createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Takes a deletion back: the program is as it was before. Needs the scope `programs:write`. */
export function restoreProgram(
  client: Client,
  options: RestoreProgramVariables & CallOptions,
): Promise<RestoreProgramResult> {
  return call(client, RestoreProgramDocument, options, ["programRestore"]);
}

/** Variables of `purgeProgram`. */
export interface PurgeProgramVariables {
  /** Which program. */
  readonly input: ProgramPurgeInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `purgeProgram` answers. */
export interface PurgeProgramResult {
  /** The id that the record had; null exactly when there are errors. */
  readonly purgedId: string | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `purgeProgram`, as the API knows it. */
export const PurgeProgramDocument: TypedDocument<{ readonly programPurge: PurgeProgramResult }, PurgeProgramVariables> = {
  name: "PurgeProgram",
  kind: "mutation",
  hash: "87cb6746d47d534fc263ffbd2db1e9b90287f7ea9db21a6dec2b6100f1375140",
  text: `mutation PurgeProgram($input:ProgramPurgeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programPurge(input:$input){purgedId userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Removes a deleted program for good. It cannot be taken back. Needs the scope `programs:write`. */
export function purgeProgram(
  client: Client,
  options: PurgeProgramVariables & CallOptions,
): Promise<PurgeProgramResult> {
  return call(client, PurgeProgramDocument, options, ["programPurge"]);
}

/** Variables of `getProgramForEditing`. */
export interface GetProgramForEditingVariables {
  /** Which one. */
  readonly by: ProgramBy;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
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
