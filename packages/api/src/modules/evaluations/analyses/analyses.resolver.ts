import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { RequiresScope } from "../../../platform/graphql/access.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { EvaluationBy } from "../design/evaluation.inputs.ts";
import { AnalysisReads } from "./analyses.reads.ts";
import { MetricAnalysis } from "./analysis.type.ts";

@Resolver()
class AnalysisQueries {
  @RequiresScope("evaluations:evaluate")
  @Query(() => [MetricAnalysis], {
    nullable: true,
    description:
      "What the evaluator looks at beside the results, by metric and side: how well questions hold together, and changes that a few people do not move. Null for everybody else. At most 50.",
  })
  evaluationAnalyses(
    @Arg("by", () => EvaluationBy, { description: "How the evaluation is identified." }) by: EvaluationBy,
    @Ctx() request: GraphqlRequest,
  ): Promise<MetricAnalysis[] | null> {
    return request.reads(AnalysisReads).of(by);
  }
}

export const analysisResolvers = [AnalysisQueries];
