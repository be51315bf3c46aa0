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
