import { describe, expect, it } from "@jest/globals";
import { readMapping } from "../archive-mapping/read-mapping.ts";
import { type ItemReading, readArchiveItem } from "./archive-item-reader.ts";

/** Reads one record of a photographer's negatives. */
function read(values: Record<string, unknown>, fields: object = {}, more: object = {}): ItemReading {
  const mapping = readMapping(
    JSON.stringify({
      source: "Negatives",
      language: "en",
      ...more,
      fields: { reference: "id", title: "title", kind: { constant: "PHOTOGRAPH" }, ...fields },
    }),
  );
  return readArchiveItem({ place: "line 2", values: { id: "n-1", title: "A wedding", ...values } }, mapping);
}

function factsOf(reading: ItemReading) {
  if ("refusal" in reading) throw new Error(reading.refusal.message);
  return reading.facts;
}

const codesOf = ({ notes }: ItemReading) => notes.map(({ code }) => code);

describe("a record", () => {
  it("becomes an item with what its source says, and with nothing else", () => {
    expect(factsOf(read({}))).toEqual({
      reference: "n-1",
      kind: "PHOTOGRAPH",
      title: { source: "en", texts: { en: "A wedding" } },
    });
  });

  it("tells apart what it says nothing of, and what it says there is none of", () => {
    const fields = { description: "text", topics: "tags", date: "date", storagePlace: "shelf" };
    expect(factsOf(read({ text: "", date: "" }, fields))).toEqual(factsOf(read({})));
    expect(factsOf(read({ text: null, tags: null, date: null, shelf: null }, fields))).toMatchObject({
      description: null,
      topics: [],
      date: null,
      storagePlace: null,
    });
  });

  it("has texts in the languages of its columns", () => {
    const title = [
      { field: "title", language: "it" },
      { field: "titel", language: "de" },
    ];
    expect(factsOf(read({ titel: "Hochzeit" }, { title })).title).toEqual({
      source: "it",
      texts: { it: "A wedding", de: "Hochzeit" },
    });
    expect(factsOf(read({ title: { ti: "መርዓ", en: "Wedding" } })).title?.texts).toEqual({
      ti: "መርዓ",
      en: "Wedding",
    });
  });

  it("keeps its date as written, beside what it means or why that is not known", () => {
    const date = { date: "date" };
    expect(factsOf(read({ date: "c. 1930-1940" }, date)).date).toMatchObject({
      asWritten: "c. 1930-1940",
      edtf: "1930~/1940~",
      reason: null,
    });
    const unread = read({ date: "when I was a girl" }, date);
    expect(factsOf(unread).date).toMatchObject({ asWritten: "when I was a girl", edtf: null });
    expect(codesOf(unread)).toEqual(["date_unread"]);
    expect(factsOf(read({ date: 1952 }, date)).date).toMatchObject({ asWritten: "1952", edtf: "1952" });
  });

  it("has its days in the order that the mapping names, and in none that it does not", () => {
    const fields = { date: "date" };
    expect(factsOf(read({ date: "03/04/1952" }, fields)).date?.edtf).toBeNull();
    expect(factsOf(read({ date: "03/04/1952" }, fields, { dateOrder: "DMY" })).date?.edtf).toBe("1952-04-03");
  });

  it("may bring EDTF beside its words", () => {
    const fields = { date: "date", dateEdtf: "edtf" };
    expect(factsOf(read({ date: "in the war", edtf: "1941/1944" }, fields)).date).toMatchObject({
      asWritten: "in the war",
      edtf: "1941/1944",
    });
    expect(factsOf(read({ date: "in the war", edtf: "1944/1941" }, fields)).date).toMatchObject({
      asWritten: "in the war",
      edtf: null,
    });
  });

  it("has its people and places, from a list in it or from its own columns", () => {
    const fields = {
      contributors: [
        { each: "creator", name: "full_name", role: { constant: "photographer" } },
        { name: { field: "sitters", split: ";" }, role: { constant: "DEPICTED" } },
      ],
      places: { name: "town", country: "country", latitude: "lat", longitude: "lon" },
    };
    const record = {
      creator: [{ full_name: "Letebrhan" }, { full_name: "" }],
      sitters: "Anna; Bruno",
      ...{ town: "Asmara", country: "Eritrea", lat: "15,33", lon: 38.93 },
    };
    expect(factsOf(read(record, fields))).toMatchObject({
      contributors: [
        { name: { texts: { en: "Letebrhan" } }, role: "PHOTOGRAPHER", credit: "ANONYMOUS" },
        { name: { texts: { en: "Anna" } }, role: "DEPICTED" },
        { name: { texts: { en: "Bruno" } }, role: "DEPICTED" },
      ],
      places: [{ country: "ER", latitude: 15.33, longitude: 38.93, precision: "HIDDEN" }],
    });
    expect(factsOf(read({}, fields))).not.toHaveProperty("contributors");
    expect(factsOf(read({ creator: [] }, fields))).toMatchObject({ contributors: [] });
    expect(codesOf(read({ ...record, lat: "200" }, fields))).toEqual(["coordinates_impossible"]);
    expect(codesOf(read({ ...record, lat: "" }, fields))).toEqual(["coordinates_impossible"]);
  });

  it("has as many people and places as an item can have, and tells how many are left out", () => {
    const fields = {
      contributors: { each: "people", name: "name", role: { constant: "DEPICTED" } },
      places: { each: "places", name: "name" },
    };
    const many = (count: number) => Array.from({ length: count }, (_, number) => ({ name: `No. ${number}` }));
    const reading = read({ people: many(63), places: many(21) }, fields);
    const { contributors, places } = factsOf(reading);
    expect([contributors?.length, places?.length]).toEqual([50, 20]);
    expect(codesOf(reading)).toEqual(["parts_too_many", "parts_too_many"]);
    expect(reading.notes.map(({ message }) => message).join()).toMatch(/13 left out.*1 left out/s);
    expect(codesOf(read({ people: many(50), places: many(20) }, fields))).toEqual([]);
  });

  it("has words of the lists here, and others only as topics", () => {
    const reading = read(
      { tags: "memory, Food ways, soup", spoken: "Tigrinya, xx-none" },
      {
        themes: { field: "tags", split: ",", map: { "food ways": "FOODWAYS" } },
        topics: { field: "tags", split: "," },
        languages: { field: "spoken", split: "," },
      },
    );
    expect(factsOf(reading)).toMatchObject({ themes: ["MEMORY", "FOODWAYS"], languages: ["ti"] });
    expect(factsOf(reading).topics?.map(({ key }) => key)).toEqual(["memory", "food ways", "soup"]);
    expect(codesOf(reading)).toEqual(["language_unknown", "word_unknown"]);
  });

  it.each([
    ["http://rightsstatements.org/vocab/InC-RUU/1.0/", "IN_COPYRIGHT_RIGHTS_HOLDER_UNLOCATABLE"],
    ["InC", "IN_COPYRIGHT"],
    ["cne", "NOT_EVALUATED"],
    ["No known copyright", "NO_KNOWN_COPYRIGHT"],
  ])("may have the rights %s", (right, rights) => {
    expect(factsOf(read({ right }, { rights: "right" })).rights).toBe(rights);
  });

  it.each([
    "https://creativecommons.org/licenses/by-nc-sa/4.0/",
    "https://creativecommons.org/publicdomain/zero/1.0/",
    "CC BY-SA 4.0",
    "CC0",
    "cc_by",
    "PDM",
  ])("is put under no open licence, such as %s, before its communities have made it public", (right) => {
    const reading = read({ right }, { rights: "right" });
    expect(factsOf(reading)).not.toHaveProperty("rights");
    expect(codesOf(reading)).toEqual(["open_licence_left_out"]);
  });

  it("is not given a right that nobody knows", () => {
    const reading = read({ right: "Ask Maria" }, { rights: "right" });
    expect(factsOf(reading)).not.toHaveProperty("rights");
    expect(codesOf(reading)).toEqual(["rights_unknown"]);
  });

  it("keeps all words of a title that is too long", () => {
    const title = "word ".repeat(100).trim();
    const reading = read({ title });
    const facts = factsOf(reading);
    expect(facts.title?.texts.en?.length).toBeLessThanOrEqual(300);
    expect(facts.description?.texts.en).toBe(title);
    expect(codesOf(reading)).toEqual(["title_cut"]);
    expect(factsOf(read({ title, text: "Its own." }, { description: "text" })).description?.texts.en).toBe(
      "Its own.",
    );
  });

  it("says so where it has several values for one, or an object for a text", () => {
    const fields = { accessionNumber: "nr" };
    expect(codesOf(read({ nr: ["1", "2"] }, fields))).toEqual(["several_values"]);
    expect(codesOf(read({ nr: { whole: "1" } }, fields))).toEqual(["not_a_text"]);
    expect(codesOf(read({ nr: ["1", "2"] }, { accessionNumber: { field: "nr", join: ", " } }))).toEqual([]);
  });

  it("of a recipe has ingredients and steps, and its other words as the description", () => {
    const recipe = "Soft.\n\n## Ingredients\n- 2 cups <b>teff</b>\n\n## Steps\n1. Wait.\u0000";
    const facts = factsOf(read({ recipe }, { kind: { constant: "recipe" }, recipe: "recipe" }));
    expect(facts).toMatchObject({
      kind: "RECIPE",
      description: { texts: { en: "Soft." } },
      details: {
        ingredients: [{ quantity: 2, unit: { texts: { en: "cups" } }, name: { texts: { en: "teff" } } }],
        steps: [{ texts: { en: "Wait." } }],
      },
    });
  });

  it("of a recipe has as many ingredients and steps as somebody may write here, and says that more are left out", () => {
    const lines = (mark: string) => Array.from({ length: 51 }, (_, index) => `${mark} Pinch ${index + 1}`);
    const recipe = `## Ingredients\n${lines("-").join("\n")}\n\n## Steps\n${lines("1.").join("\n")}`;
    const reading = read({ recipe }, { kind: { constant: "recipe" }, recipe: "recipe" });
    const { ingredients, steps } = factsOf(reading).details as Record<string, unknown[]>;
    expect([ingredients, steps].map((parts) => parts?.length)).toEqual([50, 50]);
    expect(ingredients?.at(-1)).toMatchObject({ name: { texts: { en: expect.stringContaining("50") } } });
    expect(reading.notes).toContainEqual({
      code: "recipe_cut",
      message: "The recipe has more than 50 ingredients or steps; the first are kept.",
    });
  });

  it.each([
    ["reference_missing", { id: " " }],
    ["reference_missing", { id: null }],
    ["reference_too_long", { id: "x".repeat(256) }],
    ["title_missing", { title: null }],
  ])("is refused with a sentence: %s", (code, values) => {
    expect(read(values)).toMatchObject({ refusal: { code, message: expect.stringMatching(/^The .*\.$/) } });
  });

  it("of a kind that is none here is refused", () => {
    expect(read({ type: "Hat" }, { kind: "type" })).toMatchObject({
      name: "A wedding",
      refusal: { code: "kind_unknown", message: expect.stringContaining('the kind "Hat"') },
    });
  });

  it("says nothing here by what its source says of consent", () => {
    const record = { consent: "GIVEN", permission: "yes", public: true, protocol: "PUBLIC" };
    expect(factsOf(read(record))).toEqual(factsOf(read({})));
  });
});
