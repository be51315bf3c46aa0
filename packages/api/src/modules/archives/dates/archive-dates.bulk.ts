import { type ArchiveDate, archiveDateOf } from "./archive-date.rules.ts";
import { columnsOfDate, type DateColumns, undated } from "./item-dates.rules.ts";
import { type DateHabits, readWrittenDate } from "./written/written-date.rules.ts";

export type { ArchiveDate } from "./archive-date.rules.ts";

/** A date as a source writes it, with the EDTF that the source may give beside it. */
export function dateOfSource(asWritten: string, habits: DateHabits, givenEdtf?: string): ArchiveDate {
  if (givenEdtf !== undefined) return archiveDateOf(asWritten, givenEdtf);
  const { edtf } = readWrittenDate(asWritten, habits);
  return edtf === null ? archiveDateOf(asWritten) : archiveDateOf(asWritten, edtf);
}

/** A date as items store it; null for none. */
export function storedDate(date: ArchiveDate | null): DateColumns {
  return date === null ? undated : columnsOfDate(date);
}
