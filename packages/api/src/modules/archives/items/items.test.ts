import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type ArchiveStage, openArchive } from "#test/archive-stage";

let { app, keys, plainKey, sides, mutate, item, read } = {} as ArchiveStage;
beforeAll(async () => {
  ({ app, keys, plainKey, sides, mutate, item, read } = await openArchive());
});
afterAll(() => app?.close());

const title = [
  { language: "ti", text: "እንጀራ ሰንበት" },
  { language: "ar", text: "إنجيرا الأحد" },
  { language: "uk", text: "Недільна інджера" },
  { language: "zh", text: "星期天的英吉拉" },
];

describe("an item of the archive", () => {
  test("says what was written, in each of its languages", async () => {
    const id = await item({
      kind: "OTHER",
      kindTerm: [{ language: "en", text: "Radio broadcast" }],
      title,
      summary: [{ language: "en", text: "A broadcast." }],
      description: [{ language: "en", text: "All of it." }],
      date: { asWritten: "c. 1930–1940" },
      rights: "IN_COPYRIGHT",
      rightsNote: [{ language: "en", text: "The family." }],
      accessionNumber: "1987.44",
      externalReferences: [{ source: "museum", value: "44" }],
    });
    const fields = `kind kindTerm { text } title { text language origin translations { language text } } summary { text }
      description { text } date { asWritten edtf reason earliest latest } rights rightsNote { text } accessionNumber
      externalReferences { source value } isPublic contentRevision revision slug isTranslationWanted holder { id }`;
    expect(await read(id, fields)).toEqual({
      kind: "OTHER",
      kindTerm: { text: "Radio broadcast" },
      title: {
        text: "እንጀራ ሰንበት",
        language: "ti",
        origin: "ORIGINAL",
        translations: title,
      },
      summary: { text: "A broadcast." },
      description: { text: "All of it." },
      date: {
        asWritten: "c. 1930–1940",
        edtf: "1930~/1940~",
        reason: null,
        earliest: "1930-01-01",
        latest: "1940-12-31",
      },
      rights: "IN_COPYRIGHT",
      rightsNote: { text: "The family." },
      accessionNumber: "1987.44",
      externalReferences: [{ source: "museum", value: "44" }],
      isPublic: false,
      contentRevision: 1,
      revision: 1,
      slug: expect.stringMatching(/^item-[0-9a-f]{8}$/),
      isTranslationWanted: true,
      holder: { id: sides.host },
    });
    for (const by of [
      { accessionNumber: { holderId: sides.host, number: "1987.44" } },
      { externalReference: { source: "museum", value: "44" } },
    ]) {
      const query = "query ($by: ArchiveItemBy!) { archiveItem(by: $by) { id } }";
      expect((await app.graphql(query, { by }, { key: keys.host })).data.archiveItem).toEqual({ id });
      expect((await app.graphql(query, { by })).data.archiveItem).toBeNull();
    }
  });

  test("leaves its address to no other item, whatever that is called", async () => {
    const given = { holderId: sides.host, kind: "STORY", title: [{ language: "en", text: "A wedding" }] };
    const slugs: string[] = [];
    for (let count = 0; count < 2; count += 1)
      slugs.push((await mutate("archiveItemCreate", given, "archiveItem { slug }")).archiveItem.slug);
    expect(slugs).toEqual([
      expect.stringMatching(/^a-wedding-[0-9a-f]{8}$/),
      expect.stringMatching(/^a-wedding-[0-9a-f]{8}$/),
    ]);
    expect(new Set(slugs).size).toBe(2);
  });

  test("is a draft that nobody sees but those who write for its holder: no administrator either", async () => {
    const id = await item({ title });
    expect(await read(id, "id")).toEqual({ id });
    for (const key of [undefined, plainKey, app.adminKey, keys.community, keys.readsHost])
      expect(await read(id, "id", key === undefined ? {} : { key })).toBeNull();
  });

  test("is written by those who write for its holder alone", async () => {
    const draft = { holderId: sides.host, kind: "STORY", title };
    for (const key of [app.adminKey, keys.community])
      expect(places(await mutate("archiveItemCreate", draft, "", key))).toEqual(["holderId NOT_YOURS"]);
    const id = await item();
    for (const key of [app.adminKey, keys.community])
      for (const name of ["archiveItemUpdate", "archiveItemDelete"])
        expect(places(await mutate(name, { id }, "", key))).toEqual(["id NOT_FOUND"]);
  });

  test("is changed by a patch: what is left out stays, and only what communities approve counts as its content", async () => {
    const id = await item({ title, date: { asWritten: "1931" }, accessionNumber: "7" });
    const saved = async (changes: object) => {
      expect(places(await mutate("archiveItemUpdate", { id, ...changes }))).toEqual([]);
      return read(id, "title { text } date { edtf } accessionNumber contentRevision revision");
    };
    const first = { title: { text: "እንጀራ ሰንበት" }, date: { edtf: "1931" }, accessionNumber: "7" };
    expect(await saved({ accessionNumber: "8" })).toEqual({
      ...first,
      accessionNumber: "8",
      contentRevision: 1,
      revision: 2,
    });
    expect(await saved({ date: null, accessionNumber: null })).toEqual({
      ...first,
      date: null,
      accessionNumber: null,
      contentRevision: 2,
      revision: 3,
    });
    expect(places(await mutate("archiveItemUpdate", { id, kind: "OTHER" }))).toEqual(["kindTerm REQUIRED"]);
    expect(places(await mutate("archiveItemUpdate", { id, expectedRevision: 2 }))).toEqual([
      "expectedRevision CONFLICT",
    ]);
  });

  test("keeps the words of a date that nobody can tell for certain, and says why", async () => {
    const date = { asWritten: "when my grandmother was a girl" };
    const id = await item({ date });
    expect(await read(id, "date { asWritten edtf reason earliest }")).toEqual({
      date: { ...date, edtf: null, earliest: null, reason: expect.stringMatching(/./) },
    });
    const given = await item({ date: { ...date, edtf: "192X" } });
    expect((await read(given, "date { edtf earliest latest }")).date).toEqual({
      edtf: "192X",
      earliest: "1920-01-01",
      latest: "1929-12-31",
    });
    const wrong = { holderId: sides.host, kind: "STORY", title, date: { ...date, edtf: "c. 1920" } };
    expect(places(await mutate("archiveItemCreate", wrong))).toEqual(["date.edtf INVALID"]);
  });

  test("is hidden by deleting it, comes back by restoring it, and a draft can be removed for good", async () => {
    const id = await item();
    expect(places(await mutate("archiveItemPurge", { id }))).toEqual(["id CONDITION_MISSING"]);
    expect(places(await mutate("archiveItemDelete", { id }))).toEqual([]);
    expect(await read(id, "deletedAt")).toEqual({ deletedAt: expect.any(String) });
    expect(places(await mutate("archiveItemRestore", { id }))).toEqual([]);
    expect(await read(id, "deletedAt")).toEqual({ deletedAt: null });
    await mutate("archiveItemDelete", { id });
    expect(await mutate("archiveItemPurge", { id }, "purgedId")).toMatchObject({ purgedId: id });
    expect(await read(id, "id")).toBeNull();
  });
});
