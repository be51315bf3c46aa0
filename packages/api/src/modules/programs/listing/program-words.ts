import { searchVector } from "../../../platform/search/search.ts";
import { originalOf, type StoredText, textsOf } from "../../../platform/texts/stored-text.ts";

/** What lists are sorted by and searches find a program by: its title, its other texts, and the labels of its terms. */
export function wordsOfProgram(title: StoredText | null, others: (StoredText | null)[]) {
  return {
    sort_title: originalOf(title),
    search_vector: searchVector([title, ...others].flatMap(textsOf)),
  };
}
