/** How a text is stored, one jsonb column per field. Texts not listed in `outdated` match their source. */
export interface StoredText {
  source: string;
  texts: Record<string, string>;
  outdated?: string[];
  /** By the languages of translations of which more is known than that a person made them. */
  lineage?: Record<string, TextLineage>;
}

/** Where a translation comes from. */
export interface TextLineage {
  origin?: "MACHINE";
  translator?: string;
  reviewer?: string;
}

/** A text with a translation more, and where that comes from. */
export function withTranslation(
  stored: StoredText,
  language: string,
  text: string,
  lineage: TextLineage,
): StoredText {
  const outdated = stored.outdated?.filter((one) => one !== language) ?? [];
  const { [language]: _before, ...others } = stored.lineage ?? {};
  const known = Object.keys(lineage).length > 0 ? { ...others, [language]: lineage } : others;
  return {
    source: stored.source,
    texts: { ...stored.texts, [language]: text },
    ...(outdated.length > 0 && { outdated }),
    ...(Object.keys(known).length > 0 && { lineage: known }),
  };
}

/**
 * A text whose words in any language were replaced or taken away. A translation that reads as before is still whoever's it
 * was, and is out of date where the original has changed, now or earlier.
 */
export function rewritten(stored: StoredText | null, source: string, texts: StoredText["texts"]): StoredText {
  const stays = (language: string) => language in texts && texts[language] === stored?.texts[language];
  const outdated = Object.keys(texts).filter(
    (language) =>
      language !== source && stays(language) && (!stays(source) || stored?.outdated?.includes(language)),
  );
  const lineage = Object.entries(stored?.lineage ?? {}).filter(([language]) => stays(language));
  return {
    source,
    texts,
    ...(outdated.length > 0 && { outdated }),
    ...(lineage.length > 0 && { lineage: Object.fromEntries(lineage) }),
  };
}

/** A stored localized text in the language it was written in first, by which it is sorted. */
export function originalOf(stored: StoredText | null | undefined): string {
  return stored?.texts[stored.source] ?? "";
}

/** The texts of a stored localized text, for search. */
export function textsOf(stored: StoredText | null | undefined): string[] {
  return stored ? Object.values(stored.texts) : [];
}
