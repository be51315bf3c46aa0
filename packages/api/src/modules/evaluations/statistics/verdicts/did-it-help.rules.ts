import type { Estimate } from "../estimates/interval.rules.ts";
import type { SampleSummary } from "../estimates/sample.rules.ts";
import { welch } from "../estimates/welch.rules.ts";
import { type Direction, orient } from "./direction.rules.ts";
import { fewestPeople } from "./preconditions.rules.ts";
import { type InsufficientReason, type Judgement, judge } from "./verdict.rules.ts";

/** What a frozen release keeps of a metric, unrounded and unpublished. */
export interface FrozenSummary extends SampleSummary {
  /** Whether fewer than five people differed from the commonest value: known when it was frozen. */
  tooAlike: boolean;
}

/**
 * The same metric before and after a program changed, from two frozen releases as different people (Welch), hedged by the same
 * verdict. `judgement.p` is not of any family: each comparison answers one recommendation.
 */
export function didItHelp(
  before: FrozenSummary,
  after: FrozenSummary,
  { direction, delta, minimumN }: { direction: Direction; delta: number; minimumN: number },
): { estimate: Estimate | null; judgement: Judgement } {
  const barred: InsufficientReason[] = [];
  if (Math.min(before.n, after.n) < Math.max(minimumN, fewestPeople)) barred.push("TOO_FEW");
  if (before.tooAlike || after.tooAlike) barred.push("TOO_ALIKE");
  const estimate = welch(before, after);
  return { estimate, judgement: judge(orient(estimate, direction), { beyond: 0, reach: delta }, barred) };
}
