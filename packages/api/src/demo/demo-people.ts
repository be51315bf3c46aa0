import { type Actor, runAction } from "../platform/actions/action.ts";
import type { DatabaseSessions, MemberSession } from "../platform/database/connections/database-sessions.ts";
import { sendTogether } from "../platform/database/connections/member-connection.ts";
import type { Statement } from "../platform/database/connections/statement-batch.ts";
import type { Viewer } from "../platform/viewer.ts";

const languages = ["en"];
/** Nobody signs in with it: there is no such provider of identities. */
const issuer = "https://identity.demonstration.invalid/";

/** Somebody of the demonstration, who acts as a person does who has signed in. */
export class DemoPerson implements Actor {
  readonly viewer: Viewer;
  readonly languages = languages;
  readonly session: MemberSession;

  private constructor(viewer: Viewer, session: MemberSession) {
    this.viewer = viewer;
    this.session = session;
  }

  /** Signs them in under a name that only the demonstration knows. */
  static async signIn(databaseSessions: DatabaseSessions, subject: string): Promise<DemoPerson> {
    const { personId, scopes } = await databaseSessions.viewerOfPerson(issuer, subject);
    const viewer: Viewer = { kind: "person", personId, scopes: new Set(scopes) };
    return new DemoPerson(viewer, databaseSessions.memberSession(viewer));
  }

  perform(...[actionName, input, work]: Parameters<Actor["perform"]>): ReturnType<Actor["perform"]> {
    return this.session.transaction(async (manager) => {
      const beforeCommit: Statement[] = [];
      const result = await runAction({ manager, beforeCommit, languages }, actionName, input, work);
      await sendTogether(manager, beforeCommit);
      return result;
    });
  }
}
