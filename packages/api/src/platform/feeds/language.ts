import { fold } from "../search/folding.ts";
import { registeredLanguages } from "../texts/language-registry.ts";
import { canonicalLanguageTag } from "../texts/languages.ts";
import { countryCode } from "./country.ts";

/** Tags by the name of their language; null where several languages share it. */
type Names = Map<string, string | null>;

const namesIn = new Map<string, Names>();

/**
 * The tag of a language as feeds give it: a tag, also with underscores, or a name in the feed's language, in English or
 * in the language itself. Undefined where that is none, or could be two.
 */
export function languageTag(given: string, feedLanguage: string): string | undefined {
  const text = given.trim();
  const tag = canonicalLanguageTag(text.replaceAll("_", "-"));
  if (tag === undefined) return tagNamed(text, feedLanguage);
  // "Ga" is a language of Ghana, "ga" the tag of Irish.
  const mayBeName = /^\p{Lu}\p{Ll}{1,2}$/u.test(text);
  const named = mayBeName ? tagNamed(text, feedLanguage) : undefined;
  return named === undefined || named === tag ? tag : undefined;
}

/** `Portuguese (Brazil)`, too. */
function tagNamed(name: string, feedLanguage: string): string | undefined {
  const [, base = name, region] = /^([^()]+)\(([^()]+)\)$/.exec(name) ?? [];
  const tag = lookUp(fold(base).trim(), feedLanguage);
  if (region === undefined || tag === undefined) return tag;
  const country = countryCode(region, feedLanguage);
  return country && canonicalLanguageTag(`${tag}-${country}`);
}

function lookUp(name: string, feedLanguage: string): string | undefined {
  for (const names of [displayNames(feedLanguage), displayNames("en"), autonyms(), registryNames()]) {
    const tag = names.get(name);
    if (tag !== undefined) return tag ?? undefined;
  }
  return undefined;
}

/** Every language by its name in a language, as CLDR has them; in English where it has none. */
function displayNames(language: string): Names {
  const [supported = "en"] = Intl.DisplayNames.supportedLocalesOf([language]);
  return kept(supported, () => {
    const namer = new Intl.DisplayNames([supported], { type: "language", fallback: "none" });
    return [...registeredLanguages().keys(), "zh-Hans", "zh-Hant"].map((tag) => [namer.of(tag), tag]);
  });
}

/** Every language by its own name. */
function autonyms(): Names {
  return kept("autonyms", () =>
    Intl.DisplayNames.supportedLocalesOf([...registeredLanguages().keys()]).map((tag) => [
      new Intl.DisplayNames([tag], { type: "language", fallback: "none" }).of(tag),
      tag,
    ]),
  );
}

/** Every language by its names in the IANA registry, which are English. */
function registryNames(): Names {
  return kept("registry", () =>
    [...registeredLanguages()].flatMap(([tag, { names }]) =>
      names.map((name): [string, string] => [name, tag]),
    ),
  );
}

function kept(key: string, list: () => [string | undefined, string][]): Names {
  let names = namesIn.get(key);
  if (!names) {
    names = new Map();
    for (const [name, tag] of list()) {
      const canonical = name && canonicalLanguageTag(tag);
      if (!canonical) continue;
      const before = names.get(fold(name));
      names.set(fold(name), before === undefined || before === canonical ? canonical : null);
    }
    namesIn.set(key, names);
  }
  return names;
}
