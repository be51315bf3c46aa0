import type { SourceRecord } from "../../src/modules/interchange/archive-files/archive-file.ts";
import type {
  ArchiveImportOptions,
  ArchiveImportSummary,
  ItemReport,
} from "../../src/modules/interchange/archive-imports/archive-run.ts";
import { ImportArchiveService } from "../../src/modules/interchange/archive-imports/import-archive.service.ts";
import { readMapping } from "../../src/modules/interchange/archive-mapping/read-mapping.ts";
import { actorOf } from "../../src/platform/actions/action.ts";
import { hashOfKey } from "../../src/platform/identity/access-key.ts";
import type { Viewer } from "../../src/platform/viewer.ts";
import type { TestApp } from "./test-app.ts";

export interface RecordsOutcome {
  summary: ArchiveImportSummary;
  reports: ItemReport[];
}

interface Options extends Omit<Partial<ArchiveImportOptions>, "mapping"> {
  /** The secret key that orders the import, or a viewer without one. */
  as: string | Viewer;
  holder?: string;
  /** The mapping file; without it fields bear their own names. */
  mapping?: object;
}

const names = "title description date accessionNumber storagePlace topics rights".split(" ");
const plain = {
  source: "Museum system",
  language: "en",
  fields: {
    ...Object.fromEntries(names.map((name) => [name, name])),
    reference: "id",
    kind: { field: "kind", map: {} },
    contributors: { each: "people", name: "name", role: "role" },
    places: { each: "places", name: "name", country: "country" },
    details: { technique: "technique" },
  },
};

/** Imports records as the command line does, into the database of a test. */
export async function importRecords(
  app: TestApp,
  records: Record<string, unknown>[] | AsyncIterable<SourceRecord>,
  { as, mapping = plain, ...options }: Options,
): Promise<RecordsOutcome> {
  const reports: ItemReport[] = [];
  const viewer = typeof as === "string" ? await viewerOf(app, as) : as;
  const database = app.databaseSessions.memberSession(viewer);
  try {
    const summary = await new ImportArchiveService().import(
      actorOf(viewer, (work) => database.transaction(work)),
      Array.isArray(records) ? placed(records) : records,
      {
        ...options,
        mapping: readMapping(JSON.stringify(mapping)),
        onReport: (report) => reports.push(report),
      },
    );
    return { summary, reports };
  } finally {
    await database.close();
  }
}

async function* placed(records: Record<string, unknown>[]): AsyncGenerator<SourceRecord> {
  for (const [index, values] of records.entries()) yield { place: `line ${index + 1}`, values };
}

async function viewerOf(app: TestApp, key: string): Promise<Viewer> {
  const found = await app.databaseSessions.viewerOfKey(hashOfKey(key));
  if (!found) throw new Error("There is no such key.");
  const { keyId, isAdministrator, scopes } = found;
  return { kind: "key", keyId, isAdministrator, scopes: new Set(scopes) };
}
