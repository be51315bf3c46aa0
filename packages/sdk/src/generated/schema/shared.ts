// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { AccessCircle, ApprovalEnd, ApprovalRole, BulkActionKind, ConsentPurpose, CountPrecision, DateTime, ErasureReason, EvaluationSide, GovernanceState, IntervalMethod, ItemTransferState, JobState, KeyKind, LanguageTag, LocalDate, MediumKind, MissingAnswer, ProgramCondition, ProgramLifecycle, ProtocolReach, QualitativeKind, QuestionKind, RecommendationAnswer, RecommendationState, Role, SearchField, SuppressionReason, SuspensionReason, TextDirection, TextOrigin, TranslatedField, UrlString, UserErrorCode, Verdict, VerdictReason, WaveKind } from "../values.ts";
import type { AccessExplanation, ArchiveImport, ArchiveImportCreatePayload, ArchiveImportRunPayload, ArchiveItem, ArchiveItemAcceptPayload, ArchiveItemAgreeToAnyPayload, ArchiveItemAgreeToCorrectionsPayload, ArchiveItemApprovalWithdrawPayload, ArchiveItemApprovePayload, ArchiveItemConnection, ArchiveItemCorrectPayload, ArchiveItemCreatePayload, ArchiveItemDeclinePayload, ArchiveItemDeletePayload, ArchiveItemErasePayload, ArchiveItemLeavePayload, ArchiveItemNoticePlacePayload, ArchiveItemNoticeRemovePayload, ArchiveItemOfferPayload, ArchiveItemProtocolPlacePayload, ArchiveItemProtocolRemovePayload, ArchiveItemRestorePayload, ArchiveItemSubjectsAddPayload, ArchiveItemSubjectsCompletePayload, ArchiveItemSubjectsReopenPayload, ArchiveItemSuspendPayload, ArchiveItemSuspensionLiftPayload, ArchiveItemSuspensionReleasePayload, ArchiveItemTombstone, ArchiveItemTranslatePayload, ArchiveItemTranslationAcceptPayload, ArchiveItemTranslationApprovePayload, ArchiveItemTranslationRejectPayload, ArchiveItemUpdatePayload, AuditEntryConnection, BulkActionCreatePayload, BulkActionRunPayload, BulkActionTakeBackPayload, ChangeFeed, Collection, CollectionConnection, CollectionCreatePayload, CollectionDeletePayload, CollectionEntryAddPayload, CollectionEntryRemovePayload, CollectionEntryUpdatePayload, CollectionPublishPayload, CollectionRestorePayload, CollectionUnpublishPayload, CollectionUpdatePayload, ConsentEventConnection, ConsentEvidenceCreatePayload, ConsentReceipt, ConsentReceiptByCodePayload, ConsentRecordPayload, ConsentReviewRecordPayload, ConsentReviewSupportPayload, ConsentReviewWithdrawPayload, ConsentSubject, ConsentSubjectCodeRenewPayload, ConsentSubjectConnection, ConsentSubjectCreatePayload, ConsentSubjectErasePayload, ConsentSubjectLinkConfirmPayload, ConsentSubjectLinkPayload, ConsentSubjectMergePayload, ConsentSubjectSplitPayload, ConsentSubjectUpdatePayload, ConsentWithdrawByCodePayload, ConsentWithdrawPayload, CostEstimate, ErasureConnection, Evaluation, EvaluationApprovePayload, EvaluationCodesIssuePayload, EvaluationCommentPayload, EvaluationConnection, EvaluationCreatePayload, EvaluationDeletePayload, EvaluationForesight, EvaluationMetric, EvaluationPublishPayload, EvaluationReleasePayload, EvaluationRestorePayload, EvaluationUpdatePayload, EvaluationWithholdPayload, ExcerptCreatePayload, FindingRecordPayload, HoldingRecord, HoldingRecordConnection, InstrumentItem, InstrumentSavePayload, InvitationAcceptPayload, InvitationRevokePayload, ItemCopyConfirmPayload, ItemCopyConnection, ItemCopyCreatePayload, ItemCorrectionConnection, ItemCorrectionTakeBackPayload, ItemTransferAcceptPayload, ItemTransferConnection, ItemTransferDeclinePayload, ItemTransferOfferPayload, ItemTransferWithdrawPayload, JobCancelPayload, JobConnection, KeyCreatePayload, KeyRevokePayload, KeyRotatePayload, MediaUploadCompletePayload, MediaUploadCreatePayload, MediumDeletePayload, MediumRestorePayload, MediumTextsApprovePayload, MediumUpdatePayload, MemberInvitePayload, MembershipEndPayload, MetricAnalysis, ObjectionAnswerPayload, ObjectionByCodePayload, ObjectionConnection, ObjectionCreatePayload, Partner, PartnerConnection, PartnerCreatePayload, PartnerDeletePayload, PartnerPublishPayload, PartnerRestorePayload, PartnerUnpublishPayload, PartnerUpdatePayload, PersonErasePayload, PersonUpdatePayload, Program, ProgramAgreePayload, ProgramApprovePayload, ProgramCancelPayload, ProgramClosePayload, ProgramConnection, ProgramCreatePayload, ProgramCreateWithSessionsPayload, ProgramDeletePayload, ProgramReinstatePayload, ProgramRestorePayload, ProgramStartPayload, ProgramUpdatePayload, ProtocolConnection, ProtocolCreatePayload, ProtocolDeletePayload, ProtocolMembersAddPayload, ProtocolMembersRemovePayload, ProtocolPartnersAddPayload, ProtocolPartnersRemovePayload, ProtocolRestorePayload, ProtocolUpdatePayload, ProtocolWindowAddPayload, ProtocolWindowRemovePayload, ProtocolWindowUpdatePayload, QualitativeRecordCodePayload, QualitativeRecordCreatePayload, QualitativeRecordSpeakerLinkPayload, QualitativeRecordTurnsAddPayload, QualitativeRecordUpdatePayload, QualitativeTurnRemovePayload, QualitativeTurnUpdatePayload, QuestionChange, RecommendationAnswerPayload, RecommendationChangePayload, RecommendationConnection, RecommendationCreatePayload, RegistrationByCodePayload, RegistrationCancelPayload, RegistrationConfirmPayload, RegistrationCreatePayload, RegistrationErasePayload, RegistrationRecordPayload, RoleDefinition, Session, SessionCancelPayload, SessionConnection, SessionCreatePayload, SessionDeletePayload, SessionMoveOnlinePayload, SessionPostponePayload, SessionRegistrationOpenPayload, SessionRegistrationUpdatePayload, SessionReinstatePayload, SessionRestorePayload, SessionSeries, SessionSeriesCancelPayload, SessionSeriesCreatePayload, SessionSeriesUpdatePayload, SessionUpdatePayload, StewardAppointPayload, StewardInvitePayload, StewardProposePayload, StorySelectionRecordPayload, SuccessMetricDefinition, SurveyAnswerPayload, SurveyByCodePayload, SurveyWithdrawPayload, ViewerInfo, WaveClosePayload, WaveOpenPayload } from "../schema.ts";

/** An API key, with which software or a web page authenticates. */
export interface AccessKey extends Node {
  /** IP addresses and networks that may use the key; any, if empty. At most 20. */
  readonly addresses: readonly string[];
  /** For a publishable key: the origins whose pages may use it; any, if the list is empty. This restricts web pages, not other software. At most 20. */
  readonly allowedOrigins: readonly string[];
  /** When it was created. */
  readonly createdAt: DateTime;
  /** When it expires. Null if it does not expire. */
  readonly expiresAt: DateTime | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `akey_01k3…`. */
  readonly id: string;
  /** True if the key belongs to a platform administrator. */
  readonly isAdministrator: boolean;
  /** Whether the key is secret or publishable. */
  readonly kind: KeyKind;
  /** When it was last used, to the nearest hour. Null if it has never been used. */
  readonly lastUsedAt: DateTime | null;
  /** What the key is for, in its owner's words. */
  readonly name: string;
  /** When it was revoked. Null if it has not been revoked. */
  readonly revokedAt: DateTime | null;
  /** The scopes it carries at its partner. At most 20. */
  readonly scopes: readonly string[];
  /** Its valid secrets, newest first. At most 2. */
  readonly secrets: readonly AccessKeySecret[];
}

/** A secret of an API key. It was shown once; only its first characters are kept. */
export interface AccessKeySecret {
  /** When it was created. */
  readonly createdAt: DateTime;
  /** When it expires, after it has been replaced by a new secret. Null for the current secret. */
  readonly expiresAt: DateTime | null;
  /** The first 12 characters of the secret. */
  readonly prefix: string;
}

/** A medium of which an approval is, too. */
export interface ApprovedMedium {
  /** The revision of the medium that was read. */
  readonly contentRevision: number;
  /** When the approval ended for this medium alone. Null if it has not. */
  readonly endedAt: DateTime | null;
  /** The medium's id. */
  readonly mediumId: string;
}

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

/** The same on many archive items. The list is fixed when it is ordered. Each item is decided on by itself, as if it were the only one; the job tells which were refused, and why. */
export interface BulkAction extends Node {
  /** The job that tried it. Null if it was not tried. */
  readonly dryRun: Job | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `bulk_01k3…`. */
  readonly id: string;
  /** How many items are in the list. */
  readonly itemCount: number;
  /** What is done, one after another. At most 8. */
  readonly kinds: readonly BulkActionKind[];
  /** When the list was fixed. */
  readonly listedAt: DateTime;
  /** The job that does it. Null if it was not run. */
  readonly run: Job | null;
  /** The job that takes it back. Null if it was not taken back. */
  readonly takeBack: Job | null;
}

/** How far two coders agree on what turns are about, beyond chance. */
export interface CoderAgreement {
  /** Krippendorff's alpha for nominal data. Null if only one code was ever given. */
  readonly alpha: number | null;
  /** Cohen's kappa: 1 is full agreement, 0 that of chance. Null if both gave one code alone. */
  readonly kappa: number | null;
  /** How many turns both coded. */
  readonly turns: number;
}

/** A precondition of a program's lifecycle step that is not met. */
export interface ConditionError extends UserError {
  /** The machine-readable error code. */
  readonly code: UserErrorCode;
  /** The precondition that is not met. */
  readonly condition: ProgramCondition;
  /** What is wrong and how to correct it, as a sentence for people, in the caller's language if the service supports it. */
  readonly message: string;
  /** The location of the error: the path from `input`, with list positions as text. At most 10 segments. */
  readonly path: readonly string[];
}

/** The record has been changed since it was read. Read it again before you retry. */
export interface ConflictError extends UserError {
  /** The machine-readable error code. */
  readonly code: UserErrorCode;
  /** The record's current revision. */
  readonly currentRevision: number;
  /** What is wrong and how to correct it, as a sentence for people, in the caller's language if the service supports it. */
  readonly message: string;
  /** The location of the error: the path from `input`, with list positions as text. At most 10 segments. */
  readonly path: readonly string[];
}

/** An item of the archive, or one of its media, that is to be erased: it is hidden already. Its holder and its stewards read until when they may put a version in its place that shows less. */
export interface Erasure extends Node {
  /** When it is erased. */
  readonly dueAt: DateTime;
  /** When it was erased, if those who run the service decided so. Null if it waits. */
  readonly erasedAt: DateTime | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `eras_01k3…`. */
  readonly id: string;
  /** True if others are in it, too: it is erased after thirty days instead of seven. */
  readonly isShared: boolean;
  /** The archive item. Nobody sees it any more, if it is to be erased as a whole. */
  readonly itemId: string;
  /** The medium. Null if the whole item is to be erased. */
  readonly mediumId: string | null;
  /** Why, as those who run the service wrote it. Null for other reasons. */
  readonly note: string | null;
  /** When it was hidden. */
  readonly orderedAt: DateTime;
  /** Why. */
  readonly reason: ErasureReason;
}

/** A quotation: what somebody said, in their words. It is public once results are released, while its speaker consents to be quoted; it goes with their withdrawal, before that is acknowledged. */
export interface Excerpt extends Node {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `exce_01k3…`. */
  readonly id: string;
  /** True if everyone can see it. The evaluator sees it otherwise as well, without a name. */
  readonly isPublic: boolean;
  /** The name by which the speaker wants to be quoted. Null if they are quoted without one. */
  readonly name: string | null;
  /** The record that it is quoted from. */
  readonly qualitativeRecord: QualitativeRecord | null;
  /** The side on which the speaker stands. */
  readonly side: EvaluationSide;
  /** What was said, and translations of it. */
  readonly text: LocalizedText;
}

/** The id of a record in an external system. */
export interface ExternalReference {
  /** The external system: a stable name, such as the name of a feed. */
  readonly source: string;
  /** The id in that system. */
  readonly value: string;
}

/** What those who took part read in the results. Seen with its evaluation. */
export interface Finding extends Node {
  /** The evaluation. */
  readonly evaluation: Evaluation | null;
  /** The quotations that show it, as far as you may see them: each while its speaker wants to be quoted. At most 50. */
  readonly excerpts: readonly Excerpt[];
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `find_01k3…`. */
  readonly id: string;
  /** True if the program waits with its next step until something is recommended after it, and all of that is answered. */
  readonly isBinding: boolean;
  /** The metric that shows it. Null if it rests on none. */
  readonly metric: EvaluationMetric | null;
  /** What is recommended after it, oldest first. At most 50. */
  readonly recommendations: readonly Recommendation[];
  /** The day on which it was recorded. */
  readonly recordedOn: LocalDate;
  /** What it says. */
  readonly statement: LocalizedText;
}

/** What one person answered in a survey held elsewhere. What they consented to there is not known, so no release counts it. Only the evaluation's evaluator reads it, and nobody can tell whose it is. */
export interface ImportedResponse extends Node {
  /** Its answers, one a question. At most 50. */
  readonly answers: readonly ResponseAnswer[];
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `impr_01k3…`. */
  readonly id: string;
  /** The version of the instrument whose questions it was read as answers to. */
  readonly instrumentVersion: number;
  /** The language of the survey, as the import named it. */
  readonly language: Language;
  /** The side on which the person stands. */
  readonly side: EvaluationSide;
  /** The survey, as the import named it. */
  readonly source: string;
}

/** A page of imported responses. */
export interface ImportedResponseConnection {
  /** The imported responses on this page, with their cursors. */
  readonly edges: readonly ImportedResponseEdge[];
  /** The imported responses on this page. */
  readonly nodes: readonly ImportedResponse[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of imported responses in the list. */
  readonly totalCount: TotalCount;
}

/** One imported response in a list. */
export interface ImportedResponseEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The imported response. */
  readonly node: ImportedResponse;
}

/** An invalid input value. */
export interface InputError extends UserError {
  /** The machine-readable error code. */
  readonly code: UserErrorCode;
  /** What is wrong and how to correct it, as a sentence for people, in the caller's language if the service supports it. */
  readonly message: string;
  /** The location of the error: the path from `input`, with list positions as text. At most 10 segments. */
  readonly path: readonly string[];
}

/** A version of what people are asked. One that a wave has opened never changes. */
export interface Instrument extends Node {
  /** What people agree to before anything of theirs is kept. */
  readonly consent: LocalizedText;
  /** The evaluation. */
  readonly evaluation: Evaluation | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `inst_01k3…`. */
  readonly id: string;
  /** How far it is there in each language. At most 50. */
  readonly languages: readonly LanguageCompleteness[];
  /** The questions, in their order. At most 50. */
  readonly questions: readonly InstrumentQuestion[];
  /** The number of the version. */
  readonly version: number;
}

/** A choice of a question. */
export interface InstrumentChoice {
  /** Its key, which answers hold. */
  readonly key: string;
  /** What it counts in a score. Null if it counts nothing. */
  readonly score: number | null;
  /** What it says. */
  readonly text: LocalizedText;
}

/** A question of an instrument. */
export interface InstrumentQuestion {
  /** Its choices, in their order. At most 20. */
  readonly choices: readonly InstrumentChoice[];
  /** What helps to answer it. */
  readonly hint: LocalizedText | null;
  /** Its key, which stays from version to version. */
  readonly key: string;
  /** How it is answered. */
  readonly kind: QuestionKind;
  /** Why somebody may not answer, as it is offered. At most 5. */
  readonly missing: readonly MissingAnswer[];
  /** Spoken versions, as far as you may hear them, one for a language. At most 20. */
  readonly spoken: readonly SpokenQuestion[];
  /** What is asked. */
  readonly text: LocalizedText;
}

/** A single-use link with which one person becomes a member of a partner. */
export interface Invitation extends Node {
  /** When it was accepted. Null if it has not been accepted. */
  readonly acceptedAt: DateTime | null;
  /** When it was created. */
  readonly createdAt: DateTime;
  /** When the link expires. */
  readonly expiresAt: DateTime;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `invi_01k3…`. */
  readonly id: string;
  /** When it was revoked. Null if it has not been revoked. */
  readonly revokedAt: DateTime | null;
  /** The role that the person will have. */
  readonly role: Role;
}

/** A community's or a holder's approval of an archive item for one circle, of what they read. Seen by its stewards, by the people of its holder who see it, and by who gave it. */
export interface ItemApproval extends Node {
  /** For whom it was approved. */
  readonly circle: AccessCircle;
  /** The `contentRevision` that was read. */
  readonly contentRevision: number;
  /** When it ended. Null if it has not. */
  readonly endedAt: DateTime | null;
  /** Why it ended. Null if it has not. */
  readonly endedBecause: ApprovalEnd | null;
  /** How they came to agree. */
  readonly evidence: string;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `appr_01k3…`. */
  readonly id: string;
  /** True if it counts now. */
  readonly isCurrent: boolean;
  /** The media of which it is, too. One that was added later waits for its own. At most 50. */
  readonly media: readonly ApprovedMedium[];
  /** True if a consent that begins later opens the item by itself when it is due. False: at the end of the embargo it is approved again. */
  readonly opensWhenDue: boolean;
  /** The community or the holder in whose name it was given. */
  readonly partner: Partner | null;
  /** When it was recorded. */
  readonly recordedAt: DateTime;
  /** For whom it was given. */
  readonly role: ApprovalRole;
  /** When it was read: a consent recorded later waits for the next approval. */
  readonly seenAt: DateTime;
  /** When it ends by itself. Null if it does not. */
  readonly validUntil: DateTime | null;
}

/** The way of a community with an archive item. Seen by the stewards of its communities and by the people of its holder. */
export interface ItemCommunity extends Node {
  /** When the community accepted it. Null if it did not. */
  readonly acceptedAt: DateTime | null;
  /** True if the community agrees that one protocol is enough to be admitted. It counts once all communities that govern agree; until then all protocols have to admit. */
  readonly agreesToAny: boolean;
  /** The community. */
  readonly community: Partner | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `icom_01k3…`. */
  readonly id: string;
  /** When the community left, or declined. Null if it did neither. */
  readonly leftAt: DateTime | null;
  /** When it was offered. */
  readonly offeredAt: DateTime;
  /** How far it has come. */
  readonly state: GovernanceState;
  /** In its own words, why an institution governs this record as its own. Null of a community, and until it has accepted. */
  readonly statement: LocalizedText | null;
}

/** A copy of an archive item that a partner has. Once somebody in the item says no, the partner is asked to take it down. Seen by that partner, by the holder and by the stewards of the item. */
export interface ItemCopy extends Node {
  /** When the partner was asked to take it down. Null if it was not. */
  readonly askedAt: DateTime | null;
  /** When the partner confirmed that it is taken down. Null if it did not. */
  readonly confirmedAt: DateTime | null;
  /** The day by which it is to be taken down. Null if that was not asked. */
  readonly dueOn: LocalDate | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `copy_01k3…`. */
  readonly id: string;
  /** The archive item. You may not see it any more. */
  readonly itemId: string;
  /** When it was listed. */
  readonly listedAt: DateTime;
  /** The media alone that are to be taken down. At most 50. Null if it is the whole item, or more of it. */
  readonly mediumIds: readonly string[] | null;
  /** The partner that has it. */
  readonly partner: Partner | null;
  /** Where the copy is. */
  readonly place: string;
  /** What was refused or withdrawn. At most 26. */
  readonly purposes: readonly ConsentPurpose[];
}

/** A small correction of a text that was approved, which both sides agreed not to wait with. Seen by the stewards of the item, and by those who write for its holder and see it. */
export interface ItemCorrection extends Node {
  /** When it was corrected. */
  readonly correctedAt: DateTime;
  /** The text that was corrected. */
  readonly field: TranslatedField;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `corr_01k3…`. */
  readonly id: string;
  /** The archive item. */
  readonly item: ArchiveItem | null;
  /** The language. */
  readonly language: LanguageTag;
  /** Which text, where the field has several. Null where it has one. */
  readonly part: string | null;
  /** The side for which it was made. */
  readonly partner: Partner | null;
  /** When the words from before were put back. Null if they were not. */
  readonly takenBackAt: DateTime | null;
  /** The words as they were corrected. */
  readonly textAfter: string;
  /** The words from before. */
  readonly textBefore: string;
}

/** What closes an archive item at once to all but its stewards, until it is lifted. Seen by its stewards, and by those for whom it was suspended. */
export interface ItemSuspension extends Node {
  /** What was decided when it was lifted. */
  readonly decision: string | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `susp_01k3…`. */
  readonly id: string;
  /** When a steward lifted it. Null if none has. */
  readonly liftedAt: DateTime | null;
  /** More about it, in plain words. */
  readonly note: string | null;
  /** For whom it was suspended. Null if those who run the service did. */
  readonly partner: Partner | null;
  /** Why. */
  readonly reason: SuspensionReason;
  /** When those who run the service agreed to lift what they suspended. Null if they have not, or did not suspend it. */
  readonly releasedAt: DateTime | null;
  /** When it was suspended. */
  readonly suspendedAt: DateTime;
}

/** Archive items that their holder offered to another partner. Seen by the people of both. The items are seen by the same people as before, whoever holds them. */
export interface ItemTransfer extends Node {
  /** When that was answered, or taken back. Null while it waits. */
  readonly answeredAt: DateTime | null;
  /** The holder that offers them. */
  readonly from: Partner | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `tran_01k3…`. */
  readonly id: string;
  /** The archive items. You may not see them. At most 50. */
  readonly itemIds: readonly string[];
  /** When they were offered. */
  readonly offeredAt: DateTime;
  /** How far it has come. */
  readonly state: ItemTransferState;
  /** The partner to which they are offered. */
  readonly to: Partner | null;
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

/** A language, with its names. */
export interface Language {
  /** The language's own name for itself, or the tag if that is not known. */
  readonly autonym: string;
  /** The direction in which it is written. */
  readonly direction: TextDirection;
  /** Its name in the reader's language. If that is not known, its own name for itself, or the tag. */
  readonly name: string;
  /** Its BCP 47 tag. */
  readonly tag: LanguageTag;
}

/** How far an instrument is there in one language. */
export interface LanguageCompleteness {
  /** True if all that people read while answering is there. Only then a wave opens in it. */
  readonly isComplete: boolean;
  /** The language. */
  readonly language: Language;
  /** Where something is missing, or does not follow its original: the keys of questions and choices. At most 50. */
  readonly missing: readonly string[];
}

/** A text in the language that suits the reader best. The preferred languages come from `@inLanguages` on the operation, otherwise from the `Accept-Language` header. If the text exists in none of them, the original is served. */
export interface LocalizedText {
  /** The direction in which it is read. */
  readonly direction: TextDirection;
  /** True if the text is not in the most preferred language, because it does not exist in that language. A macrolanguage and its members count as one language here: `no` and `nb`, `zh` and `yue`. A text in another script is a fallback. */
  readonly isFallback: boolean;
  /** True if the original has changed since this translation was made. */
  readonly isOutdated: boolean;
  /** The language of the text, for the `lang` attribute in HTML. */
  readonly language: LanguageTag;
  /** Whether the text is the original or a translation. */
  readonly origin: TextOrigin;
  /** Who compared it with the original. Null if that is not known. */
  readonly reviewer: string | null;
  /** The text: plain text, never HTML. */
  readonly text: string;
  /** The text in every language in which it exists, the original first. At most 50. */
  readonly translations: readonly Translation[];
  /** Who translated it, as they want to be credited. Null if that is not known. */
  readonly translator: string | null;
}

/** A file of a medium: a picture in one of its sizes, a recording, or a text. */
export interface MediaRendition {
  /** Where it is read, by you and for some hours: the service asks each time whether you still may. Do not store it, nor give it to others: it is yours. Without `PUBLIC_URL` a path at this service. */
  readonly address: string;
  /** The media type, such as `image/webp`. */
  readonly contentType: string;
  /** The height in pixels. Null for sound and texts. */
  readonly height: number | null;
  /** Which it is: `small`, `medium`, `large` and `full` of a picture, with a longer side of at most 320, 960, 1,920 and 4,096 pixels; else `original`. Pictures have those that are not larger than what was uploaded. */
  readonly name: string;
  /** The size in bytes. */
  readonly size: number;
  /** The width in pixels. Null for sound and texts. */
  readonly width: number | null;
}

/** A picture, sound, video or text of an archive item. It is seen only where its item is, and may be seen by fewer people. */
export interface Medium extends Node {
  /** What is seen or heard, for people who cannot see or hear it. Null if nobody has written it yet, or if `isDecorative`. */
  readonly alternativeText: LocalizedText | null;
  /** A number that grows by one with each change of what communities approve. An approval is for one such number. */
  readonly contentRevision: number;
  /** What people should know before they see or hear it. To be shown before the medium. */
  readonly contentWarning: LocalizedText | null;
  /** When the record was created. */
  readonly createdAt: DateTime;
  /** Who is to be named with it, wherever it is shown. */
  readonly credit: LocalizedText | null;
  /** When the record was deleted. Null if it has not been deleted. Only those who may restore a deleted record can see it. */
  readonly deletedAt: DateTime | null;
  /** The duration in milliseconds. Null for pictures and texts. */
  readonly durationMs: number | null;
  /** The height in pixels. Null for sound and texts. */
  readonly height: number | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `medi_01k3…`. */
  readonly id: string;
  /** True if it shows nothing that has to be told: a page then gives an empty alternative text. */
  readonly isDecorative: boolean;
  /** True if everyone can see the medium. */
  readonly isPublic: boolean;
  /** Listen without download: true if those who gave it ask that it is heard or watched, and not kept. A wish to whoever shows it: it decides nothing. */
  readonly isStreamingOnly: boolean;
  /** The archive item that it belongs to. */
  readonly item: ArchiveItem | null;
  /** What people do with it. */
  readonly kind: MediumKind;
  /** A small blurred picture to show until the picture is there, as a `data:` address. Null for what is no picture. */
  readonly placeholder: string | null;
  /** Its place among the media of its item: lower ones first, equal ones in the order of upload. */
  readonly position: number;
  /** The medium of which this one shows less, such as a photograph in which a face was blurred. Null if there is none, or if you may not see it. */
  readonly redacts: Medium | null;
  /** Its files, the smallest first; at most 4. */
  readonly renditions: readonly MediaRendition[];
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
  /** The texts that wait for approval by its communities. Null if there are none, or if you may not change the medium. */
  readonly waitingTexts: WaitingMediumTexts | null;
  /** The width in pixels. Null for sound and texts. */
  readonly width: number | null;
}

/** A person's role at a partner. */
export interface Membership extends Node {
  /** When the membership began. */
  readonly createdAt: DateTime;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `memb_01k3…`. */
  readonly id: string;
  /** The partner. */
  readonly partner: Partner | null;
  /** The person. */
  readonly person: Person | null;
  /** The role. */
  readonly role: Role;
}

/** The metric of a finding, asked again of other people after its program changed, beside what was found before. It is made of what the two releases tell. What else changed in between, it does not show. */
export interface MetricAskedAgain {
  /** The change or the share that was found afterwards. Null if it is not told. */
  readonly after: number | null;
  /** The change or the share that was found before. Null if it is not told. */
  readonly before: number | null;
  /** How much more it is afterwards than before. Null if one of them is not told. */
  readonly estimate: number | null;
  /** The later evaluation. */
  readonly evaluationId: string;
  /** The interval of that. Null if it is not told. */
  readonly interval: ResultInterval | null;
  /** Why the verdict is no SUPPORTED. At most 6. */
  readonly reasons: readonly VerdictReason[];
  /** Since when everybody reads its results. */
  readonly releasedOn: LocalDate;
  /** The side. */
  readonly side: EvaluationSide;
  /** Says that something of it is not told. Null if all of it is. */
  readonly suppressed: Suppressed | null;
  /** Whether it is more, by what both sides call worthwhile: by the larger of what they agreed for each evaluation, and by 0.1 for a share. Null if it carries no verdict. */
  readonly verdict: Verdict | null;
}

/** Everything that can be changed. Each field runs in a transaction of its own, in the order in which the fields are written. */
export interface Mutation {
  /** Announces a file of records, and gives the address to which it is sent: by PUT, as it is, within a day. Once it has arrived, a job tries it or takes it in, with your rights. Requires the scope `archives:write`. */
  readonly archiveImportCreate: ArchiveImportCreatePayload;
  /** Takes in a file that has arrived. `jobCancel` ends that; called again, what went in already is left unchanged. Requires the scope `archives:write`. */
  readonly archiveImportRun: ArchiveImportRunPayload;
  /** Accepts authority over an archive item for a community. From now on it is for its communities to say who sees it. An institution that governs its own record says so in its own words. Requires the scope `heritage:steward`. */
  readonly archiveItemAccept: ArchiveItemAcceptPayload;
  /** Agrees for a community that one of the protocols of an archive item is enough to be admitted. It counts once all communities that govern agree. Requires the scope `heritage:steward`. */
  readonly archiveItemAgreeToAny: ArchiveItemAgreeToAnyPayload;
  /** Agrees, for a community that governs an archive item or for its holder, that small corrections of approved texts do not wait for another approval. It counts once all of them agree, and ends as soon as one of them takes it back. Requires the scope `archives:read`. */
  readonly archiveItemAgreeToCorrections: ArchiveItemAgreeToCorrectionsPayload;
  /** Withdraws an approval. What it opened is closed before this is answered. Requires a sign-in or a secret key. */
  readonly archiveItemApprovalWithdraw: ArchiveItemApprovalWithdrawPayload;
  /** Approves an archive item for one circle, of the revision that you have read. It opens once each community that governs it has approved, for everyone the holder too by another person, and each person in it has agreed or a review stands in for them. Requires a sign-in or a secret key. */
  readonly archiveItemApprove: ArchiveItemApprovePayload;
  /** Makes a small correction of an approved text, where both sides agreed that these do not wait: it is published at once, nothing lapses, and the stewards read what the words were before. It shows nobody more than they saw. Requires the scope `archives:read`. */
  readonly archiveItemCorrect: ArchiveItemCorrectPayload;
  /** Creates an archive item as a draft. Requires the scope `archives:write`. */
  readonly archiveItemCreate: ArchiveItemCreatePayload;
  /** Declines an offer, for a community. Requires the scope `heritage:steward`. */
  readonly archiveItemDecline: ArchiveItemDeclinePayload;
  /** Hides an archive item at once, until it is restored or purged. Requires the scope `archives:write`. */
  readonly archiveItemDelete: ArchiveItemDeletePayload;
  /** Has an archive item erased that those who run the service suspended, by its id and unread: one of them says why, and another agrees. It is erased seven days later, unless it is lifted before. Its communities read the reasons. Requires the scope `platform:administer`. */
  readonly archiveItemErase: ArchiveItemErasePayload;
  /** Ends that a community governs an archive item. All approvals lapse. The last community names a successor, to whom it is offered. Requires the scope `heritage:steward`. */
  readonly archiveItemLeave: ArchiveItemLeavePayload;
  /** Places a notice of a community on an archive item. It ends no approval. Requires the scope `heritage:steward`. */
  readonly archiveItemNoticePlace: ArchiveItemNoticePlacePayload;
  /** Takes a notice of a community away from an archive item. Requires the scope `heritage:steward`. */
  readonly archiveItemNoticeRemove: ArchiveItemNoticeRemovePayload;
  /** Offers an archive item to a community, whose stewards see the draft from now on. An institution offers to itself what is its own. Requires the scope `archives:write`. */
  readonly archiveItemOffer: ArchiveItemOfferPayload;
  /** Places an archive item under a protocol of a community that governs it. Where that may admit more people, the approvals lapse. Requires the scope `heritage:steward`. */
  readonly archiveItemProtocolPlace: ArchiveItemProtocolPlacePayload;
  /** Takes an archive item out of a protocol. Without any, only stewards see it. Requires the scope `heritage:steward`. */
  readonly archiveItemProtocolRemove: ArchiveItemProtocolRemovePayload;
  /** Permanently removes a deleted archive item. What a community ever accepted, only its stewards purge. This cannot be undone. Requires the scope `archives:read`. */
  readonly archiveItemPurge: PurgePayload;
  /** Restores a deleted archive item. It is seen by no more people than its communities and the people in it allow today. Requires the scope `archives:write`. */
  readonly archiveItemRestore: ArchiveItemRestorePayload;
  /** Lists people whose consent an item needs, as a whole or for some of its media. Requires the scope `consent:record`. */
  readonly archiveItemSubjectsAdd: ArchiveItemSubjectsAddPayload;
  /** Records for your community that the consent subjects listed for an item are all. Until each community that governs it says so, it is open to nobody but those who work on it, or by a review. Requires the scope `heritage:steward`. */
  readonly archiveItemSubjectsComplete: ArchiveItemSubjectsCompletePayload;
  /** Records that perhaps not all of an item's consent subjects are listed. Requires the scope `heritage:steward`. */
  readonly archiveItemSubjectsReopen: ArchiveItemSubjectsReopenPayload;
  /** Closes an archive item at once to all but its stewards: for a community that governs it, for its holder, or by those who run the service, who need not see it. Requires a sign-in or a secret key. */
  readonly archiveItemSuspend: ArchiveItemSuspendPayload;
  /** Lifts a suspension by a recorded decision. What those who run the service suspended stays closed until they release it, too. Requires the scope `heritage:steward`. */
  readonly archiveItemSuspensionLift: ArchiveItemSuspensionLiftPayload;
  /** Agrees, for those who run the service, that a suspension of theirs is lifted. It ends once a steward lifts it, too. Requires the scope `platform:administer`. */
  readonly archiveItemSuspensionRelease: ArchiveItemSuspensionReleasePayload;
  /** Translates a text of an archive item. What software wrote waits for a person, and what is added after communities approved the item, for their stewards: nothing that is public is hidden by it. Requires the scope `archives:read`. */
  readonly archiveItemTranslate: ArchiveItemTranslatePayload;
  /** Accepts a translation that software wrote. Only a person may, who names themselves. Requires the scope `archives:read`. */
  readonly archiveItemTranslationAccept: ArchiveItemTranslationAcceptPayload;
  /** Approves a translation for the communities that you speak for. Once all that govern the item have, it is a part of the item. Requires the scope `heritage:steward`. */
  readonly archiveItemTranslationApprove: ArchiveItemTranslationApprovePayload;
  /** Takes away a translation that waits. Requires the scope `archives:read`. */
  readonly archiveItemTranslationReject: ArchiveItemTranslationRejectPayload;
  /** Updates an archive item. If what communities approved changes, their approvals lapse, and the item is hidden until they approve it again. Requires the scope `archives:read`. */
  readonly archiveItemUpdate: ArchiveItemUpdatePayload;
  /** Fixes a list of archive items and does the same to each of them, as a job: with your rights, and judged item by item. By default it is only tried. Requires a sign-in or a secret key. */
  readonly bulkActionCreate: BulkActionCreatePayload;
  /** Does what was tried, with the same list. A job that was cancelled or has failed goes on with the items that are left. Requires a sign-in or a secret key. */
  readonly bulkActionRun: BulkActionRunPayload;
  /** Takes back what was done, for all items by one call. Items for which that is not possible any more are told in the job's entries. Requires a sign-in or a secret key. */
  readonly bulkActionTakeBack: BulkActionTakeBackPayload;
  /** Creates a collection, which its partner's people see until it is published. Requires the scope `archives:write`. */
  readonly collectionCreate: CollectionCreatePayload;
  /** Hides a collection, until it is restored or purged. Requires the scope `archives:write`. */
  readonly collectionDelete: CollectionDeletePayload;
  /** Shows an archive item in a collection, alone or side by side with another. Requires the scope `archives:write`. */
  readonly collectionEntryAdd: CollectionEntryAddPayload;
  /** Takes an entry out of its collection. The item itself stays in the archive. Requires the scope `archives:write`. */
  readonly collectionEntryRemove: CollectionEntryRemovePayload;
  /** Updates an entry of a collection, or moves it. Requires the scope `archives:write`. */
  readonly collectionEntryUpdate: CollectionEntryUpdatePayload;
  /** Shows a collection to everyone. Its items are still seen only by those who may see them, without a gap for others. Requires the scope `archives:write`. */
  readonly collectionPublish: CollectionPublishPayload;
  /** Permanently removes a deleted collection. This cannot be undone. Requires the scope `archives:write`. */
  readonly collectionPurge: PurgePayload;
  /** Restores a deleted collection, as it was before. Requires the scope `archives:write`. */
  readonly collectionRestore: CollectionRestorePayload;
  /** Hides a published collection from everyone but its partner's people. Requires the scope `archives:write`. */
  readonly collectionUnpublish: CollectionUnpublishPayload;
  /** Updates a collection at once. Requires the scope `archives:write`. */
  readonly collectionUpdate: CollectionUpdatePayload;
  /** Adds what shows that somebody said it: a signed form, a recording, a witness, minutes. A file is encrypted, kept byte for byte, and apart from media. Requires the scope `consent:record`. */
  readonly consentEvidenceCreate: ConsentEvidenceCreatePayload;
  /** Looks up what stands of what a person said, by the code on their receipt. It is a mutation because a code is a secret: it stands in no address, and no cache keeps the answer. Public. */
  readonly consentReceiptByCode: ConsentReceiptByCodePayload;
  /** Records what somebody said of an item. What closes is in force before it is answered; what opens waits for the stewards' approval. Requires the scope `consent:record`. */
  readonly consentRecord: ConsentRecordPayload;
  /** Records a review of archive items that a community governs, and opens what is approved and then rests on it. What everyone may see rests on it once the holder stands behind it, too. Requires the scope `heritage:steward`. */
  readonly consentReviewRecord: ConsentReviewRecordPayload;
  /** Stands behind a review for another community that governs, or for the holder. Requires a sign-in or a secret key. */
  readonly consentReviewSupport: ConsentReviewSupportPayload;
  /** Withdraws a review, for whoever stands behind it or is asked to. What rests on it is closed before this is answered. Requires a sign-in or a secret key. */
  readonly consentReviewWithdraw: ConsentReviewWithdrawPayload;
  /** Makes a new receipt code where one was lost. The older codes still withdraw, so that nobody takes that away; only the newest links an account and shows the receipt. Requires a sign-in or a secret key. */
  readonly consentSubjectCodeRenew: ConsentSubjectCodeRenewPayload;
  /** Records somebody whose consent items need, and makes the code of their receipt. Requires the scope `consent:record`. */
  readonly consentSubjectCreate: ConsentSubjectCreatePayload;
  /** Removes name, contact, representative, account and the files of evidence from all records of a person. What was closed stays closed. This cannot be undone. Requires a sign-in or a secret key. */
  readonly consentSubjectErase: ConsentSubjectErasePayload;
  /** Links the account of the signed-in person to what is recorded of them, by the code on their receipt. A steward confirms it. Requires a sign-in or a secret key. */
  readonly consentSubjectLink: ConsentSubjectLinkPayload;
  /** Confirms that the account which was linked by a receipt code is this person's, on items that you govern: it then sees these, and no others on which the person is listed. Requires the scope `heritage:steward`. */
  readonly consentSubjectLinkConfirm: ConsentSubjectLinkConfirmPayload;
  /** Says that two records are one person. The narrower word of each purpose counts from then on. This cannot be undone. Requires a sign-in or a secret key. */
  readonly consentSubjectMerge: ConsentSubjectMergePayload;
  /** Makes a second person of a record that turned out to be of two. What was said counts for both, and the second gets a receipt code of their own. Requires a sign-in or a secret key. */
  readonly consentSubjectSplit: ConsentSubjectSplitPayload;
  /** Changes what is recorded of somebody whose consent items need. Requires a sign-in or a secret key. */
  readonly consentSubjectUpdate: ConsentSubjectUpdatePayload;
  /** Withdraws a person's consent, by their own account or by whoever may record what they say: one purpose, one medium, one item, or everything. It is in force before it is answered, and no evidence is asked. Requires a sign-in or a secret key. */
  readonly consentWithdraw: ConsentWithdrawPayload;
  /** Withdraws a person's consent by the code on their receipt, without an account: one purpose, one medium, one item, or everything. It is in force before it is answered, and no evidence is asked. A code that is nobody's and one that closes nothing are answered alike. Public. */
  readonly consentWithdrawByCode: ConsentWithdrawByCodePayload;
  /** Records one side's approval of a design. The second side's approval, by another person, fixes it and makes it public with its program. Requires the scope `programs:approve`. */
  readonly evaluationApprove: EvaluationApprovePayload;
  /** Makes codes by which people of your side answer, go on and withdraw. Print them, or put each in a link. They are told once; nobody can find out later which code belongs to whom, so hand them out unseen. Requires the scope `programs:write`. */
  readonly evaluationCodesIssue: EvaluationCodesIssuePayload;
  /** Says what one side has to say of results that are not published yet. Both sides and the evaluator read it, and nobody else. Requires the scope `programs:write`. */
  readonly evaluationComment: EvaluationCommentPayload;
  /** Begins the design of an evaluation. Those who take part in the program see it. Requires the scope `programs:write`. */
  readonly evaluationCreate: EvaluationCreatePayload;
  /** Deletes a design that is not fixed. It can be restored. Requires the scope `programs:write`. */
  readonly evaluationDelete: EvaluationDeletePayload;
  /** Publishes the results of an evaluation: from then on everybody reads them. By its evaluator, once both sides have commented, or two weeks after they were made. Requires the scope `evaluations:evaluate`. */
  readonly evaluationPublish: EvaluationPublishPayload;
  /** Computes what may be told of an evaluation, audits it and freezes it. Those who take part read it first, until it is published. Only its evaluator does, while nobody is being asked: each release holds the metrics whose waves are closed and that no earlier one holds, and restates none. It can take a minute: have your client wait so long. One is made at a time, and published before the next. Metrics for which nobody is asked are counted from what everybody can see, or given with their source. Requires the scope `evaluations:evaluate`. */
  readonly evaluationRelease: EvaluationReleasePayload;
  /** Restores a deleted evaluation, as it was before. Requires the scope `programs:write`. */
  readonly evaluationRestore: EvaluationRestorePayload;
  /** Changes a design. Both approvals lapse; once both sides have approved, nothing is changed any more. Requires the scope `programs:write`. */
  readonly evaluationUpdate: EvaluationUpdatePayload;
  /** Records one side's decision that nothing of an evaluation is released. The second side's decision, by another person, withholds it: both reasons are public, nobody reads what was answered any more, and it is deleted on the day that people were told. Requires the scope `programs:approve`. */
  readonly evaluationWithhold: EvaluationWithholdPayload;
  /** Quotes what somebody said, word for word, by the evaluation's evaluator. It is public once results are released, while its speaker consents to be quoted. Requires the scope `evaluations:evaluate`. */
  readonly excerptCreate: ExcerptCreatePayload;
  /** Removes a quotation for good, by the evaluation's evaluator. Requires the scope `evaluations:evaluate`. */
  readonly excerptRemove: PurgePayload;
  /** Records a finding, by anybody who writes programs for a partner that takes part, or by the evaluator. It is seen with its evaluation, and stays. Requires the scope `programs:read`. */
  readonly findingRecord: FindingRecordPayload;
  /** Saves what people are asked: in the place of the latest version, or as the next one if a wave has opened that. A language opens once everything is there in it. Requires the scope `programs:write`. */
  readonly instrumentSave: InstrumentSavePayload;
  /** Makes the signed-in person a member of the partner that sent the invitation. Requires a sign-in or a secret key. */
  readonly invitationAccept: InvitationAcceptPayload;
  /** Revokes an invitation: its link stops working at once. Requires a sign-in or a secret key. */
  readonly invitationRevoke: InvitationRevokePayload;
  /** Confirms, for the partner that had it, that a copy is taken down. The receipts of those who said no tell it. Requires the scope `archives:write`. */
  readonly itemCopyConfirm: ItemCopyConfirmPayload;
  /** Lists a copy of an archive item that a partner has: by those who keep or govern the item, or by the partner itself. Once somebody in the item says no, that partner is asked to take its copy down. Requires the scope `archives:read`. */
  readonly itemCopyCreate: ItemCopyCreatePayload;
  /** Puts back the words from before a correction, by either side. Refused if the archive item was changed since. Requires the scope `archives:read`. */
  readonly itemCorrectionTakeBack: ItemCorrectionTakeBackPayload;
  /** Accepts archive items, for the partner to which they were offered. From now on it holds them, and keeps their holding records; who sees them stays as it was. What the former holder approved as the holder lapses. Requires the scope `archives:write`. */
  readonly itemTransferAccept: ItemTransferAcceptPayload;
  /** Declines archive items, for the partner to which they were offered. Requires the scope `archives:write`. */
  readonly itemTransferDecline: ItemTransferDeclinePayload;
  /** Offers archive items to another partner, which is to hold them from then on. Nothing changes until somebody accepts who writes for it. Requires the scope `archives:write`. */
  readonly itemTransferOffer: ItemTransferOfferPayload;
  /** Takes back an offer of archive items that nobody has answered, for their holder. Requires the scope `archives:write`. */
  readonly itemTransferWithdraw: ItemTransferWithdrawPayload;
  /** Cancels a job that has not ended. What it has done until then remains; what it is doing at this moment is undone. Requires a sign-in or a secret key. */
  readonly jobCancel: JobCancelPayload;
  /** Creates an API key for a partner. Requires the scope `keys:write`. */
  readonly keyCreate: KeyCreatePayload;
  /** Revokes a key. It loses all access at once, and every instance of the service refuses it within a second. Requires the scope `keys:write`. */
  readonly keyRevoke: KeyRevokePayload;
  /** Gives a key a new secret. The current one remains valid for as many hours as you choose. Requires the scope `keys:write`. */
  readonly keyRotate: KeyRotatePayload;
  /** Makes a medium of a file that has been uploaded. It shows nobody more than its item does, and waits for approval of its own. Called again, it gives the same medium. Requires the scope `archives:write`. */
  readonly mediaUploadComplete: MediaUploadCompletePayload;
  /** Announces a file for an archive item, and gives the address to which it is sent: by PUT, as it is, within 24 hours. Then call `mediaUploadComplete`. Requires the scope `archives:write`. */
  readonly mediaUploadCreate: MediaUploadCreatePayload;
  /** Hides a medium and its files at once, until it is restored or purged. Requires the scope `archives:write`. */
  readonly mediumDelete: MediumDeletePayload;
  /** Permanently removes a deleted medium and its files. What a community ever accepted, only its stewards purge. This cannot be undone. Requires the scope `archives:read`. */
  readonly mediumPurge: PurgePayload;
  /** Restores a deleted medium. It is seen by no more people than its communities and the people in it allow today. Requires the scope `archives:write`. */
  readonly mediumRestore: MediumRestorePayload;
  /** Approves texts that were added to a medium: an alternative text, translations of its credit and warning. They are the medium's once each community has approved them; nothing is hidden meanwhile. Requires the scope `heritage:steward`. */
  readonly mediumTextsApprove: MediumTextsApprovePayload;
  /** Updates a medium. If what communities approved changes, their approvals of it lapse. Requires the scope `archives:read`. */
  readonly mediumUpdate: MediumUpdatePayload;
  /** Invites one person to become a member of a partner, by creating a single-use link. Requires the scope `accounts:write`. */
  readonly memberInvite: MemberInvitePayload;
  /** Ends a membership at once: your own, to leave a partner, or one that you manage. Requires a sign-in or a secret key. */
  readonly membershipEnd: MembershipEndPayload;
  /** Answers an objection. Suspend the item first if it should be closed meanwhile. Requires the scope `heritage:steward`. */
  readonly objectionAnswer: ObjectionAnswerPayload;
  /** Looks up an objection that you made, by its code. It is a mutation because a code is a secret: it stands in no address, and no cache keeps the answer. Public. */
  readonly objectionByCode: ObjectionByCodePayload;
  /** Says what is wrong with an item, without an account: that it shows you and you do not want that, or that it belongs to others. The item's stewards are asked to answer within fourteen days. Public. */
  readonly objectionCreate: ObjectionCreatePayload;
  /** Creates a partner. It is not public until it is published. Requires the scope `platform:administer`. */
  readonly partnerCreate: PartnerCreatePayload;
  /** Deletes a partner that is not the home partner of any program. It can be restored until it is purged; until then, its keys do not work. Requires the scope `partners:write`. */
  readonly partnerDelete: PartnerDeletePayload;
  /** Publishes a partner: everyone can see it. Requires the scope `partners:write`. */
  readonly partnerPublish: PartnerPublishPayload;
  /** Permanently removes a deleted partner, with its keys, invitations and memberships. This cannot be undone. Requires the scope `platform:administer`. */
  readonly partnerPurge: PurgePayload;
  /** Restores a deleted partner. It is not public until it is published again. Its keys work again, except those that were revoked or have expired. Requires the scope `partners:write`. */
  readonly partnerRestore: PartnerRestorePayload;
  /** Unpublishes a partner: hides it, the programs of which it is the home partner, and its participation in other programs. Requires the scope `partners:write`. */
  readonly partnerUnpublish: PartnerUnpublishPayload;
  /** Updates a partner. Requires the scope `partners:write`. */
  readonly partnerUpdate: PartnerUpdatePayload;
  /** Permanently erases all data stored about you, at once, and reports what was erased from each table. If you sign in again later, you start as a new person. Requires a sign-in or a secret key. */
  readonly personErase: PersonErasePayload;
  /** Updates your personal details. Requires a sign-in or a secret key. */
  readonly personUpdate: PersonUpdatePayload;
  /** Moves a draft to AGREED. From then on it is public, provided that its home partner is public. If preconditions are not met, the mutation is refused and lists all of them. Requires the scope `programs:write`. */
  readonly programAgree: ProgramAgreePayload;
  /** Records one side's approval of the program as it will be published. Requires the scope `programs:approve`. */
  readonly programApprove: ProgramApprovePayload;
  /** Cancels a program and its upcoming sessions at once. A public program remains visible, marked as cancelled. Requires the scope `programs:write`. */
  readonly programCancel: ProgramCancelPayload;
  /** Marks an active program as closed. Requires the scope `programs:write`. */
  readonly programClose: ProgramClosePayload;
  /** Creates a program as a draft. Requires the scope `programs:write`. */
  readonly programCreate: ProgramCreatePayload;
  /** Creates a program as a draft with its sessions. Either all of it is created, or nothing. Requires the scope `programs:write`. */
  readonly programCreateWithSessions: ProgramCreateWithSessionsPayload;
  /** Deletes a program with its sessions. They can be restored until they are purged. Requires the scope `programs:write`. */
  readonly programDelete: ProgramDeletePayload;
  /** Permanently removes a deleted program. This cannot be undone. Requires the scope `programs:write`. */
  readonly programPurge: PurgePayload;
  /** Reverses the cancellation of a program: it returns to its previous lifecycle state, with its approvals. Upcoming sessions that were cancelled with it return to their previous status, too. Requires the scope `programs:write`. */
  readonly programReinstate: ProgramReinstatePayload;
  /** Restores a deleted program, as it was before. Requires the scope `programs:write`. */
  readonly programRestore: ProgramRestorePayload;
  /** Marks an agreed program as active. Requires the scope `programs:write`. */
  readonly programStart: ProgramStartPayload;
  /** Updates a program. If a text, subject, theme, community, partner, date or the cost changes, both approvals lapse, and the program is hidden until both sides approve it again. Requires the scope `programs:write`. */
  readonly programUpdate: ProgramUpdatePayload;
  /** Creates a protocol of a community. Requires the scope `heritage:steward`. */
  readonly protocolCreate: ProtocolCreatePayload;
  /** Deletes a protocol, until it is restored. It admits nobody any more, and items that stand under it are closed by it. Requires the scope `heritage:steward`. */
  readonly protocolDelete: ProtocolDeletePayload;
  /** Makes people members of a protocol. Requires the scope `heritage:steward`. */
  readonly protocolMembersAdd: ProtocolMembersAddPayload;
  /** Ends that people are members of a protocol, at once. Requires the scope `heritage:steward`. */
  readonly protocolMembersRemove: ProtocolMembersRemovePayload;
  /** Lists partners whose people a protocol admits, where it reaches partners. Requires the scope `heritage:steward`. */
  readonly protocolPartnersAdd: ProtocolPartnersAddPayload;
  /** Takes partners off the list of a protocol, at once. Requires the scope `heritage:steward`. */
  readonly protocolPartnersRemove: ProtocolPartnersRemovePayload;
  /** Restores a deleted protocol, as it was before. Requires the scope `heritage:steward`. */
  readonly protocolRestore: ProtocolRestorePayload;
  /** Changes a protocol, at once for all items that stand under it. Requires the scope `heritage:steward`. */
  readonly protocolUpdate: ProtocolUpdatePayload;
  /** Adds a time in which a protocol is open. Requires the scope `heritage:steward`. */
  readonly protocolWindowAdd: ProtocolWindowAddPayload;
  /** Removes a time in which a protocol is open. Without any, it admits nobody. Requires the scope `heritage:steward`. */
  readonly protocolWindowRemove: ProtocolWindowRemovePayload;
  /** Changes a time in which a protocol is open. Requires the scope `heritage:steward`. */
  readonly protocolWindowUpdate: ProtocolWindowUpdatePayload;
  /** Saves the codes of a qualitative record, and what two coders read in its turns: by the evaluation's evaluator, until results are made. How far the two agree is told with the results. Requires the scope `evaluations:evaluate`. */
  readonly qualitativeRecordCode: QualitativeRecordCodePayload;
  /** Records that people were listened to: by the evaluation's evaluator, without what they said. It is seen with the evaluation. Requires the scope `evaluations:evaluate`. */
  readonly qualitativeRecordCreate: QualitativeRecordCreatePayload;
  /** Removes a qualitative record for good, with all that was said, coded, quoted and chosen in it: by the evaluation's evaluator, until results are made. Requires the scope `evaluations:evaluate`. */
  readonly qualitativeRecordRemove: PurgePayload;
  /** Says who a speaker is, in the place of what was said before: by a partner that takes part in the program and records what that person consents to. Quotations of the speaker are public from then on as far as QUOTE_ATTRIBUTED or QUOTE_ANONYMOUS is given for the item. Requires the scope `consent:record`. */
  readonly qualitativeRecordSpeakerLink: QualitativeRecordSpeakerLinkPayload;
  /** Writes down what was said, for the evaluation's evaluator alone, who does it. Requires the scope `evaluations:evaluate`. */
  readonly qualitativeRecordTurnsAdd: QualitativeRecordTurnsAddPayload;
  /** Corrects what is told of a qualitative record, by the evaluation's evaluator, until results are made. Requires the scope `evaluations:evaluate`. */
  readonly qualitativeRecordUpdate: QualitativeRecordUpdatePayload;
  /** Removes a turn for good, with its codes and quotations: by the evaluation's evaluator, until all turns are deleted. What was told with results stays. Where all that a speaker said is removed, nothing more is written down under that number. Requires the scope `evaluations:evaluate`. */
  readonly qualitativeTurnRemove: QualitativeTurnRemovePayload;
  /** Corrects what was written down of a turn, by the evaluation's evaluator, until results are made. What is quoted of it has to stand in it still. Requires the scope `evaluations:evaluate`. */
  readonly qualitativeTurnUpdate: QualitativeTurnUpdatePayload;
  /** Answers a recommendation for its owner, once: accepts it, or refuses it with a reason. Requires the scope `programs:write`. */
  readonly recommendationAnswer: RecommendationAnswerPayload;
  /** Tells what was changed after a recommendation that its owner accepted. Requires the scope `programs:write`. */
  readonly recommendationChange: RecommendationChangePayload;
  /** Recommends something after a finding, to a partner that answers it by a day. Requires the scope `programs:read`. */
  readonly recommendationCreate: RecommendationCreatePayload;
  /** Looks up how a registration stands, by its private link or code; the name is not told. It is a mutation because a code is a secret: it stands in no address, and no cache keeps the answer. Public. */
  readonly registrationByCode: RegistrationByCodePayload;
  /** Cancels a registration, declines a place that was offered, or leaves the waiting list. Whoever waits is offered the places at once. Public. */
  readonly registrationCancel: RegistrationCancelPayload;
  /** Confirms a registration, or takes a place that was offered. Mail programs follow links by themselves; none of them does this. Public. */
  readonly registrationConfirm: RegistrationConfirmPayload;
  /** Registers somebody for a session who needs no account. A place is kept for half an hour, until the private link is used to confirm; without a free place they wait. They are told the same whether or not their address is known here. Public. */
  readonly registrationCreate: RegistrationCreatePayload;
  /** Cancels a registration and deletes all that is known of whoever registered, at once and at any time. In the log of places a random id stays, which leads to nobody. Public. */
  readonly registrationErase: RegistrationErasePayload;
  /** Registers somebody on their behalf, as at a desk: also without an e-mail address. Nothing has to be confirmed; the code is for a slip of paper. Requires the scope `programs:write`. */
  readonly registrationRecord: RegistrationRecordPayload;
  /** Cancels a session at once. It remains visible, marked as cancelled. Requires the scope `programs:write`. */
  readonly sessionCancel: SessionCancelPayload;
  /** Creates a session. Requires the scope `programs:write`. */
  readonly sessionCreate: SessionCreatePayload;
  /** Deletes a session. It can be restored until it is purged. If the session has been announced, cancel it instead. Requires the scope `programs:write`. */
  readonly sessionDelete: SessionDeletePayload;
  /** Moves a session online, with immediate effect: it takes place over the internet instead of at its venue. Requires the scope `programs:write`. */
  readonly sessionMoveOnline: SessionMoveOnlinePayload;
  /** Postpones a session to a time that is not known yet, with immediate effect. Set the new time later with `sessionUpdate`. Requires the scope `programs:write`. */
  readonly sessionPostpone: SessionPostponePayload;
  /** Permanently removes a deleted session. This cannot be undone. Requires the scope `programs:write`. */
  readonly sessionPurge: PurgePayload;
  /** Opens registration for a session: how many places there are, and from when until when. It shows at once, and needs no approval. Requires the scope `programs:write`. */
  readonly sessionRegistrationOpen: SessionRegistrationOpenPayload;
  /** Changes how people register for a session, at once. Where there are fewer places than are taken, nobody is removed; where there are more, whoever waits is offered them. Requires the scope `programs:write`. */
  readonly sessionRegistrationUpdate: SessionRegistrationUpdatePayload;
  /** Reverses the cancellation of a session: it returns to its previous status. If its publisher cancelled an imported session, only the publisher can reverse that. Requires the scope `programs:write`. */
  readonly sessionReinstate: SessionReinstatePayload;
  /** Restores a deleted session, as it was before. Requires the scope `programs:write`. */
  readonly sessionRestore: SessionRestorePayload;
  /** Cancels the sessions of a series that have not begun, at once. They remain visible, marked as cancelled; each can be reinstated with `sessionReinstate`. Requires the scope `programs:write`. */
  readonly sessionSeriesCancel: SessionSeriesCancelPayload;
  /** Creates the sessions of a program that follow a rule, such as six Tuesdays: all of them, or none. Each is a session of its own. Requires the scope `programs:write`. */
  readonly sessionSeriesCreate: SessionSeriesCreatePayload;
  /** Updates the sessions of a series that have not begun, at once. Where the dates change, a session keeps its date if that is still one, and the others take the remaining dates in order; what is left over is cancelled and stays visible. A session that was moved by itself stays where it is as long as its date is one. Requires the scope `programs:write`. */
  readonly sessionSeriesUpdate: SessionSeriesUpdatePayload;
  /** Updates a session at once. If a scheduled or postponed session gets another start time, its status becomes RESCHEDULED. Requires the scope `programs:write`. */
  readonly sessionUpdate: SessionUpdatePayload;
  /** Makes the member of whom the others were told fourteen days ago a steward, where none is left: by another administrator of the partner than told them. Requires the scope `accounts:write`. */
  readonly stewardAppoint: StewardAppointPayload;
  /** Invites one person to become a steward: somebody who speaks for a community about its heritage. Stewards appoint stewards; an administrator of the service appoints only the first, before the partner keeps or governs any heritage. Requires the scope `heritage:steward`. */
  readonly stewardInvite: StewardInvitePayload;
  /** Tells the members of a partner with heritage that it has no steward left, and who is to become one. Another administrator of the partner may appoint them fourteen days later. Requires the scope `accounts:write`. */
  readonly stewardPropose: StewardProposePayload;
  /** Records which story people chose as the most significant change, from which, and why: by the evaluation's evaluator. Requires the scope `evaluations:evaluate`. */
  readonly storySelectionRecord: StorySelectionRecordPayload;
  /** Removes what was recorded of a choice, by the evaluation's evaluator, until results are made. The stories stay. Requires the scope `evaluations:evaluate`. */
  readonly storySelectionRemove: PurgePayload;
  /** Keeps answers of whoever has a code, question by question, also those that were given offline. Neither who answered nor when is kept. Public. */
  readonly surveyAnswer: SurveyAnswerPayload;
  /** Looks up what the holder of a code is asked now, and to which questions something was answered with it; what it was is told to nobody. It is a mutation because a code is a secret: it stands in no address, and no cache keeps the answer. Public. */
  readonly surveyByCode: SurveyByCodePayload;
  /** Takes back all that was answered with a code, in every wave, before or after a release. It is deleted at once; numbers that were released stay, as was said before. Public. */
  readonly surveyWithdraw: SurveyWithdrawPayload;
  /** Closes a wave, for good. From then on the evaluator reads what was answered, by pseudonym and in an order drawn by lot. Requires the scope `programs:write`. */
  readonly waveClose: WaveClosePayload;
  /** Opens a wave: whoever has a code is asked, in the languages given. Only one wave of an evaluation is open. Requires the scope `programs:write`. */
  readonly waveOpen: WaveOpenPayload;
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

/** What somebody wrote in their own words, apart from what else they answered. Only the evaluation's evaluator reads it. */
export interface OpenAnswer extends Node {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `oans_01k3…`. */
  readonly id: string;
  /** The language in which the question was shown. */
  readonly language: Language;
  /** The key of the question. */
  readonly question: string;
  /** The side on which the person stands. */
  readonly side: EvaluationSide;
  /** What was written. */
  readonly text: string;
}

/** A page of open answers. */
export interface OpenAnswerConnection {
  /** The open answers on this page, with their cursors. */
  readonly edges: readonly OpenAnswerEdge[];
  /** The open answers on this page. */
  readonly nodes: readonly OpenAnswer[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of open answers in the list. */
  readonly totalCount: TotalCount;
}

/** One open answer in a list. */
export interface OpenAnswerEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The open answer. */
  readonly node: OpenAnswer;
}

/** The position of a page in its list. */
export interface PageInfo {
  /** The cursor of the last item. Null if the page is empty. */
  readonly endCursor: string | null;
  /** True if there are more items after this page. */
  readonly hasNextPage: boolean;
  /** True if there are items before this page. */
  readonly hasPreviousPage: boolean;
  /** The cursor of the first item. Null if the page is empty. */
  readonly startCursor: string | null;
}

/** A person who signs in. Visible to the person and to those who manage the members of a partner. */
export interface Person extends Node {
  /** When the person first signed in. */
  readonly createdAt: DateTime;
  /** The person's email address, as they gave it. */
  readonly email: string | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `pers_01k3…`. */
  readonly id: string;
  /** The person's name, as they gave it. */
  readonly name: string | null;
}

/** A community's rule about who may see what it governs. Seen by its stewards and by its members. */
export interface Protocol extends Node {
  /** The community whose rule it is. */
  readonly community: Partner | null;
  /** When the record was created. */
  readonly createdAt: DateTime;
  /** When the record was deleted. Null if it has not been deleted. Only those who may restore a deleted record can see it. */
  readonly deletedAt: DateTime | null;
  /** What it asks, and why. */
  readonly description: LocalizedText | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `prot_01k3…`. */
  readonly id: string;
  /** Its members, in the order in which they were added. Of others than yourself only its stewards see. */
  readonly members: ProtocolMemberConnection;
  /** What it is called. */
  readonly name: LocalizedText;
  /** The partners whose people it admits. Empty if you are not a steward of its community. */
  readonly partners: ProtocolPartnersConnection;
  /** Whom it may admit. */
  readonly reach: ProtocolReach;
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
  /** When it is open, the earliest first. Empty if you are not a steward of its community. At most 50. */
  readonly windows: readonly ProtocolWindow[];
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

/** A page of protocol members. */
export interface ProtocolMemberConnection {
  /** The protocol members on this page, with their cursors. */
  readonly edges: readonly ProtocolMemberEdge[];
  /** The protocol members on this page. */
  readonly nodes: readonly ProtocolMember[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of protocol members in the list. */
  readonly totalCount: TotalCount;
}

/** One protocol member in a list. */
export interface ProtocolMemberEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The protocol member. */
  readonly node: ProtocolMember;
}

/** A page of partners whose people a protocol admits. */
export interface ProtocolPartnersConnection {
  /** The partners whose people a protocol admits on this page, with their cursors. */
  readonly edges: readonly ProtocolPartnersEdge[];
  /** The partners whose people a protocol admits on this page. */
  readonly nodes: readonly Partner[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of partners whose people a protocol admits in the list. */
  readonly totalCount: TotalCount;
}

/** One partner in a list. */
export interface ProtocolPartnersEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The partner. */
  readonly node: Partner;
}

/** A time in which a protocol is open. Outside of all of them it admits nobody. */
export interface ProtocolWindow {
  /** When it closes. Null if it stays open. */
  readonly closesAt: DateTime | null;
  /** Its id, to change or remove it. */
  readonly id: string;
  /** When it opens. */
  readonly opensAt: DateTime;
}

/** Result of a mutation that permanently removes a record. */
export interface PurgePayload {
  /** The id of the removed record. Null if there are errors, and only then. */
  readonly purgedId: string | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Something that a turn can be about. */
export interface QualitativeCode {
  /** Its key. */
  readonly key: string;
  /** What it means. */
  readonly name: LocalizedText;
}

/** A story circle, a focus group or another way of listening, of equal rank with what is counted. It is seen with its evaluation; what was said in it is read by the evaluator alone, and quoted only with its speaker's consent. */
export interface QualitativeRecord extends Node {
  /** How far two coders agree, once results are told. Null if no turn has been coded by both. */
  readonly agreement: CoderAgreement | null;
  /** What its turns can be about, once results are told. At most 50. */
  readonly codes: readonly QualitativeCode[];
  /** How many of the community side took part. Null unless both sides agreed to tell it. */
  readonly communityParticipants: number | null;
  /** The evaluation. */
  readonly evaluation: Evaluation | null;
  /** What is quoted of it, as far as you may see it, in the order in which it was quoted. At most 50. */
  readonly excerpts: readonly Excerpt[];
  /** The day on which it was held. */
  readonly heldOn: LocalDate;
  /** How many of the host side took part. Null unless both sides agreed to tell it. */
  readonly hostParticipants: number | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `qual_01k3…`. */
  readonly id: string;
  /** How people were listened to. */
  readonly kind: QualitativeKind;
  /** The languages that were spoken. At most 50. */
  readonly languages: readonly Language[];
  /** What followed from what was done, as a ripple map shows it, once results are told. At most 50. */
  readonly ripples: readonly Ripple[];
  /** The session of the program in which it was held. Null if it was in none that you may see. */
  readonly session: Session | null;
  /** Which stories were chosen in it, as far as you may see them, first chosen first. At most 50. */
  readonly storySelections: readonly StorySelection[];
  /** That it is not told how many took part. Null if it is. */
  readonly suppressed: Suppressed | null;
  /** The title. */
  readonly title: LocalizedText;
  /** What was said, in order. Empty for everybody but the evaluator. Requires the scope `evaluations:evaluate`. */
  readonly turns: QualitativeTurnConnection | null;
}

/** What somebody said, in their turn. Only the evaluation's evaluator reads it, until the day on which all answers are deleted. */
export interface QualitativeTurn extends Node {
  /** The key of the code that the first coder gave it. Null if they gave none. */
  readonly firstCode: string | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `turn_01k3…`. */
  readonly id: string;
  /** The language in which it was said. */
  readonly language: Language;
  /** Its place in the order in which people spoke. */
  readonly position: number;
  /** The same of the second coder. */
  readonly secondCode: string | null;
  /** The side on which the speaker stands. */
  readonly side: EvaluationSide;
  /** The number of the speaker. It stands for nobody elsewhere. */
  readonly speaker: number;
  /** What was said. */
  readonly text: string;
}

/** A page of turns. */
export interface QualitativeTurnConnection {
  /** The turns on this page, with their cursors. */
  readonly edges: readonly QualitativeTurnEdge[];
  /** The turns on this page. */
  readonly nodes: readonly QualitativeTurn[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of turns in the list. */
  readonly totalCount: TotalCount;
}

/** One turn in a list. */
export interface QualitativeTurnEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The turn. */
  readonly node: QualitativeTurn;
}

/** Everything that can be read. Public data is visible to everyone; signing in or using an API key may show more. */
export interface Query {
  /** One import that you ordered. Null if there is no such import. Requires a sign-in or a secret key. */
  readonly archiveImport: ArchiveImport | null;
  /** One archive item. Null if there is none that you may see. Public. */
  readonly archiveItem: ArchiveItem | null;
  /** What is left of an archive item that you saw and that somebody in it withdrew, where they chose that this be told. Null if you see the item, if nothing is to be told, and if there never was such an item. Public. */
  readonly archiveItemTombstone: ArchiveItemTombstone | null;
  /** Lists the archive items that you may see. The list can be filtered, sorted and searched. Public. */
  readonly archiveItems: ArchiveItemConnection;
  /** The audit log of the partners whose log you may read: who did what, and when. The list can be filtered. Requires the scope `audit:read`. */
  readonly auditEntries: AuditEntryConnection;
  /** One bulk action that you ordered. Null if there is no such action. Requires a sign-in or a secret key. */
  readonly bulkAction: BulkAction | null;
  /** What changed after a cursor: the ids of partners, programs and sessions, so that a copy can be kept without reading everything again. A change has its place one second after it was made, at the latest. If nothing is missed by a cursor, it works for as long as you like; it expires (`CURSOR_EXPIRED`) when changes after it are older than 90 days, when the service was restored from a backup, and when your membership of the partner has changed: then begin without one, and read the lists again. Null if there is no such partner, or you may not read its programs. Public. */
  readonly changes: ChangeFeed | null;
  /** One collection. Null if there is none that you may see. Public. */
  readonly collection: Collection | null;
  /** Lists the collections that you may see. The list can be filtered, sorted and searched. Public. */
  readonly collections: CollectionConnection;
  /** The receipt of a person, for themselves and for who may record what they say: without the code, of which only a hash is kept. Null if there is none that you may see. Requires a sign-in or a secret key. */
  readonly consentReceipt: ConsentReceipt | null;
  /** One consent subject. Null if there is none that you may see. Requires a sign-in or a secret key. */
  readonly consentSubject: ConsentSubject | null;
  /** Lists the people whose consent items need, as far as you may see them: those whom your partner recorded, those of items that you govern, and yourself. Requires a sign-in or a secret key. */
  readonly consentSubjects: ConsentSubjectConnection;
  /** Lists the consents of items that you govern on which a child's coming of age has told: a guardian's, which ended then, so that the person is to be asked; and the person's own, which began then and opens nothing until the item is approved again. Last recorded first. Requires the scope `heritage:steward`. */
  readonly consentsAtMajority: ConsentEventConnection;
  /** Lists the copies that partners were asked to take down and did not confirm yet, the first due first: your partner's own, and those of items that you hold or govern. Requires the scope `archives:read`. */
  readonly copiesToTakeDown: ItemCopyConnection;
  /** Estimates what an operation would cost, and whether it would be allowed, without running it. Public. */
  readonly costOf: CostEstimate;
  /** Lists the consents of items that you govern that began later than they were recorded, have begun, and open nothing until the item is approved again: at the end of an embargo a steward is asked. What began first comes first. Requires the scope `heritage:steward`. */
  readonly endedEmbargoes: ConsentEventConnection;
  /** Lists what is to be erased of the items that you hold or govern, the first due first. It is hidden already; what others are in may be redacted until then. Requires the scope `archives:read`. */
  readonly erasures: ErasureConnection;
  /** One evaluation. Null if there is none that you may see. Public. */
  readonly evaluation: Evaluation | null;
  /** What the evaluator looks at beside the results, by metric and side: how well questions hold together, and changes that a few people do not move. Null for everybody else. At most 50. Requires the scope `evaluations:evaluate`. */
  readonly evaluationAnalyses: readonly MetricAnalysis[] | null;
  /** What an evaluation could say with the people and groups that are expected, for both sides to see before they approve it. Null if there is none that you may see. At most 50. Requires the scope `programs:read`. */
  readonly evaluationForesight: readonly EvaluationForesight[] | null;
  /** Lists evaluations that you may see. The list can be filtered, sorted and searched. Public. */
  readonly evaluations: EvaluationConnection;
  /** Why a person, a key or a visitor sees an archive item or one of its media now, or does not. Null if you are not a steward of a community that governs it, or if there is no such item. Requires the scope `heritage:steward`. */
  readonly explainAccess: AccessExplanation | null;
  /** The holding record of an item that your partner keeps, whoever may see the item. Requires the scope `archives:read`. */
  readonly holdingRecord: HoldingRecord | null;
  /** The holding records of all items that your partners keep, whoever may see them. Requires the scope `archives:read`. */
  readonly holdingRecords: HoldingRecordConnection;
  /** What changed from one version of an instrument to another, and what can still be compared. Null if there are no two such versions that you may see. At most 50. Public. */
  readonly instrumentDiff: readonly QuestionChange[] | null;
  /** Questions that are ready to be asked, each with its source, its licence and the metric that it can be an item of. At most 50. Public. */
  readonly instrumentItems: readonly InstrumentItem[];
  /** Lists the small corrections of items that you govern, or keep and see, with the words from before, newest first: so that what was published without another approval is read. Requires the scope `archives:read`. */
  readonly itemCorrections: ItemCorrectionConnection;
  /** Lists the transfers of archive items that wait for an answer, the first offered first: those offered to your partner, and those that it offers. Requires the scope `archives:read`. */
  readonly itemTransfers: ItemTransferConnection;
  /** One job that you ordered. Null if there is no such job. Requires a sign-in or a secret key. */
  readonly job: Job | null;
  /** The jobs that you ordered, as a list that can be filtered and ordered. Requires a sign-in or a secret key. */
  readonly jobs: JobConnection;
  /** Any object by its id. Null if there is none that you may see. Public. */
  readonly node: Node | null;
  /** Several objects by their ids, in the same order, with null in place of those that do not exist or that you may not see. Public. */
  readonly nodes: readonly (Node | null)[];
  /** Lists the objections to items that you govern which wait for an answer, the first due first. Requires the scope `heritage:steward`. */
  readonly objections: ObjectionConnection;
  /** One partner. Null if there is none that you may see. Public. */
  readonly partner: Partner | null;
  /** Lists partners. The list can be filtered, sorted and searched. Public. */
  readonly partners: PartnerConnection;
  /** One program. Null if there is none that you may see. Public. */
  readonly program: Program | null;
  /** Lists programs, including past ones. The list can be filtered, sorted and searched. Public. */
  readonly programs: ProgramConnection;
  /** One protocol. Null if there is none that you may see. Public. */
  readonly protocol: Protocol | null;
  /** Lists the protocols that you may see: those of communities whose steward you are, and those that admit you. Public. */
  readonly protocols: ProtocolConnection;
  /** One recommendation. Null if there is none that you may see. Public. */
  readonly recommendation: Recommendation | null;
  /** Lists recommendations that you may see, with their answers: what is open, what is late, what was done. Public. */
  readonly recommendations: RecommendationConnection;
  /** All roles, with the scopes that they carry. At most 50. Public. */
  readonly roles: readonly RoleDefinition[];
  /** One session. Null if there is none that you may see. Public. */
  readonly session: Session | null;
  /** One series of sessions. Null if there is none that you may see. Public. */
  readonly sessionSeries: SessionSeries | null;
  /** Lists the sessions of all programs, including past ones. The list can be filtered, sorted and searched. Public. */
  readonly sessions: SessionConnection;
  /** The common set of metrics, and how each is judged. At most 50. Public. */
  readonly successMetrics: readonly SuccessMetricDefinition[];
  /** The current viewer, with roles and scopes. Public. */
  readonly viewer: ViewerInfo;
  /** The reasons why you cannot perform an action on a record, before you try: a scope that you lack and the roles that carry it, a side that has yet to approve, the record's state. Empty if nothing prevents it, as far as that can be known without your input. Null if there is no such record, if you may not see it, or if it belongs to partners at which you have no role; the answer does not tell these apart. At most 50. Requires a sign-in or a secret key. */
  readonly whyNot: readonly UserError[] | null;
}

/** What is recommended after a finding, who answers it until when, what they said, and what they changed. Seen with its evaluation, also when an answer is late. */
export interface Recommendation extends Node {
  /** What its owner says. Null if it waits for an answer. */
  readonly answer: RecommendationAnswer | null;
  /** What the owner will do, or why not. Null if it waits for an answer. */
  readonly answerText: LocalizedText | null;
  /** The day on which it was answered. Null if it waits for an answer. */
  readonly answeredOn: LocalDate | null;
  /** The metric of its finding, asked again in a later evaluation of the same program after what was changed, by release and side. At most 20. */
  readonly askedAgain: readonly MetricAskedAgain[];
  /** What is different now. Null if that has not been told. */
  readonly changeText: LocalizedText | null;
  /** The day on which the change was told. Null if it has not been. */
  readonly changedOn: LocalDate | null;
  /** The day by which it is to be answered. */
  readonly dueOn: LocalDate;
  /** The finding after which it is recommended. */
  readonly finding: Finding | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `reco_01k3…`. */
  readonly id: string;
  /** The partner that answers it. */
  readonly owner: Partner | null;
  /** Where it stands. */
  readonly state: RecommendationState;
  /** What it says. */
  readonly statement: LocalizedText;
}

/** An answer of a response. */
export interface ResponseAnswer {
  /** The key of the choice. */
  readonly choice: string | null;
  /** The keys of the choices. At most 20. */
  readonly choices: readonly string[] | null;
  /** The language in which the question was shown. */
  readonly language: Language;
  /** Why there is no answer. */
  readonly missing: MissingAnswer | null;
  /** The number. */
  readonly number: number | null;
  /** The key of the question. */
  readonly question: string;
}

/** An interval that holds with 95 %, rounded outward. */
export interface ResultInterval {
  /** Its upper end. */
  readonly high: number;
  /** Its lower end. */
  readonly low: number;
  /** How it was made. */
  readonly method: IntervalMethod;
}

/** Something that followed from what was done, as a ripple map shows it. */
export interface Ripple {
  /** What is different. */
  readonly change: LocalizedText;
  /** For whom. Null if that was not said. */
  readonly forWhom: LocalizedText | null;
  /** How far away: 1 for those who took part, up to 5 for what is furthest. */
  readonly ring: number;
}

/** A place where a search found at least one of its terms. A search covers every language in which a text exists. */
export interface SearchMatch {
  /** The part of the record. */
  readonly field: SearchField;
  /** The language of the text in which the term was found. */
  readonly language: LanguageTag;
}

/** The source of an imported record. */
export interface Source {
  /** The name of the feed or system. */
  readonly name: string;
  /** The record's page on the publisher's website, if it has one. */
  readonly url: UrlString | null;
}

/** A question as somebody says it in one language. */
export interface SpokenQuestion {
  /** The language. */
  readonly language: Language;
  /** The recording. Versions of which you do not hear it are left out. */
  readonly medium: Medium | null;
}

/** That a partner with heritage has no steward left, and who is to become one. Its members are told fourteen days before. */
export interface StewardVacancy extends Node {
  /** From when on another administrator of the partner may appoint them. */
  readonly appointableAt: DateTime;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `vaca_01k3…`. */
  readonly id: string;
  /** The member who is to become a steward. */
  readonly personId: string;
  /** When the members were told. */
  readonly toldAt: DateTime;
}

/** Which of several stories people chose as the most significant change, and why. It is seen while the story that was chosen is. */
export interface StorySelection extends Node {
  /** Those from which it was chosen, as far as you may see them. At most 50. */
  readonly among: readonly Excerpt[];
  /** The story that was chosen. */
  readonly chosen: Excerpt | null;
  /** Who chose, in words that name nobody. */
  readonly chosenBy: LocalizedText;
  /** The domain of change in which it was chosen. */
  readonly domain: LocalizedText;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `stor_01k3…`. */
  readonly id: string;
  /** Why they chose it. */
  readonly reason: LocalizedText;
  /** The side of those who chose. Null if both chose together. */
  readonly side: EvaluationSide | null;
}

/** That something is not told, and why. */
export interface Suppressed {
  /** The reason: one for all. */
  readonly reason: SuppressionReason;
}

/** What one person answered in a wave that has closed, by pseudonym. Only the evaluation's evaluator reads it, and nobody can tell whose it is. */
export interface SurveyResponse extends Node {
  /** Its answers, one a question, without those in one's own words. At most 50. */
  readonly answers: readonly ResponseAnswer[];
  /** The group with which they took part. */
  readonly group: number;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `resp_01k3…`. */
  readonly id: string;
  /** The version of the instrument that they answered. */
  readonly instrumentVersion: number;
  /** The pseudonym, by which the waves of this evaluation are paired. It stands nowhere else. */
  readonly respondent: string;
  /** The side on which the person stands. */
  readonly side: EvaluationSide;
}

/** A page of responses. */
export interface SurveyResponseConnection {
  /** The responses on this page, with their cursors. */
  readonly edges: readonly SurveyResponseEdge[];
  /** The responses on this page. */
  readonly nodes: readonly SurveyResponse[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of responses in the list. */
  readonly totalCount: TotalCount;
}

/** One response in a list. */
export interface SurveyResponseEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The response. */
  readonly node: SurveyResponse;
}

/** A free term: a subject or a community, as its authors wrote it. */
export interface Term {
  /** Its key for filters, the same for all spellings that differ only in case and accents. */
  readonly key: string;
  /** The term. */
  readonly label: LocalizedText;
}

/** A total, counted up to a limit. */
export interface TotalCount {
  /** Whether the count is exact, or stopped at the limit. */
  readonly precision: CountPrecision;
  /** The count. */
  readonly value: number;
}

/** A lifecycle step that is not allowed from the program's current state. */
export interface TransitionError extends UserError {
  /** The states that it can move to. At most 2. */
  readonly allowed: readonly ProgramLifecycle[];
  /** The machine-readable error code. */
  readonly code: UserErrorCode;
  /** The current lifecycle state. */
  readonly from: ProgramLifecycle;
  /** What is wrong and how to correct it, as a sentence for people, in the caller's language if the service supports it. */
  readonly message: string;
  /** The location of the error: the path from `input`, with list positions as text. At most 10 segments. */
  readonly path: readonly string[];
}

/** A text in one of the languages in which it exists. */
export interface Translation {
  /** The direction in which it is read. */
  readonly direction: TextDirection;
  /** True if the original has changed since this translation was made. */
  readonly isOutdated: boolean;
  /** The language of the text, for the `lang` attribute in HTML. */
  readonly language: LanguageTag;
  /** Whether the text is the original or a translation. */
  readonly origin: TextOrigin;
  /** Who compared it with the original. Null if that is not known. */
  readonly reviewer: string | null;
  /** The text: plain text, never HTML. */
  readonly text: string;
  /** Who translated it, as they want to be credited. Null if that is not known. */
  readonly translator: string | null;
}

/** An error in the input that the caller can correct. All errors are reported together. */
export interface UserError {
  /** The machine-readable error code. */
  readonly code: UserErrorCode;
  /** What is wrong and how to correct it, as a sentence for people, in the caller's language if the service supports it. */
  readonly message: string;
  /** The location of the error: the path from `input`, with list positions as text. At most 10 segments. */
  readonly path: readonly string[];
}

/** Texts of a medium that were added once communities had accepted the item, and wait for their approval. */
export interface WaitingMediumTexts {
  /** The whole alternative text, as it would be. Null if nothing is added to it. */
  readonly alternativeText: LocalizedText | null;
  /** The whole content warning, as it would be. Null if nothing is added to it. */
  readonly contentWarning: LocalizedText | null;
  /** The whole credit, as it would be. Null if nothing is added to it. */
  readonly credit: LocalizedText | null;
  /** Names this wording: another one gets another key. */
  readonly key: string;
}

/** A time at which people are asked. While it is open nobody reads what they say, and nothing tells how many have answered. */
export interface Wave extends Node {
  /** The day on which it was closed. Null if it has not been. */
  readonly closedOn: LocalDate | null;
  /** The evaluation. */
  readonly evaluation: Evaluation | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `wave_01k3…`. */
  readonly id: string;
  /** What was answered in surveys held elsewhere and taken in for this wave, by source, and then in an order drawn by lot. No release counts it. Empty for everybody but the evaluator. Requires the scope `evaluations:evaluate`. */
  readonly importedResponses: ImportedResponseConnection | null;
  /** What is asked in it. Null until it is opened. */
  readonly instrument: Instrument | null;
  /** When in the program it is. */
  readonly kind: WaveKind;
  /** The languages in which people are asked. Empty until it is opened. At most 50. */
  readonly languages: readonly Language[];
  /** What people wrote in their own words, apart from their responses, by side, and then in an order drawn by lot. Empty for everybody but the evaluator. Requires the scope `evaluations:evaluate`. */
  readonly openAnswers: OpenAnswerConnection | null;
  /** The day on which it was opened. Null if it has not been. */
  readonly openedOn: LocalDate | null;
  /** What was answered in it, by side, and then in an order drawn by lot. Empty while it is open, and for everybody but the evaluator. Requires the scope `evaluations:evaluate`. */
  readonly responses: SurveyResponseConnection | null;
}
