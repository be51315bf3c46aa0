import type { LoggedKind } from "../../platform/records/changes/bulk-audit.ts";
import type { BulkStatements, Referenced } from "../../platform/records/changes/bulk-statements.ts";
import { refreshWords, wordsOfVenue } from "./listing/session-words.ts";
import { type SessionEntity, SessionReferenceEntity } from "./session/session.entity.ts";
import { lastDayOf } from "./session/session.rules.ts";

/** The columns that a source tells, beside the status. */
const factColumns = [
  "local_start",
  "local_end",
  "time_zone",
  "starts_at",
  "ends_at",
  "is_all_day",
  "attendance_mode",
  "venue_name",
  "street_address",
  "locality",
  "region",
  "postal_code",
  "country",
  "latitude",
  "longitude",
  "url",
] as const;
type Facts = Pick<SessionEntity, (typeof factColumns)[number]>;

/** A session as its source describes it. */
export interface SessionOfSource
  extends Referenced,
    Omit<Facts, "starts_at" | "ends_at" | "attendance_mode"> {
  starts_at: string;
  ends_at: string | null;
  attendance_mode: string;
  /** Null where the source tells the same as before: what somebody made of it here stays. */
  status: string | null;
}

export interface NewSession extends SessionOfSource {
  program_id: string | undefined;
  home_partner_id: string | undefined;
}

/** Its own words; those of its program are added where it is written. */
const rowOf = <S extends SessionOfSource>(session: S) => ({
  ...session,
  search_vector: wordsOfVenue(session),
});

/** Writes the sessions of a source. */
export class SessionsBulk {
  static readonly logged: LoggedKind = { noun: "session", table: "sessions", partner: "home_partner_id" };
  readonly #statements: BulkStatements;

  constructor(statements: BulkStatements) {
    this.#statements = statements;
  }

  /** What the source told before of sessions that are there, by reference. */
  async known(references: string[]): Promise<Map<string, { id: string; content_hash: string | null }>> {
    const rows = await this.#statements.query<{ id: string; reference: string; content_hash: string | null }>(
      `select session_id as id, value as reference, content_hash
       from session_references where source = $1 and value = any($2::text[])`,
      this.#statements.source,
      references,
    );
    return new Map(rows.map((row) => [row.reference, row]));
  }

  async create(sessions: NewSession[]): Promise<void> {
    if (sessions.length === 0) return;
    const ids = await this.#statements.newIds(sessions.length);
    const columns = ["id", "program_id", "home_partner_id", "status", ...factColumns];
    await this.#statements.write(
      sessions.map((session, index) => ({ ...rowOf(session), id: ids[index] })),
      `insert into sessions (${columns.join(", ")}, search_vector)
       select ${columns.map((column) => `given.${column}`).join(", ")}, given.search_vector || programs.search_vector
       from jsonb_populate_recordset(null::sessions, $1::jsonb) as given
       join programs on programs.id = given.program_id`,
    );
    await this.#statements.insert(
      SessionReferenceEntity,
      sessions.map((session, index) => ({
        session_id: ids[index],
        home_partner_id: session.home_partner_id,
        ...this.#statements.referenceOf(session),
      })),
    );
  }

  async update(sessions: (SessionOfSource & { id: string })[]): Promise<void> {
    await this.#statements.write(
      sessions.map(rowOf),
      `update sessions
       set ${factColumns.map((column) => `${column} = given.${column}`).join(", ")},
           status = coalesce(given.status, sessions.status),
           cancelled_from = case when given.status is null then sessions.cancelled_from end,
           cancelled_with_program = sessions.cancelled_with_program and given.status is null,
           search_vector = given.search_vector || programs.search_vector, updated_at = now()
       from jsonb_populate_recordset(null::sessions, $1::jsonb) as given, programs
       where sessions.id = given.id and programs.id = sessions.program_id`,
    );
  }

  /** Keeps what the source now tells, whether or not it changes the session itself. */
  remember(sessions: Referenced[]): Promise<void> {
    return this.#statements.update(SessionReferenceEntity, sessions.map(this.#statements.referenceOf));
  }

  /** Sessions follow the words of their programs. */
  async refreshWords(programIds: string[]): Promise<void> {
    if (programIds.length > 0) await refreshWords(this.#statements.manager, programIds);
  }

  /** The first and the last day of these programs, and of those of these sessions, by their sessions. */
  async daysOfPrograms(
    programIds: string[],
    sessionIds: string[],
  ): Promise<{ id: string; starts_on: string; ends_on: string }[]> {
    if (programIds.length + sessionIds.length === 0) return [];
    return this.#statements.query(
      `select program_id as id, min(local_start)::date as starts_on,
              max(greatest(local_start, local_end - interval '1 second'))::date as ends_on
       from sessions
       where program_id = any($1::uuid[] || array(select program_id from sessions where id = any($2::uuid[])))
       group by program_id`,
      programIds,
      sessionIds,
    );
  }
}

/** The first and the last of the days of several sessions. */
export function daysOf(sessions: { local_start: string; local_end: string | null }[]) {
  const firsts = sessions.map(({ local_start }) => local_start.slice(0, 10)).sort();
  const lasts = sessions.map(({ local_start, local_end }) => lastDayOf(local_start, local_end)).sort();
  return { starts_on: firsts[0] ?? null, ends_on: lasts.at(-1) ?? null };
}
