import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { applyTexts } from "../../../platform/records/changes/text-input.ts";
import type { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { messages } from "../../../platform/texts/messages.ts";
import type { Sentence } from "../../../platform/texts/sentences.ts";
import { programMessages } from "../program.messages.ts";
import type { ProgramEntity } from "./program.entity.ts";
import type { AgeRangeInput, CostToAttendInput } from "./program.inputs.ts";
import type { ProgramKind } from "./program.vocabulary.ts";

type Stored = ProgramEntity | null;

export function applyDays(
  input: { startsOn?: string | null; endsOn?: string | null },
  stored: Stored,
  errors: UserErrors,
) {
  const starts_on = input.startsOn === undefined ? (stored?.starts_on ?? null) : input.startsOn;
  const ends_on = input.endsOn === undefined ? (stored?.ends_on ?? null) : input.endsOn;
  if (ends_on !== null && starts_on === null)
    errors.add("REQUIRED", ["startsOn"], programMessages.startRequired);
  if (ends_on !== null && starts_on !== null && ends_on < starts_on)
    errors.add("INVALID", ["endsOn"], messages.endBeforeStart);
  return { starts_on, ends_on };
}

export function applyCost(input: CostToAttendInput | null | undefined, stored: Stored, errors: UserErrors) {
  if (input === undefined && stored) {
    const { cost_kind, cost_min, cost_max, cost_currency } = stored;
    return { cost_kind, cost_min, cost_max, cost_currency };
  }
  const { kind = "UNKNOWN" as const, min = null, max = null, currency = null } = input ?? {};
  const refuse = (code: "REQUIRED" | "INVALID", field: string, sentence: Sentence) =>
    errors.add(code, ["cost", field], sentence);
  if (kind === "FIXED" || kind === "SLIDING_SCALE") {
    if (min === null) refuse("REQUIRED", "min", programMessages.costAmountRequired);
    if (currency === null) refuse("REQUIRED", "currency", programMessages.costCurrencyRequired);
  } else {
    for (const [field, value] of Object.entries({ min, max, currency }))
      if (value !== null) refuse("INVALID", field, programMessages.costAmountForbidden);
  }
  for (const [field, amount] of Object.entries({ min, max }))
    if (amount !== null && amount < 0) refuse("INVALID", field, programMessages.costNegative);
  if (min !== null && max !== null && max < min) refuse("INVALID", "max", programMessages.costOrder);
  return { cost_kind: kind, cost_min: min, cost_max: max, cost_currency: currency };
}

export function applyAges(input: AgeRangeInput | null | undefined, stored: Stored, errors: UserErrors) {
  if (input === undefined) return { age_min: stored?.age_min ?? null, age_max: stored?.age_max ?? null };
  const { min = null, max = null } = input ?? {};
  for (const [field, age] of Object.entries({ min, max }))
    if (age !== null && (age < 0 || age > 130))
      errors.add("INVALID", ["ages", field], programMessages.ageRange);
  if (min !== null && max !== null && max < min)
    errors.add("INVALID", ["ages", "max"], programMessages.ageOrder);
  return { age_min: min, age_max: max };
}

/** What is done, and the word for it: only the kind OTHER has one. */
export function applyKind(
  input: { kind?: ProgramKind | null; kindTerm?: LocalizedTextInput[] | null },
  stored: Stored,
  errors: UserErrors,
) {
  if (input.kind === null) errors.add("REQUIRED", ["kind"], messages.cannotBeEmpty);
  const kind = input.kind ?? stored?.kind ?? "OTHER";
  const isGiven = input.kind !== undefined || input.kindTerm !== undefined;
  const given = applyTexts(input.kindTerm, stored?.kind_term ?? null, ["kindTerm"], { limit: 100 }, errors);
  if (kind === "OTHER") {
    // Listings of others are of this kind without a word for it.
    if (!given && isGiven) errors.add("REQUIRED", ["kindTerm"], programMessages.termRequired);
    return { kind, kind_term: given };
  }
  if (input.kindTerm && input.kindTerm.length > 0)
    errors.add("INVALID", ["kindTerm"], programMessages.termForbidden);
  return { kind, kind_term: null };
}
