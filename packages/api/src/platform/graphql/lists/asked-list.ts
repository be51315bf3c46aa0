import { plannedAnew } from "../../database/connections/prepared-statement.ts";
import { toTsquery } from "../../search/search.ts";
import { type OrderKey, type PageRequest, type Position, SqlValues } from "./connections.ts";
import { allOf, booleanFilter, listConditions, rangesOf } from "./filter-sql.ts";
import type { ListArgs, ListSource, SeenPart } from "./list-reads.ts";

/** What is counted is counted exactly up to so many, unless more are asked for. */
export const maxCounted = 10_000;

/** A statement, whole or to be part of another, and its values. */
interface Written {
  text: string;
  values: SqlValues;
}

const nothingIsDeleted = booleanFilter("false", { whenFalse: "true" });

/** How rows with the words are found: by the index of words before all else, by looking at each row, or as the planner likes. */
export type WaysOfFinding = "first" | "on the way" | "planned";

/** The words that a list is searched for, as PostgreSQL asks for them. */
export const wordsOf = ({ search }: ListArgs): string | undefined =>
  search == null ? undefined : toTsquery(search);

/** The statements of a list: of each reason for which the viewer sees a row by itself, so that each finds its own index. */
export class AskedList {
  readonly #source: ListSource;
  readonly #args: ListArgs;
  readonly #order: OrderKey;

  constructor(source: ListSource, args: ListArgs, order: OrderKey) {
    this.#source = source;
    this.#args = args;
    this.#order = order;
  }

  /** The rows of a page in their order. */
  page(columns: string, request: PageRequest, words: WaysOfFinding): Written {
    const values = this.#values();
    const { parts, mark } = this.#parts(values, { words, more: () => request.conditions(values) });
    const { orderBy, limit } = request;
    const [only = ""] = parts;
    if (parts.length === 1)
      return { text: `select ${mark}${columns} from ${only} order by ${orderBy} ${limit}`, values };
    const shown = `${columns}, ${request.order.column} as place_in_order`;
    const each = parts.map((part) => `(select ${shown} from ${part} order by ${orderBy} ${limit})`);
    const listed = `(${each.join(" union all ")}) as listed`;
    return {
      text: `select ${mark}* from ${listed} order by ${request.orderedBy("place_in_order")} ${limit}`,
      values,
    };
  }

  /** Whether there is a row at a place or beyond. */
  exists(
    request: PageRequest,
    words: WaysOfFinding,
    [side, position]: ["after" | "before", Position],
  ): Written {
    const values = this.#values();
    const more = () => [request.beyond(position, side, values, true)];
    const { parts, mark } = this.#parts(values, { words, more });
    const each = parts.map((part) => `exists (select from ${part})`);
    return { text: `select ${mark}${each.join(" or ")} as exists`, values };
  }

  /** Some rows of the list, not more than `max`: whichever are found first. */
  first(columns: string, max: number): Written {
    const values = this.#values();
    const { parts, mark, hasRanges } = this.#parts(values);
    // Written out where nobody asks for another: for an unknown limit PostgreSQL plans again each time.
    const limit = `limit ${max === maxCounted + 1 ? max : values.add(max)}`;
    // Ranges are found by the index of the order. Read as it lies, a table may hold all that is over before the rest.
    const order = hasRanges ? ` order by ${this.#order.column}, id` : "";
    const each = parts.map((part) => `select ${columns} from ${part}${order} ${limit}`);
    const [only = ""] = each;
    return { text: mark + (each.length === 1 ? only : `(${each.join(") union all (")}) ${limit}`), values };
  }

  #values(): SqlValues {
    return new SqlValues(this.#source.seen?.related);
  }

  /**
   * The list in parts of which no two hold the same row, each from `from` on; and the mark of a statement of which the best
   * plan follows from its values.
   */
  #parts(
    values: SqlValues,
    { words = "planned" as WaysOfFinding, more = (): string[] => [] } = {},
  ): { parts: string[]; mark: string; hasRanges: boolean } {
    const { where } = this.#args;
    const { table, fields, seen } = this.#source;
    const ranges = rangesOf(where, fields, { column: this.#order.column, values });
    const listed = ({ view, holdsDeleted, isSmall }: SeenPart) => {
      const own = holdsDeleted || !fields.isDeleted ? fields : { ...fields, isDeleted: nothingIsDeleted };
      const before = values.list.length;
      values.looksUpEach = isSmall === true;
      const conditions = [...listConditions(where, own, values), ...this.#found(values, words)];
      if (values.list.length > before) mark = `${plannedAnew} `;
      conditions.push(...more());
      const each = ranges.length > 0 ? ranges.map((range) => [range, ...conditions]) : [conditions];
      const rows = each.map((all) => `${view} where ${allOf(all)}`);
      // Without a word on the order to come: PostgreSQL takes what is a member's own, and words of which it knows nothing, for more
      // frequent than they are.
      return words === "first" || isSmall
        ? rows.map((each) => `(select * from ${each} offset 0) as ${table}`)
        : rows;
    };
    let mark = "";
    const views = seen?.from ?? [{ view: table, holdsDeleted: true }];
    const parts = views.flatMap(listed);
    return { parts, mark, hasRanges: ranges.length > 0 };
  }

  #found(values: SqlValues, words: WaysOfFinding): string[] {
    const { search } = this.#args;
    const query = wordsOf(this.#args);
    if (query !== undefined) return [this.#finds(`${values.add(query)}::tsquery`, words)];
    // Words of which nothing is left to be searched find nothing.
    return search == null ? [] : ["false"];
  }

  #finds(query: string, words: WaysOfFinding): string {
    const { table, search, seen } = this.#source;
    // As a function, it is asked of each row on the way; as an operator, the index for words may be asked before.
    if (words === "on the way") return `ts_match_vq(${table}.search_vector, ${query})`;
    if (seen) return `${table}.search_vector @@ ${query}`;
    // As a table, so that the planner unfolds the public function, and need not find all to show the first.
    return `id in (select found from ${search}(${query}) found)`;
  }
}
