import { decodeId, type IdPrefix } from "../types/ids.ts";
import type { SqlValues } from "./connections.ts";

type Comparator = Partial<Record<string, unknown>>;
/** Turns one comparator into a condition. */
export interface FilterField {
  (comparator: Comparator, values: SqlValues): string;
  /**
   * Conditions of which one holds wherever the field's does, and never two, where each is found by an index of its own in the
   * order by a column; none where one condition does as well.
   */
  ranges?: (asked: { comparator: Comparator; column: string; values: SqlValues }) => readonly string[];
}

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

/** The ranges of which one has to hold besides: those of the first field that has some. */
export function rangesOf(
  where: Filter | null | undefined,
  fields: Record<string, FilterField>,
  order: { column: string; values: SqlValues },
): readonly string[] {
  for (const [name, value] of Object.entries(where ?? {})) {
    if (name === "and")
      for (const part of (value ?? []) as Filter[]) {
        const ranges = rangesOf(part, fields, order);
        if (ranges.length > 0) return ranges;
      }
    const ranges = value && fields[name]?.ranges?.({ comparator: value as Comparator, ...order });
    if (ranges?.length) return ranges;
  }
  return [];
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
        // The order of an index holds for one value, for one of several it does not.
        if (operator === "in" && (value as unknown[]).length === 1)
          return [`${column} = ${values.add(read((value as unknown[])[0]))}::${type}`];
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

/**
 * A column of words from a vocabulary. The one asked for stands in the text: so PostgreSQL has a plan for each, for such as
 * most rows have and such as none has, and makes it once.
 */
export function wordFilter(column: string): FilterField {
  const filter = columnFilter(column, "text");
  return ({ eq, ...others }, values) => {
    const isWord = typeof eq === "string" && /^[A-Z_]+$/.test(eq);
    return isWord
      ? allOf([`${column} = '${eq}'`, filter(others, values)])
      : filter({ eq, ...others }, values);
  };
}

const nobody = "00000000-0000-0000-0000-000000000000";

export function idFilter(column: string, prefix: IdPrefix): FilterField {
  return columnFilter(column, "uuid", (id) => decodeId(prefix, String(id)) ?? nobody);
}

/** `whenFalse` says the opposite so that an index serves it, which `is not true` has none for; `ranges` see FilterField. */
export function booleanFilter(
  whenTrue: string,
  {
    whenFalse = `(${whenTrue}) is not true`,
    ranges,
  }: { whenFalse?: string; ranges?: FilterField["ranges"] } = {},
): FilterField {
  const filter: FilterField = (comparator) => (comparator.eq === true ? whenTrue : whenFalse);
  return ranges ? Object.assign(filter, { ranges }) : filter;
}

/**
 * A value of a related row: some related row must match, and none may match `notIn`.
 * `from` ends in a WHERE that ties the related row to the listed one. `isColumn` says that a column of the related row is
 * compared, and nothing is asked that belongs to it in turn.
 */
export function relatedFilter(from: string, match: FilterField, { isColumn = false } = {}): FilterField {
  return (comparator, values) => {
    // With an offset PostgreSQL does not begin with all related rows of the value, which may be most there are.
    const each = isColumn && values.looksUpEach ? " offset 0" : "";
    const exists = (condition: string) => `exists (select from ${values.from(from)} and ${condition}${each})`;
    const { notIn, ...some } = comparator;
    const conditions: string[] = [];
    if (Object.values(some).some((value) => value != null)) {
      conditions.push(exists(match(some, values)));
    }
    if (notIn != null) conditions.push(`not ${exists(match({ in: notIn }, values))}`);
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
