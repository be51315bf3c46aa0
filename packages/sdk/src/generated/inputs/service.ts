// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { DateTimeComparator, IDComparator, TermComparator } from "../values.ts";

/** Which entries to list. Conditions in one object hold together. */
export interface AuditEntryFilter {
  /** By what was done, such as `key.rotate`. */
  readonly action?: TermComparator | null | undefined;
  /** By who did it. */
  readonly actor?: TermComparator | null | undefined;
  /** All of these hold. */
  readonly and?: readonly AuditEntryFilter[] | null | undefined;
  /** By when it was done. */
  readonly doneAt?: DateTimeComparator | null | undefined;
  /** This does not hold. */
  readonly not?: AuditEntryFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly AuditEntryFilter[] | null | undefined;
  /** By what it was done to: the id of a record. */
  readonly subject?: IDComparator | null | undefined;
}
