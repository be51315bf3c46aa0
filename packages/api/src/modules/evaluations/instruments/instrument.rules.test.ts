import { describe, expect, test } from "@jest/globals";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { completenessOf, instrumentDiff, type StoredQuestion } from "./instrument.rules.ts";

const text = (en: string, more: Record<string, string> = {}, outdated?: string[]): StoredText => ({
  source: "en",
  texts: { en, ...more },
  ...(outdated && { outdated }),
});
const asked = (key: string, words = text(key), more: Partial<StoredQuestion> = {}): StoredQuestion => ({
  key,
  kind: "LIKERT",
  text: words,
  hint: null,
  choices: [
    { key: "no", text: text("No", { ti: "ኣይፋል" }), score: 1 },
    { key: "yes", text: text("Yes", { ti: "እወ" }), score: 5 },
  ],
  missing: ["DONT_KNOW"],
  ...more,
});

describe("a language of an instrument", () => {
  test("is complete once every text that is read while answering is there", () => {
    const consent = text("We keep your answers.", { ti: "መልስታትኩም ንዕቅብ።" });
    const questions = [asked("a", text("A", { ti: "ሀ" })), asked("b")];
    expect(completenessOf({ consent, questions })).toEqual(
      new Map([
        ["en", []],
        ["ti", ["b"]],
      ]),
    );
  });

  test("is not while a translation does not follow its original", () => {
    const consent = text("We keep your answers.", { ti: "…" }, ["ti"]);
    expect(completenessOf({ consent, questions: [asked("a", text("A", { ti: "ሀ" }))] }).get("ti")).toEqual([
      "consent",
    ]);
  });
});

describe("two versions of an instrument", () => {
  const before = [asked("a"), asked("b"), asked("c")];
  const changes = (after: StoredQuestion[]) =>
    instrumentDiff(before, after).map(({ question, change, isComparable }) => [
      question,
      change,
      isComparable,
    ]);

  test("are compared by the keys of their questions", () => {
    expect(changes(before)).toEqual([]);
    expect(changes([asked("b"), asked("a"), asked("d")])).toEqual([
      ["b", "MOVED", true],
      ["a", "MOVED", true],
      ["d", "ADDED", false],
      ["c", "RETIRED", false],
    ]);
  });

  test("say what can still be compared: a translation does not matter, other words and other scores do", () => {
    expect(
      changes([asked("a", text("a", { it: "a" })), asked("b", text("Other words")), asked("c")]),
    ).toEqual([
      ["a", "TRANSLATED", true],
      ["b", "REWORDED", false],
    ]);
    const scored = asked("c");
    scored.choices[0] = { key: "no", text: text("No", { ti: "ኣይፋል" }), score: 2 };
    expect(changes([asked("a"), asked("b"), scored])).toEqual([["c", "REWORDED", false]]);
  });
});
