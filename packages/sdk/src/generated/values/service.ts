// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * The orders entries of the log can be listed in.
 *
 * - `DONE_AT`: By time, the oldest first.
 * - `DONE_AT_DESC`: By time, the newest first.
 */
export type AuditEntryOrder =
  | "DONE_AT"
  | "DONE_AT_DESC"
  | (string & {});

/** Any JSON object, such as the variables of an operation. */
export type JSONObject = Readonly<Record<string, unknown>>;
