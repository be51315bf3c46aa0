import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema } from "graphql";
import { createTestDatabase, type TestDatabase } from "#test/test-database";
import { readConfig } from "../../config.ts";
import { openDatabaseSessions } from "../../open-database-sessions.ts";
import type { DatabaseSession, DatabaseSessions } from "../database/connections/database-sessions.ts";
import { makeLog } from "../log.ts";
import { AdmissionQueue } from "./admission-queue.ts";
import type { Bucket } from "./bucket.ts";
import { Budgets } from "./budgets.ts";
import { Charge, OperationLimits } from "./operation-limits.ts";

let database: TestDatabase;
let databaseSessions: DatabaseSessions;
beforeAll(async () => {
  database = await createTestDatabase();
  databaseSessions = await openDatabaseSessions(readConfig({}), database.urls, makeLog("silent"));
});
afterAll(async () => {
  await databaseSessions.close();
  await database.drop();
});

/** So slow that a test sees nothing come back: a full one holds ten times as much. */
const bucket = (name: string, pointsPerSecond = 1): Bucket => ({ name, pointsPerSecond });

/** The real session, with a count of the statements that went through it. */
function countingSession(): DatabaseSession & { statements: number } {
  const database = {
    statements: 0,
    query: <R extends object>(text: string, values?: unknown[]) => {
      database.statements += 1;
      return databaseSessions.gate.query<R>(text, values);
    },
  };
  return database;
}

const rateLimited = { extensions: { code: "RATE_LIMITED", http: { status: 429 } } };

describe("a budget", () => {
  test("is full at first, and refuses what it does not hold", async () => {
    const budgets = new Budgets(databaseSessions.gate);
    await budgets.take(bucket("a"), 8);
    await expect(budgets.take(bucket("a"), 3)).rejects.toMatchObject(rateLimited);
    await budgets.take(bucket("a"), 2);
    await budgets.close();
  });

  test("says how long to wait", async () => {
    const budgets = new Budgets(databaseSessions.gate, () => 0);
    await budgets.take(bucket("waiting", 2), 20);
    await expect(budgets.take(bucket("waiting", 2), 5)).rejects.toMatchObject({
      message: expect.stringContaining("Try again in 3 s."),
      extensions: { retryAfterMs: 2500 },
    });
    await budgets.close();
  });

  test("knows a flood by its refusals, until there is enough again or it has waited for ten seconds", async () => {
    let now = 0;
    const budgets = new Budgets(databaseSessions.gate, () => now);
    const flooding = bucket("flooding");
    const refuse = () => expect(budgets.take(flooding, 3)).rejects.toMatchObject(rateLimited);
    await budgets.take(flooding, 10);
    budgets.settle(flooding, 10, 10);
    for (let refused = 0; refused < 50; refused++) {
      expect(budgets.refusalOfFlood(flooding)).toBeUndefined();
      await refuse();
    }
    expect(budgets.refusalOfFlood(flooding)).toMatchObject({ extensions: { retryAfterMs: 3000 } });
    expect(budgets.refusalOfFlood(bucket("another"))).toBeUndefined();
    now = 2999;
    expect(budgets.refusalOfFlood(flooding)).toMatchObject(rateLimited);
    now = 3000;
    expect(budgets.refusalOfFlood(flooding)).toBeUndefined();
    now = 2000;
    expect(budgets.refusalOfFlood(flooding)).toMatchObject(rateLimited);
    now = 12_001;
    expect(budgets.refusalOfFlood(flooding)).toBeUndefined();
    await budgets.close();
  });

  test("gives back what an operation did not use", async () => {
    const budgets = new Budgets(databaseSessions.gate);
    await budgets.take(bucket("refund"), 10);
    budgets.settle(bucket("refund"), 10, 4);
    expect(budgets.left(bucket("refund"))).toBe(6);
    await budgets.take(bucket("refund"), 6);
    await budgets.close();
  });

  test("is shared by all instances", async () => {
    const [one, other] = [new Budgets(databaseSessions.gate), new Budgets(databaseSessions.gate)];
    await one.take(bucket("shared"), 10);
    one.settle(bucket("shared"), 10, 10);
    await one.close();
    await expect(other.take(bucket("shared"), 10)).rejects.toMatchObject(rateLimited);
    await other.close();
  });

  test("outlives an instance that knows of it no more", async () => {
    let now = 0;
    const budgets = new Budgets(databaseSessions.gate, () => now);
    await budgets.take(bucket("later", 0.001), 0.01);
    budgets.settle(bucket("later", 0.001), 0.01, 0.01);
    now += 2000;
    await expect(budgets.take(bucket("later", 0.001), 0.009)).rejects.toMatchObject(rateLimited);
    await budgets.close();
  });

  test("costs few statements, however many ask at once", async () => {
    const database = countingSession();
    const budgets = new Budgets(database);
    const plenty = bucket("plenty", 1_000_000);
    await Promise.all(
      Array.from({ length: 500 }, async () => {
        await budgets.take(plenty, 100);
        budgets.settle(plenty, 100, 50);
      }),
    );
    expect(database.statements).toBeLessThanOrEqual(2);
    await Promise.all(Array.from({ length: 500 }, (_, place) => budgets.take(bucket(`visitor ${place}`), 1)));
    expect(database.statements).toBeLessThanOrEqual(4);
    await budgets.close();
  });

  test("is overspent by several instances no further than each may put on its tab", async () => {
    const scarce = bucket("scarce", 20);
    const instances = Array.from({ length: 4 }, () => new Budgets(databaseSessions.gate));
    const began = performance.now();
    const granted = await Promise.all(
      instances.map(async (budgets) => {
        for (let count = 0; ; count++) {
          const isGranted = await budgets.take(scarce, 1).then(
            () => true,
            () => false,
          );
          if (!isGranted) return count;
          budgets.settle(scarce, 1, 1);
        }
      }),
    );
    const seconds = (performance.now() - began) / 1000;
    const sum = granted.reduce((total, count) => total + count, 0);
    expect(sum).toBeGreaterThanOrEqual(200);
    expect(sum).toBeLessThanOrEqual(200 + 20 * seconds + 3 * (20 + 2));
    await Promise.all(instances.map((budgets) => budgets.close()));
  });

  test("is not forgotten while the database is being asked about it", async () => {
    const slowly: DatabaseSession = {
      query: async (text, values) => {
        await new Promise((resolve) => setTimeout(resolve, 700));
        return databaseSessions.gate.query(text, values);
      },
    };
    const budgets = new Budgets(slowly);
    await budgets.take(bucket("slow"), 10);
    budgets.settle(bucket("slow"), 10, 10);
    expect(budgets.left(bucket("slow"))).toBeLessThan(5);
    await budgets.close();
  });

  test("keeps what was spent while the database is away, and tells it afterwards", async () => {
    let isAway = false;
    const database: DatabaseSession = {
      query: (text, values) =>
        isAway
          ? Promise.reject(new Error("The database is away."))
          : databaseSessions.gate.query(text, values),
    };
    let now = 0;
    const budgets = new Budgets(database, () => now);
    await budgets.take(bucket("away"), 9);
    isAway = true;
    budgets.settle(bucket("away"), 9, 9);
    now += 1500;
    await expect(budgets.take(bucket("away"), 1)).rejects.toThrow("The database is away.");
    isAway = false;
    await expect(budgets.take(bucket("away"), 5)).rejects.toMatchObject(rateLimited);
    await budgets.close();
  });
});

test("the database is told each point that was spent, and none twice", async () => {
  let reported = 0;
  const database: DatabaseSession = {
    query: (text, values = []) => {
      for (const points of values[1] as number[]) reported += points;
      return databaseSessions.gate.query(text, values);
    },
  };
  const budgets = new Budgets(database);
  const buckets = Array.from({ length: 8 }, (_, place) => bucket(`told ${place}`, 100));
  await Promise.all(
    Array.from({ length: 64 }, async (_, caller) => {
      const mine = buckets[caller % buckets.length] ?? bucket("told");
      // More than one second's worth: each has to be told before the next is decided.
      for (let round = 0; round < 5; round++) {
        await budgets.take(mine, 0).catch(() => undefined);
        budgets.settle(mine, 0, 101);
        expect(budgets.left(mine)).toBeLessThanOrEqual(1000 - 101);
      }
    }),
  );
  await budgets.close();
  expect(reported).toBe(64 * 5 * 101);
});

describe("the table of buckets", () => {
  const rows = (like: string) =>
    database.asOwner(async (owner) => {
      const sql = "select bucket from heritage.token_buckets where bucket like $1";
      return (await owner.query<{ bucket: string }>(sql, [like])).rows;
    });

  test("holds no row of one that only asked", async () => {
    const budgets = new Budgets(databaseSessions.gate);
    await budgets.take(bucket("asked only"), 5);
    budgets.settle(bucket("asked only"), 5, 0);
    await budgets.close();
    expect(await rows("asked only")).toEqual([]);
  });

  test("forgets an address a minute after it would be full", async () => {
    await database.asOwner((owner) =>
      owner.query(
        "insert into heritage.token_buckets select 'old ' || n, now() - interval '2 minutes' from generate_series(1, 15) n",
      ),
    );
    const budgets = new Budgets(databaseSessions.gate);
    await budgets.take(bucket("somebody new"), 1);
    await budgets.close();
    expect(await rows("old %")).toEqual([]);
  });

  test("shows nobody another's row, and is not changed by the roles that serve", async () => {
    const refused = (database: DatabaseSession, sql: string) =>
      expect(database.query(sql)).rejects.toMatchObject({ extensions: { code: "FORBIDDEN" } });
    // A person may see the row that is theirs; who is nobody yet sees none.
    expect(await databaseSessions.gate.query("select * from heritage.token_buckets")).toEqual([]);
    await refused(databaseSessions.gate, "delete from heritage.token_buckets");
    await refused(databaseSessions.public, "select * from heritage.token_buckets");
    await refused(databaseSessions.public, "select heritage.take_tokens('{}', '{}', '{}', '{}')");
  });

  test("is not blocked by two instances that tell it of the same buckets in different order", async () => {
    const names = Array.from({ length: 50 }, (_, place) => `crossing ${place}`);
    const report = async (order: string[]) => {
      const budgets = new Budgets(databaseSessions.gate);
      for (let round = 0; round < 10; round++) {
        await Promise.all(order.map((name) => budgets.take(bucket(name, 100), 1)));
        for (const name of order) budgets.settle(bucket(name, 100), 1, 1);
      }
      await budgets.close();
    };
    await Promise.all([report(names), report(names.toReversed()), report(names), report(names.toReversed())]);
    expect(await rows("crossing %")).toHaveLength(50);
  });
});

test("an operation that works apart leaves its place to others, and waits for one again", async () => {
  const budgets = new Budgets(databaseSessions.gate);
  const member = new AdmissionQueue({ places: 1, size: 10, waitMs: 60_000 });
  const parts = {
    schema: buildSchema("type Query { one: Int }"),
    budgets,
    requests: { public: member, member },
    queues: { public: member, member },
  };
  const whenGone = () => () => undefined;
  const one = { isIncluded: undefined, object: 1, size: undefined, extra: undefined, branches: [] } as const;
  const charge = new Charge(
    parts,
    { bucket: bucket("apart"), isMember: true, whenGone },
    { plan: [{ ...one, key: "one", branches: [] }], variables: {}, introspection: 0 },
  );
  await charge.admit();
  const other = member.enter({ bucket: "other", whenGone });
  expect([member.running, member.waiting]).toEqual([1, 1]);
  let leave: () => void = () => undefined;
  await charge.apart(async () => {
    leave = await other;
    expect([member.running, member.waiting]).toEqual([1, 0]);
    setImmediate(leave);
  });
  expect([member.running, member.waiting]).toEqual([1, 0]);
  charge.leave();
  expect(member.running).toBe(0);
  await budgets.close();
});

test("whoever waits to be read begins after whatever else came meanwhile", async () => {
  const requests = new AdmissionQueue({ places: 2, forOne: 1, size: 10, waitMs: 60_000 });
  const limits = new OperationLimits({
    schema: buildSchema("type Query { one: Int }"),
    budgets: new Budgets(databaseSessions.gate),
    requests: { public: requests, member: requests },
    queues: { public: requests, member: requests },
    rates: { anonymousPointsPerSecond: 10, keyPointsPerSecond: 10 },
  });
  let endFirst: () => void = () => undefined;
  const caller = { bucket: bucket("unread"), isMember: false, whenGone: () => () => undefined };
  await limits.letIn({
    ...caller,
    whenGone: (work) => {
      endFirst = work;
      return () => undefined;
    },
  });
  const happened: string[] = [];
  const second = limits.letIn(caller).then(() => happened.push("the next is read"));
  setImmediate(() => happened.push("somebody else is heard"));
  endFirst();
  await second;
  expect(happened).toEqual(["somebody else is heard", "the next is read"]);
});
