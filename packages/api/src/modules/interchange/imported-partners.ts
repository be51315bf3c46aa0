import type { RecordOrigin } from "../../platform/graphql/record.type.ts";
import { originalOf, textsOf } from "../../platform/graphql/text-input.ts";
import { searchVector } from "../../platform/search.ts";
import type { PartnerFacts } from "./event-facts.ts";
import { digest } from "./event-identity.rules.ts";
import type { ImportStatements } from "./import-statements.ts";
import { newSlugs } from "./imported-slugs.ts";

type Wanted = PartnerFacts & { content_hash: string };

interface Known {
  id: string;
  reference: string;
  content_hash: string;
  origin: RecordOrigin;
}

/** The partners of an import: side and kind are not in a feed, so they are unknown. What was edited here stays. */
export class ImportedPartners {
  readonly #statements: ImportStatements;

  constructor(statements: ImportStatements) {
    this.#statements = statements;
  }

  /** Creates those that are new, updates those of which their feed says something else; gives the id of each. */
  async write(facts: PartnerFacts[]): Promise<{ ids: Map<string, string>; created: number }> {
    const wanted = new Map<string, Wanted>();
    for (const each of facts) wanted.set(each.reference, lastWord(each, wanted.get(each.reference)));
    const known = await this.#known([...wanted.keys()]);
    const missing = [...wanted.values()].filter(({ reference }) => !known.has(reference));
    const ids = new Map([...known].map(([reference, { id }]) => [reference, id]));
    for (const [reference, id] of await this.#create(missing)) ids.set(reference, id);
    await this.#update([...wanted.values()], known);
    return { ids, created: missing.length };
  }

  async #known(references: string[]): Promise<Map<string, Known>> {
    const rows = await this.#statements.query<Known>(
      `select partners.id, value as reference, content_hash, origin
       from partner_references join partners on partners.id = partner_id
       where source = $1 and value = any($2::text[])`,
      this.#statements.source,
      references,
    );
    return new Map(rows.map((row) => [row.reference, row]));
  }

  async #create(wanted: Wanted[]): Promise<Map<string, string>> {
    if (wanted.length === 0) return new Map();
    const ids = await this.#statements.newIds(wanted.length);
    const named = wanted.map(({ name, reference }) => ({ text: name, reference }));
    const slugs = await newSlugs(this.#statements, "partners", named);
    const rows = wanted.map((partner, index) => ({
      ...partner,
      id: ids[index] ?? "",
      slug: slugs[index],
      sort_name: originalOf(partner.name),
      search_vector: searchVector(textsOf(partner.name)),
    }));
    await this.#statements.write(
      rows,
      `insert into partners (id, slug, name, website, kind, side, origin, source_name, sort_name, search_vector, public_from)
       select id, slug, name, website, 'UNKNOWN', 'UNKNOWN', 'IMPORTED', $2, sort_name, search_vector, now()
       from jsonb_to_recordset($1::jsonb)
         as given (id uuid, slug text, name jsonb, website text, sort_name text, search_vector tsvector)`,
      this.#statements.source,
    );
    await this.#statements.write(
      rows,
      `insert into partner_references (partner_id, source, value, content_hash)
       select id, $2, reference, content_hash
       from jsonb_to_recordset($1::jsonb) as given (id uuid, reference text, content_hash text)`,
      this.#statements.source,
    );
    return new Map(rows.map(({ reference, id }) => [reference, id]));
  }

  async #update(wanted: Wanted[], known: Map<string, Known>): Promise<void> {
    const rows = wanted.flatMap(({ reference, content_hash, name, website }) => {
      const before = known.get(reference);
      if (!before || before.content_hash === content_hash || before.origin !== "IMPORTED") return [];
      return {
        id: before.id,
        reference,
        content_hash,
        website,
        name,
        sort_name: originalOf(name),
        search_vector: searchVector(textsOf(name)),
      };
    });
    await this.#statements.write(
      rows,
      `update partners
       set name = given.name, website = coalesce(given.website, partners.website), sort_name = given.sort_name,
           search_vector = given.search_vector, updated_at = now()
       from jsonb_to_recordset($1::jsonb)
         as given (id uuid, name jsonb, website text, sort_name text, search_vector tsvector)
       where partners.id = given.id`,
    );
    await this.#statements.write(
      rows,
      `update partner_references set content_hash = given.content_hash
       from jsonb_to_recordset($1::jsonb) as given (reference text, content_hash text)
       where source = $2 and value = given.reference`,
      this.#statements.source,
    );
  }
}

/** Of several records about one partner the last counts; one that names no web site takes none away. */
function lastWord(facts: PartnerFacts, before: PartnerFacts | undefined): Wanted {
  const merged = { ...facts, website: facts.website ?? before?.website ?? null };
  return { ...merged, content_hash: digest(merged) };
}
