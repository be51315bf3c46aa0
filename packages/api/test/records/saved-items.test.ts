import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { buildClientSchema, getIntrospectionQuery } from "graphql";
import { inputTypeOf } from "#test/admin-mutations";
import { type ArchiveStage, openArchive } from "#test/archive-stage";
import { readRows } from "../../proofs/read-rows.ts";
import { type FoundLists, listsToSave } from "./saved-fields.ts";

let stage: ArchiveStage;
let lists: FoundLists;
beforeAll(async () => {
  stage = await openArchive();
  const { data } = await stage.app.graphql(getIntrospectionQuery());
  lists = listsToSave(buildClientSchema(data));
});
afterAll(() => stage?.app.close());

const en = (text: string) => [
  { language: "ti", text: `ናይ ${text}` },
  { language: "en", text },
];
const item = {
  ...{ kind: "RECIPE", title: en("Bread"), summary: en("A round loaf"), description: en("Baked on Sundays") },
  details: {
    recipe: {
      ingredients: [{ quantity: 2, unit: en("cups"), name: en("Flour"), note: en("Sifted") }],
      steps: [{ text: en("Knead") }, { text: en("Bake") }],
      occasion: en("A feast"),
    },
  },
  ...{ topics: [{ label: en("baking") }], communities: [{ label: en("Tigrinya speakers") }] },
  ...{
    themes: ["FAMILY", "FOODWAYS"],
    languages: ["ti"],
    rightsNote: en("Asked"),
    date: { asWritten: "c. 1930" },
  },
  warnings: [{ kind: "DECEASED_PERSONS", note: en("Her voice") }],
  externalReferences: [{ source: "museum", value: "bread-1" }],
};

/** Columns whose value says when something was saved, not what. */
const ofSaving = new Set(["updated_at", "revision"]);
const ofTheService =
  /^(audit_|idempotency_keys|content_version|token_buckets|access_keys|change_|jobs|job_entries)/;

async function stored(): Promise<string[]> {
  const rows = await stage.app.database.asOwner(readRows);
  return Object.entries(rows)
    .filter(([table]) => !ofTheService.test(table))
    .flatMap(([table, all]) =>
      all.map((row) => {
        const kept = Object.entries(row).filter(([column]) => !ofSaving.has(column));
        return `${table} ${JSON.stringify(Object.fromEntries(kept))}`;
      }),
    )
    .sort();
}

test("who saves an item or a collection as they read it changes nothing of it, and ends no approval", async () => {
  const { app, sides, keys, mutate } = stage;
  const id = await stage.item(item);
  const made = await mutate(
    "collectionCreate",
    { partnerId: sides.host, title: en("Loaves"), introduction: en("From two kitchens") },
    "collection { id }",
  );
  await stage.publish(id);
  const viewers = {
    steward: await stage.signIn("abrehet", "COMMUNITY_STEWARD", sides.community),
    curator: await stage.signIn("maria", "CURATOR", sides.host),
    "language steward": await stage.signIn("letay", "LANGUAGE_STEWARD", sides.host),
    "a key of the holder": keys.host,
  };
  const records: Record<string, string> = { ArchiveItem: id, Collection: made.collection.id };
  const before = await stored();
  const saved: string[] = [];
  for (const [who, key] of Object.entries(viewers))
    for (const [type, record] of Object.entries(records)) {
      const mutation = `${type.charAt(0).toLowerCase()}${type.slice(1)}Update`;
      // What only one kind has is read by its kind: archives/translations saves it as it was read.
      const mine = lists.saved.filter((list) => list.mutation === mutation && list.field !== "details");
      expect(mine.length).toBeGreaterThan(1);
      const selections = mine.map(({ reading }) => reading.selection).join(" ");
      const query = `query ($id: ID!) { node(id: $id) { ... on ${type} { ${selections} } } }`;
      const { data, errors } = await app.graphql(query, { id: record }, { key });
      expect(errors).toBeUndefined();
      if (data.node === null) continue;
      const read = mine.map(({ field, reading }) => [field, reading.toInput(data.node[field])]);
      const input = { id: record, ...Object.fromEntries(read) };
      const answer = await app.graphql(
        `mutation ($input: ${inputTypeOf(mutation)}!) { ${mutation}(input: $input) { userErrors { code message path } } }`,
        { input },
        { key },
      );
      if (answer.data?.[mutation]?.userErrors.length === 0) saved.push(`${type} by ${who}`);
      const after = await stored();
      expect([who, type, ...after.filter((row) => !before.includes(row))]).toEqual([who, type]);
      expect(after).toHaveLength(before.length);
    }
  expect(saved).toEqual(expect.arrayContaining(["ArchiveItem by steward", "ArchiveItem by curator"]));
});
