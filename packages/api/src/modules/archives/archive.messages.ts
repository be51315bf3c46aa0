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
  contributorNotFound: "Nobody of this key took part in the item.",
  placeNotFound: "The item has no place of this key.",
  linkedNotFound: "There is nothing with this id that you could link.",
  picturedNotFound:
    "There is no program of the holder with this id. A picture stands for its holder, and for the holder's programs.",
  noteRequired: "Say in a note what the kind OTHER stands for.",
  detailsOfOtherKind: "These details belong to another kind of item than {kind}.",
  quantityRange: "A quantity ranges from 0 to 1,000,000.",
  quantityOrder: "Give the lower end of the range as the quantity, and the higher end as the maximum.",
  dimensionRange: "A size ranges from 1 to 1,000,000 millimetres.",
  noticeNotYours: "Only stewards of a community that governs the item place its notices.",
  noticesTooMany: "An item has at most 50 notices of communities. Take one away first.",
  noticeNotFound: "The community has not placed this notice.",
});

export const translationMessages = sentences(import.meta.url, {
  notFound: "The item has no translation of this key that waits.",
  notWanted: "Those whose heritage it is want no translations of it.",
  nothingToTranslate: "The item has no such text that could be translated.",
  isOriginal: "This is the language of the original. Change the text itself instead.",
  acceptedByPeople: "A person has to accept what software wrote. Sign in to do so.",
  nothingToAccept: "This translation was made by a person, or has been accepted already.",
  notAccepted: "Software wrote this translation: first a person has to accept it.",
  waitsForApproval:
    "Communities have approved this item. Add the translation with `archiveItemTranslate`: it waits for their approval, and the item stays as it is.",
});

/** What is told of its items to whoever changes a partner. */
export const itemsOfPartnerMessages = sentences(import.meta.url, {
  hasItems: "The partner keeps items in its archive. Delete them first.",
  inUse: "The partner still keeps items in its archive. Purge them first.",
});

export const uploadMessages = sentences(import.meta.url, {
  held: "Files that you announced for the archive and that are no media yet. They go after a day.",
});
