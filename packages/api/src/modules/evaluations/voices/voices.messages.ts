import { sentences } from "../../../platform/texts/sentences.ts";

export const voicesMessages = sentences(import.meta.url, {
  notFound: "There is no qualitative record with this id.",
  turnNotFound: "There is no turn with this id.",
  excerptNotFound: "There is no quotation with this id.",
  selectionNotFound: "There is no story selection with this id.",
  notYours: "Only the evaluator whom both sides named writes down what people said.",
  notTakingPart: "Only a partner that takes part in the program and records consent says who a speaker is.",
  turnsDeleted: "What people said has been deleted, on the day that they were told.",
  sessionNotFound: "The program has no session with this id.",
  countsNotAgreed: "Both sides did not agree to tell how many took part. Leave it out.",
  countsNeeded: "Both sides agreed to tell how many took part. Say how many of each side.",
  notYetHeld: "This day has not come yet. Give the day on which it was held.",
  languageNeeded: "Say which languages were spoken.",
  turnsNeeded: "Write down at least one turn.",
  textNeeded: "Write down what was said.",
  notVerbatim:
    "This was not said in this turn. Quote it word for word, in the language in which it was said.",
  resultsMade:
    "Results have been made, and what stands beside them stays as it is. What somebody said can still be removed, and so can a quotation.",
  quoted:
    "This turn is quoted, and the quotation rests on this. Leave it as it is, or remove the quotation first.",
  speakerLeft:
    "All that was said under this number was removed or given another number, and nobody else gets this one. Give another number.",
  subjectNotFound: "There is nobody with this id whose consent you record.",
  codeUnknown: "This code is none of those that you give.",
  codeInUse: "A turn has been given a code that you leave out. Give it, or take it off the turn first.",
  codedTwice: "The same coder codes this turn twice.",
  chosenAmong: "Name at least two stories, and the one that was chosen among them.",
  speakerNotListed:
    "Nobody with this number speaks in the record, somebody else's person was named before, or this item does not need this person's consent: list them among its subjects first.",
});
