import type { EvaluationMetricEntity } from "../design/evaluation.entity.ts";
import type { EvaluationScope, EvaluationSide } from "../design/evaluation.vocabulary.ts";
import type { BlockOfTables } from "../disclosure/release.rules.ts";
import type { Limits } from "../disclosure/rounding/limits.rules.ts";
import { movedBinnings } from "../disclosure/tables/counts-table.rules.ts";
import type { Counts, PersonKind, Scale } from "../disclosure/tables/people.rules.ts";
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
export interface People {
  metric: AgreedMetric;
  side: EvaluationSide;
  scale: Scale;
  kinds: PersonKind[];
  counts: Counts;
}

/** The fewest items of which a score is made: two thirds. */
export const fewestItems = (items: number): number => Math.ceil((2 * items) / 3 - 1e-9);

/** The unit in which every mean of so many items, or of two thirds of them, is a whole number. */
export function unitOf(items: number): number {
  let common = 1;
  for (let count = fewestItems(items); count <= items; count++)
    common = (common * count) / divisor(common, count);
  return 1 / common;
}
const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));

const directionOf = ({ direction }: AgreedMetric): Direction => (direction === "UP" ? "HIGHER" : "LOWER");

/** Everybody of one side, by what they answered, with all that could have been answered: a table is audited against that. */
export function peopleOf(
  metric: AgreedMetric,
  side: EvaluationSide,
  scope: EvaluationScope,
  rows: readonly CountedScores[],
): People {
  const unit = unitOf(metric.items.length);
  const steps = Math.round((metric.scale_high - metric.scale_low) / unit);
  const first = Math.round(metric.scale_low / unit);
  const values = Array.from({ length: steps + 1 }, (_step, index) => first + index);
  const own = rows.filter((row) => row.side === side);
  const isOfGroups = scope === "GROUPS_LIKE_THESE";
  const parts = isOfGroups ? [...new Set(own.map(({ group }) => group))].sort((a, b) => a - b) : [0];
  const scores = [...values, null];
  const isChange = metric.kind === "CHANGE";
  const kinds = parts.flatMap((part) =>
    isChange
      ? scores.flatMap((before) => scores.map((after) => ({ part, answers: [before, after] })))
      : scores.map((after) => ({ part, answers: [after] })),
  );
  const nameOf = (part: number, answers: readonly (number | null)[]) => JSON.stringify([part, ...answers]);
  const places = new Map(kinds.map(({ part, answers }, place) => [nameOf(part, answers), place]));
  const counts = new Array<number>(kinds.length).fill(0);
  for (const { group, before, after, count } of own) {
    const place = places.get(nameOf(isOfGroups ? group : 0, isChange ? [before, after] : [after]));
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + count;
  }
  return { metric, side, scale: { values, unit }, kinds, counts };
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
