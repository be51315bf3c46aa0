import { cutAtWord } from "../../../platform/feeds/plain-text.ts";
import { textLimits } from "../../../platform/records/changes/text-input.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { SourceRecord } from "../archive-files/archive-file.ts";
import type { ArchiveMapping, TextField, ValueRule } from "../archive-mapping/archive-mapping.ts";
import { type Given, givenBy } from "../archive-mapping/source-values.ts";
import { RecordFields } from "../records/record-fields.ts";
import { type RecordNote, RecordNotes, Refusal } from "../records/record-notes.ts";
import type { ArchiveItemFacts } from "./archive-item-facts.ts";
import { ItemDetails } from "./item-details.ts";
import { ItemLists } from "./item-lists.ts";
import { ItemParts } from "./item-parts.ts";
import { ItemValues } from "./item-values.ts";

/** What a record is, as reports name it, and what it became: an item, or the reason why it is none. */
export type ItemReading = { name: string | undefined; notes: RecordNote[] } & (
  | { facts: ArchiveItemFacts }
  | { refusal: RecordNote }
);

/** Reads one record of a file as its mapping says. Whatever it holds, the answer is an item or a refusal. */
export function readArchiveItem(record: SourceRecord, mapping: ArchiveMapping): ItemReading {
  if ("refusal" in record) return { name: undefined, notes: [], refusal: record.refusal };
  const notes = new RecordNotes();
  const reader = new ArchiveItemReader(record.values, mapping, notes);
  const { name } = reader;
  try {
    return { name, facts: reader.read(), notes: notes.list };
  } catch (error) {
    if (error instanceof Refusal) return { name, notes: [], refusal: error.note };
    throw error;
  }
}

const limits = {
  summary: textLimits.summary,
  description: textLimits.description,
  rightsNote: textLimits.note,
  kindTerm: 100,
};
const longestReference = 255;

class ArchiveItemReader {
  readonly #values: Record<string, unknown>;
  readonly #mapping: ArchiveMapping;
  readonly #notes: RecordNotes;
  readonly #fields: RecordFields;

  constructor(values: Record<string, unknown>, mapping: ArchiveMapping, notes: RecordNotes) {
    this.#values = values;
    this.#mapping = mapping;
    this.#notes = notes;
    this.#fields = new RecordFields(notes, mapping.language);
  }

  /** What the record calls itself, for whoever looks for it in the file. */
  get name(): string | undefined {
    const rules = [...(this.#mapping.texts.title ?? []), this.#mapping.values.reference];
    for (const rule of rules) {
      const [given] = (rule && this.#given(rule)) ?? [];
      if (typeof given === "string") return cutAtWord(given.replace(/\s+/g, " ").trim(), 100);
    }
    return undefined;
  }

  read(): ArchiveItemFacts {
    const single = new ItemValues(this.#fields, this.#notes, (name) => this.#single(name));
    const lists = new ItemLists(this.#fields, this.#notes, (name) => this.#list(name));
    const parts = new ItemParts(this.#fields, this.#notes, this.#mapping, this.#values);
    const facts: ArchiveItemFacts = {
      reference: this.#reference(),
      ...single.read(this.#mapping.dateOrder),
      ...lists.read(),
      ...parts.read(),
      ...this.#texts(),
    };
    return { ...facts, ...this.#details(facts) };
  }

  #given(rule: ValueRule): Given {
    return givenBy(rule, this.#values, this.#mapping.empty);
  }

  /** One text of a field that has no language. */
  #single(name: keyof ArchiveMapping["values"]): string | null | undefined {
    const rule = this.#mapping.values[name];
    return rule && this.#one(name, this.#given(rule));
  }

  #one(name: string, given: Given): string | null | undefined {
    if (!given) return given;
    const texts = given.filter((value) => typeof value !== "object").map(String);
    if (texts.length < given.length)
      this.#notes.add(
        "not_a_text",
        `The ${name} is an object in the source, which is no text: say in the mapping which of its fields is meant.`,
      );
    const [first] = texts;
    if (texts.length > 1)
      this.#notes.add(
        "several_values",
        `The ${name} has ${texts.length} values, and can have one: the first is kept. Say "join" in the mapping to keep them all.`,
      );
    return first;
  }

  #list(name: keyof ArchiveMapping["lists"]): string[] | null | undefined {
    const rule = this.#mapping.lists[name];
    const given = rule && this.#given(rule);
    return given ? given.filter((value) => typeof value !== "object").map(String) : given;
  }

  #reference(): string {
    const given = this.#single("reference")?.trim();
    if (!given)
      throw new Refusal(
        "reference_missing",
        "The record has no reference, by which it would be found again: give it one.",
      );
    if (given.length > longestReference)
      throw new Refusal(
        "reference_too_long",
        `The reference is longer than ${longestReference} characters: give it a shorter one.`,
      );
    return given;
  }

  #texts(): Partial<ArchiveItemFacts> {
    const { description, ...texts } = this.#textFields();
    const { title } = texts;
    if (title === null) throw new Refusal("title_missing", "The record has no title: give it one.");
    return {
      ...texts,
      ...(description === undefined ? {} : { description }),
      ...(title && this.#shortened(title, description)),
    } as Partial<ArchiveItemFacts>;
  }

  #textFields(): Partial<Record<TextField, StoredText | null>> {
    const texts: Partial<Record<TextField, StoredText | null>> = {};
    for (const [name, rules] of Object.entries(this.#mapping.texts) as [TextField, ValueRule[]][]) {
      const text = this.#text(name, rules);
      if (text !== undefined) texts[name] = text;
    }
    return texts;
  }

  /** A text in the languages that the source has it in; it is cleared only where each of them is. */
  #text(name: TextField, rules: ValueRule[]): StoredText | null | undefined {
    const given = rules.map((rule) => ({ rule, values: this.#given(rule) }));
    const texts = given.flatMap(({ rule: { language }, values }) => {
      const [value, ...more] = values ?? [];
      if (more.length > 0) this.#one(name, values);
      return value === undefined ? [] : [taggedWith(value, language)];
    });
    if (texts.length === 0) return given.some(({ values }) => values === null) ? null : undefined;
    if (name === "title") return this.#fields.label(name, texts);
    return this.#fields.description(name, texts, limits[name]);
  }

  /** A title of several sentences is cut, and its words are kept as the description where there is none. */
  #shortened(title: StoredText, description: StoredText | null | undefined): Partial<ArchiveItemFacts> {
    const texts = Object.entries(title.texts);
    if (texts.every(([, text]) => text.length <= textLimits.title)) return {};
    const where = description ? "the rest is cut off" : "all of it is kept as the description";
    this.#notes.add("title_cut", `The title is longer than ${textLimits.title} characters: ${where}.`);
    const cut = Object.fromEntries(
      texts.map(([language, text]) => [language, cutAtWord(text, textLimits.title)]),
    );
    return { title: { ...title, texts: cut }, ...(description ? {} : { description: title }) };
  }

  /** Details and a recipe are structures of the kind, so they are read only where that is told. */
  #details(facts: ArchiveItemFacts): Partial<ArchiveItemFacts> {
    const { recipe: rule, details: rules, language, texts } = this.#mapping;
    const { kind } = facts;
    if (kind === undefined) return {};
    const reader = new ItemDetails(this.#fields, this.#notes, language);
    const given = Object.entries(rules).flatMap(([name, each]) => {
      const value = this.#one(name, this.#given(each));
      return value === undefined ? [] : [[name, value] as const];
    });
    const details = given.length > 0 ? reader.read(kind, Object.fromEntries(given)) : undefined;
    const markdown = rule && this.#one("recipe", this.#given(rule.value));
    if (!rule || !markdown || kind !== "RECIPE") return details === undefined ? {} : { details };
    const recipe = reader.readRecipe(markdown, rule);
    const description = texts.description
      ? null
      : this.#fields.description("text of the recipe", recipe.text);
    return { details: { ...details, ...recipe.details }, ...(description && { description }) };
  }
}

/** A text with the language that the mapping says it is in; what names its own language keeps that. */
function taggedWith(value: unknown, language: string | undefined): unknown {
  if (language === undefined || typeof value === "object")
    return typeof value === "object" ? value : String(value);
  return { "@value": String(value), "@language": language };
}
