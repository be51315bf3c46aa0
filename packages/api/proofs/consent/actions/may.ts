// Who may do what, by the design page, and where it stands in the world.
import { sees } from "../evaluator.ts";
import { governing, isSteward, writesFor } from "../who-decides.ts";
import type { Id, Item, Protocol, Subject, Viewer, World } from "../world.ts";
import type { Action } from "./actions.ts";

/** Who saw an item when somebody closed it and chose that this be told: nobody else is told. */
interface Tombstone {
  item: Id;
  saw: Viewer[];
}

/** What the page does not keep, since it decides nothing: the names of reviews. */
export interface Played {
  world: World;
  reviews: Map<Id, World["reviews"][number]>;
  tombstones: Tombstone[];
}

export const itemOf = ({ world }: Played, id: Id) => world.items.find((item) => item.id === id);
export const protocolOf = ({ world }: Played, id: Id) =>
  world.protocols.find((protocol) => protocol.id === id);
export const subjectOf = ({ world }: Played, id: Id) => world.subjects.find((subject) => subject.id === id);
export const offerOf = (item: Item | undefined, community: Id) =>
  item?.governance.find((way) => way.community === community && way.leftAt === null);

export function governs({ world }: Played, viewer: Viewer, item: Item): boolean {
  return governing({ world, item }).some((community) => isSteward(world, viewer, community));
}

/** At the holder or a governing community. */
export function mayRecord(played: Played, viewer: Viewer, item: Item): boolean {
  return [item.holder, ...governing({ world: played.world, item })].some((partner) =>
    recordsAt(played, viewer, partner),
  );
}

/** Stewards record what people say, and so do those who write. */
export function recordsAt({ world }: Played, viewer: Viewer, partner: Id): boolean {
  return writesFor(world, viewer, partner) || isSteward(world, viewer, partner);
}

/** A subject is known where it was recorded, to stewards of what it is listed on, and to itself. */
export function knows(played: Played, viewer: Viewer, subject: Subject): boolean {
  return (
    recordsAt(played, viewer, subject.recordedBy) ||
    isSubject(viewer, subject) ||
    governsSomethingOf(played, viewer, subject.id)
  );
}

function governsSomethingOf(played: Played, viewer: Viewer, subject: Id): boolean {
  const { items, depictions } = played.world;
  return items.some(
    (item) =>
      depictions.some((of) => of.subject === subject && of.item === item.id) && governs(played, viewer, item),
  );
}

export function isSubject(viewer: Viewer, { person, isErased }: Subject): boolean {
  return viewer.kind === "PERSON" && !isErased && person?.id === viewer.id && person.isConfirmed;
}

/** All records of one person. */
export function recordsOf({ world }: Played, id: Id): Subject[] {
  const same = new Set([id]);
  for (let size = 0; size < same.size; ) {
    size = same.size;
    for (const { subjects } of world.merges)
      if (subjects.some((one) => same.has(one))) for (const one of subjects) same.add(one);
  }
  return world.subjects.filter((subject) => same.has(subject.id));
}

/** Listed, under whichever of their records. */
export function isListed(played: Played, subject: Id, item: Id): boolean {
  const same = recordsOf(played, subject).map(({ id }) => id);
  return played.world.depictions.some((of) => of.item === item && same.includes(of.subject));
}

export const seesWhole = ({ world }: Played, { by, at }: Action, item: Id, part?: Id) =>
  sees(world, by, { item, ...(part !== undefined && { part }) }, at).sight === "WHOLE";

/** Describing is for those who write for the holder or govern, of what they see. */
export function mayWrite(played: Played, action: Action, item: Item): boolean {
  return (
    seesWhole(played, action, item.id) &&
    (writesFor(played.world, action.by, item.holder) || governs(played, action.by, item))
  );
}

export function mayChange(
  played: Played,
  { by }: Action,
  protocol: Protocol | undefined,
): protocol is Protocol {
  return protocol !== undefined && isSteward(played.world, by, protocol.community);
}

/** A change of one protocol by a steward of its community. */
export const ofProtocol =
  <A extends Action & { protocol: Id }>(change: (protocol: Protocol, action: A) => boolean) =>
  (played: Played, action: A): boolean => {
    const protocol = protocolOf(played, action.protocol);
    return mayChange(played, action, protocol) && change(protocol, action);
  };

export function takeOut<T>(from: T[], one: T): boolean {
  const place = from.indexOf(one);
  if (place >= 0) from.splice(place, 1);
  return place >= 0;
}

export function putIn<T>(into: T[], one: T): boolean {
  return !into.includes(one) && into.push(one) > 0;
}

export function personBehind(viewer: Viewer): Id {
  return viewer.kind === "PERSON"
    ? viewer.id
    : viewer.kind === "KEY"
      ? `maker of ${viewer.partner}`
      : viewer.kind;
}

/** Who governs one of its items or writes for the holder of one, and the stewards who recorded it. */
export function isAsked(played: Played, viewer: Viewer, review: World["reviews"][number]): boolean {
  const [recorded] = review.by;
  return (
    (recorded !== undefined && isSteward(played.world, viewer, recorded.partner)) ||
    review.items.some((id) => {
      const item = itemOf(played, id);
      return item && (governs(played, viewer, item) || writesFor(played.world, viewer, item.holder));
    })
  );
}
