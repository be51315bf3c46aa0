import { sentences } from "../texts/sentences.ts";

/** Why an uploaded file is not taken. */
export const fileMessages = sentences(import.meta.url, {
  unknownKind:
    "The service does not take files of this kind. It takes JPEG, PNG, WebP, GIF, TIFF and AVIF pictures, MP3, M4A, Ogg, FLAC and WAV sound, MP4, MOV and WebM video, and plain text.",
  otherKind:
    "The file is said to be {said}, but its content is {found}. Give it the name and the type of what it is.",
  otherExtension:
    "The name of the file ends in {extension}, but its content is {found}. Give it the ending of what it is.",
  tooLarge: "The file is larger than {limit} MB. Make it smaller.",
  tooManyPixels: "The picture has more than {limit} million pixels. Make it smaller.",
  damaged: "The file is damaged or incomplete. Export it again, and upload it again.",
  hidesOther: "The file holds {found} as well. Export it again without that.",
  unknownCoding:
    "The recording is coded in a way that browsers do not play, or from which its hidden data cannot be removed. Export it as MP4 (H.264 and AAC), WebM, MP3 or Ogg.",
});
