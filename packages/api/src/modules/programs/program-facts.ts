import type { UserErrors } from "../../platform/graphql/user-errors.ts";
import type { ProgramEntity } from "./program.entity.ts";
import type { AgeRangeInput, CostToAttendInput } from "./program.inputs.ts";

type Stored = ProgramEntity | null;

export function applyDays(
  input: { startsOn?: string | null; endsOn?: string | null },
  stored: Stored,
  errors: UserErrors,
) {
  const starts_on = input.startsOn === undefined ? (stored?.starts_on ?? null) : input.startsOn;
  const ends_on = input.endsOn === undefined ? (stored?.ends_on ?? null) : input.endsOn;
  if (ends_on !== null && starts_on === null) errors.add("REQUIRED", ["startsOn"], "startRequired");
  if (ends_on !== null && starts_on !== null && ends_on < starts_on)
    errors.add("INVALID", ["endsOn"], "endBeforeStart");
  return { starts_on, ends_on };
}

export function applyCost(input: CostToAttendInput | null | undefined, stored: Stored, errors: UserErrors) {
  if (input === undefined && stored) {
    const { cost_kind, cost_min, cost_max, cost_currency } = stored;
    return { cost_kind, cost_min, cost_max, cost_currency };
  }
  const { kind = "UNKNOWN" as const, min = null, max = null, currency = null } = input ?? {};
  const hasAmount = min !== null || max !== null;
  const needsAmount = kind === "FIXED" || kind === "SLIDING_SCALE";
  if ((min ?? 0) < 0 || (max ?? 0) < 0) errors.add("INVALID", ["cost"], "costNegative");
  else if (needsAmount && (min === null || currency === null))
    errors.add("REQUIRED", ["cost"], "costAmountRequired");
  else if (!needsAmount && (hasAmount || currency !== null))
    errors.add("INVALID", ["cost"], "costAmountForbidden");
  else if (min !== null && max !== null && max < min) errors.add("INVALID", ["cost", "max"], "costOrder");
  return { cost_kind: kind, cost_min: min, cost_max: max, cost_currency: currency };
}

export function applyAges(input: AgeRangeInput | null | undefined, stored: Stored, errors: UserErrors) {
  if (input === undefined) return { age_min: stored?.age_min ?? null, age_max: stored?.age_max ?? null };
  const { min = null, max = null } = input ?? {};
  const isPossible = [min, max].every((age) => age === null || (age >= 0 && age <= 130));
  if (!isPossible || (min !== null && max !== null && max < min)) errors.add("INVALID", ["ages"], "ageRange");
  return { age_min: min, age_max: max };
}
