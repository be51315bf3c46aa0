// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { DateTime } from "../values.ts";
import type { PageInfo, TotalCount } from "../schema.ts";

/** One act: who did what, to what, and when. Written in the act's own transaction, never changed, and without any text of people. */
export interface AuditEntry extends Node {
  /** What was done, such as `key.rotate`. */
  readonly action: string;
  /** Who did it: `SYSTEM`, or the bare id of a person or a key, which stays after the person is erased. */
  readonly actor: string;
  /** When it was done. */
  readonly doneAt: DateTime;
  /** Which fields were given, never their values. At most 50. */
  readonly fields: readonly string[];
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `audi_01k3…`. */
  readonly id: string;
  /** The bare id of that thing. */
  readonly subjectId: string;
  /** What kind of thing it was done to, such as `key`. */
  readonly subjectType: string;
}

/** Entries of the log, page by page. */
export interface AuditEntryConnection {
  /** The entries of this page with their cursors. */
  readonly edges: readonly AuditEntryEdge[];
  /** The entries of this page. */
  readonly nodes: readonly AuditEntry[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many the list holds, this page or not. */
  readonly totalCount: TotalCount;
}

/** An entry of the log in a list. */
export interface AuditEntryEdge {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: string;
  /** The entry. */
  readonly node: AuditEntry;
}

/** What an operation would cost, told without running it. */
export interface CostEstimate {
  /** True when the operation is valid and within the limit. */
  readonly isAllowed: boolean;
  /** The most that one operation may cost, in points. */
  readonly limit: number;
  /** Why it cannot run, as sentences; empty when it can. At most 10. */
  readonly problems: readonly string[];
  /** Its cost in points, as `extensions.cost.requested` of its answer will say: the most it may cost. Null when it cannot run. */
  readonly requested: number | null;
}

/** Anything with an id that stays the same for ever. */
export interface Node {
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `audi_01k3…`. */
  readonly id: string;
}
