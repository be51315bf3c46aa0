import pg from "pg";
import { StartError } from "../../start-error.ts";
import { lostConnection, refusedConnection } from "./database-errors.ts";

/** Runs work as the database's owner, who alone may create roles and change tables. Only before sessions are opened. */
export async function asOwner<T>(
  ownerUrl: string,
  connectTimeoutMs: number,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: ownerUrl,
    connectionTimeoutMillis: connectTimeoutMs,
    statement_timeout: 300_000,
    lock_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    query_timeout: 310_000,
    keepAlive: true,
    application_name: "heritage-owner",
  });
  let lost: Error | undefined;
  // A connection lost while idle must not end the process; the next statement reports it.
  client.on("error", (error) => (lost ??= error));
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => undefined);
    throw refusedConnection(error, ownerUrl);
  }
  try {
    return await work(client);
  } catch (error) {
    throw lost && !(error instanceof StartError) ? lostConnection(lost) : error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
