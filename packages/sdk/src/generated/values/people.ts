// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * What was said, as it is recorded. After the Data Privacy Vocabulary (W3C DPV 2.3).
 *
 * - `DEFERRED`: They want to think about it.
 * - `GIVEN`: They said yes.
 * - `INVALIDATED`: It turned out that it was no valid yes.
 * - `REFUSED`: They said no.
 * - `RENEWED`: They said yes again.
 * - `REQUESTED`: Somebody was asked, and has not answered.
 * - `REVOKED`: Somebody else who may took it back.
 * - `UNKNOWN`: Nobody knows what they said.
 * - `WITHDRAWN`: They took their yes back.
 */
export type ConsentState =
  | "DEFERRED"
  | "GIVEN"
  | "INVALIDATED"
  | "REFUSED"
  | "RENEWED"
  | "REQUESTED"
  | "REVOKED"
  | "UNKNOWN"
  | "WITHDRAWN"
  | (string & {});

/**
 * Sort orders for consent subjects.
 *
 * - `CREATED_AT`: Oldest record first.
 * - `CREATED_AT_DESC`: Newest record first.
 * - `UPDATED_AT`: Least recently changed first.
 * - `UPDATED_AT_DESC`: Most recently changed first.
 */
export type ConsentSubjectOrder =
  | "CREATED_AT"
  | "CREATED_AT_DESC"
  | "UPDATED_AT"
  | "UPDATED_AT_DESC"
  | (string & {});
