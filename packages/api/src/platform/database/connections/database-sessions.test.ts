import { randomUUID } from "node:crypto";
import { type AddressInfo, connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { EntityManager } from "typeorm";
import { statementsOf } from "#test/statements";
import { createTestDatabase, type TestDatabase } from "#test/test-database";
import type { Viewer } from "../../viewer.ts";
import { DatabaseSessions, type MemberSession } from "./database-sessions.ts";
import { sendTogether } from "./member-connection.ts";

let database: TestDatabase;
let databaseSessions: DatabaseSessions;
beforeAll(async () => {
  database = await createTestDatabase();
  const settings = {
    publicPoolSize: 2,
    memberPoolSize: 2,
    connectTimeoutMs: 5000,
    statementTimeoutMs: 2000,
    lockTimeoutMs: 1000,
  };
  databaseSessions = await DatabaseSessions.open(database.urls, settings, [], () => undefined);
});
afterAll(async () => {
  await databaseSessions?.close();
  await database?.drop();
});

const keyOf = (keyId: string): Viewer => ({ kind: "key", keyId, isAdministrator: false, scopes: new Set() });
const whoAmI = "select current_setting('hx.viewer', true) as viewer, pg_backend_pid() as pid";
interface Me {
  viewer: string | null;
  pid: number;
}

// The same requests in every run, so that a failure can be looked into.
let state = 42;
function chance(below: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return state % below;
}

describe("two viewers on two connections", () => {
  const viewers = [randomUUID(), randomUUID()];
  const crossed: unknown[] = [];
  let answers = 0;
  let refusals = 0;

  function note(expected: string, found: string | null | undefined): void {
    answers += 1;
    if (found !== expected) crossed.push({ expected, found });
  }

  async function read(database: MemberSession, viewer: string): Promise<void> {
    for (let statement = chance(3); statement >= 0; statement--) {
      const [me] = await database.query<Me>(whoAmI);
      note(viewer, me?.viewer);
    }
  }

  const ways = [
    // Reads, writes, and reads again, as a mutation does.
    async (database: MemberSession, viewer: string) => {
      await read(database, viewer);
      const [me] = await database.transaction<Me[]>((manager) => manager.query(whoAmI));
      note(viewer, me?.viewer);
      await read(database, viewer);
    },
    // Several reads at once.
    async (database: MemberSession, viewer: string) => {
      await Promise.all([read(database, viewer), read(database, viewer), read(database, viewer)]);
    },
    // Fails, and goes on.
    async (database: MemberSession, viewer: string) => {
      await database.query("select 1 / 0").catch(() => undefined);
      await read(database, viewer);
    },
    // Loses its connection.
    async (databaseSession: MemberSession, viewer: string) => {
      const [me] = await databaseSession.query<Me>(whoAmI);
      note(viewer, me?.viewer);
      await database.asOwner((owner) => owner.query("select pg_terminate_backend($1)", [me?.pid]));
      await read(databaseSession, viewer);
    },
    // Loses it in the middle of an action.
    async (database: MemberSession) => {
      await database.transaction((manager) => manager.query("select pg_terminate_backend(pg_backend_pid())"));
    },
  ];

  async function request(number: number): Promise<void> {
    const viewer = viewers[number % 2] as string;
    const database = databaseSessions.memberSession(keyOf(viewer));
    const way = ways[chance(20) < 19 ? chance(3) : 3 + chance(2)] as (typeof ways)[number];
    const work = way(database, viewer).catch(() => {
      refusals += 1;
    });
    // A client that leaves in the middle: its request is closed while it works.
    if (chance(5) === 0) await sleep(chance(5));
    else await work;
    await database.close();
    await work;
  }

  test("never see each other's, and nobody waits for ever, over 1,000 interleaved requests", async () => {
    const waiting = Array.from({ length: 1000 }, (_, number) => number);
    const worker = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await request(next);
    };
    await Promise.all(Array.from({ length: 16 }, worker));
    expect(crossed).toEqual([]);
    expect(answers).toBeGreaterThan(1000);
    expect(refusals).toBeGreaterThan(20);
    // Both connections are free again, and neither remembers anybody.
    const sessionsLeft = [1, 2].map(() => databaseSessions.memberSession({ kind: "system" }));
    const left = await Promise.all(sessionsLeft.map((database) => database.query<Me>(whoAmI)));
    expect(left.flat().map(({ viewer }) => viewer)).toEqual(["SYSTEM", "SYSTEM"]);
    await Promise.all(sessionsLeft.map((database) => database.close()));
  });
});

describe("a member's session", () => {
  test("reads without being able to write, and writes in transactions", async () => {
    const database = databaseSessions.memberSession({ kind: "system" });
    const insert = "insert into access_keys (name) values ('x')";
    await expect(database.query(insert)).rejects.toMatchObject({ code: "25006" });
    await database.transaction((manager) => manager.query(insert));
    expect(await database.query("select name from access_keys")).toEqual([{ name: "x" }]);
    await database.close();
  });

  test("rolls back a transaction that fails, whole", async () => {
    const database = databaseSessions.memberSession({ kind: "system" });
    const transaction = database.transaction(async (manager) => {
      await manager.query("insert into access_keys (name) values ('half')");
      throw new Error("changed my mind");
    });
    await expect(transaction).rejects.toThrow("changed my mind");
    expect(await database.query("select from access_keys where name = 'half'")).toEqual([]);
    await database.close();
  });

  test("shows a reader what a transaction before it wrote, and one state throughout otherwise", async () => {
    const database = databaseSessions.memberSession({ kind: "system" });
    const count = async () =>
      (await database.query<{ n: number }>("select count(*) as n from access_keys where name = 'counted'"))[0]
        ?.n;
    expect(await count()).toBe(0);
    await database.transaction((manager) =>
      manager.query("insert into access_keys (name) values ('counted')"),
    );
    expect(await count()).toBe(1);
    await database.close();
  });

  test("rolls back a transaction whose last statement fails, and runs none of those behind it", async () => {
    const database = databaseSessions.memberSession({ kind: "system" });
    const insert = (name: string) => ({ text: "insert into access_keys (name) values ($1)", values: [name] });
    const transaction = database.transaction(async (manager, last) => {
      await sendTogether(manager, [insert("undone")]);
      last.push({ text: "select 1 / 0", values: [] }, insert("undone"));
    });
    await expect(transaction).rejects.toMatchObject({ code: "22012" });
    expect(await database.query("select from access_keys where name = 'undone'")).toEqual([]);
    await database.close();
  });

  test("commits nothing of a transaction whose last statement cannot be written", async () => {
    const database = databaseSessions.memberSession({ kind: "system" });
    const transaction = database.transaction(async (manager, last) => {
      await manager.query("insert into access_keys (name) values ('unsaid')", []);
      last.push({ text: "select $1::timestamptz", values: [new Date(Number.NaN)] });
    });
    await expect(transaction).rejects.toThrow(RangeError);
    expect(await database.query("select from access_keys where name = 'unsaid'")).toEqual([]);
    await database.close();
  });

  test("answers nothing for a transaction that is over, to whoever still holds it", async () => {
    const database = databaseSessions.memberSession(keyOf(randomUUID()));
    let late: EntityManager | undefined;
    await database.transaction(async (manager) => {
      late = manager;
    });
    const whose = [{ text: whoAmI, values: [] }];
    await databaseSessions.memberSession({ kind: "system" }).transaction(async (manager) => {
      await manager.query("select 1", []);
      await expect(sendTogether(late as EntityManager, whose)).rejects.toThrow("The transaction is over.");
    });
    await database.close();
  });

  test("asks nothing outside a transaction: what one left behind is refused", async () => {
    const database = databaseSessions.memberSession({ kind: "system" });
    const left: Promise<unknown>[] = [];
    const transaction = database.transaction(async (manager) => {
      const first = manager.query("select 1 / 0", []);
      const behind = async () => {
        await first.catch(() => undefined);
        // The action is being undone by now.
        for (let tick = 0; tick < 20; tick++) await Promise.resolve();
        return manager.query("select current_setting('hx.viewer', true) as viewer", []);
      };
      left.push(behind().catch((error: Error) => error.message));
      await first;
    });
    await expect(transaction).rejects.toMatchObject({ code: "22012" });
    expect(String(await left[0])).toMatch(/outside a transaction|released/);
    await database.close();
  });

  test("acknowledges no transaction that passed over an error of the database", async () => {
    const database = databaseSessions.memberSession({ kind: "system" });
    const transaction = database.transaction(async (manager) => {
      await manager.query("insert into access_keys (name) values ('lost')");
      await manager.query("select 1 / 0").catch(() => undefined);
    });
    await expect(transaction).rejects.toThrow("The transaction was rolled back.");
    await database.close();
  });

  test("does what was sent together in its order, and after a failure none of the rest", async () => {
    const database = databaseSessions.memberSession({ kind: "system" });
    const named = (name: string) => ({ text: "insert into access_keys (name) values ($1)", values: [name] });
    const count = { text: "select count(*) as n from access_keys where name = 'in turn'", values: [] };
    const rows = await database.transaction((manager) =>
      sendTogether(manager, [named("in turn"), count, named("in turn"), count]),
    );
    expect(rows).toEqual([[], [{ n: 1 }], [], [{ n: 2 }]]);
    const failing = database.transaction((manager) =>
      sendTogether(manager, [named("cut short"), { text: "select 1 / 0", values: [] }, count]),
    );
    await expect(failing).rejects.toMatchObject({ code: "22012" });
    expect(await database.query("select from access_keys where name = 'cut short'")).toEqual([]);
    await database.close();
  });

  test("sends nothing for a transaction that is refused before it asks anything, and begins the next afresh", async () => {
    const database = databaseSessions.memberSession({ kind: "system" });
    const refused = () =>
      database.transaction(async () => {
        throw new Error("refused");
      });
    expect(await statementsOf(() => expect(refused()).rejects.toThrow("refused"))).toEqual([]);
    const [me] = await database.query<Me>(whoAmI);
    expect(me?.viewer).toBe("SYSTEM");
    await database.close();
  });

  test("begins a transaction in the message of its first statement, for reads that are asked for at once", async () => {
    const database = databaseSessions.memberSession({ kind: "system" });
    const sent = await statementsOf(() => Promise.all([1, 2].map((n) => database.query(`select ${n} as n`))));
    expect(sent).toEqual([
      "BEGIN READ ONLY",
      "SELECT set_config('hx.viewer', $1, true)",
      "select 1 as n",
      "select 2 as n",
    ]);
    await database.close();
  });

  test("answers what follows a failed statement", async () => {
    const database = databaseSessions.memberSession({ kind: "system" });
    await expect(database.query("select 1 / 0")).rejects.toMatchObject({ code: "22012" });
    expect(await database.query("select 1 as one")).toEqual([{ one: 1 }]);
    await database.close();
  });

  test("holds one connection, however many ask at once", async () => {
    const database = databaseSessions.memberSession({ kind: "system" });
    const found = await Promise.all(Array.from({ length: 20 }, () => database.query<Me>(whoAmI)));
    expect(new Set(found.flat().map(({ pid }) => pid)).size).toBe(1);
    await database.close();
  });

  test("that was closed refuses what is asked of it still", async () => {
    const database = databaseSessions.memberSession({ kind: "system" });
    await database.close();
    await expect(database.query("select 1")).rejects.toMatchObject({ extensions: { code: "TIMEOUT" } });
    await expect(database.transaction(async () => 1)).rejects.toMatchObject({
      extensions: { code: "TIMEOUT" },
    });
  });

  test("is not for visitors", () => {
    const database = databaseSessions.memberSession({ kind: "anonymous" });
    return expect(database.query("select 1")).rejects.toThrow(
      "Visitors without a secret use the public session.",
    );
  });
});

test("the public session knows no viewer", async () => {
  const member = databaseSessions.memberSession({ kind: "system" });
  await member.query(whoAmI);
  await member.close();
  const found = await Promise.all(Array.from({ length: 4 }, () => databaseSessions.public.query<Me>(whoAmI)));
  expect(found.flat().map(({ viewer }) => viewer || null)).toEqual([null, null, null, null]);
});

/** A way to the server on which, once it is `cutting`, PostgreSQL ends each new connection in the moment it is ready. */
async function cuttingProxy(server: URL) {
  const shutDown = Buffer.from("SFATAL\0C57P01\0Mterminating connection due to administrator command\0\0");
  const message = Buffer.alloc(5);
  message.write("E");
  message.writeInt32BE(shutDown.length + 4, 1);
  const state = { isCutting: false, cut: 0 };
  const proxy = createServer((client) => {
    const upstream = connect(Number(server.port), server.hostname);
    const isCut = state.isCutting;
    client.pipe(upstream);
    upstream.on("data", (bytes) => {
      // "Ready for query, idle" is the last of what a new connection is told.
      if (!isCut || !bytes.subarray(-6).equals(Buffer.from([90, 0, 0, 0, 5, 73])))
        return void client.write(bytes);
      state.cut += 1;
      client.end(Buffer.concat([bytes, message, shutDown]));
      upstream.destroy();
    });
    for (const socket of [client, upstream]) socket.on("error", () => socket.destroy());
    upstream.on("close", () => client.end());
    client.on("close", () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return { state, port: (proxy.address() as AddressInfo).port, close: () => proxy.close() };
}

test("a connection that ends in the moment it is ready fails its request, and not the service", async () => {
  const proxy = await cuttingProxy(new URL(database.urls.member));
  const through = (url: string) => Object.assign(new URL(url), { port: String(proxy.port) }).href;
  const cutSessions = await DatabaseSessions.open(
    { ...database.urls, public: through(database.urls.public), member: through(database.urls.member) },
    {
      publicPoolSize: 2,
      memberPoolSize: 2,
      connectTimeoutMs: 5000,
      statementTimeoutMs: 2000,
      lockTimeoutMs: 1000,
    },
    [],
    () => undefined,
  );
  const ask = async () => {
    const database = cutSessions.memberSession({ kind: "system" });
    return database.query<Me>(whoAmI).finally(() => database.close());
  };
  proxy.state.isCutting = true;
  // The pool has one connection, made before: the second of two at once needs a new one.
  const answer = await Promise.allSettled([ask(), ask()]);
  expect(answer.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(proxy.state.cut).toBe(1);
  proxy.state.isCutting = false;
  expect(await Promise.all([ask(), ask()])).toHaveLength(2);
  await cutSessions.close();
  proxy.close();
});
