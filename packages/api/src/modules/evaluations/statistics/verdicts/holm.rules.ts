import { oneSidedLevel } from "../distributions.rules.ts";
import type { Judgement } from "./verdict.rules.ts";

/** Holm's step-down adjustment (1979): the i-th smallest p, times how many are left, never less than the one before. */
export function holmAdjusted(ps: readonly number[]): number[] {
  const adjusted = new Array<number>(ps.length).fill(1);
  let largest = 0;
  ps.map((p, place) => ({ p, place }))
    .sort((a, b) => a.p - b.p)
    .forEach(({ p, place }, rank) => {
      largest = Math.max(largest, Math.min(1, (ps.length - rank) * p));
      adjusted[place] = largest;
    });
  return adjusted;
}

/**
 * The one-sided level at which each p was compared: where it fell, and for those that stand where the procedure stopped.
 * While every p stays on its side of it, every answer stays the same.
 */
export function holmLevels(ps: readonly number[], level = oneSidedLevel): number[] {
  const levels = new Array<number>(ps.length).fill(level);
  const sorted = ps.map((p, place) => ({ p, place })).sort((a, b) => a.p - b.p);
  let stopped: number | null = null;
  sorted.forEach(({ p, place }, rank) => {
    const own = level / (ps.length - rank);
    if (stopped === null && p > own) stopped = own;
    levels[place] = stopped ?? own;
  });
  return levels;
}

/**
 * Many questions find something by chance. Over a family of results, one-sided as a verdict is: a SUPPORTED that Holm takes
 * away is INSUFFICIENT_DATA, and the interval stays what it was. A result whose verdict was barred counts in the family.
 */
export function acrossManyQuestions(family: readonly Judgement[]): Judgement[] {
  const adjusted = holmAdjusted(family.map(({ p }) => p));
  return family.map((judgement, place) =>
    judgement.verdict === "SUPPORTED" && (adjusted[place] ?? 1) > oneSidedLevel
      ? { ...judgement, verdict: "INSUFFICIENT_DATA", reasons: ["MANY_QUESTIONS"] }
      : judgement,
  );
}
