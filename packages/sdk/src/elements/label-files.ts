import type { Words } from "./labels/label.ts";
import { part } from "./part.ts";

// The languages that the elements speak beside English.
const files: Record<string, () => Promise<{ readonly words: Words }>> = {
  ar: () => import("./labels/ar.ts"),
  it: () => import("./labels/it.ts"),
  ti: () => import("./labels/ti.ts"),
  uk: () => import("./labels/uk.ts"),
  zh: () => import("./labels/zh.ts"),
};

const known = new Map<string, Partial<Words> | Promise<unknown> | undefined>([["en", {}]]);

/** True for a language that the elements speak, unless its file could not be loaded. */
export function isSpoken(language: string): boolean {
  return known.has(language) ? known.get(language) !== undefined : Object.hasOwn(files, language);
}

/** The labels in a language that is spoken; a promise until they are there, or it turns out that they never will be. */
export function wordsIn(language: string): Partial<Words> | Promise<unknown> | undefined {
  const load = files[language];
  if (load && !known.has(language)) {
    const loading = part(`labels-${language}`, load).then(
      ({ words }) => known.set(language, words),
      (error) => {
        known.set(language, undefined);
        console.warn(error);
      },
    );
    known.set(language, loading);
  }
  return known.get(language);
}
