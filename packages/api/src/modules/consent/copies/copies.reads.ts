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
import { columnsOf } from "../../../platform/records/stored.ts";
import { OfItemReads } from "../governance/of-item.reads.ts";
import { ItemCopy, type ItemCopyRow } from "./copy.type.ts";

const byDay: OrderKey = { column: "due_on", type: "date" };

export class ItemCopyReads extends OfItemReads<ItemCopyRow, ItemCopy> {
  constructor(request: GraphqlRequest) {
    super(request, ItemCopy, "listed_at, id");
  }

  /** Those that are to be taken down and are not yet, the first due first. */
  async toTakeDown(args: PageArgs, selection: Selection) {
    const source = {
      table: "(select * from item_copies where asked_at is not null and confirmed_at is null) as item_copies",
      fields: {},
    };
    const read = new ListRead<ItemCopyRow & KeyedRow>(this.request.database, source, args, byDay);
    const columns = columnsFor(NodeSelection.ofConnection(selection), columnsOf(ItemCopy), ["partner_id"]);
    return new Connection({
      page: needsPage(selection) ? await read.page(columns, selection) : undefined,
      count: (max) => read.count(max),
      toNode: (row) => this.node(row),
    });
  }
}
