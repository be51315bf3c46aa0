import { StartError } from "../../start-error.ts";
import { GivenUp, Threads } from "../../threads/threads.ts";

/** A row in which something stands: its number as spreadsheets show it, and its texts by the place of their column. */
export interface SheetRow {
  row: number;
  cells: Map<number, string>;
}

export interface Sheet {
  name: string;
  /** Its rows; undefined where nobody asked for the sheet. */
  rows: SheetRow[] | undefined;
}

export interface WorkbookReading {
  path: string;
  /** The names of the sheets that are read, in small letters. A workbook of one sheet is read whatever its name is. */
  wanted: readonly string[];
}

export type WorkbookAnswer = { sheets: Sheet[] } | { refusal: string };

const threads = new Threads<WorkbookReading, WorkbookAnswer>(
  new URL(import.meta.resolve("#workers/workbook")),
  { places: 1, ms: 20_000, memoryMb: 256 },
);

/** The sheets of a workbook (.xlsx) as texts. It is read in a thread of its own, and no more of it than a form can need. */
export async function readWorkbook(path: string, wanted: readonly string[]): Promise<Sheet[]> {
  try {
    const answer = await threads.run({ path, wanted });
    if ("sheets" in answer) return answer.sheets;
    throw new StartError(`${path} ${answer.refusal}`);
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    throw new StartError(`${path} takes more time or memory to read than any form needs.`, error);
  }
}

/** How a spreadsheet names a column: A, B, … Z, AA. */
export function columnName(place: number): string {
  const rest = Math.floor(place / 26);
  return `${rest > 0 ? columnName(rest - 1) : ""}${String.fromCharCode(65 + (place % 26))}`;
}
