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
  /** What is being read ahead, by columns. */
  readonly #ahead = new Map<string, Promise<unknown>>();
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
      const columns = this.#columnsFor(selection);
      const loader = this.#loaderOf(columns);
      const turns = turnsOf(this.#database);
      const weight = selection?.weight ?? 1;
      // One record may stand in many places of an answer: each of them takes its turn.
      load = (id) => {
        const ahead = this.#ahead.get(columns);
        const record = ahead ? ahead.then(() => loader.load(id)) : loader.load(id);
        return record.then((found) => turns.take(found, weight));
      };
      this.#bySelection.set(selection, load);
    }
    return load(uuid);
  }

  /**
   * Reads the records whose ids a statement gives, in one message with what else is asked now. Who asks for one of them by its id waits
   * for that, and asks by itself for what was not among them.
   */
  ahead(ids: string, values: unknown[], selection: Selection): void {
    const columns = this.#columnsFor(selection);
    const loader = this.#loaderOf(columns);
    const read = async () => {
      const text = `select ${columns} from ${this.#table} where id in (${ids})`;
      for (const row of await this.#database.query<R>(text, values)) loader.prime(row.id, this.#make(row));
    };
    const before = this.#ahead.get(columns);
    const reading = new Promise<void>((done) => {
      // Who needs it is told what failed.
      turnsOf(this.#database).whenDone(() => void read().then(done, () => done()));
    });
    this.#ahead.set(columns, before ? Promise.all([before, reading]) : reading);
  }

  #columnsFor(selection: Selection | undefined): string {
    return selection ? columnsFor(selection, this.#columnsOf) : allColumns(this.#columnsOf);
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
