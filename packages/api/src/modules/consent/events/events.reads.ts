import type { OrderKey, PageArgs } from "../../../platform/graphql/lists/connections.ts";
import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { listBelow } from "../../../platform/records/lists/nested-records.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import { ConsentEvent, type ConsentEventRow } from "./event.type.ts";

const order: OrderKey = { column: "recorded_at", type: "timestamptz", descending: true };

// The first two conditions are those of an index: very few of all events begin later than they were recorded.
const endedEmbargo = `state in ('GIVEN', 'RENEWED') and valid_from > recorded_at
  and valid_from <= now() and (valid_until is null or now() < valid_until)
  and exists (
    select from item_approvals approval
    where approval.item_id = consent_events.item_id and approval.role = 'STEWARD' and approval.ended_at is null
      and approval.seen_at < consent_events.valid_from and not approval.opens_when_due
      and heritage.viewer_governs(approval.item_id))`;

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

  /** What may be shown by now, and waits for the stewards to look again; what began first comes first. */
  endedEmbargoes(args: PageArgs, selection: Selection) {
    return this.page(args, selection, {
      order: { column: "valid_from", type: "timestamptz" },
      where: endedEmbargo,
    });
  }
}
