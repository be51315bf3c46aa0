import type { EvaluationRelease, EvaluationResults } from "../../generated/evaluations.ts";

export type MetricShown = EvaluationResults["metrics"][number];
export type ResultShown = EvaluationRelease["results"][number];
export type RecordShown = EvaluationRelease["recorded"][number];
export type LanguageShown = ResultShown["byLanguage"][number];
export type LevelsShown = ResultShown["levels"][number];
export type FindingShown = EvaluationResults["findings"][number];
export type RecommendationShown = FindingShown["recommendations"][number];
export type VoicesShown = EvaluationResults["qualitativeRecords"][number];
export type QuestionShown = EvaluationResults["instruments"][number]["questions"][number];

/** What both sides agreed beforehand: a share, or a change in its direction. */
export const agreedValue = ({ kind, direction, target, worthwhileChange }: MetricShown): number =>
  kind === "SHARE" ? (target ?? 0) : (direction === "DOWN" ? -1 : 1) * (worthwhileChange ?? 0);

/** The sides, in the one order in which they always stand: by name, never by what was found. */
export const sides = ["COMMUNITY", "HOST"] as const;
export type Side = (typeof sides)[number];
