import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bestMatch } from "./language-match.ts";

/** One sentence to a person, in English and by the tag of each other language we speak. `{name}` stands for a value. */
export interface Sentence {
  readonly en: string;
  readonly [language: string]: string;
}

/** What a sentence is filled with; a word that is itself translated is given as a sentence. */
export type SentenceValues = Record<string, string | number | Sentence>;

/** The sentence in the first language wanted that it is translated to, else in English. */
export function say(sentence: Sentence, values: SentenceValues, languages: readonly string[]): string {
  const language = languageOf(sentence, languages);
  return inLanguage(sentence, language).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === "object" ? inLanguage(value, language) : String(value ?? whole);
  });
}

/** The language in which a sentence is said to somebody. */
export function languageOf(sentence: Sentence, languages: readonly string[]): string {
  const spoken = Object.keys(sentence);
  return languages.map((tag) => bestMatch(spoken, tag)).find((tag) => tag !== undefined) ?? "en";
}

function inLanguage(sentence: Sentence, language: string): string {
  return sentence[language] ?? sentence.en;
}

/** What an English sentence is in each language, by the English. */
type Translations = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What was said by each file that says something, for whoever compares that with the translations. */
export const saidBy = new Map<string, { locales: string; english: readonly string[] }>();

/** Sentences by their English, for what is stored and said later. */
const byEnglish = new Map<string, Sentence>();

/** The sentence that reads so in English; where none does any more, the English alone. */
export const sentenceOf = (english: string): Sentence => byEnglish.get(english) ?? { en: english };

/**
 * Sentences as they are said in English, with what `locales/<tag>.json` makes of them in other languages. The folder is
 * the nearest above the file whose `import.meta.url` is given: each module has one.
 */
export function sentences<Key extends string>(
  url: string,
  english: Readonly<Record<Key, string>>,
): Record<Key, Sentence> {
  const locales = localesAbove(new URL(url));
  const said = Object.entries<string>(english);
  saidBy.set(url, {
    locales,
    english: [...(saidBy.get(url)?.english ?? []), ...said.map(([, text]) => text)],
  });
  const translations = translationsIn(locales);
  const made = said.map(([key, text]) => [key, { en: text, ...translations[text] }] as const);
  for (const [, sentence] of made) byEnglish.set(sentence.en, sentence);
  return Object.fromEntries(made) as Record<Key, Sentence>;
}

/** The texts of a page that is all in one language, for each language that it can be in. */
export function textsByLanguage<Key extends string>(
  page: Readonly<Record<Key, Sentence>>,
): Readonly<Record<string, Readonly<Record<Key, string>>>> {
  const entries = Object.entries<Sentence>(page);
  const languages = new Set(entries.flatMap(([, sentence]) => Object.keys(sentence)));
  return Object.fromEntries(
    [...languages].map((language) => [
      language,
      Object.fromEntries(entries.map(([key, sentence]) => [key, inLanguage(sentence, language)])),
    ]),
  ) as Record<string, Record<Key, string>>;
}

function localesAbove(file: URL): string {
  const here = new URL("locales/", file);
  if (existsSync(here)) return fileURLToPath(here);
  const above = new URL("..", file);
  if (above.href === new URL(".", file).href)
    throw new Error(`No folder above ${file} has translations in locales/.`);
  return localesAbove(above);
}

const read = new Map<string, Translations>();

/** What the files of a folder hold, read once. English is in the code; its file is for tools of translators. */
function translationsIn(locales: string): Translations {
  const known = read.get(locales);
  if (known) return known;
  const found: Record<string, Record<string, string>> = {};
  for (const name of readdirSync(locales).sort()) {
    const language = name.replace(".json", "");
    if (language === name || language === "en") continue;
    const file = `${locales}${name}`;
    for (const [english, text] of Object.entries(parsed(file))) {
      found[english] ??= {};
      Object.assign(found[english], { [language]: text });
    }
  }
  read.set(locales, found);
  return found;
}

function parsed(file: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file} cannot be read as translations: ${error}`);
  }
}
