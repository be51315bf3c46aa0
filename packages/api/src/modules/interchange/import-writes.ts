import type { EntityManager } from "typeorm";
import type { StoredText } from "../../platform/graphql/localized-text.ts";
import type { PartnerFacts, ProgramFacts, SessionFacts, TermFacts } from "./event-record.ts";

/** What an import remembers of a partner or a program. */
export interface Known {
  id: string;
  reference: string;
  content_hash: string | null;
  content_rank: string | null;
}

export interface KnownProgram extends Known {
  home_partner_id: string;
}

interface Remembered {
  id: string;
  reference: string;
  content_hash: string;
  content_rank: string;
}

export type PartnerRow = PartnerFacts &
  Remembered & { slug: string; sort_name: string; search_vector: string };
export type ProgramRow = ProgramFacts &
  Remembered & {
    home_partner_id: string;
    slug: string;
    sort_title: string;
    search_vector: string;
    starts_on: string;
    ends_on: string;
  };
export type SessionRow = Omit<SessionFacts, "status"> & {
  id: string;
  program_id: string;
  home_partner_id: string;
  /** Null in an update that leaves it alone. */
  status: string | null;
  venue_vector: string;
  content_hash: string;
};
export type TermRow = TermFacts & { program_id: string; home_partner_id: string; position: number };

/** The statements of an import. Each takes a batch whole: their number does not grow with the records. */
export class ImportWrites {
  readonly #manager: EntityManager;
  readonly #source: string;

  constructor(manager: EntityManager, source: string) {
    this.#manager = manager;
    this.#source = source;
  }

  /** False while another import writes. Freed with the transaction. */
  async lock(): Promise<boolean> {
    const [row] = await this.#query<{ locked: boolean }>(
      "select pg_try_advisory_xact_lock(hashtext('heritage import')) as locked",
      [],
    );
    return row?.locked ?? false;
  }

  async newIds(count: number): Promise<string[]> {
    const rows = await this.#query<{ id: string }>("select uuidv7() as id from generate_series(1, $1::int)", [
      count,
    ]);
    return rows.map((row) => row.id);
  }

  knownSessions(
    references: string[],
  ): Promise<{ id: string; reference: string; content_hash: string | null }[]> {
    return this.#query(
      `select session_id as id, value as reference, content_hash
       from session_references where source = $1 and value = any($2::text[])`,
      [this.#source, references],
    );
  }

  knownPartners(references: string[]): Promise<Known[]> {
    return this.#query(
      `select partner_id as id, value as reference, content_hash, content_rank
       from partner_references where source = $1 and value = any($2::text[])`,
      [this.#source, references],
    );
  }

  knownPrograms(references: string[]): Promise<KnownProgram[]> {
    return this.#query(
      `select program_id as id, home_partner_id, value as reference, content_hash, content_rank
       from program_references where source = $1 and value = any($2::text[])`,
      [this.#source, references],
    );
  }

  async takenSlugs(table: "partners" | "programs", slugs: string[]): Promise<Set<string>> {
    const rows = await this.#query<{ slug: string }>(
      `select slug from ${table} where slug = any($1::text[])`,
      [slugs],
    );
    return new Set(rows.map((row) => row.slug));
  }

  async insertPartners(rows: PartnerRow[]): Promise<void> {
    await this.#write(
      rows,
      `insert into partners (id, slug, name, website, kind, side, origin, source_name, sort_name, search_vector, public_from)
       select id, slug, name, website, 'UNKNOWN', 'UNKNOWN', 'IMPORTED', $2, sort_name, search_vector, now()
       from jsonb_to_recordset($1::jsonb)
         as given (id uuid, slug text, name jsonb, website text, sort_name text, search_vector tsvector)`,
      this.#source,
    );
    await this.#write(
      rows,
      `insert into partner_references (partner_id, source, value, content_hash, content_rank)
       select id, $2, reference, content_hash, content_rank
       from jsonb_to_recordset($1::jsonb) as given (id uuid, reference text, content_hash text, content_rank text)`,
      this.#source,
    );
  }

  updatePartners(
    rows: Pick<PartnerRow, "id" | "name" | "website" | "sort_name" | "search_vector">[],
  ): Promise<void> {
    return this.#write(
      rows,
      `update partners
       set name = given.name, website = given.website, sort_name = given.sort_name,
           search_vector = given.search_vector, updated_at = now()
       from jsonb_to_recordset($1::jsonb)
         as given (id uuid, name jsonb, website text, sort_name text, search_vector tsvector)
       where partners.id = given.id`,
    );
  }

  async insertPrograms(rows: ProgramRow[]): Promise<void> {
    await this.#write(
      rows,
      `insert into programs (id, home_partner_id, slug, title, description, kind, starts_on, ends_on, lifecycle,
         cost_kind, cost_min, cost_max, cost_currency, booking_url, info_url, origin, source_name, source_url,
         sort_title, search_vector)
       select id, home_partner_id, slug, title, description, 'OTHER', starts_on, ends_on, 'ACTIVE',
         cost_kind, cost_min, cost_max, cost_currency, booking_url, info_url, 'IMPORTED', $2, source_url,
         sort_title, search_vector
       from jsonb_to_recordset($1::jsonb)
         as given (id uuid, home_partner_id uuid, slug text, title jsonb, description jsonb, starts_on date,
           ends_on date, cost_kind text, cost_min integer, cost_max integer, cost_currency text, booking_url text,
           info_url text, source_url text, sort_title text, search_vector tsvector)`,
      this.#source,
    );
    await this.#write(
      rows,
      `insert into program_references (program_id, home_partner_id, source, value, content_hash, content_rank)
       select id, home_partner_id, $2, reference, content_hash, content_rank
       from jsonb_to_recordset($1::jsonb)
         as given (id uuid, home_partner_id uuid, reference text, content_hash text, content_rank text)`,
      this.#source,
    );
  }

  updatePrograms(
    rows: Omit<
      ProgramRow,
      | "reference"
      | "content_hash"
      | "content_rank"
      | "home_partner_id"
      | "slug"
      | "starts_on"
      | "ends_on"
      | "terms"
      | "search_vector"
    >[],
  ): Promise<void> {
    return this.#write(
      rows,
      `update programs
       set title = given.title, description = given.description, cost_kind = given.cost_kind,
           cost_min = given.cost_min, cost_max = given.cost_max, cost_currency = given.cost_currency,
           booking_url = given.booking_url, info_url = given.info_url, source_url = given.source_url,
           sort_title = given.sort_title, updated_at = now()
       from jsonb_to_recordset($1::jsonb)
         as given (id uuid, title jsonb, description jsonb, cost_kind text, cost_min integer, cost_max integer,
           cost_currency text, booking_url text, info_url text, source_url text, sort_title text)
       where programs.id = given.id`,
    );
  }

  /** Removes what these terms replace: others of the same program and vocabulary. */
  removeOtherTerms(rows: TermRow[]): Promise<void> {
    return this.#write(
      rows,
      `with given as (
         select program_id, vocabulary, key
         from jsonb_to_recordset($1::jsonb) as given (program_id uuid, vocabulary text, key text)
       )
       delete from program_terms term
       where (term.program_id, term.vocabulary) in (select program_id, vocabulary from given)
         and (term.program_id, term.vocabulary, term.key) not in (select program_id, vocabulary, key from given)`,
    );
  }

  addTerms(rows: TermRow[]): Promise<void> {
    return this.#write(
      rows,
      `insert into program_terms as term (program_id, home_partner_id, vocabulary, key, label, position)
       select program_id, home_partner_id, vocabulary, key, label, position
       from jsonb_to_recordset($1::jsonb)
         as given (program_id uuid, home_partner_id uuid, vocabulary text, key text, label jsonb, position smallint)
       on conflict (program_id, vocabulary, key) do update
       set position = excluded.position
       where term.position <> excluded.position`,
    );
  }

  addLeads(
    rows: { program_id: string; home_partner_id: string; partner_id: string; position: number }[],
  ): Promise<void> {
    return this.#write(
      rows,
      `insert into program_partners (program_id, home_partner_id, partner_id, role, position)
       select program_id, home_partner_id, partner_id, 'LEAD', position
       from jsonb_to_recordset($1::jsonb)
         as given (program_id uuid, home_partner_id uuid, partner_id uuid, position smallint)
       on conflict do nothing`,
    );
  }

  async insertSessions(rows: SessionRow[]): Promise<void> {
    await this.#write(
      rows,
      `insert into sessions (id, program_id, home_partner_id, local_start, local_end, time_zone, starts_at, ends_at,
         is_all_day, attendance_mode, venue_name, street_address, locality, region, postal_code, country,
         latitude, longitude, url, status, search_vector)
       select given.id, program_id, given.home_partner_id, local_start, local_end, time_zone, starts_at, ends_at,
         is_all_day, attendance_mode, venue_name, street_address, locality, region, postal_code, country,
         latitude, longitude, url, status, venue_vector || programs.search_vector
       from jsonb_to_recordset($1::jsonb) as given (${sessionColumns})
       join programs on programs.id = given.program_id`,
    );
    await this.#write(
      rows,
      `insert into session_references (session_id, home_partner_id, source, value, content_hash)
       select id, home_partner_id, $2, reference, content_hash
       from jsonb_to_recordset($1::jsonb) as given (id uuid, home_partner_id uuid, reference text, content_hash text)`,
      this.#source,
    );
  }

  updateSessions(rows: SessionRow[]): Promise<void> {
    return this.#write(
      rows,
      `update sessions
       set local_start = given.local_start, local_end = given.local_end, time_zone = given.time_zone,
           starts_at = given.starts_at, ends_at = given.ends_at, is_all_day = given.is_all_day,
           attendance_mode = given.attendance_mode, venue_name = given.venue_name,
           street_address = given.street_address, locality = given.locality, region = given.region,
           postal_code = given.postal_code, country = given.country, latitude = given.latitude,
           longitude = given.longitude, url = given.url, status = coalesce(given.status, sessions.status),
           search_vector = given.venue_vector || programs.search_vector, updated_at = now()
       from jsonb_to_recordset($1::jsonb) as given (${sessionColumns})
       join programs on programs.id = given.program_id
       where sessions.id = given.id`,
    );
  }

  rememberSessions(rows: { reference: string; content_hash: string }[]): Promise<void> {
    return this.#write(
      rows,
      `update session_references set content_hash = given.content_hash
       from jsonb_to_recordset($1::jsonb) as given (reference text, content_hash text)
       where source = $2 and value = given.reference`,
      this.#source,
    );
  }

  remember(
    table: "partner_references" | "program_references",
    rows: Omit<Remembered, "id">[],
  ): Promise<void> {
    return this.#write(
      rows,
      `update ${table} set content_hash = given.content_hash, content_rank = given.content_rank
       from jsonb_to_recordset($1::jsonb) as given (reference text, content_hash text, content_rank text)
       where source = $2 and value = given.reference`,
      this.#source,
    );
  }

  /** Sets the days of programs to those of their sessions; gives the programs whose days that changed. */
  async setDays(programIds: string[]): Promise<string[]> {
    const [rows] = (await this.#manager.query(
      `update programs set starts_on = days.first, ends_on = days.last, updated_at = now()
       from (
         -- A meeting that ends at midnight is not one of the next day.
         select program_id, min(local_start)::date as first,
                max(greatest(local_start, local_end - interval '1 second'))::date as last
         from sessions where program_id = any($1::uuid[]) group by program_id
       ) as days
       where programs.id = days.program_id and (starts_on, ends_on) is distinct from (days.first, days.last)
       returning programs.id`,
      [programIds],
    )) as [{ id: string }[], number];
    return rows.map((row) => row.id);
  }

  storedPartners(ids: string[]): Promise<{ id: string; name: StoredText; description: StoredText | null }[]> {
    return this.#query("select id, name, description from partners where id = any($1::uuid[])", [ids]);
  }

  storedPrograms(ids: string[]): Promise<StoredProgram[]> {
    return this.#query(
      `select id, home_partner_id, title, summary, description, kind_term,
              array(select label from program_terms where program_id = programs.id and label is not null) as labels
       from programs where id = any($1::uuid[])`,
      [ids],
    );
  }

  storedVenues(programIds: string[]): Promise<{ id: string; venue_name: StoredText | null }[]> {
    return this.#query("select id, venue_name from sessions where program_id = any($1::uuid[])", [
      programIds,
    ]);
  }

  indexPrograms(rows: { id: string; search_vector: string }[]): Promise<void> {
    return this.#write(
      rows,
      `update programs set search_vector = given.search_vector
       from jsonb_to_recordset($1::jsonb) as given (id uuid, search_vector tsvector)
       where programs.id = given.id`,
    );
  }

  indexSessions(rows: { id: string; venue_vector: string }[]): Promise<void> {
    return this.#write(
      rows,
      `update sessions set search_vector = given.venue_vector || programs.search_vector
       from jsonb_to_recordset($1::jsonb) as given (id uuid, venue_vector tsvector), programs
       where sessions.id = given.id and programs.id = sessions.program_id`,
    );
  }

  async #write(rows: object[], text: string, ...more: unknown[]): Promise<void> {
    if (rows.length > 0) await this.#manager.query(text, [JSON.stringify(rows), ...more]);
  }

  #query<R>(text: string, values: unknown[]): Promise<R[]> {
    return this.#manager.query(text, values) as Promise<R[]>;
  }
}

export interface StoredProgram {
  id: string;
  home_partner_id: string;
  title: StoredText;
  summary: StoredText | null;
  description: StoredText | null;
  kind_term: StoredText | null;
  labels: StoredText[];
}

const sessionColumns = `id uuid, program_id uuid, home_partner_id uuid, local_start timestamp, local_end timestamp,
  time_zone text, starts_at timestamptz, ends_at timestamptz, is_all_day boolean, attendance_mode text,
  venue_name jsonb, street_address text, locality text, region text, postal_code text, country text,
  latitude double precision, longitude double precision, url text, status text, venue_vector tsvector`;
