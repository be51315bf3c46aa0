import type { RecordOrigin } from "../../platform/graphql/types/record.type.ts";
import type { LoggedKind } from "../../platform/records/changes/bulk-audit.ts";
import type { BulkStatements, Referenced } from "../../platform/records/changes/bulk-statements.ts";
import type { StoredText } from "../../platform/texts/stored-text.ts";
import { PartnerEntity, PartnerReferenceEntity } from "./partner/partner.entity.ts";
import { wordsOfPartner } from "./partner-words.ts";

/** A partner as its source tells of it. */
export interface PartnerOfSource extends Referenced {
  name: StoredText;
  website: string | null;
}

type Known = Pick<PartnerEntity, "id" | "website"> & {
  reference: string;
  content_hash: string | null;
  origin: RecordOrigin;
};

/** Writes the partners of a source, public at once. */
export class PartnersBulk {
  static readonly logged: LoggedKind = { noun: "partner", table: "partners", partner: "id" };
  readonly #statements: BulkStatements;

  constructor(statements: BulkStatements) {
    this.#statements = statements;
  }

  /**
   * Creates those that are new, and updates those of which the source tells something else; what was edited here stays.
   * Gives the id of each by its reference.
   */
  async write(partners: PartnerOfSource[]): Promise<{ ids: Map<string, string>; created: number }> {
    const known = await this.#known(partners.map(({ reference }) => reference));
    const missing = partners.filter(({ reference }) => !known.has(reference));
    const ids = new Map([...known].map(([reference, { id }]) => [reference, id]));
    for (const [reference, id] of await this.#create(missing)) ids.set(reference, id);
    await this.#update(partners, known);
    return { ids, created: missing.length };
  }

  async #known(references: string[]): Promise<Map<string, Known>> {
    const rows = await this.#statements.query<Known>(
      `select partners.id, website, value as reference, content_hash, origin
       from partner_references join partners on partners.id = partner_id
       where source = $1 and value = any($2::text[])`,
      this.#statements.source,
      references,
    );
    return new Map(rows.map((row) => [row.reference, row]));
  }

  /** A source tells neither side nor kind. */
  async #create(partners: PartnerOfSource[]): Promise<Map<string, string>> {
    if (partners.length === 0) return new Map();
    const { source } = this.#statements;
    const ids = await this.#statements.newIds(partners.length);
    const named = partners.map(({ name, reference }) => ({ text: name, reference }));
    const slugs = await this.#statements.newSlugs("partners", "partner", named);
    const rows = partners.map(({ name, website }, index) => ({
      id: ids[index],
      slug: slugs[index],
      name,
      website,
      kind: "UNKNOWN",
      side: "UNKNOWN",
      origin: "IMPORTED",
      source_name: source,
      public_from: "now",
      ...wordsOfPartner(name, null),
    }));
    await this.#statements.insert(PartnerEntity, rows);
    await this.#statements.insert(
      PartnerReferenceEntity,
      partners.map((partner, index) => ({
        partner_id: ids[index],
        ...this.#statements.referenceOf(partner),
      })),
    );
    return new Map(partners.map(({ reference }, index) => [reference, ids[index] ?? ""]));
  }

  async #update(partners: PartnerOfSource[], known: Map<string, Known>): Promise<void> {
    const altered = partners.flatMap((partner) => {
      const before = known.get(partner.reference);
      const isAltered = before?.origin === "IMPORTED" && before.content_hash !== partner.content_hash;
      return isAltered ? [{ ...partner, before }] : [];
    });
    await this.#statements.update(
      PartnerEntity,
      altered.map(({ name, website, before }) => ({
        id: before.id,
        name,
        // A source that names no web site takes none away.
        website: website ?? before.website,
        ...wordsOfPartner(name, null),
      })),
    );
    await this.#statements.update(PartnerReferenceEntity, altered.map(this.#statements.referenceOf));
  }
}
