import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const Verdict = vocabulary("Verdict", "What a result is allowed to say, of one side.", {
  SUPPORTED:
    "A change was seen that reaches what both sides call worthwhile; or the share lies beyond its target.",
  NOT_SUPPORTED:
    "The change stays short of what was agreed, or went the other way; or the share lies short of its target.",
  INSUFFICIENT_DATA: "It cannot be told, for the reasons given.",
});
export type Verdict = keyof typeof Verdict;

export const VerdictReason = vocabulary("VerdictReason", "Why a verdict is no SUPPORTED.", {
  OPPOSITE: "It went the other way.",
  SMALLER_THAN_AGREED: "It is smaller than agreed.",
  TOO_FEW: "Too few people answered.",
  TOO_FEW_GROUPS: "Too few groups took part to speak of groups like these.",
  TOO_ALIKE: "The answers are too alike for their spread to be known.",
  TOO_MANY_LEFT: "Too many of those who answered first did not answer again.",
  MANY_QUESTIONS: "Among so many questions it may be chance.",
  TOO_UNCERTAIN: "The interval leaves it open.",
});
export type VerdictReason = keyof typeof VerdictReason;

export const ResultDesign = vocabulary("ResultDesign", "How people were compared.", {
  PAIRED: "The same people at two waves.",
  CROSS_SECTIONAL: "People at one wave.",
});
export type ResultDesign = keyof typeof ResultDesign;

export const IntervalMethod = vocabulary("IntervalMethod", "How an interval was made. It holds with 95 %.", {
  PAIRED_T: "Student's t over the changes of the same people.",
  GROUP_MEANS_T: "Student's t over the mean changes of groups.",
  CLOPPER_PEARSON: "Clopper and Pearson's exact interval of a share.",
  ZOU_DONNER:
    "Zou and Donner's interval of the difference between different people, from the intervals of both.",
});
export type IntervalMethod = keyof typeof IntervalMethod;

export const SuppressionReason = vocabulary("SuppressionReason", "Why something is not told.", {
  PROTECTED: "To protect people. There is no other reason, so that the reason tells nothing.",
});
export type SuppressionReason = keyof typeof SuppressionReason;
