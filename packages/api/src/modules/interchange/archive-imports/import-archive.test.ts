import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type ArchiveStage, openArchive } from "#test/archive-stage";
import { importRecords } from "#test/import-records";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let stage: ArchiveStage;
beforeAll(async () => {
  stage = await openArchive();
});
afterAll(() => stage.app.close());

const sql = <Row>(text: string, values: unknown[] = []) =>
  stage.app.database.asOwner(async (owner) => (await owner.query(text, values)).rows as Row[]);

let nextSource = 1;
/** Imports as the host's key, each test from a source of its own. */
function source() {
  const name = `Source ${nextSource++}`;
  const mapping = {
    source: name,
    language: "en",
    fields: {
      ...Object.fromEntries(
        ["title", "description", "date", "accessionNumber", "storagePlace", "topics"].map((field) => [
          field,
          field,
        ]),
      ),
      reference: "id",
      kind: { constant: "PHOTOGRAPH" },
      contributors: { each: "people", name: "name", role: { constant: "DEPICTED" } },
      places: { each: "places", name: "name", country: "country" },
      details: { technique: "technique" },
    },
  };
  return {
    name,
    take: (records: Record<string, unknown>[], options: { isDryRun?: boolean; as?: string } = {}) =>
      importRecords(stage.app, records, { as: stage.keys.host, mapping, ...options }),
    /** The id of the item of a reference. */
    async item(reference: string): Promise<string> {
      const [row] = await sql<{ item_id: string }>(
        "select item_id from heritage.item_references where source = $1 and value = $2",
        [name, reference],
      );
      return row?.item_id ?? "";
    },
    async row(
      reference: string,
    ): Promise<Record<string, never> & { title: { texts: Record<string, string> } }> {
      const [row] = await sql<never>("select * from heritage.items where id = $1", [
        await this.item(reference),
      ]);
      return row as never;
    },
  };
}

/** Every row of the archive with the transaction that wrote it. */
async function writtenRows(): Promise<string[]> {
  const rows: string[] = [];
  for (const table of [
    "items",
    "item_references",
    "item_names",
    "item_places",
    "item_holdings",
    "audit_entries",
  ])
    for (const { row } of await sql<{ row: string }>(
      `select '${table} ' || xmin || ' ' || ctid as row from heritage.${table} order by ctid`,
    ))
      rows.push(row);
  return rows;
}

const wedding = {
  id: "n-1",
  title: "A wedding",
  description: "In the courtyard.",
  date: "c. 1930-1940",
  accessionNumber: "2001.35.1",
  storagePlace: "Shelf 4",
  topics: ["wedding", "courtyard"],
  people: [{ name: "Letebrhan" }, { name: "Anna" }],
  places: [{ name: "Asmara", country: "ER" }],
  technique: "Glass negative",
};

describe("records of a file", () => {
  test("become drafts of their holder, with all that the file says", async () => {
    const museum = source();
    const { summary } = await museum.take([wedding, { id: "n-2", title: "A street" }]);
    expect(summary).toMatchObject({ read: 2, created: 2, refused: 0 });
    expect(await museum.row("n-1")).toMatchObject({
      home_partner_id: decodeId("part", stage.sides.host),
      kind: "PHOTOGRAPH",
      title: { source: "en", texts: { en: "A wedding" } },
      date_as_written: "c. 1930-1940",
      date_edtf: "1930~/1940~",
      decades: [1930, 1940],
      accession_number: "2001.35.1",
      details: { technique: { source: "en", texts: { en: "Glass negative" } } },
      rights: "NOT_EVALUATED",
      first_accepted_at: null,
      access_set_id: null,
    });
  });

  test("give people and places keys from which nobody works out what is not shown of them", async () => {
    const keys = async () => {
      const museum = source();
      await museum.take([wedding]);
      const text = `select key from heritage.item_names where item_id = $1
        union all select key from heritage.item_places where item_id = $1`;
      return sql<{ key: string }>(text, [await museum.item("n-1")]);
    };
    const [first, second] = [await keys(), await keys()];
    expect(first).toHaveLength(3);
    expect(first.filter(({ key }) => second.some((other) => other.key === key))).toEqual([]);
  });

  test("are read through the contract by those who write for the holder, and found by their words", async () => {
    const museum = source();
    await museum.take([{ ...wedding, title: "Unmistakable wedding", places: [{ name: "Ghindae" }] }]);
    const query = `{ archiveItems(search: "ghindae") { nodes { title { text } topics { key } places { name { text } country }
      contributors { role credit name { text } } } } }`;
    const { data } = await stage.app.graphql(query, {}, { key: stage.keys.host });
    expect(data.archiveItems.nodes).toEqual([
      {
        title: { text: "Unmistakable wedding" },
        topics: [{ key: "wedding" }, { key: "courtyard" }],
        places: [{ name: { text: "Ghindae" }, country: null }],
        // Nobody has asked them whether they want to be named.
        contributors: [
          { role: "DEPICTED", credit: "ANONYMOUS", name: null },
          { role: "DEPICTED", credit: "ANONYMOUS", name: null },
        ],
      },
    ]);
    for (const options of [{}, { key: stage.keys.community }, { key: stage.app.adminKey }])
      expect((await stage.app.graphql(query, {}, options)).data.archiveItems.nodes).toEqual([]);
  });

  test("bring no consent, no protocol and no approval, whatever their source says", async () => {
    const museum = source();
    await museum.take([{ ...wedding, consent: "GIVEN", public: true, protocol: "PUBLIC", approved: "yes" }]);
    const id = await museum.item("n-1");
    for (const table of [
      "consent_events",
      "item_subjects",
      "item_subject_lists",
      "item_communities",
      "item_approvals",
    ]) {
      const [{ count } = { count: "" }] = await sql<{ count: string }>(
        `select count(*) from heritage.${table} where item_id = $1`,
        [id],
      );
      expect([table, count]).toEqual([table, "0"]);
    }
    expect((await stage.app.graphql("{ archiveItems { nodes { id } } }")).data.archiveItems.nodes).toEqual(
      [],
    );
  });

  test("are found twice only once: the second of one reference is refused", async () => {
    const museum = source();
    const { summary, reports } = await museum.take([wedding, { id: "n-1", title: "Another" }]);
    expect(summary).toMatchObject({ created: 1, refused: 1 });
    expect(reports).toContainEqual(
      expect.objectContaining({
        place: "line 2",
        code: "repeated",
        message: expect.stringContaining("line 1"),
      }),
    );
  });

  test("may have one title and still an address each", async () => {
    const museum = source();
    const { summary } = await museum.take(
      ["a/1", "N. 12", "ሀ"].map((id) => ({ id, title: "Hamburger patties" })),
    );
    expect(summary).toMatchObject({ created: 3, refused: 0 });
    const rows = await sql<{ slug: string }>(
      "select slug from heritage.items where slug like 'hamburger-patties%'",
    );
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(3);
  });

  test("that are new need a title", async () => {
    const { reports } = await source().take([{ id: "n-1", description: "Only this." }]);
    expect(reports).toMatchObject([{ outcome: "refused", code: "title_missing", place: "line 1" }]);
  });

  test("of which one cannot be stored go in without it", async () => {
    const museum = source();
    // A null character is cleaned away; a number that no scale holds is not.
    const { summary } = await museum.take([
      wedding,
      { id: "n-2", title: "\u0000" },
      { id: "n-3", title: "Third" },
    ]);
    expect(summary).toMatchObject({ created: 2, refused: 1 });
  });
});

describe("the same file again", () => {
  test("changes nothing: no row, and no entry in the log", async () => {
    const museum = source();
    const records = [wedding, { id: "n-2", title: "A street", topics: null }];
    await museum.take(records);
    const before = await writtenRows();
    const { summary } = await museum.take(records);
    expect(summary).toMatchObject({ read: 2, created: 0, updated: 0, unchanged: 2, warned: 0 });
    expect(await writtenRows()).toEqual(before);
  });

  test("with something else in it changes that, and tells of each field before and after", async () => {
    const museum = source();
    await museum.take([wedding]);
    const { summary, reports } = await museum.take([{ ...wedding, title: "The wedding", date: "1934" }]);
    expect(summary).toMatchObject({ updated: 1, unchanged: 0 });
    expect(reports).toEqual([
      {
        ...{ outcome: "updated", place: "line 1", name: "The wedding" },
        changes: [
          { field: "title.en", before: "A wedding", after: "The wedding" },
          { field: "date", before: "c. 1930-1940", after: "1934" },
        ],
      },
    ]);
    expect(await museum.row("n-1")).toMatchObject({ date_edtf: "1934", sort_title: "The wedding" });
  });

  test("leaves what it does not say, and clears what it says there is none of", async () => {
    const museum = source();
    await museum.take([wedding]);
    await museum.take([
      { id: "n-1", description: "", people: [], topics: null, storagePlace: null, date: null },
    ]);
    const row = await museum.row("n-1");
    expect(row).toMatchObject({
      title: { texts: { en: "A wedding" } },
      description: { texts: { en: "In the courtyard." } },
      accession_number: "2001.35.1",
      contributors: [],
      date_as_written: null,
      date_edtf: null,
    });
    const [left] = await sql<object>(
      `select (select count(*)::int from heritage.item_names where item_id = $1) as names,
              (select count(*)::int from heritage.item_holdings where item_id = $1) as holdings,
              (select count(*)::int from heritage.item_places where item_id = $1) as places`,
      [await museum.item("n-1")],
    );
    expect(left).toEqual({ names: 0, holdings: 0, places: 1 });
    expect((row as unknown as { terms: object[] }).terms).toEqual([]);
  });
});

describe("what somebody has edited here", () => {
  test("stays, and the import says so once", async () => {
    const museum = source();
    await museum.take([wedding]);
    const id = await museum.item("n-1");
    await sql(
      `update heritage.items set title = '{"source":"en","texts":{"en":"Letebrhan''s wedding"}}' where id = $1`,
      [id],
    );
    expect((await museum.take([wedding])).summary).toMatchObject({ unchanged: 1, warned: 0 });
    const changed = { ...wedding, title: "The wedding", technique: "Film" };
    const { summary, reports } = await museum.take([changed]);
    expect(summary).toMatchObject({ updated: 1, warned: 1 });
    expect(reports).toContainEqual(expect.objectContaining({ outcome: "warned", code: "edited_here" }));
    expect(await museum.row("n-1")).toMatchObject({
      title: { texts: { en: "Letebrhan's wedding" } },
      details: { technique: { texts: { en: "Film" } } },
    });
    expect((await museum.take([changed])).summary).toMatchObject({ unchanged: 1, warned: 0 });
  });

  test("in another language stays too, and is out of date once the original changes", async () => {
    const museum = source();
    await museum.take([wedding]);
    const id = await museum.item("n-1");
    await sql(
      `update heritage.items set title = '{"source":"en","texts":{"en":"A wedding","it":"Un matrimonio"}}' where id = $1`,
      [id],
    );
    await museum.take([{ ...wedding, title: "The wedding" }]);
    expect(await museum.row("n-1")).toMatchObject({
      title: { source: "en", texts: { en: "The wedding", it: "Un matrimonio" }, outdated: ["it"] },
    });
  });

  test("with its translator stays under the translator's name; what the source replaces or removes bears it no more", async () => {
    const museum = source();
    await museum.take([wedding]);
    const id = await museum.item("n-1");
    const texts = { it: "Un matrimonio", uk: "Весілля", en: "A wedding" };
    const lineage = { en: { origin: "MACHINE", reviewer: "Anna" }, uk: { translator: "Olena" } };
    const description = { source: "it", texts: { it: "Nel cortile.", en: "In the courtyard." }, lineage };
    await sql("update heritage.items set title = $2::jsonb, description = $3::jsonb where id = $1", [
      id,
      JSON.stringify({ source: "it", texts, lineage }),
      JSON.stringify({ ...description, lineage: { en: lineage.en } }),
    ]);
    await museum.take([{ ...wedding, title: "The wedding", description: null }]);
    const row = await museum.row("n-1");
    expect(row.title).toEqual({
      source: "it",
      texts: { ...texts, en: "The wedding" },
      lineage: { uk: { translator: "Olena" } },
    });
    expect(row.description).toEqual({ source: "it", texts: { it: "Nel cortile." } });
  });

  test("of people and topics stays: what was added is not taken away, and what was taken away does not come back", async () => {
    const museum = source();
    await museum.take([wedding]);
    const id = await museum.item("n-1");
    await sql(
      `update heritage.items set
         contributors = contributors - 1 || '{"key":"00000000-0000-4000-8000-000000000001","role":"OTHER","credit":"NAMED","name":{"source":"en","texts":{"en":"Cousin"}}}'::jsonb,
         terms = jsonb_build_array(terms -> 0, '{"vocabulary":"TOPIC","key":"bride","label":{"source":"en","texts":{"en":"bride"}}}'::jsonb)
       where id = $1`,
      [id],
    );
    await museum.take([
      { ...wedding, topics: ["courtyard", "music"], people: [...wedding.people, { name: "Bruno" }] },
    ]);
    const row = (await museum.row("n-1")) as unknown as {
      contributors: { role: string; credit: string }[];
      terms: { key: string }[];
    };
    expect(row.contributors.map(({ role, credit }) => `${role} ${credit}`)).toEqual([
      "DEPICTED ANONYMOUS",
      "OTHER NAMED",
      "DEPICTED ANONYMOUS",
    ]);
    expect(row.terms.map(({ key }) => key)).toEqual(["bride", "music"]);
  });

  test("of how somebody wants to be credited stays", async () => {
    const museum = source();
    await museum.take([wedding]);
    const id = await museum.item("n-1");
    await sql(
      `update heritage.items set contributors = jsonb_set(contributors, '{0,credit}', '"COMMUNITY_ONLY"') where id = $1`,
      [id],
    );
    await museum.take([{ ...wedding, people: [...wedding.people, { name: "Bruno" }] }]);
    expect(await museum.row("n-1")).toMatchObject({ contributors: [{ credit: "COMMUNITY_ONLY" }, {}, {}] });
  });
});
