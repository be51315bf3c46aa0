import { randomUUID } from "node:crypto";
import { type AddressInfo, connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { EntityManager } from "typeorm";
import { statementsOf } from "#test/statements";
import { createTestDatabase, type TestDatabase } from "#test/test-database";
import type { Viewer } from "../../viewer.ts";
import { Doors, type MemberDoor } from "./doors.ts";
import { sendTogether } from "./member-connection.ts";

let database: TestDatabase;
let doors: Doors;
beforeAll(async () => {
  database = await createTestDatabase();
  const settings = {
    publicPoolSize: 2,
    memberPoolSize: 2,
    connectTimeoutMs: 5000,
    statementTimeoutMs: 2000,
    lockTimeoutMs: 1000,
  };
  doors = await Doors.open(database.urls, settings, [], () => undefined);
});
afterAll(async () => {
  await doors?.close();
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

  async function read(door: MemberDoor, viewer: string): Promise<void> {
    for (let statement = chance(3); statement >= 0; statement--) {
      const [me] = await door.query<Me>(whoAmI);
      note(viewer, me?.viewer);
    }
  }

  const ways = [
    // Reads, acts, and reads again, as a mutation does.
    async (door: MemberDoor, viewer: string) => {
      await read(door, viewer);
      const [me] = await door.act<Me[]>((manager) => manager.query(whoAmI));
      note(viewer, me?.viewer);
      await read(door, viewer);
    },
    // Several reads at once.
    async (door: MemberDoor, viewer: string) => {
      await Promise.all([read(door, viewer), read(door, viewer), read(door, viewer)]);
    },
    // Fails, and goes on.
    async (door: MemberDoor, viewer: string) => {
      await door.query("select 1 / 0").catch(() => undefined);
      await read(door, viewer);
    },
    // Loses its connection.
    async (door: MemberDoor, viewer: string) => {
      const [me] = await door.query<Me>(whoAmI);
      note(viewer, me?.viewer);
      await database.asOwner((owner) => owner.query("select pg_terminate_backend($1)", [me?.pid]));
      await read(door, viewer);
    },
    // Loses it in the middle of an act.
    async (door: MemberDoor) => {
      await door.act((manager) => manager.query("select pg_terminate_backend(pg_backend_pid())"));
    },
  ];

  async function request(number: number): Promise<void> {
    const viewer = viewers[number % 2] as string;
    const door = doors.member(keyOf(viewer));
    const way = ways[chance(20) < 19 ? chance(3) : 3 + chance(2)] as (typeof ways)[number];
    const work = way(door, viewer).catch(() => {
      refusals += 1;
    });
    // A client that leaves in the middle: its request is closed while it works.
    if (chance(5) === 0) await sleep(chance(5));
    else await work;
    await door.close();
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
    const doorsLeft = [1, 2].map(() => doors.member({ kind: "system" }));
    const left = await Promise.all(doorsLeft.map((door) => door.query<Me>(whoAmI)));
    expect(left.flat().map(({ viewer }) => viewer)).toEqual(["SYSTEM", "SYSTEM"]);
    await Promise.all(doorsLeft.map((door) => door.close()));
  });
});

describe("a member's door", () => {
  test("reads without being able to write, and writes in acts", async () => {
    const door = doors.member({ kind: "system" });
    const insert = "insert into access_keys (name) values ('x')";
    await expect(door.query(insert)).rejects.toMatchObject({ code: "25006" });
    await door.act((manager) => manager.query(insert));
    expect(await door.query("select name from access_keys")).toEqual([{ name: "x" }]);
    await door.close();
  });

  test("takes back an act that fails, whole", async () => {
    const door = doors.member({ kind: "system" });
    const act = door.act(async (manager) => {
      await manager.query("insert into access_keys (name) values ('half')");
      throw new Error("changed my mind");
    });
    await expect(act).rejects.toThrow("changed my mind");
    expect(await door.query("select from access_keys where name = 'half'")).toEqual([]);
    await door.close();
  });

  test("shows a reader what an act before it wrote, and one state throughout otherwise", async () => {
    const door = doors.member({ kind: "system" });
    const count = async () =>
      (await door.query<{ n: number }>("select count(*) as n from access_keys where name = 'counted'"))[0]?.n;
    expect(await count()).toBe(0);
    await door.act((manager) => manager.query("insert into access_keys (name) values ('counted')"));
    expect(await count()).toBe(1);
    await door.close();
  });

  test("takes back an act whose last statement fails, and does none of those behind it", async () => {
    const door = doors.member({ kind: "system" });
    const insert = (name: string) => ({ text: "insert into access_keys (name) values ($1)", values: [name] });
    const act = door.act(async (manager, last) => {
      await sendTogether(manager, [insert("undone")]);
      last.push({ text: "select 1 / 0", values: [] }, insert("undone"));
    });
    await expect(act).rejects.toMatchObject({ code: "22012" });
    expect(await door.query("select from access_keys where name = 'undone'")).toEqual([]);
    await door.close();
  });

  test("commits nothing of an act whose last statement cannot be written", async () => {
    const door = doors.member({ kind: "system" });
    const act = door.act(async (manager, last) => {
      await manager.query("insert into access_keys (name) values ('unsaid')", []);
      last.push({ text: "select $1::timestamptz", values: [new Date(Number.NaN)] });
    });
    await expect(act).rejects.toThrow(RangeError);
    expect(await door.query("select from access_keys where name = 'unsaid'")).toEqual([]);
    await door.close();
  });

  test("answers nothing for an act that is over, to whoever still holds it", async () => {
    const door = doors.member(keyOf(randomUUID()));
    let late: EntityManager | undefined;
    await door.act(async (manager) => {
      late = manager;
    });
    const whose = [{ text: whoAmI, values: [] }];
    await doors.member({ kind: "system" }).act(async (manager) => {
      await manager.query("select 1", []);
      await expect(sendTogether(late as EntityManager, whose)).rejects.toThrow("The act is over.");
    });
    await door.close();
  });

  test("asks nothing outside a transaction: what an act left behind is refused", async () => {
    const door = doors.member({ kind: "system" });
    const left: Promise<unknown>[] = [];
    const act = door.act(async (manager) => {
      const first = manager.query("select 1 / 0", []);
      const behind = async () => {
        await first.catch(() => undefined);
        // The act is being undone by now.
        for (let tick = 0; tick < 20; tick++) await Promise.resolve();
        return manager.query("select current_setting('hx.viewer', true) as viewer", []);
      };
      left.push(behind().catch((error: Error) => error.message));
      await first;
    });
    await expect(act).rejects.toMatchObject({ code: "22012" });
    expect(String(await left[0])).toMatch(/outside a transaction|released/);
    await door.close();
  });

  test("acknowledges no act that passed over an error of the database", async () => {
    const door = doors.member({ kind: "system" });
    const act = door.act(async (manager) => {
      await manager.query("insert into access_keys (name) values ('lost')");
      await manager.query("select 1 / 0").catch(() => undefined);
    });
    await expect(act).rejects.toThrow("The act was taken back.");
    await door.close();
  });

  test("does what was sent together in its order, and after a failure none of the rest", async () => {
    const door = doors.member({ kind: "system" });
    const named = (name: string) => ({ text: "insert into access_keys (name) values ($1)", values: [name] });
    const count = { text: "select count(*) as n from access_keys where name = 'in turn'", values: [] };
    const rows = await door.act((manager) =>
      sendTogether(manager, [named("in turn"), count, named("in turn"), count]),
    );
    expect(rows).toEqual([[], [{ n: 1 }], [], [{ n: 2 }]]);
    const failing = door.act((manager) =>
      sendTogether(manager, [named("cut short"), { text: "select 1 / 0", values: [] }, count]),
    );
    await expect(failing).rejects.toMatchObject({ code: "22012" });
    expect(await door.query("select from access_keys where name = 'cut short'")).toEqual([]);
    await door.close();
  });

  test("sends nothing for an act that is refused before it asks anything, and begins the next anew", async () => {
    const door = doors.member({ kind: "system" });
    const refused = () =>
      door.act(async () => {
        throw new Error("refused");
      });
    expect(await statementsOf(() => expect(refused()).rejects.toThrow("refused"))).toEqual([]);
    const [me] = await door.query<Me>(whoAmI);
    expect(me?.viewer).toBe("SYSTEM");
    await door.close();
  });

  test("begins a transaction in the message of its first statement, for reads that are asked for at once", async () => {
    const door = doors.member({ kind: "system" });
    const sent = await statementsOf(() => Promise.all([1, 2].map((n) => door.query(`select ${n} as n`))));
    expect(sent).toEqual([
      "BEGIN READ ONLY",
      "SELECT set_config('hx.viewer', $1, true)",
      "select 1 as n",
      "select 2 as n",
    ]);
    await door.close();
  });

  test("answers what follows a failed statement", async () => {
    const door = doors.member({ kind: "system" });
    await expect(door.query("select 1 / 0")).rejects.toMatchObject({ code: "22012" });
    expect(await door.query("select 1 as one")).toEqual([{ one: 1 }]);
    await door.close();
  });

  test("holds one connection, however many ask at once", async () => {
    const door = doors.member({ kind: "system" });
    const found = await Promise.all(Array.from({ length: 20 }, () => door.query<Me>(whoAmI)));
    expect(new Set(found.flat().map(({ pid }) => pid)).size).toBe(1);
    await door.close();
  });

  test("that was closed refuses what is asked of it still", async () => {
    const door = doors.member({ kind: "system" });
    await door.close();
    await expect(door.query("select 1")).rejects.toMatchObject({ extensions: { code: "TIMEOUT" } });
    await expect(door.act(async () => 1)).rejects.toMatchObject({ extensions: { code: "TIMEOUT" } });
  });

  test("is not for visitors", () => {
    const door = doors.member({ kind: "anonymous" });
    return expect(door.query("select 1")).rejects.toThrow("Visitors without a secret use the public door.");
  });
});

test("the public door knows no viewer", async () => {
  const member = doors.member({ kind: "system" });
  await member.query(whoAmI);
  await member.close();
  const found = await Promise.all(Array.from({ length: 4 }, () => doors.public.query<Me>(whoAmI)));
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
  const cutDoors = await Doors.open(
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
    const door = cutDoors.member({ kind: "system" });
    return door.query<Me>(whoAmI).finally(() => door.close());
  };
  proxy.state.isCutting = true;
  // The pool has one connection, made before: the second of two at once needs a new one.
  const came = await Promise.allSettled([ask(), ask()]);
  expect(came.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(proxy.state.cut).toBe(1);
  proxy.state.isCutting = false;
  expect(await Promise.all([ask(), ask()])).toHaveLength(2);
  await cutDoors.close();
  proxy.close();
});
