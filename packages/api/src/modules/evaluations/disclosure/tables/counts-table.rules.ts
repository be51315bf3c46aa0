import type { Limits } from "../rounding/limits.rules.ts";
import { shownAs, toFive } from "../rounding/rounding.rules.ts";
import type { Fact, Way } from "./fact.rules.ts";
import { belongs, type Counts, type PersonKind, type Population, scoreAt, sizeOf } from "./people.rules.ts";

/** Bins of values that lie beside each other, the lowest first; together they hold every value. */
export type Binning = readonly (readonly number[])[];

/** A level at one wave, or which way people moved between two: −1, 0 or 1. */
export type Counted = { wave: number } | { from: number; to: number };

/** Counts of people, by the first of these binnings whose every bin holds enough of them. */
export interface CountsPlan {
  kind: "COUNTS";
  population: Population;
  counted: Counted;
  /** Nested, the finest first, fixed at APPROVED. */
  binnings: readonly Binning[];
}

export interface PublishedCounts {
  /** To 5. */
  n: number;
  /** The place of the binning among those of the plan. */
  binning: number;
  /** The people in each of its bins, to 5. */
  counts: number[];
}

/** Down, stayed, up; or whether they moved up. */
export const movedBinnings: readonly Binning[] = [
  [[-1], [0], [1]],
  [[-1, 0], [1]],
];

export function countedValue(counted: Counted, kind: PersonKind): number {
  if ("wave" in counted) return scoreAt(kind, counted.wave);
  return Math.sign(scoreAt(kind, counted.to) - scoreAt(kind, counted.from));
}

const inBin =
  ({ population, counted }: CountsPlan, bin: readonly number[]) =>
  (kind: PersonKind) =>
    belongs(population, kind) && bin.includes(countedValue(counted, kind)) ? 1 : 0;

function binCounts(
  plan: CountsPlan,
  binning: Binning,
  kinds: readonly PersonKind[],
  counts: Counts,
): number[] {
  const found = binning.map(() => 0);
  const places = new Map(binning.flatMap((bin, place) => bin.map((value) => [value, place] as const)));
  counts.forEach((count, at) => {
    const kind = kinds[at];
    if (count === 0 || !kind || !belongs(plan.population, kind)) return;
    const place = places.get(countedValue(plan.counted, kind));
    if (place !== undefined) found[place] = (found[place] ?? 0) + count;
  });
  return found;
}

/** The counts of the first binning that may be shown; null where none may. */
export function publishCounts(
  plan: CountsPlan,
  kinds: readonly PersonKind[],
  counts: Counts,
  { fewest }: Limits,
): PublishedCounts | null {
  const n = sizeOf(kinds, counts, plan.population);
  for (const [binning, bins] of plan.binnings.entries()) {
    const found = binCounts(plan, bins, kinds, counts);
    if (found.every((count) => count >= fewest)) return { n: toFive(n), binning, counts: found.map(toFive) };
  }
  return null;
}

/**
 * Each bin holds what is shown as its count; and of each finer binning, which was not shown, some bin holds too few. The ways
 * differ in which.
 */
export function waysOfCounts(
  plan: CountsPlan,
  published: PublishedCounts,
  kinds: readonly PersonKind[],
  truth: Counts,
  { fewest }: Limits,
): Way[] {
  const shown = plan.binnings[published.binning] ?? [];
  const facts: Fact[] = shown.map((bin, place) => ({
    weight: inBin(plan, bin),
    ...shownAs(published.counts[place] ?? 0, fewest),
  }));
  let ways: Fact[][] = [facts];
  for (const finer of plan.binnings.slice(0, published.binning)) {
    const smallestFirst = binCounts(plan, finer, kinds, truth)
      .map((count, place) => ({ count, weight: inBin(plan, finer[place] ?? []) }))
      .sort((a, b) => a.count - b.count);
    ways = smallestFirst.flatMap(({ weight }) =>
      ways.map((way) => [...way, { weight, min: 0, max: fewest - 1 }]),
    );
  }
  return ways;
}
