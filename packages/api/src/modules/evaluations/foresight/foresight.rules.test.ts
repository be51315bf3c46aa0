import { describe, expect, test } from "@jest/globals";
import { type ForeseenDesign, foresee } from "./foresight.rules.ts";

type Metric = ForeseenDesign["metrics"][number];
const metric = (facts: Partial<Metric> = {}): Metric => ({
  ...{ id: "one", kind: "CHANGE", direction: "UP", worthwhile: 0.5, target: null, minimum_n: 10 },
  ...{ is_primary: true, to_wave: "END", scale_low: 1, scale_high: 5 },
  binnings: [
    [1, 2, 3, 4, 5],
    [1, 3, 4],
    [1, 4],
  ],
  ...facts,
});
const share = (facts: Partial<Metric> = {}) =>
  metric({ kind: "SHARE", worthwhile: null, target: 0.5, ...facts });
const said = (people: number, metrics: Metric[], more: Partial<ForeseenDesign> = {}) => [
  ...foresee({
    ...{
      scope: "THESE_PEOPLE",
      people: { COMMUNITY: people, HOST: people },
      groups: 1,
      metrics,
      last: "END",
      ...more,
    },
  }),
];
const smallest = (...given: Parameters<typeof said>) => said(...given)[0]?.smallestTrueValue ?? null;

describe("before both sides approve a design, it is said", () => {
  test("of both sides what people as many as expected could show, and in which steps", () => {
    expect(said(30, [metric()], { people: { COMMUNITY: 9, HOST: 30 } })).toEqual([
      {
        ...{ metricId: "one", side: "COMMUNITY", people: 9, smallestTrueValue: null },
        ...{ bins: null, valueStep: null, intervalStep: null, hasEffect: false },
      },
      {
        ...{ metricId: "one", side: "HOST", people: 30, smallestTrueValue: expect.closeTo(0.657, 2) },
        ...{ bins: 3, valueStep: 0.5, intervalStep: 0.5, hasEffect: false },
      },
    ]);
    expect(said(40, [metric()])[0]).toMatchObject({ valueStep: 0.1, intervalStep: 0.2, hasEffect: true });
    expect(said(50, [metric()])[0]?.bins).toBe(5);
    expect(said(19, [metric()])[0]?.bins).toBeNull();
  });

  test("that more questions and whole groups need more, and that a metric may ask for more people", () => {
    const one = smallest(40, [metric()]) ?? 9;
    expect(smallest(40, [metric(), metric(), metric()])).toBeGreaterThan(one);
    const groups = { scope: "GROUPS_LIKE_THESE" as const };
    expect(smallest(40, [metric()], { ...groups, groups: 4 })).toBeGreaterThan(one);
    expect(smallest(40, [metric()], { ...groups, groups: 3 })).toBeNull();
    expect(smallest(40, [metric({ minimum_n: 41 })])).toBeNull();
  });

  test("of a share which one lies beyond the target, and that none may", () => {
    const [found] = said(30, [share()]);
    expect(found).toMatchObject({ bins: 3, valueStep: 0.05, intervalStep: 0.05, hasEffect: false });
    expect(found?.smallestTrueValue).toBeGreaterThan(0.7);
    // Ten of whom it is true, and ten of whom it is not.
    expect(said(19, [share()])[0]).toMatchObject({ valueStep: null, intervalStep: null });
    expect(said(20, [share()])[0]).toMatchObject({ valueStep: 0.05, intervalStep: 0.05 });
    expect(smallest(30, [share({ direction: "DOWN" })])).toBeCloseTo(1 - (found?.smallestTrueValue ?? 0), 6);
    expect(smallest(30, [share({ target: 0.95 })])).toBeNull();
    expect(smallest(30_000, [share()])).toBeCloseTo(0.509, 2);
  });

  test("nothing of what carries no verdict, or is counted rather than asked", () => {
    const [mid, end] = [metric({ is_primary: false, to_wave: "MID" }), metric({ is_primary: false })];
    expect(said(60, [metric(), mid, end]).map(({ smallestTrueValue }) => smallestTrueValue !== null)).toEqual(
      [...[true, true, false, false, true, true]],
    );
    // As a release does: it compares the others at the last wave that is planned.
    expect(smallest(60, [end])).not.toBeNull();
    expect(smallest(60, [end], { last: "FOLLOW_UP" })).toBeNull();
    expect(said(60, [metric({ kind: "RECORD" }), metric({ kind: "NETWORK" })])).toEqual([]);
  });
});
