import DataLoader from "dataloader";
import type { Door } from "../database/doors.ts";
import { toTsquery } from "../search.ts";
import {
  type KeyedRow,
  listFingerprint,
  type OrderKey,
  Page,
  type PageArgs,
  PageRequest,
  SqlValues,
  type TotalCount,
  totalCount,
} from "./connections.ts";
import { allOf, type Filter, type FilterField, filterSql } from "./filter-sql.ts";

export interface ListArgs extends PageArgs {
  where?: Filter | null;
  search?: string | null;
}

/** What a list is made of. Its SQL is the same through both doors. */
export interface ListSource {
  /** The table, which is also the name of the public view. */
  table: string;
  fields: Record<string, FilterField>;
  /** The function that gives the ids which a search finds. */
  search?: string;
}

/** One list as asked for: its rows page by page, and how many there are. */
export class ListRead<R extends KeyedRow> {
  readonly #door: Door;
  readonly #source: ListSource;
  readonly #args: ListArgs;
  readonly #order: OrderKey;

  constructor(door: Door, source: ListSource, args: ListArgs, order: OrderKey) {
    this.#door = door;
    this.#source = source;
    this.#args = args;
    this.#order = order;
  }

  /** `select … from <table> where <what the list holds>`, without order or bounds. */
  matching(columns: string, values: SqlValues, ...more: string[]): string {
    return `select ${columns} from ${this.#source.table} where ${allOf([...this.#conditions(values), ...more])}`;
  }

  #conditions(values: SqlValues): string[] {
    const { where, search } = this.#args;
    const conditions = where ? filterSql(where, this.#source.fields, values) : [];
    if (search != null) {
      const query = toTsquery(search);
      conditions.push(
        query === undefined
          ? "false"
          : `id in (select ${this.#source.search}(${values.add(query)}::tsquery))`,
      );
    }
    return conditions;
  }

  get #fingerprint(): string {
    const { where, search } = this.#args;
    return listFingerprint(
      this.#source.table,
      this.#order.column,
      this.#order.descending ?? false,
      where ?? null,
      search ?? null,
    );
  }

  async page(columns: string): Promise<Page<R>> {
    const request = new PageRequest(this.#args, this.#order, this.#fingerprint);
    const values = new SqlValues();
    const matching = this.matching(`${columns}, ${this.#order.column}::text as cursor_key`, values);
    const bounds = request.conditions(values).map((condition) => ` and ${condition}`);
    const text = `${matching}${bounds.join("")} order by ${request.orderBy} limit ${values.add(request.size + 1)}`;
    const rows = await this.#door.query<R>(text, values.list);
    return new Page(rows, request, async (side, position) => {
      const other = new SqlValues();
      const beyond = request.beyond(position, side, other, true);
      const list = this.matching("", other, beyond);
      const [found] = await this.#door.query<{ exists: boolean }>(`select exists (${list})`, other.list);
      return found?.exists ?? false;
    });
  }

  async count(max: number): Promise<TotalCount> {
    const values = new SqlValues();
    const list = this.matching("", values);
    const text = `select count(*) from (${list} limit ${values.add(max + 1)}) as counted`;
    const [row] = await this.#door.query<{ count: number }>(text, values.list);
    return totalCount(row?.count ?? 0, max);
  }
}

export function groupBy<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The rows of a nested list: they say whose they are. */
export interface NestedRow extends KeyedRow {
  parent_id: string;
}

/**
 * The same list below each of several parents, read in one statement for all of them.
 * `relation` is a FROM clause that may name the parent as `parent.id`.
 */
export class NestedLists<R extends NestedRow> {
  readonly #door: Door;
  readonly #relation: string;
  readonly #fields: Record<string, FilterField>;
  readonly #pages = new Map<string, DataLoader<string, Page<R>>>();
  readonly #counts = new Map<string, DataLoader<string, number>>();

  constructor(door: Door, relation: string, fields: Record<string, FilterField>) {
    this.#door = door;
    this.#relation = relation;
    this.#fields = fields;
  }

  page(parent: string, columns: string, args: ListArgs, order: OrderKey): Promise<Page<R>> {
    const key = JSON.stringify([columns, args, order.column, order.descending ?? false]);
    let loader = this.#pages.get(key);
    if (!loader) {
      loader = new DataLoader((parents) => this.#readPages(parents, columns, args, order), { cache: false });
      this.#pages.set(key, loader);
    }
    return loader.load(parent);
  }

  async #readPages(
    parents: readonly string[],
    columns: string,
    args: ListArgs,
    order: OrderKey,
  ): Promise<Page<R>[]> {
    const fingerprint = listFingerprint(
      this.#relation,
      order.column,
      order.descending ?? false,
      args.where ?? null,
    );
    const request = new PageRequest(args, order, fingerprint);
    const values = new SqlValues();
    const list = values.add(parents);
    const conditions = [...this.#where(args, values), ...request.conditions(values)];
    const text =
      `select item.* from unnest(${list}::uuid[]) with ordinality as parent (id, place) cross join lateral (` +
      `select parent.id as parent_id, ${columns}, ${order.column}::text as cursor_key from ${this.#relation} ` +
      `and ${allOf(conditions)} order by ${request.orderBy} limit ${values.add(request.size + 1)}) as item order by parent.place`;
    const rows = groupBy(await this.#door.query<R>(text, values.list), (row) => row.parent_id);
    return parents.map(
      (parent) =>
        new Page(rows.get(parent) ?? [], request, async (side, position) => {
          const other = new SqlValues();
          const from = `unnest(array[${other.add(parent)}::uuid]) as parent (id) cross join lateral`;
          const beyond = request.beyond(position, side, other, true);
          const inner = `select id from ${this.#relation} and ${allOf([...this.#where(args, other), beyond])} limit 1`;
          const found = await this.#door.query(`select item.id from ${from} (${inner}) as item`, other.list);
          return found.length > 0;
        }),
    );
  }

  async count(parent: string, args: ListArgs, max: number): Promise<TotalCount> {
    const key = JSON.stringify([args.where ?? null, max]);
    let loader = this.#counts.get(key);
    if (!loader) {
      loader = new DataLoader((parents) => this.#readCounts(parents, args, max), { cache: false });
      this.#counts.set(key, loader);
    }
    return totalCount(await loader.load(parent), max);
  }

  async #readCounts(parents: readonly string[], args: ListArgs, max: number): Promise<number[]> {
    const values = new SqlValues();
    const list = values.add(parents);
    const inner = `select from ${this.#relation} and ${allOf(this.#where(args, values))} limit ${values.add(max + 1)}`;
    const rows = await this.#door.query<{ id: string; count: number }>(
      `select parent.id, (select count(*) from (${inner}) as counted) from unnest(${list}::uuid[]) as parent (id)`,
      values.list,
    );
    const counts = new Map(rows.map((row) => [row.id, row.count]));
    return parents.map((parent) => counts.get(parent) ?? 0);
  }

  #where(args: ListArgs, values: SqlValues): string[] {
    return args.where ? filterSql(args.where, this.#fields, values) : [];
  }
}
