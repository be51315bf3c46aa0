import { describe, expect, test } from "@jest/globals";
import { gapsOf } from "../design/design.rules.ts";
import type { WaveKind } from "../design/evaluation.vocabulary.ts";
import { mayStandBeside } from "./overlap.rules.ts";
import { publishable } from "./publishable.rules.ts";
import { type BlockOfTables, release } from "./release.rules.ts";
import { publicLimits } from "./rounding/limits.rules.ts";
import { roundEstimate, stepsOfChange } from "./rounding/rounding.rules.ts";
import type { ChangePlan } from "./tables/change-table.rules.ts";
import { type CountsPlan, movedBinnings } from "./tables/counts-table.rules.ts";
import type { PersonKind } from "./tables/people.rules.ts";
import { type Answers, publish } from "./tables/table.rules.ts";

const values = [1, 2, 3, 4, 5];
const pairs = (part: number): PersonKind[] =>
  values.flatMap((before) => values.map((after) => ({ part, answers: [before, after] })));

/** People of one part, or of several, all of whom answered twice. */
function answersOf(parts: number): Answers {
  return {
    scale: { values, unit: 1 },
    kinds: Array.from({ length: parts }, (_, part) => pairs(part)).flat(),
  };
}

/** How many moved from what to what, such as { "3>4": 5 }; of part 0 unless it says otherwise, "1:3>4". */
function countsOf({ kinds }: Answers, moves: Record<string, number>): number[] {
  return kinds.map(({ part, answers: [before, after] }) => {
    const move = `${before}>${after}`;
    return (part === 0 ? (moves[move] ?? 0) : 0) + (moves[`${part}:${move}`] ?? 0);
  });
}

const level = (wave: number, parts = [0]): CountsPlan => ({
  kind: "COUNTS",
  population: { parts, waves: [wave] },
  counted: { wave },
  binnings: [
    [[1], [2], [3], [4], [5]],
    [[1, 2], [3], [4, 5]],
    [
      [1, 2, 3],
      [4, 5],
    ],
  ],
});

const change = (answeredBefore: number, parts = [0]): ChangePlan => ({
  kind: "CHANGE",
  population: { parts, waves: [0, 1] },
  from: 0,
  to: 1,
  agreed: { direction: "HIGHER", delta: 0.25, scope: "THESE_PEOPLE", minimumN: 10 },
  answeredBefore,
  holmLevel: 0.025,
  hidden: {},
});

const one = answersOf(1);
/** Thirty people, of whom most gained one step. */
const grew = countsOf(one, { "2>3": 8, "3>4": 6, "3>3": 5, "4>4": 3, "4>3": 3, "1>3": 2, "4>5": 3 });

const released = (block: Partial<BlockOfTables>) =>
  release({ answers: one, counts: grew, earlier: [], plans: [], limits: publicLimits, ...block });

describe("rounding", () => {
  test("a change of under 40 people is in steps of a half, its interval outward; from 40 on in finer ones", () => {
    const estimate = { value: 0.62, low: 0.21, high: 1.03 };
    expect(roundEstimate(estimate, stepsOfChange(4, 39))).toEqual({ value: 0.5, low: 0, high: 1.5 });
    expect(roundEstimate(estimate, stepsOfChange(4, 40))).toEqual({ value: 0.6, low: 0.2, high: 1.2 });
    expect(stepsOfChange(10, 40)).toEqual({ estimate: 0.25, interval: 0.5 });
  });

  test("what stands on a step already stays there", () => {
    const exact = { value: 0.3, low: 0.2, high: 0.6 };
    expect(roundEstimate(exact, stepsOfChange(4, 40))).toEqual({ value: 0.3, low: 0.2, high: 0.6 });
  });
});

describe("a level", () => {
  test("is counts of the first binning whose every bin holds ten, to 5", () => {
    const level0 = publish(level(0), one, grew, publicLimits);
    // At first: 2 answered 1, 8 answered 2, 11 answered 3, 9 answered 4.
    expect(level0).toBeNull();
    const more = countsOf(one, { "2>3": 12, "3>4": 11, "4>5": 14 });
    expect(publish(level(0), one, more, publicLimits)).toEqual({ n: 35, binning: 1, counts: [10, 10, 15] });
  });
});

describe("a change", () => {
  test("of under ten people only says that they are too few", () => {
    const few = countsOf(one, { "2>3": 9 });
    expect(publish(change(9), one, few, publicLimits)).toEqual({
      n: 0,
      estimate: null,
      effect: null,
      left: null,
      holdsUntil: null,
      verdict: "INSUFFICIENT_DATA",
      reasons: ["TOO_FEW"],
    });
  });

  test("says how many left, and until where it holds, from the numbers it shows", () => {
    // A sixth left: 0.5 · 30 of 36 … the interval of a half is wider than the estimate: it holds by nothing.
    const shown = publish(change(36), one, grew, publicLimits);
    expect(shown).toMatchObject({ left: 0.15, estimate: { value: 0.5 }, holdsUntil: 0.5 });
  });

  test("is an estimate with its interval and its verdict, n to 5", () => {
    expect(publish(change(30), one, grew, publicLimits)).toMatchObject({
      n: 30,
      effect: null,
      verdict: "SUPPORTED",
    });
  });
});

describe("groups that overlap", () => {
  const three = answersOf(3);
  const spoken = (third: number) => countsOf(three, { "0:3>4": 15, "1:3>4": 12, "2:3>4": third });
  const beside = (third: number) =>
    mayStandBeside(level(0, [1]), [level(0, [0, 1, 2]), level(0, [0])], {
      kinds: three.kinds,
      counts: spoken(third),
      fewest: 10,
    });

  test("differ by nobody or by ten: two languages of three would tell of the third", () => {
    expect(beside(3)).toBe(false);
    expect(beside(0)).toBe(true);
    expect(beside(10)).toBe(true);
  });
});

describe("the audit", () => {
  test("lets a change stand of which every count could be zero, or not", () => {
    const { tables } = released({ plans: [change(30)] });
    expect(tables[0]?.published).toMatchObject({ verdict: "SUPPORTED" });
    expect(tables[0]?.published).toHaveProperty("estimate.value");
  });

  test("hides an interval so narrow that nobody can have moved far, and keeps the verdict", () => {
    // Twelve people, all but two unchanged: the interval says that nobody moved by four steps.
    const still = countsOf(one, { "3>3": 5, "2>2": 4, "4>4": 1, "3>4": 1, "4>3": 1 });
    const { tables, protectedCounts } = released({ counts: still, plans: [change(12)] });
    expect(tables[0]?.published).toMatchObject({ estimate: null, verdict: "INSUFFICIENT_DATA" });
    expect(protectedCounts.join()).toContain("changed by");
  });

  test("keeps what one of groups like these is made of, however few: each is as much of the estimate", () => {
    const five = answersOf(5);
    const grew = (group: number) => ({ [`${group}:2>3`]: 4, [`${group}:3>3`]: 4 });
    const counts = countsOf(five, { ...grew(1), ...grew(2), ...grew(3), ...grew(4), "0:3>4": 1 });
    const plan = change(33, [0, 1, 2, 3, 4]);
    const of = (scope: ChangePlan["agreed"]["scope"]) =>
      released({ answers: five, counts, plans: [{ ...plan, agreed: { ...plan.agreed, scope } }] }).tables[0];
    // The interval leaves no group's mean far from the others, and so no step of four to the one who is a group.
    expect(of("GROUPS_LIKE_THESE")?.published).toBeNull();
    expect(of("THESE_PEOPLE")?.published).toHaveProperty("estimate.value");
  });

  test("shows what groups like these changed by, where each of them could be made of others", () => {
    const six = answersOf(6);
    const counts = countsOf(six, {
      ...Object.fromEntries(
        [0, 1, 2, 3, 4, 5].flatMap((group) =>
          Object.entries(
            group % 2 === 0
              ? { "1>2": 2, "2>3": 3, "3>3": 3, "4>4": 1, "4>3": 1 }
              : { "2>4": 2, "3>4": 3, "3>3": 2, "5>4": 2, "1>1": 1 },
          ).map(([move, people]) => [`${group}:${move}`, people]),
        ),
      ),
    });
    const plan = change(60, [0, 1, 2, 3, 4, 5]);
    const agreed: ChangePlan["agreed"] = { ...plan.agreed, scope: "GROUPS_LIKE_THESE" };
    const { tables } = released({ answers: six, counts, plans: [{ ...plan, agreed }] });
    expect(tables[0]?.published).toMatchObject({ estimate: { value: 0.5 } });
  });

  test("shows a level in coarser bins where the finer ones would tell of those who came again", () => {
    // Of eleven who answered 2 at first, eight came again: bins of ten and two who left would say that they are not none.
    const kinds = [
      ...pairs(0),
      ...values.map((before): PersonKind => ({ part: 0, answers: [before, null] })),
    ];
    const answers: Answers = { scale: one.scale, kinds };
    const moves: Record<string, number> = {
      ...{ "1>2": 6, "1>1": 4, "1>3": 3, "2>3": 4, "2>1": 2, "2>2": 2, "2>null": 3, "3>3": 5, "3>5": 4 },
      ...{ "3>2": 4, "4>4": 6, "4>5": 5, "4>2": 3, "5>5": 6, "5>3": 4, "5>4": 4 },
    };
    const counts = countsOf(answers, moves);
    const finest = publish(level(0), answers, counts, publicLimits);
    expect(finest).toMatchObject({ binning: 0 });
    const { tables } = released({ answers, counts, plans: [change(65), level(0)] });
    expect(tables[0]?.published).toHaveProperty("estimate.value");
    expect(tables[1]?.published).toMatchObject({ counts: expect.any(Array) });
    expect(tables[1]?.plan).not.toEqual(level(0));
  });

  test("looks at earlier releases too, and leaves them as they are", () => {
    const plan = level(0);
    const more = countsOf(one, { "2>3": 12, "3>4": 11, "4>5": 14 });
    const frozen = publish(plan, one, more, publicLimits);
    if (!frozen) throw new Error("The level was not published.");
    const earlier = [{ plan, published: frozen, limits: publicLimits }];
    const { tables } = released({
      counts: more,
      earlier,
      plans: [
        change(37),
        {
          ...level(1),
          counted: { from: 0, to: 1 },
          population: { parts: [0], waves: [0, 1] },
          binnings: movedBinnings,
        },
      ],
    });
    expect(tables).toHaveLength(2);
    // Everybody moved up by one: what is shown may not say so of nobody else.
    expect(tables[1]?.published).toBeNull();
    expect(frozen).toEqual(publish(plan, one, more, publicLimits));
  });
});

test("no two metrics are made of the same answers, which each audit would look at alone", () => {
  const twice = (first: [WaveKind | null, WaveKind], second: [WaveKind | null, WaveKind], also = "home") =>
    gapsOf({
      ...{
        scope: "THESE_PEOPLE",
        breakdowns: [],
        hasPartnersEdition: false,
        expectedCommunity: 20,
        expectedHost: 20,
        expectedGroups: 0,
      },
      ...{ hasEvaluator: true, mayEvaluate: true, dayHasPassed: false, questions: ["home", "talk"] },
      waves: ["BASELINE", "END", "FOLLOW_UP"],
      metrics: [first, second].map(([from_wave, to_wave], place) => ({
        ...{ kind: from_wave ? ("CHANGE" as const) : ("SHARE" as const), is_primary: place === 0 },
        ...{ from_wave, to_wave, scale_low: 1, scale_high: 5 },
        items: [{ question: place === 0 ? "home" : also, isReversed: false }],
      })),
    });
  expect(twice(["BASELINE", "END"], [null, "END"])).toEqual(["questionTwice"]);
  expect(twice(["BASELINE", "END"], ["BASELINE", "FOLLOW_UP"])).toEqual(["questionTwice"]);
  expect(twice(["BASELINE", "END"], [null, "END"], "talk")).toEqual([]);
  // What is asked again later is other answers.
  expect(twice(["BASELINE", "END"], [null, "FOLLOW_UP"])).toEqual([]);
});

test("what could be published at all is known from the number of people", () => {
  const plan = { bins: [5, 3, 2], range: 4 };
  expect(publishable(9, plan, publicLimits)).toEqual({
    bins: null,
    change: null,
    share: null,
    effect: false,
  });
  expect(publishable(30, plan, publicLimits)).toEqual({
    bins: 3,
    change: { estimate: 0.5, interval: 0.5 },
    share: { estimate: 0.05, interval: 0.05 },
    effect: false,
  });
  expect(publishable(19, plan, publicLimits).share).toBeNull();
  expect(publishable(60, plan, publicLimits).effect).toBe(true);
});
