import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { createTestDatabase, type TestDatabase } from "#test/test-database";
import type { Viewer } from "../../viewer.ts";
import { DatabaseSessions } from "./database-sessions.ts";

let database: TestDatabase;
let databaseSessions: DatabaseSessions;
beforeAll(async () => {
  database = await createTestDatabase();
  const settings = {
    publicPoolSize: 1,
    memberPoolSize: 1,
    connectTimeoutMs: 5000,
    statementTimeoutMs: 500,
    lockTimeoutMs: 500,
  };
  databaseSessions = await DatabaseSessions.open(database.urls, settings, [], () => undefined);
});
afterAll(async () => {
  await databaseSessions?.close();
  await database?.drop();
});

const viewer: Viewer = { kind: "key", keyId: randomUUID(), isAdministrator: false, scopes: new Set() };

describe("a statement", () => {
  test("is given its values as they are", async () => {
    const texts = ['a "quoted" \\ text', "{braces, and commas}", "", " ", "NULL", "Ελλάδα", null];
    const [row] = await databaseSessions.public.query(
      "select $1::text[] as texts, $2::bytea as bytes, $3::jsonb as json, $4::int as number, $5::boolean as flag, $6::text as nothing",
      [texts, Buffer.from([0, 255]), { a: ["b"] }, 7, false, undefined],
    );
    expect(row).toEqual({
      texts,
      bytes: Buffer.from([0, 255]),
      json: { a: ["b"] },
      number: 7,
      flag: false,
      nothing: null,
    });
  });

  test("gives instants as RFC 3339 in UTC, days and wall times as they stand", async () => {
    const [row] = await databaseSessions.public.query(
      `select '2026-10-15 18:00:00.123456+02'::timestamptz as micro, '2026-10-15 16:00+00'::timestamptz as second,
              'infinity'::timestamptz as never, '0044-03-15 12:00+00 BC'::timestamptz as ides,
              '2026-10-15'::date as day, '2026-10-15 18:00'::timestamp as wall, null::timestamptz as unknown`,
    );
    expect(row).toEqual({
      micro: "2026-10-15T16:00:00.123Z",
      second: "2026-10-15T16:00:00.000Z",
      never: null,
      ides: "0044-03-15 12:00:00+00 BC",
      day: "2026-10-15",
      wall: "2026-10-15T18:00:00",
      unknown: null,
    });
  });

  test("whose answer cannot be read fails, and nothing else does", async () => {
    const macaddr = 829;
    const usual = pg.types.getTypeParser(macaddr);
    pg.types.setTypeParser(macaddr, () => {
      throw new SyntaxError("planted");
    });
    const database = databaseSessions.publicSession();
    const asked = [database.query("select '08:00:2b:01:02:03'::macaddr"), database.query("select 2 as n")];
    await expect(asked[0]).rejects.toThrow("planted");
    expect(await asked[1]).toEqual([{ n: 2 }]);
    pg.types.setTypeParser(macaddr, usual);
  });

  test("that gives no rows, or the same rows again, does so each time", async () => {
    for (let time = 0; time < 3; time++) {
      expect(await databaseSessions.public.query("select 1 as one where false")).toEqual([]);
      expect(await databaseSessions.public.query("select n from generate_series(1, 3) n")).toEqual([
        { n: 1 },
        { n: 2 },
        { n: 3 },
      ]);
    }
  });
});

describe("statements that are asked for at once", () => {
  test("are each answered with their own rows, in one transaction", async () => {
    const database = databaseSessions.publicSession();
    const numbers = Array.from({ length: 20 }, (_, number) => number);
    const answers = await Promise.all(
      numbers.map((number) =>
        database.query<{ number: number; at: string }>(
          `select $1::int as number, now() as at /* ${number % 3} */`,
          [number],
        ),
      ),
    );
    expect(answers.map(([row]) => row?.number)).toEqual(numbers);
    expect(new Set(answers.map(([row]) => row?.at)).size).toBe(1);
  });

  test("fail together from the one that fails, and the next ones do not", async () => {
    const database = databaseSessions.publicSession();
    const asked = ["select 1 as n", "select 1 / 0 as n", "select 3 as n"].map((text) => database.query(text));
    const [first, ...others] = await Promise.allSettled(asked);
    expect(first).toEqual({ status: "fulfilled", value: [{ n: 1 }] });
    for (const other of others)
      expect(other).toMatchObject({ status: "rejected", reason: { code: "22012" } });
    expect(await database.query("select 4 as n")).toEqual([{ n: 4 }]);
  });

  test("of another request are not drawn in", async () => {
    const failing = databaseSessions.publicSession().query("select 1 / 0 as n");
    const sound = databaseSessions.publicSession().query("select 5 as n");
    await expect(failing).rejects.toMatchObject({ code: "22012" });
    expect(await sound).toEqual([{ n: 5 }]);
  });
});

describe("a member's connection", () => {
  test("goes on after an error, with what it had prepared and what it had not", async () => {
    const database = databaseSessions.memberSession(viewer);
    const known = "select $1::int + 1 as n";
    expect(await database.query(known, [1])).toEqual([{ n: 2 }]);
    for (let time = 0; time < 2; time++) {
      await expect(database.query("select 1 / $1::int as n", [0])).rejects.toMatchObject({ code: "22012" });
      await expect(database.query("select unknown_column")).rejects.toMatchObject({ code: "42703" });
      expect(await database.query(known, [2])).toEqual([{ n: 3 }]);
      expect(await database.query("select 1 / $1::int as n", [1])).toEqual([{ n: 1 }]);
    }
    await database.close();
  });
});

describe("a statement of an action", () => {
  const mutate = (text: string, values: unknown[]) =>
    databaseSessions.memberSession(viewer).transaction((manager) => manager.query(text, values));

  test("takes and gives instants as dates", async () => {
    const at = new Date("2026-10-15T16:00:00.123Z");
    expect(await mutate("select $1::timestamptz as at, $2::date as day", [at, "2026-10-15"])).toEqual([
      { at, day: "2026-10-15" },
    ]);
  });

  test("is given bytes as they are, and no list that would be read otherwise", async () => {
    const bytes = new Uint8Array([0, 1, 255]);
    expect(await mutate("select $1::bytea as bytes", [bytes])).toEqual([{ bytes: Buffer.from(bytes) }]);
    await expect(mutate("select $1::int[]", [[[1], [2]]])).rejects.toThrow("Lists of lists");
    await expect(mutate("select $1::bytea[]", [[bytes]])).rejects.toThrow("lists of bytes");
  });

  test("is refused with a text that PostgreSQL cannot keep", () =>
    expect(mutate("select $1::text", ["a\0b"])).rejects.toMatchObject({
      extensions: { code: "BAD_USER_INPUT" },
    }));
});
