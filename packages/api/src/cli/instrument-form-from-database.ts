import type { Config } from "../config.ts";
import { InstrumentsService } from "../modules/evaluations/instruments/instruments.service.ts";
import { formOf } from "../modules/interchange/xlsforms/form-writer.ts";
import { writeWorkbook } from "../platform/files/workbooks/write-workbook.ts";
import { decodeId } from "../platform/graphql/types/ids.ts";
import { StartError } from "../platform/start-error.ts";
import { asHolderOf } from "./viewer-session.ts";

/** What an evaluation asks as a form (XLSForm), read with the rights of a key or token. */
export async function instrumentFormFromDatabase(
  config: Config,
  evaluation: string,
  { version, credential }: { version: number | undefined; credential: string },
): Promise<Buffer> {
  const uuid = decodeId("eval", evaluation);
  if (uuid === undefined) throw new StartError(`${evaluation} is not the id of an evaluation.`);
  const instrument = await asHolderOf(credential, config, (_database, actor, services) =>
    services.get(InstrumentsService).read(actor, uuid, version),
  );
  if (instrument) return writeWorkbook(formOf(instrument, evaluation));
  throw new StartError(
    `You see no ${version === undefined ? "questions" : `version ${version}`} of ${evaluation}.`,
  );
}
