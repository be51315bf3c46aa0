import { RecordsById } from "../../../platform/graphql/lists/records-by-id.ts";
import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { childRecords } from "../../../platform/records/lists/child-records.ts";
import { childRows } from "../../../platform/records/lists/record-reads.ts";
import { columnsOf } from "../../../platform/records/stored.ts";
import { SessionSeries, type SessionSeriesRow } from "./session-series.type.ts";

/** Reads series: everybody sees one who sees its program. */
export class SessionSeriesReads {
  readonly #records: RecordsById<SessionSeriesRow, SessionSeries>;
  readonly #links;
  /** Those of a program by its database id, earliest first; at most 50. */
  readonly ofProgram;

  constructor(request: GraphqlRequest) {
    const node = (row: SessionSeriesRow) => new SessionSeries(row, request.languages);
    this.#records = new RecordsById(request.database, SessionSeries.table, columnsOf(SessionSeries), node);
    this.#links = childRows<{ series_id: string; original_start: string }>(request, {
      table: "series_sessions",
      owner: "session_id",
      columns: "series_id, original_start",
      order: "session_id",
    });
    this.ofProgram = childRecords<SessionSeriesRow, SessionSeries>(request, {
      Type: SessionSeries,
      owner: "program_id",
      order: ["local_start", "id"],
    });
  }

  byId(uuid: string, selection?: Selection): Promise<SessionSeries | null> {
    return this.#records.load(uuid, selection);
  }

  /** The series of a session, and the start that its rule gave it. */
  async ofSession(uuid: string): Promise<{ series_id: string; original_start: string } | undefined> {
    const [link] = await this.#links.load(uuid);
    return link;
  }
}
