import type { Config } from "../config.ts";
import { readArchiveFile } from "../modules/interchange/archive-files/archive-file.ts";
import {
  ImportResponsesService,
  type ResponseImportOptions,
  type ResponseImportSummary,
} from "../modules/interchange/response-imports/import-responses.service.ts";
import { readResponseMapping } from "../modules/interchange/response-imports/response-mapping.ts";
import { asHolderOf } from "./viewer-session.ts";

interface Options extends Omit<ResponseImportOptions, "mapping"> {
  /** The mapping file's text. */
  mapping: string;
  /** A sign-in token. */
  credential: string;
}

export async function importResponsesIntoDatabase(
  config: Config,
  file: string,
  { mapping: text, credential, ...options }: Options,
): Promise<ResponseImportSummary> {
  const mapping = readResponseMapping(text);
  const { encoding, separator } = mapping;
  const records = readArchiveFile(file, { format: "csv", encoding, separator });
  return asHolderOf(credential, config, (_database, actor, services) =>
    services.get(ImportResponsesService).import(actor, records, { ...options, mapping }),
  );
}
