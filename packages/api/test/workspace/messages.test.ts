import { describe, expect, test } from "@jest/globals";
import { say } from "../../src/platform/texts/sentences.ts";

describe("a sentence", () => {
  const sentence = {
    en: "{n} of {what}",
    ar: "{n} {what} ع",
    it: "{n} di {what}",
    ti: "{n} {what} ት",
    uk: "{n} з {what} я",
    zh: "{n} {what} 中",
  };
  const what = { en: "bread", ar: "خبز", it: "pane", ti: "ሕብስቲ", uk: "хліба", zh: "面包" };

  test("is said in the first language wanted that is spoken here, with its words in that language", () => {
    expect(say(sentence, { n: 2, what }, ["so", "it-CH", "uk"])).toBe("2 di pane");
    expect(say(sentence, { n: 2, what }, ["zh-Hant"])).toBe("2 面包 中");
  });
  test("is said in English to whom no language is shared with", () => {
    expect(say(sentence, { n: 2, what }, ["so", "am"])).toBe("2 of bread");
    expect(say(sentence, { n: 2, what }, [])).toBe("2 of bread");
  });
  test("takes what a caller wrote as it is, never as a place for another value", () => {
    expect(say(sentence, { n: "{what}", what: "$& {n}" }, ["en"])).toBe("{what} of $& {n}");
  });
});
