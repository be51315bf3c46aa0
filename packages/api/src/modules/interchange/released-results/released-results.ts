import type { EvaluationMetric } from "../../evaluations/design/evaluation.type.ts";
import type { NetworkFigures } from "../../evaluations/recorded/recorded-result.type.ts";
import type { Suppressed } from "../../evaluations/recorded/suppressed.type.ts";
import type { EvaluationResult } from "../../evaluations/releases/release.type.ts";

export interface Text {
  text: string;
  language: string;
}

export interface PartnerFacts {
  id: string;
  name: Text;
  kind: string;
  side: string;
  identifiers: { scheme: string; value: string }[];
}

export interface MetricFacts {
  id: string;
  metric: string;
  kind: EvaluationMetric["kind"];
  name: Text;
  direction: EvaluationMetric["direction"];
  worthwhileChange: number | null;
  target: number | null;
  limits: Text;
  communityOwner: PartnerFacts | null;
  hostOwner: PartnerFacts | null;
}

/** What records say of a metric. */
export interface RecordedFacts {
  metricId: string;
  side: EvaluationResult["side"] | null;
  wave: EvaluationResult["waves"][number];
  until: string;
  formulaVersion: number;
  value: number | null;
  target: number;
  verdict: EvaluationResult["verdict"];
  source: Text | null;
  network: NetworkFigures | null;
  suppressed: Suppressed | null;
}

export interface ReleaseFacts {
  number: number;
  releasedOn: string;
  publishedOn: string | null;
  results: EvaluationResult[];
  recorded: RecordedFacts[];
}

/** An evaluation as everybody reads it, in the languages asked for. */
export interface ReleasedEvaluation {
  id: string;
  title: Text;
  purpose: Text | null;
  program: {
    id: string;
    title: Text;
    summary: Text | null;
    lifecycle: string;
    startsOn: string | null;
    endsOn: string | null;
    partner: PartnerFacts | null;
  } | null;
  metrics: MetricFacts[];
  waves: { kind: EvaluationResult["waves"][number]; openedOn: string | null; closedOn: string | null }[];
  releases: ReleaseFacts[];
}

/** What answers the operation. */
export interface Found {
  evaluation: ReleasedEvaluation | null;
}

/** The numbers of every file come from this one operation on the contract: none is computed for a file. */
export const releasedResults = `query ReleasedResults($id: ID!) {
  evaluation(by: { id: $id }) {
    id title { ...Text } purpose { ...Text }
    program { id lifecycle startsOn endsOn title { ...Text } summary { ...Text } partner { ...PartnerFacts } }
    metrics {
      id metric kind direction worthwhileChange target name { ...Text } limits { ...Text }
      communityOwner { ...PartnerFacts } hostOwner { ...PartnerFacts }
    }
    waves { kind openedOn closedOn }
    releases {
      number releasedOn publishedOn
      results {
        metricId side design scope formulaVersion waves n left estimate interval { low high method } effect verdict reasons
        holdsUntil moved { down stayed up } levels { wave n bins { low high count } } suppressed { reason }
        byLanguage { language n estimate interval { low high method } before { wave n bins { low high count } } after { wave n bins { low high count } } suppressed { reason } }
      }
      recorded {
        metricId side wave until formulaVersion value target verdict source { ...Text } suppressed { reason }
        network { partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies }
      }
    }
  }
}
fragment PartnerFacts on Partner { id kind side name { ...Text } identifiers { scheme value } }
fragment Text on LocalizedText { text language }`;

/** What is asked for the evaluation with this id; undefined where it is no such id. */
export const variablesFor = (id: string): { id: string } | undefined =>
  /^eval_[0-9a-z]{26}$/.test(id) ? { id } : undefined;

/** The evaluation, if everybody may read it and something of it was released. */
export function releasedIn({ evaluation }: Found): ReleasedEvaluation | undefined {
  return evaluation && evaluation.releases.length > 0 ? evaluation : undefined;
}

/** One result with what it is a result of. */
export interface ReleasedResult {
  release: ReleaseFacts;
  metric: MetricFacts;
  result: EvaluationResult;
}

/** What records say of one metric, with what it is said of. */
export interface ReleasedRecord {
  release: ReleaseFacts;
  metric: MetricFacts;
  recorded: RecordedFacts;
}

/** Each result of each release. Nothing is sorted by a value, and no side is added to another. */
export const resultsOf = (evaluation: ReleasedEvaluation): ReleasedResult[] =>
  withMetrics(evaluation, ({ results }) => results).map(({ one, ...of }) => ({ ...of, result: one }));

/** The same of what records say. */
export const recordedOf = (evaluation: ReleasedEvaluation): ReleasedRecord[] =>
  withMetrics(evaluation, ({ recorded }) => recorded).map(({ one, ...of }) => ({ ...of, recorded: one }));

function withMetrics<One extends { metricId: string }>(
  { releases, metrics }: ReleasedEvaluation,
  listOf: (release: ReleaseFacts) => readonly One[],
) {
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  return releases.flatMap((release) =>
    listOf(release).flatMap((one) => {
      const metric = byId.get(one.metricId);
      return metric ? [{ release, metric, one }] : [];
    }),
  );
}
