// Results by language: what is told of each, and that nobody learns more than that.
import { expect, test } from "@jest/globals";
import { type AgreedMetric, type CountedScores, peopleOf } from "../release-plan.rules.ts";
import { editionsOf } from "../results.rules.ts";

const metric: AgreedMetric = {
  ...{ id: "metric", kind: "CHANGE", direction: "UP", worthwhile: 0.25, target: null, minimum_n: 10 },
  ...{ is_primary: true, from_wave: "BASELINE", to_wave: "END", scale_low: 1, scale_high: 5 },
  items: [{ question: "home", isReversed: false }],
  binnings: [
    [1, 2, 3, 4, 5],
    [1, 3, 4],
    [1, 4],
  ],
};
const share: AgreedMetric = { ...metric, kind: "SHARE", worthwhile: null, target: 0.5, from_wave: null };

/** People who speak a language, and moved in every direction. */
const speaking = (language: string, count: number): CountedScores[] =>
  Array.from({ length: count }, (_, person) => ({
    ...{ side: "HOST", group: 1, language, count: 1 },
    ...{ before: 1 + (person % 5), after: 1 + ((person * 3 + 1) % 5) },
  }));

const languages = ["ar", "en", "ti", "uk"];
function found(spoken: Record<string, number>, of = metric, asked: readonly string[] = languages) {
  const rows = Object.entries(spoken).flatMap(([language, count]) => speaking(language, count));
  const agreed = { scope: "THESE_PEOPLE", languages: asked, hasPartnersEdition: false } as const;
  return editionsOf(peopleOf(of, "HOST", agreed, rows), agreed, 0.05).everybody;
}
const sizesOf = (result: ReturnType<typeof found>) =>
  Object.fromEntries(result.byLanguage.map(({ language, n }) => [language, n]));

test("a result of a language is an estimate with its interval, without a verdict; both sides agreed to it, or there is none", () => {
  const result = found({ ti: 20, ar: 15 });
  expect(result.byLanguage.map(({ language }) => language)).toEqual(languages);
  expect(result.byLanguage[2]).toEqual({
    ...{ language: "ti", n: 20, isProtected: expect.any(Boolean) },
    estimate: {
      value: expect.any(Number),
      low: expect.any(Number),
      high: expect.any(Number),
      method: "PAIRED_T",
    },
    before: expect.objectContaining({ wave: "BASELINE" }),
    after: expect.objectContaining({ wave: "END" }),
  });
  expect(result.byLanguage[2]).not.toHaveProperty("verdict");
  expect(found({ ti: 20, ar: 15 }, metric, []).byLanguage).toEqual([]);
});

test("languages of few people, of one, and of nobody read the same as one from which they would follow", () => {
  for (const kind of [metric, share]) {
    const nothing = (wave: string) => ({ wave, n: null, bins: null });
    const withheld = (language: string) => ({
      ...{ language, n: null, estimate: null, isProtected: true },
      before: kind === metric ? nothing("BASELINE") : null,
      after: nothing("END"),
    });
    // Twelve answered in Arabic: with Tigrinya and the whole side it would tell of the one who answered in Ukrainian.
    const { byLanguage } = found({ ti: 25, ar: 12, uk: 1 }, kind);
    expect(byLanguage.filter(({ language }) => language !== "ti")).toEqual(["ar", "en", "uk"].map(withheld));
    expect(byLanguage[2]?.estimate ?? byLanguage[2]?.after.bins).not.toBeNull();
  }
});

test("whether one person or nobody answered in a language changes nothing but what is told of the others", () => {
  expect(sizesOf(found({ ti: 25, ar: 12 }))).toMatchObject({ ti: 25, ar: 10, en: null, uk: null });
  expect(sizesOf(found({ ti: 25, ar: 12, uk: 1 }))).toMatchObject({ ti: 25, ar: null, en: null, uk: null });
  // Ten who answered in two others hide each other.
  expect(sizesOf(found({ ti: 25, ar: 12, uk: 4, en: 6 }))).toMatchObject({
    ti: 25,
    ar: 10,
    en: null,
    uk: null,
  });
});

test("of more than four languages those of most people are told apart; the others only together", () => {
  const many = ["ar", "en", "it", "ti", "uk", "zh"];
  const rows = many.flatMap((language, place) => speaking(language, 10 + place));
  const people = peopleOf(
    metric,
    "HOST",
    { scope: "THESE_PEOPLE", languages: many, hasPartnersEdition: false },
    rows,
  );
  expect(people.spoken).toEqual(["zh", "uk", "ti", "it"]);
  expect(new Set(people.kinds.map(({ part }) => part))).toEqual(new Set([0, 1, 2, 3, 4]));
});

test("what is released of a side says what it did, and a language nothing of who left it and who moved where", () => {
  const asked = found({ ti: 25, ar: 15 });
  const plain = found({ ti: 25, ar: 15 }, metric, []);
  for (const field of ["n", "left", "estimate", "effect", "verdict", "reasons", "holdsUntil"] as const)
    expect([field, asked[field]]).toEqual([field, plain[field]]);
  for (const one of asked.byLanguage)
    expect(Object.keys(one).sort()).toEqual(["after", "before", "estimate", "isProtected", "language", "n"]);
});
