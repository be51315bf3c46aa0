import type { Words } from "../label-files.ts";

// What the elements of the archive say beside what all elements say, so that pages without one do not load it.
const files: Record<string, () => Promise<{ readonly default: Words }>> = {
  ar: () => import("./locales/ar.json", { with: { type: "json" } }),
  it: () => import("./locales/it.json", { with: { type: "json" } }),
  ti: () => import("./locales/ti.json", { with: { type: "json" } }),
  uk: () => import("./locales/uk.json", { with: { type: "json" } }),
  zh: () => import("./locales/zh.json", { with: { type: "json" } }),
};

const known = new Map<string, Words | Promise<unknown>>();

/** How a part of the archive is loaded. */
export type LoadPart = <T>(name: string, load: () => Promise<T>) => Promise<T>;

/** The labels of the archive in a language; a promise until they are there. Without a file, or where it does not arrive, they are English. */
export function wordsOfArchive(language: string, part: LoadPart): Words | Promise<unknown> {
  const load = files[language];
  if (load && !known.has(language))
    known.set(
      language,
      part(`labels-archive-${language}`, load).then(
        ({ default: words }) => known.set(language, words),
        (error) => {
          known.set(language, {});
          console.warn(error);
        },
      ),
    );
  return known.get(language) ?? {};
}
