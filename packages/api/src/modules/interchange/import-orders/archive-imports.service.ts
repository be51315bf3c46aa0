import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import type { FileAddresses } from "../../../platform/files/addresses/file-addresses.ts";
import { decodeId, encodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import { orderJob } from "../../../platform/jobs/job-order.ts";
import { readText } from "../../../platform/records/changes/text-input.ts";
import { StartError } from "../../../platform/start-error.ts";
import { ownHomePartner } from "../../archives/own-home-partner.service.ts";
import { isArchiveFileName } from "../archive-files/archive-file.ts";
import { readMapping } from "../archive-mapping/read-mapping.ts";
import type { ArchiveImportCreateInput, ArchiveImportRunInput } from "./archive-import.inputs.ts";
import { importMessages as told } from "./archive-import.messages.ts";
import { importJobs } from "./archive-import-jobs.ts";
import { importPath, largestMb } from "./archive-import-uploads.ts";

const longestMapping = 50_000;
const dayMs = 86_400_000;

/** Files of records that are sent to be taken into an archive. */
export class ArchiveImportsService {
  readonly #addresses: FileAddresses;
  constructor(addresses: FileAddresses) {
    this.#addresses = addresses;
  }

  async create(
    actor: Actor,
    input: ArchiveImportCreateInput,
  ): Promise<MutationResult & { uploadAddress: string }> {
    const result = await actor.perform("import.create", input, async (action) => {
      const { manager, errors } = action;
      const home = { id: input.holderId, path: ["holderId"] };
      const holder = await ownHomePartner(action, "archives:write", home, told.holderNotYours);
      const fileName = readText(input.fileName, ["fileName"], errors);
      if (!isArchiveFileName(fileName) || fileName.length > 255)
        errors.add("INVALID", ["fileName"], told.fileNameInvalid);
      if (input.size < 1 || input.size > largestMb * 1_000_000)
        errors.add("INVALID", ["size"], told.sizeInvalid, { limit: largestMb });
      if (!/^[0-9a-f]{64}$/i.test(input.sha256)) errors.add("INVALID", ["sha256"], told.checksumInvalid);
      const source = sourceIn(action, input.mapping);
      errors.throwIfAny();
      const id = newUuid();
      await manager.query(
        `insert into archive_imports (id, home_partner_id, source, file_name, size, sha256, mapping, begins_with)
         values ($1, $2, $3, $4, $5, decode($6, 'hex'), $7, $8)`,
        [
          ...[id, holder, source, fileName, input.size, input.sha256, input.mapping],
          input.isDryRun ? "DRY_RUN" : "RUN",
        ],
      );
      return action.setSubject("import", id, holder);
    });
    const words = [encodeId("impt", result.id)];
    const uploadAddress = this.#addresses.toUpload(
      importPath,
      actor.viewer,
      words,
      new Date(Date.now() + dayMs),
    );
    return { ...result, uploadAddress };
  }

  run(actor: Actor, input: ArchiveImportRunInput): Promise<MutationResult> {
    return actor.perform("import.run", input, async (action) => {
      const { manager, errors } = action;
      const [stored] = (await manager.query(
        `select id, home_partner_id, record_count,
           exists (select from jobs where jobs.id = run_job_id and state = 'SUCCEEDED') as was_run,
           exists (select from jobs where jobs.id in (dry_run_job_id, run_job_id)
                     and state in ('QUEUED', 'RUNNING')) as is_under_way
         from archive_imports where id = $1 for update`,
        [decodeId("impt", input.id) ?? null],
      )) as StoredImport[];
      if (!stored) errors.add("NOT_FOUND", ["id"], told.notFound);
      else if (stored.record_count === null) errors.add("CONDITION_MISSING", ["id"], told.notReceived);
      else if (stored.was_run) errors.add("CONDITION_MISSING", ["id"], told.ranBefore);
      else if (stored.is_under_way) errors.add("CONDITION_MISSING", ["id"], told.underWay);
      errors.throwIfAny();
      const { id, home_partner_id, record_count } = stored as StoredImport;
      const job = await orderJob(action, importJobs.run, { import: id }, record_count);
      await manager.query("update archive_imports set run_job_id = $2 where id = $1", [id, job]);
      return action.setSubject("import", id, home_partner_id);
    });
  }
}

interface StoredImport {
  id: string;
  home_partner_id: string;
  record_count: number | null;
  was_run: boolean;
  is_under_way: boolean;
}

/** The source that a mapping names. All that is wrong with the mapping is told at once. */
function sourceIn({ errors }: Action, mapping: string): string {
  if (mapping.length > longestMapping) {
    errors.add("TOO_LONG", ["mapping"], told.mappingTooLong, { limit: longestMapping });
    return "";
  }
  try {
    return readMapping(mapping).source;
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    errors.add("INVALID", ["mapping"], told.mappingFaulty, { faults: error.message });
    return "";
  }
}
