import { sentences } from "../../../platform/texts/sentences.ts";

export const reviewMessages = sentences(import.meta.url, {
  notFound: "There is no review with this id that you may see.",
  triedNeeded: "Say what was tried, so that others can judge it.",
  purposesNeeded: "Name at least one purpose.",
  lookAgain: "Give a day to look again that is still to come.",
  itemsNeeded: "Name at least one archive item.",
  itemNotGoverned: "This community does not govern an archive item with this id, so it cannot review it.",
  supportNotYours:
    "You support a review for a community whose steward you are, or for a holder for which you write.",
  notAsked: "None of the archive items under review is governed or kept by this partner.",
  supportedBefore: "This partner stands behind the review already.",
  withdrawn: "The review was withdrawn before.",
});
