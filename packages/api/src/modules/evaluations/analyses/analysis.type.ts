import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { EvaluationSide, WaveKind } from "../design/evaluation.vocabulary.ts";

@ObjectType({
  description: "How well the questions of a metric hold together, at one wave on one side.",
  simpleResolvers: true,
})
export class ScaleAnalysis {
  @Field(() => WaveKind, { description: "The wave." })
  wave!: WaveKind;
  @Field(() => Int, { description: "How many people answered all of its questions. Not rounded." })
  people!: number;
  @Field(() => Float, {
    nullable: true,
    description:
      "Cronbach's alpha, reversed questions turned. Null for fewer than three questions or thirty people, or if all have the same sum.",
  })
  alpha!: number | null;
  @Field(() => [String], {
    description:
      "The keys of questions that go against the others: look at whether they are reversed before you release. At most 30.",
  })
  againstOthers!: string[];
}

@ObjectType({
  description:
    "What the evaluator looks at beside a result, of one metric on one side. It decides nothing, is released nowhere, and no partner reads it.",
  simpleResolvers: true,
})
export class MetricAnalysis {
  @Field(() => ID, { description: "The metric." })
  metricId!: string;
  @Field(() => EvaluationSide, { description: "The side." })
  side!: EvaluationSide;
  @Field(() => Int, {
    nullable: true,
    description: "How many people have a score at both waves. Not rounded. Null if the metric is no CHANGE.",
  })
  pairs!: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "The change by Hodges and Lehmann: the median of the averages of any two people's changes, which a few large changes do not move. Null if the metric is no CHANGE, or without pairs.",
  })
  medianChange!: number | null;
  @Field(() => [ScaleAnalysis], {
    description: "Of a metric of several questions, each wave in which it is measured. At most 2.",
  })
  scales!: ScaleAnalysis[];
}
