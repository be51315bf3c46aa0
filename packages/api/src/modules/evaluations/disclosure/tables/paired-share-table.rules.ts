import { oneSidedLevel } from "../../statistics/distributions.rules.ts";
import type { PairedShares } from "../../statistics/estimates/newcombe-paired.rules.ts";
import type { AgreedChange } from "../../statistics/verdicts/paired-change.rules.ts";
import { pairedShares } from "../../statistics/verdicts/paired-shares.rules.ts";
import type { Limits } from "../rounding/limits.rules.ts";
import { roundEstimate, shareStep, toFive } from "../rounding/rounding.rules.ts";
import type { Way } from "./fact.rules.ts";
import { belongs, type Counts, type PersonKind, type Population, scoreAt, total } from "./people.rules.ts";
import type { PublishedShare } from "./share-table.rules.ts";

/** How a share changed among the same people. */
export interface PairedSharePlan {
  kind: "PAIRED_SHARE";
  population: Population;
  from: number;
  to: number;
  counted: readonly number[];
  agreed: Omit<AgreedChange, "scope">;
  answeredBefore: number;
  holmLevel: number | null;
  hidden: { estimate?: true; verdict?: true };
}

const cells = ["both", "onlyBefore", "onlyAfter", "neither"] as const;

function cellOf(
  { population, from, to, counted }: PairedSharePlan,
  kind: PersonKind,
): keyof PairedShares | null {
  if (!belongs(population, kind)) return null;
  const [before, after] = [counted.includes(scoreAt(kind, from)), counted.includes(scoreAt(kind, to))];
  if (before) return after ? "both" : "onlyBefore";
  return after ? "onlyAfter" : "neither";
}

const weightOf = (plan: PairedSharePlan, cell: keyof PairedShares) => (kind: PersonKind) =>
  cellOf(plan, kind) === cell ? 1 : 0;

function tableOf(plan: PairedSharePlan, kinds: readonly PersonKind[], counts: Counts): PairedShares {
  const [both = 0, onlyBefore = 0, onlyAfter = 0, neither = 0] = cells.map((cell) =>
    total(kinds, counts, weightOf(plan, cell)),
  );
  return { both, onlyBefore, onlyAfter, neither };
}

function publishTable(plan: PairedSharePlan, table: PairedShares, { fewest }: Limits): PublishedShare {
  const withVerdict = plan.holmLevel !== null && !plan.hidden.verdict;
  const n = table.both + table.onlyBefore + table.onlyAfter + table.neither;
  if (n < fewest) {
    const verdict = withVerdict ? "INSUFFICIENT_DATA" : null;
    return { n: 0, estimate: null, verdict, reasons: verdict && ["TOO_FEW"] };
  }
  const { estimate, judgement } = pairedShares(table, plan.answeredBefore, plan.agreed);
  const taken = judgement.verdict === "SUPPORTED" && judgement.p > (plan.holmLevel ?? oneSidedLevel);
  return {
    n: toFive(n),
    estimate:
      plan.hidden.estimate || estimate === null
        ? null
        : roundEstimate(estimate, { estimate: shareStep, interval: shareStep }),
    verdict: withVerdict ? (taken ? "INSUFFICIENT_DATA" : judgement.verdict) : null,
    reasons: withVerdict ? (taken ? ["MANY_QUESTIONS"] : judgement.reasons) : null,
  };
}

export function publishPairedShare(
  plan: PairedSharePlan,
  kinds: readonly PersonKind[],
  counts: Counts,
  limits: Limits,
): PublishedShare {
  return publishTable(plan, tableOf(plan, kinds, counts), limits);
}

/** So far from the true counts other tables of four are looked at. */
const furthest = 6;

/** Every table of four near the true one of which the same is published, the true one first. */
export function* waysOfPairedShare(
  plan: PairedSharePlan,
  published: PublishedShare,
  kinds: readonly PersonKind[],
  truth: Counts,
  limits: Limits,
): Generator<Way> {
  const own = tableOf(plan, kinds, truth);
  const steps = Array.from({ length: 2 * furthest + 1 }, (_, step) => step - furthest);
  const moves = steps
    .flatMap((a) => steps.flatMap((b) => steps.map((c) => [a, b, c] as const)))
    .sort(
      (x, y) =>
        x.reduce((sum, step) => sum + Math.abs(step), 0) - y.reduce((sum, step) => sum + Math.abs(step), 0),
    );
  for (const [a, b, c] of moves) {
    const other = {
      both: own.both + a,
      onlyBefore: own.onlyBefore + b,
      onlyAfter: own.onlyAfter + c,
      neither: own.neither - a - b - c,
    };
    if (cells.some((cell) => other[cell] < 0)) continue;
    if (JSON.stringify(publishTable(plan, other, limits)) !== JSON.stringify(published)) continue;
    yield cells.map((cell) => ({ weight: weightOf(plan, cell), min: other[cell], max: other[cell] }));
  }
}
