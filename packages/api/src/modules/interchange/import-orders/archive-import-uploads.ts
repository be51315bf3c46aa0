import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { EntityManager } from "typeorm";
import { RefusedFile } from "../../../platform/files/reading/refused-file.ts";
import { hashedBy, WrongSize } from "../../../platform/files/stores/counted.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { InputRefused, UserErrors } from "../../../platform/graphql/user-errors.ts";
import type { Receiving, UploadRoute } from "../../../platform/http/routes/upload-route.ts";
import { orderJob } from "../../../platform/jobs/job-order.ts";
import { StartError } from "../../../platform/start-error.ts";
import { readArchiveStream, type SourceRecord } from "../archive-files/archive-file.ts";
import { charactersAtOnce, recordsAtOnce, repeated } from "../archive-imports/archive-run.ts";
import { readArchiveItem } from "../archive-items/archive-item-reader.ts";
import type { ArchiveMapping } from "../archive-mapping/archive-mapping.ts";
import { ReadFields } from "../archive-mapping/read-fields.ts";
import { readMapping } from "../archive-mapping/read-mapping.ts";
import { importMessages as told } from "./archive-import.messages.ts";
import { importJobs } from "./archive-import-jobs.ts";

export const importPath = "/archive/imports";
export const largestMb = 250;

interface AnnouncedImport {
  id: string;
  file_name: string;
  size: number;
  sha256: Buffer;
  mapping: string;
  begins_with: "DRY_RUN" | "RUN";
  is_received: boolean;
}

/** Takes in a file that was announced, once: its records are kept one by one, and the job that was asked for is ordered. */
export const importUploads: UploadRoute = {
  path: importPath,
  notFound: "There is no import that waits for a file at this address. Announce it again.",
  async receive({ session, words: [word = ""], content, size }: Receiving): Promise<boolean> {
    const [announced] = await session.query<AnnouncedImport>(
      `select id, file_name, size, sha256, mapping, begins_with, received_at is not null as is_received
       from archive_imports where id = $1`,
      [decodeId("impt", word) ?? null],
    );
    if (!announced) return false;
    if (announced.is_received) return true;
    if (size !== announced.size) throw new WrongSize(announced.size);
    const folder = await mkdtemp(join(tmpdir(), "heritage-import-"));
    try {
      // Whoever sends slowly holds no connection to the database.
      const path = join(folder, "sent");
      await spool(content, path, announced.sha256);
      return await session.transaction((manager) => keep(manager, announced, path));
    } catch (error) {
      if (error instanceof StartError || error instanceof InputRefused)
        throw new RefusedFile(told.fileFaulty, { fault: error.message }, error);
      throw error;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function spool(content: Readable, path: string, sha256: Buffer): Promise<void> {
  const hash = createHash("sha256");
  await pipeline(content, hashedBy(hash), createWriteStream(path, { mode: 0o600 }));
  if (!hash.digest().equals(sha256)) throw new RefusedFile(told.wrongChecksum);
}

/** What is wrong with the file as a whole shows here, before anything of it is taken in. */
async function keep(manager: EntityManager, announced: AnnouncedImport, path: string): Promise<boolean> {
  const { id, file_name, begins_with } = announced;
  const [free] = (await manager.query(
    "select id from archive_imports where id = $1 and received_at is null for update",
    [id],
  )) as object[];
  // Somebody else was faster with the same file.
  if (!free) return true;
  const mapping = readMapping(announced.mapping);
  const fields = new ReadFields(mapping);
  let count = 0;
  let characters = 0;
  let pending: { number: number; record: string }[] = [];
  const flush = async () => {
    await manager.query(
      `insert into archive_import_records (import_id, number, record)
       select $1, number, record from jsonb_to_recordset($2::jsonb) sent (number int, record text)`,
      [id, JSON.stringify(pending)],
    );
    pending = [];
    characters = 0;
  };
  const places = new Map<string, string>();
  for await (const record of readArchiveStream(createReadStream(path), file_name, mapping)) {
    if ("values" in record) fields.count(record.values);
    count += 1;
    const text = JSON.stringify(onceOnly(record, mapping, places));
    characters += text.length;
    pending.push({ number: count, record: text });
    if (pending.length >= recordsAtOnce || characters >= charactersAtOnce) await flush();
  }
  await flush();
  const which = begins_with === "RUN" ? "run" : "dryRun";
  const job = await orderJob(
    { manager, errors: new UserErrors(["en"]) },
    importJobs[which],
    { import: id },
    count,
  );
  await manager.query(
    `update archive_imports set received_at = now(), record_count = $2, not_read = $3, never_found = $4,
       ${begins_with === "RUN" ? "run_job_id" : "dry_run_job_id"} = $5 where id = $1`,
    [id, count, JSON.stringify(Object.fromEntries(fields.notRead)), fields.neverFound, job],
  );
  return true;
}

/** A record whose reference another has already is refused wherever the two stand: they need not come in one batch. */
function onceOnly(record: SourceRecord, mapping: ArchiveMapping, places: Map<string, string>): SourceRecord {
  const reading = readArchiveItem(record, mapping);
  if (!("facts" in reading)) return record;
  const { reference } = reading.facts;
  const first = places.get(reference);
  if (first !== undefined) return { place: record.place, refusal: repeated(reference, first) };
  places.set(reference, record.place);
  return record;
}
