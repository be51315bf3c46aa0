import {
  partnersLimits,
  publicLimits,
} from "../../../src/modules/evaluations/disclosure/rounding/limits.rules.ts";
import { movedBinnings } from "../../../src/modules/evaluations/disclosure/tables/counts-table.rules.ts";
import { type Counts, sizeOf } from "../../../src/modules/evaluations/disclosure/tables/people.rules.ts";
import type { Answers, TablePlan } from "../../../src/modules/evaluations/disclosure/tables/table.rules.ts";
import { Random } from "../../random.ts";
import { items } from "../../statistics/answers.ts";
import { answersOf, type Block, binnings, compareMany, type Evaluation } from "./block.ts";
import { designs, otherDesign } from "./other-designs.ts";

/** What both sides fixed at APPROVED, the most important first: change, levels, who moved, and the same by language. */
function plansOf(
  answers: Answers,
  counts: Counts,
  languages: number,
  waves: number,
  share: boolean,
): TablePlan[][] {
  const everybody = Array.from({ length: languages }, (_, part) => part);
  const groups = [everybody, ...(languages > 1 ? everybody.map((part) => [part]) : [])];
  const { values } = answers.scale;
  const ofLevel = binnings[values.length] ?? [];
  const range = Math.max(...values) - Math.min(...values);
  const level = (parts: number[], wave: number): TablePlan => ({
    kind: "COUNTS",
    population: { parts, waves: [wave] },
    counted: { wave },
    binnings: ofLevel,
  });
  const later = (to: number): TablePlan[] => {
    const [all = [], ...parts] = groups;
    const change = (members: number[], holmLevel: number | null): TablePlan => ({
      kind: "CHANGE",
      population: { parts: members, waves: [0, to] },
      from: 0,
      to,
      agreed: { direction: "HIGHER", delta: range / 16, scope: "THESE_PEOPLE", minimumN: 10 },
      answeredBefore: sizeOf(answers.kinds, counts, { parts: members, waves: [0] }),
      holmLevel,
      hidden: {},
    });
    const target: TablePlan = {
      kind: "SHARE",
      population: { parts: all, waves: [to] },
      wave: to,
      counted: values.slice(-2),
      agreed: { direction: "HIGHER", target: 0.5, minimumN: 10 },
      holmLevel: 0.025,
      hidden: {},
    };
    const moved: TablePlan = {
      kind: "COUNTS",
      population: { parts: all, waves: [0, to] },
      counted: { from: 0, to },
      binnings: movedBinnings,
    };
    return [
      change(all, to === waves - 1 ? 0.025 : null),
      ...(share ? [target] : []),
      level(all, to),
      moved,
      ...parts.map((part) => change(part, null)),
      ...parts.map((part) => level(part, to)),
    ];
  };
  const first = groups.map((group) => level(group, 0));
  return [first, ...Array.from({ length: waves - 1 }, (_, wave) => later(wave + 1))];
}

/** People of a side divided over one to three languages, the first the largest. */
function languagesOf(people: number, random: Random, most: number): number[] {
  const count = random.int(1, most);
  if (count === 1) return [people];
  const second = random.int(2, Math.floor(people / 2));
  if (count === 2) return [people - second, second];
  const third = random.int(1, Math.max(1, Math.floor(second / 2)));
  return [people - second, second - third, third];
}

/** An evaluation of `people`, half on each side, as its seed makes it: metrics of every shape, two or three waves. */
export function generatedEvaluation(seed: number, people: number, random: Random): Evaluation {
  // By a lot of its own.
  const design = new Random(seed * 104_729 + 1).pick(designs);
  if (design !== "LANGUAGES") return otherDesign(design, { seed, people, random });
  const waves = random.chance(0.25) ? 3 : 2;
  const wide = waves === 2 && random.chance(0.1);
  const blocks = [people >> 1, people - (people >> 1)].flatMap((ofSide) => {
    const languages = languagesOf(ofSide, random, wide ? 1 : waves === 3 ? 2 : 3);
    return (["even", "skewed", "ceiling"] as const).map((shape, metric): Block => {
      const item = items[shape][wide && metric === 0 ? 1 : 0];
      if (!item) throw new Error(`There is no item of shape ${shape}.`);
      const { answers, counts } = answersOf(item, { parts: languages, waves, random });
      const releases = plansOf(answers, counts, languages.length, waves, metric === 1);
      return { shape, answers, counts, releases };
    });
  });
  compareMany(blocks);
  const editions = random.chance(0.3) ? [publicLimits, partnersLimits] : [publicLimits];
  const isReleasedOnce = random.chance(0.5);
  if (isReleasedOnce) for (const block of blocks) block.releases = [atOnce(block)];
  return { seed, people, blocks, editions, design, isReleasedOnce };
}

/** All tables in one release, those of a whole side first. */
function atOnce({ answers, releases }: Block): TablePlan[] {
  const parts = new Set(answers.kinds.map(({ part }) => part)).size;
  const [first = [], ...later] = releases;
  const all = [...later.flat(), ...first];
  const ofSide = (plan: TablePlan) => plan.population.parts.length === parts;
  const isMoved = (plan: TablePlan) => plan.kind === "COUNTS" && "from" in plan.counted;
  const sides = all.filter(ofSide);
  return [
    ...sides.filter((plan) => !isMoved(plan)),
    ...sides.filter(isMoved),
    ...all.filter((plan) => !ofSide(plan)),
  ];
}
