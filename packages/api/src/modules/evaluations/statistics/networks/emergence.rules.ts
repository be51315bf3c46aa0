import { ends, type Network, sidesOf, tiedPairs } from "./network.rules.ts";

/**
 * New ties across sides, of those that could be new: the pairs of both waves' nodes across sides that were not tied at the
 * first. Null where every such pair was tied already.
 */
export function emergence(
  before: Network,
  after: Network,
): { newTies: number; possible: number; share: number } | null {
  const known = sidesOf(before);
  const sides = new Map([...sidesOf(after)].filter(([id]) => known.has(id)));
  const across = (pair: string) => {
    const [first, second] = ends(pair).map((id) => sides.get(id));
    return first !== undefined && second !== undefined && first !== second;
  };
  const tiedBefore = new Set([...tiedPairs(before)].filter(across));
  const newTies = [...tiedPairs(after)].filter((pair) => across(pair) && !tiedBefore.has(pair)).length;
  const possible = crossPairs([...sides.values()]) - tiedBefore.size;
  return possible === 0 ? null : { newTies, possible, share: newTies / possible };
}

function crossPairs(sides: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const side of sides) counts.set(side, (counts.get(side) ?? 0) + 1);
  const within = [...counts.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return (sides.length * (sides.length - 1)) / 2 - within;
}

/** Below this share of nodes that answered, a network is shown as incomplete. */
const leastAnswered = 0.8;

export function isIncomplete(answered: number, asked: number): boolean {
  return asked === 0 || answered / asked < leastAnswered;
}
