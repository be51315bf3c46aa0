import type { LocalizedTextInput } from "../../platform/texts/localized-text.ts";

/** The languages of the demonstration data. */
export const demoLanguages = ["en", "ar", "it", "ti", "uk", "zh"] as const;
export type DemoLanguage = (typeof demoLanguages)[number];

/** A text in some of them. The one written first is the original. */
export type Texts = Partial<Record<DemoLanguage, string>>;

export function text(texts: Texts): LocalizedTextInput[] {
  return Object.entries(texts).map(([language, written]) => ({ language, text: written }));
}
