import type { Words } from "./label-files.ts";

/** How a part is loaded. */
export type LoadPart = <T>(name: string, load: () => Promise<T>) => Promise<T>;

/** The labels in a language; a promise until they are there. Without a file, or where it does not arrive, they are English. */
export type LaterWords = (language: string, load: LoadPart) => Words | Promise<unknown>;

/** What some elements say beside what all elements say, so that other pages do not load it. */
export function laterWords(
  name: string,
  files: Readonly<Record<string, () => Promise<{ readonly default: Words }>>>,
): LaterWords {
  const known = new Map<string, Words | Promise<unknown>>();
  return (language, part) => {
    const load = files[language];
    if (load && !known.has(language))
      known.set(
        language,
        part(`labels-${name}-${language}`, load).then(
          ({ default: words }) => known.set(language, words),
          (error) => {
            known.set(language, {});
            console.warn(error);
          },
        ),
      );
    return known.get(language) ?? {};
  };
}
