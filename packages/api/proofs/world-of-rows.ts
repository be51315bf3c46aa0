// What the tables hold of heritage, as the words of the design page: the evaluator that is written from that page is asked
// of the rows themselves, and never of the columns that the compiler derives from them.
import type * as page from "./consent/world.ts";
import type { Row, Rows } from "./may-see.ts";
import { heldBy, scopesOfRoles, type Viewer } from "./personas.ts";

const text = (value: unknown) => String(value);
const orNull = (value: unknown) => (value == null ? null : String(value));

/** In days, as the page counts them, to the microsecond. */
export function instantOf(value: unknown): number {
  if (value === "infinity") return Number.POSITIVE_INFINITY;
  if (value === "-infinity") return Number.NEGATIVE_INFINITY;
  const [, micros = "0"] = text(value).match(/\.\d{3}(\d{1,3})/) ?? [];
  return (new Date(text(value)).getTime() + Number(micros.padEnd(3, "0")) / 1000) / 86_400_000;
}
const instantOrNull = (value: unknown) => (value == null ? null : instantOf(value));

/** Who asks, as the page calls them. */
export function askerOf({ kind, id, partner, isAdministrator, state, ...facts }: Viewer): page.Viewer {
  if (kind === "person") return { kind: "PERSON", id };
  if (kind !== "key" || state === "revoked" || state === "expired" || state === "partner deleted")
    return { kind: "VISITOR" };
  if (isAdministrator) return { kind: "ADMINISTRATOR" };
  const [at] = heldBy({ kind, id, ...(partner && { partner }), ...facts }).keys();
  if (at === undefined) return { kind: "VISITOR" };
  return {
    kind: "KEY",
    partner: at,
    writes: (facts.scopes ?? []).includes("archives:write"),
    madeBy: "PARTNER",
  };
}

export function worldOfRows(rows: Rows): page.World {
  const all = (table: string): Row[] => rows[table] ?? [];
  const of = (table: string, column: string, value: unknown) =>
    all(table).filter((row) => row[column] === value);
  const holds = (scope: string) =>
    all("memberships").filter(({ role }) => (scopesOfRoles[text(role)] ?? []).includes(scope));
  return {
    partners: all("partners").map(({ id, side }) => ({ id: text(id), isCommunity: side === "COMMUNITY" })),
    memberships: all("memberships").map(({ person_id, home_partner_id, role }) => ({
      person: text(person_id),
      partner: text(home_partner_id),
      writes: (scopesOfRoles[text(role)] ?? []).includes("archives:write"),
    })),
    stewards: holds("heritage:steward").map(({ person_id, home_partner_id }) => ({
      person: text(person_id),
      community: text(home_partner_id),
      appointedBy: "STEWARD",
      appointedAt: 0,
    })),
    protocols: all("protocols").map(({ id, home_partner_id, reach, deleted_at }) => ({
      id: text(id),
      community: text(home_partner_id),
      reach: reach as page.Reach,
      members: of("protocol_members", "protocol_id", id).map(({ person_id }) => text(person_id)),
      partners: of("protocol_partners", "protocol_id", id).map(({ partner_id }) => text(partner_id)),
      windows: of("protocol_windows", "protocol_id", id).map(({ opens_at, closes_at }) => ({
        from: instantOf(opens_at),
        until: instantOrNull(closes_at),
      })),
      isDeleted: deleted_at !== null,
    })),
    items: all("items").map((item) => itemOf(item, of, all)),
    subjects: all("consent_subjects").map((subject) => ({
      id: text(subject.id),
      recordedBy: text(subject.home_partner_id),
      majorityAt: instantOrNull(subject.majority_on),
      person:
        subject.person_id === null
          ? null
          : { id: text(subject.person_id), isConfirmed: subject.person_confirmed_at !== null },
      isErased: subject.erased_at !== null,
    })),
    depictions: all("item_subjects").map((listed) => ({
      subject: text(listed.subject_id),
      item: text(listed.item_id),
      parts: listed.medium_id === null ? [] : [text(listed.medium_id)],
      listedAt: instantOf(listed.listed_at),
      ...(listed.confirmed_person_id !== null && { confirmedFor: text(listed.confirmed_person_id) }),
    })),
    events: all("consent_events").map((event) => ({
      subject: text(event.subject_id),
      item: text(event.item_id),
      part: orNull(event.medium_id),
      purpose: event.purpose as page.Purpose,
      state: event.state as page.EventState,
      by: event.said_by === "SUBJECT" ? "SUBJECT" : "OTHER",
      happenedAt: instantOf(event.happened_on),
      recordedAt: instantOf(event.recorded_at),
      validFrom: instantOf(event.valid_from),
      validUntil: instantOrNull(event.valid_until),
      ...(event.leaves !== null && { leaves: event.leaves as "HIDE" }),
    })),
    merges: all("consent_subjects")
      .filter(({ same_as }) => same_as !== null)
      .map(({ id, same_as }) => ({ subjects: [text(id), text(same_as)] })),
    reviews: all("consent_reviews").map((review) => ({
      items: of("consent_review_items", "review_id", review.id).map(({ item_id }) => text(item_id)),
      purposes: review.purposes as page.Purpose[],
      by: of("consent_review_partners", "review_id", review.id).map(({ partner_id, role, recorded_by }) => ({
        person: text(recorded_by),
        partner: text(partner_id),
        as: role as "STEWARD" | "HOLDER",
      })),
      recordedAt: instantOf(review.recorded_at),
      lookAgainAt: instantOf(review.look_again_at),
      withdrawnAt: instantOrNull(review.withdrawn_at),
    })),
    approvals: all("item_approvals").map((approval) => ({
      item: text(approval.item_id),
      circle: approval.circle as page.Circle,
      person: text((approval.given_by as unknown[])[0]),
      partner: text(approval.partner_id),
      as: approval.role as "STEWARD" | "HOLDER",
      revision: Number(approval.content_revision),
      partRevisions: Object.fromEntries(
        of("approved_media", "approval_id", approval.id).map((part) => [
          text(part.medium_id),
          Number(part.content_revision),
        ]),
      ),
      recordedAt: instantOf(approval.recorded_at),
      seenAt: instantOf(approval.seen_at),
      until: instantOrNull(approval.valid_until),
      // Of what ends an approval the page is asked itself, but for what somebody took back.
      withdrawnAt: approval.ended_because === "WITHDRAWN" ? instantOf(approval.ended_at) : null,
    })),
  };
}

type Of = (table: string, column: string, value: unknown) => Row[];

function itemOf(item: Row, of: Of, all: (table: string) => Row[]): page.Item {
  const ways = of("item_communities", "item_id", item.id);
  const standing = ways.filter(({ left_at }) => left_at === null);
  const isCommunity = (id: unknown) =>
    all("partners").some((one) => one.id === id && one.side === "COMMUNITY");
  return {
    id: text(item.id),
    holder: text(item.home_partner_id),
    revision: Number(item.content_revision),
    parts: of("media", "item_id", item.id).map(({ id, content_revision }) => ({
      id: text(id),
      revision: Number(content_revision),
      isErased: false,
    })),
    governance: ways.map((way) => ({
      community: text(way.community_id),
      offeredAt: instantOf(way.offered_at),
      acceptedAt: instantOrNull(way.accepted_at),
      leftAt: instantOrNull(way.left_at),
    })),
    isHoldersOwn: standing.some(
      ({ community_id }) => community_id === item.home_partner_id && !isCommunity(community_id),
    ),
    openClaims: [],
    protocols: of("item_protocols", "item_id", item.id).map(({ protocol_id }) => text(protocol_id)),
    // In the world each protocol is placed before anything is approved.
    openedByPlacing: [],
    majorityMoved: [],
    rule: "ANY",
    anyAgreedBy: standing.filter((way) => way.agrees_to_any).map((way) => text(way.community_id)),
    subjectsAllBy: of("item_subject_lists", "item_id", item.id).map(({ community_id }) => text(community_id)),
    suspensions: of("item_suspensions", "item_id", item.id).map((suspension) => ({
      from: instantOf(suspension.suspended_at),
      liftedAt: instantOrNull(suspension.lifted_at),
      ...(suspension.partner_id === null
        ? { releasedAt: instantOrNull(suspension.released_at) }
        : { for: text(suspension.partner_id) }),
    })),
    isDeleted: item.deleted_at !== null,
    isErased: false,
  };
}
