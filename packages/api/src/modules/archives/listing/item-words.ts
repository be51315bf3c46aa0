import { searchVector } from "../../../platform/search/search.ts";
import { originalOf, type StoredText, textsOf } from "../../../platform/texts/stored-text.ts";
import { textsIn } from "../details/details.type.ts";

/** The columns of an item that hold words. */
interface WordsOfItem {
  title: StoredText | null;
  summary: StoredText | null;
  description: StoredText | null;
  kind_term: StoredText | null;
  rights_note: StoredText | null;
  details: unknown;
  terms: unknown;
  contributors: unknown;
}

/** What lists are sorted by and searches find an item by: its title, all its other texts, and the names of its places. */
export function wordsOfItem(item: WordsOfItem, placeNames: StoredText[]) {
  const { title, summary, description, kind_term, rights_note, details, terms, contributors } = item;
  const texts = [title, summary, description, kind_term, rights_note];
  const all = [...texts, ...textsIn([details, terms, contributors]), ...placeNames];
  return { sort_title: originalOf(title), search_vector: searchVector(all.flatMap(textsOf)) };
}
