import { Field, ObjectType } from "type-graphql";
import { LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { LocalizedText } from "../../../platform/texts/localized-text.ts";
import { EvaluationSide } from "../design/evaluation.vocabulary.ts";

@ObjectType({
  description:
    "What one side says of a release before everybody reads it. Only those who take part in the program read it, and the evaluator.",
  simpleResolvers: true,
})
export class ReleaseComment {
  @Field(() => EvaluationSide, { description: "The side." })
  side!: EvaluationSide;
  @Field(() => LocalizedText, { description: "What it says." })
  comment!: LocalizedText;
  @Field(() => LocalDate, { description: "The day on which it was said." })
  commentedOn!: string;
}
