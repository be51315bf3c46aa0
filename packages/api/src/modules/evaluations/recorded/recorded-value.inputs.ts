import { Field, Float, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { Optional, updateOf } from "../../../platform/records/changes/inputs.ts";
import { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { EvaluationSide } from "../design/evaluation.vocabulary.ts";

@InputType({
  description:
    "What records hold of a metric that the service cannot count: a count, or part and whole of a share. Only the value is kept and told.",
})
export class RecordedValueInput {
  @Field(() => ID, { description: "The metric: a RECORD whose records are kept elsewhere." })
  metricId!: string;
  @Optional(
    () => EvaluationSide,
    "The side. For ACCESS_PROVISION and RETENTION both sides are given, each for itself; for the others none.",
  )
  side?: EvaluationSide | null;
  @Optional(
    () => Float,
    "What is counted. Left out if nobody knows it; of fewer than 10 people, or items that people consent to, nothing is told.",
  )
  numerator?: number | null;
  @Optional(
    () => Float,
    "Of how many it is the share: above zero, and not below the numerator. Left out for a count, such as LOCAL_VISITORS.",
  )
  denominator?: number | null;
  @Field(() => [LocalizedTextInput], {
    description:
      "Where it can be read, such as an annual report; or why nobody knows it. At most 1,000 characters per language. Everybody reads it.",
  })
  source!: LocalizedTextInput[];
}

@InputType({ description: "What is released beside what people answered." })
class ReleaseFacts extends WriteInput {
  @Optional(
    () => [RecordedValueInput],
    "One for each metric whose records are kept elsewhere, and for each side where both are counted; at most 50. What everybody can see here is counted by the service.",
  )
  recordedValues?: RecordedValueInput[] | null;
}

@InputType({ description: "An evaluation whose results are released." })
export class EvaluationReleaseInput extends updateOf(ReleaseFacts, "evaluation") {}
