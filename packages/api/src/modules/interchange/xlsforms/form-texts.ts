import type { SheetRow } from "../../../platform/files/workbooks/workbook.ts";
import type { InstrumentSaveInput } from "../../evaluations/instruments/instruments.service.ts";
import type { FormColumn, FormTable } from "./form-table.ts";

export interface FormTexts {
  texts: InstrumentSaveInput["consent"];
  /** Where each of them stands. */
  columns: FormColumn[];
}

/** A text of a row in each language in which it is there, the first language first. */
export function textsIn(table: FormTable, row: SheetRow, name: string, first: string | undefined): FormTexts {
  const columns = table.columnsOf(name, first).filter(({ place }) => row.cells.has(place));
  for (const column of columns)
    if (/\$\{[^}]*\}/.test(row.cells.get(column.place) ?? ""))
      table.refuse(row.row, column, "shows another answer in a text, which is not done here");
  return {
    columns,
    texts: columns.map(({ place, language = "" }) => ({ language, text: row.cells.get(place) ?? "" })),
  };
}
