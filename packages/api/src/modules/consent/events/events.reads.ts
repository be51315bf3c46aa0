import type { OrderKey } from "../../../platform/graphql/lists/connections.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { listBelow } from "../../../platform/records/lists/nested-records.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import { ConsentEvent, type ConsentEventRow } from "./event.type.ts";

const order: OrderKey = { column: "recorded_at", type: "timestamptz", descending: true };

export class ConsentEventReads extends MemberReads<ConsentEventRow, ConsentEvent> {
  readonly ofSubject;
  readonly ofItem;

  constructor(request: GraphqlRequest) {
    super(request, ConsentEvent);
    const below = (relation: string) =>
      listBelow<ConsentEventRow, ConsentEvent>(request, { Type: ConsentEvent, relation, order });
    this.ofSubject = below("consent_events where subject_id = parent.id");
    this.ofItem = below("consent_events where item_id = parent.id");
  }
}
