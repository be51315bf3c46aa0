import type { EntityManager } from "typeorm";
import { cleanText } from "../../platform/characters.rules.ts";
import { insertOf } from "../../platform/database/insert.ts";
import type { Statement } from "../../platform/database/statement-batch.ts";
import { foldedKey } from "../../platform/folding.ts";
import type { LocalizedTextInput, StoredText } from "../../platform/graphql/localized-text.ts";
import { messages } from "../../platform/graphql/messages.ts";
import type { ExternalReferenceInput } from "../../platform/graphql/record.type.ts";
import { applyTexts, readText } from "../../platform/graphql/text-input.ts";
import type { UserErrors } from "../../platform/graphql/user-errors.ts";
import { ProgramPartnerEntity, ProgramReferenceEntity, ProgramTermEntity } from "./program.entity.ts";
import type { ProgramPartnerInput, TermInput } from "./program.inputs.ts";
import type { Theme } from "./program.vocabulary.ts";
import {
  mostParts,
  type PartnersChange,
  partnerRows,
  readPartners,
  replacePartners,
} from "./program-partners.ts";

const longestTerm = 100;

interface PartsInput {
  subjects?: TermInput[] | null;
  communities?: TermInput[] | null;
  themes?: Theme[] | null;
  languages?: string[] | null;
  partners?: ProgramPartnerInput[] | null;
  addPartners?: ProgramPartnerInput[] | null;
  removePartners?: ProgramPartnerInput[] | null;
  externalReferences?: ExternalReferenceInput[] | null;
}
type Vocabulary = ProgramTermEntity["vocabulary"];
interface TermToStore {
  key: string;
  label: StoredText | null;
}

/** The lists of a program that were given; those left out are absent and stay. */
export interface Parts {
  terms: Map<Vocabulary, TermToStore[]>;
  partners?: PartnersChange;
  references?: ExternalReferenceInput[];
}

export async function readParts(
  manager: EntityManager,
  input: PartsInput,
  errors: UserErrors,
  programId?: string,
): Promise<Parts> {
  const parts: Parts = { terms: new Map() };
  const readOpen = async (vocabulary: Vocabulary, field: "subjects" | "communities") => {
    const given = input[field];
    if (given === undefined) return;
    const stored = programId === undefined ? [] : await storedTerms(manager, programId, vocabulary);
    parts.terms.set(vocabulary, readTerms(given ?? [], stored, field, errors));
  };
  await readOpen("SUBJECT", "subjects");
  await readOpen("COMMUNITY", "communities");
  if (input.themes !== undefined) parts.terms.set("THEME", readKeys(input.themes ?? [], "themes", errors));
  if (input.languages !== undefined)
    parts.terms.set("LANGUAGE", readKeys(input.languages ?? [], "languages", errors));
  const partners = await readPartners(manager, input, errors, programId);
  if (partners) parts.partners = partners;
  if (input.externalReferences !== undefined) {
    parts.references = await readReferences(manager, input.externalReferences ?? [], errors, programId);
  }
  return parts;
}

type StoredTerm = TermToStore & { label: StoredText };

async function storedTerms(
  manager: EntityManager,
  programId: string,
  vocabulary: Vocabulary,
): Promise<StoredTerm[]> {
  const text = "select key, label from program_terms where program_id = $1 and vocabulary = $2";
  return (await manager.query(text, [programId, vocabulary])) as StoredTerm[];
}

function readTerms(
  terms: TermInput[],
  stored: StoredTerm[],
  field: string,
  errors: UserErrors,
): TermToStore[] {
  if (terms.length > mostParts) errors.add("TOO_MANY", [field], messages.tooMany, { limit: mostParts });
  const read = new Map<string, TermToStore>();
  for (const [index, { label }] of terms.entries()) {
    const path = [field, index, "label"];
    const before = storedAs(label, stored);
    const rule = { limit: longestTerm, isRequired: true, isWhole: true };
    const text = applyTexts(label, before?.label ?? null, path, rule, errors);
    const key = before?.key ?? (text ? keyOf(text.texts[text.source]) : "");
    if (text && key === "") errors.add("REQUIRED", path, messages.textEmpty);
    if (key !== "" && read.has(key)) errors.add("NOT_UNIQUE", path, messages.valueTwice, { value: key });
    read.set(key, { key, label: text });
  }
  return [...read.values()];
}

const keyOf = (text = "") => foldedKey(text, longestTerm);

/** The stored term that is given: the one that reads the same, which keeps its key, else the one with the key. */
function storedAs(label: LocalizedTextInput[], stored: StoredTerm[]): StoredTerm | undefined {
  const given = new Map(label.map(({ language, text }) => [language, cleanText(text ?? "")]));
  const [first = ""] = given.values();
  const isSame = ({ label: { texts } }: StoredTerm) =>
    Object.keys(texts).length === given.size &&
    Object.entries(texts).every(([language, text]) => given.get(language) === text);
  return stored.find(isSame) ?? stored.find(({ key }) => key === keyOf(first));
}

function readKeys(keys: string[], field: string, errors: UserErrors): TermToStore[] {
  if (keys.length > mostParts) errors.add("TOO_MANY", [field], messages.tooMany, { limit: mostParts });
  return [...new Set(keys)].map((key) => ({ key, label: null }));
}

async function readReferences(
  manager: EntityManager,
  given: ExternalReferenceInput[],
  errors: UserErrors,
  programId?: string,
) {
  if (given.length > mostParts)
    errors.add("TOO_MANY", ["externalReferences"], messages.tooMany, { limit: mostParts });
  const read = given.slice(0, mostParts).map(({ source, value }, index) => ({
    source: readText(source, ["externalReferences", index, "source"], errors),
    value: readText(value, ["externalReferences", index, "value"], errors),
  }));
  const owners = (await manager.query(
    `select source, value, program_id from program_references
     where (source, value) in (select * from unnest($1::text[], $2::text[]))`,
    [read.map(({ source }) => source), read.map(({ value }) => value)],
  )) as (ExternalReferenceInput & { program_id: string })[];
  for (const [index, reference] of read.entries()) {
    const path = ["externalReferences", index];
    const { source, value } = reference;
    if (source === "" || value === "") errors.add("REQUIRED", path, messages.textEmpty);
    if (source.length > 255 || value.length > 255)
      errors.add("TOO_LONG", path, messages.textTooLong, { limit: 255 });
    const holders = owners.filter((owner) => isSameReference(owner, reference));
    // What a program has stays its own, whoever else has it too where not everybody sees.
    const isOthers = holders.length > 0 && !holders.some(({ program_id }) => program_id === programId);
    if (isOthers || read.findIndex((other) => isSameReference(other, reference)) < index)
      errors.add("NOT_UNIQUE", path, messages.referenceTaken);
  }
  return read;
}

const isSameReference = (one: ExternalReferenceInput, other: ExternalReferenceInput) =>
  one.source === other.source && one.value === other.value;

/** The labels of a program's open terms once the parts given are written. */
export async function labelsOf(
  manager: EntityManager,
  { terms }: Parts,
  stored: { id: string } | null,
): Promise<(StoredText | null)[]> {
  const given = [...terms.values()].flat().map(({ label }) => label);
  if (!stored) return given;
  const kept = (await manager.query(
    "select label from program_terms where program_id = $1 and label is not null and vocabulary <> all($2::text[])",
    [stored.id, [...terms.keys()]],
  )) as { label: StoredText }[];
  return [...given, ...kept.map(({ label }) => label)];
}

/** Writes the lists of a program. */
export class ProgramParts {
  /** The statements that write those of a new one. */
  added(manager: EntityManager, program: { id: string; home_partner_id: string }, parts: Parts): Statement[] {
    const owner = { program_id: program.id, home_partner_id: program.home_partner_id };
    const { partners, references = [] } = parts;
    const terms = [...parts.terms].flatMap(([vocabulary, terms]) => termRows(owner, vocabulary, terms));
    return [
      ...insertOf(manager, ProgramTermEntity, terms),
      ...insertOf(manager, ProgramPartnerEntity, partnerRows(owner, partners?.wanted ?? [])),
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
    if (parts.partners) await replacePartners(manager, owner, parts.partners);
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

  /** Those by which an import finds the program again stay: they carry what its feed last said. */
  async #replaceReferences(
    manager: EntityManager,
    owner: Owner,
    references: ExternalReferenceInput[],
  ): Promise<void> {
    const { program_id } = owner;
    await manager.query(
      `delete from program_references where program_id = $1 and content_hash is null
         and (source, value) not in (select * from unnest($2::text[], $3::text[]))`,
      [program_id, references.map(({ source }) => source), references.map(({ value }) => value)],
    );
    const kept = await manager.findBy(ProgramReferenceEntity, { program_id });
    const added = references.filter((reference) => !kept.some((other) => isSameReference(other, reference)));
    if (added.length > 0) await manager.insert(ProgramReferenceEntity, referenceRows(owner, added));
  }
}

interface Owner {
  program_id: string;
  home_partner_id: string;
}

const termRows = (owner: Owner, vocabulary: Vocabulary, terms: TermToStore[]) =>
  terms.map((term, position) => ({ ...owner, vocabulary, ...term, position }));
const referenceRows = (owner: Owner, references: ExternalReferenceInput[]) =>
  references.map(({ source, value }) => ({ ...owner, source, value }));
