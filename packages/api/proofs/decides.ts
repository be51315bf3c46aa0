// What decides over heritage that a viewer sees, without being shown to them: in a world from which everything hidden is
// taken out, this has to stay, or the world would answer otherwise for reasons that are no leak.
import type { Row, Rows } from "./may-see.ts";
import { heldBy, type Viewer } from "./personas.ts";

type IsHidden = (table: string, row: Row) => boolean;

/** Whether a row decides who sees an item that this viewer sees. */
export function decidesOnSight(viewer: Viewer, rows: Rows, isHidden: IsHidden): IsHidden {
  const all = (table: string): Row[] => rows[table] ?? [];
  const idsOf = (table: string, column: string, isMeant: (row: Row) => boolean) =>
    new Set(
      all(table)
        .filter(isMeant)
        .map((row) => row[column]),
    );
  const items = idsOf("items", "id", (row) => !isHidden("items", row));
  const ofItem = ({ item_id }: Row) => items.has(item_id);
  const sets = new Set([
    ...idsOf("items", "access_set_id", (row) => items.has(row.id)),
    ...idsOf("media", "access_set_id", ofItem),
  ]);
  const protocols = idsOf("item_protocols", "protocol_id", ofItem);
  const subjects = idsOf("item_subjects", "subject_id", ofItem);
  const reviews = idsOf("consent_review_items", "review_id", ofItem);
  const approvals = idsOf("item_approvals", "id", ofItem);
  const ofProtocol = ({ protocol_id }: Row) => protocols.has(protocol_id);
  const ofReview = ({ review_id }: Row) => reviews.has(review_id);
  const ofSet = ({ access_set_id }: Row) => sets.has(access_set_id);
  // A steward may ask of anybody whether they see an item, and why.
  const explains = [...heldBy(viewer).values()].some((held) => held.has("heritage:steward"));
  const rules: Record<string, (row: Row) => boolean> = {
    access_set_protocols: ofSet,
    access_set_reviews: ofSet,
    approved_media: ({ approval_id }) => approvals.has(approval_id),
    consent_events: ofItem,
    consent_review_items: ofReview,
    consent_review_partners: ofReview,
    consent_reviews: ({ id }) => reviews.has(id),
    consent_subjects: ({ id }) => subjects.has(id),
    // The holding record tells of each, whoever else may see it.
    items: ({ home_partner_id, deleted_at }) =>
      deleted_at === null && (heldBy(viewer).get(String(home_partner_id))?.has("archives:read") ?? false),
    item_approvals: ofItem,
    item_communities: ofItem,
    item_protocols: ofItem,
    item_subject_lists: ofItem,
    item_subjects: ofItem,
    item_suspensions: ofItem,
    memberships: () => explains,
    protocol_members: ofProtocol,
    protocol_partners: ofProtocol,
    protocol_windows: ofProtocol,
    protocols: ({ id }) => protocols.has(id),
  };
  return (table, row) => rules[table]?.(row) ?? false;
}

const listed = (ids: Iterable<unknown>) => `'{${[...new Set(ids)].join(",")}}'::uuid[]`;

/**
 * Whoever runs the service appoints nobody where there is heritage, and so learns that there is some, and nothing else: in
 * the world without it they are answered the same.
 */
export function rightsThatHeritageDecides(rows: Rows): string {
  const owners = (table: string, column = "home_partner_id") => (rows[table] ?? []).map((row) => row[column]);
  const keepers = listed([
    ...["items", "protocols", "consent_subjects", "consent_evidence"].flatMap((table) => owners(table)),
    ...owners("item_communities", "community_id"),
  ]);
  const keeping = listed(
    (rows.items ?? []).filter(({ deleted_at }) => deleted_at === null).map((row) => row.home_partner_id),
  );
  return `
    create or replace function heritage.partner_has_heritage(partner uuid) returns boolean
      language sql stable security definer set search_path = heritage, pg_temp as $$ select partner = any(${keepers}) $$;
    create or replace function heritage.members_see_heritage(partner uuid) returns boolean
      language sql stable security definer set search_path = heritage, pg_temp
      as $$ select partner = any(${listed(owners("protocol_partners", "partner_id"))}) $$;
    create or replace function heritage.keeps_items(partner uuid) returns boolean
      language sql stable security definer set search_path = heritage, pg_temp
      as $$ select (viewer_is_administrator() or partner = any(viewer_partners('partners:write'))) and partner = any(${keeping}) $$;`;
}
