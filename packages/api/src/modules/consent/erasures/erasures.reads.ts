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
import { Erasure, type ErasureRow } from "./erasure.type.ts";

const byDue: OrderKey = { column: "due_at", type: "timestamptz" };

export class ErasureReads extends MemberReads<ErasureRow, Erasure> {
  constructor(request: GraphqlRequest) {
    super(request, Erasure);
  }

  /** What is still to be erased, the first due first. */
  async waiting(args: PageArgs, selection: Selection) {
    const source = { table: "erasures", fields: {} };
    const read = new ListRead<ErasureRow & KeyedRow>(this.request.database, source, args, byDue);
    const columns = columnsFor(NodeSelection.ofConnection(selection), columnsOf(Erasure), []);
    return new Connection({
      page: needsPage(selection) ? await read.page(columns, selection) : undefined,
      count: (max) => read.count(max),
      toNode: (row) => this.node(row),
    });
  }
}
