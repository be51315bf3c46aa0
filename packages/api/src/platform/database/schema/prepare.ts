import type pg from "pg";
import { StartError } from "../../start-error.ts";
import { explainToOperator } from "../connections/database-errors.ts";
import type { DatabaseUrls } from "../connections/database-urls.ts";
import { asOwner } from "../connections/owner-connection.ts";
import { bootstrap } from "./bootstrap.ts";
import { migrate } from "./migrate.ts";
import { renewSearch } from "./reindex.ts";

/** Roles, schemas and tables, brought up to this version by one instance at a time. Gives the migrations it applied. */
export async function prepareDatabase(urls: DatabaseUrls, connectTimeoutMs: number): Promise<string[]> {
  try {
    return await asOwner(urls.owner, connectTimeoutMs, async (owner) => {
      await lockPreparation(owner);
      await bootstrap(owner, urls.owner);
      const applied = await migrate(owner);
      await renewSearch(owner);
      return applied;
    });
  } catch (error) {
    throw explainToOperator(error);
  }
}

async function lockPreparation(owner: pg.Client): Promise<void> {
  // Filling a large table may take its time; waiting for somebody else's lock may not.
  await owner.query("set statement_timeout = 0; set lock_timeout = '5min'");
  try {
    await owner.query("select pg_advisory_lock(hashtext('heritage-exchange migrations'))");
  } catch (error) {
    if ((error as { code?: string }).code !== "55P03") throw error;
    throw new StartError(
      "Another instance has been preparing the database for five minutes: wait until it is done, and start again.",
      error,
    );
  }
  await owner.query("set lock_timeout = '30s'");
}
