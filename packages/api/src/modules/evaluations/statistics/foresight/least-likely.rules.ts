/** How likely is likely. */
export const likely = 0.8;

/** The smallest value between `low` and `high` from which on the chance, which grows with it, is likely. Null for none. */
export function leastLikely(chance: (value: number) => number, low: number, high: number): number | null {
  if (chance(high) < likely) return null;
  let [below, reached] = [low, high];
  if (chance(below) >= likely) return below;
  for (let step = 0; step < 40; step += 1) {
    const middle = (below + reached) / 2;
    if (chance(middle) >= likely) reached = middle;
    else below = middle;
  }
  return reached;
}
