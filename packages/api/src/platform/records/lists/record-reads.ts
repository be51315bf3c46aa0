import { BatchLoader } from "../../graphql/lists/batch-loader.ts";
import { batch } from "../../graphql/lists/batch-sql.ts";
import { columnsFor } from "../../graphql/lists/columns.ts";
import { Connection, type KeyedRow, needsPage, type OrderKey } from "../../graphql/lists/connections.ts";
import { groupBy, ListRead, type Reasons, type SeenRows, seenBy } from "../../graphql/lists/list-reads.ts";
import { RecordsById } from "../../graphql/lists/records-by-id.ts";
import { NodeSelection, type Selection } from "../../graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../graphql/request.ts";
import { decodeId } from "../../graphql/types/ids.ts";
import type { ExternalReference } from "../../graphql/types/record.type.ts";
import { type SearchField, type SearchMatch, searchMatches } from "../../graphql/types/search-match.type.ts";
import type { StoredText } from "../../texts/stored-text.ts";
import { readAhead } from "../read-ahead.ts";
import type { RecordClass, RecordNode, RecordRow } from "../record.ts";
import { columnsOf } from "../stored.ts";
import { filterFieldsOf } from "./filters.ts";
import type { OrderedListArgs } from "./list-args.ts";
import { listBelow } from "./nested-records.ts";
import { orderKeys } from "./orders.ts";

/** How the records of a class are listed and looked up. */
export interface RecordList<R extends RecordRow, N extends RecordNode<R>> {
  Type: RecordClass<R, N>;
  Filter: { prototype: object };
  orders: object;
  /** The definer function that gives the ids which a search finds, and the columns it looks into. */
  search?: { ids: string; columns: Partial<Record<SearchField, string>> };
  /** Where its ids in other systems are kept, and the column there that says whose they are. */
  references?: { table: string; owner: string };
  /** Statements that give the `id` of the record with a key; by the fields of the look-up's input. */
  keys?: Record<string, { text: string; values(key: never): unknown[] }>;
  /** Where lists of them are read, of what may be very many. */
  seen?: SeenRows;
  /** The same where `define_reasons` made the views. */
  reasons?: Reasons;
}

type Listed<R> = R & KeyedRow;
type SearchedText = [SearchField, StoredText | null | undefined];

/** Reads records of one class for one request: lists, and single records in batches. */
export class RecordReads<R extends RecordRow, N extends RecordNode<R>> {
  protected readonly request: GraphqlRequest;
  readonly #definition: RecordList<R, N>;
  readonly #records: RecordsById<R, N>;
  #references: BatchLoader<string, ExternalReference[]> | undefined;

  constructor(request: GraphqlRequest, definition: RecordList<R, N>) {
    this.request = request;
    this.#definition = definition;
    const { Type } = definition;
    this.#records = new RecordsById(request.database, Type.table, columnsOf(Type), (row) => this.node(row));
  }

  protected node(row: R): N {
    return new this.#definition.Type(row, this.request.languages);
  }

  /** The columns that the nodes of a connection need. */
  protected columnsOfNodes(selection: Selection, always: readonly string[] = []): string {
    return columnsFor(NodeSelection.ofConnection(selection), columnsOf(this.#definition.Type), always);
  }

  /** The statement of a list, for what is counted in it beside its pages. */
  protected listRead(args: OrderedListArgs): ListRead<Listed<R>> {
    const { Type, Filter, orders, search, reasons } = this.#definition;
    const { seen = reasons && seenBy(this.request.viewer, Type.table, reasons) } = this.#definition;
    const source = {
      table: Type.table,
      fields: filterFieldsOf(Filter),
      ...(search && { search: search.ids }),
      ...(seen && { seen }),
    };
    return new ListRead(this.request.database, source, args, orderKeys(orders)[args.orderBy] as never);
  }

  async list(args: OrderedListArgs, selection: Selection): Promise<Connection<Listed<R>, N>> {
    const read = this.listRead(args);
    const { search } = args;
    const isSearched = search != null && selection.at("edges").has("matches");
    const columns = this.columnsOfNodes(selection, isSearched ? this.searchedColumns : []);
    return new Connection({
      page: needsPage(selection) ? await read.page(columns, selection) : undefined,
      count: (max) => read.count(max),
      toNode: (row) => this.node(row),
      ...(isSearched && { toEdge: (row: Listed<R>) => ({ matches: this.matches(search, row) }) }),
    });
  }

  protected get searchedColumns(): string[] {
    return Object.values(this.#definition.search?.columns ?? {}) as string[];
  }

  /** The texts of a record that a search looks into. */
  protected async searchedTexts(row: R): Promise<SearchedText[]> {
    const columns = Object.entries(this.#definition.search?.columns ?? {}) as [SearchField, string][];
    const texts = row as unknown as Record<string, StoredText | null>;
    return columns.map(([field, column]) => [field, texts[column]]);
  }

  /** Where a search found its words in a record. */
  protected async matches(search: string, row: R): Promise<SearchMatch[]> {
    return searchMatches(search, await this.searchedTexts(row));
  }

  /** The same of a record by its database id, for lists of what belongs to it. */
  async matchesOf(search: string, uuid: string): Promise<SearchMatch[]> {
    const record = await this.#records.loadColumns(uuid, ["id", ...this.searchedColumns].join(", "));
    return record ? this.matches(search, record.row) : [];
  }

  /** A record by its database id, batched; null when the viewer may not see it. */
  byId(uuid: string, selection?: Selection): Promise<N | null> {
    return this.#records.load(uuid, selection);
  }

  /** Reads ahead the records whose ids a statement gives. */
  ahead(ids: string, values: unknown[], selection: Selection): void {
    this.#records.ahead(ids, values, selection);
  }

  /** A record by one of its keys. */
  async by(by: { id?: string }, selection?: Selection): Promise<N | null> {
    const { Type, references } = this.#definition;
    const keys: RecordList<R, N>["keys"] = {
      ...(references && { externalReference: byReference(references) }),
      ...this.#definition.keys,
    };
    if (by.id !== undefined) {
      const uuid = decodeId(Type.prefix, by.id);
      if (uuid === undefined) return null;
      const record = this.byId(uuid, selection);
      if (selection) readAhead(Type, uuid, this.request, selection);
      return record;
    }
    const [[name = "", key] = []] = Object.entries(by).filter(([, value]) => value !== undefined);
    const statement = keys[name];
    if (!statement) throw new Error(`A ${Type.table} record cannot be found by ${name}.`);
    const [row] = await this.request.database.query<{ id: string }>(
      statement.text,
      statement.values(key as never),
    );
    return row ? this.byId(row.id, selection) : null;
  }

  /** The list of these records below each parent, which `relation` names as `parent.id`. */
  protected below(relation: string) {
    const { Type, Filter, orders } = this.#definition;
    const keys = orderKeys(orders);
    return listBelow(this.request, { Type, Filter, relation, order: (name) => keys[name] as OrderKey });
  }

  /** The ids of a record in other systems. */
  referencesOf({ row }: N): Promise<ExternalReference[]> {
    const { references } = this.#definition;
    if (!references) throw new Error("These records have no ids in other systems.");
    this.#references ??= childRows(this.request, {
      ...references,
      columns: "source, value",
    });
    return this.#references.load(row.id);
  }
}

interface ChildTable {
  table: string;
  /** The column that says whose a row is. */
  owner: string;
  columns: string;
  /** Where it is another than that of the columns. */
  order?: string;
}

/** The rows of a table that belong to each record, in one statement for all records of an answer. */
export function childRows<C extends object>(
  request: GraphqlRequest,
  { table, owner, columns, order = columns }: ChildTable,
): BatchLoader<string, C[]> {
  const text = `select ${owner} as owner_id, ${columns} from ${table} where ${owner} = any(${batch("$1", "uuid")}) order by ${order}`;
  return new BatchLoader(
    () => request.database,
    async (ids) => {
      const rows = await request.database.query<C & { owner_id: string }>(text, [ids]);
      const groups = groupBy(rows, (row) => row.owner_id);
      return ids.map((id) => groups.get(id) ?? []);
    },
  );
}

/** The first fifty of these records, in their order, as far as they are there. */
export async function firstRecords<N>(
  ids: readonly string[],
  load: (id: string) => Promise<N | null>,
): Promise<N[]> {
  const found = await Promise.all(ids.slice(0, 50).map(load));
  return found.filter((record) => record !== null);
}

/** Finds a record by its slug: the public one first, where others have the same. */
export const bySlug = (table: string) => ({
  text: `select id from ${table} where slug = $1 order by public_from limit 1`,
  values: (slug: string) => [slug],
});

const byReference = ({ table, owner }: { table: string; owner: string }) => ({
  text: `select ${owner} as id from ${table} where source = $1 and value = $2`,
  values: ({ source, value }: { source: string; value: string }) => [source, value],
});
