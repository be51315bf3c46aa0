import { sentences } from "../../../platform/texts/sentences.ts";

export const objectionMessages = sentences(import.meta.url, {
  itemNotFound: "There is no archive item with this id.",
  notFound: "There is no objection with this id.",
  statementNeeded: "Say what is wrong, in a sentence or two.",
  answerNeeded: "Write the answer.",
  answered: "This objection was answered before.",
});
