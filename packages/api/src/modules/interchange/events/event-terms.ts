import { asList, isNode, textOf } from "../../../platform/feeds/json-ld/json-ld.rules.ts";
import { cutAtWord } from "../../../platform/feeds/plain-text.ts";
import { foldedKey } from "../../../platform/search/folding.ts";
import { originalOf } from "../../../platform/texts/stored-text.ts";
import type { RecordFields } from "../records/record-fields.ts";
import type { RecordNotes } from "../records/record-notes.ts";
import type { TermFacts } from "./event-facts.ts";

const maxParts = 50;
const longestTerm = 100;

/** What an event is about, and the languages it is held in. */
export class EventTerms {
  readonly #fields: RecordFields;
  readonly #notes: RecordNotes;

  constructor(fields: RecordFields, notes: RecordNotes) {
    this.#fields = fields;
    this.#notes = notes;
  }

  subjects(keywords: unknown): TermFacts[] {
    const terms = new Map<string, TermFacts>();
    for (const word of wordsAmong(keywords)) {
      const label = this.#fields.label("keyword", word);
      const longest = Object.values(label?.texts ?? {}).find((text) => text.length > longestTerm);
      const key = label ? foldedKey(originalOf(label), longestTerm) : "";
      if (longest !== undefined) {
        const message = `The keyword "${cutAtWord(longest, 40)}" is longer than ${longestTerm} characters, so it is left out.`;
        this.#notes.add("keyword_too_long", message);
      } else if (key !== "" && !terms.has(key)) terms.set(key, { vocabulary: "SUBJECT", key, label });
    }
    if (terms.size > maxParts) {
      const message = `There are more than ${maxParts} keywords; the first ${maxParts} are kept.`;
      this.#notes.add("keywords_too_many", message);
    }
    return [...terms.values()].slice(0, maxParts);
  }

  languages(inLanguage: unknown): TermFacts[] {
    const tags = asList(inLanguage).flatMap((language) => {
      const name = textOf(language);
      const given = isNode(language) ? (textOf(language.alternateName) ?? name) : name;
      const each = given?.split(/[,;/]/, maxParts).filter((part) => part.trim() !== "") ?? [];
      return each.flatMap((part) => this.#fields.language("inLanguage", part) ?? []);
    });
    return [...new Set(tags)].slice(0, maxParts).map((key) => ({ vocabulary: "LANGUAGE", key, label: null }));
  }
}

/** Keywords are a list of words, of tagged words or of things with a name; or one text with commas between them. */
function wordsAmong(keywords: unknown): unknown[] {
  if (Array.isArray(keywords))
    return asList(keywords).map((word) => (isNode(word) ? (word.name ?? word) : word));
  const text = textOf(keywords);
  const language = isNode(keywords) ? keywords["@language"] : undefined;
  const words = text?.split(",", 1000) ?? [];
  return language === undefined ? words : words.map((word) => ({ "@value": word, "@language": language }));
}
