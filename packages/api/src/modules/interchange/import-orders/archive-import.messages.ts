import { sentences } from "../../../platform/texts/sentences.ts";

/** What is said of imports that somebody orders. */
export const importMessages = sentences(import.meta.url, {
  notFound: "There is no import with this id.",
  holderNotYours: "You do not write for this holder.",
  fileNameInvalid: "Give the name of the file, with its ending: .jsonl, .csv or .md, at most 255 characters.",
  sizeInvalid: "The file has to hold something, and at most {limit} MB.",
  checksumInvalid: "Give the SHA-256 of the file as 64 hexadecimal digits.",
  mappingTooLong: "The mapping is longer than {limit} characters.",
  mappingFaulty: "There is something wrong with the mapping. {faults}",
  fileFaulty: "There is something wrong with the file. {fault}",
  wrongChecksum: "The file is not the one that was announced: its SHA-256 differs. Send it again.",
  notReceived: "The file has not arrived yet.",
  ranBefore: "It was taken in already, or is being taken in.",
  underWay: "A job of this import is under way. Wait until it has ended, or cancel it.",
  held: "The files of records that you sent to be taken in.",
});
