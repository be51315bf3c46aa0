import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Actor, WriteOptions } from "../../../platform/actions/action.ts";
import { auditOf } from "../../../platform/records/changes/bulk-audit.ts";
import { StartError } from "../../../platform/start-error.ts";
import { PartnersBulk } from "../../partners/partners.bulk.ts";
import { ProgramsBulk } from "../../programs/program/programs.bulk.ts";
import { SessionsBulk } from "../../sessions/sessions.bulk.ts";
import { type ImportOptions, ImportRun, type ImportSummary } from "./import-run.ts";

/** What administrators do with other publishers' listings of programs. */
export class ImportProgramsService {
  /** Takes in a feed of schema.org events, whole or not at all: one transaction. */
  async import(
    actor: Actor,
    records: AsyncIterable<unknown>,
    options: ImportOptions,
  ): Promise<ImportSummary> {
    const { source, zone, language } = options;
    let summary: ImportSummary | undefined;
    await actor.perform("program.import", { source, zone, language } as WriteOptions, async (action) => {
      const { manager } = action;
      await lock(manager);
      // From here on the database takes what is written for the words of the source.
      await manager.query("select set_config('hx.importing', $1, true)", [source]);
      if (options.isDryRun) await manager.query("savepoint dry_run");
      const run = new ImportRun(manager, options);
      for await (const record of records) {
        options.signal?.throwIfAborted();
        await run.take(record);
      }
      await run.end();
      options.signal?.throwIfAborted();
      if (options.isDryRun) await manager.query("rollback to savepoint dry_run");
      ({ summary } = run);
      if (options.isDryRun || summary.created + summary.updated === 0) return action.leaveUnchanged();
      action.addAuditEntries(
        auditOf(source, [PartnersBulk.logged, ProgramsBulk.logged, SessionsBulk.logged]),
      );
      return action.setSubject("import", randomUUID(), null);
    });
    return summary as ImportSummary;
  }
}

async function lock(manager: EntityManager): Promise<void> {
  const [row] = (await manager.query(
    "select pg_try_advisory_xact_lock(hashtext('heritage import')) as locked",
  )) as { locked: boolean }[];
  if (!row?.locked) throw new StartError("Another import is running: wait until it has ended.");
}
