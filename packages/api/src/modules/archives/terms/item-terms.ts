import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { maxTerms, readOpenTerms } from "../../../platform/records/changes/open-terms.ts";
import { languageOf } from "../../../platform/texts/language-match.ts";
import type { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { messages } from "../../../platform/texts/messages.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { ItemVocabulary } from "./term.vocabulary.ts";

/** A term as it is stored in its item. */
export interface StoredTerm {
  vocabulary: ItemVocabulary;
  /** By which it is filtered and counted; of a language, the language without its script and region. */
  key: string;
  label?: StoredText;
  /** Of a language, the whole tag. */
  tag?: string;
}

interface OpenTermInput {
  label: LocalizedTextInput[];
}
export interface TermsInput {
  communities?: OpenTermInput[] | null;
  topics?: OpenTermInput[] | null;
  themes?: string[] | null;
  ichDomains?: string[] | null;
  languages?: string[] | null;
}

const openTerms = { communities: "COMMUNITY", topics: "TOPIC" } as const;
const closedTerms = { themes: "THEME", ichDomains: "ICH_DOMAIN", languages: "LANGUAGE" } as const;

/** The terms of an item after an input; vocabularies left out stay. */
export function applyTerms(input: TermsInput, stored: StoredTerm[], errors: UserErrors): StoredTerm[] {
  const of = (vocabulary: ItemVocabulary) => stored.filter((term) => term.vocabulary === vocabulary);
  const open = Object.entries(openTerms).flatMap(([field, vocabulary]) => {
    const given = input[field as keyof typeof openTerms];
    if (given === undefined) return of(vocabulary);
    const before = of(vocabulary).map(({ key, label }) => ({ key, label: label as StoredText }));
    return readOpenTerms(given ?? [], before, field, errors).map((term) => ({ vocabulary, ...term }));
  });
  const closed = Object.entries(closedTerms).flatMap(([field, vocabulary]) => {
    const given = input[field as keyof typeof closedTerms];
    if (given === undefined) return of(vocabulary);
    if ((given?.length ?? 0) > maxTerms)
      errors.add("TOO_MANY", [field], messages.tooMany, { limit: maxTerms });
    return [...new Set(given ?? [])].map(
      (value): StoredTerm =>
        vocabulary === "LANGUAGE"
          ? { vocabulary, key: languageOf(value), tag: value }
          : { vocabulary, key: value },
    );
  });
  return [...open, ...closed];
}
