import type { Config } from "../config.ts";
import { makeServices } from "../modules.ts";
import { openDoors } from "../open-doors.ts";
import { type Actor, systemActor } from "../platform/actions/act.ts";
import type { Door } from "../platform/database/connections/doors.ts";
import { InputRefused } from "../platform/graphql/user-errors.ts";
import { makeLog } from "../platform/log.ts";
import type { Services } from "../platform/module.ts";
import { StartError } from "../platform/start-error.ts";
import { withDatabase } from "./with-database.ts";

/** Nobody waits for an answer: a long statement may take its time. */
function patient(config: Config): Config {
  return {
    ...config,
    publicPoolSize: 1,
    memberPoolSize: 1,
    statementTimeoutMs: 600_000,
    lockTimeoutMs: 60_000,
  };
}

/** Works for the service itself, which sees and may do everything; what an act refuses is said in a sentence. */
export async function asSystem<T>(
  config: Config,
  work: (door: Door, actor: Actor, services: Services) => Promise<T>,
): Promise<T> {
  return withDatabase(config, async ({ urls }) => {
    const doors = await openDoors(patient(config), urls, makeLog("silent"));
    const door = doors.member({ kind: "system" });
    try {
      return await work(
        door,
        systemActor((act) => door.act(act)),
        makeServices(),
      );
    } catch (error) {
      throw error instanceof InputRefused ? new StartError(error.message, error) : error;
    } finally {
      await door.close();
      await doors.close();
    }
  });
}
