import { searchVector } from "../../platform/search/search.ts";
import { originalOf, type StoredText, textsOf } from "../../platform/texts/stored-text.ts";

/** What lists are sorted by and searches find a partner by, from its texts. */
export const wordsOfPartner = (name: StoredText | null, description: StoredText | null) => ({
  sort_name: originalOf(name),
  search_vector: searchVector([name, description].flatMap(textsOf)),
});
