import type { Config } from "../config.ts";
import { readArchiveFile } from "../modules/interchange/archive-files/archive-file.ts";
import {
  ImportPapersService,
  type PaperImportSummary,
} from "../modules/interchange/papers/import-papers.service.ts";
import type { PaperHow } from "../modules/interchange/papers/paper-reader.ts";
import { asNobody } from "./viewer-session.ts";

export function importPaperIntoDatabase(
  config: Config,
  file: string,
  how: PaperHow & { isDryRun: boolean },
): Promise<PaperImportSummary> {
  const records = readArchiveFile(file, { format: "csv" });
  return asNobody(config, (actor, services) => services.get(ImportPapersService).import(actor, records, how));
}
