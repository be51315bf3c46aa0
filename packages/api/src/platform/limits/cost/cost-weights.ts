import { type GraphQLInputObjectType, type GraphQLInputType, getNamedType } from "graphql";

/** What counts how much. An object counts 1, a value in it nothing; docs/guides/limits.md says so to developers. */
export const costWeights = {
  /** A list without pages, which its description bounds: counted as so many items. */
  shortList: 5,
  /** Each field of a mutation: a transaction, and its entry in the audit log. */
  action: 10,
};

/** What counts beside the objects of an answer, by the argument that asks for it. */
export const costOfArgument: Record<string, (value: unknown, type: GraphQLInputType) => number> = {
  where: (value, type) => costOfFilter(value as Filter, getNamedType(type) as GraphQLInputObjectType),
  /** totalCount(max:) reads up to so many rows. */
  max: (value) => 10 + Math.ceil(Number(value) / 1000),
  /** facets(fields:) goes through the whole list once for each. */
  fields: (value) => 20 * countOf(value),
  search: () => 10,
  /** costOf(document:) reads it. */
  document: (value) => costOfReading(String(value)),
};

type Filter = Record<string, unknown>;
/** How much more a condition costs inside `or` and `not`, where no index serves it: rows are read and passed over. */
const unservedTimes = 10;

/** Each condition of a filter counts: 1 where a column of the listed table answers it, else what its field says. */
function costOfFilter(filter: Filter, type: GraphQLInputObjectType, times = 1): number {
  let sum = 0;
  for (const [name, value] of Object.entries(filter)) {
    if (value == null) continue;
    if (name === "and") for (const part of asList(value)) sum += costOfFilter(part, type, times);
    else if (name === "or") for (const part of asList(value)) sum += costOfFilter(part, type, unservedTimes);
    else if (name === "not") sum += costOfFilter(value as Filter, type, unservedTimes);
    else sum += Object.keys(value).length * costOfField(type, name) * times;
  }
  return sum;
}

const asList = (value: unknown) => [value].flat() as Filter[];

function costOfField(type: GraphQLInputObjectType, name: string): number {
  const { filterCost = 1 } = (type.getFields()[name]?.extensions ?? {}) as { filterCost?: number };
  return filterCost;
}

const charactersForAPoint = 20;

/** Reading a document takes time by its length, and more where it asks for the schema: that is counted part by part. */
export function costOfReading(text: string): number {
  return Math.ceil(text.length / charactersForAPoint) + (/\b__(schema|type)\b/.test(text) ? 100 : 0);
}

/** How many a list argument holds; a single value stands for a list of one. */
export function countOf(value: unknown): number {
  if (value == null) return 0;
  return Array.isArray(value) ? value.length : 1;
}
