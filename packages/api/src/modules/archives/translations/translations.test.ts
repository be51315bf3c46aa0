import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type ArchiveStage, openArchive } from "#test/archive-stage";

let stage = {} as ArchiveStage;
let [steward, curator] = ["", ""];
beforeAll(async () => {
  stage = await openArchive();
  steward = await stage.signIn("abrehet", "COMMUNITY_STEWARD", stage.sides.community);
  curator = await stage.signIn("maria", "CURATOR", stage.sides.host);
});
afterAll(() => stage.app?.close());

const title = [{ language: "ti", text: "ጽዋ" }];
const italian = { field: "TITLE", language: "it", text: "La tazza", origin: "HUMAN", translator: "Luca" };
const translate = (id: string, more: object = {}, key?: string) =>
  stage.mutate("archiveItemTranslate", { id, ...italian, ...more }, "", key);
const shown = async (id: string, options?: object) =>
  await stage.read(
    id,
    "title { translations { language text origin translator reviewer isOutdated } } contentRevision isPublic",
    options,
  );
const waiting = async (id: string, key: string) =>
  (
    await stage.read(id, "waitingTranslations { key field language text origin translator isToBeAccepted }", {
      key,
    })
  ).waitingTranslations;
const original = {
  language: "ti",
  text: "ጽዋ",
  origin: "ORIGINAL",
  translator: null,
  reviewer: null,
  isOutdated: false,
};

describe("a translation of an item", () => {
  test("by a person is written into a draft at once, with who made it, and is outdated once its original changes", async () => {
    const id = await stage.item({ title });
    expect(places(await translate(id))).toEqual([]);
    const translation = {
      ...original,
      language: "it",
      text: "La tazza",
      origin: "HUMAN",
      translator: "Luca",
    };
    expect((await shown(id)).title.translations).toEqual([original, translation]);
    await stage.mutate("archiveItemUpdate", { id, title: [{ language: "ti", text: "ጽዋታት" }] });
    expect((await shown(id)).title.translations[1]).toEqual({ ...translation, isOutdated: true });
    await stage.mutate("archiveItemUpdate", { id, title: [{ language: "it", text: "Le tazze" }] });
    expect((await shown(id)).title.translations[1]).toMatchObject({ translator: null, isOutdated: false });
    const found = `{ archiveItems(search: "tazze", where: { id: { eq: "${id}" } }) { nodes { id } } }`;
    const { data } = await stage.app.graphql(found, {}, { key: stage.keys.host });
    expect(data.archiveItems.nodes).toEqual([{ id }]);
  });

  test("by software nobody sees before a person has accepted it, who is named; no key can", async () => {
    const id = await stage.item({ title });
    expect(places(await translate(id, { origin: "MACHINE", translator: null }))).toEqual([]);
    expect((await shown(id)).title.translations).toEqual([original]);
    const [{ key, ...told }] = await waiting(id, stage.keys.host);
    expect(told).toEqual({
      field: "TITLE",
      language: "it",
      text: "La tazza",
      origin: "MACHINE",
      translator: null,
      isToBeAccepted: true,
    });
    const accept = { id, key, reviewer: "Maria" };
    expect(places(await stage.mutate("archiveItemTranslationAccept", accept))).toEqual([
      "id CONDITION_MISSING",
    ]);
    expect(places(await stage.mutate("archiveItemTranslationAccept", accept, "", curator))).toEqual([]);
    expect((await shown(id)).title.translations[1]).toMatchObject({ origin: "MACHINE", reviewer: "Maria" });
    expect(await waiting(id, stage.keys.host)).toEqual([]);
  });

  test("of what communities approved waits for each of their stewards, and hides nothing meanwhile", async () => {
    const id = await stage.item({ title });
    await stage.publish(id);
    const before = await shown(id, {});
    expect(before).toMatchObject({ isPublic: true, title: { translations: [original] } });
    const byTheWay = { id, title: [{ language: "it", text: "La tazza" }] };
    expect(places(await stage.mutate("archiveItemUpdate", byTheWay))).toEqual([
      "title.0.language CONDITION_MISSING",
    ]);
    expect(places(await translate(id))).toEqual([]);
    expect(await shown(id, {})).toEqual(before);
    const [{ key }] = await waiting(id, steward);
    const approve = { id, key };
    const query =
      "mutation ($input: ArchiveItemTranslationApproveInput!) { archiveItemTranslationApprove(input: $input) { userErrors { code } } }";
    for (const other of [stage.keys.host, curator, stage.app.adminKey]) {
      await stage.app.graphql(query, { input: approve }, { key: other });
      expect(await shown(id, {})).toEqual(before);
    }
    expect(places(await stage.mutate("archiveItemTranslationApprove", approve, "", steward))).toEqual([]);
    const after = await shown(id, {});
    expect(after.title.translations[1]).toMatchObject({ text: "La tazza", translator: "Luca" });
    expect(after).toMatchObject({ isPublic: true, contentRevision: before.contentRevision });
    const { data } = await stage.app.graphql('{ archiveItems(search: "tazza") { nodes { id } } }');
    expect(data.archiveItems.nodes).toEqual([{ id }]);
  });

  test("by software of what communities approved needs both: a person, and then the stewards", async () => {
    const id = await stage.item({ title });
    await stage.publish(id);
    await translate(id, { origin: "MACHINE" });
    const [{ key }] = await waiting(id, steward);
    expect(places(await stage.mutate("archiveItemTranslationApprove", { id, key }, "", steward))).toEqual([
      "key CONDITION_MISSING",
    ]);
    const accept = { id, key, reviewer: "Maria" };
    expect(places(await stage.mutate("archiveItemTranslationAccept", accept, "", curator))).toEqual([]);
    expect((await shown(id, {})).title.translations).toEqual([original]);
    // Another wording begins again.
    await translate(id, { origin: "MACHINE", text: "Il calice" });
    const [{ key: reworded, isToBeAccepted }] = await waiting(id, steward);
    expect(isToBeAccepted).toBe(true);
    const again = { id, key: reworded, reviewer: "Maria" };
    await stage.mutate("archiveItemTranslationAccept", again, "", curator);
    await stage.mutate("archiveItemTranslationApprove", { id, key: reworded }, "", steward);
    expect((await shown(id, {})).title.translations[1]).toMatchObject({
      text: "Il calice",
      origin: "MACHINE",
      reviewer: "Maria",
    });
  });

  test("is refused where none is wanted, of the original, and of what there is not; and can be taken away", async () => {
    const unwanted = await stage.item({ title, isTranslationWanted: false });
    expect(places(await translate(unwanted))).toEqual(["id CONDITION_MISSING"]);
    const byTheWay = { id: unwanted, title: [{ language: "it", text: "La tazza" }] };
    expect(places(await stage.mutate("archiveItemUpdate", byTheWay))).toEqual([
      "title.0.language CONDITION_MISSING",
    ]);
    expect(
      places(await stage.mutate("archiveItemUpdate", { ...byTheWay, isTranslationWanted: true })),
    ).toEqual([]);
    const id = await stage.item({ title });
    expect(places(await translate(id, { language: "ti" }))).toEqual(["language INVALID"]);
    expect(places(await translate(id, { field: "SUMMARY" }))).toEqual(["field CONDITION_MISSING"]);
    await translate(id, { origin: "MACHINE" });
    const [{ key }] = await waiting(id, stage.keys.host);
    const other = await stage.item({ title });
    for (const [item, field] of [
      [other, "key NOT_FOUND"],
      [id, undefined],
      [id, "key NOT_FOUND"],
    ] as const)
      expect(places(await stage.mutate("archiveItemTranslationReject", { id: item, key }))).toEqual(
        field === undefined ? [] : [field],
      );
  });
});

describe("a translation of a text inside an item", () => {
  const recipe = {
    kind: "RECIPE",
    title,
    details: {
      recipe: {
        ingredients: [{ name: [{ language: "ti", text: "ጣፍ" }], note: [{ language: "ti", text: "ጸሊም" }] }],
        steps: [{ text: [{ language: "ti", text: "ሕወሶ" }] }, { text: [{ language: "ti", text: "ሰንክቶ" }] }],
      },
    },
    topics: [{ label: [{ language: "ti", text: "እንጀራ" }] }],
    warnings: [{ kind: "DECEASED_PERSONS", note: [{ language: "ti", text: "ዝሞቱ" }] }],
    contributors: [{ name: [{ language: "ti", text: "ሰናይት" }], role: "TAUGHT_BY", credit: "NAMED" }],
    places: [{ name: [{ language: "ti", text: "ኣስመራ" }], precision: "KM_10" }],
  };
  const selection = `isPublic contentRevision topics { key label { translations { text origin } } }
    details { ... on RecipeDetails { steps { translations { text origin translator } } ingredients { note { translations { text } } } } }
    warnings { kind note { translations { text } } } contributors { key name { translations { text } } }
    places { key name { translations { text } } }`;
  const words = (item: object): string[] => JSON.stringify(item).match(/(?<="text":")[^"]*/g) ?? [];

  test("waits like that of the title, and hides nothing: of steps, notes, topics, warnings, credits and places", async () => {
    const id = await stage.item(recipe);
    await stage.publish(id);
    const before = await stage.read(id, selection, {});
    expect(before.isPublic).toBe(true);
    const given = [
      { field: "DETAILS", part: "steps.1", text: "Cuocila" },
      { field: "DETAILS", part: "ingredients.0.note", text: "scuro" },
      { field: "TOPIC", part: before.topics[0].key, text: "focaccia" },
      { field: "WARNING", part: "DECEASED_PERSONS", text: "Persone morte" },
      { field: "CREDIT", part: before.contributors[0].key, text: "Senait" },
      { field: "PLACE", part: before.places[0].key, text: "Asmara" },
    ];
    for (const one of given)
      expect([one, places(await translate(id, { origin: "MACHINE", ...one }))]).toEqual([one, []]);
    expect(await stage.read(id, selection, {})).toEqual(before);
    const listed = await stage.read(id, "waitingTranslations { key field part text isToBeAccepted }", {
      key: steward,
    });
    expect(listed.waitingTranslations).toMatchObject(given);
    for (const { key } of listed.waitingTranslations) {
      const approve = () => stage.mutate("archiveItemTranslationApprove", { id, key }, "", steward);
      expect(places(await approve())).toEqual(["key CONDITION_MISSING"]);
      const accept = { id, key, reviewer: "Maria" };
      expect(places(await stage.mutate("archiveItemTranslationAccept", accept, "", curator))).toEqual([]);
      expect(places(await approve())).toEqual([]);
    }
    const after = await stage.read(id, selection, {});
    expect(after).toMatchObject({ isPublic: true, contentRevision: before.contentRevision });
    expect(after.details.steps[1].translations[1]).toEqual({
      text: "Cuocila",
      origin: "MACHINE",
      translator: "Luca",
    });
    expect(
      words(after)
        .filter((word) => !words(before).includes(word))
        .sort(),
    ).toEqual(given.map(({ text }) => text).sort());
    for (const search of ["cuocila", "asmara", "focaccia"]) {
      const found = `{ archiveItems(search: "${search}", where: { id: { eq: "${id}" } }) { nodes { id } } }`;
      expect((await stage.app.graphql(found)).data.archiveItems.nodes).toEqual([{ id }]);
    }
    // Who saves a structure as they read it changes nothing of it, nor of whose translation that is.
    const texts = (text: { translations: { text: string }[] }) =>
      text.translations.map(({ text: one }, index) => ({ language: ["ti", "it"][index], text: one }));
    const [ingredient] = recipe.details.recipe.ingredients;
    const details = {
      recipe: {
        ingredients: [{ ...ingredient, note: texts(after.details.ingredients[0].note) }],
        steps: after.details.steps.map((step: { translations: { text: string }[] }) => ({
          text: texts(step),
        })),
      },
    };
    expect(places(await stage.mutate("archiveItemUpdate", { id, details }))).toEqual([]);
    expect(await stage.read(id, selection, {})).toEqual(after);
  });

  test("is not added by an edit, and of a text that stands elsewhere by now it is of nothing", async () => {
    const id = await stage.item(recipe);
    const before = await stage.read(id, selection);
    await stage.publish(id);
    const [first, second] = recipe.details.recipe.steps;
    const italian = { language: "it", text: "Impasta" };
    const steps = [{ text: [...(first?.text ?? []), italian] }, second];
    const place = { key: before.places[0].key, name: [{ language: "it", text: "Asmara" }] };
    const edit = {
      ...{ id, details: { recipe: { ...recipe.details.recipe, steps } }, updatePlaces: [place] },
      topics: [{ label: [...(recipe.topics[0]?.label ?? []), { language: "it", text: "focaccia" }] }],
    };
    expect(places(await stage.mutate("archiveItemUpdate", edit))).toEqual([
      "details CONDITION_MISSING",
      "topics CONDITION_MISSING",
      "updatePlaces CONDITION_MISSING",
    ]);
    expect(places(await translate(id, { field: "DETAILS", part: "steps.0" }))).toEqual([]);
    for (const part of ["steps.9", "steps", "quantity", "", "steps.0.texts"])
      expect(places(await translate(id, { field: "DETAILS", part }))).toEqual(["field CONDITION_MISSING"]);
    const [{ key }] = await waiting(id, steward);
    const reordered = { recipe: { ...recipe.details.recipe, steps: [second, first] } };
    await stage.mutate("archiveItemUpdate", { id, details: reordered }, "", steward);
    expect(places(await stage.mutate("archiveItemTranslationApprove", { id, key }, "", steward))).toEqual([
      "key CONDITION_MISSING",
    ]);
  });

  test("by a person is written into a draft at once", async () => {
    const id = await stage.item(recipe);
    const {
      places: [place],
      contributors: [cook],
    } = await stage.read(id, selection);
    for (const more of [
      { field: "DETAILS", part: "steps.0", text: "Impasta" },
      { field: "PLACE", part: place.key, text: "Asmara" },
      { field: "CREDIT", part: cook.key, text: "Senait" },
    ])
      expect(places(await translate(id, more))).toEqual([]);
    expect(words(await stage.read(id, selection))).toEqual(
      expect.arrayContaining(["Impasta", "Asmara", "Senait"]),
    );
    const names = "contributorNames { name { translations { text } } }";
    expect(words(await stage.read(id, names))).toContain("Senait");
  });
});

describe("what waits", () => {
  test("is seen by nobody else, not even beside an item that everybody sees", async () => {
    const id = await stage.item({ title });
    await stage.publish(id);
    await translate(id);
    for (const key of [stage.plainKey, stage.keys.community, stage.app.adminKey]) {
      const { waitingTranslations } = await stage.read(id, "waitingTranslations { text }", { key });
      expect(waitingTranslations ?? []).toEqual([]);
    }
  });
});

describe("a notice of a community", () => {
  test("is placed and taken away by its own stewards alone, and ends no approval", async () => {
    const id = await stage.item({ title });
    await stage.publish(id);
    const notice = {
      id,
      communityId: stage.sides.community,
      kind: "ASK_BEFORE_SHARING",
      note: [{ language: "uk", text: "Запитайте нас" }],
    };
    expect(places(await stage.mutate("archiveItemNoticePlace", notice, "", steward))).toEqual([]);
    const seen = "communityNotices { kind note { text } community { id } } contentRevision isPublic";
    expect(await stage.read(id, seen, {})).toEqual({
      communityNotices: [
        {
          kind: "ASK_BEFORE_SHARING",
          note: { text: "Запитайте нас" },
          community: { id: stage.sides.community },
        },
      ],
      contentRevision: 1,
      isPublic: true,
    });
    const foreign = { ...notice, communityId: stage.sides.host };
    expect(places(await stage.mutate("archiveItemNoticePlace", foreign, "", steward))).toEqual([
      "communityId NOT_YOURS",
    ]);
    const input = { id, communityId: stage.sides.community, kind: "ASK_BEFORE_SHARING" };
    const document =
      "mutation ($input: ArchiveItemNoticeRemoveInput!) { archiveItemNoticeRemove(input: $input) { userErrors { code } } }";
    const refused = await stage.app.graphql(document, { input }, { key: stage.keys.host });
    expect(refused.errors?.[0].extensions.code).toBe("FORBIDDEN");
    const absent = { ...input, kind: "NOT_FOR_SALE" };
    expect(places(await stage.mutate("archiveItemNoticeRemove", absent, "", steward))).toEqual([
      "kind NOT_FOUND",
    ]);
    expect(places(await stage.mutate("archiveItemNoticeRemove", input, "", steward))).toEqual([]);
    expect((await stage.read(id, "communityNotices { kind }", {})).communityNotices).toEqual([]);
  });

  test("cannot be written by who writes for the holder, not even past the service", async () => {
    const id = await stage.item({ title });
    await stage.publish(id);
    const { rows } = await stage.app.database.asOwner((owner) =>
      owner.query(
        "select id from heritage.access_keys where home_partner_id is not null order by created_at limit 1",
      ),
    );
    const { default: pg } = await import("pg");
    const client = new pg.Client({ connectionString: stage.app.database.urls.member });
    await client.connect();
    await client.query(`begin; select set_config('hx.viewer', '${rows[0].id}', true)`);
    const forged = JSON.stringify([{ kind: "NOT_FOR_SALE", note: null, partner_id: rows[0].id }]);
    const written = client.query("update items set community_notices = $1", [forged]);
    await expect(written).rejects.toThrow(/Only stewards/);
    await client.end();
  });
});
