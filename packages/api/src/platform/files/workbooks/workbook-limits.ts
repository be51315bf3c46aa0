/** What is read of a workbook: many times what forms have, and little enough to be read in a second. */
export const workbookLimits = {
  fileMb: 8,
  /** Of a part of the file, and of all that are read, once they are inflated. */
  partMb: 16,
  totalMb: 32,
  parts: 500,
  rows: 5000,
  cells: 100_000,
  /** Of all cells of a sheet together: many may name one long text. */
  characters: 4_000_000,
  /** Of tags within tags. */
  depth: 50,
} as const;

/** Why a workbook is not read, as the rest of a sentence that begins with its name. */
export class RefusedWorkbook extends Error {
  constructor(reason: string, cause?: unknown) {
    super(reason, cause === undefined ? undefined : { cause });
    this.name = "RefusedWorkbook";
  }
}
