import { searchVector } from "../../../platform/search/search.ts";
import { originalOf, type StoredText, textsOf } from "../../../platform/texts/stored-text.ts";

/** What lists are sorted by and searches find an item by: its title, and all its other texts. */
export function wordsOfItem(title: StoredText | null, others: (StoredText | null)[]) {
  return {
    sort_title: originalOf(title),
    search_vector: searchVector([title, ...others].flatMap(textsOf)),
  };
}
