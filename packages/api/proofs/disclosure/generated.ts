import type { Limits } from "../../src/modules/evaluations/disclosure/rounding/limits.rules.ts";
import {
  partnersLimits,
  publicLimits,
} from "../../src/modules/evaluations/disclosure/rounding/limits.rules.ts";
import { blockOf, type CountedPeople } from "../../src/modules/evaluations/disclosure/tables/block.rules.ts";
import { pairsOf } from "../../src/modules/evaluations/disclosure/tables/change-table.rules.ts";
import {
  type Binning,
  movedBinnings,
} from "../../src/modules/evaluations/disclosure/tables/counts-table.rules.ts";
import { type Counts, sizeOf } from "../../src/modules/evaluations/disclosure/tables/people.rules.ts";
import type { Answers, TablePlan } from "../../src/modules/evaluations/disclosure/tables/table.rules.ts";
import { holmLevels } from "../../src/modules/evaluations/statistics/verdicts/holm.rules.ts";
import { pairedChange } from "../../src/modules/evaluations/statistics/verdicts/paired-change.rules.ts";
import type { Random } from "../random.ts";
import { type Item, items, normal, thresholds } from "../statistics/answers.ts";

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
  /** Whether all of it is released in the end, as the service does; otherwise after each wave. */
  isReleasedOnce: boolean;
}

/** All choices, three, two: nested. */
const binnings: Record<number, readonly Binning[]> = {
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
  /** How many speak each language. */
  languages: number[];
  waves: number;
  random: Random;
}

/** The people of one side answer one item; some leave, some leave it out, attitudes move. */
function answersOf(item: Item, { languages, waves, random }: Side): { answers: Answers; counts: number[] } {
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
  const people = languages.flatMap((count, part) => Array.from({ length: count }, () => person(part)));
  const values = item.shares.map((_, place) => item.lowest + place);
  const { scale, kinds, counts } = blockOf(
    { values, unit: 1 },
    people.filter(({ answers }) => answers.some((answer) => answer !== null)),
  );
  return { answers: { scale, kinds }, counts: [...counts] };
}

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

/** Holm's level for each verdict of the last wave, over metrics and sides. */
function compareMany(blocks: readonly Block[]): void {
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
  const waves = random.chance(0.25) ? 3 : 2;
  const wide = waves === 2 && random.chance(0.1);
  const blocks = [people >> 1, people - (people >> 1)].flatMap((ofSide) => {
    const languages = languagesOf(ofSide, random, wide ? 1 : waves === 3 ? 2 : 3);
    return (["even", "skewed", "ceiling"] as const).map((shape, metric): Block => {
      const item = items[shape][wide && metric === 0 ? 1 : 0];
      if (!item) throw new Error(`There is no item of shape ${shape}.`);
      const { answers, counts } = answersOf(item, { languages, waves, random });
      const releases = plansOf(answers, counts, languages.length, waves, metric === 1);
      return { shape, answers, counts, releases };
    });
  });
  compareMany(blocks);
  const editions = random.chance(0.3) ? [publicLimits, partnersLimits] : [publicLimits];
  const isReleasedOnce = random.chance(0.5);
  if (isReleasedOnce) for (const block of blocks) block.releases = [atOnce(block)];
  return { seed, people, blocks, editions, isReleasedOnce };
}

/** All tables in one release, those of a whole side first. */
function atOnce({ answers, releases }: Block): TablePlan[] {
  const parts = new Set(answers.kinds.map(({ part }) => part)).size;
  const [first = [], ...later] = releases;
  const all = [...later.flat(), ...first];
  const ofSide = (plan: TablePlan) => plan.population.parts.length === parts;
  return [...all.filter(ofSide), ...all.filter((plan) => !ofSide(plan))];
}
