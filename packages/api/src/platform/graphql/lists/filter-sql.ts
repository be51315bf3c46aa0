import { decodeId, type IdPrefix } from "../types/ids.ts";
import type { SqlValues } from "./connections.ts";

type Comparator = Partial<Record<string, unknown>>;
/** Turns one comparator into a condition. */
export type FilterField = (comparator: Comparator, values: SqlValues) => string;

/** `{ and, or, not, <field>: comparator }`: the fields of one object hold together. */
export interface Filter {
  and?: Filter[] | undefined;
  or?: Filter[] | undefined;
  not?: Filter | undefined;
}

export function filterSql(filter: Filter, fields: Record<string, FilterField>, values: SqlValues): string[] {
  const conditions: string[] = [];
  for (const [name, value] of Object.entries(filter)) {
    if (value == null) continue;
    if (name === "and")
      conditions.push(...(value as Filter[]).flatMap((part) => filterSql(part, fields, values)));
    else if (name === "or")
      conditions.push(anyOf((value as Filter[]).map((part) => allOf(filterSql(part, fields, values)))));
    else if (name === "not")
      conditions.push(`(${allOf(filterSql(value as Filter, fields, values))}) is not true`);
    else {
      const field = fields[name];
      if (!field) throw new Error(`The filter field ${name} has no SQL.`);
      conditions.push(field(value as Comparator, values));
    }
  }
  return conditions;
}

/** The conditions of a list. What is deleted is in it only when it is asked for. */
export function listConditions(
  where: Filter | null | undefined,
  fields: Record<string, FilterField>,
  values: SqlValues,
): string[] {
  const conditions = where ? filterSql(where, fields, values) : [];
  const { isDeleted } = fields;
  return isDeleted && !(where && mentions(where, "isDeleted"))
    ? [...conditions, isDeleted({ eq: false }, values)]
    : conditions;
}

function mentions(filter: Filter, name: string): boolean {
  if (name in filter && filter[name as keyof Filter] != null) return true;
  const parts = [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])];
  return parts.some((part) => mentions(part, name));
}

export const allOf = (conditions: string[]): string =>
  conditions.length === 0 ? "true" : conditions.join(" and ");
const anyOf = (conditions: string[]): string =>
  conditions.length === 0 ? "false" : `(${conditions.map((condition) => `(${condition})`).join(" or ")})`;

const signs: Record<string, string> = { lt: "<", lte: "<=", gt: ">", gte: ">=" };

/** A column that is compared as it is. */
export function columnFilter(
  column: string,
  type: string,
  read: (value: unknown) => unknown = (value) => value,
): FilterField {
  return (comparator, values) => {
    const conditions = Object.entries(comparator).flatMap(([operator, value]) => {
      if (value == null) return [];
      if (operator === "isNull") return [`${column} is ${value ? "" : "not "}null`];
      if (operator === "eq") return [`${column} = ${values.add(read(value))}::${type}`];
      if (operator === "in" || operator === "notIn") {
        const list = values.add((value as unknown[]).map(read));
        return [
          operator === "in"
            ? `${column} = any(${list}::${type}[])`
            : `(${column} = any(${list}::${type}[])) is not true`,
        ];
      }
      return [`${column} ${signs[operator]} ${values.add(read(value))}::${type}`];
    });
    return allOf(conditions);
  };
}

const nobody = "00000000-0000-0000-0000-000000000000";

export function idFilter(column: string, prefix: IdPrefix): FilterField {
  return columnFilter(column, "uuid", (id) => decodeId(prefix, String(id)) ?? nobody);
}

export function booleanFilter(whenTrue: string): FilterField {
  return (comparator) => (comparator.eq === true ? whenTrue : `(${whenTrue}) is not true`);
}

/**
 * A value of a related row: some related row must match, and none may match `notIn`.
 * `from` ends in a WHERE that ties the related row to the listed one.
 */
export function relatedFilter(from: string, match: FilterField): FilterField {
  return (comparator, values) => {
    const { notIn, ...some } = comparator;
    const conditions: string[] = [];
    if (Object.values(some).some((value) => value != null)) {
      conditions.push(`exists (select from ${from} and ${match(some, values)})`);
    }
    if (notIn != null)
      conditions.push(`not exists (select from ${from} and ${match({ in: notIn }, values)})`);
    return allOf(conditions);
  };
}

/** Rows that are among those which `idsOf` finds for the ids compared with; for `notIn`, which are not. */
export function memberFilter(
  column: string,
  prefix: IdPrefix,
  idsOf: (matches: (column: string) => string) => string,
): FilterField {
  return ({ notIn, ...some }, values) => {
    const among = (comparator: Comparator) =>
      `${column} in (${idsOf((compared) => idFilter(compared, prefix)(comparator, values))})`;
    const conditions: string[] = [];
    if (Object.values(some).some((value) => value != null)) conditions.push(among(some));
    if (notIn != null) conditions.push(`not ${among({ in: notIn })}`);
    return allOf(conditions);
  };
}
