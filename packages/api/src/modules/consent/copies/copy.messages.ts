import { sentences } from "../../../platform/texts/sentences.ts";

export const copyMessages = sentences(import.meta.url, {
  itemNotFound: "There is no archive item with this id.",
  partnerNotFound: "There is no partner with this id.",
  notFound: "There is no copy with this id that your partner has.",
  placeNeeded: "Say where the copy is.",
  confirmed: "It was confirmed before that this copy is taken down.",
});
