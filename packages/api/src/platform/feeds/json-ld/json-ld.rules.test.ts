import { describe, expect, test } from "@jest/globals";
import {
  addressOf,
  asList,
  contextLanguage,
  referenceOf,
  textOf,
  typesOf,
  withBareNames,
  wordsOf,
} from "./json-ld.rules.ts";
import { taggedTexts } from "./json-ld-texts.ts";

describe("the text of a value", () => {
  test.each([
    ["a text", "Textiles", "Textiles"],
    ["a number", 12.5, "12.5"],
    ["a value node", { "@value": "Textiles", "@language": "en" }, "Textiles"],
    ["a thing with a name", { "@type": "Place", name: "Old mill" }, "Old mill"],
    ["a name in a name", { name: [{ "@value": "Old mill" }] }, "Old mill"],
    ["the first of several that is not blank", [" ", null, "Textiles"], "Textiles"],
    ["none for a blank", "  ", undefined],
    ["none for true and null", [true, null], undefined],
    ["none for a thing without a name", { "@id": "#a" }, undefined],
  ])("%s", (_what, value, text) => {
    expect(textOf(value)).toBe(text);
  });

  test("is not searched for in endless depth", () => {
    let value: unknown = "deep";
    for (let depth = 0; depth < 100_000; depth++) value = { name: value };
    expect(textOf(value)).toBeUndefined();
  });
});

test("the texts of a value come with their languages, where these are given", () => {
  const value = [
    { "@value": "ሙዚቃ", "@language": "ti" },
    "Music",
    { "@value": "Second", "@language": "ti" },
    { "@value": "موسيقى", "@language": "ar" },
    { "@value": "Odd", "@language": 7 },
  ];
  expect(taggedTexts(value)).toEqual([
    { text: "ሙዚቃ", language: "ti" },
    { text: "Music" },
    { text: "Second", language: "ti" },
    { text: "موسيقى", language: "ar" },
    { text: "Odd" },
  ]);
});

test("texts may stand under their languages", () => {
  expect(taggedTexts({ en: "Music", "zh-Hant": "音樂" })).toEqual([
    { text: "Music", language: "en" },
    { text: "音樂", language: "zh-Hant" },
  ]);
  expect(taggedTexts({ id: "x1" })).toEqual([]);
  expect(taggedTexts({ id: "Musik", en: "Music" })).toHaveLength(2);
  expect(taggedTexts({ name: "Music", en: "x" })).toEqual([{ text: "Music" }]);
});

test("a reference is a node of which nothing is said but its name", () => {
  expect(referenceOf({ "@id": "#a" })).toBe("#a");
  expect(referenceOf({ "@id": "#a", "@type": "Place" })).toBe("#a");
  expect(referenceOf({ "@id": "#a", name: "A" })).toBeUndefined();
  expect(referenceOf("#a")).toBeUndefined();
});

test("a context names the language of texts without one; the last that does counts", () => {
  expect(contextLanguage({ "@context": "https://schema.org" })).toBeUndefined();
  expect(contextLanguage({ "@context": ["https://schema.org", { "@language": "fr" }] })).toBe("fr");
  expect(contextLanguage({ "@context": [{ "@language": "fr" }, { "@language": "it" }] })).toBe("it");
});

test("one value and several are a list; of very many the first two hundred count", () => {
  expect(asList(undefined)).toEqual([]);
  expect(asList(null)).toEqual([]);
  expect(asList("a")).toEqual(["a"]);
  expect(asList(Array.from({ length: 100_000 }, (_, index) => index))).toHaveLength(200);
});

test("an address is a text, or the id or URL of a node", () => {
  expect(addressOf("https://a.example/")).toBe("https://a.example/");
  expect(addressOf({ "@id": "https://a.example/" })).toBe("https://a.example/");
  expect(addressOf([{ url: "https://a.example/" }])).toBe("https://a.example/");
  expect(addressOf({})).toBeUndefined();
});

test("schema.org's names mean the same bare, with its prefix and as a whole address", () => {
  const words = ["EventCancelled", "schema:EventCancelled", "https://schema.org/EventCancelled"];
  for (const word of [...words, { "@id": "http://schema.org/EventCancelled" }])
    expect(wordsOf(word)).toEqual(["EventCancelled"]);
  expect(typesOf({ "@type": ["schema:Event", "Festival"] })).toEqual(["Event", "Festival"]);
});

test("a node whose properties are written out gets their bare names at every level", () => {
  const node = { "@type": "schema:Event", "schema:location": [{ "https://schema.org/name": "Old mill" }] };
  expect(withBareNames(node)).toEqual({ "@type": "schema:Event", location: [{ name: "Old mill" }] });
});
