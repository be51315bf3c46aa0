// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * Sort orders for audit log entries.
 *
 * - `DONE_AT`: By time, oldest first.
 * - `DONE_AT_DESC`: By time, newest first.
 */
export type AuditEntryOrder =
  | "DONE_AT"
  | "DONE_AT_DESC"
  | (string & {});

/** Any JSON object, such as the variables of an operation. */
export type JSONObject = Readonly<Record<string, unknown>>;

/**
 * Sort orders for jobs.
 *
 * - `ORDERED_AT`: In the order in which they were ordered.
 * - `ORDERED_AT_DESC`: Most recently ordered first.
 */
export type JobOrder =
  | "ORDERED_AT"
  | "ORDERED_AT_DESC"
  | (string & {});

/**
 * What a change feed says of a record.
 *
 * - `CHANGED`: It was created, changed, or made visible. Read it again.
 * - `GONE`: It is no longer visible to the readers of this feed: deleted, hidden and withdrawn read the same. Remove your copy.
 */
export type RecordChangeKind =
  | "CHANGED"
  | "GONE"
  | (string & {});
