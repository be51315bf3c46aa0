import type { EntityManager } from "typeorm";
import { type Actor, actorOf } from "../platform/actions/action.ts";
import type { DatabaseSessions } from "../platform/database/connections/database-sessions.ts";
import { sendTogether } from "../platform/database/connections/member-connection.ts";
import type { Statement } from "../platform/database/connections/statement-batch.ts";
import { anonymous, nobody, type Viewer, viewerSetting } from "../platform/viewer.ts";

/** Nobody signs in with it: there is no such provider of identities. */
const issuer = "https://identity.demonstration.invalid/";

/** Somebody of the demonstration, known under a name that only it knows, with what a role would let them do. */
export async function demoPerson(
  databaseSessions: DatabaseSessions,
  subject: string,
  scopes: readonly string[],
): Promise<Viewer & { kind: "person" }> {
  const { personId } = await databaseSessions.viewerOfPerson(issuer, subject);
  // The database asks their memberships itself; this only tells services what to ask for.
  return { kind: "person", personId, scopes: new Set(scopes) };
}

/**
 * Actions of several in one transaction, one after another, so that all of it happens or nothing. Each is an action of its own,
 * with its audit entry, and the database asks at each who does it.
 */
export class ActionsTogether {
  readonly manager: EntityManager;
  #last: Promise<unknown> = Promise.resolve();

  constructor(manager: EntityManager) {
    this.manager = manager;
  }

  as(viewer: Viewer): Actor {
    return this.#actor(viewer, viewer);
  }

  /** Whoever proves nothing but that they know a code. */
  asNobody(): Actor {
    return this.#actor(anonymous, nobody);
  }

  #actor(viewer: Viewer, asked: Viewer | typeof nobody): Actor {
    return actorOf(viewer, async (work) => {
      const beforeCommit: Statement[] = [];
      await this.turnTo(asked);
      const result = await work(this.manager, beforeCommit);
      await sendTogether(this.manager, beforeCommit);
      return result;
    });
  }

  /** For what goes on side by side: a connection is asked one thing at a time. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** What is asked from now on, is asked for this viewer. */
  async turnTo(viewer: Viewer | typeof nobody): Promise<void> {
    await this.manager.query("select set_config('hx.viewer', $1, true)", [viewerSetting(viewer)]);
  }
}
