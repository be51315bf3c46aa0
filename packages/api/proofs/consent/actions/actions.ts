// What people do, as plain data: the same action is played on the world of the design page and on the real tables, and a
// history that fails can be cut down and printed.
import type {
  Circle,
  EventState,
  Id,
  Instant,
  Leaves,
  PartKind,
  Purpose,
  Reach,
  Viewer,
  Window,
} from "../world.ts";

interface Actions {
  // An item and what it shows.
  describe: { item: Id; holder: Id };
  addPart: { item: Id; part: Id; kind: PartKind };
  change: { item: Id; part: Id | null };
  delete: { item: Id };
  restore: { item: Id };
  /** Offered to another holder, which accepts. */
  give: { item: Id; from: Id; to: Id };
  take: { item: Id; to: Id };
  // Communities.
  offer: { item: Id; community: Id };
  accept: { item: Id; community: Id };
  leave: { item: Id; community: Id };
  agreeToAny: { item: Id; community: Id; agrees: boolean };
  // A rule for small corrections of what was approved.
  agreeToCorrections: { item: Id; for: Id; agrees: boolean };
  correct: { item: Id; for: Id; note: string };
  // Protocols.
  makeProtocol: { protocol: Id; community: Id; reach: Reach; windows: Window[] };
  setReach: { protocol: Id; reach: Reach };
  setWindows: { protocol: Id; windows: Window[] };
  addMember: { protocol: Id; person: Id };
  removeMember: { protocol: Id; person: Id };
  addPartner: { protocol: Id; partner: Id };
  removePartner: { protocol: Id; partner: Id };
  deleteProtocol: { protocol: Id; isDeleted: boolean };
  place: { item: Id; protocol: Id };
  unplace: { item: Id; protocol: Id };
  // People whose consent is needed.
  recordSubject: { subject: Id; recorder: Id; majorityAt: Instant | null };
  /** Another day for a child to come of age. */
  moveMajority: { subject: Id; majorityAt: Instant };
  list: { item: Id; subject: Id; part: Id | null };
  complete: { item: Id; for: Id };
  reopen: { item: Id };
  /** By the code on the receipt, for one's own account. */
  link: { subject: Id };
  /** Another code in the place of one that was lost; to withdraw, the first still works. */
  renewCode: { subject: Id };
  /** As it is listed on an item. */
  confirm: { subject: Id; item: Id };
  merge: { subject: Id; into: Id };
  eraseSubject: { subject: Id };
  say: {
    item: Id;
    subject: Id;
    part: Id | null;
    purpose: Purpose;
    state: EventState;
    whose: "SUBJECT" | "OTHER";
    happenedAt: Instant;
    validFrom: Instant | null;
    validUntil: Instant | null;
    leaves: Leaves | null;
    /** What shows a yes: evidence of that person, unless it is something less. */
    shownBy?: "MINUTES" | "ANOTHERS" | "UNNAMED" | "ERASED" | "NEVER_SENT";
  };
  /** By the code on the receipt: who has it needs to be nobody else. */
  withdrawByCode: { subject: Id; item: Id | null; purposes: Purpose[] };
  // What opens, and what closes at once.
  approve: {
    item: Id;
    circle: Circle;
    for: Id;
    as: "STEWARD" | "HOLDER";
    revision: number;
    parts: Record<Id, number>;
    seenAt: Instant;
    until: Instant | null;
    opensWhenDue?: boolean;
  };
  unapprove: { item: Id; circle: Circle; for: Id; as: "STEWARD" | "HOLDER" };
  review: { review: Id; for: Id; items: Id[]; purposes: Purpose[]; lookAgainAt: Instant };
  support: { review: Id; for: Id };
  takeReviewBack: { review: Id };
  suspend: { item: Id; for: Id | null };
  /** A community says that an institution's own record is not its own. */
  claim: { item: Id; for: Id };
  lift: { item: Id };
  release: { item: Id };
  // People come and go: what accounts do, and not the archive.
  join: { person: Id; partner: Id; as: "STEWARD" | "WRITER" | "READER" };
  part: { person: Id; partner: Id };
  /** Whatever opens by time is opened by whoever comes first. */
  openWhatIsDue: Record<never, never>;
}

export type ActionName = keyof Actions;
export type Action = {
  [name in ActionName]: { does: name; by: Viewer; at: Instant } & Actions[name];
}[ActionName];
export type ActionOf<name extends ActionName> = Extract<Action, { does: name }>;
