// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { DateTimeComparator, IDComparator, JobState, TermComparator } from "../values.ts";

/** Selects audit log entries. All conditions in one object must hold. */
export interface AuditEntryFilter {
  /** By action, such as `key.rotate`. */
  readonly action?: TermComparator | null | undefined;
  /** By actor. */
  readonly actor?: TermComparator | null | undefined;
  /** All of these conditions hold. */
  readonly and?: readonly AuditEntryFilter[] | null | undefined;
  /** By the time of the action. */
  readonly doneAt?: DateTimeComparator | null | undefined;
  /** This condition does not hold. */
  readonly not?: AuditEntryFilter | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: readonly AuditEntryFilter[] | null | undefined;
  /** By subject: the id of the record on which the action was performed. */
  readonly subject?: IDComparator | null | undefined;
}

/** Names one job, in exactly one way. */
export type JobBy =
  | {
      /** By its id. */
      readonly id: string;
    };

/** The job to cancel. */
export interface JobCancelInput {
  /** The job. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Selects jobs. All conditions in one object must hold. */
export interface JobFilter {
  /** All of these conditions hold. */
  readonly and?: readonly JobFilter[] | null | undefined;
  /** By what is done, such as `archives.import`. */
  readonly kind?: TermComparator | null | undefined;
  /** This condition does not hold. */
  readonly not?: JobFilter | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: readonly JobFilter[] | null | undefined;
  /** By the time of the order. */
  readonly orderedAt?: DateTimeComparator | null | undefined;
  /** By how far it has come. */
  readonly state?: JobStateComparator | null | undefined;
}

/** Compares how far a job has come. */
export interface JobStateComparator {
  /** Exactly this value. */
  readonly eq?: JobState | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly JobState[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly JobState[] | null | undefined;
}
