import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { reasonOf, StartError } from "../../../platform/start-error.ts";

/** The encodings that files of collections come in, by their names in the WHATWG standard. */
export const textEncodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1250",
  "windows-1251",
  "windows-1252",
  "windows-1253",
  "windows-1256",
  "iso-8859-2",
  "iso-8859-15",
  "koi8-u",
  "macintosh",
  "gb18030",
  "big5",
] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** The text of a file, piece by piece. One that is in another encoding says so, with the line where that shows. */
export function openText(path: string, encoding?: TextEncoding): AsyncGenerator<string> {
  return decodeText(bytesOf(path), encoding);
}

async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path) as AsyncIterable<Buffer>;
  } catch (error) {
    throw new StartError(
      `${path} cannot be read (${reasonOf(error)}): check its name and its permissions.`,
      error,
    );
  }
}

export async function* decodeText(
  bytes: AsyncIterable<Buffer>,
  encoding: TextEncoding = "utf-8",
): AsyncGenerator<string> {
  // A byte order mark at the beginning is taken away by the decoder.
  const decoder = new TextDecoder(encoding, { fatal: true });
  let lines = 1;
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of bytes) {
    if (lines === 1 && rest.length === 0) refuseOtherEncodings(piece, encoding);
    const text = decode(decoder, piece);
    if (text === undefined) throw wrongEncoding(encoding, lines, Buffer.concat([rest, piece]));
    if (text !== "") yield text;
    // The line under way, by which the place of a wrong byte is found.
    const end = piece.lastIndexOf(lineEnd);
    rest = end < 0 ? Buffer.concat([rest, piece]).subarray(0, longestShown) : piece.subarray(end + 1);
    lines += lineEnds(piece);
  }
  try {
    const text = decoder.decode();
    if (text !== "") yield text;
  } catch {
    throw wrongEncoding(encoding, lines, rest);
  }
}

type Decoder = InstanceType<typeof TextDecoder>;
const lineEnd = 0x0a;
const longestShown = 65_536;

function decode(decoder: Decoder, piece: Buffer): string | undefined {
  try {
    return decoder.decode(piece, { stream: true });
  } catch {
    return undefined;
  }
}

function lineEnds(piece: Buffer): number {
  let count = 0;
  for (let at = piece.indexOf(lineEnd); at >= 0; at = piece.indexOf(lineEnd, at + 1)) count += 1;
  return count;
}

function refuseOtherEncodings(start: Buffer, encoding: TextEncoding): void {
  const [first, second, third] = start;
  const says = (other: TextEncoding) =>
    new StartError(
      `The file begins as a text in ${other} does, not in ${encoding}: save it as UTF-8, or say "encoding": "${other}" in the mapping.`,
    );
  if (first === 0xff && second === 0xfe && encoding !== "utf-16le") throw says("utf-16le");
  if (first === 0xfe && second === 0xff && encoding !== "utf-16be") throw says("utf-16be");
  if (first === 0xef && second === 0xbb && third === 0xbf && encoding !== "utf-8") throw says("utf-8");
  if (start.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004")))
    throw new StartError("The file is a workbook or another archive, not text: save it as CSV in UTF-8.");
}

/** In UTF-8 a line ends only where its byte says so, whatever stands before: so the first bad line can be told. */
function wrongEncoding(encoding: TextEncoding, firstLine: number, bytes: Buffer): StartError {
  const advice = `save it in UTF-8, or say its "encoding" in the mapping`;
  if (encoding !== "utf-8") return new StartError(`The file is not text in ${encoding}: ${advice}.`);
  let line = firstLine;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(lineEnd, from);
    const until = end < 0 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(from, until))) break;
    from = until + 1;
  }
  const guess = new TextDecoder("windows-1252");
  const bad = bytes.toString("latin1").split("\n")[line - firstLine] ?? "";
  const shown = guess.decode(Buffer.from(bad.slice(0, 60), "latin1"));
  return new StartError(
    `The file is not text in UTF-8 in line ${line}: ${advice}. Read as windows-1252 the line begins "${shown}".`,
  );
}
