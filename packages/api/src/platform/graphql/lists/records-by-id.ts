import type { DatabaseSession } from "../../database/connections/database-sessions.ts";
import { turnsOf } from "../execution/turns.ts";
import { BatchLoader } from "./batch-loader.ts";
import { batch } from "./batch-sql.ts";
import { allColumns, type Columns, columnsFor } from "./columns.ts";
import type { Selection } from "./selection.ts";

/** Records of one table by their database ids, read in one statement for all that ask for the same columns. */
export class RecordsById<R extends { id: string }, N> {
  readonly #database: DatabaseSession;
  readonly #table: string;
  readonly #columnsOf: Columns;
  readonly #make: (row: R) => N;
  readonly #byColumns = new Map<string, BatchLoader<string, N | null>>();
  readonly #bySelection = new Map<Selection | undefined, (uuid: string) => Promise<N | null>>();

  constructor(database: DatabaseSession, table: string, columnsOf: Columns, make: (row: R) => N) {
    this.#database = database;
    this.#table = table;
    this.#columnsOf = columnsOf;
    this.#make = make;
  }

  /** With what the selection needs, else with everything; null when the viewer may not see it. */
  load(uuid: string, selection?: Selection): Promise<N | null> {
    let load = this.#bySelection.get(selection);
    if (!load) {
      const columnsOf = this.#columnsOf;
      const loader = this.#loaderOf(selection ? columnsFor(selection, columnsOf) : allColumns(columnsOf));
      const turns = turnsOf(this.#database);
      const weight = selection?.weight ?? 1;
      // One record may stand in many places of an answer: each of them takes its turn.
      load = (id) => loader.load(id).then((record) => turns.take(record, weight));
      this.#bySelection.set(selection, load);
    }
    return load(uuid);
  }

  loadColumns(uuid: string, columns: string): Promise<N | null> {
    return this.#loaderOf(columns).load(uuid);
  }

  #loaderOf(columns: string): BatchLoader<string, N | null> {
    let loader = this.#byColumns.get(columns);
    if (!loader) {
      loader = new BatchLoader(
        () => this.#database,
        (ids) => this.#read(ids, columns),
      );
      this.#byColumns.set(columns, loader);
    }
    return loader;
  }

  async #read(ids: readonly string[], columns: string): Promise<(N | null)[]> {
    const text = `select ${columns} from ${this.#table} where id = any(${batch("$1", "uuid")})`;
    const rows = await this.#database.query<R>(text, [ids]);
    const found = new Map(rows.map((row) => [row.id, this.#make(row)]));
    return ids.map((id) => found.get(id) ?? null);
  }
}
