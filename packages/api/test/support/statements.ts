import pg from "pg";
import { StatementBatch } from "../../src/platform/database/statement-batch.ts";

/** The SQL statements that this process sends for what runs, BEGIN and COMMIT included; budgets are told of at other times. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const query = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  pg.Client.prototype.query = function listen(this: pg.Client, ...args: unknown[]) {
    const [statement] = args as [string | { text: string } | StatementBatch];
    const texts =
      statement instanceof StatementBatch
        ? statement.texts
        : [typeof statement === "string" ? statement : statement.text];
    sent.push(...texts.filter((text) => !text.includes("take_tokens(")));
    return query.apply(this, args);
  } as never;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query as never;
  }
  return sent;
}
