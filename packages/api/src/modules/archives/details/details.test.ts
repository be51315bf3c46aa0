import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type ArchiveStage, openArchive } from "#test/archive-stage";

let { app, sides, keys, mutate, item, read } = {} as ArchiveStage;
beforeAll(async () => {
  ({ app, sides, keys, mutate, item, read } = await openArchive());
});
afterAll(() => app?.close());

const text = (words: string, more: Record<string, string> = {}) => [
  { language: "en", text: words },
  ...Object.entries(more).map(([language, translation]) => ({ language, text: translation })),
];
const step = (words: string) => ({ text: text(words) });

const recipe = {
  yield: text("Four breads"),
  preparationTime: "PT30M",
  totalTime: "P3D",
  ingredients: [
    {
      quantity: 500,
      unit: text("g"),
      name: text("teff flour", { ti: "ሓርጭ ጣፍ", uk: "борошно тефу" }),
      substitute: text("wholemeal flour", { zh: "全麦面粉" }),
    },
    { quantity: 1, quantityMax: 2, unit: text("pinches"), name: text("salt", { ar: "ملح" }) },
  ],
  steps: [step("Mix, and let it rest."), step("Bake.")],
  occasion: text("Sundays"),
};
const teacher = {
  role: "TAUGHT_BY",
  name: text("Abeba Tesfai", { ti: "ኣበባ ተስፋይ" }),
  credit: "NAMED",
};
const oneKindOnly = `details { __typename
  ... on RecipeDetails { yield { text } preparationTime cookingTime totalTime occasion { text } steps { text }
    ingredients { quantity quantityMax unit { text } name { text translations { text } } note { text } substitute { text } }
    taughtBy { role name { text } } }
  ... on OralHistoryDetails { narrators { name { text } } interviewers { name { text } } interpreters { name { text } }
    place { text } recordedOn }
  ... on PhotographDetails { technique { text } isInColour dimensions { height width depth } photographers { name { text } } }
  ... on TextileDetails { materials { text } techniques { text } motifs { text } use { text } makers { name { text } } }
  ... on ObjectDetails { materials { text } provenance { text } inscription { text } } }`;

describe("the details of an item", () => {
  test("of a recipe are ingredients with what takes their place here, steps, times, and who taught it", async () => {
    const id = await item({ kind: "RECIPE", details: { recipe }, contributors: [teacher] });
    const { details } = await read(id, oneKindOnly);
    expect(details).toEqual({
      __typename: "RecipeDetails",
      yield: { text: "Four breads" },
      preparationTime: "PT30M",
      cookingTime: null,
      totalTime: "P3D",
      occasion: { text: "Sundays" },
      steps: [{ text: "Mix, and let it rest." }, { text: "Bake." }],
      ingredients: [
        {
          quantity: 500,
          quantityMax: null,
          unit: { text: "g" },
          name: {
            text: "teff flour",
            translations: [{ text: "teff flour" }, { text: "ሓርጭ ጣፍ" }, { text: "борошно тефу" }],
          },
          note: null,
          substitute: { text: "wholemeal flour" },
        },
        {
          quantity: 1,
          quantityMax: 2,
          unit: { text: "pinches" },
          name: { text: "salt", translations: [{ text: "salt" }, { text: "ملح" }] },
          note: null,
          substitute: null,
        },
      ],
      taughtBy: [{ role: "TAUGHT_BY", name: { text: "Abeba Tesfai" } }],
    });
  });

  test.each([
    ["ingredient", "全麦", "DETAILS zh"],
    ["ingredient", "طحين OR", ""],
    ["ingredient", "ملح", "DETAILS ar"],
    ["ingredient", "борошно", "DETAILS uk"],
    ["teacher", "ኣበባ", "CONTRIBUTOR ti"],
  ])("are found by words of an %s: %s", async (_what, search, found) => {
    const query = `query ($search: String!) { archiveItems(search: $search) {
      edges { matches { field language } } } }`;
    const { data } = await app.graphql(query, { search }, { key: keys.host });
    const matches = data.archiveItems.edges.flatMap(
      ({ matches: all }: { matches: { field: string; language: string }[] }) =>
        all.map(({ field, language }) => `${field} ${language}`),
    );
    expect(matches).toEqual(found ? [found] : []);
  });

  test("of an oral history are who told, asked and interpreted, where and when", async () => {
    const person = (role: string, name: string, credit = "NAMED") => ({ role, name: text(name), credit });
    const id = await item({
      kind: "ORAL_HISTORY",
      details: { oralHistory: { place: text("Her kitchen"), recordedOn: "2024-03-05" } },
      contributors: [
        person("NARRATOR", "Selam Haile", "ANONYMOUS"),
        person("INTERVIEWER", "Oksana Melnyk"),
        person("INTERPRETER", "Li Wei"),
      ],
    });
    expect((await read(id, oneKindOnly)).details).toEqual({
      __typename: "OralHistoryDetails",
      narrators: [{ name: null }],
      interviewers: [{ name: { text: "Oksana Melnyk" } }],
      interpreters: [{ name: { text: "Li Wei" } }],
      place: { text: "Her kitchen" },
      recordedOn: "2024-03-05",
    });
  });

  test.each([
    [
      "PHOTOGRAPH",
      {
        photograph: {
          technique: text("gelatin silver print"),
          isInColour: false,
          dimensions: { height: 90, width: 130 },
        },
      },
      {
        __typename: "PhotographDetails",
        technique: { text: "gelatin silver print" },
        isInColour: false,
        dimensions: { height: 90, width: 130, depth: null },
        photographers: [],
      },
    ],
    [
      "TEXTILE",
      { textile: { materials: [step("cotton")], techniques: [step("weaving")], use: text("weddings") } },
      {
        __typename: "TextileDetails",
        materials: [{ text: "cotton" }],
        techniques: [{ text: "weaving" }],
        motifs: [],
        use: { text: "weddings" },
        makers: [],
      },
    ],
    [
      "OBJECT",
      { object: { materials: [step("clay")], provenance: text("a gift"), inscription: text("1931") } },
      {
        __typename: "ObjectDetails",
        materials: [{ text: "clay" }],
        provenance: { text: "a gift" },
        inscription: { text: "1931" },
      },
    ],
    ["STORY", undefined, null],
    [
      "TEXTILE",
      undefined,
      { __typename: "TextileDetails", materials: [], techniques: [], motifs: [], use: null, makers: [] },
    ],
  ])("of a %s are what that kind has", async (kind, details, expected) => {
    const id = await item({ kind, ...(details && { details }) });
    expect((await read(id, oneKindOnly)).details).toEqual(expected);
  });

  test.each([
    ["of another kind", "STORY", { recipe: {} }, "details.recipe INVALID"],
    [
      "a range the wrong way round",
      "RECIPE",
      { recipe: { ingredients: [{ quantity: 3, quantityMax: 2, name: text("salt") }] } },
      "details.recipe.ingredients.0.quantityMax INVALID",
    ],
    [
      "less than nothing of it",
      "RECIPE",
      { recipe: { ingredients: [{ quantity: -1, name: text("salt") }] } },
      "details.recipe.ingredients.0.quantity INVALID",
    ],
    [
      "an ingredient without a name",
      "RECIPE",
      { recipe: { ingredients: [{ quantity: 1, name: [] }] } },
      "details.recipe.ingredients.0.name REQUIRED",
    ],
    [
      "a step without words",
      "RECIPE",
      { recipe: { steps: [{ text: [] }] } },
      "details.recipe.steps.0.text REQUIRED",
    ],
    [
      "a thing without size",
      "OBJECT",
      { object: { dimensions: { height: 0 } } },
      "details.object.dimensions.height INVALID",
    ],
  ])("are refused where they are %s", async (_what, kind, details, mistake) => {
    const input = { holderId: sides.host, kind, title: text("A thing"), details };
    expect(places(await mutate("archiveItemCreate", input))).toEqual([mistake]);
  });

  test("go with the kind: of another one nothing of them stays", async () => {
    const id = await item({ kind: "RECIPE", details: { recipe } });
    await mutate("archiveItemUpdate", { id, summary: text("Bread.") });
    expect((await read(id, oneKindOnly)).details.steps).toHaveLength(2);
    await mutate("archiveItemUpdate", { id, kind: "STORY" });
    await mutate("archiveItemUpdate", { id, kind: "RECIPE" });
    expect((await read(id, oneKindOnly)).details.steps).toEqual([]);
  });
});
