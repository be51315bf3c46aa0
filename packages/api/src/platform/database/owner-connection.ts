import pg from "pg";
import { refusedConnection } from "./database-errors.ts";

/** Runs work as the database's owner, who alone may create roles and change tables. Only before the doors open. */
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
  // A connection lost while idle must not end the process; the next statement reports it.
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => undefined);
    throw refusedConnection(error, ownerUrl);
  }
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
