import type { EntityManager } from "typeorm";

/** The statements of one import. Each takes its rows whole, as JSON: their number does not grow with the records. */
export class ImportStatements {
  /** The name of the feed, under which references are kept. */
  readonly source: string;
  readonly #manager: EntityManager;

  constructor(manager: EntityManager, source: string) {
    this.#manager = manager;
    this.source = source;
  }

  query<R>(text: string, ...values: unknown[]): Promise<R[]> {
    return this.#manager.query(text, values) as Promise<R[]>;
  }

  /** Rows are `$1`, a jsonb list. Without rows nothing is sent. */
  async write(rows: object[], text: string, ...values: unknown[]): Promise<void> {
    if (rows.length > 0) await this.#manager.query(text, [JSON.stringify(rows), ...values]);
  }

  /** New ids, of which later ones sort after earlier ones. */
  async newIds(count: number): Promise<string[]> {
    const rows = await this.query<{ id: string }>(
      "select uuidv7() as id from generate_series(1, $1::int)",
      count,
    );
    return rows.map((row) => row.id);
  }
}
