import { createReadStream } from "node:fs";
import type { Config } from "../config.ts";
import { ImportProgramsService } from "../modules/interchange/imports/import-programs.service.ts";
import type { ImportOptions, ImportSummary } from "../modules/interchange/imports/import-run.ts";
import { readJsonList } from "../platform/feeds/json-ld/json-list.ts";
import { asSystem } from "./viewer-session.ts";

export function importProgramsIntoDatabase(
  config: Config,
  file: string,
  options: ImportOptions,
): Promise<ImportSummary> {
  return asSystem(config, (_database, actor, services) =>
    services.get(ImportProgramsService).import(actor, readJsonList(createReadStream(file)), options),
  );
}
