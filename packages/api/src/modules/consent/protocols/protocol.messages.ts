import { sentences } from "../../../platform/texts/sentences.ts";

export const protocolMessages = sentences(import.meta.url, {
  notFound: "There is no protocol with this id.",
  notYours: "This protocol is a community's own: only its stewards change it.",
  communityNotYours: "Only stewards of this community make its protocols.",
  personNotFound: "There is no person with this id. Ask them for it: `viewer` tells it to them.",
  nobodyNamed: "Name at least one.",
  closesBeforeItOpens: "It closes before it opens. Give a later end, or none.",
  windowNotFound: "The protocol has no window with this id.",
});
