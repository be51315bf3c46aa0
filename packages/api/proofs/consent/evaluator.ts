// Who sees an item or a part of it now, and why: written from the design page on consent and from nothing else, so that
// what PostgreSQL answers can be compared with it. Where the page can be read in two ways, the narrower reading stands
// here, beside the word “narrower”.
import {
  type AskedSubject,
  consentOf,
  erasureOf,
  isAboutWhole,
  isArchivingRefused,
  isBlurWanted,
  isGrant,
  isNo,
  subjectsOf,
  usesOf,
} from "./consent-state.ts";
import { governing, isCommunity, isSteward, writesFor } from "./who-decides.ts";
import {
  type Approval,
  type Circle,
  type ConsentEvent,
  circles,
  type Id,
  type Instant,
  type Item,
  type Part,
  type Protocol,
  type Purpose,
  type Review,
  type Target,
  type Viewer,
  type World,
} from "./world.ts";

/** NONE: the world is as if it had never existed. TRACE: id, date, reason class. HOLDING_RECORD: number, store, whom to ask. */
export type Sight = "NONE" | "TRACE" | "HOLDING_RECORD" | "WHOLE";

export interface Verdict {
  sight: Sight;
  /** What decided, in the page's words; of several that let a viewer in, all. */
  because: string[];
}

const asksFor: Record<Circle, readonly Purpose[]> = {
  COMMUNITY: ["COMMUNITY_ACCESS"],
  PARTNERS: ["PARTNER_ACCESS"],
  PUBLIC: ["PUBLIC_ONLINE", "COMMUNITY_ACCESS", "PARTNER_ACCESS"],
};

export function sees(world: World, whoever: Viewer, target: Target, now: Instant): Verdict {
  const item = world.items.find(({ id }) => id === target.item);
  if (!item) return none("there is no such item");
  // Whoever looks after the service stands in no circle: they look as a visitor does.
  const looksAfterService = whoever.kind === "ADMINISTRATOR" || whoever.kind === "SYSTEM";
  const viewer: Viewer = looksAfterService ? { kind: "VISITOR" } : whoever;
  if (viewer.kind === "KEY" && viewer.madeBy === "ADMINISTRATOR")
    return none("an administrator makes no key that reads");
  if (target.part === undefined) return seesWhole({ world, viewer, item, part: null, now });
  const part = item.parts.find(({ id }) => id === target.part);
  if (!part) return none("there is no such part");
  const whole = seesWhole({ world, viewer, item, part: null, now });
  if (whole.sight !== "WHOLE") return none("the item is not seen");
  const ofPart = seesWhole({ world, viewer, item, part, now });
  return ofPart.sight === "HOLDING_RECORD" ? none("a holding record has no parts") : ofPart;
}

/** What is exact of it: where and when. BLUR withdraws that for everybody but its stewards, and the one who chose it. */
export function seesExactFacts(world: World, viewer: Viewer, target: Target, now: Instant): boolean {
  const item = world.items.find(({ id }) => id === target.item);
  if (!item || sees(world, viewer, { item: item.id }, now).sight !== "WHOLE") return false;
  const question = { world, viewer, item, part: null, now };
  if (!item.isBlurred || isGovernedBySteward(question)) return true;
  // Narrower: where somebody else chose it too, it is withdrawn for each of them.
  const own = world.subjects
    .filter(({ person }) => viewer.kind === "PERSON" && person?.id === viewer.id && person.isConfirmed)
    .map(({ id }) => id);
  return isOwnPerson(question) && !isBlurWanted(world, item.id, now, own);
}

interface Question {
  world: World;
  viewer: Viewer;
  item: Item;
  part: Part | null;
  now: Instant;
  /** The events that count. */
  heard?: ConsentEvent[];
}

function none(because: string): Verdict {
  return { sight: "NONE", because: [because] };
}

function seesWhole(question: Question): Verdict {
  const { world, item, part, now } = question;
  const erasure = erasureOf(world, item.id, part?.id ?? null, now);
  if (item.isErased || part?.isErased || erasure === "GONE") return none("it is erased");
  const isRefused = isArchivingRefused(world, item.id, part?.id ?? null, now);
  if (isGovernedBySteward(question) && (erasure === "HIDDEN" || isRefused))
    return { sight: "TRACE", because: ["a subject says no to keeping it"] };
  // Narrower: of what is deleted nobody sees a part.
  if (item.isDeleted && part) return none("its item is deleted");
  // Deleting is not withdrawing: those who may put it back see it as far as they did, and nobody else.
  if (item.isDeleted && !mayRestore(question)) return unseen(question, "it is deleted");
  if (isGovernedBySteward(question))
    return { sight: "WHOLE", because: ["1: a steward of a governing community"] };
  if (erasure === "HIDDEN") return unseen(question, "its subject had it erased");
  if (isSuspended(item, now)) return unseen(question, "it is suspended");
  const because = [
    // Narrower: where a subject says no to keeping it, neither those it is offered to nor any circle see it.
    ...(!isRefused && isOfferedDraft(question) ? ["a steward of a community that it is offered to"] : []),
    ...(isOwnPerson(question) ? ["2: the person of a subject"] : []),
    ...(isHoldersDraft(question)
      ? ["3: no community ever accepted it, and the viewer writes for the holder"]
      : []),
    ...circles
      .filter((circle) => !isRefused && isOpenTo(question, circle))
      .map((circle) => `4: the circle ${circle}`),
  ];
  return because.length > 0 ? { sight: "WHOLE", because } : unseen(question, "in no circle that is open");
}

function mayRestore({ world, viewer, item, part, now }: Question): boolean {
  return writesFor(world, viewer, item.holder) || isGovernedBySteward({ world, viewer, item, part, now });
}

/** Of what it may not see a holder keeps the holding record; narrower: those who write for it read that. */
function unseen({ viewer, item, world }: Question, because: string): Verdict {
  return { sight: writesFor(world, viewer, item.holder) ? "HOLDING_RECORD" : "NONE", because: [because] };
}

// 1 -----------------------------------------------------------------------------------------------------------------

function isGovernedBySteward(question: Question): boolean {
  return governing(question).some((community) => isSteward(question.world, question.viewer, community));
}

/** From the offer on. Narrower: while it is a draft that nobody accepted, since of several each agrees to what widens. */
function isOfferedDraft({ world, viewer, item }: Question): boolean {
  return (
    !wasEverAccepted(item) &&
    item.governance.some(({ community, leftAt }) => leftAt === null && isSteward(world, viewer, community))
  );
}

function wasEverAccepted(item: Item): boolean {
  return item.governance.some(({ acceptedAt }) => acceptedAt !== null);
}

/** A community's claim on an institution's own record suspends it until it is answered. */
function isSuspended(item: Item, now: Instant): boolean {
  const isOver = (at: Instant | null | undefined) => at === undefined || (at !== null && at <= now);
  const isHeld = item.suspensions.some(
    ({ from, liftedAt, releasedAt }) => from <= now && !(isOver(liftedAt) && isOver(releasedAt)),
  );
  return isHeld || item.openClaims.length > 0;
}

// 2 -----------------------------------------------------------------------------------------------------------------

/**
 * Narrower: of the parts, those that name the subject; an erased subject has no person any more; and a steward of the item
 * confirms it there, so that to be listed by itself shows nothing to anybody.
 */
function isOwnPerson({ world, viewer, item, part }: Question): boolean {
  if (viewer.kind !== "PERSON") return false;
  return world.subjects
    .filter(({ person, isErased }) => !isErased && person?.id === viewer.id && person.isConfirmed)
    .some(({ id }) =>
      world.depictions.some(
        (depiction) =>
          depiction.subject === id &&
          depiction.item === item.id &&
          depiction.confirmedFor === viewer.id &&
          (part === null || depiction.parts.includes(part.id)),
      ),
    );
}

// 3 -----------------------------------------------------------------------------------------------------------------

function isHoldersDraft({ world, viewer, item }: Question): boolean {
  return !wasEverAccepted(item) && writesFor(world, viewer, item.holder);
}

// 4 -----------------------------------------------------------------------------------------------------------------

function isOpenTo(question: Question, circle: Circle): boolean {
  if (!standsIn(question, circle) || !isApproved(question, circle)) return false;
  // An embargo's end asks a steward unless they chose that it opens: what was not usable when it was read is not yet.
  const embargo = stewardsApprovals(question, circle).filter(({ opensWhenDue }) => !opensWhenDue);
  const asOf = [
    question.now,
    ...(embargo.length > 0 ? [Math.min(...embargo.map(({ seenAt }) => seenAt))] : []),
  ];
  return [question.world.events, eventsSeen(question, circle)].every((heard) =>
    asOf.every((now) => isConsented({ ...question, heard, now }, circle)),
  );
}

function stewardsApprovals(question: Question, circle: Circle): Approval[] {
  const governs = governing(question);
  return liveApprovals(question, circle).filter(
    ({ as, partner }) => as === "STEWARD" && governs.includes(partner),
  );
}

/** What the stewards knew who approved: a grant, or that nothing is known, opens only what was approved after it. */
function eventsSeen(question: Question, circle: Circle): ConsentEvent[] {
  const seen = Math.min(...stewardsApprovals(question, circle).map(({ seenAt }) => seenAt));
  const opens = (event: ConsentEvent) => isGrant(event) || event.state === "UNKNOWN";
  return question.world.events.filter((event) => !(opens(event) && event.recordedAt > seen));
}

function standsIn({ world, viewer, item, now }: Question, circle: Circle): boolean {
  const governs = governing({ world, item });
  const placed = world.protocols.filter(({ id }) => item.protocols.includes(id));
  const own = placed.filter(({ community }) => governs.includes(community));
  // No protocol: stewards only. Narrower: the protocol of a community that left opens nothing, and still closes.
  if (own.length === 0) return false;
  const isOpen = ({ windows, isDeleted }: Protocol) =>
    !isDeleted && windows.some(({ from, until }) => from <= now && (until === null || now < until));
  const admits = (protocol: Protocol) => isAdmitted(world, viewer, protocol, circle);
  if (isAnyEnough(item, governs)) return own.some((protocol) => isOpen(protocol) && admits(protocol));
  return (
    placed.every(isOpen) && own.some(admits) && placed.every((one) => one.reach === "PUBLIC" || admits(one))
  );
}

/**
 * Whether one more protocol on it could let in somebody new: where one is enough, and where there is none of a governing
 * community but such as are PUBLIC, of which nobody needs to be a member. What was approved before it was not this.
 */
export function opensByPlacing(world: World, item: Item): boolean {
  const governs = governing({ world, item });
  if (isAnyEnough(item, governs)) return true;
  return !world.protocols.some(
    ({ id, community, reach }) =>
      item.protocols.includes(id) && governs.includes(community) && reach !== "PUBLIC",
  );
}

function isAnyEnough(item: Item, governs: Id[]): boolean {
  return item.rule === "ANY" && governs.every((community) => item.anyAgreedBy.includes(community));
}

/** Narrower: a member is a person; a partner's key is not its people; of a list that the reach leaves out nobody stands in. */
function isAdmitted(world: World, viewer: Viewer, protocol: Protocol, circle: Circle): boolean {
  if (circle === "PUBLIC") return protocol.reach === "PUBLIC";
  if (viewer.kind !== "PERSON") return false;
  if (circle === "COMMUNITY") return protocol.members.includes(viewer.id);
  // Its stewards are a partner's people, too.
  const belongs = [
    ...world.memberships,
    ...world.stewards.map(({ person, community }) => ({ person, partner: community })),
  ];
  return (
    protocol.reach !== "MEMBERS" &&
    belongs.some(({ person, partner }) => person === viewer.id && protocol.partners.includes(partner))
  );
}

/** A steward of each governing community; for PUBLIC also the holder, by another person. */
function isApproved(question: Question, circle: Circle): boolean {
  const { world, item } = question;
  const governs = governing(question);
  const live = liveApprovals(question, circle);
  const stewards = (community: Id) =>
    live
      .filter((approval) => approval.as === "STEWARD" && approval.partner === community)
      .map(({ person }) => person);
  if (governs.length === 0 || governs.some((community) => stewards(community).length === 0)) return false;
  // A community that is its own holder needs one person; narrower: an institution that is needs two.
  if (circle !== "PUBLIC" || (governs.includes(item.holder) && isCommunity(world, item.holder))) return true;
  return live
    .filter((approval) => approval.as === "HOLDER" && approval.partner === item.holder)
    .some((holder) =>
      governs.every((community) => stewards(community).some((person) => person !== holder.person)),
    );
}

/** One stands for each circle, partner and role: a newer one takes the place of the older, even if it is taken back. */
function liveApprovals(question: Question, circle: Circle): Approval[] {
  const given = question.world.approvals.filter(
    (approval) => approval.item === question.item.id && approval.circle === circle,
  );
  return given.filter(
    (approval) =>
      !given.some(
        ({ partner, as, recordedAt }) =>
          partner === approval.partner && as === approval.as && recordedAt > approval.recordedAt,
      ) && isLive(question, approval),
  );
}

/** Of the revision read, of the part too; not ended or taken back; and nothing happened since that lapses it. */
function isLive({ world, item, part, now }: Question, approval: Approval): boolean {
  if (part && approval.partRevisions[part.id] !== part.revision) return false;
  if (approval.until !== null && now >= approval.until) return false;
  return approval.withdrawnAt === null && !hasLapsed(world, item, part, approval);
}

/**
 * The item was changed, a community left, a protocol was placed that opens, or a subject said no. Narrower: each no lapses
 * what it is about, of whatever purpose.
 */
export function hasLapsed(world: World, item: Item, part: Part | null, approval: Approval): boolean {
  if (approval.revision !== item.revision) return true;
  const isLater = (at: Instant | null) => at !== null && at >= approval.recordedAt;
  // To decline an offer is not to leave.
  if (item.governance.some(({ acceptedAt, leftAt }) => acceptedAt !== null && isLater(leftAt))) return true;
  if (item.openedByPlacing.some(isLater)) return true;
  // Narrower: whose yes counts is another question then.
  if (item.majorityMoved.some(isLater)) return true;
  return world.events.some(
    (event) =>
      event.item === item.id &&
      isNo(event) &&
      isLater(event.recordedAt) &&
      (event.part === part?.id || (event.part === null && isAboutWhole(event, part))),
  );
}

/** Each subject's purpose is usable, or covered by a review. */
function isConsented(question: Question, circle: Circle): boolean {
  const { world, item, part } = question;
  const asked = subjectsOf(world, item.id, part?.id ?? null);
  const mayBeUsed = usesOf(part).every((purpose) =>
    asked.every((one) =>
      // Of those of the whole item nobody knows whether a part shows them: their no closes it.
      one.isOfWhole
        ? !stateFor(question, one, purpose).isRefused
        : isGivenOrReviewed(question, one, { circle, purpose }),
    ),
  );
  return (
    mayBeUsed &&
    asksFor[circle].every(
      (purpose) =>
        (areAllListed(question) || isReviewed(question, { circle, purpose })) &&
        asked.every((one) => isGivenOrReviewed(question, one, { circle, purpose })),
    )
  );
}

/**
 * Every item starts with a subject UNKNOWN, until a steward records that those listed, at least one, are all: of several
 * communities one of each, since it widens.
 */
function areAllListed(question: Question): boolean {
  const { world, item } = question;
  return (
    governing(question).every((community) => item.subjectsAllBy.includes(community)) &&
    world.depictions.some((depiction) => depiction.item === item.id)
  );
}

interface Need {
  circle: Circle;
  purpose: Purpose;
  /** A review covers who was listed before it. */
  listedAt?: Instant;
}

function isGivenOrReviewed(question: Question, asked: AskedSubject, need: Need): boolean {
  const state = stateFor(question, asked, need.purpose);
  return state.isUsable || (state.isUnknown && isReviewed(question, { ...need, listedAt: asked.listedAt }));
}

function stateFor(question: Question, asked: AskedSubject, purpose: Purpose) {
  const { world, item, part, now, heard = world.events } = question;
  const target = { item: item.id, part: part?.id ?? null, purpose };
  return consentOf({ ...world, events: heard }, asked, target, now);
}

/** Narrower: it ends on the day to look again, and does not cover who was listed after it. */
function isReviewed(question: Question, { circle, purpose, listedAt = -Infinity }: Need): boolean {
  const { world, item, now } = question;
  if (purpose === "AI_TRAINING") return false;
  return world.reviews.some(
    (review) =>
      review.items.includes(item.id) &&
      review.purposes.includes(purpose) &&
      listedAt <= review.recordedAt &&
      now < review.lookAgainAt &&
      review.withdrawnAt === null &&
      isRecordedByAll(question, review, circle),
  );
}

/** By a steward (narrower: of each governing community, since it widens); for PUBLIC also by the holder. */
function isRecordedByAll(question: Question, { by }: Review, circle: Circle): boolean {
  const governs = governing(question);
  const isBySteward = (community: Id) =>
    by.some(({ partner, as }) => partner === community && as === "STEWARD");
  const isByHolder = by.some(({ partner }) => partner === question.item.holder);
  return governs.length > 0 && governs.every(isBySteward) && (circle !== "PUBLIC" || isByHolder);
}
