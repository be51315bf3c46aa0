import { sentences } from "../../platform/texts/sentences.ts";

export const itemMessages = sentences(import.meta.url, {
  notFound: "There is no archive item with this id.",
  notYours: "This item is kept by another partner: only those who write for its holder can change it.",
  holderNotYours: "You cannot write in the archive of this partner.",
  termRequired: "An item of the kind OTHER needs a term that says what it is.",
  termForbidden: "A term is allowed only for the kind OTHER. Leave it out, or choose that kind.",
  edtfInvalid: "This is not a date in EDTF: {reason}",
  licenceNeedsPublic:
    "An open licence cannot be taken back, so it is given only to what everybody may see. Place the item under a public protocol first.",
});

/** What is told of its items to whoever changes a partner. */
export const itemsOfPartnerMessages = sentences(import.meta.url, {
  hasItems: "The partner keeps items in its archive. Delete them first.",
  inUse: "The partner still keeps items in its archive. Purge them first.",
});
