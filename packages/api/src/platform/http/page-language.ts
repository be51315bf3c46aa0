import type { FastifyRequest } from "fastify";
import { bestMatch } from "../texts/language-match.ts";
import { canonicalLanguageTag, languageNames, parseAcceptLanguage } from "../texts/languages.ts";

/** The language of a page: the one asked for in the address, else the browser's first that the page speaks. */
export function pageLanguage({ query, headers }: FastifyRequest, texts: object): string {
  const { lang } = query as { lang?: unknown };
  const asked = canonicalLanguageTag(String(lang));
  const preferred = [...(asked ? [asked] : []), ...parseAcceptLanguage(headers["accept-language"])];
  const [found = "en"] = preferred.flatMap((tag) => bestMatch(Object.keys(texts), tag) ?? []);
  return found;
}

/** A language's name in itself, as it begins a line. */
export function nameForSwitch(language: string): string {
  const { autonym } = languageNames(language, undefined);
  return autonym.replace(/^./u, (letter) => letter.toLocaleUpperCase(language));
}
