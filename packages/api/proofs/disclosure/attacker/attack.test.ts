// The attacker learns from each figure that is published, where nobody audits it.
import { describe, expect, test } from "@jest/globals";
import { publicLimits } from "../../../src/modules/evaluations/disclosure/rounding/limits.rules.ts";
import { blockOf } from "../../../src/modules/evaluations/disclosure/tables/block.rules.ts";
import type { ChangePlan } from "../../../src/modules/evaluations/disclosure/tables/change-table.rules.ts";
import {
  type Published,
  publish,
  type TablePlan,
} from "../../../src/modules/evaluations/disclosure/tables/table.rules.ts";
import { attack } from "./attack.ts";
import { loadHighs } from "./load-highs.ts";
import type { Effort } from "./program.ts";

const highs = await loadHighs();
const scale = { values: [1, 2, 3, 4, 5], unit: 1 };
type Said = readonly [part: number, before: number | null, after: number | null, count: number];

/** What the attacker finds out of these people, by one table as it is published, or by what `seen` makes of it. */
function attacked(
  said: readonly Said[],
  plan: TablePlan,
  seen: (published: Published) => Published | null = (published) => published,
  effort?: Effort,
) {
  const { kinds, counts } = blockOf(
    scale,
    said.map(([part, before, after, count]) => ({ part, answers: [before, after], count })),
  );
  const answers = { scale, kinds };
  const made = publish(plan, answers, counts, publicLimits);
  const published = made && seen(made);
  const views = published ? [{ rule: "AS_RELEASED" as const, plan, published, fewest: 10 }] : [];
  const block = { shape: "even" as const, answers, counts, releases: [[plan]] };
  return attack(highs, block, views, { fewest: 10, readsEffects: true, ...(effort && { effort }) });
}
const learnt = (...given: Parameters<typeof attacked>) => attacked(...given).broken;

const agreed = { direction: "HIGHER", delta: 0.25, scope: "THESE_PEOPLE", minimumN: 10 } as const;
const compared = { from: 0, to: 1, holmLevel: null, hidden: {} } as const;
const change = (parts: number[], answeredBefore: number): ChangePlan => ({
  ...{ kind: "CHANGE", ...compared, population: { parts, waves: [0, 1] }, agreed, answeredBefore },
});
const hidesEstimate = (published: Published) => ({ ...published, estimate: null });

test("an effect size tells that nobody is far from the others", () => {
  const people: Said[] = [
    [0, 3, 4, 38],
    [0, 3, 5, 2],
  ];
  const answeredFive = expect.stringContaining("answered 5 at wave 0");
  expect(learnt(people, change([0], 40))).toContainEqual(answeredFive);
  const without = learnt(people, change([0], 40), (published) => ({ ...published, effect: null }));
  expect(without).not.toContainEqual(answeredFive);
});

test("a share among the same people tells that nobody stayed as they were", () => {
  const plan: TablePlan = {
    ...{ kind: "PAIRED_SHARE", ...compared, population: { parts: [0], waves: [0, 1] } },
    ...{ counted: [4, 5], agreed, answeredBefore: 20 },
  };
  const people: Said[] = [[0, 2, 4, 20]];
  expect(learnt(people, plan)).toContainEqual(expect.stringContaining("answered 1 at wave 1"));
  expect(learnt(people, plan, hidesEstimate)).toEqual([]);
});

test("a change of different people tells that nobody answered otherwise", () => {
  const plan: TablePlan = {
    ...{ kind: "UNPAIRED", ...compared, population: { parts: [0], waves: [0] }, agreed },
  };
  const people: Said[] = [
    [0, 1, null, 12],
    [0, null, 5, 12],
  ];
  expect(learnt(people, plan)).toContainEqual(expect.stringContaining("answered 5 at wave 0"));
  expect(learnt(people, plan, hidesEstimate)).toEqual([]);
});

test("groups like these tell of a group of one person, whose size is known", () => {
  const groups: Said[] = [0, 1, 2, 3].flatMap((part): Said[] => [
    [part, 2, 3, 4],
    [part, 3, 3, 4],
  ]);
  const plan = change([0, 1, 2, 3, 4], 33);
  const people: Said[] = [...groups, [4, 3, 4, 1]];
  const learntOfIt = learnt(people, { ...plan, agreed: { ...agreed, scope: "GROUPS_LIKE_THESE" } });
  expect(learntOfIt).toContainEqual(expect.stringContaining("changed by -4"));
  expect(
    learnt(people, { ...plan, agreed: { ...agreed, scope: "GROUPS_LIKE_THESE" } }, hidesEstimate),
  ).toEqual([]);
});

test("whoever is shown more than the attacker can read is told so", () => {
  const more = (published: Published) => ({ ...published, left: 0.4 });
  expect(() => learnt([[0, 3, 4, 20]], change([0], 20), more)).toThrow("More is said");
});

describe("a program is given up", () => {
  const people: Said[] = [1, 2, 3, 4, 5].map((value): Said => [0, value, 6 - value, 7]);

  test("after so many steps, each time the same", () => {
    const given = [people, change([0], 35), undefined, { steps: 0, branches: 0 }] as const;
    const found = attacked(...given);
    expect(found.unsolved).toBeGreaterThan(0);
    expect(attacked(...given)).toEqual(found);
  });

  test("never for the time it took", () => {
    const found = attacked(people, change([0], 35));
    expect(found).toMatchObject({ broken: [], unsolved: 0 });
    const now = performance.now;
    const today = Date.now;
    let hours = 0;
    try {
      // A machine so busy that an hour passes between two looks at the clock.
      performance.now = () => {
        hours += 1;
        return hours * 3_600_000;
      };
      Date.now = performance.now;
      expect(attacked(people, change([0], 35))).toEqual(found);
      expect(hours).toBeGreaterThan(0);
    } finally {
      performance.now = now;
      Date.now = today;
    }
  });
});
