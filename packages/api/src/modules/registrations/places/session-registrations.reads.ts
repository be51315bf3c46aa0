import { BatchLoader } from "../../../platform/graphql/lists/batch-loader.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { childRows } from "../../../platform/records/lists/record-reads.ts";
import type { Session } from "../../sessions/session/session.type.ts";
import type { RegistrationOpenness } from "../registration.vocabulary.ts";
import type { RegistrationCounts, SessionRegistration } from "./session-registration.type.ts";

interface PlacesRow {
  when_open: RegistrationOpenness;
  places: number;
  taken_now: number;
  party_limit: number;
  opens_at: string;
  closes_at: string;
  cancel_until: string;
  page_url: string;
}

/** Reads how people register for sessions: what everybody sees, and counts for partners. */
export class SessionRegistrationReads {
  readonly #rows;
  readonly #counts;

  constructor(request: GraphqlRequest) {
    this.#rows = childRows<PlacesRow>(request, {
      table: "session_registrations join sessions on sessions.id = session_id",
      owner: "session_id",
      columns: `case when sessions.status = 'CANCELLED' then 'CANCELLED' when now() < opens_at then 'NOT_OPEN_YET'
          when now() >= least(closes_at, over_at) then 'CLOSED' else 'OPEN' end as when_open,
        places, places_taken(session_id) as taken_now, party_limit, opens_at, closes_at, cancel_until, page_url`,
      order: "session_id",
    });
    this.#counts = new BatchLoader(
      () => request.database,
      async (ids: readonly string[]) => {
        const rows = await request.database.query<RegistrationCounts & { session_id: string }>(
          "select * from registration_counts($1)",
          [ids],
        );
        const byId = new Map(rows.map((row) => [row.session_id, row]));
        return ids.map((id) => byId.get(id) ?? null);
      },
    );
  }

  async of({ row: { id } }: Session): Promise<SessionRegistration | null> {
    const [row] = await this.#rows.load(id);
    if (!row) return null;
    const placesFree = Math.max(0, row.places - row.taken_now);
    return {
      status: row.when_open === "OPEN" && placesFree === 0 ? "WAITING_LIST" : row.when_open,
      places: row.places,
      placesFree,
      partyLimit: row.party_limit,
      opensAt: row.opens_at,
      closesAt: row.closes_at,
      cancellationEndsAt: row.cancel_until,
      pageUrl: row.page_url,
    };
  }

  /** Null for whoever is at no partner of the program. */
  countsOf({ row: { id } }: Session): Promise<RegistrationCounts | null> {
    return this.#counts.load(id);
  }
}
