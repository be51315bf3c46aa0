import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openRegistrations, type RegistrationStage } from "#test/registration-stage";
import { addKey } from "#test/test-app";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let stage = {} as RegistrationStage;
beforeAll(async () => {
  stage = await openRegistrations();
});
afterAll(() => stage.end());

const everything = `registrations(first: 10) { totalCount { value } nodes { id name email partySize state } }
  registrationLog(first: 10) { nodes { number state registrationId partySize } } registrationCounts { confirmed held offered waiting }`;

test("people of the home partner read names; other partners counts; administrators, keys and visitors nothing", async () => {
  const session = await stage.session(5);
  const { code } = await stage.confirmed(session, { partySize: 2 });
  await stage.register(session);
  const read = (key?: string) => stage.readSession(session, everything, key);
  const counts = { confirmed: 2, held: 1, offered: 0, waiting: 0 };
  const home = await read(stage.tokens.senait);
  expect(home).toMatchObject({
    registrations: {
      totalCount: { value: 2 },
      nodes: [
        { name: "Selam Tesfay", email: "selam@example.org", partySize: 2, state: "CONFIRMED" },
        { state: "HELD" },
      ],
    },
    registrationLog: {
      nodes: [{ state: "PLACES" }, { state: "HELD" }, { state: "CONFIRMED" }, { state: "HELD" }],
    },
    registrationCounts: counts,
  });
  const [registration] = home.registrations.nodes;
  const nobody = { registrations: { totalCount: { value: 0 }, nodes: [] }, registrationLog: { nodes: [] } };
  // Of another partner of the program.
  expect(await read(stage.tokens.carla)).toEqual({ ...nobody, registrationCounts: counts });
  // Of no partner of it.
  expect(await read(stage.tokens.miriam)).toEqual({
    registrations: null,
    registrationLog: null,
    registrationCounts: null,
  });
  expect(await read(stage.app.adminKey)).toEqual({ ...nobody, registrationCounts: null });
  const key = await addKey(stage.app.database, {
    partnerId: decodeId("part", stage.sides.community),
    scopes: ["programs:read", "programs:write"],
  });
  expect(await read(key)).toEqual({ registrations: null, registrationLog: null, registrationCounts: counts });
  expect(await read()).toEqual({ registrations: null, registrationLog: null, registrationCounts: null });

  const node = async (id: string, login?: string) => {
    const query = "query ($id: ID!) { node(id: $id) { __typename id } }";
    return (await stage.app.graphql(query, { id }, login ? { key: login } : {})).data.node;
  };
  const [step] = home.registrationLog.nodes;
  expect(step.registrationId).toBe(null);
  expect(await node(registration.id, stage.tokens.senait)).toEqual({
    __typename: "Registration",
    id: registration.id,
  });
  for (const login of [stage.tokens.carla, stage.tokens.miriam, stage.app.adminKey, key, undefined])
    expect(await node(registration.id, login)).toBe(null);
  // Whoever holds the link is not told the name: others may have found it.
  expect(JSON.stringify(await stage.use("registrationByCode", code))).not.toContain("Selam");
});

test("the rows themselves are closed to SYSTEM and to nobody", async () => {
  const session = await stage.session(1);
  await stage.register(session);
  for (const viewer of [{ kind: "system" } as const, undefined]) {
    const member = viewer
      ? stage.app.databaseSessions.memberSession(viewer)
      : stage.app.databaseSessions.sessionOfNobody();
    expect(await member.query("select id from registrations")).toEqual([]);
    expect(await member.query("select id from registration_entries")).toEqual([]);
    await expect(member.query("select * from registration_codes")).rejects.toThrow();
    await member.close();
  }
});

test("a link of one session does nothing in another, and a replay is for whoever has its key", async () => {
  const [one, other] = [await stage.session(1), await stage.session(1)];
  const { code } = await stage.confirmed(one);
  await stage.confirmed(other);
  expect((await stage.use("registrationCancel", code)).registration).toMatchObject({
    state: "CANCELLED",
    session: { id: one },
  });
  expect(await stage.facts(other)).toMatchObject({ placesFree: 0 });
});

test("whoever registers while signed in finds it among what is held about them, and it goes when they are erased", async () => {
  const session = await stage.session(1);
  await stage.register(session, {}, stage.tokens.otto);
  const query = "{ viewer { personalData(first: 100) { nodes { place record } } } }";
  const held = async (key: string) =>
    (await stage.app.graphql(query, {}, { key })).data.viewer.personalData.nodes.filter(
      ({ place }: { place: string }) => place === "registrations",
    );
  expect(await held(stage.tokens.otto)).toHaveLength(1);
  expect(await held(stage.tokens.eva)).toEqual([]);
  const waiting = await stage.confirmed(session);
  expect(waiting.state).toBe("WAITING");
  const erased = await stage.done("personErase", { confirm: true }, "receipt { place removed }", "otto");
  expect(erased.receipt).toContainEqual({ place: "registrations", removed: 1 });
  expect(await stage.stateOf(waiting.code)).toBe("OFFERED");
});

test("names are gone thirty days after the session, those never confirmed after an hour, and the log stays", async () => {
  const session = await stage.session(3);
  const { code } = await stage.confirmed(session);
  const cancelled = await stage.confirmed(session);
  await stage.use("registrationCancel", cancelled.code);
  await stage.register(session);
  const uuid = decodeId("sess", session);
  const due = async () => {
    const system = stage.app.databaseSessions.memberSession({ kind: "system" });
    await system.transaction((manager) => manager.query("select delete_due_registrations()"));
    await system.close();
    const [{ left }] = (await stage.sql(
      "select count(*)::int as left from registrations where session_id = $1",
      [uuid],
    )) as [{ left: number }];
    return left;
  };
  const over = (days: number) =>
    stage.sql(
      `update sessions set local_start = now() - make_interval(days => $2), local_end = now() - make_interval(days => $2),
         starts_at = now() - make_interval(days => $2), ends_at = now() - make_interval(days => $2), time_zone = 'UTC' where id = $1`,
      [uuid, days],
    );
  expect(await due()).toBe(3);
  await stage.runOut(session);
  await stage.sql("select settle_registrations($1)", [uuid]);
  expect(await due()).toBe(3);
  await stage.sql(
    "update registrations set registered_at = registered_at - interval '1 hour' where session_id = $1",
    [uuid],
  );
  expect(await due()).toBe(2);
  await over(29);
  expect(await due()).toBe(2);
  await over(31);
  expect(await due()).toBe(0);
  expect(await stage.stateOf(code)).toBe(null);
  const log = await stage.sql(
    "select state from registration_entries where session_id = $1 order by number",
    [uuid],
  );
  expect(log.map(({ state }) => state)).toEqual([
    ...["PLACES", "HELD", "CONFIRMED", "HELD", "CONFIRMED", "CANCELLED", "HELD", "EXPIRED"],
  ]);
});
