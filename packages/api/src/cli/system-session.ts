import type { Config } from "../config.ts";
import { makeServices } from "../modules.ts";
import { openDatabaseSessions } from "../open-database-sessions.ts";
import { type Actor, systemActor } from "../platform/actions/action.ts";
import type { DatabaseSession } from "../platform/database/connections/database-sessions.ts";
import { InputRefused } from "../platform/graphql/user-errors.ts";
import { makeLog } from "../platform/log.ts";
import type { Services } from "../platform/module.ts";
import { StartError } from "../platform/start-error.ts";
import { withDatabase } from "./with-database.ts";

/** Nobody waits for an answer: a long statement may take its time. */
function withLongTimeouts(config: Config): Config {
  return {
    ...config,
    publicPoolSize: 1,
    memberPoolSize: 1,
    statementTimeoutMs: 600_000,
    lockTimeoutMs: 60_000,
  };
}

/** Works for the service itself, which sees and may do everything; what an action refuses is said in a sentence. */
export async function asSystem<T>(
  config: Config,
  work: (database: DatabaseSession, actor: Actor, services: Services) => Promise<T>,
): Promise<T> {
  return withDatabase(config, async ({ urls }) => {
    const databaseSessions = await openDatabaseSessions(withLongTimeouts(config), urls, makeLog("silent"));
    const database = databaseSessions.memberSession({ kind: "system" });
    try {
      return await work(
        database,
        systemActor((work) => database.transaction(work)),
        makeServices(),
      );
    } catch (error) {
      throw error instanceof InputRefused ? new StartError(error.message, error) : error;
    } finally {
      await database.close();
      await databaseSessions.close();
    }
  });
}
