// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { ConsentEvidenceKind, ConsentPurpose, ConsentRemains, ConsentSpeaker, ConsentStanding, ConsentSubjectKind, DateTime, JobState, LocalDate, ReviewPurpose, ReviewReason } from "../values.ts";
import type { ArchiveItem, ConsentEventConnection, Language, PageInfo, Partner, Person, TotalCount } from "../schema.ts";

/** One entry of the audit log: who did what, to which record, and when. It is written in the same transaction as the action, is never changed, and contains no text that people have written. */
export interface AuditEntry extends Node {
  /** The action, such as `key.rotate`. */
  readonly action: string;
  /** Who performed the action: `SYSTEM`, or the UUID of a person or API key, without a type prefix. It remains after the person has been erased. */
  readonly actor: string;
  /** When the action was performed. */
  readonly doneAt: DateTime;
  /** The names of the input fields that were given, never their values. At most 50. */
  readonly fields: readonly string[];
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `audi_01k3…`. */
  readonly id: string;
  /** The subject's UUID, without a type prefix. All zeros if it is a record that you may not see. */
  readonly subjectId: string;
  /** The type of the subject, the record on which the action was performed, such as `key`. */
  readonly subjectType: string;
}

/** A page of audit log entries. */
export interface AuditEntryConnection {
  /** The audit log entries on this page, with their cursors. */
  readonly edges: readonly AuditEntryEdge[];
  /** The audit log entries on this page. */
  readonly nodes: readonly AuditEntry[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of items in the list. */
  readonly totalCount: TotalCount;
}

/** An audit log entry in a list. */
export interface AuditEntryEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The audit log entry. */
  readonly node: AuditEntry;
}

/** What somebody said of one item or medium, for one purpose. It is never changed and never removed: the last that was recorded counts, but a yes that was said before the last no changes nothing. */
export interface ConsentEvent extends Node {
  /** What shows it. Null if nothing does, or you may not see it. */
  readonly evidence: ConsentEvidence | null;
  /** The day on which it was said, which may lie long before it was recorded. */
  readonly happenedOn: LocalDate;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `cons_01k3…`. */
  readonly id: string;
  /** Who interpreted. */
  readonly interpreter: string | null;
  /** The item. Null if you may not see it any more. */
  readonly item: ArchiveItem | null;
  /** What a no leaves. Null if nothing was chosen: then it is hidden. */
  readonly leaves: ConsentRemains | null;
  /** The medium it is about. Null if it is about the whole item. */
  readonly mediumId: string | null;
  /** What it is for. */
  readonly purpose: ConsentPurpose;
  /** When it was recorded. */
  readonly recordedAt: DateTime;
  /** Who recorded it: a person or a key, as in the audit log. Empty if it came by a receipt code. */
  readonly recordedBy: string;
  /** Who said it. */
  readonly saidBy: ConsentSpeaker;
  /** What was said. A yes whose time is over reads EXPIRED. */
  readonly state: ConsentStanding;
  /** The person. */
  readonly subject: ConsentSubject | null;
  /** The language in which it was read. */
  readonly textLanguage: Language | null;
  /** Which version of the consent text was read. */
  readonly textVersion: string | null;
  /** From when a yes counts. Null if it counts at once. */
  readonly validFrom: DateTime | null;
  /** Until when a yes counts. Null if it has no end. */
  readonly validUntil: DateTime | null;
}

/** What shows that somebody said it. Its subject, the stewards of items that need their consent, and who may record at the partner that took it read it; it is in no search, list or export. */
export interface ConsentEvidence extends Node {
  /** The address at which you read its file for an hour or two; without `PUBLIC_URL` a path at this service. Whether you still may is asked with each request. Null if there is no file. */
  readonly address: string | null;
  /** When its file and note were erased. */
  readonly erasedAt: DateTime | null;
  /** True if it has a file that can be read. */
  readonly hasFile: boolean;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `evid_01k3…`. */
  readonly id: string;
  /** What sort of evidence it is. */
  readonly kind: ConsentEvidenceKind;
  /** What was noted of it: who witnessed it, where the paper lies. Null if nothing was, or it was erased. */
  readonly note: string | null;
  /** The partner that took it. */
  readonly partner: Partner | null;
  /** When it was taken. */
  readonly recordedAt: DateTime;
  /** The SHA-256 checksum of its file, in hexadecimal digits. It stays when the file is erased. */
  readonly sha256: string | null;
  /** Whose words it shows. Null if it is of several people. */
  readonly subject: ConsentSubject | null;
}

/** A page of pieces of evidence. */
export interface ConsentEvidenceConnection {
  /** The pieces of evidence on this page, with their cursors. */
  readonly edges: readonly ConsentEvidenceEdge[];
  /** The pieces of evidence on this page. */
  readonly nodes: readonly ConsentEvidence[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of pieces of evidence in the list. */
  readonly totalCount: TotalCount;
}

/** One piece of evidence in a list. */
export interface ConsentEvidenceEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The piece of evidence. */
  readonly node: ConsentEvidence;
}

/** A recorded decision about people whom nobody can ask. It stands in for those of whom nothing is known, and never against a no. Seen by the stewards of its community, and by those who keep or govern what it is about. */
export interface ConsentReview extends Node {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `revw_01k3…`. */
  readonly id: string;
  /** The archive items it is about, as far as you see them, by title. */
  readonly items: ConsentReviewItemsConnection;
  /** When to look again. From then on it stands in for nobody. */
  readonly lookAgainAt: DateTime;
  /** The communities and holders that stand behind it. */
  readonly partners: ConsentReviewPartnersConnection;
  /** What it stands in for. At most 3. */
  readonly purposes: readonly ReviewPurpose[];
  /** Why nobody can be asked. */
  readonly reason: ReviewReason;
  /** When it was recorded. */
  readonly recordedAt: DateTime;
  /** What was tried. */
  readonly tried: string;
  /** When it was withdrawn. Null if it was not. */
  readonly withdrawnAt: DateTime | null;
}

/** A page of archive items under review. */
export interface ConsentReviewItemsConnection {
  /** The archive items under review on this page, with their cursors. */
  readonly edges: readonly ConsentReviewItemsEdge[];
  /** The archive items under review on this page. */
  readonly nodes: readonly ArchiveItem[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of archive items under review in the list. */
  readonly totalCount: TotalCount;
}

/** One archive item in a list. */
export interface ConsentReviewItemsEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The archive item. */
  readonly node: ArchiveItem;
}

/** A page of partners that stand behind a review. */
export interface ConsentReviewPartnersConnection {
  /** The partners that stand behind a review on this page, with their cursors. */
  readonly edges: readonly ConsentReviewPartnersEdge[];
  /** The partners that stand behind a review on this page. */
  readonly nodes: readonly Partner[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of partners that stand behind a review in the list. */
  readonly totalCount: TotalCount;
}

/** One partner in a list. */
export interface ConsentReviewPartnersEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The partner. */
  readonly node: Partner;
}

/** Somebody whose consent items need. The partner that recorded them, the stewards of those items and the person themselves see this record, and nobody else. */
export interface ConsentSubject extends Node {
  /** How they can be reached. Null if it is not known, or was erased. */
  readonly contact: string | null;
  /** When the record was created. */
  readonly createdAt: DateTime;
  /** When the record was deleted. Null if it has not been deleted. Only those who may restore a deleted record can see it. */
  readonly deletedAt: DateTime | null;
  /** When name, contact, representative and account were erased. What was closed stays closed. */
  readonly erasedAt: DateTime | null;
  /** What they said, as far as you may read it, last recorded first. */
  readonly events: ConsentEventConnection | null;
  /** What shows their words, as far as you may see it, last taken first. */
  readonly evidence: ConsentEvidenceConnection | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `subj_01k3…`. */
  readonly id: string;
  /** True while an account that was linked by the receipt code waits for a steward to confirm it. */
  readonly isLinkWaiting: boolean;
  /** True if a steward confirmed that an account is this person's: it then sees their items. */
  readonly isLinked: boolean;
  /** Whose consent is needed. */
  readonly kind: ConsentSubjectKind;
  /** The language in which they read their receipt. Null if it is not known. */
  readonly language: Language | null;
  /** The day on which a child comes of age. What a guardian gave ends then. */
  readonly majorityOn: LocalDate | null;
  /** Their name. Null if it is not known, or was erased. */
  readonly name: string | null;
  /** The partner that recorded them. */
  readonly partner: Partner | null;
  /** Who speaks for a child, for a family or for somebody who has died. */
  readonly representative: string | null;
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
  /** The first of several records of the same person. Null if this is it, or the only one. */
  readonly samePersonAs: ConsentSubject | null;
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
}

/** The estimated cost of an operation that has not been run. */
export interface CostEstimate {
  /** True if the operation is valid and within the limit. */
  readonly isAllowed: boolean;
  /** The maximum cost of a single operation, in points. */
  readonly limit: number;
  /** The reasons why the operation cannot run, as sentences. Empty if it can run. At most 10. */
  readonly problems: readonly string[];
  /** The maximum cost of the operation in points, as `extensions.cost.requested` in its response will report it. Null if the operation cannot run. */
  readonly requested: number | null;
}

/** Work that takes longer than a request. It is done with the rights of whoever ordered it, and only they can see it. What is done remains when a job is interrupted, and nothing is done twice. */
export interface Job extends Node {
  /** The numbers that it reports so far. At most 50. */
  readonly counts: readonly JobCount[];
  /** When it ended. */
  readonly endedAt: DateTime | null;
  /** What it has to say of single parts of what was ordered, in the order in which it was said. Entries about records that you may not see now are left out. */
  readonly entries: JobEntryConnection;
  /** Why it was given up. Null if it was not. */
  readonly failure: string | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `jobs_01k3…`. */
  readonly id: string;
  /** What is done, such as `archives.import`. */
  readonly kind: string;
  /** When it was ordered. */
  readonly orderedAt: DateTime;
  /** How much of it is done. */
  readonly progress: JobProgress;
  /** When work on it began. */
  readonly startedAt: DateTime | null;
  /** How far it has come. */
  readonly state: JobState;
}

/** One of the numbers that a job reports. */
export interface JobCount {
  /** How many. */
  readonly count: number;
  /** What was counted, such as `created`. */
  readonly name: string;
}

/** What a job has to say of one part of what was ordered. Entries about records that you may not see, or no longer, are left out. */
export interface JobEntry {
  /** What there is to say, in the reader's language where the service speaks it. */
  readonly message: string;
  /** Which part of the input it is about, counted from 1. Null if it is about none. */
  readonly place: number | null;
  /** The record that it is about, as you may see it now. Null if it is about none. */
  readonly subject: Node | null;
}

/** A page of entries. */
export interface JobEntryConnection {
  /** The entries on this page, with their cursors. */
  readonly edges: readonly JobEntryEdge[];
  /** The entries on this page. */
  readonly nodes: readonly JobEntry[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of entries in the list. */
  readonly totalCount: TotalCount;
}

/** One entry in a list. */
export interface JobEntryEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The entry. */
  readonly node: JobEntry;
}

/** How much of a job is done. */
export interface JobProgress {
  /** How many parts are done. */
  readonly done: number;
  /** How many there are. Null while that is not known. */
  readonly total: number | null;
}

/** An object with an id that never changes. */
export interface Node {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `audi_01k3…`. */
  readonly id: string;
}

/** What somebody says against an item, with an account or without. The item's stewards read it, and answer by a day. */
export interface Objection extends Node {
  /** The answer. */
  readonly answer: string | null;
  /** When it was answered. Null if it waits for an answer. */
  readonly answeredAt: DateTime | null;
  /** How whoever objected can be reached. */
  readonly contact: string | null;
  /** The day by which it is to be answered. */
  readonly dueOn: LocalDate;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `obje_01k3…`. */
  readonly id: string;
  /** The item. */
  readonly item: ArchiveItem | null;
  /** The language in which they want to be answered. */
  readonly language: Language | null;
  /** When it was made. */
  readonly madeAt: DateTime;
  /** What is wrong. */
  readonly statement: string;
}

/** A person whom a protocol admits. Seen by the protocol's stewards and by the person. */
export interface ProtocolMember extends Node {
  /** When the person was added. */
  readonly addedAt: DateTime;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `pmem_01k3…`. */
  readonly id: string;
  /** The person, where you may see who it is. */
  readonly person: Person | null;
  /** The person's id, as they told it. */
  readonly personId: string;
}
