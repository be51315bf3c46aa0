import { sentences } from "../../../platform/texts/sentences.ts";

export const mediumMessages = sentences(import.meta.url, {
  notFound: "There is no medium with this id.",
  notYours: "This medium is kept by another partner: only those who write for its holder can change it.",
  uploadNotFound: "There is no upload with this id, or it has expired. Announce the file again.",
  notReceived: "No file has arrived at the address of this upload. Send it there first.",
  wrongChecksum: "What arrived is not the file that was announced: its SHA-256 is another. Send it again.",
  checksumInvalid: "A SHA-256 consists of 64 hexadecimal digits.",
  sizeInvalid: "A file has at least one byte.",
  fileNameInvalid: "The name of a file consists of 1 to 255 characters.",
  positionRange: "A place is a whole number from 0 to 1,000,000.",
  noTextWaits: "No alternative text with this key waits for approval. Read the medium again.",
  decorativeHasText:
    "What is decorative has no alternative text. Remove the text, or say that it is not decorative.",
});
