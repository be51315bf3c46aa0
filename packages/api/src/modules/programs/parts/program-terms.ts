import type { EntityManager } from "typeorm";
import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { replaceChildren } from "../../../platform/records/changes/child-rows.ts";
import { maxTerms, type OpenTerm, readOpenTerms } from "../../../platform/records/changes/open-terms.ts";
import { messages } from "../../../platform/texts/messages.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { type Owner, ProgramTermEntity, type Vocabulary } from "../program/program.entity.ts";
import type { TermInput } from "../program/program.inputs.ts";
import type { Theme } from "./theme.type.ts";

export interface TermsInput {
  subjects?: TermInput[] | null;
  communities?: TermInput[] | null;
  themes?: Theme[] | null;
  languages?: string[] | null;
}
interface TermToStore {
  key: string;
  label: StoredText | null;
}
/** The terms that were given; vocabularies left out are absent and stay. */
export type Terms = Map<Vocabulary, TermToStore[]>;

export async function readTerms(
  manager: EntityManager,
  input: TermsInput,
  errors: UserErrors,
  programId?: string,
): Promise<Terms> {
  const terms: Terms = new Map();
  for (const [vocabulary, field] of [
    ["SUBJECT", "subjects"],
    ["COMMUNITY", "communities"],
  ] as const) {
    const given = input[field];
    if (given === undefined) continue;
    const stored = programId === undefined ? [] : await storedTerms(manager, programId, vocabulary);
    terms.set(vocabulary, readOpenTerms(given ?? [], stored, field, errors));
  }
  for (const [vocabulary, field] of [
    ["THEME", "themes"],
    ["LANGUAGE", "languages"],
  ] as const) {
    const given = input[field];
    if (given !== undefined) terms.set(vocabulary, readKeys(given ?? [], field, errors));
  }
  return terms;
}

async function storedTerms(
  manager: EntityManager,
  programId: string,
  vocabulary: Vocabulary,
): Promise<OpenTerm[]> {
  const text = "select key, label from program_terms where program_id = $1 and vocabulary = $2";
  return (await manager.query(text, [programId, vocabulary])) as OpenTerm[];
}

function readKeys(keys: string[], field: string, errors: UserErrors): TermToStore[] {
  if (keys.length > maxTerms) errors.add("TOO_MANY", [field], messages.tooMany, { limit: maxTerms });
  return [...new Set(keys)].map((key) => ({ key, label: null }));
}

/** The labels of a program's open terms once those given are written. */
export async function labelsOf(
  manager: EntityManager,
  terms: Terms,
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

export const termRows = (owner: Owner, terms: Terms) =>
  [...terms].flatMap(([vocabulary, list]) =>
    list.map((term, position) => ({ ...owner, vocabulary, ...term, position })),
  );

export async function replaceTerms(manager: EntityManager, owner: Owner, terms: Terms): Promise<void> {
  for (const [vocabulary, list] of terms)
    await replaceChildren<ProgramTermEntity>(manager, {
      Entity: ProgramTermEntity,
      owner: { ...owner, vocabulary },
      key: ["key"],
      rows: list.map((term, position) => ({ ...term, position })),
    });
}
