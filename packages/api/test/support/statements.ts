import pg from "pg";
import { type Statement, StatementBatch } from "../../src/platform/database/connections/statement-batch.ts";

/** Who jobs are done for is told by nothing but the name of a connection. */
const isOfJobs = (client: pg.Client) =>
  (
    client as unknown as { connectionParameters: { application_name?: string } }
  ).connectionParameters.application_name?.startsWith("heritage-jobs");

/** What this process sends to PostgreSQL for what runs, message by message: not what budgets and jobs send, at times of their own. */
export const messagesOf = async (work: () => Promise<unknown>): Promise<string[][]> =>
  (await sentFor(work)).map((message) => message.map(({ text }) => text));

/** The same with the values. */
export async function sentFor(work: () => Promise<unknown>): Promise<Statement[][]> {
  const sent: Statement[][] = [];
  const query = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  pg.Client.prototype.query = function listen(this: pg.Client, ...args: unknown[]) {
    const [statement] = args as [string | { text: string } | StatementBatch];
    const message =
      statement instanceof StatementBatch
        ? statement.statements
        : [{ text: typeof statement === "string" ? statement : statement.text, values: [] }];
    if (!isOfJobs(this) && !message.some(({ text }) => text.includes("take_tokens("))) sent.push(message);
    return query.apply(this, args);
  } as never;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query as never;
  }
  return sent;
}

/** The statements of these messages, BEGIN and COMMIT included. */
export const statementsOf = async (work: () => Promise<unknown>): Promise<string[]> =>
  (await messagesOf(work)).flat();
