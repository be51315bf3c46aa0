import type { StoredText } from "../../platform/graphql/localized-text.ts";
import { withOutdated } from "../../platform/graphql/text-input.ts";

/** A stored text after its feed gives it anew: translations made here stay, marked as outdated where it changed. */
export function withText(stored: StoredText | null, given: StoredText | null): StoredText | null {
  if (!given) return null;
  const texts = { ...stored?.texts, ...given.texts };
  const source = stored && stored.source in texts ? stored.source : given.source;
  return withOutdated({ source, texts }, stored, new Map(Object.entries(given.texts)));
}

export function originalOf(text: StoredText): string {
  return text.texts[text.source] ?? "";
}
