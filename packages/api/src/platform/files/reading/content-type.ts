import { createReadStream } from "node:fs";
import { fileTypeFromFile } from "file-type";
import { fileMessages } from "../file.messages.ts";
import { canonicalType, type KnownType, knownType, largestText, wrongExtension } from "./file-kinds.ts";
import { RefusedFile } from "./refused-file.ts";

/** What whoever sends a file says of it. */
export interface Announced {
  fileName: string;
  mediaType: string;
}

/** The type of a file by its content. It must be one that is taken, and the one that it is said to be. */
export async function typeOfContent(path: string, announced: Announced): Promise<string> {
  const found = (await fileTypeFromFile(path))?.mime ?? (await typeOfText(path));
  const type = canonicalType(found);
  if (!type) throw new RefusedFile(fileMessages.unknownKind);
  const known = knownType(type);
  const said = canonicalType(announced.mediaType);
  if (!said || !mayBeSaid(said, type))
    throw new RefusedFile(fileMessages.otherKind, {
      said: nameOf(said) ?? announced.mediaType,
      found: known.name,
    });
  const extension = wrongExtension(announced.fileName, type);
  if (extension && !hasOneOf(said, extension))
    throw new RefusedFile(fileMessages.otherExtension, { extension, found: known.name });
  await refuseHidden(path);
  return type;
}

const nameOf = (type: string | undefined): KnownType["name"] | undefined => type && knownType(type).name;
const hasOneOf = (said: string, extension: string) => knownType(said).extensions.includes(extension.slice(1));

/** An MP4 with sound alone may call itself either, as may what a telephone records. */
const family = (type: string) => (/^(audio|video)\/(mp4|quicktime)$/.test(type) ? "mp4" : type);
const mayBeSaid = (said: string, found: string) => family(said) === family(found);

/** Plain text has no mark of its own: it is UTF-8 without control characters. */
async function typeOfText(path: string): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let length = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      length += chunk.length;
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text holds.
      if (length > largestText || /[\0-\x08\x0b\x0e-\x1f\x7f]/.test(decoder.decode(chunk, { stream: true })))
        return "";
    }
    decoder.decode();
  } catch {
    return "";
  }
  return length === 0 ? "" : "text/plain";
}

/** What makes a file something else for another reader: a page, a program, a document or an archive. */
const hidden: readonly { found: string; isIn(text: string): boolean }[] = [
  { found: "HTML", isIn: (text) => /<(script|html|iframe|!doctype html)[\s>/]/i.test(text) },
  { found: "SVG", isIn: (text) => /<svg[\s>][\s\S]{0,300}www\.w3\.org\/2000\/svg/i.test(text) },
  { found: "PHP", isIn: (text) => /<\?php\s/i.test(text) },
  { found: "PDF", isIn: (text) => /%PDF-\d\.\d/.test(text) },
  { found: "ZIP", isIn: (text) => text.includes("PK\x05\x06\0\0\0\0") },
  { found: "RAR", isIn: (text) => text.includes("Rar!\x1a\x07\0") || text.includes("Rar!\x1a\x07\x01") },
  { found: "7z", isIn: (text) => text.includes("7z\xbc\xaf\x27\x1c\0") },
];
/** As long as any mark, so that none is missed between two pieces. */
const overlap = 400;

async function refuseHidden(path: string): Promise<void> {
  let before = "";
  for await (const chunk of createReadStream(path)) {
    const text = before + (chunk as Buffer).toString("latin1");
    const other = hidden.find(({ isIn }) => isIn(text));
    if (other) throw new RefusedFile(fileMessages.hidesOther, { found: other.found });
    before = text.slice(-overlap);
  }
}
