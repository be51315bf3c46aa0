/** How a text is stored, one jsonb column per field. Texts not listed in `outdated` match their source. */
export interface StoredText {
  source: string;
  texts: Record<string, string>;
  outdated?: string[];
}

/** A stored localized text in the language it was written in first, by which it is sorted. */
export function originalOf(stored: StoredText | null | undefined): string {
  return stored?.texts[stored.source] ?? "";
}

/** The texts of a stored localized text, for search. */
export function textsOf(stored: StoredText | null | undefined): string[] {
  return stored ? Object.values(stored.texts) : [];
}
