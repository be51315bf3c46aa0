import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join, relative, sep } from "node:path";
import { isMap, isScalar, parseDocument, visit } from "yaml";
import { StartError } from "../../../platform/start-error.ts";
import type { SourceRecord } from "./archive-file.ts";
import { decodeText, type TextEncoding } from "./text-file.ts";

const endings = new Set([".md", ".markdown"]);
const largestFile = 1024 * 1024;
const tooLarge = "The file is larger than 1 MB: no record is, so it is left out.";

/**
 * A Markdown file, or all of a folder and those in it, in the order of their names. What stands between the first two lines
 * of `---` are fields; besides, `$body` is the text below and `$name` the name of the file without its ending.
 */
export async function* readMarkdown(path: string, encoding?: TextEncoding): AsyncGenerator<SourceRecord> {
  if (!(await stat(path)).isDirectory()) {
    yield await recordOf(path, basename(path), encoding);
    return;
  }
  let records = 0;
  for await (const file of filesIn(path)) {
    records += 1;
    yield await recordOf(file, relative(path, file).split(sep).join("/"), encoding);
  }
  if (records === 0) throw new StartError(`The folder ${path} holds no Markdown file (.md).`);
}

/** Neither what is hidden nor what a link leads to. */
async function* filesIn(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) yield* filesIn(join(folder, entry.name));
    else if (entry.isFile() && endings.has(extname(entry.name).toLowerCase())) yield join(folder, entry.name);
  }
}

async function recordOf(
  file: string,
  place: string,
  encoding: TextEncoding | undefined,
): Promise<SourceRecord> {
  if ((await stat(file)).size > largestFile)
    return { place, refusal: { code: "too_large", message: tooLarge } };
  return readMarkdownText(decodeText(once(await readFile(file)), encoding), place);
}

/** One Markdown file from its text. */
export async function readMarkdownText(pieces: AsyncIterable<string>, place: string): Promise<SourceRecord> {
  const refuse = (code: string, message: string) => ({ place, refusal: { code, message } });
  let text = "";
  try {
    for await (const piece of pieces) {
      text += piece;
      if (text.length > largestFile) return refuse("too_large", tooLarge);
    }
  } catch (error) {
    if (error instanceof StartError) return refuse("not_text", error.message);
    throw error;
  }
  const read = readFrontMatter(text);
  if ("fault" in read) return refuse("front_matter_unreadable", read.fault);
  const name = place.slice(0, -extname(place).length);
  return { place, values: { ...read.fields, $name: name, $body: read.body } };
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

type FrontMatter = { fields: Record<string, unknown>; body: string } | { fault: string };

/** The fields above a text and the text. Fields are YAML, of which nothing is ever executed. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.split(/\r?\n/);
  if (lines[0]?.trimEnd() !== "---") return { fields: {}, body: text };
  const end = lines.findIndex((line, number) => number > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (end < 0) return { fault: "The fields begin with a line of --- and do not end with another: add it." };
  const document = parseDocument(lines.slice(1, end).join("\n"), { prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const line = lines.slice(1, end).join("\n").slice(0, error.pos[0]).split("\n").length + 1;
    return { fault: `The fields are not correct YAML in line ${line}: ${error.message}.` };
  }
  if (document.contents !== null && !isMap(document.contents))
    return { fault: "The fields are no list of `name: value`: write one a line." };
  // `author:` with nothing behind it is empty, as an empty cell is; `author: null` is null.
  visit(document, {
    Pair(_key, { value }) {
      if (isScalar(value) && value.value === null && value.source === "") value.value = "";
    },
  });
  try {
    const fields = (document.toJS({ maxAliasCount: 100 }) ?? {}) as Record<string, unknown>;
    return { fields, body: lines.slice(end + 1).join("\n") };
  } catch (error) {
    return { fault: `The fields cannot be read: ${(error as Error).message}.` };
  }
}
