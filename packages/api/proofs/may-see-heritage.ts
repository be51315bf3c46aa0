// Who may see what of heritage and of what decides over it, row by row, by the design page.
import { sees } from "./consent/evaluator.ts";
import { governing } from "./consent/who-decides.ts";
import type { Row, Rows } from "./may-see.ts";
import type { Viewer } from "./personas.ts";
import { askerOf, instantOf, worldOfRows } from "./world-of-rows.ts";

type Shows = (row: Row) => boolean;
export interface Heritage {
  item: Shows;
  medium: Shows;
  /** Whether somebody speaks for a community that governs the item of this id. */
  governs(item: unknown): boolean;
  /** By table. */
  rules: Record<string, Shows>;
}

// Worlds are asked of each row by each viewer: what the rows come to is the same for all of them.
const worlds = new WeakMap<Rows, ReturnType<typeof worldOfRows>>();
function worldOf(rows: Rows) {
  const known = worlds.get(rows) ?? worldOfRows(rows);
  worlds.set(rows, known);
  return known;
}

export function heritageOf(
  viewer: Viewer,
  rows: Rows,
  now: Date,
  may: (scope: string, partner: unknown) => boolean,
): Heritage {
  const world = worldOf(rows);
  const asker = askerOf(viewer);
  const at = instantOf(now.toISOString());
  const all = (table: string): Row[] => rows[table] ?? [];
  const byId = (table: string, id: unknown) => all(table).find((row) => row.id === id);
  const holderOf = (item: unknown) => byId("items", item)?.home_partner_id;

  const seen = new Map<string, boolean>();
  const isSeen = (item: unknown, part?: unknown): boolean => {
    const name = `${item} ${part ?? ""}`;
    const target = { item: String(item), ...(part !== undefined && { part: String(part) }) };
    const known = seen.get(name) ?? sees(world, asker, target, at).sight === "WHOLE";
    seen.set(name, known);
    return known;
  };
  const governingOf = (id: unknown) => {
    const item = world.items.find((one) => one.id === id);
    return item ? governing({ world, item }) : [];
  };
  const isSteward = (partner: unknown) => viewer.kind === "person" && may("heritage:steward", partner);
  const governs = (item: unknown) => governingOf(item).some(isSteward);
  const mayRecord = (item: unknown) =>
    [holderOf(item), ...governingOf(item)].some((partner) => may("consent:record", partner));
  const isOneself = (id: unknown) => viewer.kind === "person" && id === viewer.id;
  const isOwnSubject = (id: unknown) => {
    const subject = byId("consent_subjects", id);
    return (
      isOneself(subject?.person_id) && subject?.person_confirmed_at !== null && subject?.erased_at === null
    );
  };
  const governsSubject = (id: unknown) =>
    all("item_subjects").some((listed) => listed.subject_id === id && governs(listed.item_id));
  // What is said of an item: for its stewards, for the person, and for who records there and sees it, or that part of it.
  const isTold = ({ item_id, subject_id, medium_id }: Row) =>
    governs(item_id) ||
    isOwnSubject(subject_id) ||
    (mayRecord(item_id) && isSeen(item_id) && (medium_id === null || isSeen(item_id, medium_id)));

  const protocol: Shows = ({ id, home_partner_id, deleted_at }) =>
    isSteward(home_partner_id) ||
    (deleted_at === null &&
      all("protocol_members").some((member) => member.protocol_id === id && isOneself(member.person_id)));
  const ofProtocol: Shows = ({ protocol_id }) => isSteward(byId("protocols", protocol_id)?.home_partner_id);
  const review: Shows = ({ id, home_partner_id }) =>
    isSteward(home_partner_id) ||
    all("consent_review_items").some((listed) => listed.review_id === id && isAsked(listed));
  const isAsked: Shows = ({ item_id }) => governs(item_id) || may("archives:write", holderOf(item_id));
  const approval: Shows = ({ item_id, partner_id, role, recorded_by, given_by }) =>
    governs(item_id) ||
    (may("archives:read", holderOf(item_id)) &&
      ((role === "HOLDER" && may("archives:read", partner_id)) || isSeen(item_id))) ||
    [recorded_by, ...(given_by as unknown[])].some(isOneself);

  return {
    item: ({ id }) => isSeen(id),
    medium: ({ id, item_id }) => isSeen(item_id, id),
    governs,
    rules: {
      protocols: protocol,
      protocol_members: (row) => ofProtocol(row) || isOneself(row.person_id),
      protocol_partners: ofProtocol,
      protocol_windows: ofProtocol,
      item_communities: ({ item_id, community_id }) =>
        isSteward(community_id) || may("archives:read", holderOf(item_id)) || governs(item_id),
      item_protocols: (row) => governs(row.item_id) || ofProtocol(row),
      item_suspensions: ({ item_id, partner_id }) =>
        governs(item_id) ||
        (partner_id === null ? asker.kind === "ADMINISTRATOR" : may("archives:read", partner_id)),
      consent_subjects: ({ id, home_partner_id }) =>
        may("consent:record", home_partner_id) || isOwnSubject(id) || governsSubject(id),
      item_subjects: isTold,
      item_subject_lists: ({ item_id }) => governs(item_id) || (mayRecord(item_id) && isSeen(item_id)),
      consent_evidence: ({ home_partner_id, subject_id }) =>
        may("consent:record", home_partner_id) || isOwnSubject(subject_id) || governsSubject(subject_id),
      consent_events: isTold,
      consent_reviews: review,
      consent_review_items: isAsked,
      consent_review_partners: ({ review_id }) => {
        const about = byId("consent_reviews", review_id);
        return about !== undefined && review(about);
      },
      item_approvals: approval,
      approved_media: ({ approval_id, medium_id }) => {
        const about = byId("item_approvals", approval_id);
        return (
          about !== undefined &&
          approval(about) &&
          (governs(about.item_id) || isSeen(about.item_id, medium_id))
        );
      },
      objections: ({ item_id, answered_by }) => governs(item_id) || isOneself(answered_by),
      erasures: ({ home_partner_id, communities, erased_at, reason }) =>
        (erased_at === null || reason === "ADMINISTRATORS") &&
        (may("archives:write", home_partner_id) || (communities as unknown[]).some(isSteward)),
      item_copies: ({ item_id, home_partner_id, partner_id }) =>
        may("archives:read", partner_id) || may("archives:write", home_partner_id) || governs(item_id),
      correction_agreements: ({ item_id, partner_id }) =>
        governs(item_id) ||
        [partner_id, holderOf(item_id)].some((partner) => may("archives:write", partner)) ||
        isSteward(partner_id),
      // The words from before: no longer for the holder, once something of the item is withheld.
      item_corrections: ({ item_id }) =>
        isSeen(item_id) &&
        (governs(item_id) ||
          (may("archives:write", holderOf(item_id)) && byId("items", item_id)?.is_blurred !== true)),
      item_transfers: ({ home_partner_id, partner_id, offered_by, answered_by }) =>
        [home_partner_id, partner_id].some((partner) => may("archives:read", partner)) ||
        [offered_by, answered_by].some(isOneself),
      suppressed_references: ({ home_partner_id }) => may("archives:write", home_partner_id),
      evidence_files_to_remove: () => false,
      access_set_protocols: () => false,
      access_set_reviews: () => false,
      review_openings: () => false,
    },
  };
}
