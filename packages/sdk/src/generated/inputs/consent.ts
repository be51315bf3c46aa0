// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { AccessCircle, ApprovalRole, ArchiveItemFilter, BooleanComparator, BulkItemStanding, ConsentEvidenceKind, ConsentPurpose, ConsentRemains, ConsentSpeaker, ConsentState, ConsentSubjectKind, DateTime, DateTimeComparator, IDComparator, LanguageTag, LocalDate, LocalizedTextInput, ProtocolReach, ReviewPurpose, ReviewReason, SuspensionReason } from "../values.ts";

/** Which community accepts the items. */
export interface BulkAcceptInput {
  /** The community. */
  readonly communityId: string;
  /** Required of an institution: in its own words, why it governs these records as its own. At most 1,000 characters per language. */
  readonly statement?: readonly LocalizedTextInput[] | null | undefined;
}

/** Names one bulk action, in exactly one way. */
export type BulkActionBy =
  | {
      /** By its id. */
      readonly id: string;
    };

/** What is to be done, and to which archive items. */
export interface BulkActionCreateInput {
  /** What is done to each of them. */
  readonly action: BulkActionToDo;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** True to try it only: everything is done, looked at, and undone. The job then counts for each circle how many items it would open and close. `bulkActionRun` does it with the same list. */
  readonly isDryRun?: boolean | undefined;
  /** The items, by their ids: at most 1,000. */
  readonly itemIds?: readonly string[] | null | undefined;
  /** The items, by the partner that they are of: at most 100,000. The list is fixed from now on. */
  readonly itemsOf?: BulkItemsOfInput | null | undefined;
  /** The items, by a filter: those that you see now, at most 100,000. The list is fixed from now on. */
  readonly where?: ArchiveItemFilter | null | undefined;
}

/** The bulk action to do. */
export interface BulkActionRunInput {
  /** The bulk action. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The bulk action to take back. */
export interface BulkActionTakeBackInput {
  /** Where suspensions are lifted: what was decided, and by whom. At most 5,000 characters. */
  readonly decision?: string | null | undefined;
  /** The bulk action. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** Where communities leave again: the community to which the items are offered instead. */
  readonly successorId?: string | null | undefined;
}

/** What is done to each of the items. Of several fields, all are done one after another, in this order; an item that one of them refuses does not come to the next. */
export interface BulkActionToDo {
  /** A community accepts them. */
  readonly accept?: BulkAcceptInput | null | undefined;
  /** They are approved. */
  readonly approve?: BulkApproveInput | null | undefined;
  /** Their suspensions are lifted. */
  readonly lift?: BulkLiftInput | null | undefined;
  /** They are offered to a community. */
  readonly offer?: BulkCommunityInput | null | undefined;
  /** They are placed under a protocol. */
  readonly place?: BulkPlaceInput | null | undefined;
  /** A review is recorded of them: one, however many they are. */
  readonly review?: BulkReviewInput | null | undefined;
  /** A partner stands behind a review of them. */
  readonly support?: BulkSupportInput | null | undefined;
  /** They are closed at once. */
  readonly suspend?: BulkSuspendInput | null | undefined;
}

/** For whom the items are approved. */
export interface BulkApproveInput {
  /** For whom they are opened. */
  readonly circles: readonly AccessCircle[];
  /** How they came to agree: a meeting and its minutes, a letter, who spoke. At most 5,000 characters. */
  readonly evidence: string;
  /** The community or the holder in whose name you approve. */
  readonly partnerId: string;
  /** HOLDER if you approve for the holder, which approves what everyone may see. */
  readonly role?: ApprovalRole | undefined;
  /** When the approvals end by themselves. */
  readonly validUntil?: DateTime | null | undefined;
}

/** To which community the items are offered. */
export interface BulkCommunityInput {
  /** The community. */
  readonly communityId: string;
}

/** Items by the partner to which they belong, or that decides over them. A holder finds those, too, that it does not see any more: each as it last wrote it. */
export interface BulkItemsOfInput {
  /** Those that are offered to this community or governed by it, whose steward you are. */
  readonly communityId?: string | null | undefined;
  /** Those that this partner keeps, for which you write. */
  readonly holderId?: string | null | undefined;
  /** Of those of a community, what is suspended, or what is not. */
  readonly isSuspended?: boolean | null | undefined;
  /** Of those, what was imported from this source. */
  readonly source?: string | null | undefined;
  /** Of those, how far they have come with communities. */
  readonly standing?: BulkItemStanding | null | undefined;
}

/** What was decided about what closed the items. */
export interface BulkLiftInput {
  /** A community that governs them and whose steward you are. */
  readonly communityId: string;
  /** What was decided, and by whom. At most 5,000 characters. */
  readonly decision: string;
}

/** Under which protocol the items are placed. */
export interface BulkPlaceInput {
  /** The protocol, of a community whose steward you are. */
  readonly protocolId: string;
}

/** A decision about people whom nobody can ask. */
export interface BulkReviewInput {
  /** The community whose steward you are. */
  readonly communityId: string;
  /** When to look again. From then on it stands in for nobody. */
  readonly lookAgainAt: DateTime;
  /** What it stands in for. */
  readonly purposes: readonly ReviewPurpose[];
  /** Why nobody can be asked. */
  readonly reason: ReviewReason;
  /** What was tried, so that others can judge it. At most 5,000 characters. */
  readonly tried: string;
}

/** A review that somebody else recorded, and the partner that stands behind it, too. */
export interface BulkSupportInput {
  /** A community whose steward you are, or a holder for which you write. */
  readonly partnerId: string;
  /** The review. Items that it is not about are refused. */
  readonly reviewId: string;
}

/** Why the items are closed at once. */
export interface BulkSuspendInput {
  /** More about it, in plain words: at most 5,000 characters. */
  readonly note?: string | null | undefined;
  /** For whom: a community that governs them and whose steward you are, or their holder. */
  readonly partnerId: string;
  /** Why. */
  readonly reason: SuspensionReason;
}

/** What shows that somebody said it. */
export interface ConsentEvidenceCreateInput {
  /** Its file. Send it by PUT to the address that the result tells. */
  readonly file?: EvidenceFileInput | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** What sort of evidence it is. */
  readonly kind: ConsentEvidenceKind;
  /** A note: who witnessed it, where the paper lies; 5,000 characters at most. Required without a file. */
  readonly note?: string | null | undefined;
  /** The partner that takes it. */
  readonly partnerId: string;
  /** The consent subject whose words it shows: a yes of nobody else rests on it. Leave it out for the minutes of a meeting alone. */
  readonly subjectId?: string | null | undefined;
}

/** The receipt to look up. */
export interface ConsentReceiptByCodeInput {
  /** The code on the receipt, in small or capital letters, with or without hyphens and spaces. */
  readonly code: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** What somebody said of an item, for one purpose or several. */
export interface ConsentRecordInput {
  /** What shows it, at the partner that took it. A yes needs it, of this person or the minutes of a meeting, with a note or a file that came; a no needs none. */
  readonly evidenceId?: string | null | undefined;
  /** The day on which it was said. Leave it out if that is today. */
  readonly happenedOn?: LocalDate | null | undefined;
  /** The consent subject. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** Who interpreted, 300 characters at most. */
  readonly interpreter?: string | null | undefined;
  /** The archive item. */
  readonly itemId: string;
  /** What a no leaves. Leave it out to hide everything. */
  readonly leaves?: ConsentRemains | null | undefined;
  /** The medium it is about. Leave it out if it is about the whole item. */
  readonly mediumId?: string | null | undefined;
  /** What it is for: 1 to 26 purposes. */
  readonly purposes: readonly ConsentPurpose[];
  /** Who said it. */
  readonly saidBy: ConsentSpeaker;
  /** What was said. */
  readonly state: ConsentState;
  /** The language in which it was read. */
  readonly textLanguage?: LanguageTag | null | undefined;
  /** Which version of the consent text was read, 100 characters at most. */
  readonly textVersion?: string | null | undefined;
  /** From when a yes counts. Leave it out if it counts at once. */
  readonly validFrom?: DateTime | null | undefined;
  /** Until when a yes counts. Leave it out if it has no end. */
  readonly validUntil?: DateTime | null | undefined;
}

/** A decision about people whom nobody can ask, of archive items that a community governs. */
export interface ConsentReviewRecordInput {
  /** The community whose steward you are. */
  readonly communityId: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The archive items. The list is fixed from now on. At most 1,000. */
  readonly itemIds: readonly string[];
  /** When to look again. From then on it stands in for nobody. */
  readonly lookAgainAt: DateTime;
  /** What it stands in for. */
  readonly purposes: readonly ReviewPurpose[];
  /** Why nobody can be asked. */
  readonly reason: ReviewReason;
  /** What was tried, so that others can judge it. At most 5,000 characters. */
  readonly tried: string;
}

/** A review, and the partner that stands behind it, too. */
export interface ConsentReviewSupportInput {
  /** The review. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** A community whose steward you are, or a holder for which you write. */
  readonly partnerId: string;
}

/** A review to withdraw. */
export interface ConsentReviewWithdrawInput {
  /** The review. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Names one consent subject, in exactly one way. */
export type ConsentSubjectBy =
  | {
      /** By its id. */
      readonly id: string;
    };

/** The consent subject whose code was lost. */
export interface ConsentSubjectCodeRenewInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The consent subject. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Somebody new whose consent items need. */
export interface ConsentSubjectCreateInput {
  /** How they can be reached, 1,000 characters at most. */
  readonly contact?: string | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** Archive items that need it, as a whole: they are listed there from the beginning. At most 50. */
  readonly itemIds?: readonly string[] | null | undefined;
  /** Whose consent is needed. */
  readonly kind: ConsentSubjectKind;
  /** The language in which they read their receipt. */
  readonly language?: LanguageTag | null | undefined;
  /** The day on which a child comes of age, or the earliest on which they may; for a child it is required. What a guardian gave ends then. To move it ends the approvals of the items that need the child's consent. */
  readonly majorityOn?: LocalDate | null | undefined;
  /** Their name, 300 characters at most. Leave it out if it is not known, or not to be kept. */
  readonly name?: string | null | undefined;
  /** The partner that records them. */
  readonly partnerId: string;
  /** Who speaks for a child, a family or somebody who has died, 300 characters at most. */
  readonly representative?: string | null | undefined;
}

/** The consent subject to erase. */
export interface ConsentSubjectEraseInput {
  /** Must be true: an erasure cannot be taken back. */
  readonly confirm: boolean;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The consent subject. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Selects consent subjects. All conditions in one object must hold. */
export interface ConsentSubjectFilter {
  /** All of these conditions hold. */
  readonly and?: readonly ConsentSubjectFilter[] | null | undefined;
  /** By the time of creation. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** By id. */
  readonly id?: IDComparator | null | undefined;
  /** By whether the record is deleted. Without this condition, deleted records are not listed. */
  readonly isDeleted?: BooleanComparator | null | undefined;
  /** By kind. */
  readonly kind?: ConsentSubjectKindComparator | null | undefined;
  /** This condition does not hold. */
  readonly not?: ConsentSubjectFilter | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: readonly ConsentSubjectFilter[] | null | undefined;
  /** By the partner that recorded them. */
  readonly partnerId?: IDComparator | null | undefined;
  /** By the time of the last change. */
  readonly updatedAt?: DateTimeComparator | null | undefined;
}

/** Compares the kind of a consent subject. */
export interface ConsentSubjectKindComparator {
  /** Exactly this value. */
  readonly eq?: ConsentSubjectKind | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly ConsentSubjectKind[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly ConsentSubjectKind[] | null | undefined;
}

/** An account that is a consent subject's, and where that is confirmed. */
export interface ConsentSubjectLinkConfirmInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The consent subject. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The archive items, 1 to 50, which the account then sees, with the media in which the subject is listed now. Each is governed by a community of which you are a steward. */
  readonly itemIds: readonly string[];
}

/** The receipt whose subject the signed-in person is. */
export interface ConsentSubjectLinkInput {
  /** The code on the receipt, in small or capital letters, with or without hyphens and spaces. */
  readonly code: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Two records of one person. */
export interface ConsentSubjectMergeInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The consent subject that is the same person as the other. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The other record of the same person. */
  readonly intoId: string;
}

/** A record that turned out to be of two people. */
export interface ConsentSubjectSplitInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The consent subject. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The name of the second person, 300 characters at most. */
  readonly name?: string | null | undefined;
}

/** Changes to a consent subject. Omitted fields stay unchanged; null clears. */
export interface ConsentSubjectUpdateInput {
  /** How they can be reached, 1,000 characters at most. */
  readonly contact?: string | null | undefined;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The consent subject. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The language in which they read their receipt. */
  readonly language?: LanguageTag | null | undefined;
  /** The day on which a child comes of age, or the earliest on which they may; for a child it is required. What a guardian gave ends then. To move it ends the approvals of the items that need the child's consent. */
  readonly majorityOn?: LocalDate | null | undefined;
  /** Their name, 300 characters at most. Leave it out if it is not known, or not to be kept. */
  readonly name?: string | null | undefined;
  /** Who speaks for a child, a family or somebody who has died, 300 characters at most. */
  readonly representative?: string | null | undefined;
}

/** What is withdrawn by the code on a receipt. */
export interface ConsentWithdrawByCodeInput {
  /** The code on the receipt, in small or capital letters, with or without hyphens and spaces. */
  readonly code: string;
  /** With ERASE: true to have it erased at once instead of after seven days. What others are in is erased after thirty days all the same. */
  readonly eraseAtOnce?: boolean | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The archive item. Leave it out to withdraw everything. */
  readonly itemId?: string | null | undefined;
  /** What remains. Leave it out to hide everything. */
  readonly leaves?: ConsentRemains | null | undefined;
  /** The medium, where it is about that alone. */
  readonly mediumId?: string | null | undefined;
  /** What is withdrawn, 26 purposes at most. Leave it out to withdraw every use; to have it kept no longer, name ARCHIVING too, or choose ERASE. */
  readonly purposes?: readonly ConsentPurpose[] | null | undefined;
}

/** What a person withdraws, or somebody for them. */
export interface ConsentWithdrawInput {
  /** With ERASE: true to have it erased at once instead of after seven days. What others are in is erased after thirty days all the same. */
  readonly eraseAtOnce?: boolean | null | undefined;
  /** The consent subject. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The archive item. Leave it out to withdraw everything. */
  readonly itemId?: string | null | undefined;
  /** What remains. Leave it out to hide everything. */
  readonly leaves?: ConsentRemains | null | undefined;
  /** The medium, where it is about that alone. */
  readonly mediumId?: string | null | undefined;
  /** What is withdrawn, 26 purposes at most. Leave it out to withdraw every use; to have it kept no longer, name ARCHIVING too, or choose ERASE. */
  readonly purposes?: readonly ConsentPurpose[] | null | undefined;
  /** Who said it: the person, or somebody else who takes a consent back. */
  readonly saidBy?: ConsentSpeaker | undefined;
}

/** A file of evidence, as it will be sent. */
export interface EvidenceFileInput {
  /** Its media type, such as `application/pdf`, `image/jpeg` or `audio/mpeg`. */
  readonly contentType: string;
  /** Its SHA-256 checksum, in 64 hexadecimal digits. */
  readonly sha256: string;
  /** Its size in bytes; 25 MB at most. */
  readonly size: number;
}

/** A correction to take back. */
export interface ItemCorrectionTakeBackInput {
  /** The correction. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** A transfer that is accepted. */
export interface ItemTransferAcceptInput {
  /** The transfer. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** A transfer that is declined. */
export interface ItemTransferDeclineInput {
  /** The transfer. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Archive items, and the partner that is to hold them. */
export interface ItemTransferOfferInput {
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The archive items, all of one holder. At most 50. */
  readonly itemIds: readonly string[];
  /** The partner to which they are offered. */
  readonly partnerId: string;
}

/** A transfer that its holder takes back. */
export interface ItemTransferWithdrawInput {
  /** The transfer. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Names one protocol, in exactly one way. */
export type ProtocolBy =
  | {
      /** By its id. */
      readonly id: string;
    };

/** A new protocol, open from now on without end. It admits nobody before it has members, or lists partners, or reaches everyone. */
export interface ProtocolCreateInput {
  /** The community whose protocol it is. You have to be a steward there. */
  readonly communityId: string;
  /** What it asks, and why, 20,000 characters a language. */
  readonly description?: readonly LocalizedTextInput[] | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is called, 300 characters a language. */
  readonly name: readonly LocalizedTextInput[];
  /** Whom it may admit. */
  readonly reach?: ProtocolReach | undefined;
}

/** The protocol to delete. */
export interface ProtocolDeleteInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The protocol. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Selects protocols. All conditions in one object must hold. */
export interface ProtocolFilter {
  /** All of these conditions hold. */
  readonly and?: readonly ProtocolFilter[] | null | undefined;
  /** By the community whose it is. */
  readonly community?: IDComparator | null | undefined;
  /** By the time of creation. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** By id. */
  readonly id?: IDComparator | null | undefined;
  /** By whether the record is deleted. Without this condition, deleted records are not listed. */
  readonly isDeleted?: BooleanComparator | null | undefined;
  /** This condition does not hold. */
  readonly not?: ProtocolFilter | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: readonly ProtocolFilter[] | null | undefined;
  /** By whom it may admit. */
  readonly reach?: ProtocolReachComparator | null | undefined;
  /** By the time of the last change. */
  readonly updatedAt?: DateTimeComparator | null | undefined;
}

/** People to make members of a protocol. All others stay as they are. */
export interface ProtocolMembersAddInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The protocol. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The people, by the ids that they told you. At most 100. */
  readonly personIds: readonly string[];
}

/** People who are to be members of a protocol no more. All others stay as they are. */
export interface ProtocolMembersRemoveInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The protocol. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The people, by the ids that they told you. At most 100. */
  readonly personIds: readonly string[];
}

/** Partners to list in a protocol. All others stay as they are. */
export interface ProtocolPartnersAddInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The protocol. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The partners. At most 100. */
  readonly partnerIds: readonly string[];
}

/** Partners to take off the list of a protocol. All others stay as they are. */
export interface ProtocolPartnersRemoveInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The protocol. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The partners. At most 100. */
  readonly partnerIds: readonly string[];
}

/** Compares whom a protocol may admit. */
export interface ProtocolReachComparator {
  /** Exactly this value. */
  readonly eq?: ProtocolReach | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly ProtocolReach[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly ProtocolReach[] | null | undefined;
}

/** The protocol to restore. */
export interface ProtocolRestoreInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The protocol. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Changes to a protocol: what is left out stays. They count at once for all items under it. */
export interface ProtocolUpdateInput {
  /** What it asks, and why: a language left out stays, a text of null removes it. */
  readonly description?: readonly LocalizedTextInput[] | null | undefined;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The protocol. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is called: a language left out stays, a text of null removes it. */
  readonly name?: readonly LocalizedTextInput[] | null | undefined;
  /** Whom it may admit. */
  readonly reach?: ProtocolReach | null | undefined;
}

/** A time in which a protocol is to be open, too. */
export interface ProtocolWindowAddInput {
  /** When it closes. Without it, it stays open. */
  readonly closesAt?: DateTime | null | undefined;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The protocol. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** When it opens. */
  readonly opensAt: DateTime;
}

/** A time in which a protocol is not to be open any more. */
export interface ProtocolWindowRemoveInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The protocol. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The window. */
  readonly windowId: string;
}

/** Changes to a time in which a protocol is open: what is left out stays. */
export interface ProtocolWindowUpdateInput {
  /** When it closes. Null, and it stays open. */
  readonly closesAt?: DateTime | null | undefined;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The protocol. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** When it opens. */
  readonly opensAt?: DateTime | null | undefined;
  /** The window. */
  readonly windowId: string;
}
