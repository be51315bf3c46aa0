import { Field, Float, InputType, Int } from "type-graphql";
import { Duration, LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { Optional, OptionalTexts } from "../../../platform/records/changes/inputs.ts";
import { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";

@InputType({ description: "A text of a list, in one or more languages." })
export class TextOfListInput {
  @Field(() => [LocalizedTextInput], { description: "The text; at most 2,000 characters per language." })
  text!: LocalizedTextInput[];
}

const OptionalListOfTexts = (description: string) => Optional(() => [TextOfListInput], description);

@InputType({ description: "The size of a thing in millimetres, from 1 to 1,000,000." })
export class DimensionsInput {
  @Optional(() => Int, "The height.")
  height?: number | null;
  @Optional(() => Int, "The width.")
  width?: number | null;
  @Optional(() => Int, "The depth.")
  depth?: number | null;
}

@InputType({ description: "One ingredient of a recipe." })
export class RecipeIngredientInput {
  @Optional(() => Float, "How much; the least, if it is a range.")
  quantity?: number | null;
  @Optional(() => Float, "The most, if it is a range.")
  quantityMax?: number | null;
  @OptionalTexts("The unit of the quantity, such as grams or a handful.")
  unit?: LocalizedTextInput[] | null;
  @Field(() => [LocalizedTextInput], { description: "What it is." })
  name!: LocalizedTextInput[];
  @OptionalTexts("More about it, such as how it is prepared.")
  note?: LocalizedTextInput[] | null;
  @OptionalTexts("What takes its place where the recipe is cooked now.")
  substitute?: LocalizedTextInput[] | null;
}

@InputType({ description: "What a recipe tells beside its texts. Who taught it is a contributor." })
export class RecipeDetailsInput {
  @OptionalTexts("How much it makes, such as four servings.")
  yield?: LocalizedTextInput[] | null;
  @Optional(() => Duration, "The time to prepare it.")
  preparationTime?: string | null;
  @Optional(() => Duration, "The time to cook it.")
  cookingTime?: string | null;
  @Optional(() => Duration, "The whole time, waiting included.")
  totalTime?: string | null;
  @Optional(() => [RecipeIngredientInput], "The ingredients, in order; at most 50.")
  ingredients?: RecipeIngredientInput[] | null;
  @OptionalListOfTexts("The steps, in order; at most 50.")
  steps?: TextOfListInput[] | null;
  @OptionalTexts("When it is cooked, such as a feast.")
  occasion?: LocalizedTextInput[] | null;
}

@InputType({
  description:
    "What an oral history tells beside its texts. Who told, asked and interpreted are contributors.",
})
export class OralHistoryDetailsInput {
  @OptionalTexts("Where it was recorded.")
  place?: LocalizedTextInput[] | null;
  @Optional(() => LocalDate, "The day it was recorded.")
  recordedOn?: string | null;
}

@InputType({ description: "What is known of a photograph beside its texts." })
export class PhotographDetailsInput {
  @OptionalTexts("How it was made, such as a gelatin silver print.")
  technique?: LocalizedTextInput[] | null;
  @Optional(() => Boolean, "True if it is in colour.")
  isInColour?: boolean | null;
  @OptionalTexts("What is written on it.")
  inscription?: LocalizedTextInput[] | null;
  @Optional(() => DimensionsInput, "The size of the print.")
  dimensions?: DimensionsInput | null;
}

@InputType({ description: "What is known of a textile beside its texts. Who made it is a contributor." })
export class TextileDetailsInput {
  @OptionalListOfTexts("What it is made of; at most 20.")
  materials?: TextOfListInput[] | null;
  @OptionalListOfTexts("How it was made, such as weaving or embroidery; at most 20.")
  techniques?: TextOfListInput[] | null;
  @OptionalListOfTexts("Its patterns and motifs; at most 20.")
  motifs?: TextOfListInput[] | null;
  @OptionalTexts("What it is used for, and who wears it when.")
  use?: LocalizedTextInput[] | null;
  @Optional(() => DimensionsInput, "Its size.")
  dimensions?: DimensionsInput | null;
}

@InputType({ description: "What is known of an object beside its texts. Who made it is a contributor." })
export class ObjectDetailsInput {
  @OptionalListOfTexts("What it is made of; at most 20.")
  materials?: TextOfListInput[] | null;
  @OptionalListOfTexts("How it was made; at most 20.")
  techniques?: TextOfListInput[] | null;
  @OptionalTexts("What it is used for.")
  use?: LocalizedTextInput[] | null;
  @OptionalTexts("What is written on it.")
  inscription?: LocalizedTextInput[] | null;
  @OptionalTexts("How people came by it.")
  provenance?: LocalizedTextInput[] | null;
  @Optional(() => DimensionsInput, "Its size.")
  dimensions?: DimensionsInput | null;
}

@InputType({
  description:
    "What only items of one kind have: exactly one field, the one of the item's kind. Replaces the previous value.",
})
export class ArchiveItemDetailsInput {
  @Optional(() => RecipeDetailsInput, "Of a RECIPE.")
  recipe?: RecipeDetailsInput;
  @Optional(() => OralHistoryDetailsInput, "Of an ORAL_HISTORY.")
  oralHistory?: OralHistoryDetailsInput;
  @Optional(() => PhotographDetailsInput, "Of a PHOTOGRAPH.")
  photograph?: PhotographDetailsInput;
  @Optional(() => TextileDetailsInput, "Of a TEXTILE.")
  textile?: TextileDetailsInput;
  @Optional(() => ObjectDetailsInput, "Of an OBJECT.")
  object?: ObjectDetailsInput;
}
