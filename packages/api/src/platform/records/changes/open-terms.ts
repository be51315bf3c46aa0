import type { UserErrors } from "../../graphql/user-errors.ts";
import { foldedKey } from "../../search/folding.ts";
import { cleanText } from "../../texts/characters.rules.ts";
import type { LocalizedTextInput } from "../../texts/localized-text.ts";
import { messages } from "../../texts/messages.ts";
import type { StoredText } from "../../texts/stored-text.ts";
import { applyTexts } from "./text-input.ts";

export const maxTerms = 50;
const longestTerm = 100;

/** A word of an open list, by the key under which all its spellings are one. */
export interface OpenTerm {
  key: string;
  label: StoredText;
}

/** The open terms of a record after an input. One that reads as before keeps its key. */
export function readOpenTerms(
  terms: { label: LocalizedTextInput[] }[],
  stored: OpenTerm[],
  field: string,
  errors: UserErrors,
): OpenTerm[] {
  if (terms.length > maxTerms) errors.add("TOO_MANY", [field], messages.tooMany, { limit: maxTerms });
  const read = new Map<string, OpenTerm>();
  for (const [index, { label }] of terms.entries()) {
    const path = [field, index, "label"];
    const before = storedAs(label, stored);
    const rule = { limit: longestTerm, isRequired: true, isWhole: true };
    const text = applyTexts(label, before?.label ?? null, path, rule, errors);
    const key = before?.key ?? (text ? keyOf(text.texts[text.source]) : "");
    if (text && key === "") errors.add("REQUIRED", path, messages.textEmpty);
    if (key !== "" && read.has(key)) errors.add("NOT_UNIQUE", path, messages.valueTwice, { value: key });
    if (text) read.set(key, { key, label: text });
  }
  return [...read.values()];
}

const keyOf = (text = "") => foldedKey(text, longestTerm);

/** The stored term that is given: the one that reads the same, which keeps its key, else the one with the key. */
function storedAs(label: LocalizedTextInput[], stored: OpenTerm[]): OpenTerm | undefined {
  const given = new Map(label.map(({ language, text }) => [language, cleanText(text ?? "")]));
  const [first = ""] = given.values();
  const isSame = ({ label: { texts } }: OpenTerm) =>
    Object.keys(texts).length === given.size &&
    Object.entries(texts).every(([language, text]) => given.get(language) === text);
  return stored.find(isSame) ?? stored.find(({ key }) => key === keyOf(first));
}
