import type { LoggedKind } from "../../../platform/records/changes/bulk-audit.ts";
import type { BulkStatements, Referenced } from "../../../platform/records/changes/bulk-statements.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { wordsOfProgram } from "../listing/program-words.ts";
import { ProgramEntity, ProgramReferenceEntity } from "./program.entity.ts";

type Texts = Pick<ProgramEntity, "title" | "description">;
type Cost = Pick<ProgramEntity, "cost_kind" | "cost_min" | "cost_max" | "cost_currency">;
type Addresses = Pick<ProgramEntity, "booking_url" | "info_url" | "source_url">;

/** A program as its source tells of it. */
export interface ProgramOfSource extends Referenced, Texts, Cost, Addresses, ProgramDays {
  /** Its home where it is new. */
  home_partner_id: string;
  terms: { vocabulary: "SUBJECT" | "LANGUAGE"; key: string; label: StoredText | null }[];
  /** The ids of the partners that lead it. */
  leads: string[];
}

/** The first and the last day of what belongs to a program. */
export interface ProgramDays {
  starts_on: string | null;
  ends_on: string | null;
}

/** Where a program is: what its parts and its sessions need to know of it. */
export type ProgramHome = Pick<ProgramEntity, "id" | "home_partner_id">;

/** A program that is there, as its source told of it before. */
export interface KnownProgram extends ProgramHome, Referenced {
  /** It was edited here since: it is ours now, and its source tells nothing of it any more. */
  is_edited: boolean;
}

type ProgramThere = ProgramOfSource & ProgramHome;

/** Writes the programs of a source, public at once. */
export class ProgramsBulk {
  static readonly logged: LoggedKind = { noun: "program", table: "programs", partner: "home_partner_id" };
  readonly #statements: BulkStatements;

  constructor(statements: BulkStatements) {
    this.#statements = statements;
  }

  /** The programs that are there, by reference. */
  async known(references: string[]): Promise<Map<string, KnownProgram>> {
    const rows = await this.#statements.query<KnownProgram>(
      `select programs.id, programs.home_partner_id, value as reference, content_hash, origin <> 'IMPORTED' as is_edited
       from program_references join programs on programs.id = program_id
       where source = $1 and value = any($2::text[]) and content_hash is not null`,
      this.#statements.source,
      references,
    );
    return new Map(rows.map((row) => [row.reference, row]));
  }

  /** Creates programs, of the kind OTHER; gives where each is. */
  async create(programs: ProgramOfSource[]): Promise<Map<string, ProgramHome>> {
    if (programs.length === 0) return new Map();
    const ids = await this.#statements.newIds(programs.length);
    const named = programs.map(({ title, reference }) => ({ text: title, reference }));
    const slugs = await this.#statements.newSlugs("programs", "program", named);
    const made = programs.map((program, index) => ({ ...program, id: ids[index] ?? "", slug: slugs[index] }));
    await this.#statements.insert(
      ProgramEntity,
      made.map((program) => ({
        id: program.id,
        home_partner_id: program.home_partner_id,
        slug: program.slug,
        kind: "OTHER",
        lifecycle: "ACTIVE",
        origin: "IMPORTED",
        source_name: this.#statements.source,
        starts_on: program.starts_on,
        ends_on: program.ends_on,
        ...columnsOf(program),
      })),
    );
    await this.#statements.insert(
      ProgramReferenceEntity,
      made.map((program) => ({ ...ownerOf(program), ...this.#statements.referenceOf(program) })),
    );
    await this.#addParts(made);
    return new Map(made.map((program) => [program.reference, program]));
  }

  /** Writes what a source tells otherwise than before. Rows of parts that stay the same are left alone. */
  async update(programs: ProgramThere[]): Promise<void> {
    if (programs.length === 0) return;
    await this.#removeTerms(programs);
    await this.#removeLeads(programs);
    await this.#addParts(programs);
    await this.#statements.update(
      ProgramEntity,
      programs.map((program) => ({ id: program.id, ...columnsOf(program) })),
    );
    // Another partner may know a program of its own by the same reference.
    await this.#statements.update(
      ProgramReferenceEntity,
      programs.map((program) => ({
        home_partner_id: program.home_partner_id,
        ...this.#statements.referenceOf(program),
      })),
    );
  }

  /** Sets first and last days, where they are others. */
  async setDays(days: (ProgramDays & { id: string })[]): Promise<void> {
    await this.#statements.write(
      days,
      `update programs set starts_on = given.starts_on, ends_on = given.ends_on, updated_at = now()
       from jsonb_to_recordset($1::jsonb) as given (id uuid, starts_on date, ends_on date)
       where programs.id = given.id
         and (programs.starts_on, programs.ends_on) is distinct from (given.starts_on, given.ends_on)`,
    );
  }

  async #removeTerms(programs: ProgramThere[]): Promise<void> {
    await this.#statements.query(
      `delete from program_terms
       where program_id = any($1::uuid[]) and vocabulary in ('SUBJECT', 'LANGUAGE')
         and (program_id, vocabulary, key) not in (
           select program_id, vocabulary, key
           from jsonb_to_recordset($2::jsonb) as given (program_id uuid, vocabulary text, key text))`,
      programs.map(({ id }) => id),
      JSON.stringify(programs.flatMap(termRows)),
    );
  }

  /** A lead that was added here, from outside the source, stays. */
  async #removeLeads(programs: ProgramThere[]): Promise<void> {
    await this.#statements.query(
      `delete from program_partners
       where program_id = any($1::uuid[]) and role = 'LEAD'
         and partner_id in (select partner_id from partner_references where source = $3)
         and (program_id, partner_id) not in (
           select program_id, partner_id
           from jsonb_to_recordset($2::jsonb) as given (program_id uuid, partner_id uuid))`,
      programs.map(({ id }) => id),
      JSON.stringify(programs.flatMap(leadRows)),
      this.#statements.source,
    );
  }

  async #addParts(programs: ProgramThere[]): Promise<void> {
    await this.#statements.write(
      programs.flatMap(termRows),
      `insert into program_terms as term (program_id, home_partner_id, vocabulary, key, label, position)
       select program_id, home_partner_id, vocabulary, key, label, position
       from jsonb_populate_recordset(null::program_terms, $1::jsonb)
       on conflict (program_id, vocabulary, key) do update
       set label = excluded.label, position = excluded.position
       where (term.label, term.position) is distinct from (excluded.label, excluded.position)`,
    );
    await this.#statements.write(
      programs.flatMap(leadRows),
      `insert into program_partners (program_id, home_partner_id, partner_id, role, position)
       select program_id, home_partner_id, partner_id, role, position
       from jsonb_populate_recordset(null::program_partners, $1::jsonb)
       on conflict do nothing`,
    );
  }
}

/** The columns that a source tells, and what is sorted and found by them. */
function columnsOf({ title, description, terms, ...program }: ProgramOfSource) {
  const { cost_kind, cost_min, cost_max, cost_currency, booking_url, info_url, source_url } = program;
  return {
    title,
    description,
    ...{ cost_kind, cost_min, cost_max, cost_currency, booking_url, info_url, source_url },
    ...wordsOfProgram(title, [description, ...terms.map(({ label }) => label)]),
  };
}

const ownerOf = ({ id, home_partner_id }: ProgramHome) => ({ program_id: id, home_partner_id });
const termRows = (program: ProgramThere) =>
  program.terms.map((term, position) => ({ ...ownerOf(program), ...term, position }));
const leadRows = (program: ProgramThere) =>
  program.leads.map((partner_id, position) => ({ ...ownerOf(program), partner_id, role: "LEAD", position }));
