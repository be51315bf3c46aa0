import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const EvaluationLifecycle = vocabulary("EvaluationLifecycle", "How far an evaluation has come.", {
  CO_DESIGN: "Both sides are designing it. Only those who take part in the program see it.",
  APPROVED: "Both sides have approved the design, which is fixed and public from now on.",
  COLLECTING: "People are being asked, or will be again.",
  SENSE_MAKING: "All waves are closed. Those who took part read first what was said.",
  RELEASED: "Results have been released.",
  WITHHELD:
    "Nothing is released: both sides decided so, or what people answered was deleted before anything was.",
});
export type EvaluationLifecycle = keyof typeof EvaluationLifecycle;

export const EvaluationDecision = vocabulary("EvaluationDecision", "What a side of an evaluation decides.", {
  DESIGN: "To fix the design as it reads.",
  WITHHOLD: "To release nothing.",
});
export type EvaluationDecision = keyof typeof EvaluationDecision;

export const EvaluationScope = vocabulary("EvaluationScope", "Of whom a result speaks.", {
  THESE_PEOPLE: "Of the people who answered, and of nobody else.",
  GROUPS_LIKE_THESE: "Of groups like those that took part. It needs at least four groups on a side.",
});
export type EvaluationScope = keyof typeof EvaluationScope;

export const ResultBreakdown = vocabulary(
  "ResultBreakdown",
  "By what the people of a side are told apart in results.",
  {
    LANGUAGE:
      "By the language in which somebody first answered: whoever answers in another one later still counts there, once.",
  },
);
export type ResultBreakdown = keyof typeof ResultBreakdown;

export const MetricKind = vocabulary("MetricKind", "How a metric is judged.", {
  CHANGE:
    "By how much people changed between two waves, against the smallest change that both sides call worthwhile.",
  SHARE: "By the share of people, against a target.",
  RECORD: "By what records hold, against a target. No sample, hence no verdict.",
  NETWORK: "By the ties between partners, against a target. No sample, hence no verdict.",
});
export type MetricKind = keyof typeof MetricKind;

export const MetricDirection = vocabulary("MetricDirection", "In which direction a value is meant to go.", {
  UP: "More is what both sides hope for.",
  DOWN: "Less is what both sides hope for.",
});
export type MetricDirection = keyof typeof MetricDirection;

export const WaveKind = vocabulary("WaveKind", "When people are asked.", {
  BASELINE: "Before the program begins.",
  MID: "In the middle of it.",
  END: "When it ends.",
  FOLLOW_UP: "Some time later.",
  RETROSPECTIVE:
    "At the end, about the time before: a design of its own, which is never put together with a true baseline.",
});
export type WaveKind = keyof typeof WaveKind;

export const EvaluationSide = vocabulary(
  "EvaluationSide",
  "A side of an evaluation. Both design it, and both are asked.",
  {
    COMMUNITY: "The community whose heritage it is.",
    HOST: "The hosting institutions and their public.",
  },
);
export type EvaluationSide = keyof typeof EvaluationSide;
