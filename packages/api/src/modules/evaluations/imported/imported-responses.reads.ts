import type { OrderKey } from "../../../platform/graphql/lists/connections.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { listBelow } from "../../../platform/records/lists/nested-records.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import { ImportedResponse, type ImportedResponseRow } from "./imported-response.type.ts";

/** Below the source, by ids that are random: this is no order in which anything was answered. */
const bySource: OrderKey = { column: "source", type: "text" };

/** Reads what was answered elsewhere. Whom it is for, the policies of the table say: the evaluator alone. */
export class ImportedResponseReads extends MemberReads<ImportedResponseRow, ImportedResponse> {
  readonly ofWave = listBelow<ImportedResponseRow, ImportedResponse>(this.request, {
    Type: ImportedResponse,
    relation: "imported_responses where wave_id = parent.id",
    order: bySource,
  });

  constructor(request: GraphqlRequest) {
    super(request, ImportedResponse);
  }
}
