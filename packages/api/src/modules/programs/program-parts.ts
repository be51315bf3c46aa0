import type { EntityManager } from "typeorm";
import { insertOf } from "../../platform/database/insert.ts";
import type { Statement } from "../../platform/database/statement-batch.ts";
import type { StoredText } from "../../platform/graphql/localized-text.ts";
import { messages } from "../../platform/graphql/messages.ts";
import type { ExternalReferenceInput } from "../../platform/graphql/record.type.ts";
import { applyTexts, cleanText } from "../../platform/graphql/text-input.ts";
import type { UserErrors } from "../../platform/graphql/user-errors.ts";
import { foldedKey } from "../../platform/search.ts";
import type { PartnerEntity } from "../partners/partner.entity.ts";
import { partnersNamed } from "../partners/partners.service.ts";
import { ProgramPartnerEntity, ProgramReferenceEntity, ProgramTermEntity } from "./program.entity.ts";
import type { ProgramPartnerInput, TermInput } from "./program.inputs.ts";
import type { ProgramPartnerRole, Theme } from "./program.vocabulary.ts";

const maxParts = 50;
const longestTerm = 100;

interface PartsInput {
  subjects?: TermInput[] | null;
  communities?: TermInput[] | null;
  themes?: Theme[] | null;
  languages?: string[] | null;
  partners?: ProgramPartnerInput[] | null;
  externalReferences?: ExternalReferenceInput[] | null;
}
type Vocabulary = ProgramTermEntity["vocabulary"];
interface TermToStore {
  key: string;
  label: StoredText | null;
}

export interface PartToStore {
  partner_id: string;
  side: PartnerEntity["side"];
  role: ProgramPartnerRole;
}

/** The lists of a program that were given, each whole; those left out are absent and stay. */
export interface Parts {
  terms: Map<Vocabulary, TermToStore[]>;
  partners?: PartToStore[];
  references?: ExternalReferenceInput[];
}

export async function readParts(
  manager: EntityManager,
  input: PartsInput,
  errors: UserErrors,
  programId?: string,
): Promise<Parts> {
  const parts: Parts = { terms: new Map() };
  if (input.subjects !== undefined)
    parts.terms.set("SUBJECT", readTerms(input.subjects ?? [], "subjects", errors));
  if (input.communities !== undefined)
    parts.terms.set("COMMUNITY", readTerms(input.communities ?? [], "communities", errors));
  if (input.themes !== undefined) parts.terms.set("THEME", readKeys(input.themes ?? [], "themes", errors));
  if (input.languages !== undefined)
    parts.terms.set("LANGUAGE", readKeys(input.languages ?? [], "languages", errors));
  if (input.partners !== undefined)
    parts.partners = await readPartners(manager, input.partners ?? [], errors);
  if (input.externalReferences !== undefined) {
    parts.references = await readReferences(manager, input.externalReferences ?? [], errors, programId);
  }
  return parts;
}

function readTerms(terms: TermInput[], field: string, errors: UserErrors): TermToStore[] {
  if (terms.length > maxParts) errors.add("TOO_MANY", [field], messages.tooMany, { limit: maxParts });
  const read = new Map<string, TermToStore>();
  for (const [index, { label }] of terms.entries()) {
    const path = [field, index, "label"];
    const text = applyTexts(label, null, path, { limit: longestTerm, isRequired: true }, errors);
    const key = text ? foldedKey(text.texts[text.source] ?? "", longestTerm) : "";
    if (text && key === "") errors.add("REQUIRED", path, messages.textEmpty);
    if (key !== "" && read.has(key)) errors.add("NOT_UNIQUE", path, messages.valueTwice, { value: key });
    read.set(key, { key, label: text });
  }
  return [...read.values()];
}

function readKeys(keys: string[], field: string, errors: UserErrors): TermToStore[] {
  if (keys.length > maxParts) errors.add("TOO_MANY", [field], messages.tooMany, { limit: maxParts });
  return [...new Set(keys)].map((key) => ({ key, label: null }));
}

async function readPartners(
  manager: EntityManager,
  partners: ProgramPartnerInput[],
  errors: UserErrors,
): Promise<PartToStore[]> {
  if (partners.length > maxParts) errors.add("TOO_MANY", ["partners"], messages.tooMany, { limit: maxParts });
  const kept = partners.slice(0, maxParts);
  const named = kept.map(({ partnerId: id }, index) => ({ id, path: ["partners", index, "partnerId"] }));
  const found = await partnersNamed(manager, named, errors);
  const read = new Map<string, PartToStore>();
  for (const [index, { partnerId, role }] of kept.entries()) {
    const partner = found.get(partnerId);
    if (!partner) continue;
    const key = `${partner.id} ${role}`;
    if (read.has(key))
      errors.add("NOT_UNIQUE", ["partners", index], messages.valueTwice, { value: `${partnerId} ${role}` });
    read.set(key, { partner_id: partner.id, side: partner.side, role });
  }
  return [...read.values()];
}

async function readReferences(
  manager: EntityManager,
  given: ExternalReferenceInput[],
  errors: UserErrors,
  programId?: string,
) {
  if (given.length > maxParts)
    errors.add("TOO_MANY", ["externalReferences"], messages.tooMany, { limit: maxParts });
  const read: ExternalReferenceInput[] = [];
  for (const [index, reference] of given.slice(0, maxParts).entries()) {
    const source = cleanText(reference.source);
    const value = cleanText(reference.value);
    const path = ["externalReferences", index];
    if (source === "" || value === "") errors.add("REQUIRED", path, messages.textEmpty);
    if (source.length > 255 || value.length > 255)
      errors.add("TOO_LONG", path, messages.textTooLong, { limit: 255 });
    const owner = await manager.findOneBy(ProgramReferenceEntity, { source, value });
    if (
      (owner && owner.program_id !== programId) ||
      read.some((other) => other.source === source && other.value === value)
    ) {
      errors.add("NOT_UNIQUE", path, messages.referenceTaken);
    }
    read.push({ source, value });
  }
  return read;
}

/** Writes the lists of a program. */
export class ProgramParts {
  /** The statements that write those of a new one. */
  added(manager: EntityManager, program: { id: string; home_partner_id: string }, parts: Parts): Statement[] {
    const owner = { program_id: program.id, home_partner_id: program.home_partner_id };
    const { partners = [], references = [] } = parts;
    const terms = [...parts.terms].flatMap(([vocabulary, terms]) => termRows(owner, vocabulary, terms));
    return [
      ...insertOf(manager, ProgramTermEntity, terms),
      ...insertOf(manager, ProgramPartnerEntity, partnerRows(owner, partners)),
      ...insertOf(manager, ProgramReferenceEntity, referenceRows(owner, references)),
    ];
  }

  /** Rows that stay the same are left alone, so that no approval lapses for nothing. */
  async replace(
    manager: EntityManager,
    program: { id: string; home_partner_id: string },
    parts: Parts,
  ): Promise<void> {
    const owner = { program_id: program.id, home_partner_id: program.home_partner_id };
    for (const [vocabulary, terms] of parts.terms)
      await this.#replaceTerms(manager, owner, vocabulary, terms);
    if (parts.partners) await this.#replacePartners(manager, owner, parts.partners);
    if (parts.references) await this.#replaceReferences(manager, owner, parts.references);
  }

  async #replaceTerms(
    manager: EntityManager,
    owner: Owner,
    vocabulary: Vocabulary,
    terms: TermToStore[],
  ): Promise<void> {
    const keys = terms.map((term) => term.key);
    await manager.query(
      "delete from program_terms where program_id = $1 and vocabulary = $2 and key <> all($3::text[])",
      [owner.program_id, vocabulary, keys],
    );
    if (terms.length === 0) return;
    const rows = termRows(owner, vocabulary, terms);
    await manager.upsert(ProgramTermEntity, rows, ["program_id", "vocabulary", "key"]);
  }

  async #replacePartners(
    manager: EntityManager,
    owner: Owner,
    partners: NonNullable<Parts["partners"]>,
  ): Promise<void> {
    const kept = partners.map(({ partner_id, role }) => `${partner_id} ${role}`);
    await manager.query(
      "delete from program_partners where program_id = $1 and partner_id::text || ' ' || role <> all($2::text[])",
      [owner.program_id, kept],
    );
    if (partners.length === 0) return;
    const rows = partnerRows(owner, partners);
    await manager.upsert(ProgramPartnerEntity, rows, ["program_id", "partner_id", "role"]);
  }

  /** Those by which an import finds the program again stay: they carry what its feed last said. */
  async #replaceReferences(
    manager: EntityManager,
    owner: Owner,
    references: ExternalReferenceInput[],
  ): Promise<void> {
    const { program_id } = owner;
    await manager.query("delete from program_references where program_id = $1 and content_hash is null", [
      program_id,
    ]);
    const kept = await manager.findBy(ProgramReferenceEntity, { program_id });
    const added = references.filter(
      ({ source, value }) => !kept.some((other) => other.source === source && other.value === value),
    );
    if (added.length > 0) await manager.insert(ProgramReferenceEntity, referenceRows(owner, added));
  }
}

interface Owner {
  program_id: string;
  home_partner_id: string;
}

const termRows = (owner: Owner, vocabulary: Vocabulary, terms: TermToStore[]) =>
  terms.map((term, position) => ({ ...owner, vocabulary, ...term, position }));
const partnerRows = (owner: Owner, partners: PartToStore[]) =>
  partners.map(({ partner_id, role }, position) => ({ ...owner, partner_id, role, position }));
const referenceRows = (owner: Owner, references: ExternalReferenceInput[]) =>
  references.map(({ source, value }) => ({ ...owner, source, value }));
