import { awayFromCommonest, type Times } from "../estimates/sample.rules.ts";
import type { InsufficientReason } from "./verdict.rules.ts";

/** Nothing public speaks of fewer people; a metric may ask for more. */
export const fewestPeople = 10;
/** Newcombe's interval of a paired share holds its level from here on. */
export const fewestPairsOfShares = 15;
export const fewestGroups = 4;
/** With fewer people away from the commonest value, the spread is not known well enough for t. */
export const fewestAway = 5;
/** Of those who answered the first time, so many have to have answered again. */
export const leastStaying = 2 / 3;

export type Scope = "THESE_PEOPLE" | "GROUPS_LIKE_THESE";

/** What bars a verdict whatever the numbers are. */
export function bars({
  n,
  minimumN,
  groups = null,
  values,
  times = null,
  staying,
}: {
  n: number;
  minimumN: number;
  /** How many groups there are, where the scope speaks of groups like these. */
  groups?: number | null;
  /** What t takes the spread from: changes, or answers of different people. Null where the interval is exact. */
  values: readonly number[] | null;
  times?: Times;
  /** The share of those who answered the first time who are paired; null without pairs. */
  staying: number | null;
}): InsufficientReason[] {
  const found: InsufficientReason[] = [];
  if (n < Math.max(minimumN, fewestPeople)) found.push("TOO_FEW");
  if (groups !== null && groups < fewestGroups) found.push("TOO_FEW_GROUPS");
  if (values !== null && awayFromCommonest(values, times) < fewestAway) found.push("TOO_ALIKE");
  if (staying !== null && staying < leastStaying - 1e-9) found.push("TOO_MANY_LEFT");
  return found;
}
