import type { EntityManager } from "typeorm";
import { insertOf } from "../../platform/database/insert.ts";
import type { Statement } from "../../platform/database/statement-batch.ts";
import { messages } from "../../platform/graphql/messages.ts";
import type { ExternalReferenceInput } from "../../platform/graphql/record.type.ts";
import { readText } from "../../platform/graphql/text-input.ts";
import type { UserErrors } from "../../platform/graphql/user-errors.ts";
import { othersHave, replaceChildren } from "../../platform/records/child-rows.ts";
import { ProgramPartnerEntity, ProgramReferenceEntity, ProgramTermEntity } from "./program.entity.ts";
import {
  mostParts,
  type NamedPartners,
  type PartnersChange,
  partnerRows,
  readPartners,
  replacePartners,
} from "./program-partners.ts";
import { readTerms, replaceTerms, type Terms, type TermsInput, termRows } from "./program-terms.ts";

interface PartsInput extends TermsInput, NamedPartners {
  externalReferences?: ExternalReferenceInput[] | null;
}

/** The lists of a program that were given; those left out are absent and stay. */
export interface Parts {
  terms: Terms;
  partners: PartnersChange | undefined;
  references: ExternalReferenceInput[] | undefined;
}

export async function readParts(
  manager: EntityManager,
  input: PartsInput,
  errors: UserErrors,
  programId?: string,
): Promise<Parts> {
  return {
    terms: await readTerms(manager, input, errors, programId),
    partners: await readPartners(manager, input, errors, programId),
    references: await readReferences(manager, input.externalReferences, errors, programId),
  };
}

async function readReferences(
  manager: EntityManager,
  given: ExternalReferenceInput[] | null | undefined,
  errors: UserErrors,
  programId?: string,
): Promise<ExternalReferenceInput[] | undefined> {
  if (given === undefined) return undefined;
  const field = "externalReferences";
  if ((given ?? []).length > mostParts)
    errors.add("TOO_MANY", [field], messages.tooMany, { limit: mostParts });
  const read = (given ?? []).slice(0, mostParts).map(({ source, value }, index) => ({
    source: readText(source, [field, index, "source"], errors),
    value: readText(value, [field, index, "value"], errors),
  }));
  const table = { table: "program_references", owner: "program_id", id: programId };
  const isOthers = await othersHave(manager, table, read);
  const seen = new Set<string>();
  for (const [index, { source, value }] of read.entries()) {
    const path = [field, index];
    if (source === "" || value === "") errors.add("REQUIRED", path, messages.textEmpty);
    if (source.length > 255 || value.length > 255)
      errors.add("TOO_LONG", path, messages.textTooLong, { limit: 255 });
    const name = JSON.stringify([source, value]);
    if (isOthers[index] || seen.has(name)) errors.add("NOT_UNIQUE", path, messages.referenceTaken);
    seen.add(name);
  }
  return read;
}

/** The statements that write the lists of a new program. */
export function addedParts(
  manager: EntityManager,
  { id: program_id, home_partner_id }: { id: string; home_partner_id: string },
  { terms, partners, references = [] }: Parts,
): Statement[] {
  const owner = { program_id, home_partner_id };
  return [
    ...insertOf(manager, ProgramTermEntity, termRows(owner, terms)),
    ...insertOf(manager, ProgramPartnerEntity, partners ? partnerRows(owner, partners) : []),
    ...insertOf(
      manager,
      ProgramReferenceEntity,
      references.map((reference) => ({ ...owner, ...reference })),
    ),
  ];
}

/** Rows that stay the same are left alone, so that no approval lapses for nothing. */
export async function replaceParts(
  manager: EntityManager,
  { id: program_id, home_partner_id }: { id: string; home_partner_id: string },
  { terms, partners, references }: Parts,
): Promise<void> {
  const owner = { program_id, home_partner_id };
  await replaceTerms(manager, owner, terms);
  if (partners) await replacePartners(manager, owner, partners);
  if (references)
    await replaceChildren<ProgramReferenceEntity>(manager, {
      Entity: ProgramReferenceEntity,
      owner,
      key: ["source", "value"],
      rows: references,
      // Those by which an import finds the program again: they carry what its feed last said.
      unless: "content_hash is not null",
    });
}
