import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { EvaluationSide } from "../design/evaluation.vocabulary.ts";

@InputType({ description: "What one side says of results before everybody reads them." })
export class EvaluationCommentInput extends WriteInput {
  @Field(() => ID, { description: "The evaluation whose results have been made." })
  id!: string;
  @Field(() => EvaluationSide, { description: "The side: your own." })
  side!: EvaluationSide;
  @Field(() => [LocalizedTextInput], {
    description: "What it says; at most 1,000 characters per language. Both sides and the evaluator read it.",
  })
  comment!: LocalizedTextInput[];
}
