import { statSync } from "node:fs";
import { extname } from "node:path";
import { reasonOf, StartError } from "../../../platform/start-error.ts";
import type { RecordNote } from "../records/record-notes.ts";
import { readCsv } from "./csv-file.ts";
import { readJsonLines } from "./json-lines-file.ts";
import { readMarkdown, readMarkdownText } from "./markdown-files.ts";
import { decodeText, openText, type TextEncoding } from "./text-file.ts";

/** One record as its file holds it, with where it stands for a person who looks for it: "line 12", "soups/harira.md". */
export type SourceRecord = { place: string } & (
  | { values: Record<string, unknown> }
  | { refusal: RecordNote }
);

export const archiveFormats = ["jsonl", "csv", "markdown"] as const;
export type ArchiveFormat = (typeof archiveFormats)[number];

/** How a file is written, where its name or its first bytes do not say so. */
export interface FileHabits {
  format?: ArchiveFormat | undefined;
  encoding?: TextEncoding | undefined;
  /** What stands between the cells of a CSV file. */
  separator?: string | undefined;
}

const formats = new Map<string, ArchiveFormat>([
  [".jsonl", "jsonl"],
  [".ndjson", "jsonl"],
  [".json", "jsonl"],
  [".csv", "csv"],
  [".tsv", "csv"],
  [".txt", "csv"],
  [".md", "markdown"],
  [".markdown", "markdown"],
]);

/** Whether the name of a file tells how it is written. */
export const isArchiveFileName = (name: string): boolean => formats.has(extname(name).toLowerCase());

/** The records of a file, or of a folder of Markdown, one after the other: what is in memory is the one under way. */
export function readArchiveFile(path: string, habits: FileHabits = {}): AsyncGenerator<SourceRecord> {
  const format = habits.format ?? formatOf(path);
  if (format === "markdown") return readMarkdown(path, habits.encoding);
  const text = openText(path, habits.encoding);
  return format === "csv" ? readCsv(text, habits.separator) : readJsonLines(text);
}

/** The records of a file that was sent, under the name that it had. */
export async function* readArchiveStream(
  bytes: AsyncIterable<Buffer>,
  fileName: string,
  habits: FileHabits = {},
): AsyncGenerator<SourceRecord> {
  const format = habits.format ?? formatOfName(fileName);
  const text = decodeText(bytes, habits.encoding);
  if (format === "csv") yield* readCsv(text, habits.separator);
  else if (format === "jsonl") yield* readJsonLines(text);
  else yield await readMarkdownText(text, fileName);
}

/** The format that a name tells; a folder holds Markdown. */
export const formatOf = (path: string): ArchiveFormat => (isFolder(path) ? "markdown" : formatOfName(path));

function formatOfName(path: string): ArchiveFormat {
  const format = formats.get(extname(path).toLowerCase());
  if (format !== undefined) return format;
  throw new StartError(
    `The name of ${path} does not tell what it is: give it the ending .jsonl, .csv or .md, or say "format" in the mapping.`,
  );
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new StartError(
      `${path} cannot be read (${reasonOf(error)}): check its name and its permissions.`,
      error,
    );
  }
}
