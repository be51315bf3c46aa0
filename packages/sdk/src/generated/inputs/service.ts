// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { DateTimeComparator, IDComparator, TermComparator } from "../values.ts";

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
