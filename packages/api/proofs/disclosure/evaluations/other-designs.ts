import {
  partnersLimits,
  publicLimits,
} from "../../../src/modules/evaluations/disclosure/rounding/limits.rules.ts";
import { movedBinnings } from "../../../src/modules/evaluations/disclosure/tables/counts-table.rules.ts";
import { sizeOf } from "../../../src/modules/evaluations/disclosure/tables/people.rules.ts";
import type { TablePlan } from "../../../src/modules/evaluations/disclosure/tables/table.rules.ts";
import type { Random } from "../../random.ts";
import { items } from "../../statistics/answers.ts";
import { answersOf, type Block, binnings, compareMany, type Design, type Evaluation } from "./block.ts";

/** Twelve in fifteen ask the same people, by language. */
export const designs: readonly Design[] = [
  ...Array.from({ length: 12 }, () => "LANGUAGES" as const),
  "GROUPS_LIKE_THESE",
  "DIFFERENT_PEOPLE",
  "PAIRED_SHARES",
];

/** Groups of people who took part together, of unequal size. */
function groupsOf(people: number, random: Random): number[] {
  const groups = Array.from({ length: random.int(4, 8) }, () => 1);
  for (let person = groups.length; person < people; person += 1) {
    const group = random.int(0, groups.length - 1);
    groups[group] = (groups[group] ?? 0) + 1;
  }
  return groups;
}

type Asked = Pick<Block, "answers" | "counts">;

/** One question at two waves, all of it released in the end: what was found, then counts. */
function plansOf(design: Design, { answers, counts }: Asked): TablePlan[] {
  const parts = [...new Set(answers.kinds.map(({ part }) => part))];
  const { values } = answers.scale;
  const population = { parts, waves: [0, 1] };
  const delta = (Math.max(...values) - Math.min(...values)) / 16;
  const scope = design === "GROUPS_LIKE_THESE" ? "GROUPS_LIKE_THESE" : "THESE_PEOPLE";
  const agreed = { direction: "HIGHER", delta, scope, minimumN: 10 } as const;
  const answeredBefore = sizeOf(answers.kinds, counts, { parts, waves: [0] });
  const compared = { population, from: 0, to: 1, holmLevel: 0.025, hidden: {} };
  const level = (wave: number): TablePlan => ({
    kind: "COUNTS",
    population: { parts, waves: [wave] },
    counted: { wave },
    binnings: binnings[values.length] ?? [],
  });
  const moved: TablePlan = {
    kind: "COUNTS",
    population,
    counted: { from: 0, to: 1 },
    binnings: movedBinnings,
  };
  const levels = [level(1), level(0)];
  switch (design) {
    case "DIFFERENT_PEOPLE":
      return [{ kind: "UNPAIRED", ...compared, population: { parts, waves: [0] }, agreed }, ...levels];
    case "PAIRED_SHARES":
      return [
        {
          kind: "PAIRED_SHARE",
          ...compared,
          counted: values.slice(-2),
          agreed: { ...agreed, delta: 0.1 },
          answeredBefore,
        },
        ...levels,
        moved,
      ];
    default:
      return [{ kind: "CHANGE", ...compared, agreed, answeredBefore }, ...levels, moved];
  }
}

/** As many people answer each wave, and others the second. */
function ofDifferentPeople({ answers: { kinds, scale }, counts }: Asked): Asked {
  const once = [0, 1].flatMap((wave) =>
    scale.values.map((value) => ({
      kind: { part: 0, answers: [0, 1].map((at) => (at === wave ? value : null)) },
      count: counts.reduce((sum, count, at) => sum + (kinds[at]?.answers[wave] === value ? count : 0), 0),
    })),
  );
  return {
    answers: { scale, kinds: once.map(({ kind }) => kind) },
    counts: once.map(({ count }) => count),
  };
}

/**
 * An evaluation that compares others than the same people by language: one question of each shape a side; of groups like these,
 * whose programs take long, of one shape alone.
 */
export function otherDesign(
  design: Exclude<Design, "LANGUAGES">,
  { seed, people, random }: { seed: number; people: number; random: Random },
): Evaluation {
  const all = ["even", "skewed", "ceiling"] as const;
  const shapes = design === "GROUPS_LIKE_THESE" ? [random.pick(all)] : all;
  const blocks = [people >> 1, people - (people >> 1)].flatMap((ofSide) => {
    const parts = design === "GROUPS_LIKE_THESE" ? groupsOf(ofSide, random) : [ofSide];
    return shapes.map((shape): Block => {
      const item = items[shape][0];
      if (!item) throw new Error(`There is no item of shape ${shape}.`);
      const asked = answersOf(item, { parts, waves: 2, random });
      const made = design === "DIFFERENT_PEOPLE" ? ofDifferentPeople(asked) : asked;
      return { shape, ...made, releases: [plansOf(design, made)] };
    });
  });
  compareMany(blocks);
  const editions = random.chance(0.3) ? [publicLimits, partnersLimits] : [publicLimits];
  return { seed, people, blocks, editions, design, isReleasedOnce: true };
}
