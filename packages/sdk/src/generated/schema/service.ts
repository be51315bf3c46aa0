// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { BulkActionKind, DateTime, JobState } from "../values.ts";
import type { PageInfo, TotalCount } from "../schema.ts";

/** One entry of the audit log: who did what, to which record, and when. It is written in the same transaction as the action, is never changed, and contains no text that people have written. */
export interface AuditEntry extends Node {
  /** The action, such as `key.rotate`. */
  readonly action: string;
  /** Who performed the action: `SYSTEM`, or the UUID of a person or API key, without a type prefix. It remains after the person has been erased. */
  readonly actor: string;
  /** When the action was performed. */
  readonly doneAt: DateTime;
  /** The names of the input fields that were given, never their values. At most 50. */
  readonly fields: readonly string[];
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `audi_01k3…`. */
  readonly id: string;
  /** The subject's UUID, without a type prefix. All zeros if it is a record that you may not see. */
  readonly subjectId: string;
  /** The type of the subject, the record on which the action was performed, such as `key`. */
  readonly subjectType: string;
}

/** A page of audit log entries. */
export interface AuditEntryConnection {
  /** The audit log entries on this page, with their cursors. */
  readonly edges: readonly AuditEntryEdge[];
  /** The audit log entries on this page. */
  readonly nodes: readonly AuditEntry[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of items in the list. */
  readonly totalCount: TotalCount;
}

/** An audit log entry in a list. */
export interface AuditEntryEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The audit log entry. */
  readonly node: AuditEntry;
}

/** The same action on many archive items. The list is fixed when it is ordered: what whoever ordered it saw then. Each item is decided on by itself, as if it were the only one; the job tells which were refused, and why. */
export interface BulkAction extends Node {
  /** The job that tried it. Null if it was not tried. */
  readonly dryRun: Job | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `bulk_01k3…`. */
  readonly id: string;
  /** How many items are in the list. */
  readonly itemCount: number;
  /** What is done. */
  readonly kind: BulkActionKind;
  /** When the list was fixed. */
  readonly listedAt: DateTime;
  /** The job that does it. Null if it was not run. */
  readonly run: Job | null;
  /** The job that takes it back. Null if it was not taken back. */
  readonly takeBack: Job | null;
}

/** The estimated cost of an operation that has not been run. */
export interface CostEstimate {
  /** True if the operation is valid and within the limit. */
  readonly isAllowed: boolean;
  /** The maximum cost of a single operation, in points. */
  readonly limit: number;
  /** The reasons why the operation cannot run, as sentences. Empty if it can run. At most 10. */
  readonly problems: readonly string[];
  /** The maximum cost of the operation in points, as `extensions.cost.requested` in its response will report it. Null if the operation cannot run. */
  readonly requested: number | null;
}

/** Work that takes longer than a request. It is done with the rights of whoever ordered it, and only they can see it. What is done remains when a job is interrupted, and nothing is done twice. */
export interface Job extends Node {
  /** The numbers that it reports so far. At most 50. */
  readonly counts: readonly JobCount[];
  /** When it ended. */
  readonly endedAt: DateTime | null;
  /** What it has to say of single parts of what was ordered, in the order in which it was said. Entries about records that you may not see now are left out. */
  readonly entries: JobEntryConnection;
  /** Why it was given up. Null if it was not. */
  readonly failure: string | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `jobs_01k3…`. */
  readonly id: string;
  /** What is done, such as `archives.import`. */
  readonly kind: string;
  /** When it was ordered. */
  readonly orderedAt: DateTime;
  /** How much of it is done. */
  readonly progress: JobProgress;
  /** When work on it began. */
  readonly startedAt: DateTime | null;
  /** How far it has come. */
  readonly state: JobState;
}

/** One of the numbers that a job reports. */
export interface JobCount {
  /** How many. */
  readonly count: number;
  /** What was counted, such as `created`. */
  readonly name: string;
}

/** What a job has to say of one part of what was ordered. Entries about records that you may not see, or no longer, are left out. */
export interface JobEntry {
  /** What there is to say, in the reader's language where the service speaks it. */
  readonly message: string;
  /** Which part of the input it is about, counted from 1. Null if it is about none. */
  readonly place: number | null;
  /** The record that it is about, as you may see it now. Null if it is about none. */
  readonly subject: Node | null;
}

/** A page of entries. */
export interface JobEntryConnection {
  /** The entries on this page, with their cursors. */
  readonly edges: readonly JobEntryEdge[];
  /** The entries on this page. */
  readonly nodes: readonly JobEntry[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of entries in the list. */
  readonly totalCount: TotalCount;
}

/** One entry in a list. */
export interface JobEntryEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The entry. */
  readonly node: JobEntry;
}

/** How much of a job is done. */
export interface JobProgress {
  /** How many parts are done. */
  readonly done: number;
  /** How many there are. Null while that is not known. */
  readonly total: number | null;
}

/** An object with an id that never changes. */
export interface Node {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `audi_01k3…`. */
  readonly id: string;
}
