import { Connection, needsPage, type OrderKey, type PageArgs } from "../graphql/lists/connections.ts";
import { columnFilter } from "../graphql/lists/filter-sql.ts";
import { ListRead, type ListSource } from "../graphql/lists/list-reads.ts";
import { RecordsById } from "../graphql/lists/records-by-id.ts";
import type { Selection } from "../graphql/lists/selection.ts";
import type { GraphqlRequest } from "../graphql/request.ts";
import { decodeAnyId, encodeId } from "../graphql/types/ids.ts";
import { isPublicViewer } from "../viewer.ts";
import {
  type AuditEntriesArgs,
  AuditEntry,
  type AuditEntryOrder,
  type AuditEntryRow,
} from "./audit-entry.type.ts";

type ListedEntry = AuditEntryRow & { cursor_key: string };
const nobody = "00000000-0000-0000-0000-000000000000";
// Whoever may not see what an entry is about reads it without its id.
const columns = `id, at, actor, action, subject_type, coalesce(audit_subject(subject_type, subject_id, actor), '${nobody}') as subject_id, fields`;
const subjectFilter = columnFilter("subject_id", "uuid", (id) => decodeAnyId(String(id))?.uuid ?? nobody);

const list: ListSource = {
  table: "audit_entries",
  fields: {
    subject: (comparator, values) =>
      `(${subjectFilter(comparator, values)} and audit_subject(subject_type, subject_id, actor) is not null)`,
    actor: columnFilter("actor", "text"),
    action: columnFilter("action", "text"),
    doneAt: columnFilter("at", "timestamptz"),
  },
};

const orders: Record<AuditEntryOrder, OrderKey> = {
  DONE_AT: { column: "at", type: "timestamptz" },
  DONE_AT_DESC: { column: "at", type: "timestamptz", descending: true },
};

/** The log as its readers may see it: of the partners at which they hold `audit:read`, and what they did themselves. */
export class AuditReads {
  readonly #request: GraphqlRequest;
  readonly #entries: RecordsById<AuditEntryRow, AuditEntry>;

  constructor(request: GraphqlRequest) {
    this.#request = request;
    this.#entries = new RecordsById(request.database, "audit_entries", {}, (row) => new AuditEntry(row));
  }

  async list(args: AuditEntriesArgs, selection: Selection): Promise<Connection<ListedEntry, AuditEntry>> {
    const read = new ListRead<ListedEntry>(this.#request.database, list, args, orders[args.orderBy]);
    return new Connection({
      page: needsPage(selection) ? await read.page(columns, selection) : undefined,
      count: (max) => read.count(max),
      toNode: (row) => new AuditEntry(row),
    });
  }

  /** What was done with one record, newest first. */
  ofSubject(id: string, args: PageArgs, selection: Selection): Promise<Connection<ListedEntry, AuditEntry>> {
    const where = { subject: { eq: encodeId("audi", id) } };
    return this.list({ ...args, where, orderBy: "DONE_AT_DESC" }, selection);
  }

  async byId(uuid: string): Promise<AuditEntry | null> {
    return isPublicViewer(this.#request.viewer) ? null : this.#entries.loadColumns(uuid, columns);
  }
}
