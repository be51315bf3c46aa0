import pg from "pg";
import type { EntityManager } from "typeorm";
import { endsConnection } from "./database-errors.ts";
import { type Answer, type Statement, StatementBatch } from "./statement-batch.ts";

const commit: Statement = { text: "COMMIT", values: [] };

/**
 * A member's connection. PostgreSQL keeps each statement with parameters prepared: to read, check and plan one again costs
 * more than to run it. What begins a transaction goes out with what is asked first, and outside of one nothing is asked.
 * TypeORM knows nothing of it.
 */
export class MemberConnection extends pg.Client {
  readonly #timeoutMs: number;
  #opening: Statement[] = [];
  #isOpen = false;
  #lost: Error | undefined;

  constructor(config: pg.ClientConfig) {
    super(config);
    this.#timeoutMs = config.query_timeout ?? 0;
    this.on("error", (error) => this.#note(error));
  }

  /** Why it is of no use any more, if so. */
  get lost(): Error | undefined {
    return this.#lost;
  }

  #note(error: Error): void {
    if (endsConnection(error)) this.#lost ??= error;
  }

  /** Begins a transaction for a viewer, or none when nothing is asked in it. */
  beginTransaction(mode: "READ ONLY" | "READ WRITE", viewer: string): void {
    this.#isOpen = true;
    this.#opening = [
      { text: `BEGIN ${mode}`, values: [] },
      { text: "SELECT set_config('hx.viewer', $1, true)", values: [viewer] },
    ];
  }

  /** Ends a transaction with its last statements. Where one of them fails, nothing is committed. */
  async commit(beforeCommit: Statement[]): Promise<void> {
    const sent = this.together([...beforeCommit, commit]);
    this.#isOpen = false;
    // PostgreSQL takes a transaction back without a word where an error in it was passed over.
    if ((await sent).at(-1)?.command !== "COMMIT") throw new Error("The transaction was rolled back.");
  }

  /** Ends a transaction that has changed nothing, or takes it back. */
  async leaveTransaction(how: "COMMIT" | "ROLLBACK"): Promise<void> {
    this.#isOpen = false;
    if (this.#opening.length > 0) this.#opening = [];
    else await super.query(how);
  }

  // biome-ignore lint/suspicious/noExplicitAny: pg's query has many shapes, of which one is changed.
  override query(...asked: any[]): any {
    const [text, values, callback] = asked;
    if (typeof text !== "string" || callback || !(Array.isArray(values) || this.#opening.length > 0)) {
      const answer = (super.query as (...given: unknown[]) => unknown).apply(this, asked);
      if (answer instanceof Promise) answer.catch((error) => this.#note(error));
      return answer;
    }
    const batch = new StatementBatch({ isForMutation: true });
    const answer = batch.run(text, values ?? []);
    this.#send(batch);
    return answer;
  }

  /** Settles once the connection is free again; the answers are the batch's own. */
  read(batch: StatementBatch): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#send(batch, (error) => (error ? reject(error) : resolve()));
    });
  }

  /** Sends statements in one go, in this order. From one that fails on, none has an effect. */
  together(statements: Statement[]): Promise<Answer[]> {
    const batch = new StatementBatch({ isForMutation: true });
    const answers = statements.map(({ text, values }) => batch.run(text, values));
    if (answers.length > 0) this.#send(batch);
    return Promise.all(answers);
  }

  #send(batch: StatementBatch, done: (error?: Error) => void = () => undefined): void {
    if (!this.#isOpen) throw new Error("Nothing is asked of a member's connection outside a transaction.");
    batch.prepend(this.#opening);
    this.#opening = [];
    batch.allow(this.#timeoutMs);
    const noted = (error?: Error) => {
      if (error) this.#note(error);
      done(error);
    };
    (super.query as (...given: unknown[]) => unknown).call(this, batch, noted);
  }
}

/** Sends the statements of an action in one go, in this order, and gives the rows of each. */
export async function sendTogether(manager: EntityManager, statements: Statement[]): Promise<object[][]> {
  const { queryRunner } = manager;
  if (!queryRunner || queryRunner.isReleased) throw new Error("The transaction is over.");
  const connection = (await queryRunner.connect()) as MemberConnection;
  return (await connection.together(statements)).map(({ rows }) => rows);
}
