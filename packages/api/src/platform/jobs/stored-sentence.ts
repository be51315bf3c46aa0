import type { InputRefused } from "../graphql/user-errors.ts";
import { type Sentence, type SentenceValues, say, sentenceOf } from "../texts/sentences.ts";

/**
 * A sentence as it is kept until somebody reads it: its English, and of its values ids, numbers and words of our own. A
 * title, or whatever else somebody has written, may be nothing for whoever reads it later.
 */
export interface StoredSentence {
  en: string;
  values?: Record<string, string | number | { en: string }>;
}

const ours = /^[A-Za-z0-9_.:+/-]{1,100}$/;
const leftOut = "…";

export function storedSentence(sentence: Sentence, values: SentenceValues = {}): StoredSentence {
  const kept = Object.entries(values).map(([name, value]) => {
    if (typeof value === "object") return [name, { en: value.en }];
    return [name, typeof value === "number" || ours.test(value) ? value : leftOut];
  });
  return kept.length === 0 ? { en: sentence.en } : { en: sentence.en, values: Object.fromEntries(kept) };
}

/** What was wrong first; the rest is found when that is mended. */
export function refusalOf({ userErrors: [first] }: InputRefused): StoredSentence {
  if (!first) throw new Error("A refusal says what is wrong.");
  return storedSentence(first.said.sentence, first.said.values);
}

export function sayStored({ en, values = {} }: StoredSentence, languages: readonly string[]): string {
  const said = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "object" ? sentenceOf(value.en) : value,
  ]);
  return say(sentenceOf(en), Object.fromEntries(said), languages);
}
