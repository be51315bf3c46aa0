import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openRegistrations, type RegistrationStage } from "#test/registration-stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let stage = {} as RegistrationStage;
beforeAll(async () => {
  stage = await openRegistrations();
});
afterAll(() => stage.end());

type Refused = { userErrors: { path: string[]; code: string; message: string }[] };
const places = ({ userErrors }: Refused) =>
  userErrors.map(({ path, code }) => `${path.slice(1).join(".")} ${code}`).sort();

test("a visitor registers without an account, confirms by the private link and cancels by it", async () => {
  const session = await stage.session(3);
  const made = await stage.register(session, { partySize: 2 });
  expect(made).toMatchObject({
    userErrors: [],
    replayed: false,
    registration: {
      state: "HELD",
      partySize: 2,
      canCancel: true,
      language: { tag: "ti" },
      session: { id: session },
    },
  });
  // 128 random bits, in the fragment, which no server is sent.
  expect(made.link).toMatch(/^https:\/\/museum\.example\/register#registration=[\w-]{22}$/);
  const code = stage.codeIn(made.link);
  expect(await stage.facts(session)).toMatchObject({ status: "OPEN", places: 3, placesFree: 1 });
  expect(await stage.stateOf(made.link)).toBe("HELD");
  expect(await stage.use("registrationConfirm", code)).toMatchObject({
    userErrors: [],
    registration: { state: "CONFIRMED", confirmationDueAt: null },
  });
  // A second use of the link changes nothing.
  expect((await stage.use("registrationConfirm", code)).registration.state).toBe("CONFIRMED");
  expect((await stage.use("registrationCancel", code)).registration).toMatchObject({
    state: "CANCELLED",
    canCancel: false,
  });
  expect(await stage.facts(session)).toMatchObject({ placesFree: 3 });
  expect(places(await stage.use("registrationConfirm", code))).toEqual(["code INVALID_TRANSITION"]);
});

test("nothing of a code is kept but its hash", async () => {
  const made = await stage.register(await stage.session(1));
  const code = stage.codeIn(made.link);
  const [{ found }] = (await stage.sql(
    `select count(*)::int as found from registration_codes code where code.code_hash = sha256($1::bytea)`,
    [code],
  )) as [{ found: number }];
  expect(found).toBe(1);
  const [{ kept }] = (await stage.sql(
    `select (select string_agg(row_to_json(r)::text, '') from registrations r) || (select string_agg(row_to_json(k)::text, '')
       from idempotency_keys k) as kept`,
  )) as [{ kept: string }];
  expect(kept.includes(code)).toBe(false);
});

test("a call that is repeated registers nobody twice, and tells how it stands without the link", async () => {
  const session = await stage.session(5);
  const idempotencyKey = randomUUID();
  const first = await stage.register(session, { idempotencyKey });
  await stage.use("registrationConfirm", stage.codeIn(first.link));
  expect(await stage.register(session, { idempotencyKey })).toMatchObject({
    replayed: true,
    link: null,
    registration: { state: "CONFIRMED", session: { id: session } },
  });
  expect(await stage.facts(session)).toMatchObject({ placesFree: 4 });
  expect(places(await stage.register(session, { idempotencyKey, name: "Somebody else" }))).toEqual([
    "idempotencyKey IDEMPOTENCY_MISMATCH",
  ]);
  expect(places(await stage.register(session, { idempotencyKey: undefined }))).toEqual([
    "idempotencyKey REQUIRED",
  ]);
  expect(places(await stage.register(session, { idempotencyKey: "my-first-key" }))).toEqual([
    "idempotencyKey INVALID",
  ]);
});

test("a known and an unknown address get the same answer", async () => {
  const session = await stage.session(9);
  const answer = async (email: string) => {
    const { link, ...rest } = await stage.register(session, { email });
    rest.registration.confirmationDueAt = typeof rest.registration.confirmationDueAt;
    return { ...rest, link: link.length };
  };
  expect(await answer("known@example.org")).toEqual(await answer("known@example.org"));
  expect(await answer("unknown@example.org")).toEqual(await answer("known@example.org"));
});

test("bad input is told all at once, and nothing is half done", async () => {
  const session = await stage.session(2, { partyLimit: 2 });
  expect(places(await stage.register(session, { name: " ", email: "nobody", partySize: 0 }))).toEqual([
    "email INVALID",
    "name REQUIRED",
    "partySize INVALID",
  ]);
  expect(places(await stage.register(session, { partySize: 3 }))).toEqual(["partySize INVALID"]);
  for (const sessionId of [
    stage.programId,
    "sess_01k3zzzzzzzzzzzzzzzzzzzzzz",
    await stage.admin.session(stage.programId),
  ])
    expect(places(await stage.register(sessionId))).toEqual(["sessionId NOT_FOUND"]);
  for (const code of ["", "hello", "A".repeat(22)])
    expect(places(await stage.use("registrationCancel", code))).toEqual([
      `code ${code.length === 22 ? "NOT_FOUND" : "INVALID"}`,
    ]);
  expect(await stage.facts(session)).toMatchObject({ placesFree: 2 });
});

test("a session that is not public is as if it had never been there", async () => {
  const draft = await stage.admin.draft(stage.sides);
  const sessionId = await stage.admin.session(draft);
  const input = { sessionId, places: 3, pageUrl: "https://museum.example/" };
  await stage.done("sessionRegistrationOpen", input, "session { id }", "senait");
  const hidden = await stage.register(sessionId);
  const unknown = await stage.register("sess_01k3zzzzzzzzzzzzzzzzzzzzzz");
  expect(hidden).toEqual(unknown);
});

test("what is not confirmed within half an hour is free again, also where nobody looked after it", async () => {
  const session = await stage.session(1);
  const made = await stage.register(session);
  const minutes = (Date.parse(made.registration.confirmationDueAt) - Date.now()) / 60_000;
  expect(Math.round(minutes)).toBe(30);
  await stage.runOut(session);
  expect(await stage.facts(session)).toMatchObject({ status: "OPEN", placesFree: 1 });
  const code = stage.codeIn(made.link);
  expect(await stage.stateOf(code)).toBe("EXPIRED");
  expect(places(await stage.use("registrationConfirm", code))).toEqual(["code INVALID_TRANSITION"]);
  expect((await stage.confirmed(session)).state).toBe("CONFIRMED");
});

test("whoever waits longest and fits is offered a place at once; a party that is too large keeps its rank", async () => {
  const session = await stage.session(2);
  const first = await stage.confirmed(session);
  const second = await stage.confirmed(session);
  const family = await stage.confirmed(session, { partySize: 2 });
  const single = await stage.confirmed(session);
  // Whoever has not confirmed that they are there is offered nothing.
  const silent = await stage.register(session);
  expect([family.state, single.state, silent.registration.state]).toEqual(["WAITING", "WAITING", "WAITING"]);
  await stage.use("registrationCancel", first.code);
  expect(await stage.stateOf(single.code)).toBe("OFFERED");
  expect(await stage.stateOf(family.code)).toBe("WAITING");
  const { registration } = await stage.use("registrationByCode", single.code);
  expect(Math.round((Date.parse(registration.confirmationDueAt) - Date.now()) / 3_600_000)).toBe(24);
  expect((await stage.use("registrationCancel", single.code)).registration.state).toBe("DECLINED");
  expect(await stage.stateOf(family.code)).toBe("WAITING");
  await stage.use("registrationCancel", second.code);
  expect(await stage.stateOf(family.code)).toBe("OFFERED");
  expect((await stage.use("registrationConfirm", family.code)).registration.state).toBe("CONFIRMED");
});

test("an offer that runs out goes to whoever is next; on the last day it stands for two hours, and after closing there is none", async () => {
  const in20Hours = new Date(Date.now() + 20 * 3_600_000).toISOString();
  const session = await stage.session(1, { closesAt: in20Hours });
  const first = await stage.confirmed(session);
  const [next, last] = [await stage.confirmed(session), await stage.confirmed(session)];
  await stage.use("registrationCancel", first.code);
  const { registration } = await stage.use("registrationByCode", next.code);
  expect(registration.state).toBe("OFFERED");
  expect(Math.round((Date.parse(registration.confirmationDueAt) - Date.now()) / 60_000)).toBe(120);
  await stage.runOut(session);
  expect(await stage.stateOf(next.code)).toBe("EXPIRED");
  await stage.use("registrationConfirm", next.code);
  // A refusal takes back what was done with it; a visitor who comes does what time brought.
  await stage.register(session);
  expect(await stage.stateOf(last.code)).toBe("OFFERED");
  await stage.sql(
    "update session_registrations set opens_at = '2020-01-01', closes_at = '2020-01-02' where session_id = $1",
    [decodeId("sess", session)],
  );
  await stage.runOut(session);
  await stage.use("registrationCancel", first.code);
  expect(await stage.stateOf(last.code)).toBe("EXPIRED");
  expect(places(await stage.register(session))).toEqual(["sessionId CONDITION_MISSING"]);
});

test("from one network five registrations of a session wait to be confirmed, and no more", async () => {
  const session = await stage.session(50);
  const made = [];
  for (let index = 0; index < 5; index += 1) made.push(await stage.register(session));
  const refused = await stage.register(session);
  expect(places(refused)).toEqual(["sessionId TOO_MANY"]);
  await stage.use("registrationConfirm", stage.codeIn(made[0].link));
  expect(places(await stage.register(session))).toEqual([]);
  expect(places(await stage.register(await stage.session(1)))).toEqual([]);
  const [{ kept }] = (await stage.sql(
    "select count(network)::int as kept from registrations where session_id = $1 and is_confirmed",
    [decodeId("sess", session)],
  )) as [{ kept: number }];
  expect(kept).toBe(0);
});

test("staff registers people without an e-mail address, who are given a code on paper", async () => {
  const session = await stage.session(2, { opensAt: "2031-01-01T00:00:00Z" });
  const input = { sessionId: session, name: "Abeba", language: "ti" };
  const record = (key?: string) =>
    stage.mutate("registrationRecord", input, "registration { state } code", key);
  const { code, registration } = await record(stage.tokens.senait);
  expect(registration.state).toBe("CONFIRMED");
  expect(code).toMatch(/^(\w{4}-){4}\w{4}$/);
  expect(await stage.stateOf(code.toLowerCase().replaceAll("-", " "))).toBe("CONFIRMED");
  expect(places(await record(stage.tokens.carla))).toEqual(["sessionId NOT_YOURS"]);
  expect((await record()).refused).toBe("UNAUTHENTICATED");
  expect((await record(stage.tokens.eva)).refused).toBe("FORBIDDEN");
  expect((await stage.use("registrationCancel", code)).registration.state).toBe("CANCELLED");
});

test("after the time for it nobody cancels by the link, and everybody can be erased", async () => {
  const session = await stage.session(2, { cancellationEndsAt: "2020-01-01T00:00:00Z" });
  const { code } = await stage.confirmed(session);
  const late = await stage.use("registrationCancel", code);
  expect(places(late)).toEqual(["code INVALID_TRANSITION"]);
  expect(late.userErrors[0].message).toContain("too late");
  expect((await stage.use("registrationErase", code)).registration.state).toBe("CANCELLED");
  expect(places(await stage.use("registrationByCode", code))).toEqual(["code NOT_FOUND"]);
  expect(await stage.facts(session)).toMatchObject({ placesFree: 2 });
  const [{ left }] = (await stage.sql(
    "select count(*)::int as left from registrations where session_id = $1",
    [decodeId("sess", session)],
  )) as [{ left: number }];
  expect(left).toBe(0);
});
