import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Acts, type Sides } from "#test/acts";
import { importEvents } from "#test/import-events";
import { createTestApp, type TestApp } from "#test/test-app";
import { renewSearch } from "./search-renewal.ts";

let app: TestApp;
let acts: Acts;
let sides: Sides;

interface Stored {
  id: string;
  search_vector: string;
  revision: number;
  updated_at: string;
  public_from: string;
}

const tables = ["partners", "programs", "sessions"];

function stored(): Promise<Record<string, Stored[]>> {
  return app.database.asOwner(async (owner) => {
    const all: Record<string, Stored[]> = {};
    for (const table of tables) {
      const columns = "id, search_vector::text, revision, updated_at::text, public_from::text";
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
  acts = new Acts(app);
  sides = await acts.bothSides();
  const id = await acts.publicProgram(sides, {
    title: [
      { language: "zh-Hant", text: "傳統音樂" },
      { language: "he", text: "שירים לארץ" },
    ],
    subjects: [{ label: [{ language: "hy", text: "ԵՐԳ" }] }],
    description: [{ language: "km", text: "ភាសាខ្មែរ" }],
  });
  await acts.session(id, { venue: { name: [{ language: "ja", text: "ラーメン屋" }] } });
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
