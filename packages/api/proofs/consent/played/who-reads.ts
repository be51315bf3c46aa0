// Who reads what decides: the events, approvals, reviews and the rest, said a second time.
import { idOf } from "../../personas.ts";
import type { Played } from "../actions/may.ts";
import { governs, isAsked, isSubject, knows, mayRecord } from "../actions/may.ts";
import { sees } from "../evaluator.ts";
import { isSteward, writesFor } from "../who-decides.ts";
import type { Id, Instant, Item, Viewer } from "../world.ts";

/** By table, what is read of each row: its own id, or that of what it is about. */
export const columnsRead = {
  protocols: "id",
  protocol_members: "protocol_id",
  item_communities: "item_id",
  item_protocols: "item_id",
  item_suspensions: "item_id",
  item_subjects: "item_id",
  consent_subjects: "id",
  consent_events: "item_id",
  item_approvals: "item_id",
  consent_reviews: "id",
} as const;
export type TableRead = keyof typeof columnsRead;

/** The rows that a viewer reads, as they are named above. */
export function rowsReadBy(played: Played, viewer: Viewer, now: Instant): Record<TableRead, string[]> {
  const { world, reviews } = played;
  const itemOf = (id: Id) => world.items.find((item) => item.id === id) as Item;
  const isGoverned = (id: Id) => governs(played, viewer, itemOf(id));
  const isSeen = (item: Id, part?: Id) =>
    sees(world, viewer, { item, ...(part !== undefined && { part }) }, now).sight === "WHOLE";
  // Of a part that is hidden from whoever records, what was said of it is hidden too.
  const records = (id: Id, part: Id | null) =>
    mayRecord(played, viewer, itemOf(id)) && isSeen(id) && (part === null || isSeen(id, part));
  const speaksFor = (subject: Id) =>
    world.subjects.some((one) => one.id === subject && isSubject(viewer, one));
  const isPerson = (id: Id) => viewer.kind === "PERSON" && viewer.id === id;
  const speaksAt = (community: Id) => isSteward(world, viewer, community);
  const reads = (partner: Id) =>
    writesFor(world, viewer, partner) ||
    speaksAt(partner) ||
    (viewer.kind === "KEY" && viewer.partner === partner);
  const looksAfterService = viewer.kind === "ADMINISTRATOR" || viewer.kind === "SYSTEM";
  const isStewardOf = (protocol: Id) =>
    world.protocols.some(({ id, community }) => id === protocol && speaksAt(community));
  const ids = (names: Id[]) => names.map((name) => idOf(name)).sort();
  const ofItems = <T extends { item: Id }>(facts: T[], isRead: (fact: T) => boolean) =>
    ids(facts.filter(isRead).map(({ item }) => item));

  return {
    // What is deleted is seen by those who may restore it.
    protocols: ids(
      world.protocols
        .filter(
          ({ community, members, isDeleted }) =>
            speaksAt(community) || (!isDeleted && members.some((member) => isPerson(member))),
        )
        .map(({ id }) => id),
    ),
    protocol_members: ids(
      world.protocols.flatMap(({ id, community, members }) =>
        members.filter((member) => speaksAt(community) || isPerson(member)).map(() => id),
      ),
    ),
    item_communities: ids(
      world.items.flatMap(({ id, holder, governance }) =>
        governance
          .filter(({ community }) => speaksAt(community) || reads(holder) || isGoverned(id))
          .map(() => id),
      ),
    ),
    item_protocols: ids(
      world.items.flatMap(({ id, protocols }) =>
        protocols.filter((protocol) => isGoverned(id) || isStewardOf(protocol)).map(() => id),
      ),
    ),
    item_suspensions: ids(
      world.items.flatMap(({ id, suspensions }) =>
        suspensions
          .filter((one) => isGoverned(id) || (one.for === undefined ? looksAfterService : reads(one.for)))
          .map(() => id),
      ),
    ),
    item_subjects: ofItems(
      world.depictions,
      ({ item, subject, parts: [part = null] }) =>
        isGoverned(item) || speaksFor(subject) || records(item, part),
    ),
    consent_subjects: ids(
      world.subjects.filter((subject) => knows(played, viewer, subject)).map(({ id }) => id),
    ),
    consent_events: ofItems(
      world.events,
      ({ item, subject, part }) => isGoverned(item) || speaksFor(subject) || records(item, part),
    ),
    // Of their own approval people read always; a holder, of what it sees.
    item_approvals: ofItems(
      world.approvals,
      ({ item, person, as, partner }) =>
        isGoverned(item) ||
        isPerson(person) ||
        (reads(itemOf(item).holder) && ((as === "HOLDER" && reads(partner)) || isSeen(item))),
    ),
    consent_reviews: ids(
      [...reviews].filter(([, review]) => isAsked(played, viewer, review)).map(([name]) => name),
    ),
  };
}
