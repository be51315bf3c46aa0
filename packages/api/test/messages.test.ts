import { describe, expect, test } from "@jest/globals";
import { accountMessages } from "../src/modules/accounts/account.messages.ts";
import { heldMessages, remainsMessages } from "../src/modules/accounts/personal-data.messages.ts";
import { partnerMessages } from "../src/modules/partners/partner.messages.ts";
import {
  conditionMessages,
  lifecycleWords,
  programMessages,
} from "../src/modules/programs/program.messages.ts";
import { accessFeatureWords } from "../src/modules/sessions/access-feature.messages.ts";
import { sessionMessages, sessionStatusWords } from "../src/modules/sessions/session.messages.ts";
import { messages, type Sentence, say } from "../src/platform/graphql/messages.ts";

const catalogues: Record<string, Record<string, Sentence>> = {
  messages,
  accountMessages,
  heldMessages,
  remainsMessages,
  partnerMessages,
  programMessages,
  conditionMessages,
  lifecycleWords,
  sessionMessages,
  sessionStatusWords,
  accessFeatureWords,
};
const sentences = Object.entries(catalogues).flatMap(([catalogue, entries]) =>
  Object.entries(entries).map(([key, sentence]) => [`${catalogue}.${key}`, sentence] as const),
);

const scripts: Record<keyof Sentence, RegExp> = {
  en: /\p{Script=Latin}/u,
  ar: /\p{Script=Arabic}/u,
  it: /\p{Script=Latin}/u,
  ti: /\p{Script=Ethiopic}/u,
  uk: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

describe("every sentence to a person", () => {
  test.each(sentences)(
    "%s says the same in each language: the same values, in the language's own script",
    (_key, sentence) => {
      const valuesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      for (const [language, text] of Object.entries(sentence)) {
        expect([language, valuesOf(text)]).toEqual([language, valuesOf(sentence.en)]);
        expect(text).toMatch(scripts[language as keyof Sentence]);
        expect(text).toBe(text.normalize("NFC").trim());
      }
      expect(new Set(Object.values(sentence)).size).toBe(6);
    },
  );

  test("is whole: it ends as a sentence does, in each language", () => {
    for (const [key, sentence] of sentences.filter(
      ([key]) => !/^(lifecycleWords|sessionStatusWords|accessFeatureWords)\./.test(key),
    ))
      for (const text of Object.values(sentence))
        expect([key, text]).toEqual([key, expect.stringMatching(/[.。።]$/)]);
  });
});

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
