import { sentences } from "../../../platform/texts/sentences.ts";

export const evidenceMessages = sentences(import.meta.url, {
  partnerNotYours: "Only people of this partner who may record consent can add evidence here.",
  subjectNotFound: "There is no consent subject with this id.",
  showsNothing: "Evidence without a file needs a note: who was there, where the paper lies, what was said.",
  checksumInvalid: "The checksum has to be SHA-256 in 64 hexadecimal digits.",
  sizeInvalid: "A file of evidence has at most {limit} MB, and is not empty.",
  typeInvalid:
    "Evidence is a picture, a recording, a PDF or a plain text. Give its media type, such as image/jpeg.",
  wrongSize: "The file has another size than was announced. Announce it again.",
  wrongChecksum: "The file is not the one that was announced: its checksum differs. Send it again.",
});
