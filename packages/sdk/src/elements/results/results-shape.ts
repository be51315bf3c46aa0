import type { EvaluationRelease, EvaluationResults } from "../../generated/evaluations.ts";

export type MetricShown = EvaluationResults["metrics"][number];
export type ResultShown = EvaluationRelease["results"][number];
export type LevelsShown = ResultShown["levels"][number];
export type FindingShown = EvaluationResults["findings"][number];
export type RecommendationShown = FindingShown["recommendations"][number];
export type QuestionShown = EvaluationResults["instruments"][number]["questions"][number];

/** The sides, in the one order in which they always stand: by name, never by what was found. */
export const sides = ["COMMUNITY", "HOST"] as const;
export type Side = (typeof sides)[number];
