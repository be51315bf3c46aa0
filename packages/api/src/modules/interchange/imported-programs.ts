import { originalOf, textsOf } from "../../platform/graphql/text-input.ts";
import { searchVector } from "../../platform/search.ts";
import type { EventFacts, ProgramFacts } from "./event-facts.ts";
import { digest } from "./event-identity.rules.ts";
import { daysOf } from "./event-times.rules.ts";
import type { ImportStatements } from "./import-statements.ts";
import { ImportedProgramParts, type ProgramHome } from "./imported-program-parts.ts";
import { newSlugs } from "./imported-slugs.ts";

export interface WrittenPrograms {
  /** Where each is, by reference. */
  homes: Map<string, ProgramHome>;
  /** The references of those that are new. */
  created: Set<string>;
  /** The ids of those that read otherwise than before. */
  altered: string[];
}

type Wanted = ProgramFacts & { content_hash: string };
type Known = ProgramHome & { reference: string; content_hash: string };

/** The programs of an import: events of one organiser under one name. */
export class ImportedPrograms {
  readonly #statements: ImportStatements;
  readonly #parts: ImportedProgramParts;
  readonly #importer: string;

  /** The importer, by reference, is home of programs that name no organiser. */
  constructor(statements: ImportStatements, importer: string) {
    this.#statements = statements;
    this.#parts = new ImportedProgramParts(statements);
    this.#importer = importer;
  }

  /** Those of these references that were edited here since they were imported, and are ours now. */
  async editedHere(references: string[]): Promise<Set<string>> {
    const rows = await this.#statements.query<{ reference: string }>(
      `select value as reference from program_references join programs on programs.id = program_id
       where source = $1 and value = any($2::text[]) and content_hash is not null and origin <> 'IMPORTED'`,
      this.#statements.source,
      references,
    );
    return new Set(rows.map(({ reference }) => reference));
  }

  /** Creates those that are new, updates those of which their feed says something else. */
  async write(events: EventFacts[], partners: Map<string, string>): Promise<WrittenPrograms> {
    // The last word counts, as if one came after the other.
    const wanted = new Map(
      events.map(({ program }) => [program.reference, { ...program, content_hash: digest(program) }]),
    );
    const known = await this.#known([...wanted.keys()]);
    const missing = [...wanted.values()].filter(({ reference }) => !known.has(reference));
    const homes = new Map<string, ProgramHome>(known);
    for (const [reference, home] of await this.#create(missing, events, partners)) homes.set(reference, home);
    const altered = await this.#update([...wanted.values()], known, partners);
    return { homes, created: new Set(missing.map(({ reference }) => reference)), altered };
  }

  /** Sets first and last day to those of the sessions. One that ends at midnight is not one of the next day. */
  async setDays(programIds: string[]): Promise<void> {
    if (programIds.length === 0) return;
    await this.#statements.query(
      `update programs set starts_on = days.first, ends_on = days.last, updated_at = now()
       from (
         select program_id, min(local_start)::date as first,
                max(greatest(local_start, local_end - interval '1 second'))::date as last
         from sessions where program_id = any($1::uuid[]) group by program_id
       ) as days
       where programs.id = days.program_id and (starts_on, ends_on) is distinct from (days.first, days.last)`,
      programIds,
    );
  }

  async #known(references: string[]): Promise<Map<string, Known>> {
    const rows = await this.#statements.query<Known>(
      `select program_id as id, home_partner_id, value as reference, content_hash
       from program_references where source = $1 and value = any($2::text[]) and content_hash is not null`,
      this.#statements.source,
      references,
    );
    return new Map(rows.map((row) => [row.reference, row]));
  }

  async #create(
    wanted: Wanted[],
    events: EventFacts[],
    partners: Map<string, string>,
  ): Promise<Map<string, ProgramHome>> {
    if (wanted.length === 0) return new Map();
    const ids = await this.#statements.newIds(wanted.length);
    const named = wanted.map(({ title, reference }) => ({ text: title, reference }));
    const slugs = await newSlugs(this.#statements, "programs", named);
    const days = daysByProgram(events);
    const rows = wanted.map((program, index) => ({
      ...program,
      id: ids[index] ?? "",
      home_partner_id: partners.get(program.leads[0] ?? this.#importer) ?? "",
      slug: slugs[index],
      starts_on: days.get(program.reference)?.first,
      ends_on: days.get(program.reference)?.last,
      ...sortedAndSearched(program),
    }));
    await this.#insert(rows);
    await this.#parts.add(rows, partners);
    return new Map(rows.map((row) => [row.reference, row]));
  }

  async #insert(rows: object[]): Promise<void> {
    await this.#statements.write(
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
      this.#statements.source,
    );
    await this.#statements.write(
      rows,
      `insert into program_references (program_id, home_partner_id, source, value, content_hash)
       select id, home_partner_id, $2, reference, content_hash
       from jsonb_to_recordset($1::jsonb)
         as given (id uuid, home_partner_id uuid, reference text, content_hash text)`,
      this.#statements.source,
    );
  }

  async #update(
    wanted: Wanted[],
    known: Map<string, Known>,
    partners: Map<string, string>,
  ): Promise<string[]> {
    const altered = wanted.flatMap((program) => {
      const before = known.get(program.reference);
      if (!before || before.content_hash === program.content_hash) return [];
      return { ...program, id: before.id, home_partner_id: before.home_partner_id };
    });
    if (altered.length === 0) return [];
    await this.#parts.replace(altered, partners);
    await this.#rewrite(altered);
    return altered.map(({ id }) => id);
  }

  async #rewrite(altered: (Wanted & ProgramHome)[]): Promise<void> {
    const rows = altered.map((program) => ({ ...program, ...sortedAndSearched(program) }));
    await this.#statements.write(
      rows,
      `update programs
       set title = given.title, description = given.description, cost_kind = given.cost_kind,
           cost_min = given.cost_min, cost_max = given.cost_max, cost_currency = given.cost_currency,
           booking_url = given.booking_url, info_url = given.info_url, source_url = given.source_url,
           sort_title = given.sort_title, search_vector = given.search_vector, updated_at = now()
       from jsonb_to_recordset($1::jsonb)
         as given (id uuid, title jsonb, description jsonb, cost_kind text, cost_min integer, cost_max integer,
           cost_currency text, booking_url text, info_url text, source_url text, sort_title text,
           search_vector tsvector)
       where programs.id = given.id`,
    );
    await this.#statements.write(
      rows,
      `update program_references set content_hash = given.content_hash
       from jsonb_to_recordset($1::jsonb) as given (reference text, content_hash text)
       where source = $2 and value = given.reference`,
      this.#statements.source,
    );
  }
}

/** What lists and searches need of a program's texts. */
function sortedAndSearched({ title, description, terms }: ProgramFacts) {
  return {
    sort_title: originalOf(title),
    search_vector: searchVector([title, description, ...terms.map(({ label }) => label)].flatMap(textsOf)),
  };
}

function daysByProgram(events: EventFacts[]): Map<string, { first: string; last: string }> {
  const days = new Map<string, { first: string; last: string }>();
  for (const { program, session } of events) {
    const own = daysOf(session);
    const { first, last } = days.get(program.reference) ?? own;
    const [earliest = first] = [first, own.first].sort();
    const [, latest = last] = [last, own.last].sort();
    days.set(program.reference, { first: earliest, last: latest });
  }
  return days;
}
