import { Readable } from "node:stream";
import { ImportProgramsService } from "../../src/modules/interchange/imports/import-programs.service.ts";
import type {
  ImportOptions,
  ImportSummary,
  RecordReport,
} from "../../src/modules/interchange/imports/import-run.ts";
import { actorOf } from "../../src/platform/actions/action.ts";
import { readJsonList } from "../../src/platform/feeds/json-ld/json-list.ts";
import type { TestApp } from "./test-app.ts";

export interface ImportOutcome {
  summary: ImportSummary;
  reports: RecordReport[];
}

/** A feed as the city would publish it: a file's text, its records, or a stream of them. */
export type Feed = string | object[] | AsyncIterable<unknown>;

/** Imports a feed as the command line does, into the database of a test. */
export async function importEvents(
  app: TestApp,
  feed: Feed,
  options: Partial<ImportOptions> = {},
): Promise<ImportOutcome> {
  const text = Array.isArray(feed) ? JSON.stringify(feed) : feed;
  const records = typeof text === "string" ? readJsonList(Readable.from([Buffer.from(text)])) : text;
  const reports: RecordReport[] = [];
  const database = app.databaseSessions.memberSession({ kind: "system" });
  try {
    const summary = await new ImportProgramsService().import(
      actorOf({ kind: "system" }, (work) => database.transaction(work)),
      records,
      {
        source: "City events",
        zone: "America/Toronto",
        language: "en",
        onReport: (report) => reports.push(report),
        ...options,
      },
    );
    return { summary, reports };
  } finally {
    await database.close();
  }
}

const tables = [
  "partners",
  "partner_references",
  "programs",
  "program_partners",
  "program_terms",
  "program_references",
  "sessions",
  "session_references",
  "content_version",
];

/** Each row of every table with the transaction that wrote it: the same before and after means that nothing was written. */
export function writtenRows(app: TestApp): Promise<Record<string, string[]>> {
  return app.database.asOwner(async (owner) => {
    const written: Record<string, string[]> = {};
    for (const table of tables) {
      const { rows } = await owner.query(
        `select xmin || ' ' || ctid || ' ' || md5(row::text) as row from heritage.${table} as row order by ctid`,
      );
      written[table] = rows.map(({ row }) => row);
    }
    return written;
  });
}
