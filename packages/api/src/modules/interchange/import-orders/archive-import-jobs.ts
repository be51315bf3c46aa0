import { InputRefused, UserErrors } from "../../../platform/graphql/user-errors.ts";
import type { JobBatch } from "../../../platform/jobs/job-batch.ts";
import type { BatchEnd, IdsOnly, JobKind } from "../../../platform/jobs/job-kind.ts";
import type { SourceRecord } from "../archive-files/archive-file.ts";
import { charactersAtOnce, type ItemReport, recordsAtOnce } from "../archive-imports/archive-run.ts";
import { ImportArchiveService } from "../archive-imports/import-archive.service.ts";
import { readMapping } from "../archive-mapping/read-mapping.ts";
import { importMessages as told } from "./archive-import.messages.ts";

type Payload = { import: string };
/** After which record it goes on. */
type Batch = JobBatch<Payload, number>;

const read = (payload: IdsOnly): Payload | undefined =>
  typeof payload === "object" && payload !== null && "import" in payload ? (payload as Payload) : undefined;

const kindOf = (name: string, isDryRun: boolean): JobKind<Payload, number> => ({
  name: `archives.${name}`,
  read,
  run: (batch) => nextRecords(batch, isDryRun),
});

/** The jobs of an import: to try it, and to take it in. */
export const importJobs = { dryRun: kindOf("importDryRun", true), run: kindOf("import", false) };

/** Forgets files that nobody took in, and old reports. */
export const forgetOldImports: JobKind<null, null> = {
  name: "archives.forgetImports",
  againAfterSeconds: 3600,
  read: () => null,
  async run({ manager }) {
    const [{ forgotten }] = (await manager.query("select forget_old_imports() as forgotten")) as [
      { forgotten: number },
    ];
    return { position: null, done: forgotten, isLast: true };
  },
};

interface StoredImport {
  home_partner_id: string;
  mapping: string;
  record_count: number;
  is_holder: boolean;
}

interface Reported {
  number: number;
  report: ItemReport;
  reference: string | undefined;
}

const archive = new ImportArchiveService();

/** Some hundred records, or some millions of characters, are taken in, or tried and undone. What is said of each is kept with the import. */
async function nextRecords(batch: Batch, isDryRun: boolean): Promise<BatchEnd<number>> {
  const { manager, payload, position } = batch;
  const [stored] = (await manager.query(
    `select home_partner_id, mapping, record_count,
       home_partner_id = any(viewer_partners('archives:write')) as is_holder from archive_imports where id = $1`,
    [payload.import],
  )) as StoredImport[];
  if (!stored?.is_holder) throw refused(stored ? "holderNotYours" : "notFound");
  const after = position ?? 0;
  // Of a job that was cancelled or failed, the next one tells again what became of the first records.
  if (after === 0) {
    const again = "delete from archive_import_entries where import_id = $1 and is_dry_run = $2";
    await manager.query(again, [payload.import, isDryRun]);
  }
  const records = await recordsAfter(batch, after);
  const upTo = records.at(-1)?.number ?? stored.record_count;
  const isLast = upTo === stored.record_count;
  const mapping = readMapping(stored.mapping);
  const reports: Reported[] = [];
  const numbers = new Map(records.map(({ number, record }) => [record.place, number]));
  const work = () =>
    archive.importPart(
      batch,
      records.map(({ record }) => record),
      {
        mapping,
        holderId: stored.home_partner_id,
        onReport: (report, reference) =>
          reports.push({ number: numbers.get(report.place) ?? upTo, report, reference }),
      },
    );
  const summary = await (isDryRun ? batch.rehearse(work) : work());
  for (const name of counted) if (summary[name] > 0) batch.count(name, summary[name]);
  await keepReports(batch, reports, isDryRun);
  if (isLast && !isDryRun)
    await manager.query("delete from archive_import_records where import_id = $1", [payload.import]);
  return { position: upTo, done: upTo - after, total: stored.record_count, isLast };
}

const counted = [
  ...(["read", "created", "updated", "unchanged", "kept", "withheld", "refused", "warned"] as const),
  "visibilityChanged",
] as const;

function refused(which: "holderNotYours" | "notFound"): InputRefused {
  const errors = new UserErrors(["en"]);
  errors.add("NOT_YOURS", ["id"], told[which]);
  return new InputRefused(errors.list);
}

async function recordsAfter(
  { manager, payload }: Batch,
  after: number,
): Promise<{ number: number; record: SourceRecord }[]> {
  const rows = (await manager.query(
    `select number, record from (
       select number, record, sum(length(record)) over (order by number) - length(record) as before
       from archive_import_records where import_id = $1 and number > $2 and number <= $3) next
     where before < $4 order by number`,
    [payload.import, after, after + recordsAtOnce, charactersAtOnce],
  )) as { number: number; record: string }[];
  return rows.map(({ number, record }) => ({ number, record: JSON.parse(record) as SourceRecord }));
}

/** What tells of an item is kept with its reference; what its importer must not learn the name of, without a name. */
async function keepReports(batch: Batch, reports: readonly Reported[], isDryRun: boolean): Promise<void> {
  if (reports.length === 0) return;
  const rows = reports.map(({ number, report, reference }) => {
    const { outcome, place, name, code, message, changes, visibility } = report;
    const isAside = outcome === "kept" || outcome === "withheld";
    return {
      ...{ number, place, code, message, changes, visibility },
      outcome: outcome.toUpperCase(),
      ...(isAside ? {} : { name }),
      ...(outcome === "refused" || isAside ? {} : { reference }),
    };
  });
  await batch.manager.query(
    `insert into archive_import_entries
       (import_id, is_dry_run, number, place, name, reference, outcome, code, message, changes, visibility)
     select $1, $2, number, place, name, reference, outcome, code, message, changes, visibility
     from jsonb_to_recordset($3::jsonb) said (number int, place text, name text, reference text, outcome text,
       code text, message text, changes jsonb, visibility jsonb)`,
    [batch.payload.import, isDryRun, JSON.stringify(rows)],
  );
}
