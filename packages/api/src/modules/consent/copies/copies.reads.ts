import type { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { OfItemReads } from "../governance/of-item.reads.ts";
import { ItemCopy, type ItemCopyRow } from "./copy.type.ts";

export class ItemCopyReads extends OfItemReads<ItemCopyRow, ItemCopy> {
  constructor(request: GraphqlRequest) {
    super(request, ItemCopy, "listed_at, id");
  }

  /** Those that are to be taken down and are not yet, the first due first. */
  toTakeDown(args: PageArgs, selection: Selection) {
    return this.page(args, selection, {
      where: "asked_at is not null and confirmed_at is null",
      order: { column: "due_on", type: "date" },
      always: ["partner_id"],
    });
  }
}
