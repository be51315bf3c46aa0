import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type ArchiveStage, openArchive } from "#test/archive-stage";
import { importRecords } from "#test/import-records";
import { addKey } from "#test/test-app";
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
      title: ["title", { field: "title_it", language: "it" }],
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

describe("what is no more, or out of sight", () => {
  test("withdrawn records stay away, and the holder is told", async () => {
    const museum = source();
    await sql(
      "insert into heritage.suppressed_references (home_partner_id, source, value) values ($1, $2, 'n-1')",
      [decodeId("part", stage.sides.host), museum.name],
    );
    const { summary, reports } = await museum.take([wedding, { id: "n-2", title: "A street" }]);
    expect(summary).toMatchObject({ created: 1, withheld: 1 });
    expect(reports).toMatchObject([{ outcome: "withheld", code: "withdrawn", place: "line 1" }]);
    expect(await museum.item("n-1")).toBe("");
    // Another partner's record of that name is another record, and nothing is told of the withdrawal.
    const other = await museum.take([wedding], { as: stage.keys.community });
    expect(other.summary).toMatchObject({ created: 1, withheld: 0 });
    expect(other.reports).toEqual([]);
  });

  test("a deleted item stays deleted", async () => {
    const museum = source();
    await museum.take([wedding]);
    await sql("update heritage.items set deleted_at = now() where id = $1", [await museum.item("n-1")]);
    const { summary, reports } = await museum.take([{ ...wedding, title: "Changed" }]);
    expect(summary).toMatchObject({ created: 0, updated: 0, kept: 1 });
    expect(reports).toMatchObject([{ outcome: "kept", code: "deleted_here" }]);
    expect(await museum.row("n-1")).toMatchObject({ title: { texts: { en: "A wedding" } } });
  });

  test("an item that its holder sees no more is left alone, and not made a second time", async () => {
    const museum = source();
    await museum.take([wedding]);
    await sql("update heritage.items set first_accepted_at = now() where id = $1", [
      await museum.item("n-1"),
    ]);
    const { summary, reports } = await museum.take([
      { ...wedding, title: "Changed" },
      { id: "n-2", title: "Two" },
    ]);
    expect(summary).toMatchObject({ created: 1, kept: 1, refused: 0 });
    expect(reports).toMatchObject([{ outcome: "kept", code: "not_visible" }]);
    expect(await museum.row("n-1")).toMatchObject({ title: { texts: { en: "A wedding" } } });
  });

  test("a change that hides an item is told of beforehand, and named in the log", async () => {
    const museum = source();
    await museum.take([wedding]);
    const id = await museum.item("n-1");
    const [set] = await sql<{ id: string }>(
      "insert into heritage.access_sets (digest, public_from, public_until) values (sha256($1::bytea), '-infinity', 'infinity') returning id",
      [museum.name],
    );
    await sql(
      `update heritage.items set first_accepted_at = now(), access_set_id = $2, public_from = '-infinity', public_until = 'infinity'
       where id = $1`,
      [id, set?.id],
    );
    const changed = { ...wedding, title: "The wedding" };
    const reported = { outcome: "updated", visibility: { before: ["PUBLIC"], after: [] } };
    const dryRun = await museum.take([changed], { isDryRun: true });
    expect(dryRun.summary).toMatchObject({ updated: 1, visibilityChanged: 1 });
    expect(dryRun.reports).toMatchObject([reported]);
    const isPublic = async () =>
      (await sql("select from heritage.items where id = $1 and public_from < now()", [id])).length;
    expect(await isPublic()).toBe(1);
    // A new shelf is nobody's business but the holder's.
    expect((await museum.take([{ ...wedding, storagePlace: "Shelf 9" }])).summary).toMatchObject({
      updated: 1,
      visibilityChanged: 0,
    });
    expect(await isPublic()).toBe(1);
    expect((await museum.take([{ ...changed, storagePlace: "Shelf 9" }])).reports).toMatchObject([reported]);
    expect(await isPublic()).toBe(0);
    const entries = await sql(
      "select from heritage.audit_entries where subject_id = $1 and action = 'import.update'",
      [id],
    );
    expect(entries.length).toBe(2);
  });

  test("a translation of what a community accepted waits for its approval, and hides nothing", async () => {
    const museum = source();
    await museum.take([wedding, { ...wedding, id: "n-2", accessionNumber: "2" }]);
    const [set] = await sql<{ id: string }>(
      "insert into heritage.access_sets (digest, public_from, public_until) values (sha256($1::bytea), '-infinity', 'infinity') returning id",
      [museum.name],
    );
    await sql(
      `update heritage.items set first_accepted_at = now(), access_set_id = $2, public_from = '-infinity', public_until = 'infinity',
         translations_wanted = id = $3 where id in (select item_id from heritage.item_references where source = $1)`,
      [museum.name, set?.id, await museum.item("n-1")],
    );
    const italian = [
      { ...wedding, title_it: "Un matrimonio" },
      { ...wedding, id: "n-2", accessionNumber: "2", title_it: "Un matrimonio" },
    ];
    const { summary, reports } = await museum.take(italian);
    expect(summary).toMatchObject({ updated: 2, visibilityChanged: 0, warned: 2 });
    expect(reports.filter(({ outcome }) => outcome === "warned").map(({ code }) => code)).toEqual([
      "translation_waits",
      "translation_unwanted",
    ]);
    expect(await museum.row("n-1")).toMatchObject({
      title: { texts: { en: "A wedding" } },
      content_revision: 1,
    });
    const waiting = "select field, language, text, origin from heritage.item_additions where item_id = $1";
    expect(await sql(waiting, [await museum.item("n-1")])).toEqual([
      { field: "TITLE", language: "it", text: "Un matrimonio", origin: "HUMAN" },
    ]);
    expect(await sql(waiting, [await museum.item("n-2")])).toEqual([]);
    // The same file again says nothing new.
    expect((await museum.take(italian)).summary).toMatchObject({ unchanged: 2, warned: 0 });
  });
});

describe("an import", () => {
  test("that is a dry run keeps nothing, and tells the same", async () => {
    const museum = source();
    await museum.take([wedding]);
    const changed = [
      { ...wedding, title: "The wedding" },
      { id: "n-2", title: "New" },
      { id: "", title: "None" },
    ];
    const before = await writtenRows();
    const dryRun = await museum.take(changed, { isDryRun: true });
    expect(await writtenRows()).toEqual(before);
    expect(dryRun.summary).toMatchObject({ created: 1, updated: 1, refused: 1 });
    expect(dryRun).toEqual(await museum.take(changed));
  });

  test("is in the log under who ordered it, each record by its id", async () => {
    const museum = source();
    const [{ position } = { position: "0" }] = await sql<{ position: string }>(
      "select position from heritage.audit_head",
    );
    await museum.take([wedding, { id: "n-2", title: "A street" }]);
    const entries = await sql<{ action: string; subject_id: string; actor: string; home_partner_id: string }>(
      "select action, subject_id, actor, home_partner_id from heritage.audit_entries where position > $1 order by position",
      [position],
    );
    expect(entries.map(({ action }) => action)).toEqual(["item.import", "import.create", "import.create"]);
    expect(new Set(entries.slice(1).map(({ subject_id }) => subject_id))).toEqual(
      new Set([await museum.item("n-1"), await museum.item("n-2")]),
    );
    expect(new Set(entries.map(({ actor }) => actor)).size).toBe(1);
    expect(entries.every(({ actor }) => actor !== "SYSTEM")).toBe(true);
    expect(new Set(entries.map(({ home_partner_id }) => home_partner_id))).toEqual(
      new Set([decodeId("part", stage.sides.host)]),
    );
  });

  test("that is interrupted leaves nothing behind", async () => {
    const museum = source();
    const before = await writtenRows();
    const controller = new AbortController();
    async function* records() {
      for (let index = 0; index < 1200; index++) {
        if (index === 1100) controller.abort(new Error("Stopped."));
        yield { place: `line ${index}`, values: { id: `n-${index}`, title: `Item ${index}` } };
      }
    }
    const run = importRecords(stage.app, records(), { as: stage.keys.host, signal: controller.signal });
    await expect(run).rejects.toThrow("Stopped.");
    expect(await writtenRows()).toEqual(before);
    expect(await museum.item("n-1")).toBe("");
  });

  test("is made by nobody who runs the service", async () => {
    const administrator = await addKey(stage.app.database, { isAdministrator: true });
    const refused = /who runs the service writes in no archive/;
    await expect(source().take([wedding], { as: administrator })).rejects.toThrow(refused);
    await expect(importRecords(stage.app, [wedding], { as: { kind: "system" } })).rejects.toThrow(refused);
  });

  test("needs the scope at the holder", async () => {
    const noScope = /needs the scope archives:write at/;
    await expect(source().take([wedding], { as: stage.keys.readsHost })).rejects.toThrow(noScope);
    const [other] = await sql<{ slug: string }>("select slug from heritage.partners where id = $1", [
      decodeId("part", stage.sides.community),
    ]);
    await expect(
      importRecords(stage.app, [wedding], { as: stage.keys.host, holder: other?.slug ?? "" }),
    ).rejects.toThrow(noScope);
  });
});
