import type { EvaluationSide, WaveKind } from "../design/evaluation.vocabulary.ts";
import { unitOf } from "../disclosure/tables/scale.rules.ts";
import type { AgreedMetric, CountedScores } from "../releases/release-plan.rules.ts";
import { hodgesLehmannOf } from "../statistics/estimates/hodges-lehmann.rules.ts";
import { itemsAgainstPolarity, reportedAlpha } from "../statistics/scales/cronbach-alpha.rules.ts";

type Metric = Pick<AgreedMetric, "kind" | "items">;

/** What the changes of one side's people are about, whatever a few of them are. */
export function changesOf({ kind, items }: Metric, side: EvaluationSide, scores: readonly CountedScores[]) {
  if (kind !== "CHANGE") return { pairs: null, medianChange: null };
  const paired = scores.flatMap((score) =>
    score.side === side && score.before !== null && score.after !== null
      ? [{ change: score.after - score.before, count: score.count }]
      : [],
  );
  const found = hodgesLehmannOf(paired);
  return {
    pairs: paired.reduce((sum, { count }) => sum + count, 0),
    medianChange: found === null ? null : found * unitOf(items.length),
  };
}

/** How the questions of a metric hold together, of the people who answered all of them. */
export function scaleIn(
  { items }: Metric,
  wave: WaveKind,
  answered: readonly { answers: number[]; count: number }[],
) {
  const rows = answered.flatMap(({ answers, count }) => Array.from({ length: count }, () => answers));
  const against = itemsAgainstPolarity(rows);
  return {
    wave,
    people: rows.length,
    alpha: reportedAlpha(rows),
    againstOthers: against.flatMap((place) => items[place]?.question ?? []),
  };
}
