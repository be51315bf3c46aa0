import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { applyTexts } from "../../../platform/records/changes/text-input.ts";
import { foldedKey } from "../../../platform/search/folding.ts";
import { cleanText } from "../../../platform/texts/characters.rules.ts";
import { languageOf } from "../../../platform/texts/language-match.ts";
import type { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { messages } from "../../../platform/texts/messages.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { ItemVocabulary } from "./term.vocabulary.ts";

const maxTerms = 50;
const longestTerm = 100;

/** A term as it is stored in its item. */
export interface StoredTerm {
  vocabulary: ItemVocabulary;
  /** By which it is filtered and counted; of a language, the language without its script and region. */
  key: string;
  label?: StoredText;
  /** Of a language, the whole tag. */
  tag?: string;
}

interface OpenTerm {
  label: LocalizedTextInput[];
}
export interface TermsInput {
  communities?: OpenTerm[] | null;
  topics?: OpenTerm[] | null;
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
    return readOpenTerms(given ?? [], of(vocabulary), { field, vocabulary }, errors);
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

function readOpenTerms(
  given: OpenTerm[],
  stored: StoredTerm[],
  { field, vocabulary }: { field: string; vocabulary: ItemVocabulary },
  errors: UserErrors,
): StoredTerm[] {
  if (given.length > maxTerms) errors.add("TOO_MANY", [field], messages.tooMany, { limit: maxTerms });
  const read = new Map<string, StoredTerm>();
  for (const [index, { label }] of given.slice(0, maxTerms).entries()) {
    const path = [field, index, "label"];
    const before = storedAs(label, stored);
    const rule = { limit: longestTerm, isRequired: true, isWhole: true };
    const text = applyTexts(label, before?.label ?? null, path, rule, errors);
    const key = before?.key ?? (text ? keyOf(text.texts[text.source]) : "");
    if (text && key === "") errors.add("REQUIRED", path, messages.textEmpty);
    if (key !== "" && read.has(key)) errors.add("NOT_UNIQUE", path, messages.valueTwice, { value: key });
    if (text) read.set(key, { vocabulary, key, label: text });
  }
  return [...read.values()];
}

const keyOf = (text = "") => foldedKey(text, longestTerm);

/** The stored term that is given: the one that reads the same, which keeps its key, else the one with the key. */
function storedAs(label: LocalizedTextInput[], stored: StoredTerm[]): StoredTerm | undefined {
  const given = new Map(label.map(({ language, text }) => [language, cleanText(text ?? "")]));
  const [first = ""] = given.values();
  const isSame = ({ label: present }: StoredTerm) =>
    present !== undefined &&
    Object.keys(present.texts).length === given.size &&
    Object.entries(present.texts).every(([language, text]) => given.get(language) === text);
  return stored.find(isSame) ?? stored.find(({ key }) => key === keyOf(first));
}
