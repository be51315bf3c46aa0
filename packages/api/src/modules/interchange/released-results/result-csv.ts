import { stringify } from "csv-stringify/sync";
import { say } from "../../../platform/texts/sentences.ts";
import { exportMessages } from "./export.messages.ts";
import { type ReleasedEvaluation, recordedOf } from "./released-results.ts";
import { levelsOf, levelsTable, recordedTable, resultRowsOf, resultsTable } from "./result-tables.ts";
import { cellsOf } from "./table-columns.ts";

type Rows = readonly (readonly (string | number | null)[])[];

/** CSV as people open it: spreadsheets take it for UTF-8 by its first mark, and no text of somebody's for a formula. */
function csvText(header: readonly string[], rows: Rows): string {
  return stringify([header, ...rows] as (string | number | null)[][], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}

const namesOf = ({ columns }: { columns: readonly { name: string }[] }) => columns.map(({ name }) => name);

export const resultsCsv = (evaluation: ReleasedEvaluation): string =>
  csvText(namesOf(resultsTable), cellsOf(resultsTable, resultRowsOf(evaluation)));

export const levelsCsv = (evaluation: ReleasedEvaluation): string =>
  csvText(namesOf(levelsTable), cellsOf(levelsTable, levelsOf(evaluation)));

export const recordedCsv = (evaluation: ReleasedEvaluation): string =>
  csvText(namesOf(recordedTable), cellsOf(recordedTable, recordedOf(evaluation)));

export const codebookColumns = ["table", "column", "type", "value", "meaning"] as const;

/** What each column of each table holds, and what each of its words means: as the contract says it. */
export function codebookCsv(_evaluation: ReleasedEvaluation, languages: readonly string[]): string {
  const rows = [resultsTable, levelsTable, recordedTable].flatMap((table) =>
    table.columns.flatMap(({ name, type, meaning, words }) => [
      [table.name, name, type, null, meaning],
      ...words.map(({ word, meaning }) => [table.name, name, null, word, meaning]),
    ]),
  );
  const empty = say(exportMessages.emptyCell, {}, languages);
  return csvText(codebookColumns, [[null, null, null, null, empty], ...rows]);
}
