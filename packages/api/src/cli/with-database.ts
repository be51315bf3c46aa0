import type { Config } from "../config.ts";
import { type Database, openDatabase } from "../platform/database/connections/open-database.ts";

/**
 * Runs work on the database of the settings: the server of DATABASE_URL, else that of DATA_DIR, which is joined where it
 * runs and otherwise started for as long as the work takes.
 */
export async function withDatabase<T>(config: Config, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(config);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
