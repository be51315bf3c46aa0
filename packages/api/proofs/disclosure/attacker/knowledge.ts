import type {
  ChangePlan,
  PublishedChange,
} from "../../../src/modules/evaluations/disclosure/tables/change-table.rules.ts";
import type { PublishedCounts } from "../../../src/modules/evaluations/disclosure/tables/counts-table.rules.ts";
import type { PairedSharePlan } from "../../../src/modules/evaluations/disclosure/tables/paired-share-table.rules.ts";
import type {
  PersonKind,
  Population,
} from "../../../src/modules/evaluations/disclosure/tables/people.rules.ts";
import type {
  PublishedShare,
  SharePlan,
} from "../../../src/modules/evaluations/disclosure/tables/share-table.rules.ts";
import type { UnpairedPlan } from "../../../src/modules/evaluations/disclosure/tables/unpaired-table.rules.ts";
import { clopperPearson } from "../../../src/modules/evaluations/statistics/estimates/clopper-pearson.rules.ts";
import { tellDifferentPeople, tellEffect, tellGroups } from "./means.ts";
import { possibleShares } from "./paired-shares.ts";
import type { Program } from "./program.ts";
import { exactSum, type PossibleSum, possibleSums } from "./sums.ts";
import type { View } from "./views.ts";

/** What the attacker has: the views, the rules, who could have answered what, and the exact size of each group. */
export interface Knowledge {
  kinds: readonly PersonKind[];
  values: readonly number[];
  sizeOf: (population: Population) => number;
  /** Whether it reads effect sizes, which make its programs slow. */
  readsEffects: boolean;
}

/** Whether somebody is of a group. */
export const of = ({ parts, waves }: Population, { part, answers }: PersonKind) =>
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
  const tooFew = plan.kind === "UNPAIRED" ? fewestOfWaves(plan, knowledge) < fewest : n < fewest;
  if (tooFew) return;
  switch (plan.kind) {
    case "SHARE": {
      const [min, max] = possibleCounts(plan, view.published as PublishedShare, n, fewest);
      const isCounted = (kind: PersonKind) =>
        of(plan.population, kind) && plan.counted.includes(kind.answers[plan.wave] ?? Number.NaN) ? 1 : 0;
      program.add(isCounted, min, max);
      return;
    }
    case "CHANGE":
      tellChange(plan, view.published as PublishedChange, program, knowledge);
      return;
    case "PAIRED_SHARE":
      tellPairedShare(plan, view.published as PublishedShare, program, n);
      return;
    case "UNPAIRED": {
      const published = view.published as PublishedShare;
      if (published.estimate === null && published.verdict === null) return;
      tellDifferentPeople(program, knowledge, plan, published);
      tellAlikeWave(plan, published, program, knowledge);
    }
  }
}

const wavesOf = ({ population: { parts }, from, to }: { population: Population; from: number; to: number }) =>
  [from, to].map((wave) => ({ parts, waves: [wave] }));

const fewestOfWaves = (plan: UnpairedPlan, { sizeOf }: Knowledge) => Math.min(...wavesOf(plan).map(sizeOf));

function tellChange(
  plan: ChangePlan,
  published: PublishedChange,
  program: Program,
  knowledge: Knowledge,
): void {
  const n = knowledge.sizeOf(plan.population);
  const range = Math.max(...knowledge.values) - Math.min(...knowledge.values);
  requireKnown(plan, published, { n, range });
  if (published.effect !== null && knowledge.readsEffects)
    tellEffect(program, knowledge, plan, published.effect);
  const saysSomething = published.estimate !== null || (published.verdict !== null && range <= 4);
  if (saysSomething) {
    if (plan.agreed.scope === "GROUPS_LIKE_THESE") tellGroups(program, knowledge, plan, published);
    else tellSums(plan, possibleSums(plan, published, { n, range }), program);
  }
  if (published.reasons === null) return;
  const steps = Array.from({ length: 2 * range + 1 }, (_, step) => step - range);
  const changedBy = (change: number) => (kind: PersonKind) => (changeOf(plan, kind) === change ? 1 : 0);
  const away = (change: number) => (kind: PersonKind) =>
    (of(plan.population, kind) ? 1 : 0) - changedBy(change)(kind);
  if (published.reasons.includes("TOO_ALIKE"))
    program.addOneOf(
      steps.map((change) => ({ weight: away(change), max: 4 })),
      n,
    );
  else for (const change of steps) program.add(changedBy(change), 0, n - 5);
}

/**
 * How many left follows from the sizes of the groups, and until where it holds from what is shown beside it: whoever knows those learns
 * nothing more. Were it otherwise, the attacker would have to be taught.
 */
function requireKnown(
  plan: ChangePlan,
  published: PublishedChange,
  { n, range }: { n: number; range: number },
): void {
  const { left, holdsUntil, estimate, verdict } = published;
  const share = plan.answeredBefore > 0 ? 1 - n / plan.answeredBefore : null;
  const known = [5 * Math.round(n / 5) === published.n];
  if (left !== null) known.push(share !== null && Math.abs(left - share) <= 0.025 + 1e-7);
  if (holdsUntil !== null)
    known.push(estimate !== null && left !== null && left > 0 && verdict === "SUPPORTED");
  if (holdsUntil !== null && estimate && left) {
    const { direction, delta } = plan.agreed;
    const good = direction === "HIGHER" ? 1 : -1;
    const least = Math.max(delta, (estimate.high - estimate.low) / 2);
    const gained = good * estimate.value;
    const held = good * Math.min(gained, (least - (1 - left) * gained) / left);
    // To the step of the estimate, which is as wide as the scale makes it.
    known.push(Math.abs(held - holdsUntil) <= (n < 40 ? range / 16 : range / 80) + 1e-7);
  }
  if (known.includes(false))
    throw new Error(`More is said than the attacker can read: ${JSON.stringify(published)}`);
}

function tellPairedShare(
  plan: PairedSharePlan,
  published: PublishedShare,
  program: Program,
  n: number,
): void {
  if (published.estimate === null && published.verdict === null) return;
  const was = (wave: number, kind: PersonKind) =>
    plan.counted.includes(kind.answers[wave] ?? Number.NaN) ? 1 : 0;
  const are = (before: number, after: number) => (kind: PersonKind) =>
    of(plan.population, kind) && was(plan.from, kind) === before && was(plan.to, kind) === after ? 1 : 0;
  program.addOneWay(
    [are(1, 0), are(0, 1), are(1, 1)],
    possibleShares(published, plan.agreed, n).map(({ onlyBefore, onlyAfter, both }) => [
      { min: onlyBefore, max: onlyBefore },
      { min: onlyAfter, max: onlyAfter },
      both,
    ]),
  );
}

/** Of different people, one of the two waves answered nearly alike; or neither did. */
function tellAlikeWave(
  plan: UnpairedPlan,
  { reasons }: PublishedShare,
  program: Program,
  { values, sizeOf }: Knowledge,
): void {
  if (reasons === null) return;
  const answers = wavesOf(plan).flatMap((population) =>
    values.map((value) => {
      const [wave = 0] = population.waves;
      const inside = (kind: PersonKind) => (of(population, kind) ? 1 : 0);
      const said = (kind: PersonKind) => (of(population, kind) && kind.answers[wave] === value ? 1 : 0);
      return { n: sizeOf(population), inside, said };
    }),
  );
  if (reasons.includes("TOO_ALIKE"))
    program.addOneOf(
      answers.map(({ inside, said }) => ({
        weight: (kind: PersonKind) => inside(kind) - said(kind),
        max: 4,
      })),
      Math.max(...answers.map(({ n }) => n)),
    );
  else for (const { said, n } of answers) program.add(said, 0, n - 5);
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
  program.addOneWay(
    [(kind) => changeOf(plan, kind) ?? 0, (kind) => (changeOf(plan, kind) ?? 0) ** 2],
    sums.map(({ sum, squares }) => [{ min: sum, max: sum }, squares]),
  );
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
