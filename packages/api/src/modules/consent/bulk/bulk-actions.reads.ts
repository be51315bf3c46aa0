import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import { BulkAction, type BulkActionRow } from "./bulk-action.type.ts";

/** The bulk actions that the viewer ordered. */
export class BulkActionReads extends MemberReads<BulkActionRow, BulkAction> {
  constructor(request: GraphqlRequest) {
    super(request, BulkAction);
  }
}
