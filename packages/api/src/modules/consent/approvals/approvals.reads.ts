import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { childRows } from "../../../platform/records/lists/record-reads.ts";
import { OfItemReads } from "../governance/of-item.reads.ts";
import { type ApprovalRow, type ApprovedMedium, ItemApproval } from "./approval.type.ts";

export class ApprovalReads extends OfItemReads<ApprovalRow, ItemApproval> {
  readonly #media = childRows<ApprovedMedium>(this.request, {
    table: "approved_media",
    owner: "approval_id",
    columns: 'medium_id as "mediumId", content_revision as "contentRevision", ended_at as "endedAt"',
    order: "medium_id",
  });

  constructor(request: GraphqlRequest) {
    super(request, ItemApproval, "recorded_at desc, id");
  }

  async mediaOf({ row }: ItemApproval): Promise<ApprovedMedium[]> {
    const media = (await this.#media.load(row.id)).slice(0, 50);
    return media.map((one) => ({ ...one, mediumId: encodeId("medi", one.mediumId) }));
  }
}
