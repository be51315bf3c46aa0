import { createHash } from "node:crypto";
import { ArgsType, Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { errors } from "../../errors.ts";
import { isUuid } from "../types/ids.ts";
import { isDay } from "../types/scalars.ts";
import type { Selection } from "./selection.ts";

export enum CountPrecision {
  EXACT = "EXACT",
  AT_LEAST = "AT_LEAST",
}
registerEnumType(CountPrecision, {
  name: "CountPrecision",
  description: "Whether a count is exact.",
  valuesConfig: {
    EXACT: { description: "The value is the exact total." },
    AT_LEAST: { description: "Counting stopped at `max`: there are at least this many." },
  },
});

@ObjectType({ description: "A total, counted up to a limit.", simpleResolvers: true })
export class TotalCount {
  @Field(() => Int, { description: "The count." })
  value!: number;
  @Field(() => CountPrecision, { description: "Whether the count is exact, or stopped at the limit." })
  precision!: keyof typeof CountPrecision;
}

export function totalCount(counted: number, max: number): TotalCount {
  return counted > max ? { value: max, precision: "AT_LEAST" } : { value: counted, precision: "EXACT" };
}

@ObjectType({ description: "The position of a page in its list.", simpleResolvers: true })
export class PageInfo {
  // Not simple: what stands at a property without a resolver is taken for the answer, even a promise.
  @Field(() => Boolean, {
    description: "True if there are more items after this page.",
    simple: false,
  })
  hasNextPage!: boolean | Promise<boolean>;
  @Field(() => Boolean, {
    description: "True if there are items before this page.",
    simple: false,
  })
  hasPreviousPage!: boolean | Promise<boolean>;
  @Field(() => String, {
    nullable: true,
    description: "The cursor of the first item. Null if the page is empty.",
  })
  startCursor!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The cursor of the last item. Null if the page is empty.",
  })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      "The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20.",
  })
  first?: number | null;
  @Field(() => String, {
    nullable: true,
    description: "Only items after this cursor, which must come from the same list.",
  })
  after?: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`.",
  })
  last?: number | null;
  @Field(() => String, {
    nullable: true,
    description: "Only items before this cursor, which must come from the same list.",
  })
  before?: string | null;
}

/** How a named order is read from the database: its key column, of a type, and the id as tie-break. */
export interface OrderKey {
  column: string;
  type: "date" | "timestamptz" | "text" | "int" | "bigint";
  descending?: boolean;
  /** Where the key sorts by a collation of its own. */
  collation?: string;
}

/** A place in a list: the row's key in the order, and its id. */
export interface Position {
  key: string;
  id: string;
}

/** What a cursor must agree with: the same list, order, filter and search. */
export function listFingerprint(...parts: unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 8);
}

export function encodeCursor(fingerprint: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([fingerprint, key, id])).toString("base64url");
}

export function decodeCursor(fingerprint: string, cursor: string): Position {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    throw errors.badCursor();
  }
  if (!Array.isArray(parts) || parts.length !== 3 || parts[0] !== fingerprint) throw errors.badCursor();
  const [, key, id] = parts;
  if (typeof key !== "string" || key.includes("\0") || !isUuid(id)) throw errors.badCursor();
  return { key, id };
}

export const defaultPageSize = 20;

/** A page wanted: its size, its ends, and which way it is read. */
export class PageRequest {
  readonly size: number;
  readonly isBackward: boolean;
  readonly after: Position | undefined;
  readonly before: Position | undefined;
  readonly order: OrderKey;
  readonly #list: unknown[];
  #fingerprint: string | undefined;

  /** `list` is all that a cursor must agree with: the list, its filter and its search. */
  constructor(args: PageArgs, order: OrderKey, list: unknown[]) {
    this.size = args.first ?? args.last ?? defaultPageSize;
    this.isBackward = args.first == null && args.last != null;
    this.order = order;
    this.#list = list;
    this.after = args.after == null ? undefined : this.#decode(args.after);
    this.before = args.before == null ? undefined : this.#decode(args.before);
  }

  get fingerprint(): string {
    this.#fingerprint ??= listFingerprint(this.#list, this.order.column, this.order.descending ?? false);
    return this.#fingerprint;
  }

  #decode(cursor: string): Position {
    const position = decodeCursor(this.fingerprint, cursor);
    if (!keyForms[this.order.type](position.key)) throw errors.badCursor();
    return position;
  }

  /** Reading backward turns the order round; the rows are turned back afterwards. */
  get orderBy(): string {
    return this.orderedBy(this.order.column);
  }

  /** The same where the key of the order is under another name. */
  orderedBy(key: string): string {
    const direction = (this.order.descending ?? false) === this.isBackward ? "asc" : "desc";
    return `${key} ${direction}, id ${direction}`;
  }

  /** One more than the page, to see whether there are more. Written out: for an unknown limit PostgreSQL plans again each time. */
  get limit(): string {
    return `limit ${this.size + 1}`;
  }

  /** `(key, id) > (…)`: beyond a position, in the direction of the list. */
  beyond(position: Position, side: "after" | "before", values: SqlValues, orEqual = false): string {
    const operator =
      ((side === "after") !== (this.order.descending ?? false) ? ">" : "<") + (orEqual ? "=" : "");
    const key = this.#typed(values.add(position.key));
    return `(${this.order.column}, id) ${operator} (${key}, ${values.add(position.id)}::uuid)`;
  }

  #typed(key: string): string {
    return `${key}::${this.order.type}${this.order.collation ? ` collate "${this.order.collation}"` : ""}`;
  }

  conditions(values: SqlValues): string[] {
    return [
      ...(this.after ? [this.beyond(this.after, "after", values)] : []),
      ...(this.before ? [this.beyond(this.before, "before", values)] : []),
    ];
  }
}

// What PostgreSQL writes for a key. Anything else is made up, and would be an error there.
const isTime = (text: string) =>
  /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-5])(:[0-5]\d)?$/.test(text);
const keyForms = {
  date: (key: string) => isInfinite(key) || isDay(key),
  timestamptz: (key: string) =>
    isInfinite(key) || (isDay(key.slice(0, 10)) && key[10] === " " && isTime(key.slice(11))),
  int: (key: string) => /^-?\d{1,9}$/.test(key),
  bigint: (key: string) => /^-?\d{1,18}$/.test(key),
  text: () => true,
};
const isInfinite = (key: string) => key === "infinity" || key === "-infinity";

/** Collects the values of a statement and gives each its `$n`. */
export class SqlValues {
  readonly list: unknown[] = [];
  /** True where the rows asked about are so few that what belongs to each is looked up for it. */
  looksUpEach = false;
  readonly #views: ReadonlyMap<string, string>;

  /** `views` are those of what the viewer sees, by the tables that conditions ask. */
  constructor(views: readonly (readonly [table: string, view: string])[] = []) {
    this.#views = new Map(views);
  }

  /** A FROM clause that begins with a table: of the view instead, where there is one. */
  from(relation: string): string {
    const [table = "", next] = relation.split(" ", 2);
    const view = this.#views.get(table);
    return view
      ? `${view}${next === "where" ? ` as ${table}` : ""}${relation.slice(table.length)}`
      : relation;
  }

  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

/** A row of a page, with its place in the order. */
export interface KeyedRow {
  id: string;
  cursor_key: string;
}

/** Gives a record to the answer: at once, or in a later turn of the event loop. */
export type HandOver = <T>(record: T) => T | Promise<T>;

/** One page: at most `size` rows of the `size + 1` that were read. */
export class Page<R extends KeyedRow> {
  readonly rows: R[];
  readonly handOver: HandOver;
  readonly #request: PageRequest;
  readonly #hasMore: boolean;
  readonly #exists: (side: "after" | "before", position: Position) => Promise<boolean>;

  constructor(
    read: R[],
    request: PageRequest,
    handOver: HandOver,
    exists: (side: "after" | "before", position: Position) => Promise<boolean>,
  ) {
    this.#request = request;
    this.handOver = handOver;
    this.#hasMore = read.length > request.size;
    const kept = this.#hasMore ? read.slice(0, request.size) : read;
    this.rows = request.isBackward ? kept.reverse() : kept;
    this.#exists = exists;
  }

  cursorOf(row: R): string {
    return encodeCursor(this.#request.fingerprint, { key: row.cursor_key, id: row.id });
  }

  get info(): PageInfo {
    const { isBackward, after, before } = this.#request;
    const page = this;
    return {
      get hasNextPage() {
        const known = !isBackward && page.#hasMore;
        return known || (before !== undefined && page.#exists("after", before));
      },
      get hasPreviousPage() {
        const known = isBackward && page.#hasMore;
        return known || (after !== undefined && page.#exists("before", after));
      },
      get startCursor() {
        const [first] = page.rows;
        return first ? page.cursorOf(first) : null;
      },
      get endCursor() {
        const last = page.rows.at(-1);
        return last ? page.cursorOf(last) : null;
      },
    };
  }
}

/** What a connection field returns: its parts are made only when they are asked for. */
export class Connection<R extends KeyedRow, N> {
  readonly count: (max: number) => Promise<TotalCount>;
  readonly #page: Page<R> | undefined;
  readonly #toNode: (row: R) => N;
  readonly #toEdge: (row: R) => object;
  // Compiled operations read a property again for each field below it: what is made is kept.
  #nodes: (N | Promise<N>)[] | undefined;
  #edges: object[] | undefined;
  #pageInfo: PageInfo | undefined;

  constructor(parts: {
    page: Page<R> | undefined;
    count: (max: number) => Promise<TotalCount>;
    toNode: (row: R) => N;
    /** What the edge tells beside its cursor and node. */
    toEdge?: (row: R) => object;
  }) {
    this.#page = parts.page;
    this.count = parts.count;
    this.#toNode = parts.toNode;
    this.#toEdge = parts.toEdge ?? (() => ({ matches: [] }));
  }

  get nodes(): (N | Promise<N>)[] {
    const page = this.#page;
    this.#nodes ??= page?.rows.map((row) => page.handOver(this.#toNode(row))) ?? [];
    return this.#nodes;
  }

  get edges(): object[] {
    this.#edges ??= this.#page?.rows.map((row, index) => this.#edge(row, index)) ?? [];
    return this.#edges;
  }

  #edge(row: R, index: number): object {
    const page = this.#page;
    return {
      get cursor() {
        return page?.cursorOf(row);
      },
      node: this.nodes[index],
      ...this.#toEdge(row),
    };
  }

  get pageInfo(): PageInfo | undefined {
    this.#pageInfo ??= this.#page?.info;
    return this.#pageInfo;
  }
}

/** True when a place in the list is asked for. */
export function needsCursors(connection: Selection): boolean {
  return connection.at("edges").has("cursor") || connection.at("pageInfo").has("startCursor", "endCursor");
}

/** True when a page of rows is needed, and not only a count or facets. */
export function needsPage(selection: { has(...names: string[]): boolean }): boolean {
  return selection.has("edges", "nodes", "pageInfo");
}
