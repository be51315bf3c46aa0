import type { Logger } from "pino";
import type { Config } from "./config.ts";
import { modules } from "./modules.ts";
import {
  type DatabaseSessionSettings,
  DatabaseSessions,
} from "./platform/database/connections/database-sessions.ts";
import type { DatabaseUrls } from "./platform/database/connections/database-urls.ts";

export const entities = modules.flatMap((module) => module.entities ?? []);

/** The database, with the tables of all modules. */
export function openDatabaseSessions(
  config: Config & Pick<DatabaseSessionSettings, "usedBy">,
  urls: DatabaseUrls,
  log: Logger,
): Promise<DatabaseSessions> {
  const onIdleError = (error: Error) => log.warn({ err: error }, "a database connection was lost");
  return DatabaseSessions.open(urls, config, entities, onIdleError);
}
