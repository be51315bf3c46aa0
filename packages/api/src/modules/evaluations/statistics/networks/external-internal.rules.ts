import { ends, type Network, sidesOf, tiedPairs } from "./network.rules.ts";

export interface ExternalInternal {
  /** From −1, only ties within sides, to 1, only ties across. */
  index: number;
  /** What it would be if ties fell on pairs by chance: the sizes of the sides alone move it. */
  byChance: number;
  /** index − byChance: what the sides' sizes do not explain. */
  bridging: number;
}

/**
 * Krackhardt & Stern's E-I index (1988): (E − I) / (E + I), beside its value under random mixing, (T − 2I₀) / T with
 * T = n(n − 1)/2 pairs of which I₀ = Σ nᵢ(nᵢ − 1)/2 lie within a side. Null without ties.
 */
export function externalInternal(network: Network): ExternalInternal | null {
  const sides = sidesOf(network);
  const pairs = [...tiedPairs(network)].map(ends);
  const external = pairs.filter(([from, to]) => sides.get(from) !== sides.get(to)).length;
  const byChance = indexByChance([...sizes(network).values()]);
  if (pairs.length === 0 || byChance === null) return null;
  const index = (2 * external - pairs.length) / pairs.length;
  return { index, byChance, bridging: index - byChance };
}

function sizes({ nodes }: Network): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { side } of nodes) counts.set(side, (counts.get(side) ?? 0) + 1);
  return counts;
}

/** The index under random mixing, of sides of these sizes. Null for fewer than two nodes. */
export function indexByChance(sidesSizes: readonly number[]): number | null {
  const n = sidesSizes.reduce((sum, size) => sum + size, 0);
  const pairs = (n * (n - 1)) / 2;
  const within = sidesSizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return pairs === 0 ? null : (pairs - 2 * within) / pairs;
}
