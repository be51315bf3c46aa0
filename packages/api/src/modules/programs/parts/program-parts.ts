import type { EntityManager } from "typeorm";
import type { Action } from "../../../platform/actions/action.ts";
import type { Statement } from "../../../platform/database/connections/statement-batch.ts";
import { insertOf } from "../../../platform/database/insert.ts";
import type { ExternalReferenceInput } from "../../../platform/graphql/types/record.type.ts";
import { readReferences, replaceChildren } from "../../../platform/records/changes/child-rows.ts";
import {
  type NamedPartners,
  type PartnersChange,
  partnerRows,
  readPartners,
  replacePartners,
} from "../participants/program-partners.ts";
import {
  ProgramPartnerEntity,
  ProgramReferenceEntity,
  ProgramTermEntity,
} from "../program/program.entity.ts";
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

type Reading = Pick<Action, "manager" | "errors">;

/** Reads the lists of a program, new or stored, from an input. */
export async function readParts(action: Reading, input: PartsInput, programId?: string): Promise<Parts> {
  const { manager, errors } = action;
  return {
    terms: await readTerms(manager, input, errors, programId),
    partners: await readPartners(manager, input, errors, programId),
    references: await readReferences(action, input.externalReferences, {
      table: "program_references",
      owner: "program_id",
      id: programId,
    }),
  };
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
