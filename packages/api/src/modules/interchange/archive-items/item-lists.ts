import { cutAtWord } from "../../../platform/feeds/plain-text.ts";
import { foldedKey } from "../../../platform/search/folding.ts";
import { originalOf } from "../../../platform/texts/stored-text.ts";
import { itemVocabularies } from "../../archives/items/items.bulk.ts";
import type { ListField } from "../archive-mapping/archive-mapping.ts";
import type { RecordFields } from "../records/record-fields.ts";
import type { RecordNotes } from "../records/record-notes.ts";
import type { ArchiveItemFacts, ArchiveTermFacts } from "./archive-item-facts.ts";
import { property } from "./item-values.ts";

type List = (name: ListField) => string[] | null | undefined;

const maxTerms = 50;
const longestTerm = 100;

/** Reads what an item has several of: languages, themes, topics, communities. */
export class ItemLists {
  readonly #fields: RecordFields;
  readonly #notes: RecordNotes;
  readonly #list: List;

  constructor(fields: RecordFields, notes: RecordNotes, list: List) {
    this.#fields = fields;
    this.#notes = notes;
    this.#list = list;
  }

  read(): Partial<ArchiveItemFacts> {
    return {
      ...property(
        "languages",
        this.#each("languages", (text) => this.#fields.language("language", text)),
      ),
      ...property(
        "themes",
        this.#each("themes", (text) => this.#known("themes", text, itemVocabularies.themes)),
      ),
      ...property(
        "ichDomains",
        this.#each("ichDomains", (text) => this.#known("ichDomains", text, itemVocabularies.ichDomains)),
      ),
      ...property("topics", this.#terms("topics")),
      ...property("communities", this.#terms("communities")),
    };
  }

  /** Each once. A list that the source says is empty is an empty list. */
  #each(name: ListField, read: (text: string) => string | undefined): string[] | undefined {
    const given = this.#list(name);
    if (given === undefined) return undefined;
    return [...new Set((given ?? []).flatMap((text) => read(text) ?? []))].slice(0, maxTerms);
  }

  #known(name: string, text: string, known: string[]): string | undefined {
    const key = text
      .trim()
      .toUpperCase()
      .replace(/[\s-]+/g, "_");
    if (known.includes(key)) return key;
    this.#notes.add(
      "word_unknown",
      `Of the ${name} "${cutAtWord(text, 60)}" is none here, so it is left out; map it to one of ${known.join(", ")}, or to "topics".`,
    );
    return undefined;
  }

  #terms(name: "topics" | "communities"): ArchiveTermFacts[] | undefined {
    const given = this.#list(name);
    if (given === undefined) return undefined;
    const terms = new Map<string, ArchiveTermFacts>();
    for (const word of given ?? []) {
      const label = this.#fields.label(name, word);
      if (!label) continue;
      const text = originalOf(label);
      const key = foldedKey(text, longestTerm);
      if (key === "" || text.length > longestTerm)
        this.#notes.add(
          "term_too_long",
          `One of the ${name} is longer than ${longestTerm} characters or has no letters, so it is left out.`,
        );
      else if (!terms.has(key)) terms.set(key, { key, label });
    }
    if (terms.size > maxTerms)
      this.#notes.add("terms_too_many", `There are more than ${maxTerms} ${name}; the first are kept.`);
    return [...terms.values()].slice(0, maxTerms);
  }
}
