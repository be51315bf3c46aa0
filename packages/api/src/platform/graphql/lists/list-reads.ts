import type { DatabaseSession } from "../../database/connections/database-sessions.ts";
import { plannedAnew } from "../../database/connections/prepared-statement.ts";
import { toTsquery } from "../../search/search.ts";
import { turnsOf } from "../execution/turns.ts";
import { BatchLoader } from "./batch-loader.ts";
import { batch } from "./batch-sql.ts";
import {
  type HandOver,
  type KeyedRow,
  needsCursors,
  type OrderKey,
  Page,
  type PageArgs,
  PageRequest,
  type Position,
  SqlValues,
  type TotalCount,
  totalCount,
} from "./connections.ts";
import { allOf, type Filter, type FilterField, listConditions } from "./filter-sql.ts";
import type { Selection } from "./selection.ts";

export interface ListArgs extends PageArgs {
  where?: Filter | null;
  search?: string | null;
}

/** What a list is made of. Its SQL is the same through both database sessions. */
export interface ListSource {
  /** The table, which is also the name of the public view. */
  table: string;
  fields: Record<string, FilterField>;
  /** The function that gives the ids which a search finds. */
  search?: string;
  /** Where one condition for all that a viewer sees finds no index. */
  parts?: ListParts;
}

/** The parts that together hold all that a viewer sees, each row in one. */
export interface ListParts {
  everybody: ListPart;
  /** What a member sees beside it, which is known once it is known where they stand. */
  beside?(query: string | undefined): Promise<ListPart[]>;
  /** All of that in one, where few rows are to be looked at. */
  allBeside?: ListPart;
}

/** Rows of a list that are found in one way. Who sees them the database decides, however they are found. */
export interface ListPart {
  /** The table, or the public view of that name. */
  from: string;
  conditions(values: SqlValues): string[];
  /** A condition for the words that are searched. */
  finds(query: string): string;
}

/** One list as asked for: its rows page by page, and how many there are. */
export class ListRead<R extends KeyedRow> {
  readonly #database: DatabaseSession;
  readonly #source: ListSource;
  readonly #args: ListArgs;
  readonly #order: OrderKey;

  constructor(database: DatabaseSession, source: ListSource, args: ListArgs, order: OrderKey) {
    this.#database = database;
    this.#source = source;
    this.#args = args;
    this.#order = order;
  }

  /** `select … from <table> where <what the list holds>`, without order or bounds. */
  async matching(columns: string, values: SqlValues, ...more: string[]): Promise<string> {
    const parts = [this.#everybody, ...(await this.#beside())];
    return this.#selects(parts, columns, values, more).join(" union all ");
  }

  get #everybody(): ListPart {
    return this.#source.parts?.everybody ?? this.#whole;
  }

  get #whole(): ListPart {
    return {
      from: this.#source.table,
      conditions: () => [],
      // As a table, so that the planner unfolds the public function, and need not find all to show the first.
      finds: (query) => `id in (select found from ${this.#source.search}(${query}) found)`,
    };
  }

  async #beside(): Promise<ListPart[]> {
    return (await this.#source.parts?.beside?.(this.#query)) ?? [];
  }

  get #query(): string | undefined {
    return this.#args.search == null ? undefined : toTsquery(this.#args.search);
  }

  #selects(parts: ListPart[], columns: string, values: SqlValues, more: string[]): string[] {
    const { where, search } = this.#args;
    const conditions = [...listConditions(where, this.#source.fields, values), ...more];
    const query = this.#query;
    const searched = query === undefined ? undefined : `${values.add(query)}::tsquery`;
    const select = this.#source.parts && searched ? `select ${plannedAnew}` : "select";
    return parts.map((part) => {
      const finds = searched === undefined ? [] : [part.finds(searched)];
      // Words of which nothing is left to be searched find nothing.
      const all = [
        ...conditions,
        ...(search != null && !searched ? ["false"] : finds),
        ...part.conditions(values),
      ];
      return `${select} ${columns} from ${part.from} where ${allOf(all)}`;
    });
  }

  async page(columns: string, selection: Selection): Promise<Page<R>> {
    const { where, search } = this.#args;
    const list = [this.#source.table, where ?? null, search ?? null];
    const request = new PageRequest(this.#args, this.#order, list);
    const isKeyed = needsCursors(selection) || this.#source.parts?.beside !== undefined;
    const shown = isKeyed ? withKey(columns, this.#order) : columns;
    // Both travel together.
    const [seenByAll, beside] = await Promise.all([this.#pageOfAll(request, shown), this.#beside()]);
    const rows = beside.length > 0 ? await this.#merged(seenByAll, beside, request, shown) : seenByAll;
    return new Page(rows, request, handingOver(this.#database, selection), async (side, position) => {
      const other = new SqlValues();
      const beyond = request.beyond(position, side, other, true);
      const list = await this.matching("1", other, beyond);
      const [found] = await this.#database.query<{ exists: boolean }>(`select exists (${list})`, other.list);
      return found?.exists ?? false;
    });
  }

  #pageOfAll(request: PageRequest, columns: string): Promise<R[]> {
    const values = new SqlValues();
    const bounds = request.conditions(values);
    const [select] = this.#selects([this.#everybody], columns, values, bounds);
    return this.#database.query<R>(`${select} order by ${request.orderBy} ${request.limit}`, values.list);
  }

  /**
   * A page of what everybody sees, with what the viewer sees beside it. Where the page is full, only what comes before its
   * last row is on it, and is found by a range of the index: it need not be found out what is first in each part.
   */
  async #merged(rows: R[], beside: ListPart[], request: PageRequest, columns: string): Promise<R[]> {
    const values = new SqlValues();
    const last = rows.length > request.size ? rows.at(-1) : undefined;
    const bounds = [...request.conditions(values), ...(last ? [request.ahead(last, values)] : [])];
    // What lies before the last row was passed already, where nothing but the order decides what everybody sees.
    const { allBeside } = this.#source.parts ?? {};
    const isPassed = last && allBeside && this.#args.where == null && this.#args.search == null;
    const selects = this.#selects(
      isPassed ? [allBeside] : beside,
      `${columns}, ${this.#order.column} as order_key`,
      values,
      bounds,
    );
    const pages = selects.map((select) => `(${select} order by ${request.orderBy} ${request.limit})`);
    const found = await this.#database.query<R & { place: number }>(
      `select *, ${request.placeAmong(rows, values)} as place
       from (${pages.join(" union all ")}) as parts order by ${request.orderOf("order_key")} ${request.limit}`,
      values.list,
    );
    // What became public in between is there already.
    const ids = new Set(rows.map(({ id }) => id));
    const merged: R[] = [...rows];
    for (const [index, row] of found.filter(({ id }) => !ids.has(id)).entries())
      merged.splice(row.place + index, 0, row);
    return merged.slice(0, request.size + 1);
  }

  async count(max: number): Promise<TotalCount> {
    const values = new SqlValues();
    const list = await this.matching("1", values);
    const text = `select count(*) from (${list} limit ${values.add(max + 1)}) as counted`;
    const [row] = await this.#database.query<{ count: number }>(text, values.list);
    return totalCount(row?.count ?? 0, max);
  }
}

/** Hands the records of a page over in turns, each of which brings what is selected. */
export function handingOver(database: DatabaseSession, { weight }: Selection): HandOver {
  const turns = turnsOf(database);
  return (record) => turns.take(record, weight);
}

/** The columns of a page, with each row's place in the order where that is asked for. */
function listed(columns: string, order: OrderKey, selection: Selection): string {
  return needsCursors(selection) ? withKey(columns, order) : columns;
}

const withKey = (columns: string, { column }: OrderKey) => `${columns}, ${column}::text as cursor_key`;

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

interface Asked {
  columns: string;
  args: ListArgs;
  order: OrderKey;
}

/**
 * The same list below each of several parents, read in one statement for all of them.
 * `relation` is a FROM clause that may name the parent as `parent.id`.
 */
export class NestedLists<R extends NestedRow> {
  readonly #database: DatabaseSession;
  readonly #relation: string;
  readonly #fields: Record<string, FilterField>;
  readonly #loaders = new Map<string, BatchLoader<string, unknown>>();
  readonly #pages = new Map<Selection, BatchLoader<string, Page<R>>>();

  constructor(database: DatabaseSession, relation: string, fields: Record<string, FilterField>) {
    this.#database = database;
    this.#relation = relation;
    this.#fields = fields;
  }

  /** One loader for everything about a list that differs by its parent only. Parents asked for twice are read once. */
  #batched<V>(what: unknown[], read: (parents: readonly string[]) => Promise<V[]>): BatchLoader<string, V> {
    const key = JSON.stringify(what);
    let loader = this.#loaders.get(key) as BatchLoader<string, V> | undefined;
    if (!loader) {
      loader = new BatchLoader(() => this.#database, read);
      this.#loaders.set(key, loader);
    }
    return loader;
  }

  /** One place in the document asks every parent for the same, so what it asks is looked at for the first only. */
  page(parent: string, selection: Selection, asked: () => Asked): Promise<Page<R>> {
    let pages = this.#pages.get(selection);
    if (!pages) {
      const { columns, args, order } = asked();
      const shown = listed(columns, order, selection);
      const hand = handingOver(this.#database, selection);
      pages = this.#batched(["page", shown, args, order], (parents) =>
        this.#readPages(parents, shown, { args, order, hand }),
      );
      this.#pages.set(selection, pages);
    }
    return pages.load(parent);
  }

  async #readPages(
    parents: readonly string[],
    columns: string,
    { args, order, hand }: { args: ListArgs; order: OrderKey; hand: HandOver },
  ): Promise<Page<R>[]> {
    const request = new PageRequest(args, order, [this.#relation, args.where ?? null]);
    const values = new SqlValues();
    const list = values.add(parents);
    const conditions = [...this.#where(args, values), ...request.conditions(values)];
    const text =
      `select item.* from unnest(${batch(list, "uuid")}) with ordinality as parent (id, place) cross join lateral (` +
      `select parent.id as parent_id, ${columns} from ${this.#relation} ` +
      `and ${allOf(conditions)} order by ${request.orderBy} ${request.limit}) as item order by parent.place`;
    const rows = groupBy(await this.#database.query<R>(text, values.list), (row) => row.parent_id);
    return parents.map(
      (parent) =>
        new Page(rows.get(parent) ?? [], request, hand, (side, position) =>
          this.#exists(args, request, side, position).load(parent),
        ),
    );
  }

  #exists(args: ListArgs, request: PageRequest, side: "after" | "before", position: Position) {
    return this.#batched(["exists", args.where, request.orderBy, side, position], async (parents) => {
      const values = new SqlValues();
      const list = values.add(parents);
      const conditions = [...this.#where(args, values), request.beyond(position, side, values, true)];
      const rows = await this.#database.query<{ id: string }>(
        `select id from unnest(${batch(list, "uuid")}) as parent (id) where exists (select from ${this.#relation} and ${allOf(conditions)})`,
        values.list,
      );
      const found = new Set(rows.map((row) => row.id));
      return parents.map((parent) => found.has(parent));
    });
  }

  async count(parent: string, args: ListArgs, max: number): Promise<TotalCount> {
    const counts = this.#batched(["count", args.where, max], (parents) =>
      this.#readCounts(parents, args, max),
    );
    return totalCount(await counts.load(parent), max);
  }

  async #readCounts(parents: readonly string[], args: ListArgs, max: number): Promise<number[]> {
    const values = new SqlValues();
    const list = values.add(parents);
    const inner = `select from ${this.#relation} and ${allOf(this.#where(args, values))} limit ${values.add(max + 1)}`;
    const rows = await this.#database.query<{ id: string; count: number }>(
      `select parent.id, (select count(*) from (${inner}) as counted) from unnest(${batch(list, "uuid")}) as parent (id)`,
      values.list,
    );
    const counts = new Map(rows.map((row) => [row.id, row.count]));
    return parents.map((parent) => counts.get(parent) ?? 0);
  }

  #where(args: ListArgs, values: SqlValues): string[] {
    return listConditions(args.where, this.#fields, values);
  }
}
