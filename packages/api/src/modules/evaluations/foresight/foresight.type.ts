import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { EvaluationSide } from "../design/evaluation.vocabulary.ts";

@ObjectType({
  description:
    "What an evaluation could say of one metric on one side, if as many people answer as are expected.",
  simpleResolvers: true,
})
export class EvaluationForesight {
  @Field(() => ID, { description: "The metric: a CHANGE or a SHARE." })
  metricId!: string;
  @Field(() => EvaluationSide, { description: "The side." })
  side!: EvaluationSide;
  @Field(() => Int, { description: "How many of its people are expected to answer, each time." })
  people!: number;
  @Field(() => Float, {
    nullable: true,
    description:
      "The smallest true change in the agreed direction that is likely (80 %) to end SUPPORTED; of a SHARE the true share nearest to the target that is. It assumes that single changes differ by a quarter of the scale. Null if none is: with so few people or groups nothing could be found, or the result carries no verdict.",
  })
  smallestTrueValue!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "In how many bins levels could be published at best, of the binnings fixed in the design. Null if in none. What would betray somebody is hidden all the same.",
  })
  bins!: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "To which steps the average change or the share would be rounded. Null if it would not be published.",
  })
  valueStep!: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "To which steps the ends of its interval would be rounded. Null if it would not be published.",
  })
  intervalStep!: number | null;
  @Field(() => Boolean, { description: "True if the size of the effect could be published." })
  hasEffect!: boolean;
}
