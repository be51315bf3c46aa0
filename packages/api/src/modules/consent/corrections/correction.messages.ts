import { sentences } from "../../../platform/texts/sentences.ts";

export const correctionMessages = sentences(import.meta.url, {
  notASide: "You do not speak for this partner here: it neither keeps nor governs the archive item.",
  notAgreed:
    "Its holder and all communities that govern it have to agree first that small corrections do not wait.",
  nothingApproved: "Nothing of it is approved as it is now, so nothing waits: update the archive item.",
  blurred:
    "Something of this archive item is withheld, so every correction of it waits for approval: update the archive item.",
  nothingToCorrect: "There is no such text in this language that could be corrected so.",
  notSmall:
    "This is more than a small correction: change one place by at most 20 characters, and no figure; or update the archive item.",
  notCorrected: "This text was corrected ten times since it was approved. It has to be approved again first.",
  notFound: "There is no correction with this id that you may read.",
  changedSince: "It was taken back before, or the archive item was changed since.",
});
