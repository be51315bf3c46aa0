import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { OfItemReads } from "../governance/of-item.reads.ts";
import { ItemSuspension, type SuspensionRow } from "./suspension.type.ts";

export class SuspensionReads extends OfItemReads<SuspensionRow, ItemSuspension> {
  constructor(request: GraphqlRequest) {
    super(request, ItemSuspension, "suspended_at desc, id");
  }
}
