import { oneSidedLevel } from "../../statistics/distributions.rules.ts";
import { holdsUntil } from "../../statistics/verdicts/holds-until.rules.ts";
import { type AgreedChange, type Pair, pairedChange } from "../../statistics/verdicts/paired-change.rules.ts";
import type { Judgement } from "../../statistics/verdicts/verdict.rules.ts";
import { fewestForFineSteps, type Limits } from "../rounding/limits.rules.ts";
import {
  type RoundedEstimate,
  roundEstimate,
  shareStep,
  stepsOfChange,
  toFive,
  toSteps,
} from "../rounding/rounding.rules.ts";
import {
  belongs,
  type Counts,
  type PersonKind,
  type Population,
  rangeOf,
  type Scale,
  scoreAt,
} from "./people.rules.ts";

/** The change of the same people between two waves. */
export interface ChangePlan {
  kind: "CHANGE";
  /** Those with a score at both waves. */
  population: Population;
  from: number;
  to: number;
  agreed: AgreedChange;
  /** Everybody of these parts with a score at the first wave: how many left is known of them. */
  answeredBefore: number;
  /** The one-sided level at which Holm compared this result (`holmLevels`); null where it carries no verdict. */
  holmLevel: number | null;
  /** What stays hidden of it because the audit did not pass. */
  hidden: { effect?: true; estimate?: true; verdict?: true };
}

export interface PublishedChange {
  /** To 5. */
  n: number;
  estimate: RoundedEstimate | null;
  /** g_av, to 0.1. */
  effect: number | null;
  /** The share of those who answered the first time and not again, to 5 points. */
  left: number | null;
  /** From what is shown beside it alone, so that it gives away nothing more. */
  holdsUntil: number | null;
  verdict: Judgement["verdict"] | null;
  reasons: Judgement["reasons"] | null;
}

/** The pairs of a population, as `pairedChange` takes them, one for all people of a kind; for groups like these each part is a group. */
export function pairsOf(
  { population, from, to }: ChangePlan,
  { unit }: Scale,
  kinds: readonly PersonKind[],
  counts: Counts,
): Pair[] {
  return kinds.flatMap((kind, place): Pair[] | Pair => {
    const count = counts[place] ?? 0;
    if (count === 0 || !belongs(population, kind)) return [];
    return {
      before: scoreAt(kind, from) * unit,
      after: scoreAt(kind, to) * unit,
      group: `${kind.part}`,
      people: count,
    };
  });
}

/** A SUPPORTED that did not pass Holm's level is what `acrossManyQuestions` makes of it. */
function afterHolm(judgement: Judgement, level: number): Judgement {
  if (judgement.verdict !== "SUPPORTED" || judgement.p <= level) return judgement;
  return { ...judgement, verdict: "INSUFFICIENT_DATA", reasons: ["MANY_QUESTIONS"] };
}

/** What may be said of a change, rounded; of fewer people than the limit, only TOO_FEW. */
export function publishChange(
  plan: ChangePlan,
  scale: Scale,
  kinds: readonly PersonKind[],
  counts: Counts,
  { fewest }: Limits,
): PublishedChange {
  const pairs = pairsOf(plan, scale, kinds, counts);
  const n = pairs.reduce((sum, { people = 1 }) => sum + people, 0);
  const withVerdict = plan.holmLevel !== null && !plan.hidden.verdict;
  if (n < fewest) {
    const verdict = withVerdict ? "INSUFFICIENT_DATA" : null;
    return {
      n: 0,
      estimate: null,
      effect: null,
      left: null,
      holdsUntil: null,
      verdict,
      reasons: verdict && ["TOO_FEW"],
    };
  }
  const result = pairedChange(pairs, plan.answeredBefore, plan.agreed);
  const { verdict, reasons } = afterHolm(result.judgement, plan.holmLevel ?? oneSidedLevel);
  const showEffect = n >= fewestForFineSteps && !plan.hidden.effect && !plan.hidden.estimate;
  const steps = stepsOfChange(rangeOf(scale), n);
  const estimate =
    plan.hidden.estimate || result.estimate === null ? null : roundEstimate(result.estimate, steps);
  const left = result.left === null ? null : toSteps(result.left, shareStep);
  const holds =
    withVerdict && verdict === "SUPPORTED" && estimate !== null && left !== null
      ? holdsUntil({ estimate, left, delta: plan.agreed.delta, direction: plan.agreed.direction })
      : null;
  return {
    n: toFive(n),
    estimate,
    left,
    holdsUntil: holds === null ? null : toSteps(holds, steps.estimate),
    effect: showEffect && result.effect !== null ? toSteps(result.effect.value, 0.1) : null,
    verdict: withVerdict ? verdict : null,
    reasons: withVerdict ? reasons : null,
  };
}
