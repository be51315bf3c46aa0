import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { childRecords } from "../../../platform/records/lists/child-records.ts";
import { RecordReads } from "../../../platform/records/lists/record-reads.ts";
import { OfEvaluationReads } from "../of-evaluation.reads.ts";
import { RecommendationFilter, RecommendationOrder } from "./learning.inputs.ts";
import { Finding, type FindingRow, Recommendation, type RecommendationRow } from "./learning.type.ts";

export class FindingReads extends OfEvaluationReads<FindingRow, Finding> {
  constructor(request: GraphqlRequest) {
    super(request, Finding, "id");
  }
}

export class RecommendationReads extends RecordReads<RecommendationRow, Recommendation> {
  /** The first fifty that follow from a finding. */
  readonly ofFinding = childRecords<RecommendationRow, Recommendation>(this.request, {
    ...{ Type: Recommendation, owner: "finding_id", order: ["id"] },
  });

  constructor(request: GraphqlRequest) {
    super(request, { Type: Recommendation, Filter: RecommendationFilter, orders: RecommendationOrder });
  }
}
