import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { RecordReads } from "../../../platform/records/lists/record-reads.ts";
import { byAccessionNumber } from "../listing/items.reads.ts";
import { HoldingRecordFilter, HoldingRecordOrder } from "./holding.inputs.ts";
import { HoldingRecord, type HoldingRow } from "./holding.type.ts";

export class HoldingReads extends RecordReads<HoldingRow, HoldingRecord> {
  constructor(request: GraphqlRequest) {
    super(request, {
      Type: HoldingRecord,
      Filter: HoldingRecordFilter,
      orders: HoldingRecordOrder,
      keys: {
        accessionNumber: byAccessionNumber("holding_records"),
      },
    });
  }
}
