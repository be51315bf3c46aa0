/** What counts how much. An object counts 1, a value in it nothing; docs/guides/limits.md says so to developers. */
export const costWeights = {
  /** A list without pages, which its description bounds: counted as so many items. */
  shortList: 5,
  /** Each field of a mutation: a transaction, and its entry in the audit log. */
  act: 10,
};

/** What counts beside the objects of an answer, by the argument that asks for it. */
export const costOfArgument: Record<string, (value: unknown) => number> = {
  /** totalCount(max:) reads up to so many rows. */
  max: (value) => 10 + Math.ceil(Number(value) / 1000),
  /** facets(fields:) goes through the whole list once for each. */
  fields: (value) => 20 * countOf(value),
  search: () => 10,
  /** costOf(document:) parses and checks it. */
  document: () => 10,
};

/** How many a list argument holds; a single value stands for a list of one. */
export function countOf(value: unknown): number {
  if (value == null) return 0;
  return Array.isArray(value) ? value.length : 1;
}
