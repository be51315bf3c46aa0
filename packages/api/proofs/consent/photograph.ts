// The stage of the examples: a photograph that everybody may see, for tests to take something away from.
import { sees } from "./evaluator.ts";
import type {
  Approval,
  Circle,
  ConsentEvent,
  Item,
  Part,
  Protocol,
  Purpose,
  Review,
  Subject,
  Viewer,
  World,
} from "./world.ts";

export const now = 20;
export let world: World;
export let item: Item;
export let face: Part;
export let village: Protocol;
export let elder: Subject;

export const person = (id: string): Viewer => ({ kind: "PERSON", id });
export const visitor: Viewer = { kind: "VISITOR" };
export const see = (viewer: Viewer, part?: Part, at = now) =>
  sees(world, viewer, { item: item.id, ...(part && { part: part.id }) }, at).sight;

export const say = (word: Partial<ConsentEvent> & Pick<ConsentEvent, "state">): void => {
  const recordedAt = word.recordedAt ?? now;
  const about = {
    subject: "elder",
    item: item.id,
    part: null,
    purpose: "PUBLIC_ONLINE" as Purpose,
    by: "SUBJECT" as const,
  };
  world.events.push({
    ...about,
    happenedAt: recordedAt,
    validFrom: 0,
    validUntil: null,
    ...word,
    recordedAt,
  });
};
export const approve = (
  circle: Circle,
  by: string,
  partner: string,
  as: Approval["as"] = "STEWARD",
  recordedAt = 10,
): void => {
  const read = {
    revision: item.revision,
    partRevisions: Object.fromEntries(item.parts.map(({ id, revision }) => [id, revision])),
  };
  const when = { recordedAt, seenAt: recordedAt, until: null, withdrawnAt: null };
  world.approvals.push({ item: item.id, circle, person: by, partner, as, ...when, ...read });
};
export const unapprove = (circle: Circle) => {
  world.approvals = world.approvals.filter((approval) => approval.circle !== circle);
};
export const review = (more: Partial<Review> = {}): void => {
  const by = [
    { person: "abrehet", partner: "ayni", as: "STEWARD" as const },
    { person: "maria", partner: "museum", as: "HOLDER" as const },
  ];
  const purposes: Purpose[] = ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"];
  world.reviews.push({
    items: [item.id],
    purposes,
    by,
    recordedAt: 9,
    lookAgainAt: 100,
    withdrawnAt: null,
    ...more,
  });
};
export const list = (
  subject: Partial<Subject> & Pick<Subject, "id">,
  parts: string[] = [],
  listedAt = 3,
): Subject => {
  const listed: Subject = {
    recordedBy: "museum",
    majorityAt: null,
    person: null,
    isErased: false,
    ...subject,
  };
  world.subjects.push(listed);
  const confirmed = listed.person?.isConfirmed && { confirmedFor: listed.person.id };
  world.depictions.push({ subject: subject.id, item: item.id, parts, listedAt, ...confirmed });
  return listed;
};
export const protocol = (more: Partial<Protocol>): Protocol => {
  const placed: Protocol = {
    id: `protocol-${world.protocols.length}`,
    community: "ayni",
    reach: "MEMBERS",
    members: [],
    partners: [],
    windows: [{ from: 0, until: null }],
    isDeleted: false,
    ...more,
  };
  world.protocols.push(placed);
  item.protocols.push(placed.id);
  return placed;
};

/** The photograph as it was before the last test changed it. */
export function renewPhotograph(): void {
  face = { id: "face", revision: 1, isErased: false };
  item = {
    id: "photograph",
    holder: "museum",
    revision: 1,
    parts: [face],
    governance: [{ community: "ayni", offeredAt: 1, acceptedAt: 2, leftAt: null }],
    isHoldersOwn: false,
    openClaims: [],
    protocols: [],
    openedByPlacing: [],
    majorityMoved: [],
    rule: "ALL",
    anyAgreedBy: [],
    subjectsAllBy: ["ayni"],
    suspensions: [],
    isDeleted: false,
    isErased: false,
  };
  world = {
    partners: ["ayni", "biriya", "museum", "school"].map((id) => ({
      id,
      isCommunity: ["ayni", "biriya"].includes(id),
    })),
    memberships: [
      { person: "maria", partner: "museum", writes: true },
      { person: "marco", partner: "museum", writes: false },
      { person: "sofia", partner: "school", writes: true },
    ],
    stewards: [
      { person: "abrehet", community: "ayni", appointedBy: "ADMINISTRATOR", appointedAt: 0 },
      { person: "bilal", community: "biriya", appointedBy: "ADMINISTRATOR", appointedAt: 0 },
      { person: "maria", community: "museum", appointedBy: "STEWARD", appointedAt: 0 },
    ],
    protocols: [],
    items: [item],
    subjects: [],
    depictions: [],
    events: [],
    merges: [],
    reviews: [],
    approvals: [],
  };
  village = protocol({ id: "village", reach: "PUBLIC", members: ["guest"], partners: ["school"] });
  elder = list({ id: "elder", person: { id: "elder", isConfirmed: true } });
  for (const purpose of ["ARCHIVING", "COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"] as const)
    say({ state: "GIVEN", purpose, recordedAt: 4 });
  approve("COMMUNITY", "abrehet", "ayni");
  approve("PARTNERS", "abrehet", "ayni");
  approve("PUBLIC", "abrehet", "ayni");
  approve("PUBLIC", "maria", "museum", "HOLDER");
}
