// Generated from packages/schema by `pnpm generate`. Do not edit.

import { call } from "../call.ts";
import type { CallOptions, Client } from "../client.ts";
import { paged, type Paged } from "../paged.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { SessionProgram } from "./sessions.ts";
import type { LocalizedText, PageInfo, UserError } from "./shared.ts";
import type { AuditEntryFilter, AuditEntryOrder, DateTime, JSONObject, JobBy, JobCancelInput, JobFilter, JobOrder, JobState, LanguageTag, RecordChangeKind, TimeZone } from "./values.ts";

/** An entry of the log. */
export interface AuditEntry {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `audi_01k3…`. */
  readonly id: string;
  /** The action, such as `key.rotate`. */
  readonly action: string;
  /** Who performed the action: `SYSTEM`, or the UUID of a person or API key, without a type prefix. It remains after the person has been erased. */
  readonly actor: string;
  /** When the action was performed. */
  readonly doneAt: DateTime;
  /** The type of the subject, the record on which the action was performed, such as `key`. */
  readonly subjectType: string;
  /** The subject's UUID, without a type prefix. All zeros if it is a record that you may not see. */
  readonly subjectId: string;
  /** The names of the input fields that were given, never their values. At most 50. */
  readonly fields: readonly string[];
}

/** The estimated cost of an operation that has not been run. */
export interface CostEstimate {
  /** True if the operation is valid and within the limit. */
  readonly isAllowed: boolean;
  /** The maximum cost of the operation in points, as `extensions.cost.requested` in its response will report it. Null if the operation cannot run. */
  readonly requested: number | null;
  /** The maximum cost of a single operation, in points. */
  readonly limit: number;
  /** The reasons why the operation cannot run, as sentences. Empty if it can run. At most 10. */
  readonly problems: readonly string[];
}

/** An object with an id that never changes. */
export interface NamedNodeFields {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `audi_01k3…`. */
  readonly id: string;
}

/** An object with an id that never changes. */
export type NamedNode = NamedNodeFields &
  (
  | {
      readonly __typename: "AccessKey";
      /** What the key is for, in its owner's words. */
      readonly keyName: string;
    }
  | {
      readonly __typename: "ArchiveImport";
    }
  | {
      readonly __typename: "ArchiveItem";
    }
  | {
      readonly __typename: "AuditEntry";
    }
  | {
      readonly __typename: "BulkAction";
    }
  | {
      readonly __typename: "Collection";
    }
  | {
      readonly __typename: "CollectionEntry";
    }
  | {
      readonly __typename: "ConsentEvent";
    }
  | {
      readonly __typename: "ConsentEvidence";
    }
  | {
      readonly __typename: "ConsentReview";
    }
  | {
      readonly __typename: "ConsentSubject";
    }
  | {
      readonly __typename: "Erasure";
    }
  | {
      readonly __typename: "Evaluation";
    }
  | {
      readonly __typename: "EvaluationRelease";
    }
  | {
      readonly __typename: "Excerpt";
    }
  | {
      readonly __typename: "Finding";
    }
  | {
      readonly __typename: "ImportedResponse";
    }
  | {
      readonly __typename: "Instrument";
    }
  | {
      readonly __typename: "Invitation";
    }
  | {
      readonly __typename: "ItemApproval";
    }
  | {
      readonly __typename: "ItemCommunity";
    }
  | {
      readonly __typename: "ItemCopy";
    }
  | {
      readonly __typename: "ItemCorrection";
    }
  | {
      readonly __typename: "ItemSuspension";
    }
  | {
      readonly __typename: "ItemTransfer";
    }
  | {
      readonly __typename: "Job";
    }
  | {
      readonly __typename: "Medium";
    }
  | {
      readonly __typename: "Membership";
    }
  | {
      readonly __typename: "Objection";
    }
  | {
      readonly __typename: "OpenAnswer";
    }
  | {
      readonly __typename: "Partner";
      /** The record's short name for web addresses, such as `songs-of-the-red-sea`. Unique among public records of its kind. */
      readonly slug: string;
      /** The partner's name. */
      readonly name: LocalizedText;
    }
  | {
      readonly __typename: "Person";
      /** The person's name, as they gave it. */
      readonly personName: string | null;
    }
  | {
      readonly __typename: "Program";
      /** The record's short name for web addresses, such as `songs-of-the-red-sea`. Unique among public records of its kind. */
      readonly slug: string;
      /** The title. */
      readonly title: LocalizedText;
    }
  | {
      readonly __typename: "Protocol";
    }
  | {
      readonly __typename: "ProtocolMember";
    }
  | {
      readonly __typename: "QualitativeRecord";
    }
  | {
      readonly __typename: "QualitativeTurn";
    }
  | {
      readonly __typename: "Recommendation";
    }
  | {
      readonly __typename: "Registration";
    }
  | {
      readonly __typename: "RegistrationLogEntry";
    }
  | {
      readonly __typename: "Session";
      /** When the session begins. */
      readonly startsAt: DateTime;
      /** The time zone of `localStart` and `localEnd`. */
      readonly timeZone: TimeZone;
      /** The program to which the session belongs. */
      readonly program: SessionProgram | null;
    }
  | {
      readonly __typename: "SessionSeries";
    }
  | {
      readonly __typename: "StewardVacancy";
    }
  | {
      readonly __typename: "StorySelection";
    }
  | {
      readonly __typename: "SurveyResponse";
    }
  | {
      readonly __typename: "Wave";
    }
  | {
      readonly __typename: "%other";
    }
  );

/** Work that takes longer than a request. It is done with the rights of whoever ordered it, and only they can see it. What is done remains when a job is interrupted, and nothing is done twice. */
export interface Job {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `jobs_01k3…`. */
  readonly id: string;
  /** What is done, such as `archives.import`. */
  readonly kind: string;
  /** How far it has come. */
  readonly state: JobState;
  /** How much of it is done. */
  readonly progress: {
    /** How many parts are done. */
    readonly done: number;
    /** How many there are. Null while that is not known. */
    readonly total: number | null;
  };
  /** The numbers that it reports so far. At most 50. */
  readonly counts: readonly {
    /** What was counted, such as `created`. */
    readonly name: string;
    /** How many. */
    readonly count: number;
  }[];
  /** Why it was given up. Null if it was not. */
  readonly failure: string | null;
  /** When it was ordered. */
  readonly orderedAt: DateTime;
  /** When work on it began. */
  readonly startedAt: DateTime | null;
  /** When it ended. */
  readonly endedAt: DateTime | null;
}

/** Variables of `listAuditEntries`. */
export interface ListAuditEntriesVariables {
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** A filter. Without it, all audit log entries that you may see are listed. */
  readonly where?: AuditEntryFilter | null | undefined;
  /** The sort order. */
  readonly orderBy?: AuditEntryOrder | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listAuditEntries` answers. */
export interface ListAuditEntriesPage {
  /** The audit log entries on this page. */
  readonly nodes: readonly AuditEntry[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listAuditEntries`, as the API knows it. */
export const ListAuditEntriesDocument: TypedDocument<{ readonly auditEntries: ListAuditEntriesPage }, ListAuditEntriesVariables> = {
  name: "ListAuditEntries",
  kind: "query",
  hash: "01ef5987cf5c1b6e1a66e0d38c0857fa8e7cd4b3cc59a838fc8c02b4e8ede335",
  text: `query ListAuditEntries($first:Int$after:String$last:Int$before:String$where:AuditEntryFilter$orderBy:AuditEntryOrder!=DONE_AT_DESC$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){auditEntries(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy){nodes{id action actor doneAt subjectType subjectId fields}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}`,
};

/** What has been done, the newest first, a page at a time: by whom, to what, and which fields were given. */
export function listAuditEntries(
  client: Client,
  options: ListAuditEntriesVariables & CallOptions = {},
): Paged<ListAuditEntriesPage, AuditEntry> {
  return paged(client, ListAuditEntriesDocument, options, ["auditEntries"]);
}

/** Variables of `getChanges`. */
export interface GetChangesVariables {
  /** A partner: its feed says what changes for its members, in what is theirs and in the programs in which the partner takes part, published or not. Without it, the feed of everybody. */
  readonly partner?: string | null | undefined;
  /** The `cursor` of an earlier page of the same feed. Without it, the feed begins now: it returns a cursor and no changes. Take that first, then read the lists, then follow the feed: nothing is missed between them. */
  readonly after?: string | null | undefined;
  /** The number of changes: 1 to 50. */
  readonly first?: number | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getChanges` answers. */
export type GetChangesResult = {
  /** What changed after the cursor, oldest first. At most 50. Empty if nothing did, or without a cursor. */
  readonly changes: readonly {
    /** The id of the partner, program or session. `node` returns it. */
    readonly recordId: string;
    /** Whether it changed, or is gone. */
    readonly kind: RecordChangeKind;
  }[];
  /** Where to go on: give it as `after` the next time. It is there on an empty page, too. */
  readonly cursor: string;
  /** True if more changes follow this page at once. */
  readonly hasMore: boolean;
} | null;

/** The document of `getChanges`, as the API knows it. */
export const GetChangesDocument: TypedDocument<{ readonly changes: GetChangesResult }, GetChangesVariables> = {
  name: "GetChanges",
  kind: "query",
  hash: "a2505e9937b1768b753e916573b63ddafa44e68ef6bdd95ac966352cbb0bd366",
  text: `query GetChanges($partner:ID$after:String$first:Int!=50$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){changes(partner:$partner after:$after first:$first){changes{recordId kind}cursor hasMore}}`,
};

/** What changed after a cursor, for whoever keeps a copy: ids, each with whether it changed or is gone. */
export function getChanges(
  client: Client,
  options: GetChangesVariables & CallOptions = {},
): Promise<GetChangesResult> {
  return call(client, GetChangesDocument, options, ["changes"]);
}

/** Variables of `costOf`. */
export interface CostOfVariables {
  /** The GraphQL document: the operation with the fragments that it uses. */
  readonly document: string;
  /** The operation's variables. They affect the cost: `first`, for example, determines how much a list costs. */
  readonly variables?: JSONObject | null | undefined;
  /** The name of the operation, if the document contains several. */
  readonly operationName?: string | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `costOf` answers. */
export type CostOfResult = CostEstimate;

/** The document of `costOf`, as the API knows it. */
export const CostOfDocument: TypedDocument<{ readonly costOf: CostOfResult }, CostOfVariables> = {
  name: "CostOf",
  kind: "query",
  hash: "f9fcedb10537c77f009923e29053f25112c35ddcb5355c7042a38855698997d4",
  text: `query CostOf($document:String!$variables:JSONObject$operationName:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){costOf(document:$document variables:$variables operationName:$operationName){isAllowed requested limit problems}}`,
};

/** What an operation would cost, without running it. */
export function costOf(
  client: Client,
  options: CostOfVariables & CallOptions,
): Promise<CostOfResult> {
  return call(client, CostOfDocument, options, ["costOf"]);
}

/** Variables of `getNode`. */
export interface GetNodeVariables {
  /** The id. */
  readonly id: string;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getNode` answers. */
export type GetNodeResult = NamedNode | null;

/** The document of `getNode`, as the API knows it. */
export const GetNodeDocument: TypedDocument<{ readonly node: GetNodeResult }, GetNodeVariables> = {
  name: "GetNode",
  kind: "query",
  hash: "398b0c79878635790ab9166d50039183fb88c2b152c414c9c7d72f4133338ba9",
  text: `query GetNode($id:ID!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){node(id:$id){__typename id ...on Partner{slug name{text language direction isFallback}}...on Program{slug title{text language direction isFallback}}...on Session{startsAt timeZone program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}}...on Person{personName:name}...on AccessKey{keyName:name}}}`,
};

/** What an id belongs to, and its name. Null when there is nothing that you may see. */
export function getNode(
  client: Client,
  options: GetNodeVariables & CallOptions,
): Promise<GetNodeResult> {
  return call(client, GetNodeDocument, options, ["node"]);
}

/** Variables of `getNodes`. */
export interface GetNodesVariables {
  /** The ids; at most 100. */
  readonly ids: readonly string[];
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getNodes` answers. */
export type GetNodesResult = readonly (NamedNode | null)[];

/** The document of `getNodes`, as the API knows it. */
export const GetNodesDocument: TypedDocument<{ readonly nodes: GetNodesResult }, GetNodesVariables> = {
  name: "GetNodes",
  kind: "query",
  hash: "2142e5125278c28849fa1667e2ffff45d05fbd8a81f0d85d09479737d509bf02",
  text: `query GetNodes($ids:[ID!]!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){nodes(ids:$ids){__typename id ...on Partner{slug name{text language direction isFallback}}...on Program{slug title{text language direction isFallback}}...on Session{startsAt timeZone program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}}...on Person{personName:name}...on AccessKey{keyName:name}}}`,
};

/** What several ids belong to, in their order, with null for each that belongs to nothing that you may see. */
export function getNodes(
  client: Client,
  options: GetNodesVariables & CallOptions,
): Promise<GetNodesResult> {
  return call(client, GetNodesDocument, options, ["nodes"]);
}

/** Variables of `listJobs`. */
export interface ListJobsVariables {
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** A filter. Without it, all jobs that you may see are listed. */
  readonly where?: JobFilter | null | undefined;
  /** The sort order. */
  readonly orderBy?: JobOrder | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listJobs` answers. */
export interface ListJobsPage {
  /** The jobs on this page. */
  readonly nodes: readonly Job[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listJobs`, as the API knows it. */
export const ListJobsDocument: TypedDocument<{ readonly jobs: ListJobsPage }, ListJobsVariables> = {
  name: "ListJobs",
  kind: "query",
  hash: "3687d1c215eff879790cc84b4e47446d0ebf1dfff82a8d688a2df31be0be6031",
  text: `query ListJobs($first:Int$after:String$last:Int$before:String$where:JobFilter$orderBy:JobOrder!=ORDERED_AT_DESC$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){jobs(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy){nodes{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}`,
};

/** The jobs that you ordered, the newest first, a page at a time. */
export function listJobs(
  client: Client,
  options: ListJobsVariables & CallOptions = {},
): Paged<ListJobsPage, Job> {
  return paged(client, ListJobsDocument, options, ["jobs"]);
}

/** Variables of `getJob`. */
export interface GetJobVariables {
  /** How the job is identified. */
  readonly by: JobBy;
  /** How many entries of its report to give, at most. */
  readonly first?: number | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getJob` answers. */
export type GetJobResult = Job & {
  /** What it has to say of single parts of what was ordered, in the order in which it was said. Entries about records that you may not see now are left out. */
  readonly entries: {
    /** The entries on this page. */
    readonly nodes: readonly {
      /** Which part of the input it is about, counted from 1. Null if it is about none. */
      readonly place: number | null;
      /** What there is to say, in the reader's language where the service speaks it. */
      readonly message: string;
      /** The record that it is about, as you may see it now. Null if it is about none. */
      readonly subject: {
        /** An opaque id that never changes: a short type prefix and 26 characters, such as `audi_01k3…`. */
        readonly id: string;
      } | null;
    }[];
    /** The page's position in the list. */
    readonly pageInfo: PageInfo;
  };
} | null;

/** The document of `getJob`, as the API knows it. */
export const GetJobDocument: TypedDocument<{ readonly job: GetJobResult }, GetJobVariables> = {
  name: "GetJob",
  kind: "query",
  hash: "5fb889673d1d8b647451d167c8fa90fbe7fcf3db3a84a4f4814ef704e26cf692",
  text: `query GetJob($by:JobBy!$first:Int=100$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){job(by:$by){id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt entries(first:$first){nodes{place message subject{id}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** One job that you ordered, with what it has to say. Null when there is none. */
export function getJob(
  client: Client,
  options: GetJobVariables & CallOptions,
): Promise<GetJobResult> {
  return call(client, GetJobDocument, options, ["job"]);
}

/** Variables of `cancelJob`. */
export interface CancelJobVariables {
  /** The job. */
  readonly input: JobCancelInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `cancelJob` answers. */
export interface CancelJobResult {
  /** The job after the mutation. Null if there are errors, and only then. */
  readonly job: Job | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `cancelJob`, as the API knows it. */
export const CancelJobDocument: TypedDocument<{ readonly jobCancel: CancelJobResult }, CancelJobVariables> = {
  name: "CancelJob",
  kind: "mutation",
  hash: "6c4fe0cb815c6a54a6b84b93666248fbce2d2cd12dd8e5d84fcf9d171a9025e7",
  text: `mutation CancelJob($input:JobCancelInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){jobCancel(input:$input){job{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Cancels a job that has not ended. */
export function cancelJob(
  client: Client,
  options: CancelJobVariables & CallOptions,
): Promise<CancelJobResult> {
  return call(client, CancelJobDocument, options, ["jobCancel"]);
}
