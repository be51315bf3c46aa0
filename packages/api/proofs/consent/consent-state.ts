// What the events of one subject come to, for one item or part and one purpose.
import {
  type ConsentEvent,
  type Id,
  type Instant,
  noes,
  type Part,
  type Purpose,
  type Subject,
  type World,
} from "./world.ts";

export interface ConsentState {
  isUsable: boolean;
  /** Nobody ever said anything that counts: a review may stand in. */
  isUnknown: boolean;
  /** A no stands that nothing lifted. */
  isRefused: boolean;
}

interface Asked {
  subject: Subject;
  item: Id;
  part: Id | null;
  purpose: Purpose;
}

const ERASED_AFTER = 7;
/** A part shared with others is redacted or erased. */
const SHARED_ERASED_AFTER = 30;

export function isNo({ state }: Pick<ConsentEvent, "state">): boolean {
  return (noes as readonly string[]).includes(state);
}

export function isGrant({ state }: Pick<ConsentEvent, "state">): boolean {
  return state === "GIVEN" || state === "RENEWED";
}

/** The events of exactly this subject, target and purpose, in the order in which they were recorded. */
function eventsOf(world: World, { subject, item, part, purpose }: Asked): ConsentEvent[] {
  return world.events
    .filter((event) => event.subject === subject.id && event.item === item && isAbout(event, purpose))
    .filter((event) => event.part === part && (part !== null || !leavesItem(event, purpose)))
    .concat(
      // What leaves the metadata withdraws each part, those added later too.
      part === null ? [] : world.events.filter((event) => isOfParts(event, { subject, item, part, purpose })),
    )
    .sort((a, b) => a.recordedAt - b.recordedAt);
}

/**
 * A no that closes nothing of the item itself. Narrower: a no to being kept is not lessened by blurring, and neither is one
 * that is about being seen or heard.
 */
export function leavesItem({ leaves, purpose: said }: ConsentEvent, purpose: Purpose): boolean {
  return leaves === "METADATA_ONLY" || (leaves === "BLUR" && purpose !== "ARCHIVING" && !isUseOfParts(said));
}

/** The other purposes that a part asks: it shows somebody, or lets them be heard. */
export function usesOf(part: Pick<Part, "kind"> | null): Purpose[] {
  const shows = part?.kind === "IMAGE" || part?.kind === "VIDEO";
  const speaks = part?.kind === "AUDIO" || part?.kind === "VIDEO";
  return [...(shows ? (["IMAGE_OF_PERSON"] as const) : []), ...(speaks ? (["VOICE"] as const) : [])];
}

export const isUseOfParts = (purpose: Purpose) => purpose === "IMAGE_OF_PERSON" || purpose === "VOICE";

/** Whether a no to the item is about it, or this part of it: one to being seen or heard is about the parts that do it. */
export function isAboutWhole(event: ConsentEvent, part: Part | null): boolean {
  if (isUseOfParts(event.purpose) && event.leaves !== "METADATA_ONLY")
    return usesOf(part).includes(event.purpose);
  const isBlur = event.leaves === "BLUR" && leavesItem(event, event.purpose);
  return (part !== null || !leavesItem(event, event.purpose)) && !isBlur;
}

/**
 * Whether somebody wants the exact place and date withdrawn. Narrower: the wish stands until they, and for their own no they
 * themselves, say yes again to each purpose to which they said no, without an end.
 */
export function isBlurWanted(world: World, item: Id, now: Instant, butFor: readonly Id[] = []): boolean {
  const lifts = (wish: ConsentEvent, event: ConsentEvent) =>
    event.subject === wish.subject &&
    event.item === item &&
    event.part === null &&
    isGrant(event) &&
    event.recordedAt > wish.recordedAt &&
    Math.floor(event.happenedAt) > Math.floor(wish.happenedAt) &&
    event.validFrom <= now &&
    event.validUntil === null &&
    (wish.by !== "SUBJECT" || event.by === "SUBJECT");
  return world.events
    .filter((event) => event.item === item && event.part === null && event.leaves === "BLUR")
    .filter(({ subject }) => !butFor.includes(subject))
    .some((wish) => {
      // EVERY_USE is a no to each circle, and to maps, of which no history here tells.
      if (wish.purpose === "EVERY_USE") return true;
      return !world.events.some((event) => event.purpose === wish.purpose && lifts(wish, event));
    });
}

function isAbout({ purpose }: ConsentEvent, asked: Purpose): boolean {
  return purpose === asked || (purpose === "EVERY_USE" && asked !== "ARCHIVING");
}

function isOfParts(event: ConsentEvent, { subject, item, purpose }: Asked): boolean {
  return (
    event.subject === subject.id &&
    event.item === item &&
    isAbout(event, purpose) &&
    event.part === null &&
    event.leaves === "METADATA_ONLY"
  );
}

/**
 * The last recorded counts, but a grant that happened before the last no changes nothing.
 * Narrower readings: on the day of the no is before it; the last no is the one that happened last, whenever it was
 * recorded; a no of the subject's own is lifted by the subject's own grant alone (a child's no prevails, the dead have
 * refused for good); what follows a no without lifting it, such as UNKNOWN, leaves the no standing.
 */
function stateAt(events: ConsentEvent[], subject: Subject, now: Instant): ConsentState {
  const standing: ConsentEvent[] = [];
  let last: ConsentEvent | undefined;
  for (const event of events) {
    if (isNo(event)) standing.push(event);
    if (isGrant(event)) {
      const isLate = standing.some((no) => event.happenedAt <= no.happenedAt);
      const lifts = (no: ConsentEvent) => !isLate && (no.by === "OTHER" || event.by === "SUBJECT");
      const left = standing.filter((no) => !lifts(no));
      standing.splice(0, standing.length, ...left);
      if (isLate) continue;
    }
    last = event;
  }
  const isRefused = standing.length > 0;
  if (isRefused) return { isUsable: false, isUnknown: false, isRefused };
  if (last === undefined || last.state === "UNKNOWN") return { isUsable: false, isUnknown: true, isRefused };
  const isValid = last.validFrom <= now && (last.validUntil === null || now < last.validUntil);
  return { isUsable: isGrant(last) && isValid && mayGrant(last, subject, now), isUnknown: false, isRefused };
}

/** A guardian's grant ends at majority; before it, narrower, a child's own is not enough. */
function mayGrant(grant: ConsentEvent, { majorityAt }: Subject, now: Instant): boolean {
  if (majorityAt === null) return true;
  return now < majorityAt ? grant.by === "OTHER" : grant.by === "SUBJECT";
}

/**
 * Consent to the item covers its parts, and events on a part only narrow. Somebody who is asked for a part alone
 * speaks about that part; what they said about the whole item must then be usable too.
 */
function stateOf(world: World, asked: Asked, isOfWhole: boolean, now: Instant): ConsentState {
  const ofItem = eventsOf(world, { ...asked, part: null });
  const onItem = stateAt(ofItem, asked.subject, now);
  if (asked.part === null) return onItem;
  const ofPart = eventsOf(world, asked);
  const onPart = stateAt(ofPart, asked.subject, now);
  if (ofPart.length === 0) return onItem;
  if (!isOfWhole && ofItem.length === 0) return onPart;
  return narrower(onItem, onPart);
}

function narrower(a: ConsentState, b: ConsentState): ConsentState {
  const isUsable = a.isUsable && b.isUsable;
  return {
    isUsable,
    isUnknown: !isUsable && [a, b].every((state) => state.isUsable || state.isUnknown),
    isRefused: a.isRefused || b.isRefused,
  };
}

/** Somebody whose consent an item or part needs, with the records that were found to be the same person. */
export interface AskedSubject {
  subject: Subject;
  isOfWhole: boolean;
  listedAt: Instant;
}

/** Whose consent counts: of the item the subjects of the whole, of a part also its own. Records merged into one count each. */
export function subjectsOf(world: World, item: Id, part: Id | null): AskedSubject[] {
  return (
    world.depictions
      .filter((depiction) => depiction.item === item)
      .filter(({ parts }) => parts.length === 0 || (part !== null && parts.includes(part)))
      .flatMap(({ subject: id, parts, listedAt }) =>
        sameAs(world, id).map((subject) => ({ subject, isOfWhole: parts.length === 0, listedAt })),
      )
      // A record that was merged, and of which nothing is said here, has no state that could narrow.
      .filter(
        ({ subject }) =>
          world.depictions.some((of) => of.subject === subject.id && of.item === item) ||
          world.events.some((event) => event.subject === subject.id && event.item === item),
      )
  );
}

function sameAs(world: World, id: Id): Subject[] {
  const same = new Set([id]);
  for (let size = 0; size < same.size; ) {
    size = same.size;
    for (const { subjects } of world.merges)
      if (subjects.some((one) => same.has(one))) for (const one of subjects) same.add(one);
  }
  return world.subjects.filter((subject) => same.has(subject.id));
}

export function consentOf(
  world: World,
  asked: AskedSubject,
  target: { item: Id; part: Id | null; purpose: Purpose },
  now: Instant,
): ConsentState {
  return stateOf(world, { subject: asked.subject, ...target }, asked.isOfWhole, now);
}

/** Whether a subject's no to keeping this at all stands; of a part, a no about the item says it too. */
export function isArchivingRefused(world: World, item: Id, part: Id | null, now: Instant): boolean {
  return subjectsOf(world, item, part).some((asked) =>
    [null, part].some((on) => {
      const events = eventsOf(world, { subject: asked.subject, item, part: on, purpose: "ARCHIVING" });
      return stateAt(events, asked.subject, now).isRefused;
    }),
  );
}

/**
 * What its subject chose to have erased: hidden at once, and gone after a week, even if somebody is asked again. Where others
 * are in it who did not choose so, after thirty days.
 */
export function erasureOf(world: World, item: Id, part: Id | null, now: Instant): "HIDDEN" | "GONE" | null {
  const chosen = world.events.filter(
    (event) =>
      event.item === item && event.leaves === "ERASE" && (event.part === null || event.part === part),
  );
  if (chosen.length === 0) return null;
  const isGone = chosen.some(({ recordedAt }) => {
    const isShared = world.depictions.some(
      (of) =>
        of.item === item &&
        of.listedAt <= recordedAt &&
        (part === null || of.parts.length === 0 || of.parts.includes(part)) &&
        !chosen.some(
          (other) =>
            other.recordedAt <= recordedAt &&
            sameAs(world, other.subject).some((subject) => subject.id === of.subject),
        ),
    );
    return now >= recordedAt + (isShared ? SHARED_ERASED_AFTER : ERASED_AFTER);
  });
  return isGone ? "GONE" : "HIDDEN";
}
