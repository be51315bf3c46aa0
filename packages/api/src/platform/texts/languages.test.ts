import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { canonicalLanguageTag, directionOf, languageNames, parseAcceptLanguage } from "./languages.ts";

describe("a language tag", () => {
  test.each([
    ["TI", "ti"],
    ["zh-hant", "zh-Hant"],
    ["ZH-hant-tw", "zh-Hant-TW"],
    ["pt-br", "pt-BR"],
    ["sgn-it", "ise"],
    ["iw", "he"],
    ["fre", "fr"],
    ["eng", "en"],
    ["prs", "fa-AF"],
    ["cmn-Hant", "zh-Hant"],
    ["zh-yue", "yue"],
    ["ZH-YUE-hant", "yue-Hant"],
    ["ar-arb", "ar"],
    ["zh-cmn-Hans-CN", "zh-Hans-CN"],
    ["sgn-BE-FR", "sfb"],
    ["sgn-ase", "ase"],
    ["i-klingon", "tlh"],
    ["I-Default", "i-default"],
    ["cel-gaulish", "xtg"],
    ["en-GB-oed", "en-GB-oxendict"],
    ["X-Rif", "x-rif"],
    ["und", "und"],
    ["mul", "mul"],
    ["qaa", "qaa"],
    ["fa-u-ca-persian", "fa-u-ca-persian"],
  ])("%s is spelt %s", (tag, spelt) => expect(canonicalLanguageTag(tag)).toBe(spelt));

  test.each([
    "",
    "english",
    "deutsch",
    "jp",
    "gr",
    "e",
    "en_US",
    "en-",
    "-en",
    "de-1996-1996",
    "en-usa",
    "zh-gan-hak",
    "١",
    "en-a-b1-a-b2",
    "x",
    "ti ",
    "x".repeat(65),
  ])("%p is none", (text) => expect(canonicalLanguageTag(text)).toBeUndefined());

  test("keeps the spelling it was given once it is the usual one", () => {
    const subtags = fc.array(
      fc.string({ unit: fc.constantFrom(..."abcXYZ019"), minLength: 1, maxLength: 8 }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          subtags.map((parts) => parts.join("-")),
          fc.string(),
        ),
        (tag) => {
          const spelt = canonicalLanguageTag(tag);
          if (spelt !== undefined) expect(canonicalLanguageTag(spelt)).toBe(spelt);
        },
      ),
      { numRuns: 500, seed: 5 },
    );
  });
});

describe("the direction of a text", () => {
  const rightToLeft =
    "ar fa prs ps ckb he yi ur ug dv ks sd nqo syr aii arc rhg rhg-Rohg ha-Arab az-Arab ku-Arab pa-Arab uz-Arab uz-AF pa-PK tg-Arab ms-Arab ff-Adlm ar-Latn-x-rtl"
      .split(" ")
      .slice(0, -1);
  test.each(rightToLeft)("of %s is right to left", (tag) => expect(directionOf(tag)).toBe("RTL"));
  test.each(
    "ti am en uk zh zh-Hant it az ku ha uz pa ar-Latn he-Latn ks-Deva tr so el hy ka yue x-rif i-default und".split(
      " ",
    ),
  )("of %s is left to right", (tag) => expect(directionOf(tag)).toBe("LTR"));
});

describe("Accept-Language", () => {
  test.each([
    ["ti", ["ti"]],
    ["en-US,en;q=0.5", ["en-US", "en"]],
    ["en;q=0.2, ti ; q=0.9 , it;Q=0.5", ["ti", "it", "en"]],
    ["ar, *;q=0.1", ["ar"]],
    ["zh-hant, ZH-HANT;q=0.4, iw", ["zh-Hant", "he"]],
    ["en;q=0, uk", ["uk"]],
    ["en;q=0.000, uk;q=1.000", ["uk"]],
    ["en;q=high, en;q=, uk;q=7, it", ["it"]],
    [";;;,,,q=1,!!,ti;q=0.3;x=1", ["ti"]],
    ["*", []],
    ["", []],
  ])("%p asks for %p", (header, preferred) => expect(parseAcceptLanguage(header)).toEqual(preferred));

  test("may be long: its first 20 languages count", () => {
    const header = Array.from({ length: 5000 }, (_, place) => `x-l${place};q=0.5`).join(",");
    expect(parseAcceptLanguage(header)).toHaveLength(20);
    expect(parseAcceptLanguage("x".repeat(1_000_000))).toEqual([]);
    expect(parseAcceptLanguage(undefined)).toEqual([]);
  });

  test("of any other text asks for tags only", () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        for (const tag of parseAcceptLanguage(header)) expect(canonicalLanguageTag(tag)).toBe(tag);
      }),
      { seed: 5 },
    );
  });
});

describe("the name of a language", () => {
  test.each([
    ["uk", "it", "ucraino", "українська"],
    ["ar", "zh", "阿拉伯语", "العربية"],
    ["ti", "en", "Tigrinya", "ትግርኛ"],
    ["x-rif", "en", "x-rif", "x-rif"],
    ["rif", "rif", "rif", "rif"],
  ])("%s for a reader of %s is %s, and %s in itself", (tag, reader, name, autonym) =>
    expect(languageNames(tag, reader)).toEqual({ name, autonym }),
  );
});
