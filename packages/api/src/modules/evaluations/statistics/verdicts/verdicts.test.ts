import { describe, expect, test } from "@jest/globals";
import { Random } from "../../../../../proofs/random.ts";
import { roundEstimate, stepsOfChange } from "../../disclosure/rounding/rounding.rules.ts";
import { didItHelp } from "./did-it-help.rules.ts";
import { holdsUntil } from "./holds-until.rules.ts";
import { acrossManyQuestions, holmAdjusted, holmLevels } from "./holm.rules.ts";
import { type AgreedChange, type Pair, pairedChange } from "./paired-change.rules.ts";
import { pairedShares } from "./paired-shares.rules.ts";
import { shareAgainstTarget } from "./share-against-target.rules.ts";
import { unpairedChange } from "./unpaired-change.rules.ts";
import type { Judgement } from "./verdict.rules.ts";

const plan = { direction: "HIGHER" as const, delta: 0.25 };
const agreed: AgreedChange = { direction: "HIGHER", delta: 0.25, scope: "THESE_PEOPLE", minimumN: 10 };

/** People whose changes are these, in this order of waves. */
const moved = (...changes: number[]): Pair[] => changes.map((change) => ({ before: 3, after: 3 + change }));
const times = (count: number, ...changes: number[]) => Array.from({ length: count }, () => changes).flat();
const said = ({ judgement: { verdict, reasons } }: { judgement: Judgement }) => [verdict, ...reasons];

describe("the verdict of a change", () => {
  const grew = moved(...times(10, 1, 0, 1));

  test("is to the last bit the same where people who answered alike are counted together", () => {
    const random = new Random(20_261_201);
    for (const scope of ["THESE_PEOPLE", "GROUPS_LIKE_THESE"] as const)
      for (let turn = 0; turn < 50; turn += 1) {
        const kinds = Array.from({ length: 12 }, (_, kind) => ({
          before: random.int(3, 15) / 3,
          after: random.int(3, 15) / 3,
          group: `${kind % 5}`,
          people: random.int(0, 900),
        }));
        const oneByOne = kinds.flatMap(({ people, ...pair }) => Array.from({ length: people }, () => pair));
        const [many, all] = [kinds, oneByOne].map((pairs) => pairedChange(pairs, 9000, { ...agreed, scope }));
        expect(many).toEqual(all);
      }
  });

  test("is SUPPORTED where the interval lies beyond 0 and the estimate reaches what was agreed", () => {
    expect(said(pairedChange(grew, 30, agreed))).toEqual(["SUPPORTED"]);
    expect(said(pairedChange(grew, 30, { ...agreed, delta: 0.7 }))).toEqual([
      "INSUFFICIENT_DATA",
      "TOO_UNCERTAIN",
    ]);
  });

  test("is NOT_SUPPORTED where the interval lies short of it, and says whether it went the other way", () => {
    expect(said(pairedChange(moved(...times(20, 1, 0, -1)), 60, agreed))).toEqual([
      "NOT_SUPPORTED",
      "SMALLER_THAN_AGREED",
    ]);
    expect(said(pairedChange(grew, 30, { ...agreed, direction: "LOWER" }))).toEqual([
      "NOT_SUPPORTED",
      "OPPOSITE",
    ]);
  });

  test("a change agreed to go down is SUPPORTED when it does", () => {
    const fell = moved(...times(10, -1, 0, -1));
    expect(said(pairedChange(fell, 30, { ...agreed, direction: "LOWER" }))).toEqual(["SUPPORTED"]);
  });

  test("is barred for too few, too alike and too many who left, and every reason that holds is said", () => {
    expect(said(pairedChange(moved(1, 1, 1, 1, 1, 0), 20, agreed))).toEqual([
      "INSUFFICIENT_DATA",
      "TOO_FEW",
      "TOO_ALIKE",
      "TOO_MANY_LEFT",
    ]);
    expect(said(pairedChange(moved(...times(20, 1), 0, 0, 0, 0), 24, agreed))).toEqual([
      "INSUFFICIENT_DATA",
      "TOO_ALIKE",
    ]);
    expect(said(pairedChange(grew, 45, agreed))).toEqual(["SUPPORTED"]);
    expect(said(pairedChange(grew, 46, agreed))).toEqual(["INSUFFICIENT_DATA", "TOO_MANY_LEFT"]);
    expect(said(pairedChange([], 0, agreed))).toEqual(["INSUFFICIENT_DATA", "TOO_FEW", "TOO_ALIKE"]);
  });

  test("for groups like these, people of one group are one observation, and four groups are needed", () => {
    const scope = "GROUPS_LIKE_THESE";
    const grouped = grew.map((pair, place) => ({ ...pair, group: `group ${place % 3}` }));
    expect(said(pairedChange(grouped, 30, { ...agreed, scope }))).toContain("TOO_FEW_GROUPS");
    // One group of thirty gained, five others did not: these people gained, groups like these may not.
    const oneGained = [
      ...moved(...times(30, 2, 1)).map((pair) => ({ ...pair, group: "first" })),
      ...moved(...times(5, 0, 1, -1)).map((pair, place) => ({ ...pair, group: `other ${place % 5}` })),
    ];
    expect(said(pairedChange(oneGained, 75, agreed))).toEqual(["SUPPORTED"]);
    expect(said(pairedChange(oneGained, 75, { ...agreed, scope }))).toEqual([
      "INSUFFICIENT_DATA",
      "TOO_UNCERTAIN",
    ]);
  });
});

describe("other comparisons", () => {
  test("different people are compared by Welch, and answers all alike bar a verdict", () => {
    const scores = (...values: number[]) => values.map((value) => ({ value }));
    const before = scores(...times(10, 2, 3, 4));
    expect(said(unpairedChange(before, scores(...times(10, 4, 5, 4)), agreed))).toEqual(["SUPPORTED"]);
    expect(said(unpairedChange(before, scores(...times(10, 5)), agreed))).toContain("TOO_ALIKE");
  });

  test("a share has to lie beyond its target", () => {
    const target = { direction: "HIGHER" as const, target: 0.5, minimumN: 10 };
    expect(said(shareAgainstTarget(24, 30, target))).toEqual(["SUPPORTED"]);
    expect(said(shareAgainstTarget(6, 30, target))).toEqual(["NOT_SUPPORTED", "OPPOSITE"]);
    expect(said(shareAgainstTarget(16, 30, target))).toEqual(["INSUFFICIENT_DATA", "TOO_UNCERTAIN"]);
    expect(said(shareAgainstTarget(9, 9, target))).toEqual(["INSUFFICIENT_DATA", "TOO_FEW"]);
    expect(said(shareAgainstTarget(6, 30, { ...target, direction: "LOWER" }))).toEqual(["SUPPORTED"]);
  });

  test("a share of the same people is compared from fifteen pairs on", () => {
    const table = { both: 5, onlyAfter: 9, onlyBefore: 0, neither: 1 };
    const shares = { direction: "HIGHER" as const, delta: 0.1, minimumN: 10 };
    expect(said(pairedShares(table, 15, shares))).toEqual(["SUPPORTED"]);
    expect(said(pairedShares({ ...table, neither: 0 }, 14, shares))).toContain("TOO_FEW");
  });

  test("whether it helped is told from what two releases tell, as of different people", () => {
    const before = { estimate: { value: 0.2, low: 0, high: 0.4 }, reasons: [] };
    const helped = (value: number, more: object = {}, direction: "HIGHER" | "LOWER" = "HIGHER") => {
      const estimate = { value, low: value - 0.2, high: value + 0.2 };
      const { verdict, reasons } = didItHelp(
        before,
        { estimate, reasons: [], ...more },
        { ...plan, direction },
      );
      return [verdict, ...reasons];
    };
    expect(helped(0.6)).toEqual(["SUPPORTED"]);
    expect(helped(0.4)).toEqual(["INSUFFICIENT_DATA", "TOO_UNCERTAIN"]);
    expect(helped(-0.6)).toEqual(["NOT_SUPPORTED", "OPPOSITE"]);
    expect(helped(0.1)).toEqual(["NOT_SUPPORTED", "SMALLER_THAN_AGREED"]);
    expect(helped(-0.6, {}, "LOWER")).toEqual(["SUPPORTED"]);
    // What bars a verdict of one of them bars this one; that many questions were asked does not.
    expect(helped(0.6, { reasons: ["TOO_MANY_LEFT", "MANY_QUESTIONS"] })).toEqual([
      "INSUFFICIENT_DATA",
      "TOO_MANY_LEFT",
    ]);
    expect(helped(0.6, { estimate: null, reasons: ["TOO_FEW"] })).toEqual(["INSUFFICIENT_DATA", "TOO_FEW"]);
    expect(helped(0.6, { estimate: null })).toEqual([null]);
  });

  test("two shares of different people are compared as Newcombe compared 56 of 70 with 48 of 80", () => {
    const wilson = (x: number, n: number) => {
      const [p, z] = [x / n, 1.959964];
      const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
      const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
      return { estimate: { value: p, low: middle - half, high: middle + half }, reasons: [] };
    };
    const { estimate } = didItHelp(wilson(48, 80), wilson(56, 70), { direction: "HIGHER", delta: 0.1 });
    expect(estimate?.value).toBeCloseTo(0.2, 10);
    expect(estimate?.low).toBeCloseTo(0.0524, 4);
    expect(estimate?.high).toBeCloseTo(0.3339, 4);
  });

  test("where nothing differs, at most one in forty comparisons says that it helped", () => {
    const random = new Random(20_261_130);
    const publishedOf = (n: number) => {
      const changes = Array.from({ length: n }, () => random.int(-1, 1) + random.int(0, 1));
      const found = pairedChange(moved(...changes), n, agreed);
      const { estimate, judgement } = found;
      return {
        estimate: estimate && roundEstimate(estimate, stepsOfChange(4, n)),
        reasons: judgement.reasons,
      };
    };
    for (const [first, second] of [
      [10, 10],
      [30, 30],
      [40, 40],
      [15, 120],
    ] as const) {
      const verdicts = Array.from(
        { length: 2000 },
        () => didItHelp(publishedOf(first), publishedOf(second), plan).verdict,
      );
      expect(verdicts.filter((verdict) => verdict === "SUPPORTED").length).toBeLessThanOrEqual(50);
    }
  });
});

describe("many questions", () => {
  const supported = (p: number): Judgement => ({ verdict: "SUPPORTED", reasons: [], p });
  const barred: Judgement = { verdict: "INSUFFICIENT_DATA", reasons: ["TOO_FEW"], p: 1 };

  test("Holm takes a SUPPORTED away that one of many questions may find by chance", () => {
    const [kept, taken, other] = acrossManyQuestions([supported(0.001), supported(0.02), barred]);
    expect(kept?.verdict).toBe("SUPPORTED");
    expect(taken).toEqual({ verdict: "INSUFFICIENT_DATA", reasons: ["MANY_QUESTIONS"], p: 0.02 });
    expect(other).toBe(barred);
    expect(acrossManyQuestions([supported(0.02)])).toEqual([supported(0.02)]);
  });

  test("the level at which each was compared decides as the adjusted p does", () => {
    for (const ps of [[0.001, 0.02, 1], [0.004, 0.005, 0.006, 0.03], [0.02, 0.02], [0.0249]]) {
      const adjusted = holmAdjusted(ps);
      holmLevels(ps).forEach((level, place) => {
        expect((ps[place] ?? 1) <= level).toBe((adjusted[place] ?? 1) <= 0.025);
      });
    }
  });
});

describe("those who left", () => {
  const plan = { delta: 0.25, direction: "HIGHER" as const };

  test("the verdict holds until they changed, on average, by so much", () => {
    // Twelve stayed and gained 1, four left: (12 · 1 + 4 · x) / 16 falls to a half at x = −1.
    const estimate = { value: 1, low: 0.5, high: 1.5 };
    expect(holdsUntil({ ...plan, estimate, left: 0.25 })).toBeCloseTo(-1, 10);
    const fell = { value: -1, low: -1.5, high: -0.5 };
    expect(holdsUntil({ ...plan, direction: "LOWER", estimate: fell, left: 0.25 })).toBeCloseTo(1, 10);
  });

  test("says nothing where nobody left, and no more than the estimate where the interval is wide", () => {
    expect(holdsUntil({ ...plan, estimate: { value: 1, low: 0, high: 2 }, left: 0 })).toBeNull();
    expect(holdsUntil({ ...plan, estimate: { value: 0.5, low: 0, high: 1.5 }, left: 0.2 })).toBe(0.5);
  });
});
