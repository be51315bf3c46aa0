import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { RecordReads } from "../../../platform/records/lists/record-reads.ts";
import { HoldingRecordFilter, HoldingRecordOrder } from "./holding.inputs.ts";
import { HoldingRecord, type HoldingRow } from "./holding.type.ts";

export class HoldingReads extends RecordReads<HoldingRow, HoldingRecord> {
  constructor(request: GraphqlRequest) {
    super(request, {
      Type: HoldingRecord,
      Filter: HoldingRecordFilter,
      orders: HoldingRecordOrder,
      keys: {
        accessionNumber: {
          text: "select id from holding_records where home_partner_id = $1 and accession_number = $2 order by id limit 1",
          values: ({ holderId, number }: { holderId: string; number: string }) => [
            decodeId("part", holderId) ?? null,
            number,
          ],
        },
      },
    });
  }
}
