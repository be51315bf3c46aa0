import { sentences } from "../../../platform/texts/sentences.ts";

/** What is said of actions on many items. */
export const bulkMessages = sentences(import.meta.url, {
  notFound: "There is no bulk action with this id.",
  listTwice: "Say which items by their ids, or by a filter: one of the two.",
  listMissing: "Say which items: by their ids, or by a filter.",
  listEmpty: "No item that you see is in this list.",
  listTooLong: "There are more than {limit} items. Take some of them first.",
  idsTooMany: "Give at most {limit} ids; a filter takes more.",
  ranBefore: "This was done already, or is being done.",
  underWay: "A job of this is under way. Wait until it has ended, or cancel it.",
  nothingStands: "There is nothing that could be taken back.",
  itemHidden: "You do not see this item any more.",
  held: "What you ordered to be done to many items at once.",
});
