import { Field, ID, ObjectType } from "type-graphql";
import { LanguageTag } from "../../../platform/graphql/types/scalars.ts";
import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const TranslatedField = vocabulary("TranslatedField", "The text of an item that is translated.", {
  TITLE: "The title.",
  SUMMARY: "The summary.",
  DESCRIPTION: "The description.",
});
export type TranslatedField = keyof typeof TranslatedField;

export const TranslationOrigin = vocabulary("TranslationOrigin", "Who made a translation.", {
  HUMAN: "A person.",
  MACHINE: "Software. Nobody else sees it before a person has accepted it.",
});
export type TranslationOrigin = keyof typeof TranslationOrigin;

export interface AdditionRow {
  id: string;
  item_id: string;
  home_partner_id: string;
  field: TranslatedField;
  language: string;
  text: string;
  origin: TranslationOrigin;
  translator: string | null;
  reviewer: string | null;
  accepted_at: string | null;
}

@ObjectType({
  description:
    "A translation that waits: for a person to accept what software wrote, or for the communities that approved the item.",
  simpleResolvers: true,
})
export class WaitingTranslation {
  @Field(() => ID, { description: "Tells it apart among those of its item." })
  key!: string;
  @Field(() => TranslatedField, { description: "What is translated." })
  field!: TranslatedField;
  @Field(() => LanguageTag, { description: "The language." })
  language!: string;
  @Field(() => String, { description: "The translation." })
  text!: string;
  @Field(() => TranslationOrigin, { description: "Who made it." })
  origin!: TranslationOrigin;
  @Field(() => String, { nullable: true, description: "Who translated it, as they want to be credited." })
  translator!: string | null;
  @Field(() => Boolean, { description: "True if software wrote it and nobody has accepted it yet." })
  isToBeAccepted!: boolean;
}
