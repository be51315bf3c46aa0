import { describe, expect, test } from "@jest/globals";
import { languageTag } from "./language.ts";

describe("a language as feeds give it", () => {
  test.each([
    ["en", "en", "en"],
    ["EN", "en", "en"],
    ["fr_CA", "en", "fr-CA"],
    ["zh_hant_TW", "en", "zh-Hant-TW"],
    ["eng", "en", "en"],
    ["fre", "en", "fr"],
    ["English", "en", "en"],
    ["english", "it", "en"],
    [" ENGLISH ", "en", "en"],
    ["français", "en", "fr"],
    ["Francais", "en", "fr"],
    ["Deutsch", "en", "de"],
    ["Tigrinya", "en", "ti"],
    ["ትግርኛ", "en", "ti"],
    ["العربية", "en", "ar"],
    ["українська", "en", "uk"],
    ["中文", "en", "zh"],
    ["Inglese", "it", "en"],
    ["Lao", "en", "lo"],
    ["Cantonese", "en", "yue"],
    ["Traditional Chinese", "en", "zh-Hant"],
    ["Dari", "en", "fa-AF"],
    ["Levantine Arabic", "en", "apc"],
    ["Northern Kurdish", "en", "ku"],
    ["Flemish", "en", "nl"],
    ["Bangla", "en", "bn"],
    ["Bengali", "en", "bn"],
    ["Portuguese (Brazil)", "en", "pt-BR"],
    ["français (Canada)", "fr", "fr-CA"],
  ])("%j in a feed in %s is %s", (given, feed, tag) => {
    expect(languageTag(given, feed)).toBe(tag);
  });

  test.each([
    "",
    "jp",
    "gr",
    "Klingonese",
    "our own",
    "English and French",
    "Ga",
    "xx",
    "Portuguese (Atlantis)",
    "en-US.UTF-8",
  ])("%j is none, or could be two", (given) => {
    expect(languageTag(given, "en")).toBeUndefined();
  });
});
