import type { Config } from "../config.ts";
import { readArchiveFile } from "../modules/interchange/archive-files/archive-file.ts";
import type {
  ArchiveImportOptions,
  ArchiveImportSummary,
} from "../modules/interchange/archive-imports/archive-run.ts";
import { ImportArchiveService } from "../modules/interchange/archive-imports/import-archive.service.ts";
import { readMapping } from "../modules/interchange/archive-mapping/read-mapping.ts";
import { asHolderOf } from "./viewer-session.ts";

interface Options extends Omit<ArchiveImportOptions, "mapping"> {
  /** The mapping file's text. */
  mapping: string;
  /** A secret key or a sign-in token. */
  credential: string;
  holder?: string | undefined;
}

export async function importArchiveIntoDatabase(
  config: Config,
  file: string,
  { mapping: text, credential, ...options }: Options,
): Promise<{ source: string; summary: ArchiveImportSummary }> {
  const mapping = readMapping(text);
  const summary = await asHolderOf(credential, config, (_database, actor, services) =>
    services.get(ImportArchiveService).import(actor, readArchiveFile(file, mapping), { ...options, mapping }),
  );
  return { source: mapping.source, summary };
}
