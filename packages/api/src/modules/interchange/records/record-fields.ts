import { countryCode } from "../../../platform/feeds/country.ts";
import { addressOf } from "../../../platform/feeds/json-ld/json-ld.rules.ts";
import { taggedTexts } from "../../../platform/feeds/json-ld/json-ld-texts.ts";
import { languageTag } from "../../../platform/feeds/language.ts";
import {
  cutAtWord,
  holdsData,
  longestMarkup,
  type PlainText,
  readPlainLine,
  readPlainText,
} from "../../../platform/feeds/plain-text.ts";
import { readWebAddress } from "../../../platform/feeds/web-address.rules.ts";
import { textLimits } from "../../../platform/records/changes/text-input.ts";
import { repairedText } from "../../../platform/texts/characters.rules.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { type RecordNotes, Refusal } from "./record-notes.ts";

const maxTexts = 20;
// Of many characters of one text the first are enough.
const maxFaults = 5;
// Long enough for a person to see what is wrong with an address.
const longestShown = 300;

/** Reads single values of a record into what is stored, and notes what of them was lost or repaired on the way. */
export class RecordFields {
  readonly #notes: RecordNotes;
  readonly #language: string;

  constructor(notes: RecordNotes, language: string) {
    this.#notes = notes;
    this.#language = language;
  }

  /** A name, on one line. Cutting it could make two things one, so one that is too long refuses the record. */
  name(what: string, value: unknown): StoredText | null {
    const name = this.#localized(what, value, readPlainLine);
    if (name && Object.values(name.texts).some((text) => text.length > textLimits.title)) {
      const message = `The ${what} is longer than ${textLimits.title} characters: shorten it at its publisher.`;
      throw new Refusal("name_too_long", message);
    }
    return name;
  }

  title(property: string, value: unknown): StoredText | null {
    return this.#cutText(property, this.#localized(property, value, readPlainLine), textLimits.title);
  }

  /** A text of several lines. */
  description(property: string, value: unknown, limit: number = textLimits.description): StoredText | null {
    return this.#cutText(property, this.#localized(property, value, readPlainText), limit);
  }

  line(property: string, given: string | undefined, limit: number = textLimits.line): string | null {
    const line = this.#repaired(property, readPlainLine(given ?? ""));
    return line === "" ? null : this.#cut(property, line, limit);
  }

  /** A text of several lines that has no language of its own. */
  text(property: string, given: string): string {
    return this.#cut(property, this.#repaired(property, readPlainText(given)), textLimits.description);
  }

  url(property: string, value: unknown): string | null {
    const given = addressOf(value)?.trim();
    if (given === undefined) return null;
    const read = readWebAddress(given);
    const shown = cutAtWord(given, longestShown);
    if ("reason" in read) {
      this.#notes.add("url_dropped", `The ${property} "${shown}" ${read.reason}, so it is left out.`);
      return null;
    }
    if (read.isRepaired) {
      const message = `The ${property} "${shown}" is not a correct web address; it is read as ${cutAtWord(read.url, longestShown)}.`;
      this.#notes.add("url_repaired", message);
    }
    return read.url;
  }

  country(given: string | undefined): string | null {
    if (given === undefined) return null;
    const code = countryCode(given, this.#language);
    if (code === undefined) {
      const message = `The country "${cutAtWord(given, 60)}" is not known, so it is left out; write its ISO 3166-1 code.`;
      this.#notes.add("country_unknown", message);
    }
    return code ?? null;
  }

  /** A word in each language given, on one line; undefined when it is empty. */
  label(property: string, value: unknown): StoredText | null {
    return this.#localized(property, value, readPlainLine);
  }

  /** The tag of a language given by its tag or its name. */
  language(property: string, given: string, loss = "it is left out"): string | undefined {
    const tag = languageTag(given, this.#language);
    if (tag === undefined) {
      const message = `The ${property} "${cutAtWord(given.trim(), 40)}" names no one language, so ${loss}; write its BCP 47 tag.`;
      this.#notes.add("language_unknown", message);
    }
    return tag;
  }

  #localized(property: string, value: unknown, read: (text: string) => PlainText): StoredText | null {
    const given = taggedTexts(value);
    if (given.length > maxTexts)
      this.#notes.add("text_cut", `The ${property} has more than ${maxTexts} texts; the first are read.`);
    const texts = new Map<string, string>();
    for (const { text, language } of given.slice(0, maxTexts)) {
      this.#noteOddities(property, text);
      // A text in a language that nobody can make out is in none: not in the feed's.
      const loss = "the text is kept in no language";
      const tag =
        language === undefined
          ? this.#language
          : (this.language(`@language of the ${property}`, language, loss) ?? "und");
      const cleaned = this.#repaired(property, read(text));
      if (cleaned === "" || texts.get(tag) === cleaned) continue;
      if (texts.has(tag))
        this.#notes.add(
          "text_repeated",
          `The ${property} is given more than once in ${tag}; the first is kept.`,
        );
      else texts.set(tag, cleaned);
    }
    const [source] = texts.keys();
    return source === undefined ? null : { source, texts: Object.fromEntries(texts) };
  }

  #noteOddities(property: string, text: string): void {
    if (holdsData(text))
      this.#notes.add(
        "data_removed",
        `The ${property} holds a picture or another file written out in it, which is removed.`,
      );
    if (text.length > longestMarkup) this.#noteCut(property, longestMarkup);
  }

  #cutText(property: string, stored: StoredText | null, limit: number): StoredText | null {
    if (!stored) return null;
    const texts = Object.entries(stored.texts).map(([language, text]) => [
      language,
      this.#cut(property, text, limit),
    ]);
    return { ...stored, texts: Object.fromEntries(texts) };
  }

  #cut(property: string, text: string, limit: number): string {
    if (text.length <= limit) return text;
    this.#noteCut(property, limit);
    // What is cut off may be what ended a change of direction.
    for (let room = limit; ; room--) {
      const cut = repairedText(cutAtWord(text, room));
      if (cut.length <= limit) return cut;
    }
  }

  #repaired(property: string, { text, faults }: PlainText): string {
    for (const { kind, code } of faults.slice(0, maxFaults)) {
      const what =
        kind === "invisible" ? `holds ${code}, which cannot be seen and is removed.` : endless(code);
      this.#notes.add("characters_repaired", `The ${property} ${what}`);
    }
    return text;
  }

  #noteCut(property: string, limit: number): void {
    this.#notes.add("text_cut", `The ${property} is longer than ${limit} characters; the rest is cut off.`);
  }
}

const endless = (code: string) =>
  `changes the direction of its text by ${code} without a counterpart in the paragraph, which is put right.`;
