import { CountryCode } from "../graphql/types/scalars.ts";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const codes = new Set(letters.flatMap((one) => letters.map((two) => one + two)).filter(isCountry));
const codesByName = new Map<string, Map<string, string>>();

/** The ISO 3166-1 code of a country given by its code, or by its name in a language or in English. */
export function countryCode(given: string, language: string): string | undefined {
  const text = given.trim();
  if (codes.has(text.toUpperCase())) return text.toUpperCase();
  const name = text.toLowerCase();
  return namesIn(language).get(name) ?? namesIn("en").get(name);
}

function isCountry(code: string): boolean {
  try {
    return CountryCode.parseValue(code) === code;
  } catch {
    return false;
  }
}

/** Every country by its name in a language, as the runtime knows them; in English where it knows none. */
function namesIn(language: string): Map<string, string> {
  const known = codesByName.get(language);
  if (known) return known;
  const [supported = "en"] = Intl.DisplayNames.supportedLocalesOf([language]);
  const namer = new Intl.DisplayNames([supported], { type: "region" });
  const names = new Map([...codes].map((code) => [(namer.of(code) ?? code).toLowerCase(), code]));
  codesByName.set(language, names);
  return names;
}
