import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { OfEvaluationReads } from "../of-evaluation.reads.ts";
import { Wave, type WaveRow } from "./wave.type.ts";

export class WaveReads extends OfEvaluationReads<WaveRow, Wave> {
  constructor(request: GraphqlRequest) {
    super(request, Wave, "position");
  }
}
