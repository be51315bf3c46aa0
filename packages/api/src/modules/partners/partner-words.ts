import { originalOf, textsOf } from "../../platform/records/changes/text-input.ts";
import { searchVector } from "../../platform/search/search.ts";
import type { StoredText } from "../../platform/texts/localized-text.ts";

/** What lists are sorted by and searches find a partner by, from its texts. */
export function wordsOfPartner(name: StoredText | null, description: StoredText | null) {
  return {
    sort_name: originalOf(name),
    search_vector: searchVector([name, description].flatMap(textsOf)),
  };
}
