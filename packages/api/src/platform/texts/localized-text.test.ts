import "reflect-metadata";
import { describe, expect, test } from "@jest/globals";
import { localize } from "./localized-text.ts";
import type { StoredText } from "./stored-text.ts";

const text = (source: string, ...languages: string[]): StoredText => ({
  source,
  texts: Object.fromEntries([source, ...languages].map((language) => [language, `in ${language}`])),
});
const served = (stored: StoredText, ...preferred: string[]) => {
  const { language, isFallback } = localize(stored, preferred);
  return [language, isFallback];
};

describe("a text is served", () => {
  test.each<[string, StoredText, string[], string, boolean]>([
    ["in its original when no language is preferred", text("ti", "en"), [], "ti", false],
    ["in the most preferred language", text("en", "ti", "it"), ["ti", "it"], "ti", false],
    ["in the next one wanted, which is said", text("en", "it"), ["ti", "it"], "it", true],
    ["in its original when none wanted exists, which is said", text("ar"), ["ti", "it"], "ar", true],
    ["without the region", text("en", "ar"), ["ar-EG"], "ar", false],
    ["with another region", text("en", "pt-BR"), ["pt-PT"], "pt-BR", false],
    ["with a region where none was asked for", text("en", "pt-BR"), ["pt"], "pt-BR", false],
    ["in the script that the region reads", text("en", "zh", "zh-Hant"), ["zh-TW"], "zh-Hant", false],
    ["in the script wanted", text("zh-Hant", "zh-Hans"), ["zh-SG"], "zh-Hans", false],
    [
      "in another script rather than another language, which is said",
      text("en", "zh"),
      ["zh-Hant"],
      "zh",
      true,
    ],
    ["in another script before the next language", text("uk", "sr", "en"), ["sr-Latn", "en"], "sr", true],
    ["in the closest of several", text("en", "en-GB"), ["en-GB-oxendict"], "en-GB", false],
    ["in a macrolanguage's member", text("en", "nb"), ["no"], "nb", false],
    ["in the macrolanguage of a member", text("en", "no"), ["nn"], "no", false],
    ["in another member that its readers read, which is said", text("en", "nn"), ["nb"], "nn", true],
    ["in Arabic where its Levantine is wanted", text("en", "ar"), ["apc-SY"], "ar", false],
    ["in the only Arabic there is", text("en", "arz"), ["ar"], "arz", false],
    ["in no other Arabic", text("en", "arz"), ["apc"], "en", true],
    [
      "in the script that Cantonese is written in",
      text("en", "zh-Hans", "zh-Hant"),
      ["yue"],
      "zh-Hant",
      false,
    ],
    ["in Dari as Persian", text("en", "fa-AF"), ["fa"], "fa-AF", false],
    [
      "in another English than the American where British is closer",
      text("ti", "en-US", "en-GB"),
      ["en-AU"],
      "en-GB",
      false,
    ],
    ["in no language that many of its readers know besides", text("ti", "ru", "en"), ["uk"], "ti", true],
    ["in no second language of Kurdish readers", text("ti", "tr", "ar"), ["ku", "ckb"], "ti", true],
    ["in no other private language", text("en", "x-rif"), ["x-abc"], "en", true],
    ["never in a language that only begins alike", text("it", "en"), ["ita-x-a", "e"], "it", true],
  ])("%s", (_, stored, preferred, language, isFallback) => {
    expect(served(stored, ...preferred)).toEqual([language, isFallback]);
  });

  test("with all its translations, the original first, each with its own facts", () => {
    const stored = { ...text("uk", "ar", "en"), outdated: ["en"] };
    const [original, arabic, english, ...more] = localize(stored, ["en"]).translations;
    expect(original).toMatchObject({
      language: "uk",
      origin: "ORIGINAL",
      isOutdated: false,
      direction: "LTR",
    });
    expect(arabic).toMatchObject({ text: "in ar", origin: "HUMAN", isOutdated: false, direction: "RTL" });
    expect(english).toMatchObject({ language: "en", isOutdated: true });
    expect(more).toEqual([]);
    expect(localize(stored, ["en"]).isOutdated).toBe(true);
  });
});
