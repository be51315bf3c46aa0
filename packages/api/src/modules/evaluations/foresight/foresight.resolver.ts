import { setImmediate as turnOfOthers } from "node:timers/promises";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { RequiresScope } from "../../../platform/graphql/access.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { EvaluationBy } from "../design/evaluation.inputs.ts";
import { EvaluationReads } from "../design/evaluations.reads.ts";
import { foresee } from "./foresight.rules.ts";
import { EvaluationForesight } from "./foresight.type.ts";

@Resolver()
class ForesightQueries {
  @RequiresScope("programs:read")
  @Query(() => [EvaluationForesight], {
    nullable: true,
    description:
      "What an evaluation could say with the people and groups that are expected, for both sides to see before they approve it. Null if there is none that you may see. At most 50.",
  })
  async evaluationForesight(
    @Arg("by", () => EvaluationBy, { description: "How the evaluation is identified." }) by: EvaluationBy,
    @Ctx() request: GraphqlRequest,
  ): Promise<EvaluationForesight[] | null> {
    const design = await request.reads(EvaluationReads).designOf(by);
    if (!design) return null;
    const foreseen: EvaluationForesight[] = [];
    for (const { metricId, ...one } of foresee(design)) {
      foreseen.push({ metricId: encodeId("metr", metricId), ...one });
      await turnOfOthers();
    }
    return foreseen;
  }
}

export const foresightResolvers = [ForesightQueries];
