import { sentences } from "../../../platform/texts/sentences.ts";

/** What can be wrong with what is recorded of people and of what they said. */
export const subjectMessages = sentences(import.meta.url, {
  notFound: "There is no consent subject with this id.",
  notYours:
    "This consent subject was recorded by another partner: only its people, stewards and the person change it.",
  partnerNotYours: "Only people of this partner who may record consent can add somebody here.",
  majorityOfChildOnly: "A day of coming of age is for a child only. Leave it out.",
  majorityMissing:
    "Give the day on which the child comes of age. If nobody knows it, give the earliest on which they may: somebody looks again then.",
  representativeMissing: "Say who speaks for a child, or for somebody who has died.",
  representativeNotNeeded: "A grown-up person speaks for themselves. Leave the representative out.",
  erased: "This consent subject was erased. Add them again as somebody new.",
  confirmErasure: "An erasure cannot be taken back. Set `confirm` to true if you are sure.",
  sameRecord: "These two are one record already.",
  accountsDiffer: "Two different accounts are linked to these records, so they are two people.",
  noLinkWaiting: "No account is linked to this consent subject.",
  itemsToConfirm: "Name at least one archive item on which you confirm whose account it is.",
  notListedThere:
    "There is no archive item with this id which you govern and which lists this consent subject.",
  stewardConfirms: "Only a steward of an item that needs this person's consent confirms whose account it is.",
  notOneself: "Nobody confirms their own account. Ask another steward.",
  codeUnreadable:
    "This is not a whole receipt code: twenty letters and digits in five groups. Compare it with the receipt, one group after the other.",
  codeOfNothing:
    "There is nothing for this code. Compare it with the receipt, or ask the partner that gave it to you.",
  codeLinked: "Another account is linked to this receipt. Ask the partner that gave it to you.",
  itemNotFound: "There is no archive item with this id of which you may record what people say.",
  itemNotGoverned:
    "Only a steward of a community that governs this item decides whether all its subjects are listed.",
  nobodyListed: "List at least one consent subject first.",
  subjectsNeeded: "Name at least one consent subject.",
  mediumNotFound: "There is no medium with this id in this item.",
});
