import { randomUUID } from "node:crypto";
import type { Config } from "../../src/config.ts";
import { decodeId } from "../../src/platform/graphql/types/ids.ts";
import { openEvaluations } from "./evaluation-stage.ts";

const own = "registration { state partySize confirmationDueAt canCancel session { id } language { tag } }";

/** What tests of registration begin with: a program of two sides, whose home partner opens registration for sessions. */
export async function openRegistrations(settings: Partial<Config> = {}) {
  const stage = await openEvaluations({
    queueSize: 1000,
    queueWaitMs: 20_000,
    trustedProxies: ["127.0.0.0/8"],
    ...settings,
  });
  const programId = await stage.admin.publicProgram(stage.sides);

  /** A session with so many places, for which one can register. */
  async function session(places: number, more: object = {}, of: object = {}): Promise<string> {
    const sessionId = await stage.admin.session(programId, of);
    const input = { sessionId, places, pageUrl: "https://museum.example/register", ...more };
    await stage.done("sessionRegistrationOpen", input, "session { id }", "senait");
    return sessionId;
  }

  const visitor = (sessionId: string, more: object = {}) => ({
    sessionId,
    name: "Selam Tesfay",
    email: "selam@example.org",
    language: "ti",
    idempotencyKey: randomUUID(),
    ...more,
  });
  /** What a visitor is answered who registers. */
  const register = (sessionId: string, more: object = {}, key?: string) =>
    stage.mutate("registrationCreate", visitor(sessionId, more), `${own} link`, key);
  const codeIn = (link: string) => link.slice(link.indexOf("#registration=") + "#registration=".length);
  /** Registers and confirms; gives the code and how it stands then. */
  async function confirmed(sessionId: string, more: object = {}): Promise<{ code: string; state: string }> {
    const made = await register(sessionId, more);
    if (made.userErrors.length > 0) throw new Error(JSON.stringify(made));
    const code = codeIn(made.link);
    const { registration } = await use("registrationConfirm", code);
    return { code, state: registration.state };
  }
  const use = (mutation: string, code: string) => stage.mutate(mutation, { code }, own);
  const stateOf = async (code: string) => (await use("registrationByCode", code)).registration?.state ?? null;

  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape.
  async function readSession(id: string, selection: string, key?: string): Promise<any> {
    const query = `query ($id: ID!) { session(by: { id: $id }) { ${selection} } }`;
    const { data, errors } = await stage.app.graphql(query, { id }, key ? { key } : {});
    if (errors) throw new Error(JSON.stringify(errors));
    return data.session;
  }
  const facts = async (id: string) =>
    (await readSession(id, "registration { status places placesFree partyLimit }")).registration;

  /** Time passes: whatever is kept for somebody in the session has run out. */
  const runOut = (sessionId: string) =>
    stage.sql(
      `update registrations set expires_at = now() - interval '1 second' where session_id = $1 and expires_at < 'infinity'`,
      [decodeId("sess", sessionId)],
    );
  return {
    ...{ ...stage, programId, session, visitor, register, confirmed, codeIn, use, stateOf },
    ...{ readSession, facts, runOut },
  };
}
export type RegistrationStage = Awaited<ReturnType<typeof openRegistrations>>;
