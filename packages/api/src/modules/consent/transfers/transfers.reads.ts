import type { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import { ItemTransfer, type ItemTransferRow } from "./transfer.type.ts";

export class ItemTransferReads extends MemberReads<ItemTransferRow, ItemTransfer> {
  constructor(request: GraphqlRequest) {
    super(request, ItemTransfer);
  }

  /** Those that wait for an answer, the first offered first. */
  waiting(args: PageArgs, selection: Selection) {
    return this.page(args, selection, {
      order: { column: "offered_at", type: "timestamptz" },
      where: "answer is null",
      always: ["home_partner_id", "partner_id"],
    });
  }
}
