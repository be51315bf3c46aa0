import { parse, stringify } from "bcp-47";
import { LRUCache } from "lru-cache";
import { isRegisteredLanguage } from "./language-registry.ts";

export type Direction = "LTR" | "RTL";

// Scripts written from right to left, from CLDR's script metadata. Intl's own answer is wrong for several
// diaspora languages (ha-Arab, az-Arab, rhg, aii): docs/decisions/0054-language-and-direction.md.
const rightToLeftScripts = new Set(
  (
    "Adlm Arab Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh " +
    "Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Thaa Yezi"
  ).split(" "),
);

// The languages that have extended ones below them: `zh-yue` is `yue`, which Intl knows by that name only.
const extendable = new Set(["ar", "kok", "lv", "ms", "sgn", "sw", "uz", "zh"]);

const knownTags = new LRUCache<string, { canonical: string | undefined }>({ max: 2000 });

/** The tag in its usual spelling (`zh-hant` → `zh-Hant`), or undefined when it is not BCP 47 or of no registered language. */
export function canonicalLanguageTag(tag: string): string | undefined {
  if (tag.length > 64) return undefined;
  let known = knownTags.get(tag);
  if (!known) {
    known = { canonical: canonicalTag(tag) };
    knownTags.set(tag, known);
  }
  return known.canonical;
}

function canonicalTag(tag: string): string | undefined {
  const parsed = parse(tag); // Names of before 2009 come under their present ones: i-klingon is tlh.
  const { language, extendedLanguageSubtags: extended } = parsed;
  if (!language) {
    const isOther = parsed.irregular || parsed.regular || parsed.privateuse.length > 0;
    return isOther ? (canonicalLocale(tag) ?? tag.toLowerCase()) : undefined;
  }
  if (extended.length === 0) return registeredLocale(stringify(parsed));
  if (extended.length > 1 || !extendable.has(language.toLowerCase())) return undefined;
  return registeredLocale(stringify({ ...parsed, language: extended[0], extendedLanguageSubtags: [] }));
}

/** A word such as `english` has the form of a tag and is the tag of nothing; `fre` is an older name of `fr`. */
function registeredLocale(tag: string): string | undefined {
  const canonical = canonicalLocale(tag);
  return canonical && isRegisteredLanguage(canonical.split("-", 1)[0] ?? "") ? canonical : undefined;
}

function canonicalLocale(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const scripts = new Map<string, string | undefined>();

/** The script a language is written in, as its tag says or as is likely. */
export function scriptOf(tag: string): string | undefined {
  if (scripts.has(tag)) return scripts.get(tag);
  const script = canonicalLocale(tag) && new Intl.Locale(tag).maximize().script;
  if (scripts.size < 2000) scripts.set(tag, script);
  return script;
}

const directions = new LRUCache<string, Direction>({ max: 2000 });

export function directionOf(tag: string): Direction {
  let direction = directions.get(tag);
  if (!direction) {
    direction = rightToLeftScripts.has(scriptOf(tag) ?? "") ? "RTL" : "LTR";
    directions.set(tag, direction);
  }
  return direction;
}

/** Preferred languages, most preferred first, from an Accept-Language header. `*` and q=0 ask for nothing in particular. */
export function parseAcceptLanguage(header: string | undefined): string[] {
  if (!header) return [];
  const preferred = header
    .slice(0, 1000)
    .split(",")
    .slice(0, 20)
    .map((part) => {
      const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim());
      const quality = parameters.find((piece) => /^q\s*=/i.test(piece));
      return { tag, quality: quality === undefined ? 1 : Number(quality.split("=")[1]) };
    })
    .filter(({ tag, quality }) => quality > 0 && quality <= 1 && tag !== "*")
    .sort((a, b) => b.quality - a.quality)
    .flatMap(({ tag }) => canonicalLanguageTag(tag) ?? []);
  return [...new Set(preferred)];
}

interface LanguageNames {
  name: string;
  autonym: string;
}
// Intl takes longer for two names than everything else about a record in a list.
const knownNames = new LRUCache<string, LanguageNames>({ max: 2000 });

/** The name of a language in itself and in the reader's language; the tag where nobody has recorded a name. */
export function languageNames(tag: string, reader: string | undefined): LanguageNames {
  const key = `${tag} ${reader ?? ""}`;
  let names = knownNames.get(key);
  if (!names) {
    const autonym = displayName(tag, tag) ?? tag;
    names = { name: (reader && displayName(tag, reader)) || autonym, autonym };
    knownNames.set(key, names);
  }
  return names;
}

const namers = new Map<string, Intl.DisplayNames | undefined>();

function namerIn(language: string): Intl.DisplayNames | undefined {
  // A tag of private use is none that Intl could name.
  const [known] = canonicalLocale(language) ? Intl.DisplayNames.supportedLocalesOf([language]) : [];
  return known === undefined
    ? undefined
    : new Intl.DisplayNames([known], { type: "language", fallback: "none" });
}

function displayName(tag: string, inLanguage: string): string | undefined {
  const namer = namers.has(inLanguage) ? namers.get(inLanguage) : namerIn(inLanguage);
  if (namers.size < 200) namers.set(inLanguage, namer);
  return canonicalLocale(tag) && namer?.of(tag);
}
