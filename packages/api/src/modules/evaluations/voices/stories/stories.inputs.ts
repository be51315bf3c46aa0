import { Field, ID, InputType, Int } from "type-graphql";
import { WriteInput } from "../../../../platform/graphql/mutation-payload.ts";
import { Optional, OptionalTexts } from "../../../../platform/records/changes/inputs.ts";
import { LocalizedTextInput } from "../../../../platform/texts/localized-text.ts";
import { EvaluationSide } from "../../design/evaluation.vocabulary.ts";

@InputType({ description: "Something that followed from what was done, as a ripple map shows it." })
export class RippleInput {
  @Field(() => Int, {
    description: "How far away: 1 for those who took part, up to 5 for what is furthest.",
  })
  ring!: number;
  @Field(() => [LocalizedTextInput], {
    description: "What is different; at most 1,000 characters per language.",
  })
  change!: LocalizedTextInput[];
  @OptionalTexts("For whom, in words that name nobody; at most 300 characters per language.")
  forWhom?: LocalizedTextInput[] | null;
}

@InputType({ description: "Which story people chose as the most significant change." })
export class StorySelectionRecordInput extends WriteInput {
  @Field(() => ID, { description: "The quotation that they chose." })
  excerptId!: string;
  @Field(() => [ID], {
    description: "All from which they chose, itself among them: 2 to 50, of the same evaluation.",
  })
  amongIds!: string[];
  @Optional(() => EvaluationSide, "The side of those who chose. Left out where both chose together.")
  side?: EvaluationSide | null;
  @Field(() => [LocalizedTextInput], {
    description: "Who chose, in words that name nobody; at most 300 characters per language.",
  })
  chosenBy!: LocalizedTextInput[];
  @Field(() => [LocalizedTextInput], {
    description: "Why they chose it; at most 1,000 characters per language.",
  })
  reason!: LocalizedTextInput[];
  @Field(() => [LocalizedTextInput], {
    description: "The domain of change in which they chose; at most 300 characters per language.",
  })
  domain!: LocalizedTextInput[];
}
