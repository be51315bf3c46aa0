// Generated from packages/schema by `pnpm generate`. Do not edit.

import { call } from "../call.ts";
import type { CallOptions, Client } from "../client.ts";
import { paged, type Paged } from "../paged.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { PartnerName } from "./programs.ts";
import type { LocalizedText, PageInfo, UserError } from "./shared.ts";
import type { ArchiveItemBy, ArchiveItemEraseInput, ArchiveItemSubjectsAddInput, ArchiveItemSubjectsCompleteInput, ArchiveItemSubjectsReopenInput, ConsentEvidenceCreateInput, ConsentEvidenceKind, ConsentPurpose, ConsentReceiptByCodeInput, ConsentRecordInput, ConsentRemains, ConsentSpeaker, ConsentStanding, ConsentSubjectBy, ConsentSubjectCodeRenewInput, ConsentSubjectCreateInput, ConsentSubjectEraseInput, ConsentSubjectFilter, ConsentSubjectKind, ConsentSubjectLinkConfirmInput, ConsentSubjectLinkInput, ConsentSubjectMergeInput, ConsentSubjectOrder, ConsentSubjectSplitInput, ConsentSubjectUpdateInput, ConsentWithdrawByCodeInput, ConsentWithdrawInput, DateTime, ErasureReason, ItemCopyConfirmInput, ItemCopyCreateInput, LanguageTag, LocalDate, ObjectionAnswerInput, ObjectionByCodeInput, ObjectionCreateInput, TextDirection, TombstoneReason } from "./values.ts";

/** Somebody whose consent items need. The partner that recorded them, the stewards of those items and the person themselves see this record, and nobody else. */
export interface ConsentSubject {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `subj_01k3…`. */
  readonly id: string;
  /** Whose consent is needed. */
  readonly kind: ConsentSubjectKind;
  /** Their name. Null if it is not known, or was erased. */
  readonly name: string | null;
  /** How they can be reached. Null if it is not known, or was erased. */
  readonly contact: string | null;
  /** The language in which they read their receipt. Null if it is not known. */
  readonly language: {
    /** Its BCP 47 tag. */
    readonly tag: LanguageTag;
    /** Its name in the reader's language. If that is not known, its own name for itself, or the tag. */
    readonly name: string;
    /** The language's own name for itself, or the tag if that is not known. */
    readonly autonym: string;
    /** The direction in which it is written. */
    readonly direction: TextDirection;
  } | null;
  /** Who speaks for a child, for a family or for somebody who has died. */
  readonly representative: string | null;
  /** The day on which a child comes of age. What a guardian gave ends then. */
  readonly majorityOn: LocalDate | null;
  /** True while an account that was linked by the receipt code waits for a steward to confirm it, on any of the items that you see to list them. */
  readonly isLinkWaiting: boolean;
  /** True if a steward confirmed that an account is this person's: it then sees the items on which that was confirmed. */
  readonly isLinked: boolean;
  /** The first of several records of the same person. Null if this is it, or the only one. */
  readonly samePersonAs: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `subj_01k3…`. */
    readonly id: string;
  } | null;
  /** The partner that recorded them. */
  readonly partner: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `part_01k3…`. */
    readonly id: string;
    /** The partner's name. */
    readonly name: LocalizedText;
  } | null;
  /** When name, contact, representative and account were erased. What was closed stays closed. */
  readonly erasedAt: DateTime | null;
  /** When the record was created. */
  readonly createdAt: DateTime;
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
  /** When the record was deleted. Null if it has not been deleted. Only those who may restore a deleted record can see it. */
  readonly deletedAt: DateTime | null;
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
}

/** What somebody said of one item or medium, for one purpose. It is never changed and never removed: the last that was recorded counts, but a yes that was said before the last no changes nothing. */
export interface ConsentEvent {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `cons_01k3…`. */
  readonly id: string;
  /** What it is for. */
  readonly purpose: ConsentPurpose;
  /** What was said. A yes whose time is over reads EXPIRED. */
  readonly state: ConsentStanding;
  /** Who said it. */
  readonly saidBy: ConsentSpeaker;
  /** The day on which it was said, which may lie long before it was recorded. */
  readonly happenedOn: LocalDate;
  /** From when a yes counts. Null if it counts at once. */
  readonly validFrom: DateTime | null;
  /** Until when a yes counts. Null if it has no end. */
  readonly validUntil: DateTime | null;
  /** What a no leaves. Null if nothing was chosen: then it is hidden. */
  readonly leaves: ConsentRemains | null;
  /** Who interpreted. */
  readonly interpreter: string | null;
  /** Which version of the consent text was read. */
  readonly textVersion: string | null;
  /** The language in which it was read. */
  readonly textLanguage: {
    /** Its BCP 47 tag. */
    readonly tag: LanguageTag;
    /** Its name in the reader's language. If that is not known, its own name for itself, or the tag. */
    readonly name: string;
    /** The language's own name for itself, or the tag if that is not known. */
    readonly autonym: string;
    /** The direction in which it is written. */
    readonly direction: TextDirection;
  } | null;
  /** When it was recorded. */
  readonly recordedAt: DateTime;
  /** Who recorded it: a person or a key, as in the audit log. Empty if it came by a receipt code. */
  readonly recordedBy: string;
  /** The medium it is about. Null if it is about the whole item. */
  readonly mediumId: string | null;
  /** The item. Null if you may not see it any more. */
  readonly item: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `item_01k3…`. */
    readonly id: string;
  } | null;
  /** The person. */
  readonly subject: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `subj_01k3…`. */
    readonly id: string;
  } | null;
  /** What shows it. Null if nothing does, or you may not see it. */
  readonly evidence: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `evid_01k3…`. */
    readonly id: string;
  } | null;
}

/** What shows that somebody said it. Its subject, the stewards of items that need their consent, and who may record at the partner that took it read it; it is in no search, list or export. */
export interface ConsentEvidence {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `evid_01k3…`. */
  readonly id: string;
  /** What sort of evidence it is. */
  readonly kind: ConsentEvidenceKind;
  /** What was noted of it: who witnessed it, where the paper lies. Null if nothing was, or it was erased. */
  readonly note: string | null;
  /** The SHA-256 checksum of its file, in hexadecimal digits. It stays when the file is erased. */
  readonly sha256: string | null;
  /** True if it has a file that can be read. */
  readonly hasFile: boolean;
  /** The address at which you read its file for an hour or two; without `PUBLIC_URL` a path at this service. Whether you still may is asked with each request. Null if there is no file. */
  readonly address: string | null;
  /** When it was taken. */
  readonly recordedAt: DateTime;
  /** When its file and note were erased. */
  readonly erasedAt: DateTime | null;
  /** The partner that took it. */
  readonly partner: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `part_01k3…`. */
    readonly id: string;
  } | null;
  /** Whose words it shows. Null if it is of several people. */
  readonly subject: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `subj_01k3…`. */
    readonly id: string;
  } | null;
}

/** What somebody said of items, as it stands, and how they take it back: to print, to read out, and for machines. */
export interface ConsentReceipt {
  /** The consent subject. */
  readonly subjectId: string;
  /** The language of the text: the person's own, where the service speaks it. */
  readonly language: {
    /** Its BCP 47 tag. */
    readonly tag: LanguageTag;
    /** Its name in the reader's language. If that is not known, its own name for itself, or the tag. */
    readonly name: string;
    /** The language's own name for itself, or the tag if that is not known. */
    readonly autonym: string;
    /** The direction in which it is written. */
    readonly direction: TextDirection;
  };
  /** The receipt as plain text, to print: what was said of which item for which purpose, by whom, until when, what shows it, and how it is taken back without an account. It does not name the person. At most 50 items. */
  readonly text: string;
  /** The same as JSON-LD, after ISO/IEC TS 27560 in the terms of the W3C Data Privacy Vocabulary. At most 1,000 words of the person. */
  readonly jsonLd: string;
}

/** An item of the archive, or one of its media, that is to be erased: it is hidden already. Its holder and its stewards read until when they may put a version in its place that shows less. */
export interface Erasure {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `eras_01k3…`. */
  readonly id: string;
  /** The archive item. Nobody sees it any more, if it is to be erased as a whole. */
  readonly itemId: string;
  /** The medium. Null if the whole item is to be erased. */
  readonly mediumId: string | null;
  /** Why. */
  readonly reason: ErasureReason;
  /** True if others are in it, too: it is erased after thirty days instead of seven. */
  readonly isShared: boolean;
  /** Why, as those who run the service wrote it. Null for other reasons. */
  readonly note: string | null;
  /** When it was hidden. */
  readonly orderedAt: DateTime;
  /** When it is erased. */
  readonly dueAt: DateTime;
  /** When it was erased, if those who run the service decided so. Null if it waits. */
  readonly erasedAt: DateTime | null;
}

/** A copy of an archive item that a partner has. Once somebody in the item says no, the partner is asked to take it down. Seen by that partner, by the holder and by the stewards of the item. */
export interface ItemCopy {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `copy_01k3…`. */
  readonly id: string;
  /** The archive item. You may not see it any more. */
  readonly itemId: string;
  /** The partner that has it. */
  readonly partner: PartnerName | null;
  /** Where the copy is. */
  readonly place: string;
  /** When it was listed. */
  readonly listedAt: DateTime;
  /** When the partner was asked to take it down. Null if it was not. */
  readonly askedAt: DateTime | null;
  /** The day by which it is to be taken down. Null if that was not asked. */
  readonly dueOn: LocalDate | null;
  /** What was refused or withdrawn. At most 26. */
  readonly purposes: readonly ConsentPurpose[];
  /** The media alone that are to be taken down. At most 50. Null if it is the whole item, or more of it. */
  readonly mediumIds: readonly string[] | null;
  /** When the partner confirmed that it is taken down. Null if it did not. */
  readonly confirmedAt: DateTime | null;
}

/** What somebody says against an item, with an account or without. The item's stewards read it, and answer by a day. */
export interface Objection {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `obje_01k3…`. */
  readonly id: string;
  /** What is wrong. */
  readonly statement: string;
  /** How whoever objected can be reached. */
  readonly contact: string | null;
  /** The language in which they want to be answered. */
  readonly language: {
    /** Its BCP 47 tag. */
    readonly tag: LanguageTag;
    /** Its name in the reader's language. If that is not known, its own name for itself, or the tag. */
    readonly name: string;
    /** The language's own name for itself, or the tag if that is not known. */
    readonly autonym: string;
    /** The direction in which it is written. */
    readonly direction: TextDirection;
  } | null;
  /** When it was made. */
  readonly madeAt: DateTime;
  /** The day by which it is to be answered. */
  readonly dueOn: LocalDate;
  /** When it was answered. Null if it waits for an answer. */
  readonly answeredAt: DateTime | null;
  /** The answer. */
  readonly answer: string | null;
  /** The item. */
  readonly item: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `item_01k3…`. */
    readonly id: string;
  } | null;
}

/** Variables of `listConsentSubjects`. */
export interface ListConsentSubjectsVariables {
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** A filter. Without it, all consent subjects that you may see are listed. */
  readonly where?: ConsentSubjectFilter | null | undefined;
  /** The sort order. */
  readonly orderBy?: ConsentSubjectOrder | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listConsentSubjects` answers. */
export interface ListConsentSubjectsPage {
  /** The consent subjects on this page. */
  readonly nodes: readonly ConsentSubject[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listConsentSubjects`, as the API knows it. */
export const ListConsentSubjectsDocument: TypedDocument<{ readonly consentSubjects: ListConsentSubjectsPage }, ListConsentSubjectsVariables> = {
  name: "ListConsentSubjects",
  kind: "query",
  hash: "b57a8b538dd7c8506848f4db1509a09bf17fa46a8cf83f1b9980184017b82e34",
  text: `query ListConsentSubjects($first:Int$after:String$last:Int$before:String$where:ConsentSubjectFilter$orderBy:ConsentSubjectOrder!=CREATED_AT_DESC$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentSubjects(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy){nodes{id kind name contact language{tag name autonym direction}representative majorityOn isLinkWaiting isLinked samePersonAs{id}partner{id name{text language direction isFallback}}erasedAt createdAt updatedAt deletedAt revision}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}`,
};

/** The people whose consent items need, as far as you may see them, a page at a time. */
export function listConsentSubjects(
  client: Client,
  options: ListConsentSubjectsVariables & CallOptions = {},
): Paged<ListConsentSubjectsPage, ConsentSubject> {
  return paged(client, ListConsentSubjectsDocument, options, ["consentSubjects"]);
}

/** Variables of `getConsentSubject`. */
export interface GetConsentSubjectVariables {
  /** How the record is identified. */
  readonly by: ConsentSubjectBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getConsentSubject` answers. */
export type GetConsentSubjectResult = ConsentSubject & {
  /** What they said, as far as you may read it, last recorded first. */
  readonly events: {
    /** The consent events on this page. */
    readonly nodes: readonly ConsentEvent[];
  } | null;
  /** What shows their words, as far as you may see it, last taken first. */
  readonly evidence: {
    /** The pieces of evidence on this page. */
    readonly nodes: readonly ConsentEvidence[];
    /** The page's position in the list. */
    readonly pageInfo: PageInfo;
  } | null;
} | null;

/** The document of `getConsentSubject`, as the API knows it. */
export const GetConsentSubjectDocument: TypedDocument<{ readonly consentSubject: GetConsentSubjectResult }, GetConsentSubjectVariables> = {
  name: "GetConsentSubject",
  kind: "query",
  hash: "e988a135648835d6d119d971a7ebe8dd3d1d54ba7dfc5c84cb6a2044859e14cb",
  text: `query GetConsentSubject($by:ConsentSubjectBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentSubject(by:$by){id kind name contact language{tag name autonym direction}representative majorityOn isLinkWaiting isLinked samePersonAs{id}partner{id name{text language direction isFallback}}erasedAt createdAt updatedAt deletedAt revision events(first:50){nodes{id purpose state saidBy happenedOn validFrom validUntil leaves interpreter textVersion textLanguage{tag name autonym direction}recordedAt recordedBy mediumId item{id}subject{id}evidence{id}}}evidence(first:50){nodes{id kind note sha256 hasFile address recordedAt erasedAt partner{id}subject{id}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** Somebody whose consent items need, with what they said and what shows it. Null when there is nobody that you may see. */
export function getConsentSubject(
  client: Client,
  options: GetConsentSubjectVariables & CallOptions,
): Promise<GetConsentSubjectResult> {
  return call(client, GetConsentSubjectDocument, options, ["consentSubject"]);
}

/** Variables of `getItemConsent`. */
export interface GetItemConsentVariables {
  /** How the record is identified. */
  readonly by: ArchiveItemBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getItemConsent` answers. */
export type GetItemConsentResult = {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `item_01k3…`. */
  readonly id: string;
  /** The people whose consent the item needs, as far as you may see them, oldest record first. Null for visitors. */
  readonly consentSubjects: {
    /** The consent subjects of an item on this page. */
    readonly nodes: readonly ConsentSubject[];
    /** The page's position in the list. */
    readonly pageInfo: PageInfo;
  } | null;
  /** What people said of it, as far as you may read it, last recorded first. Null for visitors. */
  readonly consentEvents: {
    /** The consent events on this page. */
    readonly nodes: readonly ConsentEvent[];
    /** The page's position in the list. */
    readonly pageInfo: PageInfo;
  } | null;
  /** What people say against it. Empty if you do not govern it, and null for visitors. */
  readonly objections: {
    /** The objections on this page. */
    readonly nodes: readonly Objection[];
    /** The page's position in the list. */
    readonly pageInfo: PageInfo;
  } | null;
} | null;

/** The document of `getItemConsent`, as the API knows it. */
export const GetItemConsentDocument: TypedDocument<{ readonly archiveItem: GetItemConsentResult }, GetItemConsentVariables> = {
  name: "GetItemConsent",
  kind: "query",
  hash: "a0549b372043266f98b1ec9146ad0c2b779b5703d9a0b9c1c7c0d7bed27f0dc1",
  text: `query GetItemConsent($by:ArchiveItemBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItem(by:$by){id consentSubjects(first:50){nodes{id kind name contact language{tag name autonym direction}representative majorityOn isLinkWaiting isLinked samePersonAs{id}partner{id name{text language direction isFallback}}erasedAt createdAt updatedAt deletedAt revision}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}consentEvents(first:50){nodes{id purpose state saidBy happenedOn validFrom validUntil leaves interpreter textVersion textLanguage{tag name autonym direction}recordedAt recordedBy mediumId item{id}subject{id}evidence{id}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}objections(first:50){nodes{id statement contact language{tag name autonym direction}madeAt dueOn answeredAt answer item{id}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** Whose consent an item needs, what they said of it, and what people say against it, as far as you may read it. */
export function getItemConsent(
  client: Client,
  options: GetItemConsentVariables & CallOptions,
): Promise<GetItemConsentResult> {
  return call(client, GetItemConsentDocument, options, ["archiveItem"]);
}

/** Variables of `getConsentReceipt`. */
export interface GetConsentReceiptVariables {
  /** The consent subject. */
  readonly subjectId: string;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getConsentReceipt` answers. */
export type GetConsentReceiptResult = ConsentReceipt | null;

/** The document of `getConsentReceipt`, as the API knows it. */
export const GetConsentReceiptDocument: TypedDocument<{ readonly consentReceipt: GetConsentReceiptResult }, GetConsentReceiptVariables> = {
  name: "GetConsentReceipt",
  kind: "query",
  hash: "90488cacaf350e9ff644ab6b9cc112c3249ac2e053c200703f5681e1be1bddd7",
  text: `query GetConsentReceipt($subjectId:ID!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentReceipt(subjectId:$subjectId){subjectId language{tag name autonym direction}text jsonLd}}`,
};

/** The receipt of a person, without the code, for themselves and for who may record what they say. */
export function getConsentReceipt(
  client: Client,
  options: GetConsentReceiptVariables & CallOptions,
): Promise<GetConsentReceiptResult> {
  return call(client, GetConsentReceiptDocument, options, ["consentReceipt"]);
}

/** Variables of `listObjections`. */
export interface ListObjectionsVariables {
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listObjections` answers. */
export interface ListObjectionsPage {
  /** The objections on this page. */
  readonly nodes: readonly Objection[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listObjections`, as the API knows it. */
export const ListObjectionsDocument: TypedDocument<{ readonly objections: ListObjectionsPage }, ListObjectionsVariables> = {
  name: "ListObjections",
  kind: "query",
  hash: "9659bb811eabb2e00b3bf639d65240467e7f3f4676842e0f474b8497d4b84184",
  text: `query ListObjections($first:Int$after:String$last:Int$before:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){objections(first:$first after:$after last:$last before:$before){nodes{id statement contact language{tag name autonym direction}madeAt dueOn answeredAt answer item{id}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}`,
};

/** Objections to items that you govern which wait for an answer, the first due first, a page at a time. */
export function listObjections(
  client: Client,
  options: ListObjectionsVariables & CallOptions = {},
): Paged<ListObjectionsPage, Objection> {
  return paged(client, ListObjectionsDocument, options, ["objections"]);
}

/** Variables of `getArchiveItemTombstone`. */
export interface GetArchiveItemTombstoneVariables {
  /** The archive item that was here. */
  readonly id: string;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getArchiveItemTombstone` answers. */
export type GetArchiveItemTombstoneResult = {
  /** Why it is not shown. */
  readonly reason: TombstoneReason;
  /** Since which day, in UTC. */
  readonly closedOn: LocalDate;
} | null;

/** The document of `getArchiveItemTombstone`, as the API knows it. */
export const GetArchiveItemTombstoneDocument: TypedDocument<{ readonly archiveItemTombstone: GetArchiveItemTombstoneResult }, GetArchiveItemTombstoneVariables> = {
  name: "GetArchiveItemTombstone",
  kind: "query",
  hash: "28eb82220131b47cc7465cc8d70bd1e450d5c20567ec4f6a06c11a47bc004c79",
  text: `query GetArchiveItemTombstone($id:ID!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemTombstone(id:$id){reason closedOn}}`,
};

/** What is left of an item that you saw and that somebody in it withdrew, where they chose that this be told. */
export function getArchiveItemTombstone(
  client: Client,
  options: GetArchiveItemTombstoneVariables & CallOptions,
): Promise<GetArchiveItemTombstoneResult> {
  return call(client, GetArchiveItemTombstoneDocument, options, ["archiveItemTombstone"]);
}

/** Variables of `listEndedEmbargoes`. */
export interface ListEndedEmbargoesVariables {
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listEndedEmbargoes` answers. */
export interface ListEndedEmbargoesPage {
  /** The consent events on this page. */
  readonly nodes: readonly ConsentEvent[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listEndedEmbargoes`, as the API knows it. */
export const ListEndedEmbargoesDocument: TypedDocument<{ readonly endedEmbargoes: ListEndedEmbargoesPage }, ListEndedEmbargoesVariables> = {
  name: "ListEndedEmbargoes",
  kind: "query",
  hash: "b58ae780b5c49d093b8f53b92ed07965dce28c8719dbe107266ad1b661ea1d62",
  text: `query ListEndedEmbargoes($first:Int$after:String$last:Int$before:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){endedEmbargoes(first:$first after:$after last:$last before:$before){nodes{id purpose state saidBy happenedOn validFrom validUntil leaves interpreter textVersion textLanguage{tag name autonym direction}recordedAt recordedBy mediumId item{id}subject{id}evidence{id}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}`,
};

/** The consents of items that you govern whose embargo has ended, and that wait until the item is approved again, a page at a time. */
export function listEndedEmbargoes(
  client: Client,
  options: ListEndedEmbargoesVariables & CallOptions = {},
): Paged<ListEndedEmbargoesPage, ConsentEvent> {
  return paged(client, ListEndedEmbargoesDocument, options, ["endedEmbargoes"]);
}

/** Variables of `listConsentsAtMajority`. */
export interface ListConsentsAtMajorityVariables {
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listConsentsAtMajority` answers. */
export interface ListConsentsAtMajorityPage {
  /** The consent events on this page. */
  readonly nodes: readonly ConsentEvent[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listConsentsAtMajority`, as the API knows it. */
export const ListConsentsAtMajorityDocument: TypedDocument<{ readonly consentsAtMajority: ListConsentsAtMajorityPage }, ListConsentsAtMajorityVariables> = {
  name: "ListConsentsAtMajority",
  kind: "query",
  hash: "41aaf3d08425ca3634427d1e6afc2e66c1587023cf137176e91ac154fd944e1e",
  text: `query ListConsentsAtMajority($first:Int$after:String$last:Int$before:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentsAtMajority(first:$first after:$after last:$last before:$before){nodes{id purpose state saidBy happenedOn validFrom validUntil leaves interpreter textVersion textLanguage{tag name autonym direction}recordedAt recordedBy mediumId item{id}subject{id}evidence{id}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}`,
};

/** The consents of items that you govern that ended or began as a child came of age, a page at a time. */
export function listConsentsAtMajority(
  client: Client,
  options: ListConsentsAtMajorityVariables & CallOptions = {},
): Paged<ListConsentsAtMajorityPage, ConsentEvent> {
  return paged(client, ListConsentsAtMajorityDocument, options, ["consentsAtMajority"]);
}

/** Variables of `listErasures`. */
export interface ListErasuresVariables {
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listErasures` answers. */
export interface ListErasuresPage {
  /** The erasures on this page. */
  readonly nodes: readonly Erasure[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listErasures`, as the API knows it. */
export const ListErasuresDocument: TypedDocument<{ readonly erasures: ListErasuresPage }, ListErasuresVariables> = {
  name: "ListErasures",
  kind: "query",
  hash: "8a1592b7bc324a1a5c26ae84cc1eb844174918668ab10b26ebb360cb91240072",
  text: `query ListErasures($first:Int$after:String$last:Int$before:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){erasures(first:$first after:$after last:$last before:$before){nodes{id itemId mediumId reason isShared note orderedAt dueAt erasedAt}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}`,
};

/** What is to be erased of the items that you hold or govern, the first due first, a page at a time. */
export function listErasures(
  client: Client,
  options: ListErasuresVariables & CallOptions = {},
): Paged<ListErasuresPage, Erasure> {
  return paged(client, ListErasuresDocument, options, ["erasures"]);
}

/** Variables of `listCopiesToTakeDown`. */
export interface ListCopiesToTakeDownVariables {
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listCopiesToTakeDown` answers. */
export interface ListCopiesToTakeDownPage {
  /** The copies on this page. */
  readonly nodes: readonly ItemCopy[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listCopiesToTakeDown`, as the API knows it. */
export const ListCopiesToTakeDownDocument: TypedDocument<{ readonly copiesToTakeDown: ListCopiesToTakeDownPage }, ListCopiesToTakeDownVariables> = {
  name: "ListCopiesToTakeDown",
  kind: "query",
  hash: "beb1ec96a50818f4480fb8a91873f3dd02bbcff91d175822abea325aed245c1c",
  text: `query ListCopiesToTakeDown($first:Int$after:String$last:Int$before:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){copiesToTakeDown(first:$first after:$after last:$last before:$before){nodes{id itemId partner{id slug name{text language direction isFallback}}place listedAt askedAt dueOn purposes mediumIds confirmedAt}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}`,
};

/** The copies that partners were asked to take down and did not confirm yet, the first due first, a page at a time. */
export function listCopiesToTakeDown(
  client: Client,
  options: ListCopiesToTakeDownVariables & CallOptions = {},
): Paged<ListCopiesToTakeDownPage, ItemCopy> {
  return paged(client, ListCopiesToTakeDownDocument, options, ["copiesToTakeDown"]);
}

/** Variables of `createItemCopy`. */
export interface CreateItemCopyVariables {
  /** The copy. */
  readonly input: ItemCopyCreateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createItemCopy` answers. */
export interface CreateItemCopyResult {
  /** The item copy after the mutation. Null if there are errors, and only then. */
  readonly itemCopy: ItemCopy | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createItemCopy`, as the API knows it. */
export const CreateItemCopyDocument: TypedDocument<{ readonly itemCopyCreate: CreateItemCopyResult }, CreateItemCopyVariables> = {
  name: "CreateItemCopy",
  kind: "mutation",
  hash: "b38e159736c3c25a4db735671e28bb507badb824e490d9a901057b7caa3167f6",
  text: `mutation CreateItemCopy($input:ItemCopyCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){itemCopyCreate(input:$input){itemCopy{id itemId partner{id slug name{text language direction isFallback}}place listedAt askedAt dueOn purposes mediumIds confirmedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Lists a copy of an item that a partner has. */
export function createItemCopy(
  client: Client,
  options: CreateItemCopyVariables & CallOptions,
): Promise<CreateItemCopyResult> {
  return call(client, CreateItemCopyDocument, options, ["itemCopyCreate"]);
}

/** Variables of `confirmItemCopy`. */
export interface ConfirmItemCopyVariables {
  /** The copy. */
  readonly input: ItemCopyConfirmInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `confirmItemCopy` answers. */
export interface ConfirmItemCopyResult {
  /** The item copy after the mutation. Null if there are errors, and only then. */
  readonly itemCopy: ItemCopy | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `confirmItemCopy`, as the API knows it. */
export const ConfirmItemCopyDocument: TypedDocument<{ readonly itemCopyConfirm: ConfirmItemCopyResult }, ConfirmItemCopyVariables> = {
  name: "ConfirmItemCopy",
  kind: "mutation",
  hash: "2365bfef03ee332d3a520eb974b940c77076bfbae7bb3a22cd2e87d0300ed3a4",
  text: `mutation ConfirmItemCopy($input:ItemCopyConfirmInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){itemCopyConfirm(input:$input){itemCopy{id itemId partner{id slug name{text language direction isFallback}}place listedAt askedAt dueOn purposes mediumIds confirmedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Confirms that a copy is taken down, for the partner that had it. */
export function confirmItemCopy(
  client: Client,
  options: ConfirmItemCopyVariables & CallOptions,
): Promise<ConfirmItemCopyResult> {
  return call(client, ConfirmItemCopyDocument, options, ["itemCopyConfirm"]);
}

/** Variables of `eraseArchiveItem`. */
export interface EraseArchiveItemVariables {
  /** The archive item, and why. */
  readonly input: ArchiveItemEraseInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `eraseArchiveItem` answers. */
export interface EraseArchiveItemResult {
  /** True if another agreed before, so that it will be erased. False if one still has to. */
  readonly isOrdered: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `eraseArchiveItem`, as the API knows it. */
export const EraseArchiveItemDocument: TypedDocument<{ readonly archiveItemErase: EraseArchiveItemResult }, EraseArchiveItemVariables> = {
  name: "EraseArchiveItem",
  kind: "mutation",
  hash: "ba6d44a38d8e6a1299122cf0d0306e3e1b656372465d114e42805ceea76c93c2",
  text: `mutation EraseArchiveItem($input:ArchiveItemEraseInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemErase(input:$input){isOrdered userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Has an item erased that those who run the service suspended, unread: one of them says why, and another agrees. */
export function eraseArchiveItem(
  client: Client,
  options: EraseArchiveItemVariables & CallOptions,
): Promise<EraseArchiveItemResult> {
  return call(client, EraseArchiveItemDocument, options, ["archiveItemErase"]);
}

/** Variables of `createConsentSubject`. */
export interface CreateConsentSubjectVariables {
  /** The new consent subject. */
  readonly input: ConsentSubjectCreateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createConsentSubject` answers. */
export interface CreateConsentSubjectResult {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** The code on the receipt, with which its holder withdraws without an account. It is told once, and only its hash is kept: null if the result is replayed, or if there are errors. */
  readonly receiptCode: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createConsentSubject`, as the API knows it. */
export const CreateConsentSubjectDocument: TypedDocument<{ readonly consentSubjectCreate: CreateConsentSubjectResult }, CreateConsentSubjectVariables> = {
  name: "CreateConsentSubject",
  kind: "mutation",
  hash: "1d6ab32dcc104885bb5c7a01779fa2d7232579bcb048d78eed8a222c72afb500",
  text: `mutation CreateConsentSubject($input:ConsentSubjectCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentSubjectCreate(input:$input){consentSubject{id kind name contact language{tag name autonym direction}representative majorityOn isLinkWaiting isLinked samePersonAs{id}partner{id name{text language direction isFallback}}erasedAt createdAt updatedAt deletedAt revision}receiptCode userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Records somebody whose consent items need, and makes the code of their receipt, which is told once. */
export function createConsentSubject(
  client: Client,
  options: CreateConsentSubjectVariables & CallOptions,
): Promise<CreateConsentSubjectResult> {
  return call(client, CreateConsentSubjectDocument, options, ["consentSubjectCreate"]);
}

/** Variables of `updateConsentSubject`. */
export interface UpdateConsentSubjectVariables {
  /** The changes. */
  readonly input: ConsentSubjectUpdateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updateConsentSubject` answers. */
export interface UpdateConsentSubjectResult {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `updateConsentSubject`, as the API knows it. */
export const UpdateConsentSubjectDocument: TypedDocument<{ readonly consentSubjectUpdate: UpdateConsentSubjectResult }, UpdateConsentSubjectVariables> = {
  name: "UpdateConsentSubject",
  kind: "mutation",
  hash: "a040f1bbcbed880d7782c928593ebe70bf1a0fcbfb29951eff891676a769ae02",
  text: `mutation UpdateConsentSubject($input:ConsentSubjectUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentSubjectUpdate(input:$input){consentSubject{id kind name contact language{tag name autonym direction}representative majorityOn isLinkWaiting isLinked samePersonAs{id}partner{id name{text language direction isFallback}}erasedAt createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Changes what is recorded of somebody whose consent items need. */
export function updateConsentSubject(
  client: Client,
  options: UpdateConsentSubjectVariables & CallOptions,
): Promise<UpdateConsentSubjectResult> {
  return call(client, UpdateConsentSubjectDocument, options, ["consentSubjectUpdate"]);
}

/** Variables of `eraseConsentSubject`. */
export interface EraseConsentSubjectVariables {
  /** The consent subject, and your confirmation. */
  readonly input: ConsentSubjectEraseInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `eraseConsentSubject` answers. */
export interface EraseConsentSubjectResult {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `eraseConsentSubject`, as the API knows it. */
export const EraseConsentSubjectDocument: TypedDocument<{ readonly consentSubjectErase: EraseConsentSubjectResult }, EraseConsentSubjectVariables> = {
  name: "EraseConsentSubject",
  kind: "mutation",
  hash: "c2044c3f87a9326a69354f72406d69268c7547e840a18ab7e9be64379d9e83a6",
  text: `mutation EraseConsentSubject($input:ConsentSubjectEraseInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentSubjectErase(input:$input){consentSubject{id kind name contact language{tag name autonym direction}representative majorityOn isLinkWaiting isLinked samePersonAs{id}partner{id name{text language direction isFallback}}erasedAt createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Removes who somebody is from all records of them. What was closed stays closed. This cannot be undone. */
export function eraseConsentSubject(
  client: Client,
  options: EraseConsentSubjectVariables & CallOptions,
): Promise<EraseConsentSubjectResult> {
  return call(client, EraseConsentSubjectDocument, options, ["consentSubjectErase"]);
}

/** Variables of `mergeConsentSubjects`. */
export interface MergeConsentSubjectsVariables {
  /** The two records. */
  readonly input: ConsentSubjectMergeInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `mergeConsentSubjects` answers. */
export interface MergeConsentSubjectsResult {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `mergeConsentSubjects`, as the API knows it. */
export const MergeConsentSubjectsDocument: TypedDocument<{ readonly consentSubjectMerge: MergeConsentSubjectsResult }, MergeConsentSubjectsVariables> = {
  name: "MergeConsentSubjects",
  kind: "mutation",
  hash: "faeb2a6c6490fa2f90000364827880482472f992c4cd6b3c91e4d4cbaf4b57ba",
  text: `mutation MergeConsentSubjects($input:ConsentSubjectMergeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentSubjectMerge(input:$input){consentSubject{id kind name contact language{tag name autonym direction}representative majorityOn isLinkWaiting isLinked samePersonAs{id}partner{id name{text language direction isFallback}}erasedAt createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Says that two records are one person. This cannot be undone. */
export function mergeConsentSubjects(
  client: Client,
  options: MergeConsentSubjectsVariables & CallOptions,
): Promise<MergeConsentSubjectsResult> {
  return call(client, MergeConsentSubjectsDocument, options, ["consentSubjectMerge"]);
}

/** Variables of `splitConsentSubject`. */
export interface SplitConsentSubjectVariables {
  /** The consent subject. */
  readonly input: ConsentSubjectSplitInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `splitConsentSubject` answers. */
export interface SplitConsentSubjectResult {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** The code on the receipt, with which its holder withdraws without an account. It is told once, and only its hash is kept: null if the result is replayed, or if there are errors. */
  readonly receiptCode: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `splitConsentSubject`, as the API knows it. */
export const SplitConsentSubjectDocument: TypedDocument<{ readonly consentSubjectSplit: SplitConsentSubjectResult }, SplitConsentSubjectVariables> = {
  name: "SplitConsentSubject",
  kind: "mutation",
  hash: "83ce21b004eef7fce9cf7612d325e4026ff11ad4f34ff6dda7d760a83ed433d9",
  text: `mutation SplitConsentSubject($input:ConsentSubjectSplitInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentSubjectSplit(input:$input){consentSubject{id kind name contact language{tag name autonym direction}representative majorityOn isLinkWaiting isLinked samePersonAs{id}partner{id name{text language direction isFallback}}erasedAt createdAt updatedAt deletedAt revision}receiptCode userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Makes a second person of a record that turned out to be of two. */
export function splitConsentSubject(
  client: Client,
  options: SplitConsentSubjectVariables & CallOptions,
): Promise<SplitConsentSubjectResult> {
  return call(client, SplitConsentSubjectDocument, options, ["consentSubjectSplit"]);
}

/** Variables of `renewReceiptCode`. */
export interface RenewReceiptCodeVariables {
  /** The consent subject. */
  readonly input: ConsentSubjectCodeRenewInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `renewReceiptCode` answers. */
export interface RenewReceiptCodeResult {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** The code on the receipt, with which its holder withdraws without an account. It is told once, and only its hash is kept: null if the result is replayed, or if there are errors. */
  readonly receiptCode: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `renewReceiptCode`, as the API knows it. */
export const RenewReceiptCodeDocument: TypedDocument<{ readonly consentSubjectCodeRenew: RenewReceiptCodeResult }, RenewReceiptCodeVariables> = {
  name: "RenewReceiptCode",
  kind: "mutation",
  hash: "d264dc46a073bc637d6ea1f044b14a775eeb56fa866d68c6c7cc35619c5b0113",
  text: `mutation RenewReceiptCode($input:ConsentSubjectCodeRenewInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentSubjectCodeRenew(input:$input){consentSubject{id kind name contact language{tag name autonym direction}representative majorityOn isLinkWaiting isLinked samePersonAs{id}partner{id name{text language direction isFallback}}erasedAt createdAt updatedAt deletedAt revision}receiptCode userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Makes a new receipt code in place of one that was lost. */
export function renewReceiptCode(
  client: Client,
  options: RenewReceiptCodeVariables & CallOptions,
): Promise<RenewReceiptCodeResult> {
  return call(client, RenewReceiptCodeDocument, options, ["consentSubjectCodeRenew"]);
}

/** Variables of `linkConsentSubject`. */
export interface LinkConsentSubjectVariables {
  /** The code on the receipt. */
  readonly input: ConsentSubjectLinkInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `linkConsentSubject` answers. */
export interface LinkConsentSubjectResult {
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `linkConsentSubject`, as the API knows it. */
export const LinkConsentSubjectDocument: TypedDocument<{ readonly consentSubjectLink: LinkConsentSubjectResult }, LinkConsentSubjectVariables> = {
  name: "LinkConsentSubject",
  kind: "mutation",
  hash: "256b7b369bad833cb5b03f44c9190733dafa666d61005b91b6fd258c22743393",
  text: `mutation LinkConsentSubject($input:ConsentSubjectLinkInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentSubjectLink(input:$input){userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Links the account of the signed-in person to what is recorded of them, by the code on their receipt. */
export function linkConsentSubject(
  client: Client,
  options: LinkConsentSubjectVariables & CallOptions,
): Promise<LinkConsentSubjectResult> {
  return call(client, LinkConsentSubjectDocument, options, ["consentSubjectLink"]);
}

/** Variables of `confirmConsentSubjectLink`. */
export interface ConfirmConsentSubjectLinkVariables {
  /** The consent subject, and the archive items. */
  readonly input: ConsentSubjectLinkConfirmInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `confirmConsentSubjectLink` answers. */
export interface ConfirmConsentSubjectLinkResult {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `confirmConsentSubjectLink`, as the API knows it. */
export const ConfirmConsentSubjectLinkDocument: TypedDocument<{ readonly consentSubjectLinkConfirm: ConfirmConsentSubjectLinkResult }, ConfirmConsentSubjectLinkVariables> = {
  name: "ConfirmConsentSubjectLink",
  kind: "mutation",
  hash: "1417bdba613242b2bccde8e3daf9ec96a5c2d6056b0dd246b14955eb79f95ffa",
  text: `mutation ConfirmConsentSubjectLink($input:ConsentSubjectLinkConfirmInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentSubjectLinkConfirm(input:$input){consentSubject{id kind name contact language{tag name autonym direction}representative majorityOn isLinkWaiting isLinked samePersonAs{id}partner{id name{text language direction isFallback}}erasedAt createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Confirms, as a steward, whose account was linked by a receipt code. */
export function confirmConsentSubjectLink(
  client: Client,
  options: ConfirmConsentSubjectLinkVariables & CallOptions,
): Promise<ConfirmConsentSubjectLinkResult> {
  return call(client, ConfirmConsentSubjectLinkDocument, options, ["consentSubjectLinkConfirm"]);
}

/** Variables of `addItemSubjects`. */
export interface AddItemSubjectsVariables {
  /** The archive item, and the consent subjects. */
  readonly input: ArchiveItemSubjectsAddInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `addItemSubjects` answers. */
export interface AddItemSubjectsResult {
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `addItemSubjects`, as the API knows it. */
export const AddItemSubjectsDocument: TypedDocument<{ readonly archiveItemSubjectsAdd: AddItemSubjectsResult }, AddItemSubjectsVariables> = {
  name: "AddItemSubjects",
  kind: "mutation",
  hash: "de8d2ebce109d94ee7a4cec4456f6fb1a17f0f2093ed7a444693f6897273473d",
  text: `mutation AddItemSubjects($input:ArchiveItemSubjectsAddInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemSubjectsAdd(input:$input){userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Lists people whose consent an item needs. */
export function addItemSubjects(
  client: Client,
  options: AddItemSubjectsVariables & CallOptions,
): Promise<AddItemSubjectsResult> {
  return call(client, AddItemSubjectsDocument, options, ["archiveItemSubjectsAdd"]);
}

/** Variables of `completeItemSubjects`. */
export interface CompleteItemSubjectsVariables {
  /** The archive item. */
  readonly input: ArchiveItemSubjectsCompleteInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `completeItemSubjects` answers. */
export interface CompleteItemSubjectsResult {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `item_01k3…`. */
    readonly id: string;
  } | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `completeItemSubjects`, as the API knows it. */
export const CompleteItemSubjectsDocument: TypedDocument<{ readonly archiveItemSubjectsComplete: CompleteItemSubjectsResult }, CompleteItemSubjectsVariables> = {
  name: "CompleteItemSubjects",
  kind: "mutation",
  hash: "55d60e139cf83fa21290b2845579bc8c1ed1c88358a37a36c115cfde365c9488",
  text: `mutation CompleteItemSubjects($input:ArchiveItemSubjectsCompleteInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemSubjectsComplete(input:$input){archiveItem{id}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Records that the people listed for an item are all. */
export function completeItemSubjects(
  client: Client,
  options: CompleteItemSubjectsVariables & CallOptions,
): Promise<CompleteItemSubjectsResult> {
  return call(client, CompleteItemSubjectsDocument, options, ["archiveItemSubjectsComplete"]);
}

/** Variables of `reopenItemSubjects`. */
export interface ReopenItemSubjectsVariables {
  /** The archive item. */
  readonly input: ArchiveItemSubjectsReopenInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `reopenItemSubjects` answers. */
export interface ReopenItemSubjectsResult {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `item_01k3…`. */
    readonly id: string;
  } | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `reopenItemSubjects`, as the API knows it. */
export const ReopenItemSubjectsDocument: TypedDocument<{ readonly archiveItemSubjectsReopen: ReopenItemSubjectsResult }, ReopenItemSubjectsVariables> = {
  name: "ReopenItemSubjects",
  kind: "mutation",
  hash: "2439da53f74d5be219329ce6c4fdf691e919718d15f8b517393933e902b98cf1",
  text: `mutation ReopenItemSubjects($input:ArchiveItemSubjectsReopenInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemSubjectsReopen(input:$input){archiveItem{id}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Records that perhaps not all people of an item are listed. */
export function reopenItemSubjects(
  client: Client,
  options: ReopenItemSubjectsVariables & CallOptions,
): Promise<ReopenItemSubjectsResult> {
  return call(client, ReopenItemSubjectsDocument, options, ["archiveItemSubjectsReopen"]);
}

/** Variables of `recordConsent`. */
export interface RecordConsentVariables {
  /** What was said. */
  readonly input: ConsentRecordInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `recordConsent` answers. */
export interface RecordConsentResult {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `recordConsent`, as the API knows it. */
export const RecordConsentDocument: TypedDocument<{ readonly consentRecord: RecordConsentResult }, RecordConsentVariables> = {
  name: "RecordConsent",
  kind: "mutation",
  hash: "0fbcbb8355559f1e8f2f926ea3be4405d5be35e9621ccd0d05249aff3736f10b",
  text: `mutation RecordConsent($input:ConsentRecordInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentRecord(input:$input){consentSubject{id kind name contact language{tag name autonym direction}representative majorityOn isLinkWaiting isLinked samePersonAs{id}partner{id name{text language direction isFallback}}erasedAt createdAt updatedAt deletedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Records what somebody said of an item, for one purpose or several. */
export function recordConsent(
  client: Client,
  options: RecordConsentVariables & CallOptions,
): Promise<RecordConsentResult> {
  return call(client, RecordConsentDocument, options, ["consentRecord"]);
}

/** Variables of `withdrawConsent`. */
export interface WithdrawConsentVariables {
  /** What is withdrawn. */
  readonly input: ConsentWithdrawInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `withdrawConsent` answers. */
export interface WithdrawConsentResult {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** How many items the withdrawal is about: nobody sees them by this person's word any more. */
  readonly closedItems: number;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `withdrawConsent`, as the API knows it. */
export const WithdrawConsentDocument: TypedDocument<{ readonly consentWithdraw: WithdrawConsentResult }, WithdrawConsentVariables> = {
  name: "WithdrawConsent",
  kind: "mutation",
  hash: "c524e9df27d48085c199dc78832ea6ad996ad5f634a73c9d19fe61fa39e7f1a7",
  text: `mutation WithdrawConsent($input:ConsentWithdrawInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentWithdraw(input:$input){consentSubject{id kind name contact language{tag name autonym direction}representative majorityOn isLinkWaiting isLinked samePersonAs{id}partner{id name{text language direction isFallback}}erasedAt createdAt updatedAt deletedAt revision}closedItems userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Withdraws a person's consent, by their account or by whoever may record what they say. It is in force before it is answered. */
export function withdrawConsent(
  client: Client,
  options: WithdrawConsentVariables & CallOptions,
): Promise<WithdrawConsentResult> {
  return call(client, WithdrawConsentDocument, options, ["consentWithdraw"]);
}

/** Variables of `withdrawConsentByCode`. */
export interface WithdrawConsentByCodeVariables {
  /** The code, and what is withdrawn. */
  readonly input: ConsentWithdrawByCodeInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `withdrawConsentByCode` answers. */
export interface WithdrawConsentByCodeResult {
  /** How many items the withdrawal is about: nobody sees them by this person's word any more. */
  readonly closedItems: number;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `withdrawConsentByCode`, as the API knows it. */
export const WithdrawConsentByCodeDocument: TypedDocument<{ readonly consentWithdrawByCode: WithdrawConsentByCodeResult }, WithdrawConsentByCodeVariables> = {
  name: "WithdrawConsentByCode",
  kind: "mutation",
  hash: "efe709d00855a00f1b13d4cb9ed9aa2ab06b2b54356a94a39fdf571cf1d3d27a",
  text: `mutation WithdrawConsentByCode($input:ConsentWithdrawByCodeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentWithdrawByCode(input:$input){closedItems userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Withdraws a person's consent by the code on their receipt, without an account. It is in force before it is answered. */
export function withdrawConsentByCode(
  client: Client,
  options: WithdrawConsentByCodeVariables & CallOptions,
): Promise<WithdrawConsentByCodeResult> {
  return call(client, WithdrawConsentByCodeDocument, options, ["consentWithdrawByCode"]);
}

/** Variables of `createConsentEvidence`. */
export interface CreateConsentEvidenceVariables {
  /** The evidence. */
  readonly input: ConsentEvidenceCreateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createConsentEvidence` answers. */
export interface CreateConsentEvidenceResult {
  /** The consent evidence after the mutation. Null if there are errors, and only then. */
  readonly consentEvidence: ConsentEvidence | null;
  /** The address to which the file is sent by PUT, within a day; without `PUBLIC_URL` a path at this service. Whoever knows it can use it. Null if no file was announced, or if there are errors. */
  readonly uploadAddress: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createConsentEvidence`, as the API knows it. */
export const CreateConsentEvidenceDocument: TypedDocument<{ readonly consentEvidenceCreate: CreateConsentEvidenceResult }, CreateConsentEvidenceVariables> = {
  name: "CreateConsentEvidence",
  kind: "mutation",
  hash: "4e106c8e7be74bd16a854a8bfa7d7821c59b2208e3797b00ce9f6c4e34865a1d",
  text: `mutation CreateConsentEvidence($input:ConsentEvidenceCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentEvidenceCreate(input:$input){consentEvidence{id kind note sha256 hasFile address recordedAt erasedAt partner{id}subject{id}}uploadAddress userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Adds what shows that somebody said it. Send its file by PUT to the address that this tells. */
export function createConsentEvidence(
  client: Client,
  options: CreateConsentEvidenceVariables & CallOptions,
): Promise<CreateConsentEvidenceResult> {
  return call(client, CreateConsentEvidenceDocument, options, ["consentEvidenceCreate"]);
}

/** Variables of `getConsentReceiptByCode`. */
export interface GetConsentReceiptByCodeVariables {
  /** The code. */
  readonly input: ConsentReceiptByCodeInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getConsentReceiptByCode` answers. */
export interface GetConsentReceiptByCodeResult {
  /** The receipt, with the code. Null if there is none with this code, or the result is replayed. */
  readonly receipt: ConsentReceipt | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `getConsentReceiptByCode`, as the API knows it. */
export const GetConsentReceiptByCodeDocument: TypedDocument<{ readonly consentReceiptByCode: GetConsentReceiptByCodeResult }, GetConsentReceiptByCodeVariables> = {
  name: "GetConsentReceiptByCode",
  kind: "mutation",
  hash: "9a9d4f7ed4d5c792ad5f83ba92a20a1f7487a17c2e272b531ddc33034fd7d840",
  text: `mutation GetConsentReceiptByCode($input:ConsentReceiptByCodeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentReceiptByCode(input:$input){receipt{subjectId language{tag name autonym direction}text jsonLd}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** What stands of what a person said, by the code on their receipt, as a text to print and for machines. */
export function getConsentReceiptByCode(
  client: Client,
  options: GetConsentReceiptByCodeVariables & CallOptions,
): Promise<GetConsentReceiptByCodeResult> {
  return call(client, GetConsentReceiptByCodeDocument, options, ["consentReceiptByCode"]);
}

/** Variables of `createObjection`. */
export interface CreateObjectionVariables {
  /** What is wrong. */
  readonly input: ObjectionCreateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createObjection` answers. */
export interface CreateObjectionResult {
  /** The code by which you read the answer. It is told once: null if the result is replayed, or if there are errors. */
  readonly receiptCode: string | null;
  /** The day by which it is to be answered. Null if the result is replayed, or if there are errors. */
  readonly dueOn: LocalDate | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createObjection`, as the API knows it. */
export const CreateObjectionDocument: TypedDocument<{ readonly objectionCreate: CreateObjectionResult }, CreateObjectionVariables> = {
  name: "CreateObjection",
  kind: "mutation",
  hash: "cc9636cfde98b139de014da04a1fc3529546a053eee85bdab4bfdec1e65a0726",
  text: `mutation CreateObjection($input:ObjectionCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){objectionCreate(input:$input){receiptCode dueOn userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Says what is wrong with an item, without an account. The code to read the answer is told once. */
export function createObjection(
  client: Client,
  options: CreateObjectionVariables & CallOptions,
): Promise<CreateObjectionResult> {
  return call(client, CreateObjectionDocument, options, ["objectionCreate"]);
}

/** Variables of `getObjectionByCode`. */
export interface GetObjectionByCodeVariables {
  /** The code. */
  readonly input: ObjectionByCodeInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getObjectionByCode` answers. */
export interface GetObjectionByCodeResult {
  /** The objection. Null if there is none with this code. */
  readonly objection: {
    /** When it was made. */
    readonly madeAt: DateTime;
    /** The day by which it is to be answered. */
    readonly dueOn: LocalDate;
    /** When it was answered. Null if it waits for an answer. */
    readonly answeredAt: DateTime | null;
    /** The stewards' answer. */
    readonly answer: string | null;
  } | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `getObjectionByCode`, as the API knows it. */
export const GetObjectionByCodeDocument: TypedDocument<{ readonly objectionByCode: GetObjectionByCodeResult }, GetObjectionByCodeVariables> = {
  name: "GetObjectionByCode",
  kind: "mutation",
  hash: "aa1e0d1bfac4d053207b7fb9ede3230c382e174fe143f088f3ea047c2ff65c95",
  text: `mutation GetObjectionByCode($input:ObjectionByCodeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){objectionByCode(input:$input){objection{madeAt dueOn answeredAt answer}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** The answer to an objection, by the code that was told when it was made. */
export function getObjectionByCode(
  client: Client,
  options: GetObjectionByCodeVariables & CallOptions,
): Promise<GetObjectionByCodeResult> {
  return call(client, GetObjectionByCodeDocument, options, ["objectionByCode"]);
}

/** Variables of `answerObjection`. */
export interface AnswerObjectionVariables {
  /** The answer. */
  readonly input: ObjectionAnswerInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `answerObjection` answers. */
export interface AnswerObjectionResult {
  /** The objection after the mutation. Null if there are errors, and only then. */
  readonly objection: Objection | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `answerObjection`, as the API knows it. */
export const AnswerObjectionDocument: TypedDocument<{ readonly objectionAnswer: AnswerObjectionResult }, AnswerObjectionVariables> = {
  name: "AnswerObjection",
  kind: "mutation",
  hash: "a8a910d9fde1de6f085d0036408b1539fe58228ee4e595fb284b50176f89a3ce",
  text: `mutation AnswerObjection($input:ObjectionAnswerInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){objectionAnswer(input:$input){objection{id statement contact language{tag name autonym direction}madeAt dueOn answeredAt answer item{id}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Answers an objection, as a steward. */
export function answerObjection(
  client: Client,
  options: AnswerObjectionVariables & CallOptions,
): Promise<AnswerObjectionResult> {
  return call(client, AnswerObjectionDocument, options, ["objectionAnswer"]);
}
