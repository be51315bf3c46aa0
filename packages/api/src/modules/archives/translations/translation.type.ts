import { Field, ID, ObjectType } from "type-graphql";
import { LanguageTag } from "../../../platform/graphql/types/scalars.ts";
import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const TranslatedField = vocabulary("TranslatedField", "The text of an item that is translated.", {
  TITLE: "The title.",
  SUMMARY: "The summary.",
  DESCRIPTION: "The description.",
  KIND_TERM: "The term for its kind.",
  RIGHTS_NOTE: "What is said of the rights.",
  DETAILS:
    "A text of what only its kind has. Its `part` is the path, such as `steps.0` or `ingredients.2.note`.",
  COMMUNITY: "The name of a community. Its `part` is the key.",
  TOPIC: "A topic. Its `part` is the key.",
  WARNING: "What a warning says more. Its `part` is the kind of warning.",
  CREDIT: "The name by which somebody who took part is credited. Its `part` is the contributor's key.",
  PLACE: "The name of a place. Its `part` is the key.",
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
  part: string;
  original: string;
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
  @Field(() => String, {
    nullable: true,
    description: "Which text, where the field has several. Null where it has one.",
  })
  part!: string | null;
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
