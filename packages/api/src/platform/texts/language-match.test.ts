import { describe, expect, test } from "@jest/globals";
import { bestMatch, isSameLanguage, languagesMeantBy } from "./language-match.ts";

describe("one request for a language finds", () => {
  test.each([
    // [wanted, at hand, served]
    ["no", ["en", "nb"], "nb"],
    ["nb", ["nn", "no"], "no"],
    ["nn", ["en", "nb"], "nb"],
    ["zh", ["en", "yue"], "yue"],
    ["yue", ["zh-Hans", "zh-Hant"], "zh-Hant"],
    ["zh-TW", ["zh", "zh-Hant"], "zh-Hant"],
    ["zh-HK", ["zh-Hant-TW", "zh-Hant-HK", "zh"], "zh-Hant-HK"],
    ["ar", ["en", "apc"], "apc"],
    ["arz", ["apc", "ar"], "ar"],
    ["ary", ["fr", "ar-EG"], "ar-EG"],
    ["hr", ["bs", "en"], "bs"],
    ["sr-Latn", ["en", "sr"], "sr"],
    ["fa-AF", ["ps", "fa"], "fa"],
    ["ckb", ["ar", "ku"], "ku"],
    ["ku", ["tr", "ckb"], "ckb"],
    ["id", ["en", "ms"], "ms"],
    ["rom", ["ro", "rmn"], "rmn"],
    ["hmn", ["en", "mww"], "mww"],
    ["om", ["am", "gax"], "gax"],
    ["aii", ["ar", "syr"], "syr"],
    ["es-MX", ["es-ES", "es-419"], "es-419"],
    ["pt-AO", ["pt-BR", "pt-PT"], "pt-PT"],
    ["en-AU", ["en-US", "en-GB"], "en-GB"],
    ["az-Arab", ["en", "az"], "az"],
  ])("%s among %j: %s", (preferred, available, served) => {
    expect(bestMatch(available, preferred)).toBe(served);
  });

  test.each([
    ["ti", ["am", "en"]],
    ["uk", ["ru"]],
    ["ku", ["tr", "ar"]],
    ["yue", ["nan"]],
    ["apc", ["arz"]],
    ["hr", ["sr"]],
    ["rmn", ["rmc"]],
    ["ckb", ["sdh"]],
    ["da", ["no", "nb"]],
    ["x-rif", ["x-abc", "rif"]],
    ["und", ["en"]],
  ])("%s among %j: none, for it is another", (preferred, available) => {
    expect(bestMatch(available, preferred)).toBeUndefined();
  });

  test.each([
    ["no", "nb"],
    ["zh", "yue"],
    ["ar", "apc"],
    ["nb", "nn"],
    ["bs", "hr"],
    ["fa", "fa-AF"],
    ["ku", "ckb"],
  ])("%s for %s, and the other way round", (one, other) => {
    expect([bestMatch([other], one), bestMatch([one], other)]).toEqual([other, one]);
  });
});

test("a language means itself first, and every language once", () => {
  expect(languagesMeantBy("nn")).toEqual(["nn", "no", "nb"]);
  expect(languagesMeantBy("ti")).toEqual(["ti"]);
  expect(languagesMeantBy("x-rif")).toEqual(["x-rif"]);
  expect(languagesMeantBy("ar")).toEqual(expect.arrayContaining(["ar", "apc", "arz", "ary", "acm"]));
});

test("a macrolanguage and its member are the same language in one script, its members are not", () => {
  expect(isSameLanguage("nb", "no")).toBe(true);
  expect(isSameLanguage("zh-Hant", "yue")).toBe(true);
  expect(isSameLanguage("zh", "yue")).toBe(false);
  expect(isSameLanguage("nn", "nb")).toBe(false);
  expect(isSameLanguage("ku", "ckb")).toBe(false);
});
