import { oneSidedLevel, tCritical } from "../../statistics/distributions.rules.ts";
import { fewestAway } from "../../statistics/verdicts/preconditions.rules.ts";
import { stepsOfChange } from "../rounding/rounding.rules.ts";
import type { ChangePlan, PublishedChange } from "./change-table.rules.ts";
import type { Fact, Way } from "./fact.rules.ts";
import {
  belongs,
  type Counts,
  type PersonKind,
  rangeOf,
  type Scale,
  scoreAt,
  total,
} from "./people.rules.ts";

/** Between which two numbers half the width of the interval lies; nothing may lie between them. */
interface HalfWidth {
  min: number;
  max: number;
}

const bits = 1e-9;

/** What the shown estimate and the ends of its interval leave for half the width, at this mean; null where it is another mean. */
function halfWidthShown(
  mean: number,
  shown: NonNullable<PublishedChange["estimate"]>,
  range: number,
  n: number,
): HalfWidth | null {
  const steps = stepsOfChange(range, n);
  // Half a step is rounded up.
  if (mean < shown.value - steps.estimate / 2 - bits || mean > shown.value + steps.estimate / 2 - bits)
    return null;
  return {
    min: Math.max(0, mean - shown.low - steps.interval, shown.high - steps.interval - mean) + bits,
    max: Math.min(mean - shown.low, shown.high - mean) + bits,
  };
}

/** What the verdict leaves for it: the interval lies beyond 0, short of δ, or neither. */
function halfWidthJudged(
  mean: number,
  plan: ChangePlan,
  { verdict, reasons }: PublishedChange,
  stricter: number,
): HalfWidth[] {
  const { direction, delta } = plan.agreed;
  const value = direction === "HIGHER" ? mean : -mean;
  const any = [{ min: 0, max: Number.POSITIVE_INFINITY }];
  if (verdict === null || reasons === null) return any;
  if (verdict === "SUPPORTED") return value >= delta - bits ? [{ min: 0, max: value / stricter - bits }] : [];
  if (reasons.includes("OPPOSITE")) return [{ min: 0, max: -value - bits }];
  if (reasons.includes("SMALLER_THAN_AGREED"))
    return [{ min: Math.max(0, -value), max: delta - value - bits }];
  if (reasons.includes("MANY_QUESTIONS"))
    return value >= delta - bits ? [{ min: value / stricter, max: value - bits }] : [];
  if (!reasons.includes("TOO_UNCERTAIN")) return any;
  const notShort = Math.max(0, delta - value);
  return [
    { min: value >= delta - bits ? Math.max(notShort, value) : notShort, max: Number.POSITIVE_INFINITY },
  ];
}

/** Sums from the true one outward, ever further where nothing else bounds them. */
function* sumsAround(truth: number, lowest: number, highest: number): Generator<number> {
  yield truth;
  for (let away = 1; away <= highest - lowest; away += away < 24 ? 1 : Math.ceil(away / 4)) {
    if (truth + away <= highest) yield truth + away;
    if (truth - away >= lowest) yield truth - away;
  }
}

/**
 * A mean and the ends of its interval bound Σd and Σd² of the changes together, and not linearly. At each possible sum S they
 * bound Σd² = (n − 1)s² + S²/n alone, with s = h√n / t from half the interval's width h: one way per possible sum.
 */
export function* waysOfChange(
  plan: ChangePlan,
  published: PublishedChange,
  scale: Scale,
  kinds: readonly PersonKind[],
  truth: Counts,
): Generator<Way> {
  const inside = (kind: PersonKind) => belongs(plan.population, kind);
  const change = (kind: PersonKind) => scoreAt(kind, plan.to) - scoreAt(kind, plan.from);
  const n = total(kinds, truth, (kind) => (inside(kind) ? 1 : 0));
  // Of too few people nothing is said that the numbers decide; nor where everything is hidden.
  if (published.n === 0 || (published.estimate === null && published.verdict === null)) {
    yield [];
    return;
  }
  if (plan.agreed.scope === "GROUPS_LIKE_THESE") {
    yield* sumsOfGroups(plan, scale, kinds, truth);
    return;
  }
  const range = rangeOf(scale);
  const units = range / scale.unit;
  const t = tCritical(n - 1);
  const stricter =
    plan.holmLevel === null ? 1 : tCritical(n - 1, Math.min(oneSidedLevel, plan.holmLevel)) / t;
  const sum = { weight: (kind: PersonKind) => (inside(kind) ? change(kind) : 0) };
  const squares = { weight: (kind: PersonKind) => (inside(kind) ? change(kind) ** 2 : 0) };
  const alike = factOfAlike(plan, published, kinds, truth);
  const effect = published.effect === null ? [] : spreadAtWaves(plan, kinds, truth);
  for (const S of sumsAround(total(kinds, truth, sum.weight), -units * n, units * n)) {
    const mean = (S / n) * scale.unit;
    const shown =
      published.estimate === null
        ? { min: 0, max: Number.POSITIVE_INFINITY }
        : halfWidthShown(mean, published.estimate, range, n);
    if (shown === null) continue;
    for (const judged of halfWidthJudged(mean, plan, published, stricter)) {
      const [min, max] = [Math.max(shown.min, judged.min), Math.min(shown.max, judged.max)];
      if (min > max) continue;
      const squaresAt = (half: number) =>
        (n - 1) * ((half * Math.sqrt(n)) / t / scale.unit) ** 2 + S ** 2 / n;
      const bounds = {
        min: Math.ceil(squaresAt(min) - 1e-6),
        max: Math.min(units ** 2 * n, Math.floor(squaresAt(max) + 1e-6)),
      };
      if (bounds.min <= bounds.max)
        yield [{ ...sum, min: S, max: S }, { ...squares, ...bounds }, ...alike, ...effect];
    }
  }
}

/** So far each group's mean change is looked at from the true one, in ranges of the scale: in the end any. */
const awayOfGroups = [0, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 2];

/**
 * Where groups are compared, the sums of their changes say everything that is published. Near the true ones the same is, mostly:
 * what the interval makes of them is left to the check which every witness has to pass.
 */
function* sumsOfGroups(
  plan: ChangePlan,
  scale: Scale,
  kinds: readonly PersonKind[],
  truth: Counts,
): Generator<Way> {
  const units = rangeOf(scale) / scale.unit;
  const groups = plan.population.parts.map((part) => {
    const inside = (kind: PersonKind) => kind.part === part && belongs(plan.population, kind);
    const weight = (kind: PersonKind) =>
      inside(kind) ? scoreAt(kind, plan.to) - scoreAt(kind, plan.from) : 0;
    const people = total(kinds, truth, (kind) => (inside(kind) ? 1 : 0));
    return { weight, people, sum: total(kinds, truth, weight) };
  });
  for (const away of awayOfGroups)
    yield groups.map(({ weight, people, sum }) => {
      const room = Math.ceil(away * units * people);
      return { weight, min: sum - room, max: sum + room };
    });
}

/** TOO_ALIKE says that all but four changed by the same; its absence, that at least five did not. */
function factOfAlike(
  plan: ChangePlan,
  { reasons }: PublishedChange,
  kinds: readonly PersonKind[],
  truth: Counts,
): Fact[] {
  if (reasons === null) return [];
  const byChange = new Map<number, number>();
  kinds.forEach((kind, place) => {
    if (!belongs(plan.population, kind)) return;
    const change = scoreAt(kind, plan.to) - scoreAt(kind, plan.from);
    byChange.set(change, (byChange.get(change) ?? 0) + (truth[place] ?? 0));
  });
  const n = [...byChange.values()].reduce((sum, count) => sum + count, 0);
  const [commonest = 0] = [...byChange].sort((a, b) => b[1] - a[1]).map(([change]) => change);
  const weight = (kind: PersonKind) =>
    belongs(plan.population, kind) && scoreAt(kind, plan.to) - scoreAt(kind, plan.from) === commonest ? 1 : 0;
  return reasons.includes("TOO_ALIKE")
    ? [{ weight, min: n - fewestAway + 1, max: n }]
    : [{ weight, min: 0, max: n - fewestAway }];
}

/** An effect size also bounds the spread of both waves, not linearly: near the true spread it stays the same. */
function spreadAtWaves(plan: ChangePlan, kinds: readonly PersonKind[], truth: Counts): Fact[] {
  return [plan.from, plan.to].flatMap((wave) =>
    [1, 2].map((power) => {
      const weight = (kind: PersonKind) =>
        belongs(plan.population, kind) ? scoreAt(kind, wave) ** power : 0;
      const sum = total(kinds, truth, weight);
      const slack = power === 2 ? Math.abs(sum) * 0.01 : Math.abs(sum) * 0.02;
      return { weight, min: Math.floor(sum - slack), max: Math.ceil(sum + slack) };
    }),
  );
}
