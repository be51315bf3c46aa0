import { expect, test } from "@jest/globals";
import { fewestItems, unitOf } from "../disclosure/tables/scale.rules.ts";
import { type AgreedMetric, peopleOf } from "./release-plan.rules.ts";

test("a score is made of two thirds of the items, in a unit in which each such mean is whole", () => {
  expect([1, 2, 3, 4, 6].map(fewestItems)).toEqual([1, 2, 2, 3, 4]);
  expect([1, 2, 3, 4].map((items) => 1 / unitOf(items))).toEqual([1, 2, 6, 12]);
});

test("people are counted among all that could have been answered, so that what nobody said is a possibility", () => {
  const metric = {
    kind: "CHANGE",
    items: [{ question: "a", isReversed: false }],
    scale_low: 1,
    scale_high: 5,
  } as AgreedMetric;
  const rows = [
    { side: "HOST", group: 1, language: "ti", before: 2, after: 4, count: 7 },
    { side: "HOST", group: 2, language: "en", before: 2, after: 4, count: 1 },
    { side: "HOST", group: 2, language: "en", before: 3, after: null, count: 2 },
    { side: "COMMUNITY", group: 1, language: "ti", before: 1, after: 1, count: 9 },
  ] as const;
  const these = peopleOf(
    metric,
    "HOST",
    { scope: "THESE_PEOPLE", languages: [], hasPartnersEdition: false },
    rows,
  );
  // Who answered at which waves is known: 25 for both, and 5 for the first alone.
  expect(these.kinds).toHaveLength(30);
  expect(these.counts.filter((count) => count > 0)).toEqual([8, 2]);
  const groups = peopleOf(
    metric,
    "HOST",
    { scope: "GROUPS_LIKE_THESE", languages: [], hasPartnersEdition: false },
    rows,
  );
  expect(groups.kinds).toHaveLength(25 + 30);
  expect(groups.counts.filter((count) => count > 0)).toEqual([7, 1, 2]);
});
