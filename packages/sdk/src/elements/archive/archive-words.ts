import type { Words } from "../label-files.ts";

// What the elements of the archive say beside what all elements say, so that pages without one do not load it.
const files: Record<string, () => Promise<{ readonly default: Words }>> = {
  ar: () => import("./locales/ar.json", { with: { type: "json" } }),
  it: () => import("./locales/it.json", { with: { type: "json" } }),
  ti: () => import("./locales/ti.json", { with: { type: "json" } }),
  uk: () => import("./locales/uk.json", { with: { type: "json" } }),
  zh: () => import("./locales/zh.json", { with: { type: "json" } }),
};

const known = new Map<string, Words | Promise<unknown>>([["en", {}]]);

/** How a part of the archive is loaded. */
export type LoadPart = <T>(name: string, load: () => Promise<T>) => Promise<T>;

/** The labels of the archive in a language; a promise until they are there. A file that does not arrive leaves English. */
export function wordsOfArchive(language: string, part: LoadPart): Words | Promise<unknown> {
  const load = files[language];
  if (!known.has(language)) {
    const loading = load ? part(`labels-archive-${language}`, load) : Promise.resolve({ default: {} });
    known.set(
      language,
      loading.then(
        ({ default: words }) => known.set(language, words),
        (error) => {
          known.set(language, {});
          console.warn(error);
        },
      ),
    );
  }
  return known.get(language) ?? {};
}
