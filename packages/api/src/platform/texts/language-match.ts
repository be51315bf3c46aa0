import { match } from "@formatjs/intl-localematcher";
import { LRUCache } from "lru-cache";
import { registeredLanguages } from "./language-registry.ts";
import { scriptOf } from "./languages.ts";

/** The language of a tag without its script and region; a private tag is a language of its own. */
export function languageOf(tag: string): string {
  const end = tag.indexOf("-");
  return end < 2 ? tag : tag.slice(0, end);
}

let members: Map<string, string[]> | undefined;

/** The languages that a macrolanguage is of. */
function membersOf(language: string): readonly string[] {
  if (!members) {
    members = new Map();
    for (const [member, { macrolanguage }] of registeredLanguages())
      if (macrolanguage) members.set(macrolanguage, [...(members.get(macrolanguage) ?? []), member]);
  }
  return members.get(language) ?? [];
}

const relatives = new Map<string, string[]>();

/**
 * The languages that are one request with a language, itself first: its macrolanguage, the languages that it is the
 * macrolanguage of, and the other members of its own whose readers, says CLDR, read it as well.
 */
export function languagesMeantBy(language: string): readonly string[] {
  let meant = relatives.get(language);
  if (!meant) {
    const macrolanguage = registeredLanguages().get(language)?.macrolanguage;
    const siblings = (macrolanguage ? membersOf(macrolanguage) : []).filter((other) =>
      matches(language, [other]),
    );
    const wider = macrolanguage ? [macrolanguage] : [];
    meant = [...new Set([language, ...wider, ...siblings, ...membersOf(language)])];
    if (relatives.size < 10_000) relatives.set(language, meant);
  }
  return meant;
}

/** CLDR's best match for a language among others, or undefined where it has none. */
function matches(preferred: string, others: readonly string[]): string | undefined {
  const found = match([preferred], others, "und");
  return found === "und" ? undefined : found;
}

const best = new LRUCache<string, { tag: string | undefined }>({ max: 5000 });

/**
 * Of the languages at hand the one that fits a language wanted best; undefined where none is that language. Exactly
 * that tag, else the closest by CLDR's language matching, else one in the same script, else any.
 */
export function bestMatch(available: readonly string[], preferred: string): string | undefined {
  if (available.includes(preferred)) return preferred;
  const meant = languagesMeantBy(languageOf(preferred));
  const related = available.filter((tag) => meant.includes(languageOf(tag)));
  if (related.length < 2) return related[0];
  const key = `${preferred} ${related.join(" ")}`;
  let known = best.get(key);
  if (!known) {
    const script = scriptOf(preferred);
    known = {
      tag: matches(preferred, related) ?? related.find((tag) => scriptOf(tag) === script) ?? related[0],
    };
    best.set(key, known);
  }
  return known.tag;
}

/** True where a text in one language is what somebody asked for who asked for the other, in its script. */
export function isSameLanguage(served: string, preferred: string): boolean {
  const [one, other] = [languageOf(served), languageOf(preferred)];
  const isPart = (part: string, whole: string) => registeredLanguages().get(part)?.macrolanguage === whole;
  return (
    (one === other || isPart(one, other) || isPart(other, one)) && scriptOf(served) === scriptOf(preferred)
  );
}
