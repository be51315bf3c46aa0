import type { GraphqlRequest } from "../../platform/graphql/request.ts";
import { RecordReads } from "../../platform/records/lists/record-reads.ts";
import { KeepsakeFilter, KeepsakeOrder } from "./keepsake.inputs.ts";
import { Keepsake, type KeepsakeRow } from "./keepsake.type.ts";

export class KeepsakeReads extends RecordReads<KeepsakeRow, Keepsake> {
  constructor(request: GraphqlRequest) {
    super(request, {
      Type: Keepsake,
      Filter: KeepsakeFilter,
      orders: KeepsakeOrder,
      search: { ids: "search_keepsakes", columns: { NAME: "name" } },
    });
  }
}
