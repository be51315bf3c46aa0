import type { Limits } from "../../../src/modules/evaluations/disclosure/rounding/limits.rules.ts";
import {
  blockOf,
  type CountedPeople,
} from "../../../src/modules/evaluations/disclosure/tables/block.rules.ts";
import { pairsOf } from "../../../src/modules/evaluations/disclosure/tables/change-table.rules.ts";
import type { Binning } from "../../../src/modules/evaluations/disclosure/tables/counts-table.rules.ts";
import type { Counts } from "../../../src/modules/evaluations/disclosure/tables/people.rules.ts";
import type { Answers, TablePlan } from "../../../src/modules/evaluations/disclosure/tables/table.rules.ts";
import { holmLevels } from "../../../src/modules/evaluations/statistics/verdicts/holm.rules.ts";
import { pairedChange } from "../../../src/modules/evaluations/statistics/verdicts/paired-change.rules.ts";
import type { Random } from "../../random.ts";
import { type Item, type items, normal, thresholds } from "../../statistics/answers.ts";

/** How people are asked, and compared: most evaluations ask the same people, by language. */
export type Design = "LANGUAGES" | "GROUPS_LIKE_THESE" | "DIFFERENT_PEOPLE" | "PAIRED_SHARES";

/** One metric of one side: who answered what, and which tables its releases are to hold, one list a release. */
export interface Block {
  shape: keyof typeof items;
  answers: Answers;
  counts: Counts;
  releases: TablePlan[][];
}

export interface Evaluation {
  seed: number;
  people: number;
  blocks: Block[];
  /** The limits of each edition, the public one first. */
  editions: Limits[];
  design: Design;
  /** Whether all of it is released in the end, as the service does; otherwise after each wave. */
  isReleasedOnce: boolean;
}

/** All choices, three, two: nested. */
export const binnings: Record<number, readonly Binning[]> = {
  5: [
    [[1], [2], [3], [4], [5]],
    [[1, 2], [3], [4, 5]],
    [
      [1, 2, 3],
      [4, 5],
    ],
  ],
  11: [
    Array.from({ length: 11 }, (_, value) => [value]),
    [
      [0, 1, 2, 3],
      [4, 5, 6],
      [7, 8, 9, 10],
    ],
    [
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10],
    ],
  ],
};

interface Side {
  /** How many are of each part: speak a language, or took part together. */
  parts: number[];
  waves: number;
  random: Random;
}

/** The people of one side answer one item; some leave, some leave it out, attitudes move. */
export function answersOf(
  item: Item,
  { parts, waves, random }: Side,
): { answers: Answers; counts: number[] } {
  const cuts = thresholds(item);
  const leaving = random.next() * 0.25;
  const shift = random.pick([0, 0, 0.3, 0.6, -0.3]);
  const person = (part: number): CountedPeople => {
    const lasting = normal(random);
    let here = true;
    const answers = Array.from({ length: waves }, (_, wave) => {
      if (wave > 0 && random.chance(leaving)) here = false;
      if (!here || random.chance(0.02)) return null;
      const attitude = Math.SQRT1_2 * (lasting + normal(random)) + wave * shift;
      return item.lowest + cuts.filter((cut) => attitude > cut).length;
    });
    return { part, answers, count: 1 };
  };
  const people = parts.flatMap((count, part) => Array.from({ length: count }, () => person(part)));
  const values = item.shares.map((_, place) => item.lowest + place);
  const { scale, kinds, counts } = blockOf(
    { values, unit: 1 },
    people.filter(({ answers }) => answers.some((answer) => answer !== null)),
  );
  return { answers: { scale, kinds }, counts: [...counts] };
}

/** Holm's level for each verdict of the last wave, over metrics and sides. */
export function compareMany(blocks: readonly Block[]): void {
  const verdicts = blocks.flatMap(({ answers, counts, releases }) =>
    (releases.at(-1) ?? []).flatMap((plan) =>
      plan.kind === "CHANGE" && plan.holmLevel !== null ? [{ plan, answers, counts }] : [],
    ),
  );
  const ps = verdicts.map(
    ({ plan, answers, counts }) =>
      pairedChange(pairsOf(plan, answers.scale, answers.kinds, counts), plan.answeredBefore, plan.agreed)
        .judgement.p,
  );
  holmLevels(ps).forEach((holmLevel, place) => {
    const plan = verdicts[place]?.plan;
    if (plan) plan.holmLevel = holmLevel;
  });
}
