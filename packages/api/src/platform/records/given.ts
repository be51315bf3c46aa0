import { messages } from "../graphql/messages.ts";
import type { UserErrors } from "../graphql/user-errors.ts";

/** What an input says of a value: absent stays as stored, null clears. */
export function kept<T>(given: T | null | undefined, stored: T | null | undefined, cleared: T): T {
  return (given === undefined ? stored : given) ?? cleared;
}

/** Refuses null for these fields of an input, which a record never lacks. */
export function requireFields<I extends object>(
  input: I,
  fields: readonly (keyof I & string)[],
  errors: UserErrors,
): void {
  for (const field of fields)
    if (input[field] === null) errors.add("REQUIRED", [field], messages.cannotBeEmpty);
}
