import { Field, ObjectType, registerEnumType } from "type-graphql";
import { queryTokens, textMatches } from "../../search/search.ts";
import type { StoredText } from "../../texts/stored-text.ts";
import { LanguageTag } from "./scalars.ts";

export type SearchField = string;
const SearchField: Record<SearchField, string> = {};
const meanings: Record<SearchField, { description: string }> = {};
registerEnumType(SearchField, {
  name: "SearchField",
  description: "The part of a record in which a search found a term.",
  valuesConfig: meanings,
});

/** Names parts of records in which a search looks for words, with their meaning. */
export function nameSearchFields(named: Readonly<Record<SearchField, string>>): void {
  for (const [field, description] of Object.entries(named)) {
    SearchField[field] = field;
    meanings[field] = { description };
  }
}

@ObjectType({
  description:
    "A place where a search found at least one of its terms. A search covers every language in which a text exists.",
  simpleResolvers: true,
})
export class SearchMatch {
  @Field(() => SearchField, { description: "The part of the record." })
  field!: SearchField;
  @Field(() => LanguageTag, { description: "The language of the text in which the term was found." })
  language!: string;
}

/** Which of a record's texts hold a word of the search. */
export function searchMatches(
  search: string,
  texts: [SearchField, StoredText | null | undefined][],
): SearchMatch[] {
  const query = queryTokens(search);
  const found = texts.flatMap(([field, stored]) =>
    Object.entries(stored?.texts ?? {})
      .filter(([, text]) => textMatches(text, query))
      .map(([language]) => ({ field, language })),
  );
  const seen = new Set<string>();
  return found.filter(
    ({ field, language }) => !seen.has(`${field} ${language}`) && seen.add(`${field} ${language}`),
  );
}
