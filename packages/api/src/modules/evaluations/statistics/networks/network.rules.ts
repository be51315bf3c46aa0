/**
 * Ties between partners, each of a side; people are asked how many ties they have, never with whom. A tie is directed where one
 * names the other; an undirected one is named once, in either order.
 */
export interface Network {
  nodes: readonly { id: string; side: string }[];
  ties: readonly (readonly [string, string])[];
}

const key = (first: string, second: string) => JSON.stringify([first, second]);

/** The pairs that are tied, whoever named whom. */
export function tiedPairs({ ties }: Network): Set<string> {
  return new Set(
    ties.filter(([from, to]) => from !== to).map(([from, to]) => (from < to ? key(from, to) : key(to, from))),
  );
}

/** Each tie as it was named, once. */
export function arcs({ ties }: Network): Set<string> {
  return new Set(ties.filter(([from, to]) => from !== to).map(([from, to]) => key(from, to)));
}

/** Both ends of a pair or an arc. */
export function ends(pair: string): [string, string] {
  return JSON.parse(pair);
}

export function sidesOf({ nodes }: Network): Map<string, string> {
  return new Map(nodes.map(({ id, side }) => [id, side]));
}
