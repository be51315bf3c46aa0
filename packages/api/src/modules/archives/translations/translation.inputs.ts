import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { LanguageTag } from "../../../platform/graphql/types/scalars.ts";
import { Optional, updateOf } from "../../../platform/records/changes/inputs.ts";
import { TranslatedField, TranslationOrigin } from "./translation.type.ts";

@InputType({
  description:
    "A translation of an item's text. Of a draft, a person's translation is written at once. What software wrote waits until a person has accepted it; and what is written after communities approved the item, until their stewards have approved that too: meanwhile the item stays as it is.",
})
export class ArchiveItemTranslateInput extends updateOf(WriteInput, "archive item") {
  @Field(() => TranslatedField, { description: "What is translated." })
  field!: TranslatedField;
  @Optional(
    () => String,
    "Which text, where the field has several: the path of a detail, counted from 0, the key of a term, a contributor or a place, the kind of a warning.",
  )
  part?: string | null;
  @Field(() => LanguageTag, { description: "The language of the translation." })
  language!: string;
  @Field(() => String, { description: "The translation, as long as the text may be." })
  text!: string;
  @Field(() => TranslationOrigin, { description: "Who made it." })
  origin!: TranslationOrigin;
  @Optional(() => String, "Who translated it, as they want to be credited; at most 300 characters.")
  translator?: string | null;
}

@InputType()
abstract class WaitingTranslationInput extends updateOf(WriteInput, "archive item") {
  @Field(() => ID, { description: "Which of the translations that wait." })
  key!: string;
}

@InputType({ description: "A person's word that what software wrote says what the original says." })
export class ArchiveItemTranslationAcceptInput extends WaitingTranslationInput {
  @Field(() => String, {
    description: "Who compared it with the original, as they want to be credited; at most 300 characters.",
  })
  reviewer!: string;
}

@InputType({ description: "A steward's approval of a translation, for the communities that they speak for." })
export class ArchiveItemTranslationApproveInput extends WaitingTranslationInput {}

@InputType({ description: "A translation that is not wanted." })
export class ArchiveItemTranslationRejectInput extends WaitingTranslationInput {}
