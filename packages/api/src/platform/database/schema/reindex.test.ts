import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { AdminMutations, type Sides } from "#test/admin-mutations";
import { importEvents } from "#test/import-events";
import { createTestApp, type TestApp } from "#test/test-app";
import { reindex, renewSearch } from "./reindex.ts";

let app: TestApp;
let admin: AdminMutations;
let sides: Sides;

interface Stored {
  id: string;
  search_vector: string;
  revision: number;
  updated_at: string;
  public_from: string;
  sort_key: string | null;
}

const tables = ["partners", "programs", "sessions"];
const sortColumns: Record<string, string> = { partners: "sort_name", programs: "sort_title" };

function stored(): Promise<Record<string, Stored[]>> {
  return app.database.asOwner(async (owner) => {
    const all: Record<string, Stored[]> = {};
    for (const table of tables) {
      const columns = `id, search_vector::text, ${sortColumns[table] ?? "null"} as sort_key, revision,
        updated_at::text, public_from::text`;
      all[table] = (await owner.query<Stored>(`select ${columns} from heritage.${table} order by id`)).rows;
    }
    return all;
  });
}

/** As if everything had been written by a version that folds in another way. */
async function writeOtherwise(): Promise<void> {
  await app.database.asOwner(async (owner) => {
    await owner.query("update heritage.search_folding set folding = 'another'");
    for (const table of tables) {
      await owner.query(`alter table heritage.${table} disable trigger user`);
      await owner.query(`update heritage.${table} set search_vector = 'otherwise'`);
      const sortColumn = sortColumns[table];
      if (sortColumn) await owner.query(`update heritage.${table} set ${sortColumn} = 'otherwise'`);
      await owner.query(`alter table heritage.${table} enable trigger user`);
    }
  });
}

const found = async (search: string) => {
  const { data } = await app.graphql(
    `query ($s: String!) { programs(search: $s) { nodes { id } } sessions(search: $s) { nodes { id } }
       partners(search: $s) { nodes { id } } }`,
    { s: search },
  );
  return ["partners", "programs", "sessions"].map((list) => data[list].nodes.length);
};

beforeAll(async () => {
  app = await createTestApp();
  admin = new AdminMutations(app);
  sides = await admin.bothSides();
  const id = await admin.publicProgram(sides, {
    title: [
      { language: "zh-Hant", text: "傳統音樂" },
      { language: "he", text: "שירים לארץ" },
    ],
    subjects: [{ label: [{ language: "hy", text: "ԵՐԳ" }] }],
    description: [{ language: "km", text: "ភាសាខ្មែរ" }],
  });
  await admin.session(id, { venue: { name: [{ language: "ja", text: "ラーメン屋" }] } });
  await importEvents(app, [
    {
      "@type": "Event",
      name: "Songs by the lake",
      startDate: "2027-07-01",
      organizer: { name: "Lake Library" },
      location: { name: "Old Mill" },
      keywords: ["Música"],
    },
  ]);
});
afterAll(() => app.close());

describe("words that were folded in another way", () => {
  test("are made again as those who write them make them, and nothing else of a record changes", async () => {
    const before = await stored();
    await writeOtherwise();
    expect(await found("传统音乐")).toEqual([0, 0, 0]);
    await app.database.asOwner(renewSearch);
    expect(await stored()).toEqual(before);
    expect(await found("传统音乐")).toEqual([0, 1, 1]);
    expect(await found("らーめん երգ")).toEqual([0, 0, 1]);
    expect(await found("mill musica")).toEqual([0, 0, 1]);
    expect(await found("lake library")).toEqual([1, 0, 0]);
  });

  test("make answers that were kept before them old", async () => {
    const version = () =>
      app.database.asOwner(
        async (owner) => (await owner.query("select version from heritage.content_version")).rows[0],
      );
    const before = await version();
    await app.database.asOwner(renewSearch);
    expect(await version()).toEqual(before);
    await writeOtherwise();
    await app.database.asOwner(renewSearch);
    expect(await version()).not.toEqual(before);
  });
});

describe("a reindex", () => {
  const run = (options: Parameters<typeof reindex>[1] = {}) =>
    app.database.asOwner((owner) => reindex(owner, options));
  const counts = async () =>
    Object.fromEntries(Object.entries(await stored()).map(([table, rows]) => [table, rows.length]));

  test("makes words and sort keys again, whatever the folding, and says how many records it changed", async () => {
    const before = await stored();
    const records = await counts();
    expect(await run()).toEqual({
      isResumed: false,
      tables: tables.map((table) => ({ table, records: records[table], changed: 0 })),
    });
    await writeOtherwise();
    expect(await run()).toEqual({
      isResumed: false,
      tables: tables.map((table) => ({ table, records: records[table], changed: records[table] })),
    });
    expect(await stored()).toEqual(before);
  });

  test("that was stopped goes on where it was", async () => {
    const before = await stored();
    const records = await counts();
    await writeOtherwise();
    const controller = new AbortController();
    const stopped = run({
      recordsAtOnce: 1,
      signal: controller.signal,
      onProgress: ({ table, records }) => {
        if (table === "programs" && records === 1) controller.abort();
      },
    });
    await expect(stopped).rejects.toThrow("Stopped before the end: the next run goes on from here.");
    const { tables: made, isResumed } = await run({ recordsAtOnce: 1 });
    expect(isResumed).toBe(true);
    expect(made.map(({ table, records }) => [table, records])).toEqual([
      ["programs", (records.programs ?? 0) - 1],
      ["sessions", records.sessions],
    ]);
    expect(await stored()).toEqual(before);
    expect((await run()).isResumed).toBe(false);
  });

  /** Until the run waits for a record that somebody is writing; ends it there where it is asked to. */
  async function waiting(isToEnd = false): Promise<void> {
    const found = `from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%no key update%'`;
    const sql = `select ${isToEnd ? "pg_terminate_backend(pid)" : ""} ${found}`;
    while ((await app.database.asOwner((owner) => owner.query(sql))).rowCount === 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
  }

  test("that was killed forgets none of the records it had left for later", async () => {
    const before = await stored();
    const [first] = before.programs as [Stored];
    await writeOtherwise();
    await app.database.asOwner(async (writer) => {
      await writer.query("begin");
      await writer.query("select from heritage.programs where id = $1 for update", [first.id]);
      const killed = expect(run()).rejects.toThrow();
      await waiting(true);
      await killed;
      await writer.query("rollback");
    });
    expect(await run()).toMatchObject({ isResumed: true });
    expect(await stored()).toEqual(before);
  });

  test("waits for nobody while it holds anything, and takes the words of whoever writes meanwhile", async () => {
    const [first, last] = (await stored()).programs as [Stored, Stored];
    const before = await stored();
    await writeOtherwise();
    await app.database.asOwner(async (writer) => {
      await writer.query("begin; set local search_path = heritage");
      await writer.query("update programs set audiences = '{EVERYBODY}' where id = $1", [last.id]);
      const reindexed = run();
      // It comes to the one that is being written, and has let go of the others.
      await waiting();
      await writer.query("set local lock_timeout = '1s'");
      await writer.query("update programs set audiences = '{EVERYBODY}' where id = $1", [first.id]);
      await writer.query(
        `update programs set title = jsonb_set(title, '{texts,en}', '"Rewritten"') where id = $1`,
        [last.id],
      );
      await writer.query("commit");
      await reindexed;
    });
    const after = await stored();
    expect(after.partners).toEqual(before.partners);
    const found = await app.database.asOwner((owner) =>
      owner.query("select id from heritage.programs where search_vector @@ 'rewritten'"),
    );
    expect(found.rows).toEqual([{ id: last.id }]);
  });
});
