import type { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { listBelow } from "../../../platform/records/lists/nested-records.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import {
  ArchiveImport,
  ArchiveImportEntry,
  type ArchiveImportEntryRow,
  type ArchiveImportRow,
} from "./archive-import.type.ts";

const entries = (request: GraphqlRequest, isDryRun: boolean) =>
  listBelow<ArchiveImportEntryRow, ArchiveImportEntry>(request, {
    Type: ArchiveImportEntry,
    relation: `archive_import_entries where import_id = parent.id and is_dry_run = ${isDryRun}`,
    order: { column: "number", type: "int" },
  });

/** The imports that the viewer ordered. */
export class ArchiveImportReads extends MemberReads<ArchiveImportRow, ArchiveImport> {
  readonly #tried = entries(this.request, true);
  readonly #done = entries(this.request, false);

  constructor(request: GraphqlRequest) {
    super(request, ArchiveImport);
  }

  entriesOf(order: ArchiveImport, isDryRun: boolean, args: PageArgs, selection: Selection) {
    return (isDryRun ? this.#tried : this.#done)(order, args, selection);
  }
}
