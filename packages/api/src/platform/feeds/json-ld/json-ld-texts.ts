import { canonicalLanguageTag } from "../../texts/languages.ts";
import { asList, isNode, textOf } from "./json-ld.rules.ts";

/** A value in one language, where the publisher named it. */
export interface TaggedText {
  text: string;
  language?: string;
}

/** The texts of a value, each with its language where that is given. */
export function taggedTexts(value: unknown): TaggedText[] {
  return asList(value).flatMap((item): TaggedText[] => {
    const byLanguage = languageMap(item);
    if (byLanguage) return byLanguage;
    const text = textOf(item);
    const language = isNode(item) ? item["@language"] : undefined;
    if (text === undefined) return [];
    return [typeof language === "string" ? { text, language } : { text }];
  });
}

/** `{"en": "Coffee", "fr": "Café"}`, as JSON-LD writes texts whose context says so. */
function languageMap(item: unknown): TaggedText[] | undefined {
  if (!isNode(item)) return undefined;
  const languages = Object.keys(item);
  const isMap =
    languages.length > (languages[0] === "id" ? 1 : 0) &&
    languages.every(
      (language) => typeof item[language] === "string" && canonicalLanguageTag(language) !== undefined,
    );
  return isMap ? languages.map((language) => ({ text: String(item[language]), language })) : undefined;
}
