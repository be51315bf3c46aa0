// Items, communities and protocols: what an action does to the world by the design page, and who may do it.
import { isNo } from "../consent-state.ts";
import { hasLapsed, opensByPlacing } from "../evaluator.ts";
import { governing, isCommunity, isSteward, writesFor } from "../who-decides.ts";
import type { ConsentEvent, Id, Item, Viewer } from "../world.ts";
import type { ActionOf } from "./actions.ts";
import type { Played } from "./may.ts";
import {
  governs,
  itemOf,
  mayChange,
  mayWrite,
  offerOf,
  ofProtocol,
  protocolOf,
  putIn,
  seesWhole,
  takeOut,
} from "./may.ts";
import type { Rules } from "./page.ts";

/** Not what is deleted; and no draft, which its next holder would see, where somebody in it said no. Narrower. */
function mayChangeHands({ world }: Played, item: Item): boolean {
  const isDraft = item.governance.every(({ acceptedAt }) => acceptedAt === null);
  const closes = (event: ConsentEvent) =>
    event.item === item.id && isNo(event) && (event.purpose !== "AI_TRAINING" || event.leaves === "ERASE");
  return !item.isDeleted && !(isDraft && world.events.some(closes));
}

function isSideOf({ world }: Played, by: Viewer, item: Item, partner: Id): boolean {
  const isCommunitys = governing({ world, item }).includes(partner) && isSteward(world, by, partner);
  return isCommunitys || (item.holder === partner && writesFor(world, by, partner));
}

/** The holder, and each community since it governs. */
function areCorrectionsAgreed({ world }: Played, item: Item): boolean {
  const agreed = item.correctionsAgreedBy ?? [];
  const ways = item.governance.filter(({ acceptedAt, leftAt }) => acceptedAt !== null && leftAt === null);
  return (
    ways.length > 0 &&
    agreed.some(({ partner }) => partner === item.holder) &&
    governing({ world, item }).every((community) =>
      ways.every(
        (way) =>
          way.community !== community ||
          agreed.some(({ partner, at }) => partner === community && at >= (way.acceptedAt ?? 0)),
      ),
    )
  );
}

/** Some approval of it stands as it is now, though its time may be over. */
function isApprovedAtAll({ world }: Played, item: Item): boolean {
  const given = world.approvals.filter((approval) => approval.item === item.id);
  return given.some(
    (approval) =>
      approval.withdrawnAt === null &&
      !hasLapsed(world, item, null, approval) &&
      !given.some(
        ({ circle, partner, as, recordedAt }) =>
          circle === approval.circle &&
          partner === approval.partner &&
          as === approval.as &&
          recordedAt > approval.recordedAt,
      ),
  );
}

export const rulesOfItems = {
  describe: ({ world }, { by, item, holder }) =>
    writesFor(world, by, holder) &&
    world.items.push({
      id: item,
      holder,
      revision: 1,
      holderWrote: 1,
      parts: [],
      governance: [],
      isHoldersOwn: false,
      openClaims: [],
      protocols: [],
      openedByPlacing: [],
      majorityMoved: [],
      rule: "ANY",
      anyAgreedBy: [],
      subjectsAllBy: [],
      suspensions: [],
      isDeleted: false,
      isErased: false,
    }) > 0,
  addPart: (played, action) => {
    const { item: id, part, kind } = action;
    const item = itemOf(played, id);
    if (!item || !seesWhole(played, action, id) || !writesFor(played.world, action.by, item.holder))
      return false;
    return item.parts.push({ id: part, kind, revision: 1, isErased: false }) > 0;
  },
  change: (played, action) => {
    const item = itemOf(played, action.item);
    const part = action.part === null ? undefined : item?.parts.find(({ id }) => id === action.part);
    if (!item || (action.part !== null && !part) || !mayWrite(played, action, item)) return false;
    if (part && !seesWhole(played, action, item.id, part.id)) return false;
    (part ?? item).revision += 1;
    if (!part) item.corrections = 0;
    if (!part && writesFor(played.world, action.by, item.holder)) item.holderWrote = item.revision;
    return true;
  },
  delete: (played, action) => {
    const item = itemOf(played, action.item);
    if (!item || item.isDeleted || !mayWrite(played, action, item)) return false;
    item.isDeleted = true;
    return true;
  },
  restore: (played, action) => {
    const item = itemOf(played, action.item);
    if (!item?.isDeleted || !mayWrite(played, action, item)) return false;
    item.isDeleted = false;
    return true;
  },

  // Either side for itself; what both agreed, either ends.
  agreeToCorrections: (played, { by, at, item: id, for: partner, agrees }) => {
    const item = itemOf(played, id);
    if (!item) return false;
    item.correctionsAgreedBy ??= [];
    const place = item.correctionsAgreedBy.findIndex((one) => one.partner === partner);
    if (!agrees) {
      const isTheirs = isSteward(played.world, by, partner) || writesFor(played.world, by, partner);
      return place !== -1 && isTheirs && item.correctionsAgreedBy.splice(place, 1).length > 0;
    }
    return (
      isSideOf(played, by, item, partner) &&
      place === -1 &&
      item.correctionsAgreedBy.push({ partner, at }) > 0
    );
  },
  // It changes a text that is approved, and nothing of who sees it; of what is withheld in part, nothing.
  correct: (played, { by, item: id, for: partner, note }) => {
    const item = itemOf(played, id);
    if (!item || !isSideOf(played, by, item, partner) || item.isDeleted || item.isBlurred) return false;
    if (!areCorrectionsAgreed(played, item) || !isApprovedAtAll(played, item)) return false;
    if (note === (item.note ?? "As it is") || (item.corrections ?? 0) >= 10) return false;
    Object.assign(item, { note, corrections: (item.corrections ?? 0) + 1 });
    return true;
  },

  // By its holder to another partner; what changes, changes once that has accepted.
  give: (played, { by, item: id, from, to }) => {
    const item = itemOf(played, id);
    if (!item || item.holder !== from || from === to || !writesFor(played.world, by, from)) return false;
    if (item.givenTo != null || !mayChangeHands(played, item)) return false;
    item.givenTo = to;
    return true;
  },
  take: (played, { by, at, item: id, to }) => {
    const { world } = played;
    const item = itemOf(played, id);
    if (!item || item.givenTo !== to || !writesFor(world, by, to) || !mayChangeHands(played, item))
      return false;
    const governsItself = isCommunity(world, to) && governing({ world, item }).includes(to);
    for (const approval of world.approvals)
      if (
        approval.item === id &&
        (approval.as === "HOLDER" || (approval.circle === "PUBLIC" && governsItself))
      )
        approval.withdrawnAt ??= at;
    const own = isCommunity(world, item.holder) ? undefined : offerOf(item, item.holder);
    Object.assign(item, { holder: to, givenTo: null, holderWrote: 0, correctionsAgreedBy: [] });
    if (!own) return true;
    // An institution governs its own records alone: the next holder is asked, where nobody else is.
    own.leftAt = at;
    for (const said of [item.subjectsAllBy, item.anyAgreedBy]) takeOut(said, own.community);
    if (own.acceptedAt === null || item.governance.some(({ leftAt }) => leftAt === null)) return true;
    if (!isCommunity(world, to)) item.isHoldersOwn = true;
    return item.governance.push({ community: to, offeredAt: at, acceptedAt: null, leftAt: null }) > 0;
  },

  // By the holder, and by a community that leaves and names a successor; only a community governs what is not its own.
  offer: (played, { by, at, item: id, community }) => {
    const { world } = played;
    const item = itemOf(played, id);
    if (!item || offerOf(item, community)) return false;
    if (!writesFor(world, by, item.holder) && !governs(played, by, item)) return false;
    const isCommunity = world.partners.some((partner) => partner.id === community && partner.isCommunity);
    if (!isCommunity && item.holder !== community) return false;
    if (!isCommunity) item.isHoldersOwn = true;
    return item.governance.push({ community, offeredAt: at, acceptedAt: null, leftAt: null }) > 0;
  },
  accept: (played, { by, at, item, community }) => {
    const offer = offerOf(itemOf(played, item), community);
    if (!offer || offer.acceptedAt !== null || !isSteward(played.world, by, community)) return false;
    offer.acceptedAt = at;
    return true;
  },
  leave: (played, { by, at, item: id, community }) => {
    const item = itemOf(played, id);
    const offer = offerOf(item, community);
    if (!item || !offer || !isSteward(played.world, by, community)) return false;
    offer.leftAt = at;
    item.subjectsAllBy = item.subjectsAllBy.filter((one) => one !== community);
    item.anyAgreedBy = item.anyAgreedBy.filter((one) => one !== community);
    return true;
  },
  agreeToAny: (played, { by, item: id, community, agrees }) => {
    const item = itemOf(played, id);
    if (!item || !offerOf(item, community) || !isSteward(played.world, by, community)) return false;
    item.anyAgreedBy = item.anyAgreedBy.filter((one) => one !== community);
    if (agrees) item.anyAgreedBy.push(community);
    return true;
  },

  makeProtocol: ({ world }, { by, protocol: id, community, reach, windows }) =>
    isSteward(world, by, community) &&
    world.protocols.push({ id, community, reach, windows, members: [], partners: [], isDeleted: false }) > 0,
  setReach: ofProtocol((protocol, { reach }: ActionOf<"setReach">) => {
    protocol.reach = reach;
    return true;
  }),
  setWindows: ofProtocol((protocol, { windows }: ActionOf<"setWindows">) => {
    protocol.windows = windows;
    return true;
  }),
  addMember: ofProtocol(({ members }, { person }: ActionOf<"addMember">) => putIn(members, person)),
  // By its stewards; and nobody stays a member against their will.
  removeMember: (played, { by, protocol: id, person }) => {
    const protocol = protocolOf(played, id);
    const isOneself = by.kind === "PERSON" && by.id === person;
    if (!protocol || (!isOneself && !isSteward(played.world, by, protocol.community))) return false;
    return takeOut(protocol.members, person);
  },
  addPartner: ofProtocol(({ partners }, { partner }: ActionOf<"addPartner">) => putIn(partners, partner)),
  removePartner: ofProtocol(({ partners }, { partner }: ActionOf<"removePartner">) =>
    takeOut(partners, partner),
  ),
  deleteProtocol: ofProtocol((protocol, { isDeleted }: ActionOf<"deleteProtocol">) => {
    protocol.isDeleted = isDeleted;
    return true;
  }),
  // By a steward of its own community, while that governs the item.
  place: (played, action) => {
    const [item, protocol] = [itemOf(played, action.item), protocolOf(played, action.protocol)];
    if (!item || !mayChange(played, action, protocol) || item.protocols.includes(protocol.id)) return false;
    if (!governing({ world: played.world, item }).includes(protocol.community)) return false;
    if (opensByPlacing(played.world, item)) item.openedByPlacing.push(action.at);
    return item.protocols.push(protocol.id) > 0;
  },
  unplace: (played, action) => {
    const [item, protocol] = [itemOf(played, action.item), protocolOf(played, action.protocol)];
    return item !== undefined && mayChange(played, action, protocol) && takeOut(item.protocols, protocol.id);
  },
} satisfies Partial<Rules>;
