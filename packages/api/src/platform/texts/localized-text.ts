import { Field, InputType, ObjectType } from "type-graphql";
import { LanguageTag } from "../graphql/types/scalars.ts";
import { vocabulary } from "../graphql/types/vocabulary.ts";
import { bestMatch, isSameLanguage } from "./language-match.ts";
import { type Direction, directionOf } from "./languages.ts";

/** How a text is stored, one jsonb column per field. Texts not listed in `outdated` match their source. */
export interface StoredText {
  source: string;
  texts: Record<string, string>;
  outdated?: string[];
}

export const TextDirection = vocabulary(
  "TextDirection",
  "The direction a text is read in, taken from the script of its language. Put it into the `dir` attribute.",
  {
    LTR: "Left to right, as Latin, Cyrillic, Ethiopic and Han are.",
    RTL: "Right to left, as Arabic and Hebrew are.",
  },
);

export const TextOrigin = vocabulary("TextOrigin", "Where a text in one language comes from.", {
  ORIGINAL: "The language it was written in.",
  HUMAN: "Translated by a person.",
});

@ObjectType({ description: "A text in one of the languages it exists in.", simpleResolvers: true })
export class Translation {
  @Field(() => String, { description: "The text itself: plain, never HTML." })
  text!: string;
  @Field(() => LanguageTag, { description: "Its language. Put it into the `lang` attribute." })
  language!: string;
  @Field(() => TextDirection, { description: "The direction it is read in." })
  direction!: Direction;
  @Field(() => TextOrigin, { description: "Whether it is the original or a translation." })
  origin!: "ORIGINAL" | "HUMAN";
  @Field(() => Boolean, {
    description: "True when the original has changed since this translation was made.",
  })
  isOutdated!: boolean;
}

@ObjectType({
  description:
    "A text for people, in the language that fits the reader best. The languages wanted come from `@inLanguages` on the operation, else from the `Accept-Language` header; where none of them exists, the original is served.",
  simpleResolvers: true,
})
export class LocalizedText extends Translation {
  @Field(() => Boolean, {
    description:
      "True when this is not in the language wanted most, because the text does not exist in it. `no` and `nb` are one language here, `zh` and `yue` too: a macrolanguage and each of its members. A text in another script is a fallback.",
  })
  isFallback!: boolean;
  @Field(() => [Translation], {
    description: "The text in every language it exists in, the original first. At most 50.",
  })
  translations!: Translation[];
}

@InputType({ description: "A text in one language." })
export class LocalizedTextInput {
  @Field(() => LanguageTag, {
    description: "The language of the text, as a BCP 47 tag such as `ti` or `zh-Hant`.",
  })
  language!: string;
  @Field(() => String, {
    nullable: true,
    description:
      "The text: plain, no HTML. Characters that cannot be seen and say nothing are refused, and so is a change of direction that its paragraph does not end. In an update, null removes this language.",
  })
  text?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "True: this translation was compared with the original and still holds, though it reads as before. Without this, saving a translation as it was read leaves `isOutdated` as it is; one that reads otherwise is not outdated.",
  })
  isUpToDate?: boolean | null;
}

/** The same text as `LocalizedText`, computed only as far as it is asked. */
class ServedText implements LocalizedText {
  readonly text: string;
  readonly language: string;
  readonly direction: Direction;
  readonly isFallback: boolean;
  readonly #stored: StoredText;

  constructor(stored: StoredText, language: string, isFallback: boolean) {
    this.#stored = stored;
    this.language = language;
    this.direction = directionOf(language);
    this.text = stored.texts[language] ?? "";
    this.isFallback = isFallback;
  }
  get origin(): "ORIGINAL" | "HUMAN" {
    return this.language === this.#stored.source ? "ORIGINAL" : "HUMAN";
  }
  get isOutdated(): boolean {
    return this.#stored.outdated?.includes(this.language) ?? false;
  }
  get translations(): Translation[] {
    const { source, texts } = this.#stored;
    const others = Object.keys(texts).filter((language) => language !== source);
    return [source, ...others].map((language) => new ServedText(this.#stored, language, false));
  }
}

export function localize(stored: StoredText, wanted: readonly string[]): LocalizedText {
  const [first] = wanted;
  if (first === undefined) return new ServedText(stored, stored.source, false);
  if (first in stored.texts) return new ServedText(stored, first, false);
  for (const tag of wanted) {
    const language = bestMatch(Object.keys(stored.texts), tag);
    if (language === undefined) continue;
    return new ServedText(stored, language, !isSameLanguage(language, first));
  }
  return new ServedText(stored, stored.source, true);
}

export function localizeNullable(
  stored: StoredText | null | undefined,
  wanted: readonly string[],
): LocalizedText | null {
  return stored ? localize(stored, wanted) : null;
}
