import { sentences } from "../../platform/texts/sentences.ts";
import type { DesignGap } from "./design/design.rules.ts";

export const evaluationMessages = sentences(import.meta.url, {
  notFound: "There is no evaluation with this id.",
  notYours: "This evaluation is another partner's: the home partner of its program writes the design down.",
  isFixed: "Both sides have approved this design. It is not changed any more.",
  isDesigned: "Both sides have to approve the design first.",
  withheld: "This evaluation is withheld. Nothing of it is asked or released any more.",
  isAsking: "People are being asked. Close the wave first, so that nobody answers what will never be told.",
  personNotFound:
    "Nobody with this id may evaluate this program: an EVALUATOR who runs nothing of it, and records no consent for it.",
  ownerOfSide: "The owner has to be a partner of this side that takes part in the program.",
  changeNeedsWave: "A change is measured from one wave to another. Say from which.",
  changeOnly: "Only a CHANGE has this. Leave it out.",
  targetNeeded: "Say what the target is.",
  shareOfOne: "The target of a share is between 0 and 1: 0.7 for seven of ten.",
  notAboveZero: "This has to be above zero.",
  scaleOrder: "The highest score has to be above the lowest.",
  binningsNotNested: "Each binning begins at the lowest score, and only joins bins of the one before it.",
  tooManyScores:
    "These questions on this scale make {count} different scores. At most {most} can be released so that they give nobody away: take fewer questions together, or a scale with fewer steps.",
  listFull:
    "There are {limit} already, and no more are kept in one place. Remove one that is no longer needed first.",
  listFullForGood:
    "There are {limit} already, no more are kept in one place, and none of these is removed. Keep what is left to say elsewhere.",
  breakdownOfGroups:
    "Results that speak of groups like these are not told by language: of so few people each, nothing could be told. Choose THESE_PEOPLE, or leave the breakdown out.",
  numberRange: "This has to be a whole number from {low} to {high}.",
  codesNotYours: "You give out the codes of your own side, once both sides have approved the design.",
  bindingUnanswered:
    "A binding finding of an evaluation of this program waits for an answer. Its owner accepts what is recommended, or refuses it with a reason.",
  resultsOwed:
    "Results of an evaluation of this program are not published yet. Those who were asked are told the results, or by both sides that nothing is released, before the program is closed.",
  keepsProgram: "The program has evaluations. They stay to be read.",
  keepsPartner: "The partner takes part in evaluations. They stay to be read.",
  approvalsHeld: "The approvals of evaluations that you recorded.",
  commentsHeld: "The comments on results that you made for a partner.",
  commentsRemain: "The comment, which belongs to its partner, with an id that then identifies nobody.",
  approvalsRemain: "The approval, which belongs to its partner, with an id that then identifies nobody.",
  evaluatorHeld: "The evaluations whose responses you read.",
});

/** What keeps a design from being approved. */
export const designMessages = sentences<DesignGap>(import.meta.url, {
  noMetric: "The design measures nothing yet. Say what, with an owner on each side.",
  noPrimary: "Say what the evaluation is mainly about: mark one metric as primary, or up to three.",
  tooManyPrimary: "At most three metrics are primary.",
  noEvaluator: "Nobody is named who will read the responses.",
  evaluatorTakesPart:
    "Whoever is named as evaluator runs something of the program, records consent for it, or is no EVALUATOR any more.",
  noInstrument: "There are no questions yet.",
  noWave: "Say when people are asked.",
  waveUnknown: "A metric is measured in a wave that is not planned.",
  noQuestion: "A metric that people are asked about is made of no question. Say of which.",
  questionUnknown: "A metric is made of a question that is not asked.",
  questionTwice:
    "Two metrics are made of the same answers, and together could tell what somebody answered. Let each question count for one metric at a wave.",
  oneSideOnly: "Both sides are asked. Say how many people are expected on each.",
  tooFewGroups: "To speak of groups like these takes at least four groups on each side.",
  tooMuchByLanguage:
    "By language, results are told of at most 12 metrics about which people are asked, each of at most 11 different scores. Ask less, or leave the breakdown out.",
  tooMuchForPartners:
    "Where partners read an edition of their own, people are asked about at most 12 metrics, and about at most 4 where results are told by language. Ask less, or leave the edition out.",
  dayHasPassed: "Answers are deleted on a day that has come already. Choose a later one.",
});

export const instrumentMessages = sentences(import.meta.url, {
  notFound: "There is no version of an instrument with this id.",
  questionNeeded: "Ask at least one question.",
  keyShape: "A key is made of small letters, digits and hyphens; at most 40.",
  keyTwice: "This key is given twice.",
  choicesNeeded: "A question of this kind needs at least two choices.",
  choicesForbidden: "A question of this kind has no choices.",
  onlyTranslations: "Both sides have approved what is asked: only translations are added now.",
  placeholderLeft: "Put the name of your country in the place of {placeholder}.",
  spokenUnwritten: "The question is not written in this language, so it cannot be said in it.",
  spokenTwice: "There is a spoken version in this language already.",
  noMedium: "There is no medium with this id.",
  noRecording: "Nothing can be heard in this medium. Name one of kind AUDIO.",
});

export const waveMessages = sentences(import.meta.url, {
  notFound: "There is no wave with this id.",
  notYours: "This wave is of another partner's evaluation.",
  opened: "This wave has been opened before.",
  notOpen: "This wave is not open.",
  responsesDeleted:
    "The day has come on which what people answered is deleted, as they were told. Nothing more is asked.",
  anotherIsOpen: "Another wave of this evaluation is open. Close that one first.",
  languageNeeded: "Say in which languages people are asked.",
  languageIncomplete: "In the language {language} something is still missing: {missing}.",
});

export const answerMessages = sentences(import.meta.url, {
  codeUnreadable: "This is no code of a survey. Look at it again: one symbol may have been misread.",
  codeOfNothing: "There is no survey with this code.",
  withdrawn: "What was answered with this code was taken back. Nothing more is taken in with it.",
  notOpen: "Nothing is asked at the moment.",
  anotherWave: "This was answered to what was asked before. It has been closed.",
  consentNeeded: "Nothing is kept without your consent. Agree first, or do not answer.",
  questionUnknown: "This question is not asked.",
  oneAnswer: "Give one answer: a choice, choices, a number, a text, or why there is none.",
  wrongAnswer: "This is no answer to this question.",
  clientIdShape: "Give each answer an id of its own that cannot be guessed, such as a random UUID.",
  paperTwice: "This code stands on another of the sheets, too. Each sheet has a code of its own.",
  languageClosed: "This survey is not asked in this language.",
  receipt:
    "What you answered in “{title}” with this code has been deleted on {day}. Nothing more is taken in with it. Numbers that were released before stay: they lead to nobody.",
});

export const releaseMessages = sentences(import.meta.url, {
  notYours: "Only the evaluator whom both sides named releases results.",
  notClosed:
    "Results are released while nobody is being asked: of each metric once, when the waves in which it is measured are closed.",
  released: "The results have been released. They are not computed again.",
  made: "The results have been made, and those who take part read them. They are not computed again.",
  responsesDeleted: "What people answered has been deleted, on the day that they were told.",
  auditGivenUp:
    "Nothing was released. Whether these results give somebody away could not be found out in the time there is. Try again later; if it happens again, ask whoever runs the service.",
  answersChanged:
    "Nothing was released. Somebody took back what they answered while the results were made. Release them again.",
});

/** Between a release being made and its being published. */
export const senseMakingMessages = sentences(import.meta.url, {
  notMade: "There are no results yet that are read before they are published.",
  published: "The results have been published.",
  sideNotYours: "You comment for your own side, as a partner that takes part in the program.",
  samePerson:
    "The same person has commented for the other side, or with a key that they created. Both sides read: ask somebody else on this side.",
  notYours: "Only the evaluator whom both sides named publishes results.",
  notRead:
    "Both sides read first: each comments, be it that there is nothing to add. Two weeks after the results were made they are published without.",
  findingsLater:
    "These results are not published yet, and findings are public. Comment on the results until then.",
});

/** What is wrong with what was written down of metrics for which nobody is asked. */
export const recordedMessages = sentences(import.meta.url, {
  notGiven:
    "This evaluation has no metric with this id of which a value is given: people are asked about it, or the service counts it.",
  missing:
    "Say what the records hold of {metric}, and where that can be read; or leave out the numbers, and say why nobody knows.",
  missingOfSide:
    "Say what the records hold of {metric} on the side {side}, and where that can be read; or leave out the numbers, and say why nobody knows.",
  sideNeeded: "People of each side are counted for themselves. Say which side this is.",
  noSide: "This is not counted by side. Leave the side out.",
  twice: "This is given twice.",
  count: "This is a count of people: give a whole number, and nothing of which it were a share.",
  share:
    "This is a share: give what is counted, and of how many, which is above zero and not less. People are whole numbers.",
  tooFew: "A share of fewer than {fewest} says nothing. Leave out the numbers, and say so.",
});

export const learningMessages = sentences(import.meta.url, {
  findingNotFound: "There is no finding with this id.",
  recommendationNotFound: "There is no recommendation with this id.",
  notYours: "This recommendation is another partner's to answer.",
  notTakingPart: "You take no part in this program.",
  ownerTakesPart: "The owner has to be a partner that takes part in the program.",
  metricNotFound: "This evaluation has no metric with this id.",
  answered: "This recommendation has been answered before.",
  notAccepted: "A change follows from a recommendation that was accepted.",
  changed: "The change has been told before.",
});
