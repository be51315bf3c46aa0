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
import { listBelow } from "../../../platform/records/lists/nested-records.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import { columnsOf } from "../../../platform/records/stored.ts";
import { Objection, type ObjectionRow } from "./objection.type.ts";

const byDay: OrderKey = { column: "due_on", type: "date" };

export class ObjectionReads extends MemberReads<ObjectionRow, Objection> {
  readonly ofItem;

  constructor(request: GraphqlRequest) {
    super(request, Objection);
    this.ofItem = listBelow<ObjectionRow, Objection>(request, {
      Type: Objection,
      relation: "objections where item_id = parent.id",
      order: byDay,
    });
  }

  /** Those that wait for an answer, the first due first. */
  async open(args: PageArgs, selection: Selection) {
    const source = {
      table: "(select * from objections where answered_at is null) as objections",
      fields: {},
    };
    const read = new ListRead<ObjectionRow & KeyedRow>(this.request.database, source, args, byDay);
    const columns = columnsFor(NodeSelection.ofConnection(selection), columnsOf(Objection), []);
    return new Connection({
      page: needsPage(selection) ? await read.page(columns, selection) : undefined,
      count: (max) => read.count(max),
      toNode: (row) => this.node(row),
    });
  }
}
