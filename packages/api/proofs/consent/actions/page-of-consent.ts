// People, consent, approvals, reviews and suspensions: what an action does by the design page, and who may do it.
import { isBlurWanted, isGrant, isNo } from "../consent-state.ts";
import { hasLapsed, sees } from "../evaluator.ts";
import { askers } from "../people.ts";
import { governing, isSteward, writesFor } from "../who-decides.ts";
import type { Depiction, Id, Instant, Leaves, Viewer } from "../world.ts";
import type { Played } from "./may.ts";
import {
  governs,
  isAsked,
  isListed,
  isSubject,
  itemOf,
  knows,
  mayRecord,
  personBehind,
  putIn,
  recordsAt,
  recordsOf,
  seesWhole,
  subjectOf,
} from "./may.ts";
import type { Rules } from "./page.ts";

export const rulesOfConsent = {
  recordSubject: (played, { by, subject: id, recorder, majorityAt }) =>
    recordsAt(played, by, recorder) &&
    played.world.subjects.push({ id, recordedBy: recorder, majorityAt, person: null, isErased: false }) > 0,
  // By whoever knows them; and it opens nothing that was approved before.
  moveMajority: (played, { by, at, subject: id, majorityAt }) => {
    const subject = subjectOf(played, id);
    if (!subject || subject.majorityAt === null || !knows(played, by, subject)) return false;
    if (subject.majorityAt !== majorityAt)
      for (const item of played.world.items) if (isListed(played, id, item.id)) item.majorityMoved.push(at);
    subject.majorityAt = majorityAt;
    return true;
  },
  list: (played, action) => {
    const { world } = played;
    const [item, subject] = [itemOf(played, action.item), subjectOf(played, action.subject)];
    if (!item || !subject || !knows(played, action.by, subject)) return false;
    if (!mayRecord(played, action.by, item)) return false;
    if (action.part !== null && !seesWhole(played, action, item.id, action.part)) return false;
    const parts = action.part === null ? [] : [action.part];
    const isThere = world.depictions.some(
      (of) => of.item === item.id && of.subject === subject.id && of.parts[0] === parts[0],
    );
    if (isThere) return false;
    return world.depictions.push({ item: item.id, subject: subject.id, parts, listedAt: action.at }) > 0;
  },
  // It widens: a steward of each community says it for theirs. One alone takes it back.
  complete: ({ world }, { by, item: id, for: community }) => {
    const item = world.items.find((one) => one.id === id);
    if (!item || !isSteward(world, by, community) || !governing({ world, item }).includes(community))
      return false;
    return world.depictions.some((of) => of.item === id) && putIn(item.subjectsAllBy, community);
  },
  reopen: (played, { by, item: id }) => {
    const item = itemOf(played, id);
    if (!item || item.subjectsAllBy.length === 0 || !governs(played, by, item)) return false;
    item.subjectsAllBy = [];
    return true;
  },
  // Whoever has the code; it counts once a steward has confirmed it.
  link: (played, { by, subject: id }) => {
    const subject = subjectOf(played, id);
    if (!subject || subject.isErased || subject.isCodeRenewed || by.kind !== "PERSON") return false;
    // An account that was confirmed is not replaced by another.
    if (subject.person?.isConfirmed) return subject.person.id === by.id;
    subject.person = { id: by.id, isConfirmed: false };
    return true;
  },
  // By a steward of the item, as it is listed there, and never for themselves.
  confirm: (played, { by, subject: id, item: where }) => {
    const [subject, item] = [subjectOf(played, id), itemOf(played, where)];
    if (!subject?.person || subject.isErased || by.kind !== "PERSON" || subject.person.id === by.id)
      return false;
    const listed = played.world.depictions.filter((of) => of.subject === id && of.item === where);
    if (!item || listed.length === 0 || !governs(played, by, item)) return false;
    for (const one of listed) one.confirmedFor = subject.person.id;
    subject.person.isConfirmed = true;
    return true;
  },
  renewCode: (played, { by, subject: id }) => {
    const subject = subjectOf(played, id);
    if (!subject || !knows(played, by, subject)) return false;
    subject.isCodeRenewed = true;
    return true;
  },
  // Narrower: by who may change both.
  merge: (played, { by, subject: id, into }) => {
    const [one, other] = [subjectOf(played, id), subjectOf(played, into)];
    if (!one || !other || !knows(played, by, one) || !knows(played, by, other)) return false;
    return played.world.merges.push({ subjects: [id, into] }) > 0;
  },
  // In each record of them that one may change.
  eraseSubject: (played, { by, subject: id }) => {
    const subject = subjectOf(played, id);
    if (!subject || !knows(played, by, subject)) return false;
    const known = recordsOf(played, id).filter((one) => knows(played, by, one));
    for (const one of known) Object.assign(one, { isErased: true, person: null });
    return true;
  },
  say: (played, action) => {
    const { world } = played;
    const [item, subject] = [itemOf(played, action.item), subjectOf(played, action.subject)];
    if (!item || !subject || !isListed(played, subject.id, item.id)) return false;
    if (action.part !== null && !item.parts.some(({ id }) => id === action.part)) return false;
    if (action.purpose === "EVERY_USE" && !isNo({ state: action.state })) return false;
    const isOwnNo =
      isNo({ state: action.state }) && action.whose === "SUBJECT" && isSubject(action.by, subject);
    const mayTell = mayRecord(played, action.by, item) && knows(played, action.by, subject);
    if (!isOwnNo && !mayTell) return false;
    // What opens needs evidence, which is kept where it was recorded.
    const { by, at, does, whose, validFrom, leaves, shownBy, ...word } = action;
    if (isGrant({ state: action.state })) {
      if (!recordsAt(played, by, subject.recordedBy)) return false;
      // It shows that this person said it, and somebody can read or hear it.
      if (shownBy !== undefined && shownBy !== "MINUTES") return false;
    }
    if (isNo(action) && action.part === null) leaveTombstone(played, { item: item.id, leaves, at });
    world.events.push({
      ...word,
      by: whose,
      validFrom: validFrom ?? Number.NEGATIVE_INFINITY,
      recordedAt: at,
      ...(leaves && { leaves }),
    });
    blur(played, by, item.id, at);
    return true;
  },
  // Whichever of their records is listed; of an item in which only some parts show them, these parts.
  withdrawByCode: (played, { by, at, subject, item, purposes }) => {
    const { world } = played;
    if (!subjectOf(played, subject)) return false;
    const records = recordsOf(played, subject).map(({ id }) => id);
    const listed = world.depictions.filter(
      (of) => records.includes(of.subject) && (item ?? of.item) === of.item,
    );
    for (const { id, part } of closedBy(listed)) {
      if (part === null) leaveTombstone(played, { item: id, leaves: null, at });
      const here = listed.filter((of) => of.item === id && (part === null || of.parts.includes(part)));
      const record = here.find((of) => of.subject === subject) ?? here[0];
      for (const purpose of purposes)
        world.events.push({
          item: id,
          subject: record?.subject ?? subject,
          part,
          purpose,
          state: "WITHDRAWN",
          by: "SUBJECT",
          happenedAt: Math.floor(at),
          recordedAt: at,
          validFrom: Number.NEGATIVE_INFINITY,
          validUntil: null,
        });
      blur(played, by, id, at);
    }
    return listed.length > 0;
  },

  approve: (played, action) => {
    const { world } = played;
    const item = itemOf(played, action.item);
    if (!item || item.revision !== action.revision || action.by.kind === "VISITOR") return false;
    if (!Object.keys(action.parts).every((part) => item.parts.some(({ id }) => id === part))) return false;
    const may =
      action.as === "STEWARD"
        ? isSteward(world, action.by, action.for) && governing({ world, item }).includes(action.for)
        : action.circle === "PUBLIC" &&
          action.for === item.holder &&
          writesFor(world, action.by, action.for) &&
          // Of the revision read: what they see, or what was written for their partner.
          (item.holderWrote === item.revision || seesWhole(played, action, item.id));
    if (!may) return false;
    const { circle, as, revision, seenAt, until, at, opensWhenDue = false } = action;
    return (
      world.approvals.push({
        item: item.id,
        circle,
        person: personBehind(action.by),
        partner: action.for,
        as,
        revision,
        partRevisions: action.parts,
        recordedAt: at,
        seenAt: Math.min(seenAt, at),
        until,
        opensWhenDue,
        withdrawnAt: null,
      }) > 0
    );
  },
  unapprove: ({ world }, { by, at, item, circle, for: partner, as }) => {
    const given = world.approvals.filter(
      (one) => one.item === item && one.circle === circle && one.partner === partner && one.as === as,
    );
    const last = given.at(-1);
    const may = as === "STEWARD" ? isSteward(world, by, partner) : writesFor(world, by, partner);
    const of = world.items.find((one) => one.id === item);
    if (!last || !of || last.withdrawnAt !== null || hasLapsed(world, of, null, last) || !may) return false;
    last.withdrawnAt = at;
    return true;
  },
  review: (played, action) => {
    const { world } = played;
    const items = action.items.map((id) => itemOf(played, id));
    if (!isSteward(world, action.by, action.for)) return false;
    if (!items.every((item) => item && governing({ world, item }).includes(action.for))) return false;
    if (action.purposes.includes("AI_TRAINING")) return false;
    const review = {
      items: action.items,
      purposes: action.purposes,
      by: [{ person: personBehind(action.by), partner: action.for, as: "STEWARD" as const }],
      recordedAt: action.at,
      lookAgainAt: action.lookAgainAt,
      withdrawnAt: null,
    };
    played.reviews.set(action.review, review);
    return world.reviews.push(review) > 0;
  },
  support: (played, { by, review: id, for: partner }) => {
    const { world } = played;
    const review = played.reviews.get(id);
    if (!review || review.by.some((one) => one.partner === partner)) return false;
    if (!isAsked(played, by, review)) return false;
    const as = isSteward(world, by, partner) ? "STEWARD" : writesFor(world, by, partner) ? "HOLDER" : null;
    return as !== null && review.by.push({ person: personBehind(by), partner, as }) > 0;
  },
  takeReviewBack: (played, { by, at, review: id }) => {
    const review = played.reviews.get(id);
    if (!review || review.withdrawnAt !== null || !isAsked(played, by, review)) return false;
    review.withdrawnAt = at;
    return true;
  },
  // One steward, holder or administrator closes at once.
  suspend: (played, { by, at, item: id, for: partner }) => {
    const { world } = played;
    const item = itemOf(played, id);
    if (!item) return false;
    const looksAfterService = by.kind === "ADMINISTRATOR" || by.kind === "SYSTEM";
    if (partner === null) {
      if (!looksAfterService) return false;
      return item.suspensions.push({ from: at, liftedAt: null, releasedAt: null }) > 0;
    }
    const may =
      (isSteward(world, by, partner) && governing({ world, item }).includes(partner)) ||
      (item.holder === partner && writesFor(world, by, partner));
    return may && item.suspensions.push({ from: at, liftedAt: null, for: partner }) > 0;
  },
  claim: ({ world }, { by, at, item: id, for: community }) => {
    const item = world.items.find((one) => one.id === id);
    const isCommunity = (partner: string) =>
      world.partners.some((one) => one.id === partner && one.isCommunity);
    if (!item) return false;
    // A holder closes what it keeps, for whatever reason.
    const isHolder = item.holder === community && writesFor(world, by, community);
    if (isHolder) return item.suspensions.push({ from: at, liftedAt: null, for: community }) > 0;
    if (!isCommunity(community) || !isSteward(world, by, community)) return false;
    // Of those that govern each may close it; another only what an institution governs.
    const those = governing({ world, item });
    if (!those.includes(community) && those.every(isCommunity)) return false;
    return item.suspensions.push({ from: at, liftedAt: null, for: community }) > 0;
  },
  lift: (played, { by, at, item: id }) => {
    const item = itemOf(played, id);
    const open = item?.suspensions.filter(({ liftedAt }) => liftedAt === null) ?? [];
    if (!item || open.length === 0 || !governs(played, by, item)) return false;
    for (const suspension of open) suspension.liftedAt = at;
    return true;
  },
  release: (played, { by, at, item: id }) => {
    const held = itemOf(played, id)?.suspensions.filter(({ releasedAt }) => releasedAt === null) ?? [];
    if (held.length === 0 || (by.kind !== "ADMINISTRATOR" && by.kind !== "SYSTEM")) return false;
    for (const suspension of held) suspension.releasedAt = at;
    return true;
  },

  join: ({ world }, { at, person, partner, as }) => {
    if (as === "STEWARD")
      world.stewards.push({ person, community: partner, appointedBy: "STEWARD", appointedAt: at });
    else world.memberships.push({ person, partner, writes: as === "WRITER" });
    return true;
  },
  part: ({ world }, { person, partner }) => {
    const count = () => world.memberships.length + world.stewards.length;
    const before = count();
    world.memberships = world.memberships.filter((one) => one.person !== person || one.partner !== partner);
    world.stewards = world.stewards.filter((one) => one.person !== person || one.community !== partner);
    return count() < before;
  },
  openWhatIsDue: () => true,
} satisfies Partial<Rules>;

/** The items as a whole, or those parts alone in which somebody is. */
function closedBy(listed: readonly Depiction[]): { id: Id; part: Id | null }[] {
  return [...new Set(listed.map(({ item }) => item))].flatMap((id): { id: Id; part: Id | null }[] => {
    const here = listed.filter(({ item }) => item === id);
    if (here.some(({ parts }) => parts.length === 0)) return [{ id, part: null }];
    return [...new Set(here.flatMap(({ parts }) => parts))].map((part) => ({ id, part }));
  });
}

/** What is exact is withdrawn at once. To show it again is a change of what was approved. */
function blur(played: Played, by: Viewer, id: Id, at: Instant): void {
  const item = itemOf(played, id);
  if (!item) return;
  const isWanted = isBlurWanted(played.world, id, at);
  if (item.isBlurred && !isWanted) {
    item.revision += 1;
    if (writesFor(played.world, by, item.holder)) item.holderWrote = item.revision;
  }
  item.isBlurred = isWanted;
}

/** The strictest choice wins: where somebody wants nothing to be left, nothing is. */
function leaveTombstone(
  played: Played,
  { item, leaves, at }: { item: Id; leaves: Leaves | null; at: Instant },
): void {
  if (leaves === null || leaves === "HIDE" || leaves === "ERASE")
    played.tombstones = played.tombstones.filter((one) => one.item !== item);
  if (leaves !== "TOMBSTONE") return;
  const saw = askers.filter((viewer) => sees(played.world, viewer, { item }, at).sight === "WHOLE");
  played.tombstones.push({ item, saw });
}
