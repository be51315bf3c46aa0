import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type ArchiveStage, openArchive } from "#test/archive-stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let { app, sides, keys, plainKey, mutate, item, read, publish, signIn } = {} as ArchiveStage;
let steward: string;
beforeAll(async () => {
  ({ app, sides, keys, plainKey, mutate, item, read, publish, signIn } = await openArchive());
  steward = await signIn("abrehet", "COMMUNITY_STEWARD", sides.community);
});
afterAll(() => app?.close());

const text = (words: string) => [{ language: "en", text: words }];
const closed = { public_from: "infinity" };
async function closedItem(number: string): Promise<string> {
  const title = text("A song that is not for everybody");
  const id = await item({ title, accessionNumber: number, storagePlace: "Shelf 12" });
  await publish(id, closed);
  return id;
}
const selection =
  "id accessionNumber storagePlace holder { id } communities { id } item { id title { text } }";
async function record(by: object, key: string) {
  const query = `query ($by: HoldingRecordBy!) { holdingRecord(by: $by) { ${selection} } }`;
  const { data, errors } = await app.graphql(query, { by }, { key });
  return data?.holdingRecord ?? errors?.[0].extensions.code ?? null;
}

describe("the holding record of an item that its holder may not see", () => {
  test("tells its number, where it is stored and whom to ask, and nothing else", async () => {
    const id = await closedItem("1987.1");
    for (const key of [keys.host, keys.readsHost]) {
      expect(await read(id, "id", { key })).toBeNull();
      const expected = {
        id,
        accessionNumber: "1987.1",
        storagePlace: "Shelf 12",
        holder: { id: sides.host },
        communities: [{ id: sides.community }],
        item: null,
      };
      expect(await record({ id }, key)).toEqual(expected);
      const by = { accessionNumber: { holderId: sides.host, number: "1987.1" } };
      expect(await record(by, key)).toEqual(expected);
    }
    expect(await read(id, "title { text }", { key: steward })).toEqual({
      title: { text: "A song that is not for everybody" },
    });
  });

  test("is for those who read in its holder's archive: no other partner, no administrator, no page", async () => {
    const id = await closedItem("1987.2");
    expect(await record({ id }, keys.community)).toBeNull();
    expect(await record({ id }, app.adminKey)).toBeNull();
    expect(await record({ id }, plainKey)).toBe("FORBIDDEN");
    for (const key of [keys.community, app.adminKey]) {
      const { data } = await app.graphql(
        "{ holdingRecords { nodes { id } totalCount { value } } }",
        {},
        { key },
      );
      expect(data.holdingRecords).toEqual({ nodes: [], totalCount: { value: 0 } });
    }
    const query = `{ holdingRecords(where: { holder: { eq: "${sides.host}" } }) { nodes { id } } }`;
    const { data } = await app.graphql(query, {}, { key: keys.readsHost });
    expect(data.holdingRecords.nodes).toContainEqual({ id });
  });

  test("lets the holder take the item off at once, and back, and opens nothing", async () => {
    const id = await closedItem("1987.3");
    const takenOff = `mutation ($input: ArchiveItemDeleteInput!) { archiveItemDelete(input: $input) { userErrors { code } } }`;
    const gone = await app.graphql(takenOff, { input: { id } }, { key: keys.host });
    expect(gone.data.archiveItemDelete.userErrors).toEqual([]);
    expect(await record({ id }, keys.host)).toBeNull();
    expect((await read(id, "deletedAt", { key: steward })).deletedAt).toEqual(expect.any(String));
    for (const key of [keys.community, app.adminKey])
      expect(places(await mutate("archiveItemRestore", { id }, "", key))).toEqual(["id NOT_FOUND"]);
    expect(places(await mutate("archiveItemRestore", { id }))).toEqual([]);
    expect(await read(id, "deletedAt", { key: steward })).toEqual({ deletedAt: null });
    expect(await read(id, "id", {})).toBeNull();
    // Purging is for the stewards alone.
    await mutate("archiveItemDelete", { id });
    expect(places(await mutate("archiveItemPurge", { id }))).toEqual(["id NOT_FOUND"]);
    expect(await mutate("archiveItemPurge", { id }, "purgedId", steward)).toMatchObject({ purgedId: id });
  });

  test("keeps its partner from being deleted, whoever deletes it", async () => {
    await closedItem("1987.4");
    expect(places(await mutate("partnerDelete", { id: sides.host }, "", app.adminKey))).toContain(
      "id CONDITION_MISSING",
    );
  });
});

describe("the rights of an item", () => {
  test("are an open licence only under a protocol that is public, for that cannot be taken back", async () => {
    const open = { rights: "CC_BY" };
    const draft = { holderId: sides.host, kind: "STORY", title: text("A story"), ...open };
    expect(places(await mutate("archiveItemCreate", draft))).toEqual(["rights INVALID"]);
    const id = await item();
    expect(places(await mutate("archiveItemUpdate", { id, ...open }))).toEqual(["rights INVALID"]);
    await publish(id);
    expect(places(await mutate("archiveItemUpdate", { id, ...open }))).toEqual([]);
    // What is licensed now stays so, whatever else is written.
    await publish(id);
    await app.database.asOwner((owner) =>
      owner.query("update heritage.access_sets set public_until = '-infinity'"),
    );
    const { rows } = await app.database.asOwner((owner) =>
      owner.query("update heritage.items set accession_number = 'x' where rights = 'CC_BY' returning rights"),
    );
    expect(rows).toEqual([{ rights: "CC_BY" }]);
    await app.database.asOwner((owner) =>
      owner.query("update heritage.access_sets set public_until = 'infinity'"),
    );
  });

  test("are refused by the database too, past the service", async () => {
    const id = decodeId("item", await item());
    await expect(
      app.database.asOwner((owner) =>
        owner.query("update heritage.items set rights = 'CC0' where id = $1", [id]),
      ),
    ).rejects.toThrow(/open licence/);
  });
});

describe("the warnings and notices of an item", () => {
  test("are each said once, with what the kind OTHER stands for; an institution places its own only", async () => {
    const id = await item({
      warnings: [{ kind: "DECEASED_PERSONS", note: text("Her voice.") }],
      notices: [{ kind: "ATTRIBUTION_INCOMPLETE", url: "https://localcontextshub.org/projects/1" }],
    });
    expect(await read(id, "warnings { kind note { text } } notices { kind note { text } url }")).toEqual({
      warnings: [{ kind: "DECEASED_PERSONS", note: { text: "Her voice." } }],
      notices: [
        { kind: "ATTRIBUTION_INCOMPLETE", note: null, url: "https://localcontextshub.org/projects/1" },
      ],
    });
    for (const [warnings, mistake] of [
      [[{ kind: "OTHER" }], "warnings.0.note REQUIRED"],
      [[{ kind: "VIOLENCE" }, { kind: "VIOLENCE" }], "warnings.1.kind NOT_UNIQUE"],
    ] as const)
      expect(places(await mutate("archiveItemUpdate", { id, warnings }))).toEqual([mistake]);
    const query =
      "mutation ($input: ArchiveItemUpdateInput!) { archiveItemUpdate(input: $input) { userErrors { code } } }";
    const input = { id, notices: [{ kind: "ASK_BEFORE_SHARING" }] };
    expect((await app.graphql(query, { input }, { key: keys.host })).errors?.[0].extensions.code).toBe(
      "BAD_USER_INPUT",
    );
  });
});
