// Who decides: the communities that govern an item, their stewards, and those who write for its holder. A part of the
// evaluator, written from the page alone as it is.
import type { Id, Item, Viewer, World } from "./world.ts";

/** Accepted and not left. Narrower: an institution governs nothing but its own records, and only while it holds them. */
export function governing({ world, item }: { world: World; item: Item }): Id[] {
  return item.governance
    .filter(({ acceptedAt, leftAt }) => acceptedAt !== null && leftAt === null)
    .map(({ community }) => community)
    .filter((id) => isCommunity(world, id) || (item.isHoldersOwn && item.holder === id));
}

export function isCommunity(world: World, id: Id): boolean {
  return world.partners.some((partner) => partner.id === id && partner.isCommunity);
}

export function isSteward(world: World, viewer: Viewer, community: Id): boolean {
  return (
    viewer.kind === "PERSON" &&
    world.stewards.some(
      (steward) =>
        steward.person === viewer.id &&
        steward.community === community &&
        isRightlyAppointed(world, steward.community, steward),
    )
  );
}

/** An administrator appoints a steward only before anything is governed there. */
function isRightlyAppointed(
  world: World,
  community: Id,
  { appointedBy, appointedAt }: World["stewards"][number],
): boolean {
  if (appointedBy === "STEWARD") return true;
  return !world.items.some(({ governance }) =>
    governance.some(
      (way) => way.community === community && way.acceptedAt !== null && way.acceptedAt <= appointedAt,
    ),
  );
}

export function writesFor(world: World, viewer: Viewer, partner: Id): boolean {
  if (viewer.kind === "KEY") return viewer.writes && viewer.partner === partner;
  return (
    viewer.kind === "PERSON" &&
    world.memberships.some(
      (member) => member.person === viewer.id && member.partner === partner && member.writes,
    )
  );
}
