import { LRUCache } from "lru-cache";

/** Of all that is kept so, in characters of what it was made of. */
const maxLength = 2_000_000;
const kept = new LRUCache<string, object>({
  maxSize: maxLength,
  sizeCalculation: (_made, text) => text.length,
});
let makers = 0;

/**
 * Makes what follows from a stored text, and in which languages it is wanted, once for all who read that text. It is asked for by the
 * text itself: who may see it has been decided before, and another text is another question. What is made is changed by nobody.
 */
export function madeOnce<T extends object>(make: (text: string, languages: readonly string[]) => T) {
  makers += 1;
  const maker = makers;
  return (text: string, languages: readonly string[]): T => {
    const key = `${maker} ${languages.join()} ${text}`;
    const known = kept.get(key) as T | undefined;
    if (known) return known;
    const made = make(text, languages);
    kept.set(key, made);
    return made;
  };
}
