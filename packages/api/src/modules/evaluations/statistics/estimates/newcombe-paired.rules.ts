import { normalQuantile975, normalUpperTail } from "../distributions.rules.ts";
import type { Estimate } from "./interval.rules.ts";
import { wilsonScore } from "./wilson-score.rules.ts";

/** The same people asked twice whether something holds. */
export interface PairedShares {
  both: number;
  onlyBefore: number;
  onlyAfter: number;
  neither: number;
}

/** φ of the two answers, corrected for continuity where it is positive: Newcombe's method 10. */
function correctedPhi({ both, onlyBefore, onlyAfter, neither }: PairedShares): number {
  const margins = (both + onlyAfter) * (onlyBefore + neither) * (both + onlyBefore) * (onlyAfter + neither);
  if (margins === 0) return 0;
  const product = both * neither - onlyBefore * onlyAfter;
  const n = both + onlyBefore + onlyAfter + neither;
  const corrected = product > 0 ? Math.max(product - n / 2, 0) : product;
  return corrected / Math.sqrt(margins);
}

function limits(table: PairedShares, z: number): { low: number; high: number } {
  const n = table.both + table.onlyBefore + table.onlyAfter + table.neither;
  const before = (table.both + table.onlyBefore) / n;
  const after = (table.both + table.onlyAfter) / n;
  const ofBefore = wilsonScore(table.both + table.onlyBefore, n, z);
  const ofAfter = wilsonScore(table.both + table.onlyAfter, n, z);
  const phi = correctedPhi(table);
  const distance = (own: number, other: number) =>
    Math.sqrt(Math.max(0, own ** 2 - 2 * phi * own * other + other ** 2));
  const value = after - before;
  return {
    low: value - distance(after - ofAfter.low, ofBefore.high - before),
    high: value + distance(ofAfter.high - after, before - ofBefore.low),
  };
}

/** The one-sided p at which the end of the interval that `end` names reaches 0: the interval inverted, by bisection. */
function pWhereReached(end: (z: number) => number, sign: 1 | -1): number {
  let [inside, outside] = [0, 40];
  if (sign * end(0) <= 0) return 0.5;
  for (let step = 0; step < 60; step += 1) {
    const z = (inside + outside) / 2;
    if (sign * end(z) > 0) inside = z;
    else outside = z;
  }
  return normalUpperTail(inside);
}

/**
 * The change of a share among the same people, after minus before (Newcombe 1998, Statistics in Medicine 17:2635, method 10):
 * the square-and-add of two Wilson intervals, less what the two answers have in common. Null without pairs.
 */
export function newcombePaired(table: PairedShares): Estimate | null {
  const n = table.both + table.onlyBefore + table.onlyAfter + table.neither;
  if (n === 0) return null;
  const value = (table.onlyAfter - table.onlyBefore) / n;
  const above = value > 0 ? pWhereReached((z) => limits(table, z).low, 1) : null;
  const below = value < 0 ? pWhereReached((z) => limits(table, z).high, -1) : null;
  return {
    value,
    ...limits(table, normalQuantile975),
    level: 0.95,
    method: "NEWCOMBE_PAIRED",
    p: {
      above: above ?? (below === null ? 0.5 : 1 - below),
      below: below ?? (above === null ? 0.5 : 1 - above),
    },
  };
}
