import type { Config } from "../config.ts";
import { formSheets } from "../modules/interchange/xlsforms/form-reader.ts";
import {
  type FormOptions,
  ImportInstrumentService,
  type InstrumentImportSummary,
} from "../modules/interchange/xlsforms/import-instrument.service.ts";
import { makeServices } from "../modules.ts";
import { readWorkbook } from "../platform/files/workbooks/workbook.ts";
import { asHolderOf } from "./viewer-session.ts";

interface Options extends FormOptions {
  /** Where it goes, and the key or token it is saved with; undefined in a dry run. */
  into: { evaluation: string; credential: string } | undefined;
}

export async function importInstrumentIntoDatabase(
  config: Config,
  file: string,
  { into, ...options }: Options,
): Promise<InstrumentImportSummary> {
  const sheets = await readWorkbook(file, formSheets);
  if (!into) return makeServices().get(ImportInstrumentService).check(sheets, options).summary;
  const { evaluation, credential } = into;
  return asHolderOf(credential, config, (_database, actor, services) =>
    services.get(ImportInstrumentService).import(actor, sheets, { ...options, evaluation }),
  );
}
