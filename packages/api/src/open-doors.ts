import type { Logger } from "pino";
import type { Config } from "./config.ts";
import { modules } from "./modules.ts";
import type { DatabaseUrls } from "./platform/database/connections/database-urls.ts";
import { Doors } from "./platform/database/connections/doors.ts";

export const entities = modules.flatMap((module) => module.entities ?? []);

/** The database, with the tables of all modules. */
export function openDoors(config: Config, urls: DatabaseUrls, log: Logger): Promise<Doors> {
  const onIdleError = (error: Error) => log.warn({ err: error }, "a database connection was lost");
  return Doors.open(urls, config, entities, onIdleError);
}
