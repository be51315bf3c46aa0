import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type ArchiveStage, openArchive } from "#test/archive-stage";
import type { AskOptions } from "#test/test-app";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let { app, keys, sides, mutate, item } = {} as ArchiveStage;
beforeAll(async () => {
  ({ app, keys, sides, mutate, item } = await openArchive());
});
afterAll(() => app.close());

const english = (text: string) => [{ language: "en", text }];

async function collection(input: object = {}): Promise<string> {
  const { collection: made } = await mutate(
    "collectionCreate",
    { partnerId: sides.host, title: english("Two looms"), ...input },
    "collection { id }",
  );
  return made.id;
}

async function add(id: string, input: object): Promise<string> {
  const payload = await mutate(
    "collectionEntryAdd",
    { id, ...input },
    "collection { entries(first: 100) { nodes { id item { id } } } }",
  );
  expect(payload.userErrors).toEqual([]);
  const { nodes } = payload.collection.entries;
  return nodes.at(-1).id;
}

async function entriesOf(id: string, options: AskOptions) {
  const query = `query ($id: ID!) { collection(by: { id: $id }) { entries(first: 100) { totalCount { value }
    nodes { comment { text } section { text } item { id } beside { id } } } } }`;
  const { data, errors } = await app.graphql(query, { id }, options);
  expect(errors).toBeUndefined();
  return data.collection?.entries ?? null;
}

/** As the compiler of consent does it: what its gates allow is tested there. */
async function show(itemId: string) {
  await app.database.asOwner(async (owner) => {
    const made = await owner.query(
      `insert into heritage.access_sets (digest, public_from) values (sha256('collections'), '-infinity')
       on conflict (digest) do update set public_from = '-infinity' returning id`,
    );
    await owner.query(
      "update heritage.items set access_set_id = $2, public_from = '-infinity', first_accepted_at = now() where id = $1",
      [decodeId("item", itemId), made.rows[0].id],
    );
  });
}

describe("a collection", () => {
  test("is a draft of its partner until it is published", async () => {
    const id = await collection({ introduction: english("Ancestral craft beside new work.") });
    const query = "query ($id: ID!) { collection(by: { id: $id }) { title { text } isPublic } }";
    const read = async (options: AskOptions = {}) =>
      (await app.graphql(query, { id }, options)).data.collection;
    expect(await read({ key: keys.host })).toEqual({ title: { text: "Two looms" }, isPublic: false });
    for (const options of [{}, { key: keys.community }, { key: app.adminKey }])
      expect(await read(options)).toBeNull();
    await mutate("collectionPublish", { id });
    for (const options of [{}, { key: keys.community }, { key: app.adminKey }])
      expect(await read(options)).toEqual({ title: { text: "Two looms" }, isPublic: true });
    expect(places(await mutate("collectionPublish", { id }))).toEqual(["id CONDITION_MISSING"]);
    await mutate("collectionUnpublish", { id });
    expect(await read()).toBeNull();
  });

  test("shows each reader the items that they may see, without a gap, a count or a missing number", async () => {
    const id = await collection();
    const [first, hidden, last] = [await item(), await item(), await item()];
    await add(id, { itemId: first, comment: english("One"), section: english("Looms") });
    await add(id, { itemId: hidden, comment: english("Two") });
    await add(id, { itemId: last, comment: english("Three") });
    await mutate("collectionPublish", { id });
    expect((await entriesOf(id, { key: keys.host })).nodes).toHaveLength(3);
    await show(first);
    await show(last);
    const seen = await entriesOf(id, {});
    expect(seen.totalCount).toEqual({ value: 2 });
    expect(seen.nodes.map((entry: { item: object; comment: object }) => [entry.item, entry.comment])).toEqual(
      [
        [{ id: first }, { text: "One" }],
        [{ id: last }, { text: "Three" }],
      ],
    );
    // Those who write for the holder do not see any more what was accepted and is in no circle of theirs: here it is public.
    expect((await entriesOf(id, { key: keys.host })).nodes).toHaveLength(3);
  });

  test("tells nobody of what is hidden by a cursor, a revision or a day", async () => {
    const query = `query ($id: ID!) { collection(by: { id: $id }) { revision updatedAt entries(first: 100) { edges { cursor } } } }`;
    const read = async (id: string) => (await app.graphql(query, { id })).data.collection;
    const places = async (id: string): Promise<number[]> =>
      (await read(id)).entries.edges.map(({ cursor }: { cursor: string }) =>
        Number(JSON.parse(Buffer.from(cursor, "base64url").toString())[1]),
      );
    const id = await collection();
    await mutate("collectionPublish", { id });
    const { revision, updatedAt } = await read(id);
    const items = [await item(), await item(), await item(), await item()];
    const entries: string[] = [];
    for (const itemId of items) entries.push(await add(id, { itemId }));
    await show(items[0] ?? "");
    await show(items[3] ?? "");
    expect(await read(id)).toMatchObject({ revision, updatedAt });
    await mutate("collectionEntryUpdate", { id: entries[1], comment: english("Unseen") });
    await mutate("collectionEntryRemove", { id: entries[2] });
    expect(await read(id)).toMatchObject({ revision, updatedAt });
    const [first = 0, last = 0] = await places(id);
    // Where all are seen the distances differ as much.
    const open = await collection();
    await mutate("collectionPublish", { id: open });
    for (let count = 0; count < 6; count += 1) await add(open, { itemId: items[0] ?? "" });
    const all = await places(open);
    const distances = all.slice(1).map((place, index) => place - (all[index] ?? 0));
    expect(new Set(distances).size).toBeGreaterThan(1);
    expect(Math.min(first, last - first, ...distances)).toBeGreaterThan(1);
  });

  test("shows two items side by side to those who may see both, since what is said there is of both", async () => {
    const id = await collection();
    const [old, work] = [await item(), await item()];
    await add(id, {
      itemId: old,
      besideId: work,
      comment: english("Grandmother's pattern, and the new one."),
    });
    await mutate("collectionPublish", { id });
    await show(old);
    expect((await entriesOf(id, {})).nodes).toEqual([]);
    await show(work);
    expect((await entriesOf(id, {})).nodes).toEqual([
      {
        comment: { text: "Grandmother's pattern, and the new one." },
        section: null,
        item: { id: old },
        beside: { id: work },
      },
    ]);
    expect(places(await mutate("collectionEntryAdd", { id, itemId: old, besideId: old }))).toEqual([
      "besideId INVALID",
    ]);
  });

  test("keeps the order that its curators give it, and what they do not see stays where it is", async () => {
    const id = await collection();
    const items = [await item(), await item(), await item()];
    const entries: string[] = [];
    for (const itemId of items) entries.push(await add(id, { itemId }));
    await mutate("collectionEntryUpdate", { id: entries[2], beforeId: entries[0] });
    const order = async () =>
      (await entriesOf(id, { key: keys.host })).nodes.map((entry: { item: { id: string } }) =>
        items.indexOf(entry.item.id),
      );
    expect(await order()).toEqual([2, 0, 1]);
    // A community took one of them over and shows it to nobody: its curators see two, and move those.
    await app.database.asOwner((owner) =>
      owner.query("update heritage.items set first_accepted_at = now() where id = $1", [
        decodeId("item", items[0] ?? ""),
      ]),
    );
    expect(await order()).toEqual([2, 1]);
    await mutate("collectionEntryUpdate", { id: entries[1], beforeId: entries[2] });
    expect(await order()).toEqual([1, 2]);
    expect(places(await mutate("collectionEntryRemove", { id: entries[0] }))).toEqual(["id NOT_FOUND"]);
    await mutate("collectionEntryRemove", { id: entries[1] });
    await app.database.asOwner((owner) =>
      owner.query("update heritage.items set first_accepted_at = null where id = $1", [
        decodeId("item", items[0] ?? ""),
      ]),
    );
    expect(await order()).toEqual([0, 2]);
  });

  test("takes in only what its curators see, and is changed by its own partner alone", async () => {
    const id = await collection();
    const foreign = await item({}, keys.community);
    expect(places(await mutate("collectionEntryAdd", { id, itemId: foreign }))).toEqual(["itemId NOT_FOUND"]);
    const own = await item();
    const entry = await add(id, { itemId: own });
    for (const key of [keys.community, app.adminKey]) {
      expect(places(await mutate("collectionUpdate", { id, title: english("Mine") }, "", key))).toEqual([
        "id NOT_FOUND",
      ]);
      expect(places(await mutate("collectionEntryRemove", { id: entry }, "", key))).toEqual(["id NOT_FOUND"]);
    }
    await mutate("collectionPublish", { id });
    expect(places(await mutate("collectionEntryAdd", { id, itemId: foreign }, "", keys.community))).toEqual([
      "id NOT_YOURS",
    ]);
  });

  test("is an exhibition of a program of its partner, found from there and from its items", async () => {
    const program = await mutate(
      "programCreate",
      { partnerId: sides.host, kind: "EXHIBITION", title: english("Looms") },
      "program { id }",
    );
    const programId = program.program.id;
    const id = await collection({ programId });
    const itemId = await item();
    await add(id, { itemId });
    const query = `query ($program: ID!, $item: ID!) {
      program(by: { id: $program }) { exhibitions { nodes { id program { id } } } }
      archiveItem(by: { id: $item }) { collections { nodes { id } } } }`;
    const { data } = await app.graphql(query, { program: programId, item: itemId }, { key: keys.host });
    expect(data.program.exhibitions.nodes).toEqual([{ id, program: { id: programId } }]);
    expect(data.archiveItem.collections.nodes).toEqual([{ id }]);
    expect(places(await mutate("collectionUpdate", { id, programId: "prog_nothing" }))).toEqual([
      "programId NOT_FOUND",
    ]);
  });
});
