import pg from "pg";
import type { EntityManager } from "typeorm";
import { type Answer, type Statement, StatementBatch } from "./statement-batch.ts";

/**
 * A member's connection. PostgreSQL keeps each statement with parameters prepared: to read, check and plan one anew costs
 * more than to run it. What begins a transaction goes out with what is asked first. TypeORM knows nothing of it.
 */
export class MemberConnection extends pg.Client {
  #opening: Statement[] = [];

  /** Begins a transaction for a viewer, or none when nothing is asked in it. */
  beginTransaction(mode: "READ ONLY" | "READ WRITE", viewer: string): void {
    this.#opening = [
      { text: `BEGIN ${mode}`, values: [] },
      { text: "SELECT set_config('hx.viewer', $1, true)", values: [viewer] },
    ];
  }

  async endTransaction(how: "COMMIT" | "ROLLBACK"): Promise<void> {
    if (this.#opening.length > 0) this.#opening = [];
    else await super.query(how);
  }

  // biome-ignore lint/suspicious/noExplicitAny: pg's query has many shapes, of which one is changed.
  override query(...asked: any[]): any {
    const [text, values, callback] = asked;
    if (typeof text === "string" && Array.isArray(values) && callback === undefined) {
      const batch = new StatementBatch({ isForAct: true });
      const answer = batch.run(text, values);
      this.#send(batch);
      return answer;
    }
    if (this.#opening.length > 0) this.#send(new StatementBatch({ isForAct: true }));
    return (super.query as (...given: unknown[]) => unknown).apply(this, asked);
  }

  /** Settles once the connection is free again; the answers are the batch's own. */
  read(batch: StatementBatch): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#send(batch, (error) => (error ? reject(error) : resolve()));
    });
  }

  /** Sends statements in one go, in this order. From one that fails on, none has an effect. */
  together(statements: Statement[]): Promise<Answer[]> {
    const batch = new StatementBatch({ isForAct: true });
    const answers = statements.map(({ text, values }) => batch.run(text, values));
    if (answers.length > 0) this.#send(batch);
    return Promise.all(answers);
  }

  #send(batch: StatementBatch, done: (error?: unknown) => void = () => undefined): void {
    batch.prepend(this.#opening);
    this.#opening = [];
    (super.query as (...given: unknown[]) => unknown).call(this, batch, done);
  }
}

/** Sends the statements of an act in one go, in this order, and gives the rows of each. */
export async function sendTogether(manager: EntityManager, statements: Statement[]): Promise<object[][]> {
  const connection = (await manager.queryRunner?.connect()) as MemberConnection;
  return (await connection.together(statements)).map(({ rows }) => rows);
}
