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

/**
 * What is done to many archive items.
 *
 * - `ACCEPT`: A community accepts them.
 * - `APPROVE`: They are approved, each as it was when the list was fixed.
 * - `OFFER`: They are offered to a community.
 * - `PLACE`: They are placed under a protocol.
 * - `REVIEW`: A review is recorded of them, one for each thousand.
 * - `SUSPEND`: They are closed at once.
 */
export type BulkActionKind =
  | "ACCEPT"
  | "APPROVE"
  | "OFFER"
  | "PLACE"
  | "REVIEW"
  | "SUSPEND"
  | (string & {});

/** Any JSON object, such as the variables of an operation. */
export type JSONObject = Readonly<Record<string, unknown>>;

/**
 * How far a job has come.
 *
 * - `CANCELLED`: It was cancelled. What was done until then remains.
 * - `FAILED`: It was given up; `failure` says why. What was done until then remains.
 * - `QUEUED`: It waits for a worker.
 * - `RUNNING`: It is being worked on, or will be again in a moment.
 * - `SUCCEEDED`: Everything is done.
 */
export type JobState =
  | "CANCELLED"
  | "FAILED"
  | "QUEUED"
  | "RUNNING"
  | "SUCCEEDED"
  | (string & {});
