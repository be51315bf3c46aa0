import type { EvaluationScope, EvaluationSide, WaveKind } from "../design/evaluation.vocabulary.ts";
import { Audit, type PublishedTable } from "../disclosure/audit/audit.rules.ts";
import { measured } from "../disclosure/overlap.rules.ts";
import { type ReleasedTable, release } from "../disclosure/release.rules.ts";
import { type Limits, partnersLimits, publicLimits } from "../disclosure/rounding/limits.rules.ts";
import { downToSteps, toSteps } from "../disclosure/rounding/rounding.rules.ts";
import { type PublishedChange, pairsOf } from "../disclosure/tables/change-table.rules.ts";
import type { CountsPlan, PublishedCounts } from "../disclosure/tables/counts-table.rules.ts";
import { total } from "../disclosure/tables/people.rules.ts";
import type { PublishedShare } from "../disclosure/tables/share-table.rules.ts";
import { oneSidedLevel } from "../statistics/distributions.rules.ts";
import { holdsUntil } from "../statistics/verdicts/holds-until.rules.ts";
import { holmLevels } from "../statistics/verdicts/holm.rules.ts";
import { pairedChange } from "../statistics/verdicts/paired-change.rules.ts";
import { shareAgainstTarget } from "../statistics/verdicts/share-against-target.rules.ts";
import type { Judgement } from "../statistics/verdicts/verdict.rules.ts";
import { type Agreed, blockOf, countedForShare, type People, plansOf } from "./release-plan.rules.ts";

/** Counts in bins, or nothing where they would betray somebody. */
export interface StoredLevels {
  wave: WaveKind | null;
  n: number | null;
  bins: { low: number; high: number; count: number }[] | null;
}

/** What is told of the people of a side who speak one language; of a language of too few, nothing. */
export interface StoredLanguageResult {
  language: string;
  n: number | null;
  estimate: StoredEstimate | null;
  /** Null of a share, which is of one wave. */
  before: StoredLevels | null;
  after: StoredLevels;
  isProtected: boolean;
}

interface StoredEstimate {
  value: number;
  low: number;
  high: number;
  method: string;
}

/** One result, as a release keeps it for ever. */
export interface StoredResult {
  metric: string;
  side: EvaluationSide;
  design: "PAIRED" | "CROSS_SECTIONAL";
  scope: EvaluationScope;
  formulaVersion: number;
  waves: WaveKind[];
  n: number | null;
  left: number | null;
  estimate: StoredEstimate | null;
  effect: number | null;
  verdict: Judgement["verdict"] | null;
  reasons: Judgement["reasons"];
  holdsUntil: number | null;
  moved: { down: number; stayed: number; up: number } | null;
  levels: StoredLevels[];
  /** Of every language in which people were asked, whether or not anybody spoke it. */
  byLanguage: StoredLanguageResult[];
  isProtected: boolean;
}

/** What each side's people showed, before any rounding: for the question whether many questions found it by chance. */
export function judgementOf(people: People, scope: EvaluationScope): Judgement {
  const [plan] = plansOf(people, scope, null);
  const { scale, kinds, counts } = people;
  if (plan?.kind === "CHANGE")
    return pairedChange(pairsOf(plan, scale, kinds, counts), plan.answeredBefore, plan.agreed).judgement;
  if (plan?.kind !== "SHARE") throw new Error("Only a change and a share are judged.");
  const counted = countedForShare(people);
  const n = total(kinds, counts, ({ answers }) => (answers[0] == null ? 0 : 1));
  const x = total(kinds, counts, ({ answers }) => (counted.includes(answers[0] ?? Number.NaN) ? 1 : 0));
  return shareAgainstTarget(x, n, plan.agreed).judgement;
}

/**
 * The level at which each is compared: Holm over primary metrics and sides, and over the others at the last wave; else none. Where
 * `primary` of them are not all told now, those that are share as much of the level as they are of all (Bonferroni): what
 * is told later does not change what was told.
 */
export function levelsOf(
  all: readonly People[],
  scope: EvaluationScope,
  { last, primary }: { last: WaveKind; primary: number },
): (number | null)[] {
  const levels = new Array<number | null>(all.length).fill(null);
  const families: [(people: People) => boolean, ofAll: number | null][] = [
    [(people) => people.metric.is_primary, primary],
    [(people) => !people.metric.is_primary && people.metric.to_wave === last, null],
  ];
  for (const [isOf, ofAll] of families) {
    const places = all.flatMap((people, place) => (isOf(people) ? [place] : []));
    const level = oneSidedLevel * (places.length / (ofAll ?? places.length));
    const ps = places.map((place) => judgementOf(all[place] as People, scope).p);
    const found = holmLevels(ps, level);
    for (const [index, place] of places.entries()) levels[place] = found[index] ?? null;
  }
  return levels;
}

/** One metric and side as everybody reads it, and as partners do where they have an edition of their own. */
export interface Editions {
  everybody: StoredResult;
  partners: StoredResult | null;
}

/**
 * What may be said of one metric and side. Partners read both editions, so that what everybody reads is audited with what they
 * could learn, and theirs with what everybody reads, as it is frozen.
 */
export function editionsOf(people: People, agreed: Agreed, holmLevel: number | null): Editions {
  const block = (limits: Limits) => blockOf(people, agreed.scope, holmLevel, limits);
  const ofTables = (tables: readonly ReleasedTable[], limits: Limits) =>
    resultOf(people, tables, { agreed, holmLevel, limits });
  const [ofEverybody, ofPartners] = [block(publicLimits), block(partnersLimits)];
  if (!agreed.hasPartnersEdition)
    return { everybody: ofTables(release(ofEverybody).tables, publicLimits), partners: null };
  // One for both: whom it finds for the public tables, it begins with where partners read more beside them.
  const audit = new Audit(ofPartners.answers, ofPartners.counts, {
    plans: [...ofEverybody.plans, ...ofPartners.plans],
    ...partnersLimits,
  });
  const others = { earlier: [], limits: partnersLimits, audit };
  const first = release({ ...ofEverybody, others });
  const earlier = first.tables.flatMap(({ plan, published }): PublishedTable[] =>
    published ? [{ plan, published, limits: publicLimits }] : [],
  );
  const second = release({ ...ofPartners, earlier, audit });
  // What everybody reads is theirs too, also where the audit found nothing more to show of it.
  const theirs = second.tables.map((table) =>
    table.published ? table : (first.tables.find((one) => isOfTheSame(one, table)) ?? table),
  );
  return {
    everybody: ofTables(first.tables, publicLimits),
    partners: ofTables(theirs, partnersLimits),
  };
}

const isOfTheSame = ({ plan: one }: ReleasedTable, { plan: other }: ReleasedTable): boolean =>
  one.kind === other.kind &&
  measured(one) === measured(other) &&
  JSON.stringify(one.population) === JSON.stringify(other.population);

/** Null where nothing can be said without betraying somebody. */
function resultOf(
  people: People,
  all: readonly ReleasedTable[],
  { agreed, holmLevel, limits }: { agreed: Agreed; holmLevel: number | null; limits: Limits },
): StoredResult {
  const { metric, side, scale } = people;
  const { scope, languages } = agreed;
  const tables = all.slice(0, plansOf(people, scope, holmLevel).length);
  const isChange = metric.kind === "CHANGE";
  const waves = isChange && metric.from_wave ? [metric.from_wave, metric.to_wave] : [metric.to_wave];
  const first = tables[0]?.published as PublishedChange | PublishedShare | null | undefined;
  const left = isChange ? leftOf(people, limits) : null;
  const estimate = first?.estimate ?? null;
  const levels = levelsIn(tables, waves, scale.unit);
  const counted = tables.find(({ plan }) => plan.kind === "COUNTS" && "from" in plan.counted);
  const moved = movedIn(counted?.published as PublishedCounts | null | undefined);
  const effect = first && "effect" in first ? first.effect : null;
  // Whatever a result of its kind could tell, and does not.
  const isWithheld = [estimate, ...(isChange ? [left, effect, moved] : [])].includes(null);
  return {
    metric: metric.id,
    side,
    design: isChange ? "PAIRED" : "CROSS_SECTIONAL",
    scope,
    formulaVersion: 1,
    waves,
    n: first && first.n > 0 ? first.n : null,
    left,
    estimate: storedEstimate(estimate, isChange, scope),
    effect,
    verdict: first?.verdict ?? null,
    reasons: first?.reasons ?? [],
    holdsUntil:
      estimate && left !== null && first?.verdict === "SUPPORTED" ? heldUntil(people, estimate, left) : null,
    moved,
    levels,
    byLanguage: languages.map((language) =>
      languageResult(people, language, { tables: all.slice(tables.length), waves }),
    ),
    isProtected: tables.some(({ published }) => published === null) || isWithheld,
  };
}

/** One of too few people, one of nobody, and one of which nothing may be told read the same: n stands where its estimate does. */
function languageResult(
  { spoken, scale, metric }: People,
  language: string,
  { tables, waves }: { tables: readonly ReleasedTable[]; waves: readonly WaveKind[] },
): StoredLanguageResult {
  const part = spoken.indexOf(language) + 1;
  const own = part === 0 ? [] : tables.filter(({ plan }) => plan.population.parts.includes(part));
  const first = own.find(({ plan }) => plan.kind !== "COUNTS");
  const found = first?.published as PublishedChange | PublishedShare | null | undefined;
  const estimate = storedEstimate(found?.estimate ?? null, metric.kind === "CHANGE", "THESE_PEOPLE");
  const shown = levelsIn(own, waves, scale.unit);
  const levelAt = (place: number): StoredLevels => {
    const wave = waves[place] ?? null;
    return shown.find((one) => one.wave === wave) ?? { wave, n: null, bins: null };
  };
  const before = waves.length > 1 ? levelAt(0) : null;
  const after = levelAt(waves.length - 1);
  return {
    language,
    n: estimate && found ? found.n : null,
    ...{ estimate, before, after },
    isProtected: estimate === null || after.bins === null || before?.bins === null,
  };
}

const storedEstimate = (
  estimate: PublishedChange["estimate"],
  isChange: boolean,
  scope: EvaluationScope,
): StoredEstimate | null => estimate && { ...estimate, method: methodOf(isChange, scope) };

const methodOf = (isChange: boolean, scope: EvaluationScope) => {
  if (!isChange) return "CLOPPER_PEARSON";
  return scope === "GROUPS_LIKE_THESE" ? "GROUP_MEANS_T" : "PAIRED_T";
};

/** The share of those who answered first and not again, to 5 points; nothing of few people. */
function leftOf({ kinds, counts }: People, { fewest }: Limits): number | null {
  const asked = total(kinds, counts, ({ answers }) => (answers[0] == null ? 0 : 1));
  const paired = total(kinds, counts, ({ answers }) => (answers[0] == null || answers[1] == null ? 0 : 1));
  const isFew = (count: number) => count > 0 && count < fewest;
  if (asked < fewest || isFew(paired) || isFew(asked - paired)) return null;
  return toSteps((asked - paired) / asked, 0.05);
}

/** From what is published alone, so that it says nothing more; in the same steps. */
function heldUntil(
  { metric, scale }: People,
  estimate: { value: number; low: number; high: number },
  left: number,
): number | null {
  const direction = metric.direction === "UP" ? "HIGHER" : "LOWER";
  const held = holdsUntil({ estimate, left, delta: metric.worthwhile ?? 0, direction });
  const range = (Math.max(...scale.values) - Math.min(...scale.values)) * scale.unit;
  return held === null ? null : downToSteps(held, range / 8);
}

/** Where people stood at each wave, as these tables show it. */
const levelsIn = (
  tables: readonly ReleasedTable[],
  waves: readonly WaveKind[],
  unit: number,
): StoredLevels[] =>
  tables.flatMap(({ plan, published }) =>
    plan.kind === "COUNTS" && "wave" in plan.counted
      ? [levelIn(plan, published as PublishedCounts | null, waves[plan.counted.wave] ?? null, unit)]
      : [],
  );

function levelIn(
  { binnings }: CountsPlan,
  published: PublishedCounts | null,
  wave: WaveKind | null,
  unit: number,
): StoredLevels {
  if (!published) return { wave, n: null, bins: null };
  const bins = (binnings[published.binning] ?? []).map((bin, place) => ({
    low: Math.min(...bin) * unit,
    high: Math.max(...bin) * unit,
    count: published.counts[place] ?? 0,
  }));
  return { wave, n: published.n, bins };
}

function movedIn(published: PublishedCounts | null | undefined): StoredResult["moved"] {
  const [down, stayed, up] = published?.counts ?? [];
  return down === undefined || stayed === undefined || up === undefined ? null : { down, stayed, up };
}

/** For the comparison with a later release: how many, their mean and standard deviation at a wave. Told to nobody. */
export function figuresOf({ kinds, counts, scale }: People, wave: number) {
  const values = kinds.flatMap(({ answers }, place) => {
    const score = answers[wave];
    return score == null ? [] : [{ value: score * scale.unit, count: counts[place] ?? 0 }];
  });
  const n = values.reduce((sum, { count }) => sum + count, 0);
  if (n < 2) return null;
  const mean = values.reduce((sum, { value, count }) => sum + value * count, 0) / n;
  const squares = values.reduce((sum, { value, count }) => sum + count * (value - mean) ** 2, 0);
  return { n, mean, deviation: Math.sqrt(squares / (n - 1)) };
}
