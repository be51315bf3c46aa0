// The partners' edition beside the public one: what each tells, and that together they tell no more than they may.
import { expect, test } from "@jest/globals";
import { release } from "../../disclosure/release.rules.ts";
import { partnersLimits } from "../../disclosure/rounding/limits.rules.ts";
import { type AgreedMetric, blockOf, type CountedScores, peopleOf } from "../release-plan.rules.ts";
import { editionsOf } from "../results.rules.ts";

const metric: AgreedMetric = {
  ...{ id: "metric", kind: "CHANGE", direction: "UP", worthwhile: 0.25, target: null, minimum_n: 10 },
  ...{ is_primary: true, from_wave: "BASELINE", to_wave: "END", scale_low: 1, scale_high: 3 },
  items: [{ question: "home", isReversed: false }],
  binnings: [
    [1, 2, 3],
    [1, 3],
  ],
};
/** How many went from which score to which. */
type Moved = [before: number | null, after: number | null, count: number, language?: string][];

/** `237`: seven went from 2 to 3. */
const moves = (text: string, more: Moved = []): Moved => [
  ...text.split(" ").map((one): Moved[number] => [Number(one[0]), Number(one[1]), Number(one.slice(2))]),
  ...more,
];

function made(moved: Moved, hasPartnersEdition = true, languages: string[] = []) {
  const rows = moved.map(
    ([before, after, count, language = "ti"]): CountedScores => ({
      ...{ side: "HOST", group: 1, language, before, after, count },
    }),
  );
  const agreed = { scope: "THESE_PEOPLE", languages, hasPartnersEdition } as const;
  const people = peopleOf(metric, "HOST", agreed, rows);
  return { people, ...editionsOf(people, agreed, 0.05) };
}
const binsOf = (result: ReturnType<typeof made>["everybody"] | null) =>
  result?.levels.map(({ bins }) => bins?.map(({ count }) => count) ?? null);

test("of five to nine people in a bin partners read how many they are, and everybody else nothing", () => {
  const moved: Moved = [
    ...([1, 2, 3] as const).flatMap((score): Moved => [[score, score, 7]]),
    ...([1, 2] as const).map((score): Moved[number] => [score, score + 1, 4]),
    [3, 2, 3],
  ];
  const { everybody, partners } = made(moved);
  expect(binsOf(everybody)).toEqual([
    [20, 10],
    [20, 10],
  ]);
  expect(binsOf(partners)).toEqual([
    [5, 15, 10],
    [10, 10, 10],
  ]);
  // Whoever agreed on no such edition has none, and the public one is the same.
  expect(made(moved, false)).toMatchObject({ everybody, partners: null });
});

test("nothing is left of a count of partners that would tell, beside the public one, of fewer than five", () => {
  const { people, partners } = made(
    moves("237 3210 3314 125 226 114 214", [
      [3, null, 3],
      [1, null, 3],
      [2, null, 3],
    ]),
  );
  const alone = release(blockOf(people, "THESE_PEOPLE", 0.05, partnersLimits)).tables;
  const counted = alone.flatMap(({ plan, published }) =>
    plan.kind === "COUNTS" && published && "counts" in published ? [published.counts] : [],
  );
  expect(counted.slice(0, 2)).toEqual([
    [10, 20, 20],
    [10, 20, 25],
  ]);
  expect(binsOf(partners)).toEqual([
    [10, 20, 20],
    [30, 25],
  ]);
});

test("a language of five to nine people is told to partners alone", () => {
  const spoken = (language: string, moved: string): Moved =>
    moves(moved).map(([before, after, count]) => [before, after, count, language]);
  const { everybody, partners } = made(
    [...spoken("ti", "228 128 113 135 232 334 312 322 216"), ...spoken("ar", "231 311 222 131 121 331")],
    true,
    ["ar", "en", "ti"],
  );
  const sizesOf = (result: typeof partners) => result?.byLanguage.map(({ language, n }) => [language, n]);
  expect(sizesOf(everybody)).toEqual([
    ["ar", null],
    ["en", null],
    ["ti", null],
  ]);
  expect(sizesOf(partners)).toEqual([
    ["ar", 5],
    ["en", null],
    ["ti", 40],
  ]);
});
