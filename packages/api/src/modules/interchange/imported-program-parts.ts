import type { ProgramFacts } from "./event-facts.ts";
import type { ImportStatements } from "./import-statements.ts";

/** Where a program is: what its parts and its sessions need to know of it. */
export interface ProgramHome {
  id: string;
  home_partner_id: string;
}

type Written = ProgramHome & Pick<ProgramFacts, "terms" | "leads">;

/** The subjects, languages and leads of imported programs. Partners are given by reference. */
export class ImportedProgramParts {
  readonly #statements: ImportStatements;

  constructor(statements: ImportStatements) {
    this.#statements = statements;
  }

  async add(programs: Written[], partners: Map<string, string>): Promise<void> {
    await this.#addTerms(programs);
    await this.#addLeads(programs, partners);
  }

  /** Rows that stay the same are left alone. */
  async replace(programs: Written[], partners: Map<string, string>): Promise<void> {
    await this.#removeTerms(programs);
    await this.#removeLeads(programs, partners);
    await this.add(programs, partners);
  }

  async #removeTerms(programs: Written[]): Promise<void> {
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

  /** A lead that was added here, from outside the feed, stays. */
  async #removeLeads(programs: Written[], partners: Map<string, string>): Promise<void> {
    await this.#statements.query(
      `delete from program_partners
       where program_id = any($1::uuid[]) and role = 'LEAD'
         and partner_id in (select partner_id from partner_references where source = $3)
         and (program_id, partner_id) not in (
           select program_id, partner_id
           from jsonb_to_recordset($2::jsonb) as given (program_id uuid, partner_id uuid))`,
      programs.map(({ id }) => id),
      JSON.stringify(programs.flatMap((program) => leadRows(program, partners))),
      this.#statements.source,
    );
  }

  #addTerms(programs: Written[]): Promise<void> {
    return this.#statements.write(
      programs.flatMap(termRows),
      `insert into program_terms as term (program_id, home_partner_id, vocabulary, key, label, position)
       select program_id, home_partner_id, vocabulary, key, label, position
       from jsonb_to_recordset($1::jsonb)
         as given (program_id uuid, home_partner_id uuid, vocabulary text, key text, label jsonb, position smallint)
       on conflict (program_id, vocabulary, key) do update
       set label = excluded.label, position = excluded.position
       where (term.label, term.position) is distinct from (excluded.label, excluded.position)`,
    );
  }

  #addLeads(programs: Written[], partners: Map<string, string>): Promise<void> {
    return this.#statements.write(
      programs.flatMap((program) => leadRows(program, partners)),
      `insert into program_partners (program_id, home_partner_id, partner_id, role, position)
       select program_id, home_partner_id, partner_id, 'LEAD', position
       from jsonb_to_recordset($1::jsonb)
         as given (program_id uuid, home_partner_id uuid, partner_id uuid, position smallint)
       on conflict do nothing`,
    );
  }
}

function termRows({ id, home_partner_id, terms }: Written): object[] {
  return terms.map((term, position) => ({ ...term, program_id: id, home_partner_id, position }));
}

function leadRows({ id, home_partner_id, leads }: Written, partners: Map<string, string>): object[] {
  return leads.map((reference, position) => {
    return { program_id: id, home_partner_id, partner_id: partners.get(reference), position };
  });
}
