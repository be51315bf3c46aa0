import { basename, extname } from "node:path";

/** What people get of a file: to look at, to listen to, to watch or to read. */
export type FileKind = "IMAGE" | "AUDIO" | "VIDEO" | "DOCUMENT";

export interface KnownType {
  kind: FileKind;
  /** What it is called in any language. */
  name: string;
  extensions: readonly string[];
  /** Other names under which browsers send it. */
  aliases?: readonly string[];
}

/** The types that are taken, by their media type. */
const knownTypes: Readonly<Record<string, KnownType>> = {
  "image/jpeg": {
    kind: "IMAGE",
    name: "JPEG",
    extensions: ["jpg", "jpeg", "jpe", "jfif"],
    aliases: ["image/jpg"],
  },
  "image/png": { kind: "IMAGE", name: "PNG", extensions: ["png", "apng"], aliases: ["image/apng"] },
  "image/webp": { kind: "IMAGE", name: "WebP", extensions: ["webp"] },
  "image/gif": { kind: "IMAGE", name: "GIF", extensions: ["gif"] },
  "image/tiff": { kind: "IMAGE", name: "TIFF", extensions: ["tif", "tiff"] },
  "image/avif": { kind: "IMAGE", name: "AVIF", extensions: ["avif"] },
  "audio/mpeg": { kind: "AUDIO", name: "MP3", extensions: ["mp3"], aliases: ["audio/mp3"] },
  "audio/mp4": {
    kind: "AUDIO",
    name: "M4A",
    extensions: ["m4a", "mp4"],
    aliases: ["audio/x-m4a", "audio/m4a"],
  },
  "audio/ogg": {
    kind: "AUDIO",
    name: "Ogg",
    extensions: ["ogg", "oga", "opus"],
    aliases: ["application/ogg", "audio/opus"],
  },
  "audio/flac": { kind: "AUDIO", name: "FLAC", extensions: ["flac"], aliases: ["audio/x-flac"] },
  "audio/wav": {
    kind: "AUDIO",
    name: "WAV",
    extensions: ["wav"],
    aliases: ["audio/x-wav", "audio/wave", "audio/vnd.wave"],
  },
  "video/mp4": { kind: "VIDEO", name: "MP4", extensions: ["mp4", "m4v"], aliases: ["video/x-m4v"] },
  "video/quicktime": { kind: "VIDEO", name: "MOV", extensions: ["mov", "qt"] },
  "video/webm": { kind: "VIDEO", name: "WebM", extensions: ["webm"], aliases: ["audio/webm"] },
  "text/plain": { kind: "DOCUMENT", name: "TXT", extensions: ["txt"] },
};

export const megabyte = 1024 * 1024;
/** The largest plain text, in bytes. */
export const largestText = 2_000_000;
/** Largest files by kind, in bytes; recordings are held by the setting alone. */
const largest: Readonly<Record<FileKind, number>> = {
  IMAGE: 100 * megabyte,
  AUDIO: 2000 * megabyte,
  VIDEO: 2000 * megabyte,
  DOCUMENT: largestText,
};
/** A picture of A4 size scanned at 1,200 dots an inch has 139 million. */
export const maxMegapixels = 150;

/** The type under its own name, if it is taken. */
export function canonicalType(mediaType: string): string | undefined {
  const [given = ""] = mediaType.toLowerCase().split(";", 1);
  const type = given.trim();
  if (type in knownTypes) return type;
  return Object.entries(knownTypes).find(([, { aliases }]) => aliases?.includes(type))?.[0];
}

export function knownType(mediaType: string): KnownType {
  const known = knownTypes[mediaType];
  if (!known) throw new Error(`${mediaType} is not taken.`);
  return known;
}

/** How many bytes a file of a kind may have; `settingMb` holds all of them. */
export function largestFile(kind: FileKind, settingMb: number): number {
  return Math.min(largest[kind], settingMb * megabyte);
}

/** The ending of a file's name where it is not one of its type; undefined where it is, or where there is none. */
export function wrongExtension(fileName: string, mediaType: string): string | undefined {
  const extension = extname(basename(fileName)).slice(1).toLowerCase();
  return extension === "" || knownType(mediaType).extensions.includes(extension)
    ? undefined
    : `.${extension}`;
}
