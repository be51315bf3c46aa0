import type { PublishedChange } from "../../src/modules/evaluations/disclosure/tables/change-table.rules.ts";
import type { PublishedCounts } from "../../src/modules/evaluations/disclosure/tables/counts-table.rules.ts";
import type { PersonKind, Population } from "../../src/modules/evaluations/disclosure/tables/people.rules.ts";
import type {
  PublishedShare,
  SharePlan,
} from "../../src/modules/evaluations/disclosure/tables/share-table.rules.ts";
import { clopperPearson } from "../../src/modules/evaluations/statistics/estimates/clopper-pearson.rules.ts";
import type { Program } from "./program.ts";
import { exactSum, type PossibleSum, possibleSums } from "./sums.ts";
import type { View } from "./views.ts";

/** What the attacker has: the views, the rules, who could have answered what, and the exact size of each group. */
export interface Knowledge {
  kinds: readonly PersonKind[];
  values: readonly number[];
  sizeOf: (population: Population) => number;
}

const of = ({ parts, waves }: Population, { part, answers }: PersonKind) =>
  parts.includes(part) && waves.every((wave) => answers[wave] != null);

/** What a table of counts counts. */
function valueIn(view: { plan: View["plan"] }, kind: PersonKind): number | null {
  const { plan } = view;
  if (plan.kind !== "COUNTS" || !of(plan.population, kind)) return null;
  if ("wave" in plan.counted) return kind.answers[plan.counted.wave] ?? null;
  return Math.sign((kind.answers[plan.counted.to] ?? 0) - (kind.answers[plan.counted.from] ?? 0));
}

/** Everything that a view says, as rows of the attacker's program. */
export function tell(view: View, program: Program, knowledge: Knowledge): void {
  const inBin = (bin: readonly number[]) => (kind: PersonKind) => {
    const value = valueIn(view, kind);
    return value !== null && bin.includes(value) ? 1 : 0;
  };
  switch (view.rule) {
    case "AS_RELEASED":
      tellReleased(view, program, knowledge, inBin);
      return;
    case "EXACT_CHANGE": {
      const n = knowledge.sizeOf(view.plan.population);
      tellSums(view.plan, [exactSum(view.value, view.high, n)], program);
      return;
    }
    case "HIDDEN_CELLS":
      view.counts.forEach((count, place) => {
        const bin = [knowledge.values[place] ?? Number.NaN];
        if (count === null) program.add(inBin(bin), 0, view.fewest - 1);
        else program.add(inBin(bin), count, count);
      });
      return;
    case "BINS_BY_DATA":
      view.bins.forEach((bin, place) => {
        const shown = view.counts[place] ?? 0;
        program.add(inBin(bin), Math.max(view.fewest, shown - 2), shown + 2);
        // Before its last choice a bin did not hold enough, or it would have been closed; the last one may hold a rest.
        if (place < view.bins.length - 1 && bin.length > 1)
          program.add(inBin(bin.slice(0, -1)), 0, view.fewest - 1);
      });
      return;
    case "MEAN_OF_LEVEL": {
      const n = knowledge.sizeOf(view.plan.population);
      program.add(
        (kind) => valueIn(view, kind) ?? 0,
        (view.mean - 0.005) * n - 1e-6,
        (view.mean + 0.005) * n + 1e-6,
      );
    }
  }
}

function tellReleased(
  view: Extract<View, { rule: "AS_RELEASED" }>,
  program: Program,
  knowledge: Knowledge,
  inBin: (bin: readonly number[]) => (kind: PersonKind) => number,
): void {
  const { plan, fewest } = view;
  const n = knowledge.sizeOf(plan.population);
  if (plan.kind === "COUNTS") {
    const published = view.published as PublishedCounts;
    plan.binnings[published.binning]?.forEach((bin, place) => {
      const shown = published.counts[place] ?? 0;
      program.add(inBin(bin), Math.max(fewest, shown - 2), shown + 2);
    });
    // A finer binning would have been shown if each of its bins held enough.
    for (const finer of plan.binnings.slice(0, published.binning))
      program.addOneOf(
        finer.map((bin) => ({ weight: inBin(bin), max: fewest - 1 })),
        n,
      );
    return;
  }
  if (n < fewest) return;
  if (plan.kind === "SHARE") {
    const [min, max] = possibleCounts(plan, view.published as PublishedShare, n, fewest);
    program.add(
      (kind) => (of(plan.population, kind) && plan.counted.includes(kind.answers[plan.wave] ?? NaN) ? 1 : 0),
      min,
      max,
    );
    return;
  }
  if (plan.kind !== "CHANGE" || plan.agreed.scope !== "THESE_PEOPLE") return;
  const published = view.published as PublishedChange;
  const range = Math.max(...knowledge.values) - Math.min(...knowledge.values);
  const saysSomething = published.estimate !== null || (published.verdict !== null && range <= 4);
  if (saysSomething) tellSums(plan, possibleSums(plan, published, { n, range }), program);
  const steps = Array.from({ length: 2 * range + 1 }, (_, step) => step - range);
  const changedBy = (change: number) => (kind: PersonKind) => (changeOf(plan, kind) === change ? 1 : 0);
  if (published.reasons?.includes("TOO_ALIKE"))
    program.addOneOf(
      steps.map((change) => ({
        weight: (kind: PersonKind) => (of(plan.population, kind) ? 1 : 0) - changedBy(change)(kind),
        max: 4,
      })),
      n,
    );
  else if (published.reasons !== null) for (const change of steps) program.add(changedBy(change), 0, n - 5);
}

function changeOf(
  plan: { population: Population; from: number; to: number },
  kind: PersonKind,
): number | null {
  if (!of(plan.population, kind)) return null;
  return (kind.answers[plan.to] ?? 0) - (kind.answers[plan.from] ?? 0);
}

function tellSums(
  plan: { population: Population; from: number; to: number },
  sums: readonly PossibleSum[],
  program: Program,
): void {
  program.addOneSum({
    first: (kind) => changeOf(plan, kind) ?? 0,
    second: (kind) => (changeOf(plan, kind) ?? 0) ** 2,
    sums: sums.map(({ sum, squares }) => ({ value: sum, ...squares })),
  });
}

/** How many can have answered so, by the share, its interval and the verdict. */
function possibleCounts(
  plan: SharePlan,
  published: PublishedShare,
  n: number,
  fewest: number,
): [number, number] {
  const good = plan.agreed.direction === "HIGHER" ? 1 : -1;
  const near = 1e-7;
  const fitting = Array.from({ length: n + 1 }, (_, x) => x).filter((x) => {
    const { low, high } = clopperPearson(x, n);
    if (published.estimate !== null) {
      const { value, low: shownLow, high: shownHigh } = published.estimate;
      if (x < fewest || n - x < fewest || Math.abs(value - x / n) > 0.025 + near) return false;
      if (low < shownLow - near || low >= shownLow + 0.05 + near) return false;
      if (high > shownHigh + near || high <= shownHigh - 0.05 - near) return false;
    }
    const [from, to] = good > 0 ? [low, high] : [-high, -low];
    const target = good * plan.agreed.target;
    if (published.verdict === "SUPPORTED") return from > target - near;
    if (published.verdict === "NOT_SUPPORTED") return to < target + near;
    if (published.reasons?.includes("TOO_UNCERTAIN")) return from <= target + near && to >= target - near;
    return true;
  });
  return [fitting[0] ?? 0, fitting.at(-1) ?? n];
}
