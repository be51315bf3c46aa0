import { type CsvError, type Info, parse } from "csv-parse";
import { StartError } from "../../../platform/start-error.ts";
import type { SourceRecord } from "./archive-file.ts";

const separators = [",", ";", "\t", "|"];
const largestRecord = 16 * 1024 * 1024;

/**
 * A table with a header row: its records by the names of the columns, each cell a text as it stands. What separates the
 * cells is read from the header where nobody says it. A row that does not fit the header is refused: which of its cells
 * is whose cannot be told.
 */
export async function* readCsv(
  text: AsyncIterable<string>,
  separator?: string,
): AsyncGenerator<SourceRecord> {
  const pieces = text[Symbol.asyncIterator]();
  const start = await untilLineEnd(pieces);
  if (start.trim() === "") throw new StartError("The file is empty: it should begin with a row of names.");
  const named = /^sep=(.)\r?\n/i.exec(start);
  const firstLine = named ? 2 : 1;
  /** Where the record begins that is parsed now: what is wrong shows before those are taken that came earlier. */
  let parsed = firstLine;
  const parser = parse({
    delimiter: separator ?? named?.[1] ?? separatorOf(start),
    from_line: firstLine,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: largestRecord,
    on_record: (record, { lines }) => {
      parsed = lines + 1;
      return record;
    },
  });
  void fill(parser, start, pieces);
  let header: string[] | undefined;
  let records = 0;
  // A cell may hold line ends: a row begins behind the end of the one before.
  let line = firstLine;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      const place = `line ${line}`;
      line = info.lines + 1;
      if (header === undefined) header = readHeader(record);
      else if (record.some((cell) => cell !== "")) {
        records += 1;
        yield { place, ...rowOf(record, header) };
      }
    }
  } catch (error) {
    throw explained(error, parsed);
  }
  if (records === 0) throw new StartError("The file has a row of names, and no records below it.");
}

/** Passes the text on as fast as it is taken; what goes wrong with it shows where the parser is read. */
async function fill(
  parser: ReturnType<typeof parse>,
  start: string,
  pieces: AsyncIterator<string>,
): Promise<void> {
  try {
    let next: IteratorResult<string> = { value: start };
    for (; !next.done; next = await pieces.next())
      if (!parser.write(next.value))
        await new Promise((resolve) => parser.once("drain", resolve).once("close", resolve));
    parser.end();
  } catch (error) {
    parser.destroy(error as Error);
  }
}

async function untilLineEnd(pieces: AsyncIterator<string>): Promise<string> {
  let start = "";
  while (!start.includes("\n") && start.length < largestRecord) {
    const { value, done } = await pieces.next();
    if (done) break;
    start += value;
  }
  return start;
}

/** Of the signs that separate cells the one that the header has most of, outside its quotation marks. */
function separatorOf(start: string): string {
  const header = (start.split("\n", 1)[0] ?? "").replace(/"[^"]*"/g, "");
  const count = (sign: string) => header.split(sign).length;
  return separators.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function readHeader(cells: string[]): string[] {
  const names = cells.map((cell) => cell.trim());
  const nameless = names.indexOf("");
  if (nameless >= 0)
    throw new StartError(`Column ${nameless + 1} has no name: give each column one in the first row.`);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined)
    throw new StartError(`Two columns are called "${twice}": give each a name of its own in the first row.`);
  return names;
}

function rowOf(cells: string[], header: string[]) {
  if (cells.length === header.length)
    return { values: Object.fromEntries(header.map((name, place) => [name, cells[place]])) };
  const message = `The row has ${cells.length} cells, and the first row names ${header.length}: look for a separator or a quotation mark too many or too few.`;
  return { refusal: { code: "cells_unmatched", message } };
}

const faults = new Map<string, string>([
  ["CSV_QUOTE_NOT_CLOSED", "a quotation mark is opened and never closed"],
  ["CSV_INVALID_CLOSING_QUOTE", "something stands between a closing quotation mark and the separator"],
  ["INVALID_OPENING_QUOTE", "a quotation mark stands within a cell that does not begin with one"],
  [
    "CSV_MAX_RECORD_SIZE",
    "a record is longer than 16 MB, most likely since a quotation mark is never closed",
  ],
]);

function explained(error: unknown, line: number): unknown {
  const { code } = error as CsvError;
  const fault = faults.get(code);
  if (fault === undefined) return error;
  return new StartError(
    `The file is not correct CSV: in the record that begins in line ${line}, ${fault}. A quotation mark within a cell is written twice, and the cell stands in quotation marks.`,
    error,
  );
}
