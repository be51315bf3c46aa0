import { Field, InputType, ObjectType } from "type-graphql";
import { LanguageTag } from "../graphql/types/scalars.ts";
import { vocabulary } from "../graphql/types/vocabulary.ts";
import { bestMatch, isSameLanguage } from "./language-match.ts";
import { type Direction, directionOf } from "./languages.ts";
import type { StoredText, TextLineage } from "./stored-text.ts";

export const TextDirection = vocabulary(
  "TextDirection",
  "The direction in which a text is read, which follows from its script; for the `dir` attribute in HTML.",
  {
    LTR: "Left to right, as in Latin, Cyrillic, Ethiopic and Han scripts.",
    RTL: "Right to left, as in Arabic and Hebrew scripts.",
  },
);

export const TextOrigin = vocabulary("TextOrigin", "Whether a text is the original or a translation.", {
  ORIGINAL: "The original, in the language in which it was written.",
  HUMAN: "Translated by a person.",
  MACHINE: "Translated by software, and accepted by a person.",
});

@ObjectType({ description: "A text in one of the languages in which it exists.", simpleResolvers: true })
export class Translation {
  @Field(() => String, { description: "The text: plain text, never HTML." })
  text!: string;
  @Field(() => LanguageTag, { description: "The language of the text, for the `lang` attribute in HTML." })
  language!: string;
  @Field(() => TextDirection, { description: "The direction in which it is read." })
  direction!: Direction;
  @Field(() => TextOrigin, { description: "Whether the text is the original or a translation." })
  origin!: "ORIGINAL" | "HUMAN" | "MACHINE";
  @Field(() => String, {
    nullable: true,
    description: "Who translated it, as they want to be credited. Null if that is not known.",
  })
  translator!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Who compared it with the original. Null if that is not known.",
  })
  reviewer!: string | null;
  @Field(() => Boolean, {
    description: "True if the original has changed since this translation was made.",
  })
  isOutdated!: boolean;
}

@ObjectType({
  description:
    "A text in the language that suits the reader best. The preferred languages come from `@inLanguages` on the operation, otherwise from the `Accept-Language` header. If the text exists in none of them, the original is served.",
  simpleResolvers: true,
})
export class LocalizedText extends Translation {
  @Field(() => Boolean, {
    description:
      "True if the text is not in the most preferred language, because it does not exist in that language. A macrolanguage and its members count as one language here: `no` and `nb`, `zh` and `yue`. A text in another script is a fallback.",
  })
  isFallback!: boolean;
  @Field(() => [Translation], {
    description: "The text in every language in which it exists, the original first. At most 50.",
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
      "The text: plain text, no HTML. Invisible characters without a function are refused, and so are direction marks that are not closed in the same paragraph. In an update, null removes this language.",
  })
  text?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "True: this translation has been compared with the original and is still correct, although its wording has not changed. Without this, saving a translation unchanged leaves `isOutdated` as it is; saving one with a new wording makes it up to date.",
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
  get origin(): "ORIGINAL" | "HUMAN" | "MACHINE" {
    return this.language === this.#stored.source ? "ORIGINAL" : (this.#lineage?.origin ?? "HUMAN");
  }
  get translator(): string | null {
    return this.#lineage?.translator ?? null;
  }
  get reviewer(): string | null {
    return this.#lineage?.reviewer ?? null;
  }
  get #lineage(): TextLineage | undefined {
    return this.#stored.lineage?.[this.language];
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

export function localize(stored: StoredText, preferred: readonly string[]): LocalizedText {
  const [first] = preferred;
  if (first === undefined) return new ServedText(stored, stored.source, false);
  if (first in stored.texts) return new ServedText(stored, first, false);
  for (const tag of preferred) {
    const language = bestMatch(Object.keys(stored.texts), tag);
    if (language === undefined) continue;
    return new ServedText(stored, language, !isSameLanguage(language, first));
  }
  return new ServedText(stored, stored.source, true);
}

export function localizeNullable(
  stored: StoredText | null | undefined,
  preferred: readonly string[],
): LocalizedText | null {
  return stored ? localize(stored, preferred) : null;
}
