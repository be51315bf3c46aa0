import { sentences } from "../../../platform/texts/sentences.ts";

export const eventMessages = sentences(import.meta.url, {
  purposesNeeded: "Name at least one purpose.",
  everyUseIsNo: "Only a no can be about every use. Name the purposes of a yes one by one.",
  evidenceNeeded: "A yes needs evidence: a signed form, a recording, a witness or minutes. Add it first.",
  evidenceNotFound: "There is no evidence with this id.",
  evidenceOfNothing:
    "This evidence shows no yes of this person: it is somebody else's, was erased, or its file never came. Only the minutes of a meeting need not name whose words they show.",
  othersOpenNothing: "Only the person, a guardian or a representative can say yes.",
  withdrawnBySubject:
    "WITHDRAWN is what the person said themselves. Record what somebody else took back as REVOKED.",
  revokedByOther:
    "REVOKED is what somebody else took back. Record what the person said themselves as WITHDRAWN.",
  onlyNoLeaves: "What remains can be chosen with a no only.",
  onlyYesEnds: "Only a yes counts from a time, or until one.",
  notYetSaid: "This day has not come yet. Give the day on which it was said.",
  endsBeforeStart: "It would end before it begins.",
  guardianOfChild: "A guardian speaks for a child only.",
  representativeOfWhom: "A representative speaks for a family or for somebody who has died.",
  ownNoPrevails:
    "The person said no themselves, and nobody else's yes lifts that: neither a guardian's nor a representative's.",
  guardianTooLate: "This person has come of age: only they can say yes now.",
  notListed: "This item does not need this person's consent. List them among its subjects first.",
  eraseNeeded: "Only what is to be erased can be erased at once: choose ERASE.",
  erasedByOwn: "Only the person, a guardian or a representative can have it erased.",
  nothingToWithdraw:
    "There is nothing to withdraw here for this person of which you may record what they say.",
});
