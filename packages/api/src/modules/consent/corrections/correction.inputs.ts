import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { LanguageTag } from "../../../platform/graphql/types/scalars.ts";
import { Optional } from "../../../platform/records/changes/inputs.ts";
import { OfItemInput } from "../governance/governance.inputs.ts";
import { TranslatedField } from "./correction.type.ts";

@InputType()
abstract class OfItemForSideInput extends OfItemInput {
  @Field(() => ID, {
    description: "The side you speak for: a community that governs the archive item, or its holder.",
  })
  partnerId!: string;
}

@InputType({ description: "An archive item, a side, and whether small corrections of it do not wait." })
export class ArchiveItemAgreeToCorrectionsInput extends OfItemForSideInput {
  @Field(() => Boolean, {
    defaultValue: true,
    description: "False to ask again that each correction waits for approval.",
  })
  agrees!: boolean;
}

@InputType({ description: "A small correction of a text that was approved." })
export class ArchiveItemCorrectInput extends OfItemForSideInput {
  @Field(() => TranslatedField, {
    description: "The text that is corrected. Names of people and places are not corrected so.",
  })
  field!: TranslatedField;
  @Optional(() => String, "Which text, where the field has several, as for a translation.")
  part?: string | null;
  @Field(() => LanguageTag, { description: "The language, in which the text is there already." })
  language!: string;
  @Field(() => String, {
    description:
      "The whole text as it should be: changed in one place by at most 20 characters, with the same figures.",
  })
  text!: string;
}

@InputType({ description: "A correction to take back." })
export class ItemCorrectionTakeBackInput extends WriteInput {
  @Field(() => ID, { description: "The correction." })
  id!: string;
}
