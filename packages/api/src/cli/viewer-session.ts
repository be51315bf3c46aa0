import type { Config } from "../config.ts";
import { makeServices } from "../modules.ts";
import { openDatabaseSessions } from "../open-database-sessions.ts";
import { type Actor, actorOf } from "../platform/actions/action.ts";
import { explainToOperator } from "../platform/database/connections/database-errors.ts";
import type {
  DatabaseSession,
  DatabaseSessions,
} from "../platform/database/connections/database-sessions.ts";
import { ApiError } from "../platform/errors.ts";
import { InputRefused } from "../platform/graphql/user-errors.ts";
import { Credentials } from "../platform/http/credential.ts";
import { OidcTokens } from "../platform/identity/identity-tokens.ts";
import { makeLog } from "../platform/log.ts";
import type { Services } from "../platform/module.ts";
import { StartError } from "../platform/start-error.ts";
import { anonymous, isPublicViewer, type Viewer } from "../platform/viewer.ts";
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
  return inSession(config, async () => ({ kind: "system" }), work);
}

/** Works as whoever a key or a token of a sign-in belongs to: with their rights, and under their name in the log. */
export async function asHolderOf<T>(
  credential: string,
  config: Config,
  work: (database: DatabaseSession, actor: Actor, services: Services) => Promise<T>,
): Promise<T> {
  return inSession(
    config,
    async (databaseSessions) => {
      if (!/^\S+$/.test(credential))
        throw new StartError("The key file holds no key: write the secret key into it, and nothing else.");
      const credentials = new Credentials(databaseSessions, new OidcTokens(config.oidcIssuers));
      const viewer = await credentials.viewerOf({
        authorization: `Bearer ${credential}`,
        address: "127.0.0.1",
      });
      if (!isPublicViewer(viewer)) return viewer;
      throw new StartError("The key is publishable, so it may do nothing here: use a secret one.");
    },
    work,
  );
}

/** Works for whoever knows codes, and has no other right. */
export async function asNobody<T>(
  config: Config,
  work: (actor: Actor, services: Services) => Promise<T>,
): Promise<T> {
  return withSessions(config, async (databaseSessions) => {
    const session = databaseSessions.sessionOfNobody();
    try {
      return await work(
        actorOf(anonymous, (work) => session.transaction(work)),
        makeServices(),
      );
    } finally {
      await session.close();
    }
  });
}

async function inSession<T>(
  config: Config,
  viewerOf: (databaseSessions: DatabaseSessions) => Promise<Viewer>,
  work: (database: DatabaseSession, actor: Actor, services: Services) => Promise<T>,
): Promise<T> {
  return withSessions(config, async (databaseSessions) => {
    const viewer = await viewerOf(databaseSessions);
    const database = databaseSessions.memberSession(viewer);
    try {
      return await work(
        database,
        actorOf(viewer, (work) => database.transaction(work)),
        makeServices(),
      );
    } finally {
      await database.close();
    }
  });
}

async function withSessions<T>(
  config: Config,
  work: (databaseSessions: DatabaseSessions) => Promise<T>,
): Promise<T> {
  return withDatabase(config, async ({ urls }) => {
    const databaseSessions = await openDatabaseSessions(withLongTimeouts(config), urls, makeLog("silent"));
    try {
      return await work(databaseSessions);
    } catch (error) {
      // A lost database is told as what it is, before what is refused is.
      const explained = explainToOperator(error);
      throw explained instanceof InputRefused || explained instanceof ApiError
        ? new StartError(explained.message, explained)
        : explained;
    } finally {
      await databaseSessions.close();
    }
  });
}
