import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const RecommendationAnswer = vocabulary(
  "RecommendationAnswer",
  "What the owner of a recommendation says.",
  {
    ACCEPTED: "It will be done.",
    REFUSED: "It will not be done, for the reason given.",
  },
);
export type RecommendationAnswer = keyof typeof RecommendationAnswer;

export const RecommendationState = vocabulary("RecommendationState", "Where a recommendation stands.", {
  OPEN: "It waits for an answer.",
  OVERDUE: "It waits for an answer, past its day.",
  ANSWERED: "It was accepted, and what was changed is not told yet.",
  CLOSED: "It was refused with a reason, or what was changed has been told.",
});
export type RecommendationState = keyof typeof RecommendationState;
