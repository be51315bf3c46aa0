import { columnsFor } from "../../../platform/graphql/lists/columns.ts";
import {
  Connection,
  type KeyedRow,
  needsPage,
  type OrderKey,
  type PageArgs,
} from "../../../platform/graphql/lists/connections.ts";
import { ListRead } from "../../../platform/graphql/lists/list-reads.ts";
import { NodeSelection, type Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import { columnsOf } from "../../../platform/records/stored.ts";
import { ItemTransfer, type ItemTransferRow } from "./transfer.type.ts";

const byOffer: OrderKey = { column: "offered_at", type: "timestamptz" };

export class ItemTransferReads extends MemberReads<ItemTransferRow, ItemTransfer> {
  constructor(request: GraphqlRequest) {
    super(request, ItemTransfer);
  }

  /** Those that wait for an answer, the first offered first. */
  async waiting(args: PageArgs, selection: Selection) {
    const source = {
      table: "(select * from item_transfers where answer is null) as item_transfers",
      fields: {},
    };
    const read = new ListRead<ItemTransferRow & KeyedRow>(this.request.database, source, args, byOffer);
    const needed = ["home_partner_id", "partner_id"];
    const columns = columnsFor(NodeSelection.ofConnection(selection), columnsOf(ItemTransfer), needed);
    return new Connection({
      page: needsPage(selection) ? await read.page(columns, selection) : undefined,
      count: (max) => read.count(max),
      toNode: (row) => this.node(row),
    });
  }
}
