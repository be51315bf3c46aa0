import { bootstrap } from "./bootstrap.ts";
import type { DatabaseUrls } from "./database-urls.ts";
import { migrate } from "./migrate.ts";
import { asOwner } from "./owner-connection.ts";

/** Roles, schemas and tables, brought up to this version by one instance at a time. Gives the migrations it applied. */
export function prepareDatabase(urls: DatabaseUrls, connectTimeoutMs: number): Promise<string[]> {
  return asOwner(urls.owner, connectTimeoutMs, async (owner) => {
    await owner.query("set lock_timeout = 0; set statement_timeout = 0");
    await owner.query("select pg_advisory_lock(hashtext('heritage-exchange migrations'))");
    await bootstrap(owner, urls.owner);
    return migrate(owner);
  });
}
