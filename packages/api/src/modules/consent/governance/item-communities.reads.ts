import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { ItemCommunity, type ItemCommunityRow } from "./item-community.type.ts";
import { OfItemReads } from "./of-item.reads.ts";

export class ItemCommunityReads extends OfItemReads<ItemCommunityRow, ItemCommunity> {
  constructor(request: GraphqlRequest) {
    super(request, ItemCommunity, "offered_at, id");
  }
}
