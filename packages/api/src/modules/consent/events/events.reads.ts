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

// A guardian's yes that ended on that day, unless the person has said something since; and the person's own, which began on
// it later than the stewards read it.
const atMajority = `state in ('GIVEN', 'RENEWED') and (valid_until is null or now() < valid_until)
  and subject_id in (
    select id from consent_subjects child
    where child.majority_on <= current_date and child.majority_on::timestamp at time zone 'UTC' <= now())
  and heritage.viewer_governs(item_id)
  and case said_by
    when 'SUBJECT' then exists (
      select from item_approvals approval
      where approval.item_id = consent_events.item_id and approval.role = 'STEWARD' and approval.ended_at is null
        and not approval.opens_when_due and approval.seen_at < (
          select child.majority_on::timestamp at time zone 'UTC' from consent_subjects child where child.id = subject_id))
    else not exists (
      select from consent_events later
      where later.subject_id = consent_events.subject_id and later.item_id = consent_events.item_id
        and later.medium_id is not distinct from consent_events.medium_id
        and later.purpose in (consent_events.purpose, 'EVERY_USE') and later.sequence > consent_events.sequence) end`;

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

  /** What a child's coming of age ended, or began; what was recorded last comes first. */
  atMajority(args: PageArgs, selection: Selection) {
    return this.page(args, selection, { order, where: atMajority });
  }
}
