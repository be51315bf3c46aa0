import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Action, Actor, WriteOptions } from "../../../platform/actions/action.ts";
import { auditOf } from "../../../platform/records/changes/bulk-audit.ts";
import { StartError } from "../../../platform/start-error.ts";
import { isAdministrator } from "../../../platform/viewer.ts";
import { ItemsBulk } from "../../archives/items/items.bulk.ts";
import type { SourceRecord } from "../archive-files/archive-file.ts";
import { type ArchiveImportOptions, type ArchiveImportSummary, ArchiveRun } from "./archive-run.ts";

/** What those who write for a holder do with the records that it keeps elsewhere. */
export class ImportArchiveService {
  /**
   * Takes in a file as drafts of their holder, whole or not at all: one transaction, as who ordered it. The holder is named by
   * its slug where the importer writes for several.
   */
  async import(
    actor: Actor,
    records: AsyncIterable<SourceRecord>,
    options: ArchiveImportOptions & { holder?: string | undefined },
  ): Promise<ArchiveImportSummary> {
    if (isAdministrator(actor.viewer))
      throw new StartError(
        "An archive is imported by a person or a key of the partner that keeps it: who runs the service writes in no archive.",
      );
    const { isDryRun = false, signal, mapping } = options;
    return within(actor, mapping.source, { isDryRun }, async (action) => {
      const holder = await holderOf(action.manager, options.holder);
      await lock(action.manager, holder);
      const run = new ArchiveRun(action.manager, holder, options);
      for await (const record of records) {
        signal?.throwIfAborted();
        await run.take(record);
      }
      signal?.throwIfAborted();
      return { run, holder };
    });
  }

  /** Takes in some of a file's records, in a transaction of its caller's, who asked whether they write for the holder. */
  importPart(
    actor: Actor,
    records: readonly SourceRecord[],
    { holderId, ...options }: ArchiveImportOptions & { holderId: string },
  ): Promise<ArchiveImportSummary> {
    return within(actor, options.mapping.source, { isDryRun: false }, async ({ manager }) => {
      await manager.query(
        "select pg_advisory_xact_lock(hashtext('heritage archive import'), hashtext($1::text))",
        [holderId],
      );
      const run = new ArchiveRun(manager, holderId, options);
      for (const record of records) await run.take(record);
      return { run, holder: holderId };
    });
  }
}

/** One action, whose entries in the log name each record that was taken in. */
async function within(
  actor: Actor,
  source: string,
  { isDryRun }: { isDryRun: boolean },
  take: (action: Action) => Promise<{ run: ArchiveRun; holder: string }>,
): Promise<ArchiveImportSummary> {
  let summary: ArchiveImportSummary | undefined;
  await actor.perform("item.import", { source } as WriteOptions, async (action) => {
    const { manager } = action;
    if (isDryRun) await manager.query("savepoint dry_run");
    const { run, holder } = await take(action);
    await run.end();
    if (isDryRun) await manager.query("rollback to savepoint dry_run");
    ({ summary } = run);
    if (isDryRun || summary.created + summary.updated === 0) return action.leaveUnchanged();
    action.addAuditEntries(auditOf(source, [ItemsBulk.logged]));
    if (run.hidden.length > 0) action.addAuditEntries(auditOfHidden(run.hidden, holder));
    return action.setSubject("import", randomUUID(), holder);
  });
  return summary as ArchiveImportSummary;
}

async function holderOf(manager: EntityManager, slug: string | undefined): Promise<string> {
  const rows = (await manager.query(
    // A key may write for a partner that is not public yet, and whose slug it does not read.
    `select holder.id, slug from unnest(viewer_partners('archives:write')) as holder (id) left join partners using (id)
     where $1::text is null or slug = $1 order by slug`,
    [slug ?? null],
  )) as { id: string; slug: string }[];
  const [only, ...more] = rows;
  if (only && more.length === 0) return only.id;
  if (only)
    throw new StartError(
      `Say for which partner: --holder ${rows.map((row) => row.slug).join(", or --holder ")}.`,
    );
  throw new StartError(
    slug === undefined
      ? "An import needs the scope archives:write at the partner that keeps the archive: use a key that carries it."
      : `An import needs the scope archives:write at ${slug}: use a key of that partner that carries it.`,
  );
}

async function lock(manager: EntityManager, holder: string): Promise<void> {
  const [row] = (await manager.query(
    "select pg_try_advisory_xact_lock(hashtext('heritage archive import'), hashtext($1)) as locked",
    [holder],
  )) as { locked: boolean }[];
  if (!row?.locked)
    throw new StartError("Another import for this partner is running: wait until it has ended.");
}

/** Items that were changed by this transaction and are hidden from who did it. */
const auditOfHidden = (ids: string[], holder: string) => ({
  text: `select record_audits(array_agg('import.update'::text), array_agg('item'::text), array_agg(id), array_agg($2::uuid))
         from unnest($1::uuid[]) as id`,
  values: [ids, holder],
});
