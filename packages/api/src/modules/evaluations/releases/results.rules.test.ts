import { expect, test } from "@jest/globals";
import { type AgreedMetric, type CountedScores, peopleOf } from "./release-plan.rules.ts";
import { editionsOf, levelsOf } from "./results.rules.ts";

const metric: AgreedMetric = {
  id: "metric",
  kind: "CHANGE",
  direction: "UP",
  worthwhile: 0.25,
  target: null,
  minimum_n: 10,
  is_primary: true,
  from_wave: "BASELINE",
  to_wave: "END",
  items: [{ question: "home", isReversed: false }],
  scale_low: 1,
  scale_high: 3,
  binnings: [
    [1, 2, 3],
    [1, 3],
  ],
};
/** How many went from which score to which. */
type Moved = [before: number | null, after: number | null, count: number][];

const resultWith = (moved: Moved) => {
  const rows = moved.map(
    ([before, after, count]): CountedScores => ({
      side: "HOST",
      group: 1,
      language: "ti",
      before,
      after,
      count,
    }),
  );
  const agreed = { scope: "THESE_PEOPLE", languages: [], hasPartnersEdition: false } as const;
  const people = peopleOf(metric, "HOST", agreed, rows);
  return editionsOf(people, agreed, 0.05).everybody;
};

test("whatever is null to protect people is said to be withheld: an effect of few, who moved where, who left", () => {
  const cases: Record<string, [moved: Moved, hidden: string[]]> = {
    "nobody went down": [
      [
        [1, 2, 20],
        [2, 2, 20],
        [2, 3, 20],
        [3, 3, 20],
      ],
      ["moved"],
    ],
    "few people": [
      [
        [1, 2, 12],
        [2, 1, 12],
        [2, 3, 12],
      ],
      ["effect", "moved"],
    ],
    "few left": [
      [
        [1, 2, 30],
        [2, 1, 30],
        [3, 3, 30],
        [2, 3, 30],
        [2, null, 5],
      ],
      ["left"],
    ],
    "nothing is hidden": [
      [
        [1, 2, 30],
        [2, 1, 30],
        [3, 3, 30],
        [2, 3, 30],
      ],
      [],
    ],
  };
  const found = Object.entries(cases).map(([name, [people]]) => {
    const { effect, moved, left, isProtected } = resultWith(people);
    const fields = Object.entries({ effect, moved, left });
    return [name, fields.flatMap(([field, value]) => (value === null ? [field] : [])), isProtected];
  });
  expect(found).toEqual(Object.entries(cases).map(([name, [, hidden]]) => [name, hidden, hidden.length > 0]));
});

test("what is told now shares the level with the primary metrics that are told later, and changes nothing of theirs", () => {
  const agreed = { scope: "THESE_PEOPLE", languages: [], hasPartnersEdition: false } as const;
  const rows = (
    [
      [1, 2, 12],
      [2, 2, 12],
      [3, 3, 12],
    ] as const
  ).map(
    ([before, after, count]): CountedScores => ({
      side: "HOST",
      group: 1,
      language: "ti",
      before,
      after,
      count,
    }),
  );
  const people = [peopleOf(metric, "HOST", agreed, rows), peopleOf(metric, "COMMUNITY", agreed, rows)];
  const levels = (primary: number) => levelsOf(people, "THESE_PEOPLE", { last: "END", primary });
  expect(levels(2)).toEqual([0.0125, 0.025]);
  // Of two metrics on both sides, one is told now: both sides of it have half of the level.
  expect(levels(4)).toEqual([0.00625, 0.0125]);
});
