import { part } from "./part.ts";

/** Labels by their English, which stands where it is said. `locales/en.json` lists what there is. */
export type Words = Readonly<Record<string, string>>;

// The languages that the elements speak beside English.
const files: Record<string, () => Promise<{ readonly default: Words }>> = {
  ar: () => import("./locales/ar.json", { with: { type: "json" } }),
  it: () => import("./locales/it.json", { with: { type: "json" } }),
  ti: () => import("./locales/ti.json", { with: { type: "json" } }),
  uk: () => import("./locales/uk.json", { with: { type: "json" } }),
  zh: () => import("./locales/zh.json", { with: { type: "json" } }),
};

const known = new Map<string, Words | Promise<unknown> | undefined>([["en", {}]]);

/** True for a language that the elements speak, unless its file could not be loaded. */
export function isSpoken(language: string): boolean {
  return known.has(language) ? known.get(language) !== undefined : Object.hasOwn(files, language);
}

/** The labels in a language that is spoken; a promise until they are there, or it turns out that they never will be. */
export function wordsIn(language: string): Words | Promise<unknown> | undefined {
  const load = files[language];
  if (load && !known.has(language)) {
    const loading = part(`labels-${language}`, load).then(
      ({ default: words }) => known.set(language, words),
      (error) => {
        known.set(language, undefined);
        console.warn(error);
      },
    );
    known.set(language, loading);
  }
  return known.get(language);
}
