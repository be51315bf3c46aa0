import { BatchLoader } from "../../platform/graphql/batch-loader.ts";
import { batch } from "../../platform/graphql/batch-sql.ts";
import { columnsFor } from "../../platform/graphql/columns.ts";
import { Connection, needsPage, type OrderKey, type SqlValues } from "../../platform/graphql/connections.ts";
import {
  booleanFilter,
  columnFilter,
  type FilterField,
  idFilter,
  relatedFilter,
} from "../../platform/graphql/filter-sql.ts";
import { decodeId } from "../../platform/graphql/ids.ts";
import {
  groupBy,
  ListRead,
  type ListSource,
  NestedLists,
  type NestedRow,
} from "../../platform/graphql/list-reads.ts";
import { localize, localizeNullable, type StoredText } from "../../platform/graphql/localized-text.ts";
import type { ExternalReference } from "../../platform/graphql/record.type.ts";
import { RecordsById } from "../../platform/graphql/records-by-id.ts";
import type { GraphqlRequest } from "../../platform/graphql/request.ts";
import { searchMatches } from "../../platform/graphql/search-match.type.ts";
import { NodeSelection, type Selection } from "../../platform/graphql/selection.ts";
import type { Program } from "../programs/program.type.ts";
import { ProgramReads, programFilterFields } from "../programs/programs.reads.ts";
import { accessFeatureWords } from "./access-feature.messages.ts";
import type { ProgramSessionsArgs, SessionBy, SessionOrder, SessionsArgs } from "./session.inputs.ts";
import { type AccessFeature, Session, type SessionRow, sessionColumns } from "./session.type.ts";
import type { AccessFeatureKind, AccessStatus } from "./session.vocabulary.ts";

type ListedSession = SessionRow & NestedRow;

/** A condition on the session's program. */
const ofProgram = (field: string): FilterField =>
  relatedFilter(
    "programs where programs.id = sessions.program_id",
    programFilterFields[field] as FilterField,
  );

// The only place that says how an expired fact reads.
const effectiveStatus = "case when access.holds_until <= now() then 'UNKNOWN' else access.status end";

function accessFilter(comparator: Record<string, unknown>, values: SqlValues): string {
  const each = (features: unknown, statuses: string) =>
    (features as AccessFeatureKind[] | null | undefined)?.map(
      (feature) =>
        `exists (select from session_access_features access where access.session_id = sessions.id and access.feature = ${values.add(feature)} and ${effectiveStatus} in (${statuses}))`,
    ) ?? [];
  const conditions = [
    ...each(comparator.available, "'AVAILABLE'"),
    ...each(comparator.availableOrOnRequest, "'AVAILABLE', 'ON_REQUEST'"),
  ];
  return conditions.join(" and ") || "true";
}

const filterFields: Record<string, FilterField> = {
  isDeleted: booleanFilter(
    "sessions.deleted_at is not null or exists (select from programs where programs.id = sessions.program_id and programs.deleted_at is not null)",
  ),
  id: idFilter("sessions.id", "sess"),
  program: idFilter("sessions.program_id", "prog"),
  partner: ofProgram("partner"),
  kind: ofProgram("kind"),
  startsAt: columnFilter("sessions.starts_at", "timestamptz"),
  endsAt: columnFilter("sessions.over_at", "timestamptz"),
  isUpcoming: booleanFilter("sessions.over_at > now()"),
  language: ofProgram("language"),
  isFree: ofProgram("isFree"),
  status: columnFilter("sessions.status", "text"),
  attendanceMode: columnFilter("sessions.attendance_mode", "text"),
  accessFeature: accessFilter,
  country: columnFilter("sessions.country", "text"),
};

const list: ListSource = { table: "sessions", search: "search_sessions", fields: filterFields };

const orders: Record<SessionOrder, OrderKey> = {
  STARTS_AT: { column: "starts_at", type: "timestamptz" },
  STARTS_AT_DESC: { column: "starts_at", type: "timestamptz", descending: true },
};

interface AccessRow {
  session_id: string;
  feature: AccessFeatureKind;
  status: AccessStatus;
  note: StoredText | null;
  verified_by: string | null;
  verified_until: string | null;
}

const nameOf = (kind: AccessFeatureKind, languages: readonly string[]) =>
  localize({ source: "en", texts: accessFeatureWords[kind] }, languages);

export class SessionReads {
  readonly #request: GraphqlRequest;
  readonly #ofPrograms: NestedLists<ListedSession>;
  readonly #records: RecordsById<SessionRow, Session>;

  constructor(request: GraphqlRequest) {
    this.#request = request;
    this.#ofPrograms = new NestedLists(request.door, "sessions where program_id = parent.id", filterFields);
    const make = (row: SessionRow) => new Session(row, request.languages);
    this.#records = new RecordsById(request.door, "sessions", sessionColumns, make);
  }

  async list(args: SessionsArgs, selection: Selection): Promise<Connection<ListedSession, Session>> {
    const { door, languages } = this.#request;
    const read = new ListRead<ListedSession>(door, list, args, orders[args.orderBy]);
    const { search } = args;
    const searched = search != null && selection.at("edges").has("matches");
    const columns = columnsFor(
      NodeSelection.ofConnection(selection),
      sessionColumns,
      searched ? ["program_id", "venue_name"] : [],
    );
    return new Connection({
      page: needsPage(selection) ? await read.page(columns, selection) : undefined,
      count: (max) => read.count(max),
      toNode: (row) => new Session(row, languages),
      ...(searched && { toEdge: (row) => ({ matches: this.#matches(search, row) }) }),
    });
  }

  async #matches(search: string, row: SessionRow) {
    const venue = searchMatches(search, [["VENUE", row.venue_name]]);
    return [...venue, ...(await this.#request.reads(ProgramReads).matchesOf(search, row.program_id))];
  }

  /** The sessions of a program, read for all programs of the answer in one statement. */
  async ofProgram(
    program: Program,
    args: ProgramSessionsArgs,
    selection: Selection,
  ): Promise<Connection<ListedSession, Session>> {
    const asked = () => ({
      columns: columnsFor(NodeSelection.ofConnection(selection), sessionColumns),
      args,
      order: orders[args.orderBy],
    });
    return new Connection({
      page: needsPage(selection) ? await this.#ofPrograms.page(program.row.id, selection, asked) : undefined,
      count: (max) => this.#ofPrograms.count(program.row.id, args, max),
      toNode: (row) => new Session(row, this.#request.languages),
    });
  }

  /** A session by its database id, batched; null when the viewer may not see it. */
  byId(uuid: string, selection?: Selection): Promise<Session | null> {
    return this.#records.load(uuid, selection);
  }

  async by({ id, externalReference }: SessionBy, selection: Selection): Promise<Session | null> {
    if (id !== undefined) {
      const uuid = decodeId("sess", id);
      return uuid === undefined ? null : this.byId(uuid, selection);
    }
    const [row] = await this.#request.door.query<{ id: string }>(
      "select session_id as id from session_references where source = $1 and value = $2",
      [externalReference?.source, externalReference?.value],
    );
    return row ? this.byId(row.id, selection) : null;
  }

  readonly #access = new BatchLoader<string, AccessRow[]>(
    () => this.#request.door,
    async (ids) => {
      const rows = await this.#request.door.query<AccessRow>(
        `select session_id, feature, ${effectiveStatus} as status, note, verified_by, verified_until
       from session_access_features access where session_id = any(${batch("$1", "uuid")}) order by feature`,
        [ids],
      );
      const groups = groupBy(rows, (row) => row.session_id);
      return ids.map((id) => groups.get(id) ?? []);
    },
  );

  async accessOf(session: Session): Promise<AccessFeature[]> {
    return (await this.#access.load(session.row.id)).map((row) => ({
      kind: row.feature,
      name: nameOf(row.feature, this.#request.languages),
      status: row.status,
      note: localizeNullable(row.note, this.#request.languages),
      verifiedBy: row.verified_by,
      verifiedUntil: row.verified_until,
    }));
  }

  async accessFeature(session: Session, kind: AccessFeatureKind): Promise<AccessFeature> {
    const known = (await this.accessOf(session)).find((feature) => feature.kind === kind);
    const name = nameOf(kind, this.#request.languages);
    return known ?? { kind, name, status: "UNKNOWN", note: null, verifiedBy: null, verifiedUntil: null };
  }

  readonly #references = new BatchLoader<string, ExternalReference[]>(
    () => this.#request.door,
    async (ids) => {
      const rows = await this.#request.door.query<ExternalReference & { session_id: string }>(
        `select session_id, source, value from session_references where session_id = any(${batch("$1", "uuid")}) order by source, value`,
        [ids],
      );
      const groups = groupBy(rows, (row) => row.session_id);
      return ids.map((id) => groups.get(id) ?? []);
    },
  );

  referencesOf(session: Session): Promise<ExternalReference[]> {
    return this.#references.load(session.row.id);
  }
}
