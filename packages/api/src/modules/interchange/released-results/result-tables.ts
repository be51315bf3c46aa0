import { EvaluationMetric } from "../../evaluations/design/evaluation.type.ts";
import {
  EvaluationRelease,
  EvaluationResult,
  LevelBin,
  ResultInterval,
  ResultLevels,
  ResultMoved,
  Suppressed,
} from "../../evaluations/releases/release.type.ts";
import { type ReleasedEvaluation, type ReleasedResult, resultsOf } from "./released-results.ts";
import { columnOf, type Table } from "./table-columns.ts";

/** One row for each result: a metric on one side. */
export const resultsTable: Table<ReleasedResult> = {
  name: "results",
  columns: [
    columnOf("release", [EvaluationRelease, "number"], ({ release }) => release.number),
    columnOf("released_on", [EvaluationRelease, "releasedOn"], ({ release }) => release.releasedOn),
    columnOf("metric_id", [EvaluationResult, "metricId"], ({ result }) => result.metricId),
    columnOf("metric", [EvaluationMetric, "metric"], ({ metric }) => metric.metric),
    columnOf("metric_name", [EvaluationMetric, "name"], ({ metric }) => metric.name.text),
    columnOf("not_to_be_read_as", [EvaluationMetric, "limits"], ({ metric }) => metric.limits.text),
    columnOf("kind", [EvaluationMetric, "kind"], ({ metric }) => metric.kind),
    columnOf("direction", [EvaluationMetric, "direction"], ({ metric }) => metric.direction),
    columnOf(
      "worthwhile_change",
      [EvaluationMetric, "worthwhileChange"],
      ({ metric }) => metric.worthwhileChange,
    ),
    columnOf("target", [EvaluationMetric, "target"], ({ metric }) => metric.target),
    columnOf("side", [EvaluationResult, "side"], ({ result }) => result.side),
    columnOf("design", [EvaluationResult, "design"], ({ result }) => result.design),
    columnOf("scope", [EvaluationResult, "scope"], ({ result }) => result.scope),
    columnOf("formula_version", [EvaluationResult, "formulaVersion"], ({ result }) => result.formulaVersion),
    columnOf("waves", [EvaluationResult, "waves"], ({ result }) => result.waves),
    columnOf("n", [EvaluationResult, "n"], ({ result }) => result.n),
    columnOf("left", [EvaluationResult, "left"], ({ result }) => result.left),
    columnOf("estimate", [EvaluationResult, "estimate"], ({ result }) => result.estimate),
    columnOf("interval_low", [ResultInterval, "low"], ({ result }) => result.interval?.low),
    columnOf("interval_high", [ResultInterval, "high"], ({ result }) => result.interval?.high),
    columnOf("interval_method", [ResultInterval, "method"], ({ result }) => result.interval?.method),
    columnOf("effect", [EvaluationResult, "effect"], ({ result }) => result.effect),
    columnOf("verdict", [EvaluationResult, "verdict"], ({ result }) => result.verdict),
    columnOf("reasons", [EvaluationResult, "reasons"], ({ result }) => result.reasons),
    columnOf("holds_until", [EvaluationResult, "holdsUntil"], ({ result }) => result.holdsUntil),
    columnOf("moved_down", [ResultMoved, "down"], ({ result }) => result.moved?.down),
    columnOf("moved_stayed", [ResultMoved, "stayed"], ({ result }) => result.moved?.stayed),
    columnOf("moved_up", [ResultMoved, "up"], ({ result }) => result.moved?.up),
    columnOf("suppressed", [Suppressed, "reason"], ({ result }) => result.suppressed?.reason),
  ],
};

/** A result at one wave, and one bin of it; none where nothing is told. */
interface ReleasedLevel extends ReleasedResult {
  level: ResultLevels;
  bin: LevelBin | null;
}

/** One row for each bin of the scale in which people stood at a wave. */
export const levelsTable: Table<ReleasedLevel> = {
  name: "levels",
  columns: [
    columnOf("release", [EvaluationRelease, "number"], ({ release }) => release.number),
    columnOf("metric_id", [EvaluationResult, "metricId"], ({ result }) => result.metricId),
    columnOf("side", [EvaluationResult, "side"], ({ result }) => result.side),
    columnOf("wave", [ResultLevels, "wave"], ({ level }) => level.wave),
    columnOf("n", [ResultLevels, "n"], ({ level }) => level.n),
    columnOf("bin_low", [LevelBin, "low"], ({ bin }) => bin?.low),
    columnOf("bin_high", [LevelBin, "high"], ({ bin }) => bin?.high),
    columnOf("count", [LevelBin, "count"], ({ bin }) => bin?.count),
  ],
};

export const levelsOf = (evaluation: ReleasedEvaluation): ReleasedLevel[] =>
  resultsOf(evaluation).flatMap((of) =>
    of.result.levels.flatMap((level) => (level.bins ?? [null]).map((bin) => ({ ...of, level, bin }))),
  );
