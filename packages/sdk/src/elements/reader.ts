import { isSpoken, type Words } from "./label-files.ts";

const RIGHT_TO_LEFT = /Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg|Mand|Samr/;

function isRightToLeft(tag: string): boolean {
  return RIGHT_TO_LEFT.test(new Intl.Locale(tag).maximize().script ?? "");
}

function isTag(tag: string): boolean {
  try {
    return Boolean(new Intl.Locale(tag));
  } catch {
    return false;
  }
}

/** A language and the direction it is written in, as attributes take them. */
export interface Speech {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
}

const speech = (lang: string): Speech => ({ lang, dir: isRightToLeft(lang) ? "rtl" : "ltr" });

/** A word of the contract for people: `ORAL_HISTORY` → "Oral history". Also one that is newer than this code. */
function englishOf(term: string): string {
  return term.charAt(0).toUpperCase() + term.slice(1).toLowerCase().replaceAll("_", " ");
}

/** Whoever reads the page: the languages they prefer, and how to speak to them. */
export class Reader {
  /** BCP 47 tags, most preferred first. */
  readonly languages: readonly string[];
  /** What the labels are in: the first of the preferred languages that the elements speak. */
  readonly labels: Speech;
  /** What days, times and amounts are in: the first of the preferred languages that the browser knows. */
  readonly formats: Speech;
  /** The labels, once they are there. */
  words: Words = {};

  constructor(preferred: readonly string[]) {
    this.languages = [...new Set(preferred.filter(isTag))].slice(0, 10);
    const bases = this.languages.map((tag) => new Intl.Locale(tag).language);
    const spoken = bases.find(isSpoken) ?? "en";
    this.labels = speech(spoken);
    const [known = "en"] = Intl.DateTimeFormat.supportedLocalesOf([...this.languages, spoken]);
    // A page says "en"; the browser may know that its owner reads en-GB.
    this.formats = speech(this.languages.find((tag) => tag.startsWith(`${known}-`)) ?? known);
  }

  /** A label in the reader's language; as it is where that is English or there is no translation. */
  say(text: string): string {
    return this.words[text] ?? text;
  }

  /** A word of the contract in the reader's language. What is not known is said to be so. */
  term(word: string): string {
    return this.say(word === "UNKNOWN" ? "Not known" : englishOf(word));
  }

  number(value: number): string {
    return value.toLocaleString(this.formats.lang);
  }
}

/** The languages of the page around an element, before those of the browser. */
export function languagesAround(element: Element): string[] {
  const page = element.closest("[lang]")?.getAttribute("lang");
  return page ? [page, ...navigator.languages] : [...navigator.languages];
}
