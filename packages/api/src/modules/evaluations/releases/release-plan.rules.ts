import type { EvaluationMetricEntity } from "../design/evaluation.entity.ts";
import type { EvaluationScope, EvaluationSide } from "../design/evaluation.vocabulary.ts";
import type { BlockOfTables } from "../disclosure/release.rules.ts";
import { type Limits, partnersLimits, publicLimits } from "../disclosure/rounding/limits.rules.ts";
import { type Block, blockOf as everybody } from "../disclosure/tables/block.rules.ts";
import type { ChangePlan } from "../disclosure/tables/change-table.rules.ts";
import { type CountsPlan, movedBinnings } from "../disclosure/tables/counts-table.rules.ts";
import { sizeOf, total } from "../disclosure/tables/people.rules.ts";
import { type Scored, scaleOf } from "../disclosure/tables/scale.rules.ts";
import type { SharePlan } from "../disclosure/tables/share-table.rules.ts";
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

/** How many people of a group and a language have these scores, in whole units; null where there is none. */
export interface CountedScores {
  side: EvaluationSide;
  group: number;
  language: string;
  before: number | null;
  after: number | null;
  count: number;
}

/** Whom results speak of, as both sides agreed. */
export interface Agreed {
  scope: EvaluationScope;
  /** The languages in which people were asked, where results are told by language; else none. */
  languages: readonly string[];
  /** Whether the partners read an edition of their own, which speaks of fewer people. */
  hasPartnersEdition: boolean;
}

/** The people of one side and their scores, as tables are made of them. */
export interface People extends Block {
  metric: AgreedMetric;
  side: EvaluationSide;
  /** The languages of which some edition tells something, each a part from 1 on. Everybody else is part 0, of which no table speaks alone. */
  spoken: readonly string[];
}

/** So many languages of a side are told apart: with each more, an audit takes about half as long again. */
const maxLanguages = 4;

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
  { scope, languages, hasPartnersEdition }: Agreed,
  rows: readonly CountedScores[],
): People {
  const scale = scaleOf(scoredOf(metric));
  // A number that is not on the agreed scale is no score.
  const known = new Set(scale.values);
  const scored = (score: number | null) => (score !== null && known.has(score) ? score : null);
  const people = rows
    .filter((row) => row.side === side)
    .map((row) => ({
      ...row,
      answers: (metric.kind === "CHANGE" ? [row.before, row.after] : [row.after]).map(scored),
    }));
  const { fewest } = hasPartnersEdition ? partnersLimits : publicLimits;
  const spoken = spokenBy(people, languages, fewest);
  const counted = people.map(({ group, language, answers, count }) => ({
    part: scope === "GROUPS_LIKE_THESE" ? group : spoken.indexOf(language) + 1,
    ...{ answers, count },
  }));
  return { metric, side, spoken, ...everybody(scale, counted) };
}

/** The languages that enough people of a side answered in, at most the four that most did. */
function spokenBy(
  people: readonly { language: string; answers: (number | null)[]; count: number }[],
  languages: readonly string[],
  fewest: number,
): string[] {
  const speakers = new Map<string, number>();
  for (const { language, answers, count } of people)
    if (answers.some((answer) => answer !== null))
      speakers.set(language, (speakers.get(language) ?? 0) + count);
  return languages
    .map((language) => ({ language, count: speakers.get(language) ?? 0 }))
    .filter(({ count }) => count >= fewest)
    .sort((one, other) => other.count - one.count)
    .slice(0, maxLanguages)
    .map(({ language }) => language);
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

/** The tables that a group of people has: what was found, then where they stood. `holmLevel` is null where there is no verdict. */
function tablesOf(
  people: People,
  parts: readonly number[],
  { scope, holmLevel }: { scope: EvaluationScope; holmLevel: number | null },
): { found: ChangePlan | SharePlan; levels: CountsPlan[] } {
  const { metric, kinds, counts } = people;
  const direction = directionOf(metric);
  const binnings = binsOf(people);
  const level = (wave: number): CountsPlan => ({
    kind: "COUNTS",
    population: { parts, waves: [wave] },
    counted: { wave },
    binnings,
  });
  const shown = { holmLevel, hidden: {} };
  if (metric.kind === "SHARE") {
    const agreed = { direction, target: metric.target ?? 0, minimumN: metric.minimum_n };
    const of = { population: { parts, waves: [0] }, wave: 0, counted: countedForShare(people) };
    return { found: { kind: "SHARE", ...of, agreed, ...shown }, levels: [level(0)] };
  }
  const agreed = { direction, delta: metric.worthwhile ?? 0, scope, minimumN: metric.minimum_n };
  const of = { population: { parts, waves: [0, 1] }, from: 0, to: 1 };
  const answeredBefore = sizeOf(kinds, counts, { parts, waves: [0] });
  return { found: { kind: "CHANGE", ...of, agreed, answeredBefore, ...shown }, levels: [level(1), level(0)] };
}

/** The tables of one metric and side, the most important first. `holmLevel` is null where there is no verdict. */
export function plansOf(people: People, scope: EvaluationScope, holmLevel: number | null): TablePlan[] {
  const parts = [...new Set(people.kinds.map(({ part }) => part))];
  const { found, levels } = tablesOf(people, parts, { scope, holmLevel });
  if (found.kind === "SHARE") return [found, ...levels];
  const { population, from, to } = found;
  return [found, ...levels, { kind: "COUNTS", population, counted: { from, to }, binnings: movedBinnings }];
}

/** Of each language that enough people spoke, without a verdict and an effect size: what was found, then where its people stood. */
function plansOfLanguages(people: People, { fewest }: Limits): TablePlan[] {
  const { kinds, counts } = people;
  const parts = people.spoken.map((_language, place) => place + 1);
  const each = parts
    .filter((part) => answeredOf(kinds, counts, part) >= fewest)
    .map((part) => tablesOf(people, [part], { scope: "THESE_PEOPLE", holmLevel: null }));
  const withoutEffect = (found: ChangePlan | SharePlan): TablePlan =>
    found.kind === "CHANGE" ? { ...found, hidden: { effect: true } } : found;
  return [...each.map(({ found }) => withoutEffect(found)), ...each.flatMap(({ levels }) => levels)];
}

/** How many people of a part answered at some wave. */
const answeredOf = (kinds: People["kinds"], counts: People["counts"], part: number): number =>
  total(kinds, counts, (kind) =>
    kind.part === part && kind.answers.some((answer) => answer !== null) ? 1 : 0,
  );

/** What is released of one metric and side, before the audit: the tables of the side first, then those of its languages. */
export const blockOf = (
  people: People,
  scope: EvaluationScope,
  holmLevel: number | null,
  limits: Limits,
): BlockOfTables => ({
  answers: { scale: people.scale, kinds: people.kinds },
  counts: people.counts,
  earlier: [],
  plans: [...plansOf(people, scope, holmLevel), ...plansOfLanguages(people, limits)],
  limits,
});
