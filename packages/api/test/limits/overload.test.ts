import { EventEmitter, once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterEach, describe, expect, test } from "@jest/globals";
import pino from "pino";
import { addKey, createTestApp, type TestApp } from "#test/test-app";

let app: TestApp;
afterEach(() => app.close());

const manifest = createRequire(import.meta.url).resolve("@heritage-exchange/schema/operations.json");
function hashOf(name: string): string {
  const { operations } = JSON.parse(readFileSync(manifest, "utf8"));
  return operations.find((operation: { name: string }) => operation.name === name).sha256;
}

const partners = "{ partners { nodes { slug } } }";
const sessions = "{ sessions { nodes { timeZone } } }";

/** Makes each statement that reads partners, in either session, take so long. */
async function slowDown(seconds: number): Promise<void> {
  await app.database.asOwner(async (owner) => {
    for (const [view, readers] of [
      ["open.partners", "hx_public"],
      ["heritage.all_partners", "hx_member"],
    ] as const)
      await owner.query(`
        alter view ${view} rename to fast_partners;
        create view ${view} as select * from ${view.split(".")[0]}.fast_partners where (select pg_sleep(${seconds}) is not null);
        grant select on ${view} to ${readers}`);
  });
}

/** Holds a table, so that whoever reads it, or writes to it only, waits until the given function is called. */
async function hold(table: "sessions" | "partners", mode = "access exclusive"): Promise<() => Promise<void>> {
  const [held, released] = [new EventEmitter(), new EventEmitter()];
  const holding = app.database.asOwner(async (owner) => {
    await owner.query(`begin; lock table heritage.${table} in ${mode} mode`);
    held.emit("done");
    await once(released, "done");
    await owner.query("commit");
  });
  await once(held, "done");
  return async () => {
    released.emit("done");
    await holding;
  };
}

/** How many statements of operations wait for a lock; a job may wait besides. */
const blocked = (): Promise<number> =>
  app.database.asOwner(async (owner) => {
    const { rows } = await owner.query<{ count: number }>(
      `select count(*)::int from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'
         and application_name in ('heritage-public', 'heritage-member')`,
    );
    return rows[0]?.count ?? 0;
  });

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 20));
}

function outcomes(answers: { status: number }[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** So patient that nothing but what is tested ends an operation. */
const timeouts = {
  requestDeadlineMs: 60_000,
  statementTimeoutMs: 60_000,
  lockTimeoutMs: 60_000,
  queueWaitMs: 60_000,
  trustedProxies: ["127.0.0.1"],
};
const visitor = (number: number) => ({ headers: { "x-forwarded-for": `198.51.100.${number}` } });

describe("more clients than the database can serve", () => {
  test.each(["without a key", "with a key"])(
    "200 at once %s, slow queries and five connections: each is answered, with data or with 503",
    async (how) => {
      app = await createTestApp({
        demo: true,
        settings: { publicPoolSize: 5, memberPoolSize: 5, queueWaitMs: 1000 },
      });
      const options = how === "with a key" ? { key: app.adminKey } : {};
      await slowDown(0.4);
      const answers = await Promise.all(
        Array.from({ length: 200 }, () => app.graphql(partners, {}, options)),
      );
      const counts = outcomes(answers);
      expect(counts[200]).toBeGreaterThanOrEqual(4);
      expect(counts[503]).toBeGreaterThanOrEqual(100);
      expect(Object.keys(counts)).toEqual(["200", "503"]);
      for (const { errors, headers } of answers.filter(({ status }) => status === 503)) {
        expect(headers.get("retry-after")).toBe("1");
        expect(errors?.[0].extensions).toMatchObject({ code: "UNAVAILABLE", retryAfterMs: 1000 });
      }
      expect((await app.graphql(partners, {}, options)).status).toBe(200);
    },
  );

  test("a refused operation costs nothing", async () => {
    app = await createTestApp({ settings: { ...timeouts, publicPoolSize: 1, queueSize: 0 } });
    const letGo = await hold("sessions");
    const first = app.graphql(sessions);
    await until(async () => (await blocked()) === 1);
    const { status, extensions } = await app.graphql(sessions);
    expect(status).toBe(503);
    expect(extensions.cost).toMatchObject({ requested: 21, actual: 0 });
    await letGo();
    expect((await first).status).toBe(200);
  });

  test("while all places are taken, the service says that it is ready, and introspection is answered", async () => {
    app = await createTestApp({ settings: timeouts });
    const keys = await Promise.all([1, 2].map(() => addKey(app.database, { isAdministrator: true })));
    const letGo = await hold("sessions");
    const callers = [visitor(1), visitor(2), ...keys.map((key) => ({ key }))];
    const held = callers.flatMap((caller) =>
      Array.from({ length: 5 }, () => app.graphql(sessions, {}, caller)),
    );
    // Of five connections of each pool, four serve operations.
    await until(async () => (await blocked()) === 8);
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
    expect((await app.graphql("{ __schema { queryType { name } } }")).status).toBe(200);
    expect(await blocked()).toBe(8);
    await letGo();
    expect(outcomes(await Promise.all(held))).toEqual({ 200: 20 });
  });

  test("kept answers to trusted operations are given while all places are taken", async () => {
    app = await createTestApp({ demo: true, settings: timeouts });
    const kept = `${app.url}/graphql/t/${hashOf("ListSessions")}`;
    expect((await fetch(kept)).status).toBe(200);
    const letGo = await hold("sessions");
    const held = [1, 2, 3, 4].map((number) => app.graphql(sessions, {}, visitor(number)));
    await until(async () => (await blocked()) === 4);
    expect((await fetch(kept)).status).toBe(200);
    await letGo();
    expect(outcomes(await Promise.all(held))).toEqual({ 200: 4 });
  });

  test("a caller who floods the service does not keep another from a place", async () => {
    app = await createTestApp({ settings: { ...timeouts, queueSize: 10 } });
    const letGo = await hold("sessions");
    const flood = Array.from({ length: 40 }, () => app.graphql(sessions, {}, visitor(1)));
    await until(async () => (await blocked()) === 3);
    const first = app.graphql(sessions, {}, visitor(2));
    await until(async () => (await blocked()) === 4);
    // The queue is full, and yet whoever has nothing in it finds room.
    const second = app.graphql(sessions, {}, visitor(3));
    await letGo();
    expect([(await first).status, (await second).status]).toEqual([200, 200]);
    // Ten of one caller are worked on, three of which ask the database, and ten wait to be read.
    expect(outcomes(await Promise.all(flood))[503]).toBeGreaterThanOrEqual(20);
  });

  test("whoever has more under way than is worked on at once is refused unread, and nobody else is", async () => {
    app = await createTestApp({ settings: { ...timeouts, publicPoolSize: 2, queueSize: 3 } });
    const letGo = await hold("sessions");
    // One asks the database, three wait for its connection, three wait to be read.
    const asked = Array.from({ length: 10 }, () => app.graphql(sessions, {}, visitor(1)));
    await Promise.any(
      asked.map(async (answer) => {
        if ((await answer).status !== 503) throw new Error("It was not refused.");
      }),
    );
    const unreadable = (from: number) =>
      fetch(`${app.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...visitor(from).headers },
        body: "no JSON",
      });
    const [refused, read] = await Promise.all([unreadable(1), unreadable(2)]);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(read.status).toBe(400);
    await letGo();
    expect(outcomes(await Promise.all(asked))).toEqual({ 200: 7, 503: 3 });
  });

  test("a caller who hangs up frees the place in the queue", async () => {
    const logged: string[] = [];
    app = await createTestApp({
      settings: { ...timeouts, publicPoolSize: 1, queueSize: 1 },
      log: pino({ level: "warn" }, { write: (line) => logged.push(line) }),
    });
    const letGo = await hold("sessions");
    const running = app.graphql(sessions);
    await until(async () => (await blocked()) === 1);
    const aborter = new AbortController();
    const waiting = fetch(`${app.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: sessions }),
      signal: aborter.signal,
    }).catch((error: Error) => error.name);
    // Two of one caller are worked on, so that one more waits to be read.
    const unread = app.graphql(sessions);
    // The queue is full when one more is refused; one that waits instead is itself what fills it.
    await until(async () => (await app.graphql("{ programs { nodes { id } } }")).status === 503);
    aborter.abort();
    expect(await waiting).toBe("AbortError");
    let isWaiting = false;
    let last: Promise<{ status: number }> = running;
    await until(async () => {
      if (isWaiting) return true;
      last = app.graphql(sessions);
      isWaiting = await Promise.race([
        last.then(() => false),
        // A refusal takes four seconds at most.
        new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 4500)),
      ]);
      return isWaiting;
    });
    await letGo();
    expect([(await running).status, (await unread).status, (await last).status]).toEqual([200, 200, 200]);
    // Others were refused, which operators want to know; who has gone troubles nobody.
    expect(logged.join("")).toContain("refused for now");
    expect(logged.join("")).not.toContain("hung up");
  });

  test("an operation that came too late keeps its place until its statement has ended", async () => {
    app = await createTestApp({
      settings: { ...timeouts, requestDeadlineMs: 300, publicPoolSize: 1, queueSize: 0 },
    });
    const letGo = await hold("sessions");
    const { status, errors, extensions } = await app.graphql(sessions);
    expect([status, errors?.[0].extensions.code]).toEqual([504, "TIMEOUT"]);
    // Whoever lets others wait pays for all that was asked.
    expect(extensions.cost).toMatchObject({ requested: 21, actual: 21 });
    expect((await app.graphql(sessions)).status).toBe(503);
    await letGo();
    await until(async () => (await app.graphql(sessions)).status === 200);
  });

  test("a mutation that came too late is UNAVAILABLE for now, and made once under its key", async () => {
    app = await createTestApp({ settings: { ...timeouts, requestDeadlineMs: 300 } });
    const create = `mutation { partnerCreate(input: { kind: MUSEUM, side: HOST, idempotencyKey: "late",
      name: [{ language: "en", text: "Late museum" }] }) { partner { id } userErrors { message } } }`;
    const letGo = await hold("partners", "share");
    const { status, errors } = await app.asAdmin(create);
    expect([status, errors?.[0].extensions]).toMatchObject([
      503,
      { code: "UNAVAILABLE", retryAfterMs: 1000 },
    ]);
    await letGo();
    await until(async () => (await app.asAdmin(create)).errors === undefined);
    const { data } = await app.asAdmin(`{ partners(search: "late") { nodes { slug } } }`);
    expect(data.partners.nodes).toEqual([{ slug: "late-museum" }]);
  });
});
