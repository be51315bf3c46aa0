import pg from "pg";
import { StartError } from "../start-error.ts";

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
    application_name: "heritage-owner",
  });
  // A connection lost while idle must not end the process; the next statement reports it.
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new StartError(whyNot(error, ownerUrl), error);
  }
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function whyNot(error: unknown, ownerUrl: string): string {
  const { host, pathname, username } = new URL(ownerUrl);
  const { code, message } = error as { code?: string; message: string };
  const database = decodeURIComponent(pathname.slice(1));
  if (code === "28P01" || code === "28000") {
    return `The database server at ${host} refuses the user "${decodeURIComponent(username)}": check the name and the password in DATABASE_URL.`;
  }
  if (code === "3D000")
    return `There is no database "${database}" at ${host}: create it, or correct DATABASE_URL.`;
  const reason = code === "ECONNREFUSED" ? "nothing answers there" : message.trim() || String(code);
  return `The database at ${host} cannot be reached (${reason}): check DATABASE_URL and that the server runs.`;
}
