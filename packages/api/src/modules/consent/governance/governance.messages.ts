import { sentences } from "../../../platform/texts/sentences.ts";

export const governanceMessages = sentences(import.meta.url, {
  itemNotFound: "There is no archive item with this id that you keep, govern or were offered.",
  itemDeleted: "The archive item is deleted. Restore it first.",
  holderOffers: "Only those who write for its holder offer this archive item.",
  communityNotFound: "There is no community with this id.",
  notACommunity: "This partner is no community. An institution governs only what it keeps itself.",
  offeredBefore: "This community governs the archive item already, or has yet to answer an offer.",
  notSteward: "You are not a steward of this community.",
  notOffered: "This archive item is not offered to this community, or it has answered before.",
  statementNeeded: "Say in your institution's own words why it governs this record as its own.",
  statementOfCommunity: "A community needs no such statement. Leave it out.",
  notGoverning: "This community does not govern the archive item.",
  successorNeeded:
    "No other community governs the archive item. Name a successor, to whom it is offered; until they accept, nobody sees it.",
  protocolNotFound: "There is no protocol with this id of a community whose steward you are.",
  protocolDeleted: "The protocol is deleted. Restore it first.",
  placedBefore: "The archive item stands under this protocol already.",
  notPlaced: "The archive item does not stand under this protocol.",
});
