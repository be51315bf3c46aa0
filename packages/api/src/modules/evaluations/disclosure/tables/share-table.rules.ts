import { oneSidedLevel } from "../../statistics/distributions.rules.ts";
import type { Direction } from "../../statistics/verdicts/direction.rules.ts";
import { shareAgainstTarget } from "../../statistics/verdicts/share-against-target.rules.ts";
import type { Judgement } from "../../statistics/verdicts/verdict.rules.ts";
import type { Limits } from "../rounding/limits.rules.ts";
import { type RoundedEstimate, roundEstimate, shareStep, toFive } from "../rounding/rounding.rules.ts";
import type { Way } from "./fact.rules.ts";
import { belongs, type Counts, type PersonKind, type Population, scoreAt, total } from "./people.rules.ts";

/** The share of people whose answer is one of these, beside its target. */
export interface SharePlan {
  kind: "SHARE";
  population: Population;
  wave: number;
  counted: readonly number[];
  agreed: { direction: Direction; target: number; minimumN: number };
  holmLevel: number | null;
  hidden: { estimate?: true; verdict?: true };
}

export interface PublishedShare {
  n: number;
  /** To 5 points, as are the ends of its interval, outward. */
  estimate: RoundedEstimate | null;
  verdict: Judgement["verdict"] | null;
  reasons: Judgement["reasons"] | null;
}

const isCounted =
  ({ population, wave, counted }: SharePlan) =>
  (kind: PersonKind) =>
    belongs(population, kind) && counted.includes(scoreAt(kind, wave)) ? 1 : 0;

/** What may be said of x of n people: a share is two counts, and is shown where both hold enough people. */
export function publishShareOf(plan: SharePlan, x: number, n: number, { fewest }: Limits): PublishedShare {
  const withVerdict = plan.holmLevel !== null && !plan.hidden.verdict;
  if (n < fewest) {
    const verdict = withVerdict ? "INSUFFICIENT_DATA" : null;
    return { n: 0, estimate: null, verdict, reasons: verdict && ["TOO_FEW"] };
  }
  const { estimate, judgement } = shareAgainstTarget(x, n, plan.agreed);
  const taken = judgement.verdict === "SUPPORTED" && judgement.p > (plan.holmLevel ?? oneSidedLevel);
  const shown = !plan.hidden.estimate && x >= fewest && n - x >= fewest && estimate !== null;
  return {
    n: toFive(n),
    estimate: shown ? roundEstimate(estimate, { estimate: shareStep, interval: shareStep }) : null,
    verdict: withVerdict ? (taken ? "INSUFFICIENT_DATA" : judgement.verdict) : null,
    reasons: withVerdict ? (taken ? ["MANY_QUESTIONS"] : judgement.reasons) : null,
  };
}

export function publishShare(
  plan: SharePlan,
  kinds: readonly PersonKind[],
  counts: Counts,
  limits: Limits,
): PublishedShare {
  const n = total(kinds, counts, (kind) => (belongs(plan.population, kind) ? 1 : 0));
  return publishShareOf(plan, total(kinds, counts, isCounted(plan)), n, limits);
}

/** As many as would be published the same: from the fewest to the most, without a gap. */
export function waysOfShare(
  plan: SharePlan,
  published: PublishedShare,
  kinds: readonly PersonKind[],
  truth: Counts,
  limits: Limits,
): Way[] {
  const n = total(kinds, truth, (kind) => (belongs(plan.population, kind) ? 1 : 0));
  const x = total(kinds, truth, isCounted(plan));
  const same = (other: number) =>
    other >= 0 &&
    other <= n &&
    JSON.stringify(publishShareOf(plan, other, n, limits)) === JSON.stringify(published);
  let [min, max] = [x, x];
  while (same(min - 1)) min -= 1;
  while (same(max + 1)) max += 1;
  return [[{ weight: isCounted(plan), min, max }]];
}
