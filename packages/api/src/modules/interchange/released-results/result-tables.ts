import { EvaluationMetric } from "../../evaluations/design/evaluation.type.ts";
import { NetworkFigures, RecordedResult } from "../../evaluations/recorded/recorded-result.type.ts";
import { Suppressed } from "../../evaluations/recorded/suppressed.type.ts";
import {
  EvaluationRelease,
  EvaluationResult,
  LanguageResult,
  LevelBin,
  ResultInterval,
  ResultLevels,
  ResultMoved,
} from "../../evaluations/releases/release.type.ts";
import {
  type ReleasedEvaluation,
  type ReleasedRecord,
  type ReleasedResult,
  resultsOf,
} from "./released-results.ts";
import { type Column, columnOf, type Table } from "./table-columns.ts";

/** Of which release and which metric a row is. */
const columnsOf = <Row extends Pick<ReleasedResult, "release" | "metric">>(
  metricId: readonly [object, string],
  readId: (row: Row) => string,
): Column<Row>[] => [
  columnOf("release", [EvaluationRelease, "number"], ({ release }) => release.number),
  columnOf("released_on", [EvaluationRelease, "releasedOn"], ({ release }) => release.releasedOn),
  columnOf("published_on", [EvaluationRelease, "publishedOn"], ({ release }) => release.publishedOn),
  columnOf("metric_id", metricId, readId),
  columnOf("metric", [EvaluationMetric, "metric"], ({ metric }) => metric.metric),
  columnOf("metric_name", [EvaluationMetric, "name"], ({ metric }) => metric.name.text),
  columnOf("not_to_be_read_as", [EvaluationMetric, "limits"], ({ metric }) => metric.limits.text),
  columnOf("kind", [EvaluationMetric, "kind"], ({ metric }) => metric.kind),
  columnOf("direction", [EvaluationMetric, "direction"], ({ metric }) => metric.direction),
];

/** A result of a whole side, or of those of it who speak one language. */
interface ResultRow extends ReleasedResult {
  language: string | null;
}

/** One row for each result: a metric on one side, and below it one for each language in which people were asked. */
export const resultsTable: Table<ResultRow> = {
  name: "results",
  columns: [
    ...columnsOf<ResultRow>([EvaluationResult, "metricId"], ({ result }) => result.metricId),
    columnOf(
      "worthwhile_change",
      [EvaluationMetric, "worthwhileChange"],
      ({ metric }) => metric.worthwhileChange,
    ),
    columnOf("target", [EvaluationMetric, "target"], ({ metric }) => metric.target),
    columnOf("side", [EvaluationResult, "side"], ({ result }) => result.side),
    columnOf("language", [LanguageResult, "language"], ({ language }) => language),
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

/** What is not told by language at all is nothing there, as a verdict is. */
const notByLanguage = { left: null, effect: null, verdict: null, reasons: [], holdsUntil: null, moved: null };

export const resultRowsOf = (evaluation: ReleasedEvaluation): ResultRow[] =>
  resultsOf(evaluation).flatMap((of) => [
    { ...of, language: null },
    ...of.result.byLanguage.map(({ language, before, after, ...told }) => ({
      ...{ ...of, language },
      result: { ...of.result, ...notByLanguage, ...told, levels: [after, ...(before ? [before] : [])] },
    })),
  ]);

/** A figure of a network; nothing where the metric is no NETWORK. */
const figure = (name: string, field: keyof NetworkFigures): Column<ReleasedRecord> =>
  columnOf(name, [NetworkFigures, field], ({ recorded }) => recorded.network?.[field]);

/** One row for what records say of each metric for which nobody is asked. */
export const recordedTable: Table<ReleasedRecord> = {
  name: "recorded",
  columns: [
    ...columnsOf<ReleasedRecord>([RecordedResult, "metricId"], ({ recorded }) => recorded.metricId),
    columnOf("side", [RecordedResult, "side"], ({ recorded }) => recorded.side),
    columnOf("wave", [RecordedResult, "wave"], ({ recorded }) => recorded.wave),
    columnOf("until", [RecordedResult, "until"], ({ recorded }) => recorded.until),
    columnOf(
      "formula_version",
      [RecordedResult, "formulaVersion"],
      ({ recorded }) => recorded.formulaVersion,
    ),
    columnOf("value", [RecordedResult, "value"], ({ recorded }) => recorded.value),
    columnOf("target", [RecordedResult, "target"], ({ recorded }) => recorded.target),
    columnOf("verdict", [RecordedResult, "verdict"], ({ recorded }) => recorded.verdict),
    columnOf("source", [RecordedResult, "source"], ({ recorded }) => recorded.source?.text),
    figure("partners", "partners"),
    figure("partners_known", "known"),
    figure("is_incomplete", "isIncomplete"),
    figure("density", "density"),
    figure("external_internal", "externalInternal"),
    figure("external_internal_by_chance", "byChance"),
    figure("reciprocity", "reciprocity"),
    figure("new_ties", "newTies"),
    figure("possible_ties", "possibleTies"),
    columnOf("suppressed", [Suppressed, "reason"], ({ recorded }) => recorded.suppressed?.reason),
  ],
};

/** A result at one wave, and one bin of it; none where nothing is told. */
interface ReleasedLevel extends ResultRow {
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
    columnOf("language", [LanguageResult, "language"], ({ language }) => language),
    columnOf("wave", [ResultLevels, "wave"], ({ level }) => level.wave),
    columnOf("n", [ResultLevels, "n"], ({ level }) => level.n),
    columnOf("bin_low", [LevelBin, "low"], ({ bin }) => bin?.low),
    columnOf("bin_high", [LevelBin, "high"], ({ bin }) => bin?.high),
    columnOf("count", [LevelBin, "count"], ({ bin }) => bin?.count),
  ],
};

export const levelsOf = (evaluation: ReleasedEvaluation): ReleasedLevel[] =>
  resultRowsOf(evaluation).flatMap((of) =>
    of.result.levels.flatMap((level) => (level.bins ?? [null]).map((bin) => ({ ...of, level, bin }))),
  );
