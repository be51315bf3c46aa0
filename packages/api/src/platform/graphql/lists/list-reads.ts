import type { DatabaseSession } from "../../database/connections/database-sessions.ts";
import { plannedAnew } from "../../database/connections/prepared-statement.ts";
import { isAdministrator, isPublicViewer, type Viewer } from "../../viewer.ts";
import { turnsOf } from "../execution/turns.ts";
import { AskedList, type WaysOfFinding, wordsOf } from "./asked-list.ts";
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
  /** Of what may be very many rows. */
  seen?: SeenRows;
}

/** What a viewer sees for one reason. */
export interface SeenPart {
  view: string;
  holdsDeleted: boolean;
  /** True where there are so few of them that they are found before all else, and put in order after. */
  isSmall?: boolean;
}

/** What the viewer sees, as views in which every condition finds its index. */
export interface SeenRows {
  /** A view for each reason for which the viewer sees a row, under the name of the table. No row is in two of them. */
  from: readonly SeenPart[];
  /** Tables that conditions ask, each with its view of what the viewer sees. */
  related?: readonly (readonly [string, string])[];
  /** The function that says whether words stand in so many rows that a page of them soon comes by in any order. */
  findsMany?: string;
}

/** For what reasons a member sees a row of a table, beside that everybody does or that it is their own. */
export interface Reasons {
  /** True where it may be shared with them. */
  isShared?: boolean;
  /** Tables that conditions ask, of which there are such views too. */
  related?: readonly string[];
}

/** What the viewer sees of a table for which `define_reasons` made the views. */
export function seenBy(viewer: Viewer, table: string, { isShared = false, related = [] }: Reasons): SeenRows {
  const findsMany = `${table}_found_are_many`;
  if (isPublicViewer(viewer)) return { from: [{ view: table, holdsDeleted: false }], findsMany };
  const reasons = isAdministrator(viewer) ? ["all"] : ["public", "own", ...(isShared ? ["shared"] : [])];
  const from = reasons.map((reason) => ({
    view: `${reason}_${table} as ${table}`,
    holdsDeleted: reason === "all" || reason === "own",
    isSmall: reason === "own" || reason === "shared",
  }));
  return {
    from,
    related: related.map((each) => [each, isAdministrator(viewer) ? `all_${each}` : `seen_${each}`]),
    findsMany,
  };
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

  /** Its statements. */
  get asked(): AskedList {
    return new AskedList(this.#source, this.#args, this.#order);
  }

  /** Where words stand in so many rows that a page of them soon comes by, it is quicker to look than to find and sort them. */
  async #wayOfFinding(): Promise<WaysOfFinding> {
    const { findsMany } = this.#source.seen ?? {};
    const query = wordsOf(this.#args);
    if (!findsMany || query === undefined) return "planned";
    const text = `select ${findsMany}($1::tsquery) as many`;
    const [found] = await this.#database.query<{ many: boolean }>(text, [query]);
    return found?.many ? "on the way" : "first";
  }

  async page(columns: string, selection: Selection): Promise<Page<R>> {
    const { where, search } = this.#args;
    const request = new PageRequest(this.#args, this.#order, [
      this.#source.table,
      where ?? null,
      search ?? null,
    ]);
    const { asked } = this;
    const shown = listed(columns, this.#order, selection);
    const words = await this.#wayOfFinding();
    const { text, values } = asked.page(shown, request, words);
    const rows = await this.#database.query<R>(text, values.list);
    return new Page(rows, request, handingOver(this.#database, selection), async (side, position) => {
      const { text, values } = asked.exists(request, words, [side, position]);
      const [found] = await this.#database.query<{ exists: boolean }>(text, values.list);
      return found?.exists ?? false;
    });
  }

  async count(max: number): Promise<TotalCount> {
    const { text, values } = this.asked.first("1", max + 1);
    const [row] = await this.#database.query<{ count: number }>(
      `select count(*) from (${text}) as counted`,
      values.list,
    );
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
    const [mark, where] = this.#where(args, values);
    const conditions = [...where, ...request.conditions(values)];
    const text =
      `select ${mark}item.* from unnest(${batch(list, "uuid")}) with ordinality as parent (id, place) cross join lateral (` +
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
      const [mark, where] = this.#where(args, values);
      const conditions = [...where, request.beyond(position, side, values, true)];
      const rows = await this.#database.query<{ id: string }>(
        `select ${mark}id from unnest(${batch(list, "uuid")}) as parent (id) where exists (select from ${this.#relation} and ${allOf(conditions)})`,
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
    const [mark, where] = this.#where(args, values);
    const inner = `select from ${this.#relation} and ${allOf(where)} limit ${values.add(max + 1)}`;
    const rows = await this.#database.query<{ id: string; count: number }>(
      `select ${mark}parent.id, (select count(*) from (${inner}) as counted) from unnest(${batch(list, "uuid")}) as parent (id)`,
      values.list,
    );
    const counts = new Map(rows.map((row) => [row.id, row.count]));
    return parents.map((parent) => counts.get(parent) ?? 0);
  }

  /** The conditions, and the mark of a statement of which the best plan follows from their values. */
  #where(args: ListArgs, values: SqlValues): [string, string[]] {
    const before = values.list.length;
    const conditions = listConditions(args.where, this.#fields, values);
    return [values.list.length > before ? `${plannedAnew} ` : "", conditions];
  }
}
