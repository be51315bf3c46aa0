// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { DateTime, JobState } from "../values.ts";
import type { AuditEntry, PageInfo, TotalCount, UserError } from "../schema.ts";

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

/** Result of `jobCancel`. */
export interface JobCancelPayload {
  /** The job after the mutation. Null if there are errors, and only then. */
  readonly job: Job | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A page of jobs. */
export interface JobConnection {
  /** The jobs on this page, with their cursors. */
  readonly edges: readonly JobEdge[];
  /** The jobs on this page. */
  readonly nodes: readonly Job[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of jobs in the list. */
  readonly totalCount: TotalCount;
}

/** One of the numbers that a job reports. */
export interface JobCount {
  /** How many. */
  readonly count: number;
  /** What was counted, such as `created`. */
  readonly name: string;
}

/** One job in a list. */
export interface JobEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The job. */
  readonly node: Job;
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
