import { parse } from "bcp-47";

export type Direction = "LTR" | "RTL";

// Scripts written from right to left, from CLDR's script metadata. Intl's own answer is wrong for several
// diaspora languages (ha-Arab, az-Arab, rhg, aii): docs/decisions/0005-language-and-direction.md.
const rightToLeftScripts = new Set(
  (
    "Adlm Arab Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh " +
    "Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Thaa Yezi"
  ).split(" "),
);

/** The tag in its usual spelling (`zh-hant` → `zh-Hant`), or undefined when it is not BCP 47. */
export function canonicalLanguageTag(tag: string): string | undefined {
  if (tag.length > 64) return undefined;
  const parsed = parse(tag);
  if (!(parsed.language || parsed.irregular || parsed.regular || parsed.privateuse.length > 0))
    return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return tag; // Valid, but of a form that Intl does not know: zh-yue, i-klingon, x-rif.
  }
}

const directions = new Map<string, Direction>();

export function directionOf(tag: string): Direction {
  let direction = directions.get(tag);
  if (direction === undefined) {
    direction = rightToLeftScripts.has(scriptOf(tag) ?? "") ? "RTL" : "LTR";
    if (directions.size < 2000) directions.set(tag, direction);
  }
  return direction;
}

function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return parse(tag).script ?? undefined;
  }
}

/** Languages wanted, most wanted first, from an Accept-Language header. `*` and q=0 ask for nothing in particular. */
export function parseAcceptLanguage(header: string | undefined): string[] {
  if (!header) return [];
  return header
    .slice(0, 1000)
    .split(",")
    .slice(0, 20)
    .map((part) => {
      const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim());
      const quality = parameters.find((piece) => piece.startsWith("q="));
      return { tag, quality: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter(({ tag, quality }) => quality > 0 && tag !== "*")
    .sort((a, b) => b.quality - a.quality)
    .flatMap(({ tag }) => canonicalLanguageTag(tag) ?? []);
}

/** The name of a language in itself and in the reader's language; the tag where nobody has recorded a name. */
export function languageNames(tag: string, reader: string | undefined): { name: string; autonym: string } {
  const autonym = displayName(tag, tag) ?? tag;
  return { name: (reader && displayName(tag, reader)) || autonym, autonym };
}

const namers = new Map<string, Intl.DisplayNames | undefined>();

function displayName(tag: string, inLanguage: string): string | undefined {
  let namer = namers.get(inLanguage);
  if (!namers.has(inLanguage)) {
    namer =
      Intl.DisplayNames.supportedLocalesOf([inLanguage]).length > 0
        ? new Intl.DisplayNames([inLanguage], { type: "language", fallback: "none" })
        : undefined;
    if (namers.size < 200) namers.set(inLanguage, namer);
  }
  try {
    return namer?.of(tag);
  } catch {
    return undefined;
  }
}
