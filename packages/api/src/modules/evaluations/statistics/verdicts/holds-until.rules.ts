import type { Direction } from "./direction.rules.ts";

/**
 * The average change among those who left at which SUPPORTED would end: the x at which everybody's change,
 * (n · d̄ + k · x) / (n + k), falls to what it has to reach: δ, or half the interval's width where that is more. Those who
 * left are given no certainty of their own, so that imagining them does not make the interval narrower.
 *
 * Counting them as unchanged would protect nothing: whoever gained nothing is who stays away.
 * Null where nobody left. In the metric's own direction, not the agreed one.
 */
export function holdsUntil({
  estimate,
  left,
  delta,
  direction,
}: {
  estimate: { value: number; low: number; high: number };
  /** The share of those who answered the first time and not again. */
  left: number;
  delta: number;
  direction: Direction;
}): number | null {
  if (left <= 0) return null;
  const turn = direction === "HIGHER" ? 1 : -1;
  const value = turn * estimate.value;
  const least = Math.max(delta, (estimate.high - estimate.low) / 2);
  const reached = (least - (1 - left) * value) / left;
  // Numbers rounded outward can say that the interval is wider than the estimate is large: then it holds by nothing.
  return turn * Math.min(value, reached);
}
