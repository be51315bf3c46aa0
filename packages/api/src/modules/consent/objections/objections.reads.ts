import type { OrderKey, PageArgs } from "../../../platform/graphql/lists/connections.ts";
import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { listBelow } from "../../../platform/records/lists/nested-records.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
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
  open(args: PageArgs, selection: Selection) {
    return this.page(args, selection, { where: "answered_at is null", order: byDay });
  }
}
