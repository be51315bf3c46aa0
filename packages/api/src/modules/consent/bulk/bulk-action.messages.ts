import { sentences } from "../../../platform/texts/sentences.ts";

/** What is said of actions on many items. */
export const bulkMessages = sentences(import.meta.url, {
  notFound: "There is no bulk action with this id.",
  listTwice: "Say which items in one way: by their ids, by a filter, or by the partner that they are of.",
  listMissing: "Say which items: by their ids, by a filter, or by the partner that they are of.",
  partyMissing: "Name the holder for which you write, or the community whose steward you are.",
  partyNotYours: "You do not write for this holder, or are not a steward of this community.",
  suspendedForStewards: "What is suspended, stewards know: name their community.",
  nothingToDo: "Say what is to be done.",
  circlesNeeded: "Say for whom they are opened.",
  listEmpty: "No item is in this list.",
  listTooLong: "There are more than {limit} items. Take some of them first.",
  idsTooMany: "Give at most {limit} ids; a filter takes more.",
  ranBefore: "This was done already, or is being done.",
  underWay: "A job of this is under way. Wait until it has ended, or cancel it.",
  nothingStands: "There is nothing that could be taken back.",
  itemHidden: "You neither keep nor govern this item any more.",
  answeredMeanwhile: "The community has answered: it governs the item, and leaves by its own stewards.",
  notSuspended: "Nothing closes this item that could be lifted.",
  notYoursToTakeBack: "You may not take this back any more.",
  supportStays: "Who stands behind a review stays with it: withdraw the review as a whole.",
  notInReview: "The review is not about this item.",
  held: "What you ordered to be done to many items at once.",
});
