import type { StoredText } from "../../platform/graphql/localized-text.ts";
import { textsOf } from "../../platform/graphql/text-input.ts";
import { searchVector } from "../../platform/search.ts";
import type { EventFacts, SessionFacts } from "./event-facts.ts";
import { digest } from "./event-identity.rules.ts";
import type { ImportStatements } from "./import-statements.ts";
import type { ProgramHome } from "./imported-program-parts.ts";

/** An event beside the session that it was imported as before, if it was. */
export interface EventChange {
  event: EventFacts;
  id: string | undefined;
  content_hash: string;
  /** What it says otherwise than before. */
  news: { session: boolean; status: boolean; program: boolean };
}

/** The sessions of an import, and with each what its record last said. */
export class ImportedSessions {
  readonly #statements: ImportStatements;

  constructor(statements: ImportStatements) {
    this.#statements = statements;
  }

  /** What is new in events. An unchanged one costs this look-up and nothing more. */
  async compare(events: EventFacts[]): Promise<EventChange[]> {
    const rows = await this.#statements.query<{ id: string; reference: string; content_hash: string | null }>(
      `select session_id as id, value as reference, content_hash
       from session_references where source = $1 and value = any($2::text[])`,
      this.#statements.source,
      events.map(({ session }) => session.reference),
    );
    const known = new Map(rows.map((row) => [row.reference, row]));
    return events.map((event) => {
      const before = known.get(event.session.reference);
      const content = contentOf(event);
      const [session, status, program] = before?.content_hash?.split(".") ?? [];
      return {
        event,
        id: before?.id,
        content_hash: Object.values(content).join("."),
        news: {
          session: session !== content.session,
          status: status !== content.status,
          program: program !== content.program,
        },
      };
    });
  }

  async create(changes: EventChange[], programs: Map<string, ProgramHome>): Promise<void> {
    if (changes.length === 0) return;
    const ids = await this.#statements.newIds(changes.length);
    const rows = changes.map((change, index) => ({
      ...sessionRow(change),
      id: ids[index],
      program_id: programs.get(change.event.program.reference)?.id,
      home_partner_id: programs.get(change.event.program.reference)?.home_partner_id,
    }));
    await this.#statements.write(
      rows,
      `insert into sessions (id, program_id, home_partner_id, local_start, local_end, time_zone, starts_at, ends_at,
         is_all_day, attendance_mode, venue_name, street_address, locality, region, postal_code, country,
         latitude, longitude, url, status, search_vector)
       select given.id, program_id, given.home_partner_id, local_start, local_end, time_zone, starts_at, ends_at,
         is_all_day, attendance_mode, venue_name, street_address, locality, region, postal_code, country,
         latitude, longitude, url, status, venue_vector || programs.search_vector
       from jsonb_to_recordset($1::jsonb) as given (${columns}, program_id uuid, home_partner_id uuid)
       join programs on programs.id = given.program_id`,
    );
    await this.#statements.write(
      rows,
      `insert into session_references (session_id, home_partner_id, source, value, content_hash)
       select id, home_partner_id, $2, reference, content_hash
       from jsonb_to_recordset($1::jsonb)
         as given (id uuid, home_partner_id uuid, reference text, content_hash text)`,
      this.#statements.source,
    );
  }

  /**
   * Gives the programs whose sessions are altered. A status that somebody set here stays until the feed says another
   * one than before.
   */
  async update(changes: EventChange[]): Promise<string[]> {
    if (changes.length === 0) return [];
    const rows = changes.map((change) => ({ ...sessionRow(change), id: change.id, news: change.news }));
    const altered = rows.filter(({ news }) => news.session || news.status);
    await this.#statements.write(
      rows,
      `update session_references set content_hash = given.content_hash
       from jsonb_to_recordset($1::jsonb) as given (reference text, content_hash text)
       where source = $2 and value = given.reference`,
      this.#statements.source,
    );
    const programs = await this.#statements.query<{ program_id: string }>(
      `with altered as (
       update sessions
       set local_start = given.local_start, local_end = given.local_end, time_zone = given.time_zone,
           starts_at = given.starts_at, ends_at = given.ends_at, is_all_day = given.is_all_day,
           attendance_mode = given.attendance_mode, venue_name = given.venue_name,
           street_address = given.street_address, locality = given.locality, region = given.region,
           postal_code = given.postal_code, country = given.country, latitude = given.latitude,
           longitude = given.longitude, url = given.url,
           status = case when (given.news -> 'status')::boolean then given.status else sessions.status end,
           cancelled_from = case when (given.news -> 'status')::boolean then null else sessions.cancelled_from end,
           cancelled_with_program = cancelled_with_program and not (given.news -> 'status')::boolean,
           search_vector = given.venue_vector || programs.search_vector, updated_at = now()
       from jsonb_to_recordset($1::jsonb) as given (${columns}, news jsonb), programs
       where sessions.id = given.id and programs.id = sessions.program_id
       returning program_id)
       select distinct program_id from altered`,
      JSON.stringify(altered),
    );
    return programs.map(({ program_id }) => program_id);
  }

  /** Sessions are found by their program's words too, so they follow when those have changed. */
  async refreshSearch(programIds: string[]): Promise<void> {
    const sessions = await this.#statements.query<{ id: string; venue_name: StoredText | null }>(
      "select id, venue_name from sessions where program_id = any($1::uuid[])",
      programIds,
    );
    await this.#statements.write(
      sessions.map(({ id, venue_name }) => ({ id, venue_vector: searchVector(textsOf(venue_name)) })),
      `update sessions set search_vector = given.venue_vector || programs.search_vector
       from jsonb_to_recordset($1::jsonb) as given (id uuid, venue_vector tsvector), programs
       where sessions.id = given.id and programs.id = sessions.program_id
         and sessions.search_vector <> given.venue_vector || programs.search_vector`,
    );
  }
}

const columns = `id uuid, local_start timestamp, local_end timestamp, time_zone text, starts_at timestamptz,
  ends_at timestamptz, is_all_day boolean, attendance_mode text, venue_name jsonb, street_address text, locality text,
  region text, postal_code text, country text, latitude double precision, longitude double precision, url text,
  status text, venue_vector tsvector`;

function sessionRow({ event, content_hash }: EventChange) {
  const venue_vector = searchVector(textsOf(event.session.venue_name));
  return { ...event.session, content_hash, venue_vector };
}

/** Digests of what a record says, by what it says it of. */
function contentOf({ partners, program, session: { status, ...session } }: EventFacts): {
  session: string;
  status: SessionFacts["status"];
  program: string;
} {
  return { session: digest(session), status, program: digest(program, partners) };
}
