import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { addManyRecords } from "#test/many-records";
import { trustedUrl } from "#test/operations";
import { statementsOf } from "#test/statements";
import { createTestApp, type TestApp } from "#test/test-app";
import { type App, createApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { decodeId } from "../../src/platform/graphql/types/ids.ts";
import { makeLog } from "../../src/platform/log.ts";

let app: TestApp;
let second: App;
/** Two instances of the service on one database. */
let origins: string[];
beforeAll(async () => {
  app = await createTestApp();
  await addManyRecords(app.database, { programs: 30 });
  second = await createApp(
    { ...readConfig({ PORT: "0" }), requestDeadlineMs: 20_000 },
    app.database.urls,
    makeLog("silent"),
  );
  origins = [app.url, await second.listen()];
});
afterAll(async () => {
  await second.close();
  await app.close();
});

async function read(name: string, variables: object, origin = app.url, headers: Record<string, string> = {}) {
  const response = await fetch(trustedUrl(origin, name, variables), { headers });
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape.
  const { data, errors } = (await response.json()) as { data: any; errors?: any[] };
  expect(errors).toBeUndefined();
  return data;
}

const slug = "bulk-partner-1";
const website = async (origin = app.url) =>
  (await read("GetPartner", { by: { slug } }, origin)).partner?.website as string;

async function partnerId(): Promise<string> {
  return (await read("GetPartner", { by: { slug } })).partner.id;
}

async function write(id: string, address: string): Promise<void> {
  const { data, errors } = await app.asAdmin(
    "mutation ($input: PartnerUpdateInput!) { partnerUpdate(input: $input) { userErrors { message } } }",
    { input: { id, website: address, place: { country: "IT" } } },
  );
  expect(errors).toBeUndefined();
  expect(data.partnerUpdate.userErrors).toEqual([]);
}

describe("an answer kept for everybody", () => {
  test("costs one small statement when it is asked for again", async () => {
    await read("ListPrograms", { first: 5 });
    const sent = await statementsOf(() => read("ListPrograms", { first: 5 }));
    expect(sent).toEqual([expect.stringMatching(/from content_version/)]);
  });

  test("is never older than a write that was acknowledged, on any instance, however many read meanwhile", async () => {
    const id = await partnerId();
    const place = (address: string | null) => Number(address?.split("/").at(-1) ?? 0);
    let acknowledged = 0;
    let isWriting = true;
    let compared = 0;
    const reader = async (origin: string) => {
      while (isWriting) {
        const least = acknowledged;
        expect(place(await website(origin))).toBeGreaterThanOrEqual(least);
        compared += 1;
      }
    };
    const readers = [...origins, ...origins, ...origins].map(reader);
    const writer = async () => {
      for (let count = 1; count <= 15; count++) {
        await write(id, `https://museo.example/${count}`);
        acknowledged = count;
        for (const origin of origins) expect(place(await website(origin))).toBe(count);
      }
    };
    await writer().finally(() => {
      isWriting = false;
    });
    await Promise.all(readers);
    expect(compared).toBeGreaterThan(15);
  });

  test("ends at the instant at which a program stops being public", async () => {
    const { programs } = await read("ListPrograms", { first: 1, orderBy: "TITLE" });
    const [{ id }] = programs.nodes;
    const visible = async () => (await read("GetProgram", { by: { id } })).program !== null;
    await setUntil("programs", "public_until", id, "prog");
    await untilThen(visible, "programs", "public_until", decodeId("prog", id) as string);
    expect(await visible()).toBe(false);
    expect((await read("ListPrograms", { first: 1, orderBy: "TITLE" })).programs.nodes[0].id).not.toBe(id);
  });

  test("ends at the instant at which a session is over", async () => {
    const upcoming = { first: 1, where: { isUpcoming: { eq: true } } };
    const [{ id }] = (await read("ListSessions", upcoming)).sessions.nodes;
    const isNext = async () => (await read("ListSessions", upcoming)).sessions.nodes[0].id === id;
    await app.database.asOwner(async (owner) => {
      // As its source tells it, so that the session stays its source's.
      await owner.query(
        "begin; select set_config('hx.viewer', 'SYSTEM', true), set_config('hx.importing', 'test', true)",
      );
      await owner.query(
        `update heritage.sessions
         set starts_at = now() - interval '1 hour', local_start = (now() at time zone 'UTC') - interval '1 hour',
             ends_at = date_trunc('second', now()) + interval '4 seconds', time_zone = 'UTC',
             local_end = date_trunc('second', now() at time zone 'UTC') + interval '4 seconds' where id = $1`,
        [decodeId("sess", id)],
      );
      await owner.query("commit");
    });
    await untilThen(isNext, "sessions", "over_at", decodeId("sess", id) as string);
    expect(await isNext()).toBe(false);
  });

  test("is apart for each language, operation and set of variables", async () => {
    const inLanguage = (language: string) => read("ListPrograms", { first: 1, languages: [language] });
    const header = (language: string) =>
      read("ListPrograms", { first: 1 }, app.url, { "accept-language": language });
    for (let round = 0; round < 2; round++) {
      expect((await inLanguage("it")).programs.nodes[0].title.isFallback).toBe(true);
      expect((await inLanguage("en")).programs.nodes[0].title.isFallback).toBe(false);
      expect((await header("it")).programs.nodes[0].title.isFallback).toBe(true);
      expect((await header("en")).programs.nodes[0].title.isFallback).toBe(false);
      expect((await read("ListPrograms", { first: 2 })).programs.nodes).toHaveLength(2);
      expect((await read("ListPrograms", { first: 3 })).programs.nodes).toHaveLength(3);
    }
  });

  test("is never what only an administrator may see, nor an error", async () => {
    const variables = { first: 100, where: { createdAt: { gte: "2026-01-01T00:00:00Z" } } };
    const { data } = await app.asAdmin(
      "mutation ($input: ProgramCreateInput!) { programCreate(input: $input) { program { id } userErrors { message } } }",
      {
        input: {
          title: [{ language: "uk", text: "Чернетка" }],
          kind: "WORKSHOP",
          partnerId: await partnerId(),
        },
      },
    );
    const { id } = data.programCreate.program;
    const asAdmin = await read("ListPrograms", variables, app.url, {
      authorization: `Bearer ${app.adminKey}`,
    });
    expect(asAdmin.programs.nodes.map((node: { id: string }) => node.id)).toContain(id);
    expect((await read("ListPrograms", variables)).programs.nodes).toEqual([]);

    await app.database.asOwner((owner) => owner.query("alter view open.partners rename to hidden"));
    const broken = await fetch(trustedUrl(app.url, "ListPartners", { first: 4 }));
    await app.database.asOwner((owner) => owner.query("alter view open.hidden rename to partners"));
    expect([broken.status, broken.headers.get("cache-control")]).toEqual([500, "no-store"]);
    expect((await read("ListPartners", { first: 4 })).partners.nodes).toHaveLength(4);
  });
});

describe("the room for kept answers", () => {
  test("is bounded, and the service answers beyond it", async () => {
    const narrow = await createTestApp({ settings: { responseCacheMb: 1 } });
    try {
      await addManyRecords(narrow.database, { programs: 100 });
      const before = await read("ListPrograms", { first: 100 }, narrow.url);
      // Together several times the room.
      for (let first = 75; first <= 100; first++) await read("ListPrograms", { first }, narrow.url);
      expect(await read("ListPrograms", { first: 100 }, narrow.url)).toEqual(before);
      const sent = await statementsOf(() => read("ListPrograms", { first: 75 }, narrow.url));
      expect(sent.length).toBeGreaterThan(1);
    } finally {
      await narrow.close();
    }
  });
});

test("every table that can be written and that the public sees moves the version of the content when it changes", async () => {
  const { rows } = await app.database.asOwner((owner) =>
    owner.query<{ name: string }>(
      `select distinct source.relname as name
       from pg_class view join pg_rewrite rule on rule.ev_class = view.oid
       join pg_depend used on used.classid = 'pg_rewrite'::regclass and used.objid = rule.oid
       join pg_class source on source.oid = used.refobjid and source.relkind = 'r'
       where view.relnamespace = 'open'::regnamespace and source.relname <> 'content_version'
         and has_table_privilege('hx_member', source.oid, 'INSERT, UPDATE, DELETE')
         and not exists (
           select from pg_trigger trigger join pg_proc on pg_proc.oid = trigger.tgfoid
           where trigger.tgrelid = source.oid and pg_proc.proname = 'advance_content_version'
             and trigger.tgtype & 28 = 28)`,
    ),
  );
  expect(rows.map(({ name }) => name)).toEqual([]);
});

/** Lets a row's visibility end in four seconds, past the trigger that would compute it. */
async function setUntil(table: string, column: string, id: string, prefix: "prog"): Promise<void> {
  await app.database.asOwner(async (owner) => {
    await owner.query(`alter table heritage.${table} disable trigger ${table}_visibility`);
    await owner.query(`update heritage.${table} set ${column} = now() + interval '4 seconds' where id = $1`, [
      decodeId(prefix, id),
    ]);
    await owner.query(`alter table heritage.${table} enable trigger ${table}_visibility`);
  });
}

/** Asks all the while until the instant in a row has passed; before it, the answer was yes. */
async function untilThen(
  holds: () => Promise<boolean>,
  table: string,
  column: string,
  uuid: string,
): Promise<void> {
  for (;;) {
    const isThere = await holds();
    const { rows } = await app.database.asOwner((owner) =>
      owner.query<{ is_past: boolean }>(
        `select clock_timestamp() > ${column} as is_past from heritage.${table} where id = $1`,
        [uuid],
      ),
    );
    if (rows[0]?.is_past) break;
    expect(isThere).toBe(true);
  }
}
