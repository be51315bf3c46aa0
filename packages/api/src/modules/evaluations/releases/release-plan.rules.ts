import type { EvaluationMetricEntity } from "../design/evaluation.entity.ts";
import type { EvaluationScope, EvaluationSide } from "../design/evaluation.vocabulary.ts";
import type { BlockOfTables } from "../disclosure/release.rules.ts";
import type { Limits } from "../disclosure/rounding/limits.rules.ts";
import { type Block, blockOf as everybody } from "../disclosure/tables/block.rules.ts";
import { movedBinnings } from "../disclosure/tables/counts-table.rules.ts";
import { type Scored, scaleOf } from "../disclosure/tables/scale.rules.ts";
import type { TablePlan } from "../disclosure/tables/table.rules.ts";
import type { Direction } from "../statistics/verdicts/direction.rules.ts";

export type AgreedMetric = Pick<
  EvaluationMetricEntity,
  | "id"
  | "kind"
  | "direction"
  | "worthwhile"
  | "target"
  | "minimum_n"
  | "is_primary"
  | "from_wave"
  | "to_wave"
  | "items"
  | "scale_low"
  | "scale_high"
  | "binnings"
>;

/** How many people of a group have these scores, in whole units; null where there is none. */
export interface CountedScores {
  side: EvaluationSide;
  group: number;
  before: number | null;
  after: number | null;
  count: number;
}

/** The people of one side and their scores, as tables are made of them. */
export interface People extends Block {
  metric: AgreedMetric;
  side: EvaluationSide;
}

const directionOf = ({ direction }: AgreedMetric): Direction => (direction === "UP" ? "HIGHER" : "LOWER");

/** What the scores of a metric are made of. */
const scoredOf = ({ items, scale_low, scale_high }: AgreedMetric): Scored => ({
  items: items.length,
  low: scale_low,
  high: scale_high,
});

/** Everybody of one side, by what they answered, with all that could have been answered: a table is audited against that. */
export function peopleOf(
  metric: AgreedMetric,
  side: EvaluationSide,
  scope: EvaluationScope,
  rows: readonly CountedScores[],
): People {
  const scale = scaleOf(scoredOf(metric));
  // A number that is not on the agreed scale is no score.
  const known = new Set(scale.values);
  const scored = (score: number | null) => (score !== null && known.has(score) ? score : null);
  const counted = rows
    .filter((row) => row.side === side)
    .map(({ group, before, after, count }) => ({
      part: scope === "GROUPS_LIKE_THESE" ? group : 0,
      answers: (metric.kind === "CHANGE" ? [before, after] : [after]).map(scored),
      count,
    }));
  return { metric, side, ...everybody(scale, counted) };
}

/** The binnings of a metric, as lists of the scores in each bin. */
function binsOf({ metric, scale }: People): number[][][] {
  return metric.binnings.map((bounds) =>
    bounds.map((low, place) => {
      const next = bounds[place + 1] ?? Number.POSITIVE_INFINITY;
      return scale.values.filter(
        (value) => value * scale.unit >= low - 1e-9 && value * scale.unit < next - 1e-9,
      );
    }),
  );
}

/** The scores that count for a share: the highest bin of the coarsest binning. */
export const countedForShare = (people: People): number[] => binsOf(people).at(-1)?.at(-1) ?? [];

/** The tables of one metric and side, the most important first. `holmLevel` is null where there is no verdict. */
export function plansOf(people: People, scope: EvaluationScope, holmLevel: number | null): TablePlan[] {
  const { metric, kinds, counts } = people;
  const parts = [...new Set(kinds.map(({ part }) => part))];
  const direction = directionOf(metric);
  const binnings = binsOf(people);
  const level = (wave: number): TablePlan => ({
    kind: "COUNTS",
    population: { parts, waves: [wave] },
    counted: { wave },
    binnings,
  });
  if (metric.kind === "SHARE") {
    const agreed = { direction, target: metric.target ?? 0, minimumN: metric.minimum_n };
    const counted = countedForShare(people);
    return [
      { kind: "SHARE", population: { parts, waves: [0] }, wave: 0, counted, agreed, holmLevel, hidden: {} },
      level(0),
    ];
  }
  const population = { parts, waves: [0, 1] };
  const agreed = { direction, delta: metric.worthwhile ?? 0, scope, minimumN: metric.minimum_n };
  const answeredBefore = kinds.reduce(
    (sum, { answers }, place) => sum + (answers[0] == null ? 0 : (counts[place] ?? 0)),
    0,
  );
  return [
    { kind: "CHANGE", population, from: 0, to: 1, agreed, answeredBefore, holmLevel, hidden: {} },
    level(1),
    level(0),
    { kind: "COUNTS", population, counted: { from: 0, to: 1 }, binnings: movedBinnings },
  ];
}

/** What is released of one metric and side, before the audit. */
export const blockOf = (
  people: People,
  scope: EvaluationScope,
  holmLevel: number | null,
  limits: Limits,
): BlockOfTables => ({
  answers: { scale: people.scale, kinds: people.kinds },
  counts: people.counts,
  earlier: [],
  plans: plansOf(people, scope, holmLevel),
  limits,
});
