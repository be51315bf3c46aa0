import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { childRows, firstRecords, RecordReads } from "../../../platform/records/lists/record-reads.ts";
import type { RecordRow } from "../../../platform/records/record.ts";
import { OfEvaluationReads } from "../of-evaluation.reads.ts";
import { RecommendationFilter, RecommendationOrder } from "./learning.inputs.ts";
import { Finding, type FindingRow, Recommendation, type RecommendationRow } from "./learning.type.ts";

export class FindingReads extends OfEvaluationReads<FindingRow, Finding> {
  constructor(request: GraphqlRequest) {
    super(request, Finding, "id");
  }
}

export class RecommendationReads extends RecordReads<RecommendationRow, Recommendation> {
  readonly #ids = childRows<RecordRow>(this.request, {
    table: "recommendations",
    owner: "finding_id",
    columns: "id",
    order: "id",
  });

  constructor(request: GraphqlRequest) {
    super(request, { Type: Recommendation, Filter: RecommendationFilter, orders: RecommendationOrder });
  }

  /** The first fifty that follow from a finding. */
  async ofFinding({ row }: Finding, selection?: Selection): Promise<Recommendation[]> {
    const rows = await this.#ids.load(row.id);
    return firstRecords(
      rows.map(({ id }) => id),
      (id) => this.byId(id, selection),
    );
  }
}
