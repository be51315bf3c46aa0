import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

interface Entry {
  Type: string;
  Subtag: string;
  Description: string[];
  Macrolanguage?: string;
}

/** A language of the IANA registry: its names in English, and the macrolanguage that it is part of. */
interface RegisteredLanguage {
  names: string[];
  macrolanguage: string | undefined;
}

let registry: ReadonlyMap<string, RegisteredLanguage> | undefined;

/** Every language of the IANA language subtag registry, by its subtag. It is large: threads and commands that ask for none do not read it. */
export function registeredLanguages(): ReadonlyMap<string, RegisteredLanguage> {
  registry ??= readRegistry();
  return registry;
}

function readRegistry(): Map<string, RegisteredLanguage> {
  const file = createRequire(import.meta.url).resolve("language-subtag-registry/data/json/registry.json");
  const languages = (JSON.parse(readFileSync(file, "utf8")) as Entry[]).filter(
    ({ Type, Subtag }) => Type === "language" && !Subtag.includes(".."),
  );
  return new Map(
    languages.map(({ Subtag, Description, Macrolanguage }) => [
      Subtag,
      { names: Description, macrolanguage: Macrolanguage },
    ]),
  );
}

/** True for the subtag of a language that is registered, or that two parties may agree on for themselves. */
export function isRegisteredLanguage(language: string): boolean {
  return registeredLanguages().has(language) || /^q[a-t][a-z]$/.test(language);
}
