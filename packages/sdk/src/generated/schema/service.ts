// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { RecordChangeKind } from "../values.ts";
import type { AuditEntry, Job, PageInfo, TotalCount, UserError } from "../schema.ts";

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

/** A page of a change feed. */
export interface ChangeFeed {
  /** What changed after the cursor, oldest first. At most 50. Empty if nothing did, or without a cursor. */
  readonly changes: readonly RecordChange[];
  /** Where to go on: give it as `after` the next time. It is there on an empty page, too. */
  readonly cursor: string;
  /** True if more changes follow this page at once. */
  readonly hasMore: boolean;
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

/** One job in a list. */
export interface JobEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The job. */
  readonly node: Job;
}

/** A record of which a change feed says that it changed, or that it is gone. A feed contains each record once, at its latest change. */
export interface RecordChange {
  /** Whether it changed, or is gone. */
  readonly kind: RecordChangeKind;
  /** The id of the partner, program or session. `node` returns it. */
  readonly recordId: string;
}
