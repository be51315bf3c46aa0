import { describe, expect, test } from "@jest/globals";
import { chanceOfSupportedChange, type ExpectedChange } from "./chance-of-change.rules.ts";
import { smallestTrueChange } from "./smallest-true-change.rules.ts";
import { smallestTrueShare } from "./smallest-true-share.rules.ts";

const expected: ExpectedChange = {
  pairs: 30,
  groups: [],
  scope: "THESE_PEOPLE",
  delta: 0.25,
  sd: 1,
  icc: 0.1,
  questions: 1,
};

describe("what an evaluation can show is said before it begins", () => {
  test("the smallest true change is the one that four times in five ends SUPPORTED", () => {
    const smallest = smallestTrueChange(expected, 4) ?? Number.NaN;
    expect(chanceOfSupportedChange(smallest, expected)).toBeCloseTo(0.8, 6);
    // R: power.t.test(30, power = 0.8, type = "one.sample", strict = FALSE) gives 0.5301; δ is no hurdle there.
    expect(smallest).toBeCloseTo(0.53, 2);
  });

  test("more people show less, more questions and whole groups need more", () => {
    const smallest = (change: Partial<ExpectedChange>) =>
      smallestTrueChange({ ...expected, ...change }, 4) ?? 9;
    expect(smallest({ pairs: 120 })).toBeLessThan(smallest({}));
    expect(smallest({ questions: 6 })).toBeGreaterThan(smallest({}));
    const groups = { scope: "GROUPS_LIKE_THESE" as const, groups: [8, 8, 7, 7] };
    expect(smallest(groups)).toBeGreaterThan(smallest({}));
    expect(smallestTrueChange({ ...expected, ...groups, groups: [10, 10, 10] }, 4)).toBeNull();
  });

  test("a share beyond a target that nobody can lie beyond is refused before anybody is asked", () => {
    const share = { n: 30, target: 0.5, direction: "HIGHER" as const, questions: 1 };
    const least = smallestTrueShare(share) ?? Number.NaN;
    expect(least).toBeGreaterThan(0.7);
    expect(least).toBeLessThan(0.8);
    expect(smallestTrueShare({ ...share, direction: "LOWER" })).toBeCloseTo(1 - least, 10);
    expect(smallestTrueShare({ ...share, target: 0.95 })).toBeNull();
  });
});
