import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type ArchiveStage, openArchive } from "#test/archive-stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let { app, keys, mutate, item, read } = {} as ArchiveStage;
beforeAll(async () => {
  ({ app, keys, mutate, item, read } = await openArchive());
});
afterAll(() => app?.close());

const text = (words: string, language = "en") => [{ language, text: words }];
const fullName = "Zewdi Berhane";
const credited: [string, object, string | null][] = [
  ["NAMED", {}, fullName],
  ["FIRST_NAME", { creditedAs: text("ዘውዲ", "ti") }, "ዘውዲ"],
  ["PSEUDONYM", { creditedAs: text("A weaver") }, "A weaver"],
  ["COMMUNITY_ONLY", {}, null],
  ["ANONYMOUS", {}, null],
];

describe("who took part in an item", () => {
  test.each(credited)(
    "and wants to be credited as %s is shown so, everywhere",
    async (credit, more, shown) => {
      const id = await item({
        contributors: [{ role: "MAKER", name: text(fullName), credit, ...more }],
      });
      const { contributors, contributorNames } = await read(
        id,
        "contributors { credit name { text } } contributorNames { name { text } }",
      );
      expect(contributors).toEqual([{ credit, name: shown === null ? null : { text: shown } }]);
      expect(contributorNames).toEqual([{ name: { text: fullName } }]);
      // Neither what is shown nor what is searched holds the full name of who does not want that.
      const { rows } = await app.database.asOwner((owner) =>
        owner.query(
          "select (to_jsonb(items) #>> '{}') ~* 'zewdi' as is_named from heritage.items where id = $1",
          [decodeId("item", id)],
        ),
      );
      expect(rows).toEqual([{ is_named: credit === "NAMED" }]);
      const query = `{ archiveItems(search: "zewdi", where: { id: { eq: "${id}" } }) { nodes { id } } }`;
      const found = (await app.graphql(query, {}, { key: keys.host })).data.archiveItems.nodes;
      expect(found).toHaveLength(credit === "NAMED" ? 1 : 0);
    },
  );

  test("is credited otherwise from the moment they ask for it; less needs no new approval, more does", async () => {
    const id = await item({ contributors: [{ role: "MAKER", name: text(fullName), credit: "NAMED" }] });
    const seen = () => read(id, "contributors { key credit name { text } } contentRevision");
    const { contributors } = await seen();
    const [{ key }] = contributors;
    const saved = async (changes: object) => {
      const input = { id, updateContributors: [{ key, ...changes }] };
      expect(places(await mutate("archiveItemUpdate", input))).toEqual([]);
      const { contributors: now, contentRevision } = await seen();
      return [now[0].name?.text ?? null, contentRevision];
    };
    expect(await saved({ credit: "ANONYMOUS" })).toEqual([null, 1]);
    expect(await saved({ credit: "FIRST_NAME", creditedAs: text("Zewdi") })).toEqual(["Zewdi", 2]);
    expect(await saved({ credit: "NAMED" })).toEqual([fullName, 3]);
    expect(await saved({ name: text("Zewdi B."), credit: "COMMUNITY_ONLY" })).toEqual([null, 3]);
  });

  test("is added and removed by name; the others stay", async () => {
    const id = await item({
      contributors: [
        { role: "MAKER", name: text("One"), credit: "NAMED" },
        { role: "PERFORMER", name: text("Two"), credit: "NAMED" },
      ],
    });
    const { contributors } = await read(id, "contributors { key }");
    const third = { role: "OTHER", name: text("Three"), credit: "NAMED" };
    const input = { id, addContributors: [third], removeContributors: [contributors[0].key] };
    expect(places(await mutate("archiveItemUpdate", input))).toEqual([]);
    const after = await read(id, "contributors { name { text } } contributorNames { key }");
    expect(after.contributors).toEqual([{ name: { text: "Two" } }, { name: { text: "Three" } }]);
    expect(after.contributorNames).toHaveLength(2);
    const again = { id, removeContributors: [contributors[0].key] };
    expect(places(await mutate("archiveItemUpdate", again))).toEqual(["removeContributors.0 NOT_FOUND"]);
    const unnamed = { id, addContributors: [{ ...third, credit: "PSEUDONYM" }] };
    expect(places(await mutate("archiveItemUpdate", unnamed))).toEqual([
      "addContributors.0.creditedAs REQUIRED",
    ]);
  });
});
