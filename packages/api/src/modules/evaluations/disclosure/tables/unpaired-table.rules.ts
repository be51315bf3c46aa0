import { oneSidedLevel } from "../../statistics/distributions.rules.ts";
import type { AgreedChange } from "../../statistics/verdicts/paired-change.rules.ts";
import { type Score, unpairedChange } from "../../statistics/verdicts/unpaired-change.rules.ts";
import type { Limits } from "../rounding/limits.rules.ts";
import { roundEstimate, stepsOfChange, toFive } from "../rounding/rounding.rules.ts";
import type { Way } from "./fact.rules.ts";
import {
  belongs,
  type Counts,
  type PersonKind,
  type Population,
  rangeOf,
  type Scale,
  scoreAt,
  total,
} from "./people.rules.ts";
import type { PublishedShare } from "./share-table.rules.ts";

/** The change between two waves that different people answered: everybody of each wave. */
export interface UnpairedPlan {
  kind: "UNPAIRED";
  /** Those with a score at the first wave; those at the second are of the same parts. */
  population: Population;
  from: number;
  to: number;
  agreed: AgreedChange;
  holmLevel: number | null;
  hidden: { estimate?: true; verdict?: true };
}

const atWave = ({ population }: UnpairedPlan, wave: number): Population => ({
  parts: population.parts,
  waves: [wave],
});

function scores(
  plan: UnpairedPlan,
  wave: number,
  { unit }: Scale,
  kinds: readonly PersonKind[],
  counts: Counts,
): Score[] {
  return kinds.flatMap((kind, place) =>
    belongs(atWave(plan, wave), kind)
      ? Array<Score>(counts[place] ?? 0).fill({ value: scoreAt(kind, wave) * unit, group: `${kind.part}` })
      : [],
  );
}

export function publishUnpaired(
  plan: UnpairedPlan,
  scale: Scale,
  kinds: readonly PersonKind[],
  counts: Counts,
  { fewest }: Limits,
): PublishedShare {
  const [before, after] = [plan.from, plan.to].map((wave) => scores(plan, wave, scale, kinds, counts));
  const n = Math.min(before?.length ?? 0, after?.length ?? 0);
  const withVerdict = plan.holmLevel !== null && !plan.hidden.verdict;
  if (n < fewest) {
    const verdict = withVerdict ? "INSUFFICIENT_DATA" : null;
    return { n: 0, estimate: null, verdict, reasons: verdict && ["TOO_FEW"] };
  }
  const { estimate, judgement } = unpairedChange(before ?? [], after ?? [], plan.agreed);
  const taken = judgement.verdict === "SUPPORTED" && judgement.p > (plan.holmLevel ?? oneSidedLevel);
  return {
    n: toFive(n),
    estimate:
      plan.hidden.estimate || estimate === null
        ? null
        : roundEstimate(estimate, stepsOfChange(rangeOf(scale), n)),
    verdict: withVerdict ? (taken ? "INSUFFICIENT_DATA" : judgement.verdict) : null,
    reasons: withVerdict ? (taken ? ["MANY_QUESTIONS"] : judgement.reasons) : null,
  };
}

/**
 * Welch's interval bounds two means and two spreads together. Near the true sums the same is published, mostly: these ways leave
 * that to the check which every witness has to pass.
 */
export function* waysOfUnpaired(
  plan: UnpairedPlan,
  kinds: readonly PersonKind[],
  truth: Counts,
): Generator<Way> {
  const groups = plan.agreed.scope === "GROUPS_LIKE_THESE" ? plan.population.parts : [null];
  for (const slack of [0.08, 0.03, 0.01, 0])
    yield [plan.from, plan.to].flatMap((wave) =>
      groups.flatMap((part) =>
        [1, 2].map((power) => {
          const weight = (kind: PersonKind) =>
            belongs(atWave(plan, wave), kind) && (part === null || kind.part === part)
              ? scoreAt(kind, wave) ** power
              : 0;
          const sum = total(kinds, truth, weight);
          const room = Math.abs(sum) * slack * (power === 1 ? 0.1 : 1);
          return { weight, min: Math.floor(sum - room), max: Math.ceil(sum + room) };
        }),
      ),
    );
}
