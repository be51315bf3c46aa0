// Everything that decides who sees a piece of heritage, as plain data: the words of the design page, one to one.
// An instant is a number that grows; a fact is in the world when it has been recorded.

export type Id = string;
export type Instant = number;

export const circles = ["COMMUNITY", "PARTNERS", "PUBLIC"] as const;
export type Circle = (typeof circles)[number];

export const purposes = [
  "ARCHIVING",
  "COMMUNITY_ACCESS",
  "PARTNER_ACCESS",
  "PUBLIC_ONLINE",
  "AI_TRAINING",
  // Asked by the picture or sound that shows somebody or lets them be heard.
  "IMAGE_OF_PERSON",
  "VOICE",
  // A no to every use: to being shown, not to being kept.
  "EVERY_USE",
] as const;
export type Purpose = (typeof purposes)[number];

export const noes = ["REFUSED", "WITHDRAWN", "REVOKED", "INVALIDATED"] as const;
export const states = ["REQUESTED", "DEFERRED", "GIVEN", "RENEWED", "UNKNOWN", ...noes] as const;
export type EventState = (typeof states)[number];

export interface Partner {
  id: Id;
  /** Only a community has authority over what is not its own record. */
  isCommunity: boolean;
}

/** That a person belongs to a partner; `writes` where they may write its records. */
export interface Membership {
  person: Id;
  partner: Id;
  writes: boolean;
}

export interface Steward {
  person: Id;
  community: Id;
  /** An administrator appoints the first only, before anything is governed. */
  appointedBy: "STEWARD" | "ADMINISTRATOR";
  appointedAt: Instant;
}

export type Reach = "MEMBERS" | "PARTNERS" | "PUBLIC";

export interface Window {
  from: Instant;
  until: Instant | null;
}

export interface Protocol {
  id: Id;
  community: Id;
  reach: Reach;
  members: Id[];
  /** Partners that the reach PARTNERS admits. */
  partners: Id[];
  windows: Window[];
  isDeleted: boolean;
}

/** The way of one community with one item: offered by the holder, accepted by a steward, left. */
export interface Governance {
  community: Id;
  offeredAt: Instant;
  acceptedAt: Instant | null;
  leftAt: Instant | null;
}

export const partKinds = ["IMAGE", "AUDIO", "VIDEO", "DOCUMENT"] as const;
/** What people do with a part: look, listen, both, or read. */
export type PartKind = (typeof partKinds)[number];

/** A medium, a translation, an alternative text: whatever is added to an item and seen only where that is. */
export interface Part {
  id: Id;
  kind?: PartKind;
  revision: number;
  isErased: boolean;
}

export interface Item {
  id: Id;
  holder: Id;
  revision: number;
  /** The last revision that somebody wrote who writes for the holder. */
  holderWrote?: number;
  parts: Part[];
  governance: Governance[];
  /** An institution says that this is its own record: its building, its work. */
  isHoldersOwn: boolean;
  /** Claims of communities on an institution's own record that nobody answered yet. */
  openClaims: Id[];
  protocols: Id[];
  /** When a protocol was placed that could let in somebody whom none of those before it did. */
  openedByPlacing: Instant[];
  /** When the coming of age of somebody listed was moved. */
  majorityMoved: Instant[];
  rule: "ALL" | "ANY";
  /** Communities that agreed to ANY. */
  anyAgreedBy: Id[];
  /** Communities of which a steward recorded that the subjects listed are all. */
  subjectsAllBy: Id[];
  suspensions: Suspension[];
  /** Who agreed that small corrections do not wait, and when. */
  correctionsAgreedBy?: { partner: Id; at: Instant }[];
  /** A text of it that is corrected, and how often since it was changed. */
  note?: string;
  corrections?: number;
  /** Its exact place and date are withdrawn. */
  isBlurred?: boolean;
  /** Taken off by who may put it back. */
  isDeleted: boolean;
  isErased: boolean;
  /** The partner that is to hold it, once somebody accepts who writes for that. */
  givenTo?: Id | null;
}

export interface Suspension {
  from: Instant;
  liftedAt: Instant | null;
  /** What an administrator suspended is lifted with an administrator: when one agreed. */
  releasedAt?: Instant | null;
  /** The partner for which it was suspended. */
  for?: Id;
}

export interface Subject {
  id: Id;
  /** The partner that recorded who it is. */
  recordedBy: Id;
  /** A child's majority; null where it is no child. */
  majorityAt: Instant | null;
  /** The person behind it, linked by receipt code; confirmed where any steward did so of any item. */
  person: { id: Id; isConfirmed: boolean } | null;
  /** That the first code on the receipt is not the newest. */
  isCodeRenewed?: boolean;
  isErased: boolean;
}

/** Whose consent an item needs: as a whole where `parts` is empty, else for these parts. */
export interface Depiction {
  subject: Id;
  item: Id;
  parts: Id[];
  listedAt: Instant;
  /** The person of whom a steward of this item confirmed that they are the subject here. */
  confirmedFor?: Id;
}

export interface ConsentEvent {
  subject: Id;
  item: Id;
  /** Null where it is about the item. */
  part: Id | null;
  purpose: Purpose;
  state: EventState;
  /** Whose word it is: the subject's own, or a guardian's, representative's, or another's. */
  by: "SUBJECT" | "OTHER";
  happenedAt: Instant;
  recordedAt: Instant;
  validFrom: Instant;
  validUntil: Instant | null;
  /** What a withdrawal leaves, as the subject chose. */
  leaves?: Leaves;
}

/** Of what is told where it leaves a tombstone, nothing decides who sees an item. */
export type Leaves = "HIDE" | "METADATA_ONLY" | "BLUR" | "ERASE" | "TOMBSTONE";

/** Two records of one subject. */
export interface Merge {
  subjects: [Id, Id];
}

export interface Review {
  items: Id[];
  purposes: Purpose[];
  /** Who stands behind it, for which partner, and as what. */
  by: { person: Id; partner: Id; as: "STEWARD" | "HOLDER" }[];
  recordedAt: Instant;
  lookAgainAt: Instant;
  withdrawnAt: Instant | null;
}

/** One person's approval for one partner, of the revisions they read. */
export interface Approval {
  item: Id;
  circle: Circle;
  person: Id;
  partner: Id;
  /** As a steward, or for the holder. */
  as: "STEWARD" | "HOLDER";
  revision: number;
  partRevisions: Record<Id, number>;
  recordedAt: Instant;
  /** When it was read: what was recorded later, it has not seen. */
  seenAt: Instant;
  until: Instant | null;
  /** That a consent which begins later than it was read opens by itself. */
  opensWhenDue?: boolean;
  withdrawnAt: Instant | null;
}

export interface World {
  partners: Partner[];
  memberships: Membership[];
  stewards: Steward[];
  protocols: Protocol[];
  items: Item[];
  subjects: Subject[];
  depictions: Depiction[];
  events: ConsentEvent[];
  merges: Merge[];
  reviews: Review[];
  approvals: Approval[];
}

export type Viewer =
  | { kind: "VISITOR" }
  | { kind: "PERSON"; id: Id }
  /** A secret key of a partner. */
  | { kind: "KEY"; partner: Id; writes: boolean; madeBy: "PARTNER" | "ADMINISTRATOR" }
  | { kind: "ADMINISTRATOR" }
  | { kind: "SYSTEM" };

/** An item, or one part of it. */
export interface Target {
  item: Id;
  part?: Id;
}
