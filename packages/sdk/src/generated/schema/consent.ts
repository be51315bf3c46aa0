// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { AccessCircle, AccessReasonCode, ConsentBasisKind, ConsentEvidenceKind, ConsentPurpose, ConsentRemains, ConsentSpeaker, ConsentStanding, ConsentSubjectKind, DateTime, LocalDate, ReviewPurpose, ReviewReason } from "../values.ts";
import type { ArchiveItem, BulkAction, ItemCorrection, ItemTransfer, Language, Node, PageInfo, Partner, Protocol, SearchMatch, TotalCount, UserError } from "../schema.ts";

/** Why somebody sees an archive item or one of its media now, or does not: for its stewards. */
export interface AccessExplanation {
  /** True if they see it now. */
  readonly isSeen: boolean;
  /** What lets them in; and, circle by circle, what keeps them out. At most 50. */
  readonly reasons: readonly AccessReason[];
}

/** One reason why somebody sees something, or does not. */
export interface AccessReason {
  /** True if it lets them in; false if it keeps them out. */
  readonly admits: boolean;
  /** The circle it is about. Null if it is about all. */
  readonly circle: AccessCircle | null;
  /** The reason. */
  readonly code: AccessReasonCode;
  /** The same as a sentence, in the reader's language if the service speaks it. */
  readonly message: string;
  /** The partner it is about. */
  readonly partnerId: string | null;
  /** The protocol it is about. */
  readonly protocolId: string | null;
  /** The purpose of consent it is about, such as `PUBLIC_ONLINE`. */
  readonly purpose: string | null;
  /** The consent subject it is about. */
  readonly subjectId: string | null;
}

/** Result of `bulkActionCreate`. */
export interface BulkActionCreatePayload {
  /** The bulkAction after the mutation. Null if there are errors, and only then. */
  readonly bulkAction: BulkAction | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `bulkActionRun`. */
export interface BulkActionRunPayload {
  /** The bulkAction after the mutation. Null if there are errors, and only then. */
  readonly bulkAction: BulkAction | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `bulkActionTakeBack`. */
export interface BulkActionTakeBackPayload {
  /** The bulkAction after the mutation. Null if there are errors, and only then. */
  readonly bulkAction: BulkAction | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** On what consent it rests that an archive item is shown to a circle. It names no people. */
export interface ConsentBasis {
  /** The circle. */
  readonly circle: AccessCircle;
  /** What it rests on. */
  readonly kind: ConsentBasisKind;
  /** The same as a sentence to show beside the item, in the reader's language if the service speaks it. */
  readonly notice: string;
  /** Why nobody could be asked, if that was reviewed. Empty otherwise. At most 4. */
  readonly reasons: readonly ReviewReason[];
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

/** A page of consent events. */
export interface ConsentEventConnection {
  /** The consent events on this page, with their cursors. */
  readonly edges: readonly ConsentEventEdge[];
  /** The consent events on this page. */
  readonly nodes: readonly ConsentEvent[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of consent events in the list. */
  readonly totalCount: TotalCount;
}

/** One consent event in a list. */
export interface ConsentEventEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The consent event. */
  readonly node: ConsentEvent;
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

/** Result of `consentEvidenceCreate`. */
export interface ConsentEvidenceCreatePayload {
  /** The consent evidence after the mutation. Null if there are errors, and only then. */
  readonly consentEvidence: ConsentEvidence | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The address to which the file is sent by PUT, within a day; without `PUBLIC_URL` a path at this service. Whoever knows it can use it. Null if no file was announced, or if there are errors. */
  readonly uploadAddress: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One piece of evidence in a list. */
export interface ConsentEvidenceEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The piece of evidence. */
  readonly node: ConsentEvidence;
}

/** What somebody said of items, as it stands, and how they take it back: to print, to read out, and for machines. */
export interface ConsentReceipt {
  /** The same as JSON-LD, after ISO/IEC TS 27560 in the terms of the W3C Data Privacy Vocabulary. At most 1,000 words of the person. */
  readonly jsonLd: string;
  /** The language of the text: the person's own, where the service speaks it. */
  readonly language: Language;
  /** The consent subject. */
  readonly subjectId: string;
  /** The receipt as plain text, to print: what was said of which item for which purpose, by whom, until when, what shows it, and how it is taken back without an account. It does not name the person. At most 50 items. */
  readonly text: string;
}

/** Result of `consentReceiptByCode`. */
export interface ConsentReceiptByCodePayload {
  /** The receipt, with the code. Null if there is none with this code, or the result is replayed. */
  readonly receipt: ConsentReceipt | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `consentRecord`. */
export interface ConsentRecordPayload {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
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
  /** What it stands in for. At most 5. */
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

/** A page of reviews. */
export interface ConsentReviewConnection {
  /** The reviews on this page, with their cursors. */
  readonly edges: readonly ConsentReviewEdge[];
  /** The reviews on this page. */
  readonly nodes: readonly ConsentReview[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of reviews in the list. */
  readonly totalCount: TotalCount;
}

/** One review in a list. */
export interface ConsentReviewEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The review. */
  readonly node: ConsentReview;
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

/** Result of `consentReviewRecord`. */
export interface ConsentReviewRecordPayload {
  /** The consent review after the mutation. Null if there are errors, and only then. */
  readonly consentReview: ConsentReview | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `consentReviewSupport`. */
export interface ConsentReviewSupportPayload {
  /** The consent review after the mutation. Null if there are errors, and only then. */
  readonly consentReview: ConsentReview | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `consentReviewWithdraw`. */
export interface ConsentReviewWithdrawPayload {
  /** The consent review after the mutation. Null if there are errors, and only then. */
  readonly consentReview: ConsentReview | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
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
  /** True while an account that was linked by the receipt code waits for a steward to confirm it, on any of the items that you see to list them. */
  readonly isLinkWaiting: boolean;
  /** True if a steward confirmed that an account is this person's: it then sees the items on which that was confirmed. */
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

/** Result of `consentSubjectCodeRenew`. */
export interface ConsentSubjectCodeRenewPayload {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** The code on the receipt, with which its holder withdraws without an account. It is told once, and only its hash is kept: null if the result is replayed, or if there are errors. */
  readonly receiptCode: string | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A page of consent subjects. */
export interface ConsentSubjectConnection {
  /** The consent subjects on this page, with their cursors. */
  readonly edges: readonly ConsentSubjectEdge[];
  /** The consent subjects on this page. */
  readonly nodes: readonly ConsentSubject[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of consent subjects in the list. */
  readonly totalCount: TotalCount;
}

/** Result of `consentSubjectCreate`. */
export interface ConsentSubjectCreatePayload {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** The code on the receipt, with which its holder withdraws without an account. It is told once, and only its hash is kept: null if the result is replayed, or if there are errors. */
  readonly receiptCode: string | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One consent subject in a list. */
export interface ConsentSubjectEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The consent subject. */
  readonly node: ConsentSubject;
}

/** Result of `consentSubjectErase`. */
export interface ConsentSubjectErasePayload {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `consentSubjectLinkConfirm`. */
export interface ConsentSubjectLinkConfirmPayload {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `consentSubjectLink`. */
export interface ConsentSubjectLinkPayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `consentSubjectMerge`. */
export interface ConsentSubjectMergePayload {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `consentSubjectSplit`. */
export interface ConsentSubjectSplitPayload {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** The code on the receipt, with which its holder withdraws without an account. It is told once, and only its hash is kept: null if the result is replayed, or if there are errors. */
  readonly receiptCode: string | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `consentSubjectUpdate`. */
export interface ConsentSubjectUpdatePayload {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `consentWithdrawByCode`. */
export interface ConsentWithdrawByCodePayload {
  /** How many items the withdrawal is about: nobody sees them by this person's word any more. */
  readonly closedItems: number;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `consentWithdraw`. */
export interface ConsentWithdrawPayload {
  /** How many items the withdrawal is about: nobody sees them by this person's word any more. */
  readonly closedItems: number;
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A page of corrections. */
export interface ItemCorrectionConnection {
  /** The corrections on this page, with their cursors. */
  readonly edges: readonly ItemCorrectionEdge[];
  /** The corrections on this page. */
  readonly nodes: readonly ItemCorrection[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of corrections in the list. */
  readonly totalCount: TotalCount;
}

/** One correction in a list. */
export interface ItemCorrectionEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The correction. */
  readonly node: ItemCorrection;
}

/** Result of `itemCorrectionTakeBack`. */
export interface ItemCorrectionTakeBackPayload {
  /** The item correction after the mutation. Null if there are errors, and only then. */
  readonly itemCorrection: ItemCorrection | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `itemTransferAccept`. */
export interface ItemTransferAcceptPayload {
  /** The item transfer after the mutation. Null if there are errors, and only then. */
  readonly itemTransfer: ItemTransfer | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A page of item transfers. */
export interface ItemTransferConnection {
  /** The item transfers on this page, with their cursors. */
  readonly edges: readonly ItemTransferEdge[];
  /** The item transfers on this page. */
  readonly nodes: readonly ItemTransfer[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of item transfers in the list. */
  readonly totalCount: TotalCount;
}

/** Result of `itemTransferDecline`. */
export interface ItemTransferDeclinePayload {
  /** The item transfer after the mutation. Null if there are errors, and only then. */
  readonly itemTransfer: ItemTransfer | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One item transfer in a list. */
export interface ItemTransferEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The item transfer. */
  readonly node: ItemTransfer;
}

/** Result of `itemTransferOffer`. */
export interface ItemTransferOfferPayload {
  /** The item transfer after the mutation. Null if there are errors, and only then. */
  readonly itemTransfer: ItemTransfer | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `itemTransferWithdraw`. */
export interface ItemTransferWithdrawPayload {
  /** The item transfer after the mutation. Null if there are errors, and only then. */
  readonly itemTransfer: ItemTransfer | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Protocols, page by page. */
export interface ProtocolConnection {
  /** The protocols on this page, with their cursors. */
  readonly edges: readonly ProtocolEdge[];
  /** The protocols on this page. */
  readonly nodes: readonly Protocol[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of protocols in the list. */
  readonly totalCount: TotalCount;
}

/** Result of `protocolCreate`. */
export interface ProtocolCreatePayload {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `protocolDelete`. */
export interface ProtocolDeletePayload {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One protocol in a list. */
export interface ProtocolEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** Where the search found its terms. Empty without a search. At most 50. */
  readonly matches: readonly SearchMatch[];
  /** The protocol. */
  readonly node: Protocol;
}

/** Result of `protocolMembersAdd`. */
export interface ProtocolMembersAddPayload {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `protocolMembersRemove`. */
export interface ProtocolMembersRemovePayload {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `protocolPartnersAdd`. */
export interface ProtocolPartnersAddPayload {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `protocolPartnersRemove`. */
export interface ProtocolPartnersRemovePayload {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `protocolRestore`. */
export interface ProtocolRestorePayload {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `protocolUpdate`. */
export interface ProtocolUpdatePayload {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `protocolWindowAdd`. */
export interface ProtocolWindowAddPayload {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `protocolWindowRemove`. */
export interface ProtocolWindowRemovePayload {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `protocolWindowUpdate`. */
export interface ProtocolWindowUpdatePayload {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}
