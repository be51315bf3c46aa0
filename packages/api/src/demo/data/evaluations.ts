import type { DemoEvaluation } from "./demo-evaluation.ts";
import { harbourOfNamesEvaluation } from "./evaluations/harbour-of-names.ts";
import { lanternsEvaluation } from "./evaluations/lanterns-on-the-quay.ts";

/** One that is finished, with something of every kind to say, and one in which too few people answered. */
export const demoEvaluations: readonly DemoEvaluation[] = [lanternsEvaluation, harbourOfNamesEvaluation];
