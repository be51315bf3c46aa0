import type { StoredText } from "../../platform/graphql/localized-text.ts";
import { originalOf, textsOf } from "../../platform/graphql/text-input.ts";
import { searchVector } from "../../platform/search.ts";

/** What lists are sorted by and searches find a partner by, from its texts. */
export function wordsOfPartner(name: StoredText | null, description: StoredText | null) {
  return {
    sort_name: originalOf(name),
    search_vector: searchVector([name, description].flatMap(textsOf)),
  };
}
