import { sentences } from "../../../platform/texts/sentences.ts";

export const approvalMessages = sentences(import.meta.url, {
  notFound: "There is no approval with this id that you may withdraw.",
  notGoverned: "Only a steward approves for a community, and only for one that governs the archive item.",
  holderOnly: "Only those who write for its holder approve for the holder.",
  holderApprovesPublic:
    "A holder approves what everyone may see. The other circles are for communities to approve.",
  readAnother:
    "The archive item is not as you have read it: its content has revision {current}, not {expected}. Read it again before you approve it.",
  changedByOthers:
    "Others have changed it since you last wrote it, and you do not see it: a holder approves what it has read. Ask its communities to let you see it, by a protocol that admits you.",
  evidenceNeeded: "Say how the community agreed: a meeting and its minutes, a letter, who spoke.",
  secondPerson:
    "What everyone may see is approved by two people, one for the community and one for the holder. You approved for the other already, or with a key whose maker nobody knows: ask somebody else.",
  seenLater: "You cannot have read it later than now.",
  endsBefore: "The approval would have ended already. Give a later end, or none.",
  mediumNotFound: "The archive item has no medium with this id that you may see.",
  ended: "The approval has ended before.",
});
