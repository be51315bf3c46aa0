import { arcs, type Network, tiedPairs } from "./network.rules.ts";

/** Of the pairs that could be tied, those that are: 2m / n(n − 1). Null for fewer than two. */
export function density(network: Network): number | null {
  const n = network.nodes.length;
  return n < 2 ? null : (2 * tiedPairs(network).size) / (n * (n - 1));
}

/** The same where ties have a direction: m / n(n − 1). */
export function directedDensity(network: Network): number | null {
  const n = network.nodes.length;
  return n < 2 ? null : arcs(network).size / (n * (n - 1));
}

/** Of the ties as they were named, those whose other end named them too. Null without ties. */
export function reciprocity(network: Network): number | null {
  const named = arcs(network);
  if (named.size === 0) return null;
  const mutual = network.ties.filter(([from, to]) => from !== to && named.has(JSON.stringify([to, from])));
  return new Set(mutual.map((tie) => JSON.stringify(tie))).size / named.size;
}
