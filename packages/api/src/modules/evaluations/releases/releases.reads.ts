import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { OfEvaluationReads } from "../of-evaluation.reads.ts";
import { EvaluationRelease, type ReleaseRow } from "./release.type.ts";

export class ReleaseReads extends OfEvaluationReads<ReleaseRow, EvaluationRelease> {
  constructor(request: GraphqlRequest) {
    super(request, EvaluationRelease, "number");
  }
}
