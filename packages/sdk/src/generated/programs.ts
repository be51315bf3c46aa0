// Generated from packages/schema by `pnpm generate`. Do not edit.

import { call } from "../call.ts";
import type { CallOptions, Client } from "../client.ts";
import { paged, type Paged } from "../paged.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { SessionDetail, SessionSummary } from "./sessions.ts";
import type { CostToAttend, ExternalReference, Language, LocalizedText, PageInfo, Source, Term, TotalCount, UserError } from "./shared.ts";
import type { ApprovalSide, AttendanceMode, Audience, DateTime, LanguageTag, LocalDate, LocalDateTime, PartnerKind, PartnerSide, ProgramAgreeInput, ProgramApproveInput, ProgramBy, ProgramCancelInput, ProgramCloseInput, ProgramCreateInput, ProgramCreateWithSessionsInput, ProgramFacetField, ProgramFilter, ProgramKind, ProgramLifecycle, ProgramOrder, ProgramPartnerRole, ProgramStartInput, ProgramUpdateInput, RecordOrigin, SessionFilter, SessionOrder, SessionStatus, Theme, TimeZone, UrlString } from "./values.ts";

/** What every answer about a program has. */
export interface ProgramSummary {
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `prog_01k3…`. */
  readonly id: string;
  /** Its name in web addresses, such as `songs-of-the-red-sea`; unique among public programs. */
  readonly slug: string;
  /** The title. */
  readonly title: LocalizedText;
  /** The program in one or two sentences. */
  readonly summary: LocalizedText | null;
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
  /** Whether it was written here or imported. */
  readonly origin: RecordOrigin;
  /** Where an imported program comes from; null for one written here, or edited here since. */
  readonly source: Source | null;
}

/** A partner, just enough to name it and link to it. */
export interface PartnerName {
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `prog_01k3…`. */
  readonly id: string;
  /** Its name in web addresses, such as `harbour-museum`; unique among public partners. */
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
  /** The word for what is done, where `kind` is OTHER and a word was given. */
  readonly kindTerm: LocalizedText | null;
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
  /** True when anyone may see it. What is not public is seen by its partners and by administrators. */
  readonly isPublic: boolean;
  /** Ids of this program in other systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** Who takes part, and as what. */
  readonly partners: {
    /** The partners of this page with their roles. */
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

/** A program as those who edit it see it. */
export interface EditedProgram extends ProgramSummary {
  /** True when anyone may see it. What is not public is seen by its partners and by administrators. */
  readonly isPublic: boolean;
  /** Both sides' approvals, newest first, at most 50; empty for those who do not take part. Needs the scope `programs:read`. */
  readonly approvals: readonly {
    /** The side that approved. */
    readonly side: ApprovalSide;
  }[] | null;
  /** When the record last changed. */
  readonly updatedAt: DateTime;
  /** Grows by one with each change. Give it as `expectedRevision` to change what you have read. */
  readonly revision: number;
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
  /** Words to find in title, summary, description, subjects or communities, in any language: case and accents do not matter, each word may be the beginning of a longer one, all must be found. */
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
  /** How many the list holds, this page or not. */
  readonly totalCount?: TotalCount;
}

/** The document of `listPrograms`, as the API knows it. */
export const ListProgramsDocument: TypedDocument<{ readonly programs: ListProgramsPage }, ListProgramsVariables> = {
  name: "ListPrograms",
  kind: "query",
  hash: "8d183322bf4d5e15da2b34ac0afeb35a1e7943bee64f250bf2834b5479c2eafa",
  text: `query ListPrograms($first:Int$after:String$last:Int$before:String$where:ProgramFilter$orderBy:ProgramOrder!=STARTS_ON$search:String$sessionsFirst:Int=3$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programs(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy search:$search){nodes{id slug title{text language direction isFallback}summary{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}origin source{name url}sessions(first:$sessionsFirst where:{isUpcoming:{eq:true}}){nodes{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status venue{name{text language direction isFallback}locality}}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}`,
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
  hash: "0c35eba8255f1cd2890283c72302474bfbd31ffba5708b247edbcc26d8e2cd73",
  text: `query GetProgram($by:ProgramBy!$sessionsFirst:Int=20$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){program(by:$by){id slug title{text language direction isFallback}summary{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}origin source{name url}basedOn{name url}description{text language direction isFallback}kindTerm{text language direction isFallback}subjects{key label{text language direction isFallback}}themes communities{key label{text language direction isFallback}}audiences ages{min max}bookingUrl infoUrl isPublic externalReferences{source value}partners{edges{role node{id slug name{text language direction isFallback}kind side website}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}sessions(first:$sessionsFirst where:{isUpcoming:{eq:true}}){nodes{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind status note{text language direction isFallback}verifiedBy verifiedUntil}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}createdAt updatedAt revision}}`,
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
  /** Words to find in title, summary, description, subjects or communities, in any language: case and accents do not matter, each word may be the beginning of a longer one, all must be found. */
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
  hash: "1875f00b806459f4366b4b8d02e56e5b913e4c51568ea286281f83df7d833da3",
  text: `query ListProgramSessions($by:ProgramBy!$first:Int$after:String$last:Int$before:String$where:SessionFilter$orderBy:SessionOrder!=STARTS_AT$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){program(by:$by){sessions(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy){nodes{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind status note{text language direction isFallback}verifiedBy verifiedUntil}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
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
  /** The partners of this page with their roles. */
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
  hash: "1bac920017d404f5a5612c22fb25380e80031a6c9787a9de73a44cfa7cc99bf0",
  text: `mutation CreateProgram($input:ProgramCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programCreate(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}origin source{name url}isPublic approvals{side}updatedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Creates a program as a draft that nobody sees yet. For administrators. */
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
  /** The program as it now is, with its sessions; null exactly when there are errors. */
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
  hash: "03e2bc2e810e0aaf3f45ae9e84a6fabf487c80fd8b134328b59e440f8beb8ded",
  text: `mutation CreateProgramWithSessions($input:ProgramCreateWithSessionsInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programCreateWithSessions(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}origin source{name url}isPublic approvals{side}updatedAt revision sessions(first:50){nodes{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}externalReferences{source value}createdAt updatedAt revision}}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Creates a program as a draft together with its sessions: all of it, or nothing. */
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
  hash: "bd17ad7e79037f91ba49c5e66a849ef6d8204a7da573b7c6cc7a75b5bbe5f9de",
  text: `mutation UpdateProgram($input:ProgramUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programUpdate(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}origin source{name url}isPublic approvals{side}updatedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Changes what is given and leaves the rest; null clears. For administrators. */
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
  hash: "02c4df6f024a6d8e9b6cd1b2e7b0852d6188fcd23cc3713ecd35292b79dc49ff",
  text: `mutation ApproveProgram($input:ProgramApproveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programApprove(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}origin source{name url}isPublic approvals{side}updatedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Records that one side approves of the program being published, with the evidence. For administrators. */
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
  hash: "ad9ee7fd5f73d6133f1e66dddf36ff913073bf2ddfc8b3f8fe72431985716ff9",
  text: `mutation AgreeProgram($input:ProgramAgreeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programAgree(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}origin source{name url}isPublic approvals{side}updatedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Takes a program from draft to agreed, once both sides have approved. For administrators. */
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
  hash: "823726c7c49b43daecef08a6e140ee1970478f9276eae19ff15193262a9a4118",
  text: `mutation StartProgram($input:ProgramStartInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programStart(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}origin source{name url}isPublic approvals{side}updatedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Takes an agreed program to active. For administrators. */
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
  hash: "7a73c876814e7ab10ce7918b0a2a857e54d5aa8c42a63492085012dfcb750f3f",
  text: `mutation CloseProgram($input:ProgramCloseInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programClose(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}origin source{name url}isPublic approvals{side}updatedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Closes a program that has run. For administrators. */
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
  hash: "93b4780613370c13f7d2e8ec28133615654c6cb8d96d6b51250e155746a70a5c",
  text: `mutation CancelProgram($input:ProgramCancelInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){programCancel(input:$input){program{id slug title{text language direction isFallback}summary{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}origin source{name url}isPublic approvals{side}updatedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Cancels a program; it stays visible as cancelled. For administrators. */
export function cancelProgram(
  client: Client,
  options: CancelProgramVariables & CallOptions,
): Promise<CancelProgramResult> {
  return call(client, CancelProgramDocument, options, ["programCancel"]);
}
