import { sentences } from "../../../platform/texts/sentences.ts";

export const transferMessages = sentences(import.meta.url, {
  itemNotFound: "There is no archive item with this id that your partner holds.",
  itemsNeeded: "Name the archive items to offer.",
  severalHolders: "These archive items have several holders. Offer those of each holder by themselves.",
  offeredBefore: "This archive item is offered to another holder already. Take that offer back first.",
  notTransferable:
    "This archive item cannot be given to another holder while it is a draft: ask those who record what the people in it say.",
  holdsBefore: "This partner holds them already.",
  notFound: "There is no transfer with this id that your partner may answer.",
  notOfferedToYou: "Only those who write for the partner to which they were offered accept or decline.",
  notYourOffer: "Only those who write for the holder that offered them take the offer back.",
  answered: "This was answered before, or taken back.",
  changed:
    "Some of these archive items cannot be given any more. Ask their holder to take the offer back, and to offer the others again.",
  referenceTaken:
    "Your partner has an archive item with the same external reference as one of these. Change that of yours first.",
});
