import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import type { SearchMatch } from "../../../platform/graphql/types/search-match.type.ts";
import { RecordReads } from "../../../platform/records/lists/record-reads.ts";
import { ProgramReads } from "../../programs/listing/programs.reads.ts";
import { Session, type SessionRow } from "../session/session.type.ts";
import { SessionFilter, SessionOrder } from "./session-lists.inputs.ts";

export class SessionReads extends RecordReads<SessionRow, Session> {
  /** The sessions of a program. */
  readonly ofProgram = this.below("sessions where program_id = parent.id");
  /** Those of a series. */
  readonly ofSeries = this.below(
    "sessions where id in (select session_id from series_sessions where series_id = parent.id)",
  );

  constructor(request: GraphqlRequest) {
    super(request, {
      Type: Session,
      Filter: SessionFilter,
      orders: SessionOrder,
      search: { ids: "search_sessions", columns: { VENUE: "venue_name" } },
      references: { table: "session_references", owner: "session_id" },
      reasons: { isShared: true, related: ["programs", "program_terms", "session_access_features"] },
    });
  }

  protected override get searchedColumns(): string[] {
    return [...super.searchedColumns, "program_id"];
  }

  /** Sessions are found by their program's words too. */
  protected override async matches(search: string, row: SessionRow): Promise<SearchMatch[]> {
    const ofProgram = await this.request.reads(ProgramReads).matchesOf(search, row.program_id);
    return [...(await super.matches(search, row)), ...ofProgram];
  }
}
