import { sentences } from "../../../platform/texts/sentences.ts";

export const erasureMessages = sentences(import.meta.url, {
  itemNotFound: "There is no archive item with this id.",
  notSuspended: "Only what those who run the service suspended can be erased. Suspend it first.",
  keyTooNew: "Another administrator has to agree, by a key that there was before the erasure was proposed.",
  reasonNeeded: "Say why it is to be erased: its communities read it.",
});
