import writeXlsxFile from "write-excel-file/node";

export interface WrittenSheet {
  name: string;
  /** Its rows, the names of its columns first. Each cell is a text: no spreadsheet takes one for a formula. */
  rows: readonly (readonly string[])[];
}

/** A workbook (.xlsx) of these sheets. */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row) => row.map((value) => (value === "" ? null : { value, type: String }))),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}
