import { sentences } from "../../../platform/texts/sentences.ts";

export const suspensionMessages = sentences(import.meta.url, {
  notFound: "There is no suspension with this id that you may see.",
  forWhom: "Say for which partner you suspend it: the community whose steward you are, or the holder.",
  notYours:
    "You suspend it for a community that governs it and whose steward you are, or for its holder if you write there.",
  administratorsOnly: "Only those who run the service suspend for nobody else.",
  lifted: "The suspension was lifted before.",
  stewardLifts: "Only a steward of a community that governs the archive item lifts a suspension.",
  decisionNeeded: "Say what was decided, and by whom.",
  notAdministrators: "Only what those who run the service suspended is released by them.",
  released: "It was released before.",
});
