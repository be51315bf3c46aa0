import type { Population } from "../../../src/modules/evaluations/disclosure/tables/people.rules.ts";
import { tCritical } from "../../../src/modules/evaluations/statistics/distributions.rules.ts";
import { type Knowledge, of } from "./knowledge.ts";
import { type Bounded, noEnd, type Program } from "./program.ts";

/** What is shown of a mean, or of a difference between two, and of half the width of its interval. */
interface Shown {
  estimate: { value: number; low: number; high: number } | null;
  verdict: string | null;
  reasons: readonly string[] | null;
}

/** The solver works in floating point: whatever is excluded is so by more than this. */
const near = 1e-5;

/** In how many cells each number is looked at, of which the square is told for each. */
const cells = { mean: 8, shown: 2, hidden: 3, group: 4, spread: 8 };

type Ends = readonly [low: number, high: number];

/** Between which numbers a mean and half the width of its interval lie, by the estimate; where it is hidden, what could be. */
function endsOf({ estimate }: Shown, n: number, range: number, widest: number): { mean: Ends; half: Ends } {
  if (!estimate) return { mean: [-range, range], half: [0, widest] };
  const [step, wide] = n < 40 ? [range / 8, range / 8] : [range / 40, range / 20];
  const most = (estimate.high - estimate.low) / 2;
  return {
    mean: [estimate.value - step / 2 - near, estimate.value + step / 2 + near],
    half: [Math.max(0, most - wide - near), Math.min(widest, most) + near],
  };
}

/** The scores of a group at a wave: a column for their mean, and one for the square of it. */
function meanAt(
  program: Program,
  { values, sizeOf }: Knowledge,
  population: Population,
  wave: number,
): { n: number; mean: number; square: number } {
  const n = sizeOf(population);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const mean = program.column(low, high);
  const score = (kind: Parameters<typeof of>[1]) => (of(population, kind) ? -(kind.answers[wave] ?? 0) : 0);
  program.bound({ people: score, columns: [[mean, n]] }, 0, 0);
  return { n, mean, square: program.square(mean, [low, high], cells.mean) };
}

const squareScore =
  (population: Population, wave: number, times: number) => (kind: Parameters<typeof of>[1]) =>
    of(population, kind) ? times * (kind.answers[wave] ?? 0) ** 2 : 0;

/** What an estimate with its interval, and a verdict, say of a mean and of half the interval's width. */
function tellInterval(
  program: Program,
  { mean, half }: { mean: number; half: number },
  { estimate, verdict, reasons }: Shown,
  {
    n,
    range,
    agreed: { direction, delta },
  }: { n: number; range: number; agreed: { direction: string; delta: number } },
): void {
  const [step, wide] = n < 40 ? [range / 8, range / 8] : [range / 40, range / 20];
  const low = {
    columns: [
      [mean, 1],
      [half, -1],
    ],
  } as const;
  const high = {
    columns: [
      [mean, 1],
      [half, 1],
    ],
  } as const;
  if (estimate) {
    program.bound(
      { columns: [[mean, 1]] },
      estimate.value - step / 2 - near,
      estimate.value + step / 2 + near,
    );
    program.bound(low, estimate.low - near, estimate.low + wide + near);
    program.bound(high, estimate.high - wide - near, estimate.high + near);
  }
  if (verdict === null || reasons === null) return;
  const good = direction === "HIGHER" ? 1 : -1;
  const [value, worst, best] = [
    { columns: [[mean, good]] },
    {
      columns: [
        [mean, good],
        [half, -1],
      ],
    },
    {
      columns: [
        [mean, good],
        [half, 1],
      ],
    },
  ] as const;
  const [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const supported: Bounded[] = [
    { sum: worst, min: -near, max: most },
    { sum: value, min: delta - near, max: most },
  ];
  const short: Bounded = { sum: best, min: least, max: delta + near };
  const ways: Bounded[][] = [];
  if (verdict === "SUPPORTED" || reasons.includes("MANY_QUESTIONS")) ways.push(supported);
  else if (reasons.includes("OPPOSITE")) ways.push([{ ...short, max: near }]);
  else if (verdict === "NOT_SUPPORTED") ways.push([short, { sum: best, min: -near, max: most }]);
  else if (reasons.includes("TOO_UNCERTAIN")) {
    const reaches: Bounded = { sum: best, min: delta - near, max: most };
    ways.push([reaches, { sum: worst, min: least, max: near }]);
    ways.push([reaches, { sum: value, min: least, max: delta + near }]);
  } else ways.push(supported, [short]);
  program.addEither(ways, 8 * range);
}

/** A change of different people: Welch's interval, of which ν lies between that of the smaller wave and that of both. */
export function tellDifferentPeople(
  program: Program,
  knowledge: Knowledge,
  plan: { population: Population; from: number; to: number; agreed: { direction: string; delta: number } },
  shown: Shown,
): void {
  const range = Math.max(...knowledge.values) - Math.min(...knowledge.values);
  const waves = [plan.from, plan.to].map((wave) => {
    const population = { parts: plan.population.parts, waves: [wave] };
    return { wave, population, ...meanAt(program, knowledge, population, wave) };
  });
  const [before, after] = waves;
  if (!before || !after) return;
  const [most, least] = [tCritical(Math.min(before.n, after.n) - 1), tCritical(before.n + after.n - 2)];
  // Nobody's scores spread further than half of them at each end.
  const widest = waves.reduce((sum, { n }) => sum + range ** 2 / 4 / (n - 1), 0);
  const smaller = Math.min(before.n, after.n);
  const ends = endsOf(shown, smaller, range, most * Math.sqrt(widest) + near);
  const mean = program.column(...ends.mean);
  program.bound(
    {
      columns: [
        [mean, 1],
        [before.mean, 1],
        [after.mean, -1],
      ],
    },
    0,
    0,
  );
  const half = program.column(...ends.half);
  const squared = program.square(half, ends.half, shown.estimate ? cells.shown : cells.hidden);
  // s² / n of each wave, by Σx² and the square of the mean.
  const error = (times: number) => ({
    people: (kind: Parameters<typeof of>[1]) =>
      waves.reduce(
        (sum, { wave, population, n }) => sum + squareScore(population, wave, times / (n - 1) / n)(kind),
        0,
      ),
    columns: waves.map(({ square, n }): [number, number] => [square, -times / (n - 1)]),
  });
  for (const [t, sides] of [
    [least, [-noEnd, near]],
    [most, [-near, noEnd]],
  ] as const) {
    const { people, columns } = error(t ** 2);
    program.bound({ people, columns: [...columns, [squared, -1]] }, sides[0], sides[1]);
  }
  tellInterval(program, { mean, half }, shown, {
    n: smaller,
    range,
    agreed: plan.agreed,
  });
}

/** Groups like these: each is its mean change; the interval is that of their means. */
export function tellGroups(
  program: Program,
  { sizeOf, values }: Knowledge,
  plan: { population: Population; from: number; to: number; agreed: { direction: string; delta: number } },
  shown: Shown,
): void {
  const range = Math.max(...values) - Math.min(...values);
  const sizes = plan.population.parts
    .map((part) => ({ part, n: sizeOf({ ...plan.population, parts: [part] }) }))
    .filter(({ n }) => n > 0);
  const k = sizes.length;
  if (k < 2) return;
  const n = sizeOf(plan.population);
  const t = tCritical(k - 1);
  const ends = endsOf(shown, n, range, (t * range * 2) / Math.sqrt(k - 1));
  // No group's mean lies further from the mean of all than the whole spread does.
  const away = (Math.sqrt(k * (k - 1)) * ends.half[1]) / t;
  const ofGroup: Ends = [Math.max(-range, ends.mean[0] - away), Math.min(range, ends.mean[1] + away)];
  const groups = sizes.map(({ part, n: size }) => {
    const mean = program.column(...ofGroup);
    const change = (kind: Parameters<typeof of>[1]) =>
      kind.part === part && of(plan.population, kind)
        ? (kind.answers[plan.from] ?? 0) - (kind.answers[plan.to] ?? 0)
        : 0;
    program.bound({ people: change, columns: [[mean, size]] }, 0, 0);
    return { mean, square: program.square(mean, ofGroup, cells.group) };
  });
  const mean = program.column(...ends.mean);
  program.bound({ columns: [[mean, k], ...groups.map((group): [number, number] => [group.mean, -1])] }, 0, 0);
  const half = program.column(...ends.half);
  const inCells = shown.estimate ? cells.shown : cells.hidden;
  const squared = program.square(half, ends.half, inCells);
  const ofMean = program.square(mean, ends.mean, inCells);
  // h² = t² · s² / k, with (k − 1) s² = Σm² − k · m̄².
  program.bound(
    {
      columns: [
        [squared, (k * (k - 1)) / t ** 2],
        [ofMean, k],
        ...groups.map(({ square }): [number, number] => [square, -1]),
      ],
    },
    -near,
    near,
  );
  tellInterval(program, { mean, half }, shown, { n, range, agreed: plan.agreed });
}

/** An effect size: what the mean change is, in mean standard deviations of both waves. */
export function tellEffect(
  program: Program,
  knowledge: Knowledge,
  plan: { population: Population; from: number; to: number },
  effect: number,
): void {
  const range = Math.max(...knowledge.values) - Math.min(...knowledge.values);
  const n = knowledge.sizeOf(plan.population);
  // The spread of scores on a scale, half of them at each end.
  const widest = (range / 2) * Math.sqrt(n / (n - 1)) + near;
  const waves = [plan.from, plan.to].map((wave) => {
    const { mean, square } = meanAt(program, knowledge, plan.population, wave);
    const spread = program.column(0, widest);
    const squared = program.square(spread, [0, widest], cells.spread);
    program.bound(
      {
        people: squareScore(plan.population, wave, 1),
        columns: [
          [square, -n],
          [squared, 1 - n],
        ],
      },
      -near,
      near,
    );
    return { mean, spread };
  });
  const [before, after] = waves;
  if (!before || !after) return;
  // Hedges' correction, near enough: J = 1 − 3 / (4ν − 1), to a thousandth from ν = 10 on.
  const correction = 1 - 3 / (4 * (n - 1) - 1);
  for (const [end, sides] of [
    [effect - 0.05, [-near, noEnd]],
    [effect + 0.05, [-noEnd, near]],
  ] as const) {
    const slack = 1e-3;
    const of = end + (sides[0] < -1 ? slack : -slack);
    program.bound(
      {
        columns: [
          [after.mean, correction],
          [before.mean, -correction],
          [before.spread, -of / 2],
          [after.spread, -of / 2],
        ],
      },
      sides[0],
      sides[1],
    );
  }
}
