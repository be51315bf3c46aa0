// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { ArchiveItemFacetField, ArchiveItemKind, CommunityNotice, ConsentPurpose, ConsentRemains, ConsentSpeaker, ConsentStanding, ConsentSubjectKind, ContentWarning, ContributorRole, CountPrecision, CountryCode, CreditPreference, DateTime, Duration, IchDomain, InstitutionNotice, ItemRights, KeyKind, LanguageTag, LocalDate, MediumKind, PlacePrecision, ProgramCondition, ProgramLifecycle, Role, SearchField, TextDirection, TextOrigin, Theme, UrlString, UserErrorCode } from "../values.ts";
import type { AuditEntryConnection, CostEstimate, InvitationAcceptPayload, InvitationRevokePayload, Job, KeyCreatePayload, KeyRevokePayload, KeyRotatePayload, MemberInvitePayload, MembershipEndPayload, Node, Partner, PartnerConnection, PartnerCreatePayload, PartnerDeletePayload, PartnerPublishPayload, PartnerRestorePayload, PartnerUnpublishPayload, PartnerUpdatePayload, PersonErasePayload, PersonUpdatePayload, Program, ProgramAgreePayload, ProgramApprovePayload, ProgramCancelPayload, ProgramClosePayload, ProgramConnection, ProgramCreatePayload, ProgramCreateWithSessionsPayload, ProgramDeletePayload, ProgramReinstatePayload, ProgramRestorePayload, ProgramStartPayload, ProgramUpdatePayload, RoleDefinition, Session, SessionCancelPayload, SessionConnection, SessionCreatePayload, SessionDeletePayload, SessionMoveOnlinePayload, SessionPostponePayload, SessionReinstatePayload, SessionRestorePayload, SessionUpdatePayload, ViewerInfo } from "../schema.ts";

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

/** A record of heritage that a partner keeps. Who sees it is for its communities and for the people in it to say. */
export interface ArchiveItem extends Node {
  /** The number under which its holder keeps it. */
  readonly accessionNumber: string | null;
  /** The communities whose heritage it is, in their own words. At most 50. */
  readonly communities: readonly Term[];
  /** How to behave with it, as its communities ask. At most 50. */
  readonly communityNotices: readonly ItemCommunityNotice[];
  /** What people said of it, as far as you may read it, last recorded first. Null for visitors. */
  readonly consentEvents: ConsentEventConnection | null;
  /** The people whose consent the item needs, as far as you may see them, oldest record first. Null for visitors. */
  readonly consentSubjects: ItemSubjectConnection | null;
  /** A number that grows by one with each change of what communities approve. An approval is for one such number. */
  readonly contentRevision: number;
  /** The full names of those who took part, for those who may change the item. At most 50. Requires the scope `archives:write`. */
  readonly contributorNames: readonly ContributorName[] | null;
  /** Who took part, credited as they wish. At most 50. */
  readonly contributors: readonly Contributor[];
  /** When the record was created. */
  readonly createdAt: DateTime;
  /** When it was made or happened. Null if nothing is said of that. */
  readonly date: ItemDate | null;
  /** When the record was deleted. Null if it has not been deleted. Only those who may restore a deleted record can see it. */
  readonly deletedAt: DateTime | null;
  /** The full description of the item: plain text, with blank lines between paragraphs. */
  readonly description: LocalizedText | null;
  /** What only items of its kind have. Null for kinds without a structure of their own. */
  readonly details: ArchiveItemDetails | null;
  /** The archive item's ids in external systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** The partner that keeps it. */
  readonly holder: Partner | null;
  /** The domains of intangible cultural heritage that it belongs to. At most 6. */
  readonly ichDomains: readonly IchDomain[];
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `item_01k3…`. */
  readonly id: string;
  /** True if everyone can see the item. */
  readonly isPublic: boolean;
  /** False if those whose heritage it is want no translations of it. */
  readonly isTranslationWanted: boolean;
  /** The kind of item. */
  readonly kind: ArchiveItemKind;
  /** The term for its kind, if `kind` is OTHER. */
  readonly kindTerm: LocalizedText | null;
  /** The languages in it, apart from those of its description. At most 50. */
  readonly languages: readonly Language[];
  /** Its pictures, sound, videos and texts, in their order, as far as you may see them. */
  readonly media: ArchiveItemMediumConnection;
  /** What the institution that keeps it says of its own part. At most 4. */
  readonly notices: readonly ItemNotice[];
  /** What people say against it. Empty if you do not govern it, and null for visitors. */
  readonly objections: ObjectionConnection | null;
  /** The partners that have to do with it, beside its holder. */
  readonly partners: ArchiveItemPartnerConnection;
  /** None of its places is shown more exactly than this. */
  readonly placePrecision: PlacePrecision;
  /** Where it is from, or tells of, as exactly as that may be shown. At most 20. */
  readonly places: readonly ItemPlace[];
  /** The programs that it came from, or is used in. */
  readonly programs: ArchiveItemProgramConnection;
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
  /** What the law says of using it. */
  readonly rights: ItemRights;
  /** More about the rights, such as who holds them. */
  readonly rightsNote: LocalizedText | null;
  /** The sessions at which it was recorded, or is shown. */
  readonly sessions: ArchiveItemSessionConnection;
  /** The item's short name for web addresses, such as `sunday-injera`. */
  readonly slug: string;
  /** A summary of the item in one or two sentences. */
  readonly summary: LocalizedText | null;
  /** Its themes, from a fixed list. At most 14. */
  readonly themes: readonly Theme[];
  /** The title. */
  readonly title: LocalizedText;
  /** What it is about, as free terms. At most 50. */
  readonly topics: readonly Term[];
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
  /** What to warn of before showing it. At most 11. */
  readonly warnings: readonly ItemWarning[];
}

/** A page of archive items. */
export interface ArchiveItemConnection {
  /** The archive items on this page, with their cursors. */
  readonly edges: readonly ArchiveItemEdge[];
  /** For each requested property, its values in the list and their counts. At most 3. */
  readonly facets: readonly ArchiveItemFacet[];
  /** The archive items on this page. */
  readonly nodes: readonly ArchiveItem[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of archive items in the list. */
  readonly totalCount: TotalCount;
}

/** Result of `archiveItemCreate`. */
export interface ArchiveItemCreatePayload {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: ArchiveItem | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `archiveItemDelete`. */
export interface ArchiveItemDeletePayload {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: ArchiveItem | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** What only items of one kind have, by their `kind`. */
export type ArchiveItemDetails = ObjectDetails | OralHistoryDetails | PhotographDetails | RecipeDetails | TextileDetails;

/** One archive item in a list. */
export interface ArchiveItemEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** Where the search found its terms. Empty without a search. At most 50. */
  readonly matches: readonly SearchMatch[];
  /** The archive item. */
  readonly node: ArchiveItem;
}

/** The values of one property among the items of a list. */
export interface ArchiveItemFacet {
  /** The values, most frequent first; decades in their order. At most 50. */
  readonly buckets: readonly ArchiveItemFacetBucket[];
  /** The property. */
  readonly field: ArchiveItemFacetField;
}

/** One value, and how many items have it. */
export interface ArchiveItemFacetBucket {
  /** How many items of the list have this value, among those that you may see. Exact for lists of up to 10,000 items. */
  readonly count: TotalCount;
  /** The value's display name: the label of a term, or the name of a language or of a partner. Null for words of a vocabulary and for decades. */
  readonly label: LocalizedText | null;
  /** The value, as used in filters: a word of the vocabulary, a key, a language, an id or a year. */
  readonly value: string;
}

/** A page of the media of one archive item. */
export interface ArchiveItemMediumConnection {
  /** The media on this page, with their cursors. */
  readonly edges: readonly ArchiveItemMediumEdge[];
  /** The media on this page. */
  readonly nodes: readonly Medium[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of media in the list. */
  readonly totalCount: TotalCount;
}

/** One medium in a list. */
export interface ArchiveItemMediumEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The medium. */
  readonly node: Medium;
}

/** A page of the partners that have to do with an item, beside its holder. */
export interface ArchiveItemPartnerConnection {
  /** The partners on this page, with their cursors. */
  readonly edges: readonly ArchiveItemPartnerEdge[];
  /** The partners on this page. */
  readonly nodes: readonly Partner[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of partners in the list. */
  readonly totalCount: TotalCount;
}

/** One partner in a list. */
export interface ArchiveItemPartnerEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The partner. */
  readonly node: Partner;
}

/** A page of the programs that an item has to do with. */
export interface ArchiveItemProgramConnection {
  /** The programs on this page, with their cursors. */
  readonly edges: readonly ArchiveItemProgramEdge[];
  /** The programs on this page. */
  readonly nodes: readonly Program[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of programs in the list. */
  readonly totalCount: TotalCount;
}

/** One program in a list. */
export interface ArchiveItemProgramEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The program. */
  readonly node: Program;
}

/** Result of `archiveItemRestore`. */
export interface ArchiveItemRestorePayload {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: ArchiveItem | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A page of the sessions that an item has to do with. */
export interface ArchiveItemSessionConnection {
  /** The sessions on this page, with their cursors. */
  readonly edges: readonly ArchiveItemSessionEdge[];
  /** The sessions on this page. */
  readonly nodes: readonly Session[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of sessions in the list. */
  readonly totalCount: TotalCount;
}

/** One session in a list. */
export interface ArchiveItemSessionEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The session. */
  readonly node: Session;
}

/** Result of `archiveItemSubjectsAdd`. */
export interface ArchiveItemSubjectsAddPayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `archiveItemSubjectsComplete`. */
export interface ArchiveItemSubjectsCompletePayload {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: ArchiveItem | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `archiveItemSubjectsReopen`. */
export interface ArchiveItemSubjectsReopenPayload {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: ArchiveItem | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `archiveItemUpdate`. */
export interface ArchiveItemUpdatePayload {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: ArchiveItem | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
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

/** What somebody said of one item or medium, for one purpose. It is never changed and never removed: the last that was recorded counts, but a yes that was said before the last no changes nothing. */
export interface ConsentEvent extends Node {
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

/** Result of `consentRecord`. */
export interface ConsentRecordPayload {
  /** The consent subject after the mutation. Null if there are errors, and only then. */
  readonly consentSubject: ConsentSubject | null;
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

/** Somebody who took part in an item, credited as they wish. */
export interface Contributor {
  /** How they want to be credited. */
  readonly credit: CreditPreference;
  /** Tells it apart among the contributors of its item. */
  readonly key: string;
  /** The name to show. Null if they want none to be shown. */
  readonly name: LocalizedText | null;
  /** What they did. */
  readonly role: ContributorRole;
}

/** The full name of somebody who took part in an item. */
export interface ContributorName {
  /** Which of the item's contributors. */
  readonly key: string;
  /** The full name. */
  readonly name: LocalizedText;
}

/** The size of a thing in millimetres. Unknown sides are null. */
export interface Dimensions {
  /** The depth. */
  readonly depth: number | null;
  /** The height. */
  readonly height: number | null;
  /** The width. */
  readonly width: number | null;
}

/** The id of a record in an external system. */
export interface ExternalReference {
  /** The external system: a stable name, such as the name of a feed. */
  readonly source: string;
  /** The id in that system. */
  readonly value: string;
}

/** What the holder of an item keeps knowing of it, whoever may see it: its number, where it is stored, and whom to ask. */
export interface HoldingRecord {
  /** The number under which the item is kept. */
  readonly accessionNumber: string | null;
  /** The communities that govern the item: whom to ask. At most 50. */
  readonly communities: readonly Partner[];
  /** The partner that keeps the item. */
  readonly holder: Partner | null;
  /** The id of the item. */
  readonly id: string;
  /** The item. Null if you may not see it. */
  readonly item: ArchiveItem | null;
  /** Where the item is stored. */
  readonly storagePlace: string | null;
}

/** A page of holding records. */
export interface HoldingRecordConnection {
  /** The holding records on this page, with their cursors. */
  readonly edges: readonly HoldingRecordEdge[];
  /** The holding records on this page. */
  readonly nodes: readonly HoldingRecord[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of holding records in the list. */
  readonly totalCount: TotalCount;
}

/** One holding record in a list. */
export interface HoldingRecordEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The holding record. */
  readonly node: HoldingRecord;
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

/** How to behave with an item, as one of its communities asks. */
export interface ItemCommunityNotice {
  /** The community that placed it. */
  readonly community: Partner | null;
  /** What the community asks. */
  readonly kind: CommunityNotice;
  /** More, in words. Null if nothing more is said. */
  readonly note: LocalizedText | null;
}

/** When an item was made or happened, as somebody wrote it, and what that means. */
export interface ItemDate {
  /** The words as they were written, such as `c. 1930–1940`. */
  readonly asWritten: string;
  /** The first day that it may mean, in ISO 8601: `1930-01-01`, or `-000499-01-01` for 500 BC. Null if it is open or unknown. */
  readonly earliest: string | null;
  /** The same in the Extended Date/Time Format (ISO 8601-2:2019), such as `1930~/1940~`. Null if the words do not tell a date. */
  readonly edtf: string | null;
  /** The last day that it may mean, in the same form. */
  readonly latest: string | null;
  /** Why there is no `edtf`, as a sentence in English. Null if there is one. */
  readonly reason: string | null;
}

/** A notice of the institution that keeps an item. */
export interface ItemNotice {
  /** What it says. */
  readonly kind: InstitutionNotice;
  /** More, in words. Null if nothing more is said. */
  readonly note: LocalizedText | null;
  /** Its page in the Local Contexts Hub. Null if there is none. */
  readonly url: UrlString | null;
}

/** A place that an item is from, or tells of. */
export interface ItemPlace {
  /** The country, as an ISO 3166-1 alpha-2 code. */
  readonly country: CountryCode | null;
  /** Tells it apart among the places of its item. */
  readonly key: string;
  /** The latitude in degrees north of the equator, WGS 84, as exactly as it may be shown. Null if it is unknown or hidden. */
  readonly latitude: number | null;
  /** The longitude in degrees east of Greenwich, WGS 84, as exactly as it may be shown. */
  readonly longitude: number | null;
  /** Its name, in each of its languages. */
  readonly name: LocalizedText;
  /** How exactly this place may be shown. */
  readonly precision: PlacePrecision;
}

/** A page of consent subjects of an item. */
export interface ItemSubjectConnection {
  /** The consent subjects of an item on this page, with their cursors. */
  readonly edges: readonly ItemSubjectEdge[];
  /** The consent subjects of an item on this page. */
  readonly nodes: readonly ConsentSubject[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of consent subjects of an item in the list. */
  readonly totalCount: TotalCount;
}

/** One consent subject in a list. */
export interface ItemSubjectEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The consent subject. */
  readonly node: ConsentSubject;
}

/** A content warning, to be shown before the item. */
export interface ItemWarning {
  /** What it warns of. */
  readonly kind: ContentWarning;
  /** More, in words. Null if nothing more is said. */
  readonly note: LocalizedText | null;
}

/** Result of `jobCancel`. */
export interface JobCancelPayload {
  /** The job after the mutation. Null if there are errors, and only then. */
  readonly job: Job | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A page of jobs. */
export interface JobConnection {
  /** The jobs on this page, with their cursors. */
  readonly edges: readonly JobEdge[];
  /** The jobs on this page. */
  readonly nodes: readonly Job[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of jobs in the list. */
  readonly totalCount: TotalCount;
}

/** One job in a list. */
export interface JobEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The job. */
  readonly node: Job;
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
  /** The text: plain text, never HTML. */
  readonly text: string;
  /** The text in every language in which it exists, the original first. At most 50. */
  readonly translations: readonly Translation[];
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

/** Result of `mediaUploadComplete`. */
export interface MediaUploadCompletePayload {
  /** The medium, if you see it: what is added to an item that a community has accepted is seen by its stewards first. Null if there are errors. */
  readonly medium: Medium | null;
  /** The medium. Null if there are errors. */
  readonly mediumId: string | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `mediaUploadCreate`. */
export interface MediaUploadCreatePayload {
  /** The address to which the file is sent by PUT; without `PUBLIC_URL` a path at this service. Whoever knows it can use it. Null if there are errors. */
  readonly address: string | null;
  /** When the address expires. Null if there are errors. */
  readonly expiresAt: DateTime | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The upload. Null if there are errors. */
  readonly uploadId: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
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
  /** The width in pixels. Null for sound and texts. */
  readonly width: number | null;
}

/** Result of `mediumDelete`. */
export interface MediumDeletePayload {
  /** The medium after the mutation. Null if there are errors, and only then. */
  readonly medium: Medium | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `mediumRestore`. */
export interface MediumRestorePayload {
  /** The medium after the mutation. Null if there are errors, and only then. */
  readonly medium: Medium | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `mediumUpdate`. */
export interface MediumUpdatePayload {
  /** The medium after the mutation. Null if there are errors, and only then. */
  readonly medium: Medium | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
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

/** Everything that can be changed. Each field runs in a transaction of its own, in the order in which the fields are written. */
export interface Mutation {
  /** Creates an archive item as a draft. Requires the scope `archives:write`. */
  readonly archiveItemCreate: ArchiveItemCreatePayload;
  /** Hides an archive item at once, until it is restored or purged. Requires the scope `archives:write`. */
  readonly archiveItemDelete: ArchiveItemDeletePayload;
  /** Permanently removes a deleted archive item. What a community ever accepted, only its stewards purge. This cannot be undone. Requires the scope `archives:read`. */
  readonly archiveItemPurge: PurgePayload;
  /** Restores a deleted archive item. It is seen by no more people than its communities and the people in it allow today. Requires the scope `archives:write`. */
  readonly archiveItemRestore: ArchiveItemRestorePayload;
  /** Lists people whose consent an item needs, as a whole or for some of its media. Requires the scope `consent:record`. */
  readonly archiveItemSubjectsAdd: ArchiveItemSubjectsAddPayload;
  /** Records that the consent subjects listed for an item are all. Until then it is open to nobody but those who work on it, or by a review. Requires the scope `heritage:steward`. */
  readonly archiveItemSubjectsComplete: ArchiveItemSubjectsCompletePayload;
  /** Records that perhaps not all of an item's consent subjects are listed. Requires the scope `heritage:steward`. */
  readonly archiveItemSubjectsReopen: ArchiveItemSubjectsReopenPayload;
  /** Updates an archive item. If what communities approved changes, their approvals lapse, and the item is hidden until they approve it again. Requires the scope `archives:write`. */
  readonly archiveItemUpdate: ArchiveItemUpdatePayload;
  /** Records what somebody said of an item. What closes is in force before it is answered; what opens waits for the stewards' approval. Requires the scope `consent:record`. */
  readonly consentRecord: ConsentRecordPayload;
  /** Makes a new receipt code in place of one that was lost, which then stops working. Requires a sign-in or a secret key. */
  readonly consentSubjectCodeRenew: ConsentSubjectCodeRenewPayload;
  /** Records somebody whose consent items need, and makes the code of their receipt. Requires the scope `consent:record`. */
  readonly consentSubjectCreate: ConsentSubjectCreatePayload;
  /** Removes name, contact, representative, account and the files of evidence from all records of a person. What was closed stays closed. This cannot be undone. Requires a sign-in or a secret key. */
  readonly consentSubjectErase: ConsentSubjectErasePayload;
  /** Links the account of the signed-in person to what is recorded of them, by the code on their receipt. A steward confirms it. Requires a sign-in or a secret key. */
  readonly consentSubjectLink: ConsentSubjectLinkPayload;
  /** Confirms that the account which was linked by a receipt code is this person's: it then sees the items that need their consent. Requires the scope `heritage:steward`. */
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
  /** Makes the signed-in person a member of the partner that sent the invitation. Requires a sign-in or a secret key. */
  readonly invitationAccept: InvitationAcceptPayload;
  /** Revokes an invitation: its link stops working at once. Requires the scope `accounts:write`. */
  readonly invitationRevoke: InvitationRevokePayload;
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
  /** Updates a medium. If what communities approved changes, their approvals of it lapse. Requires the scope `archives:write`. */
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
  /** Reverses the cancellation of a session: it returns to its previous status. If its publisher cancelled an imported session, only the publisher can reverse that. Requires the scope `programs:write`. */
  readonly sessionReinstate: SessionReinstatePayload;
  /** Restores a deleted session, as it was before. Requires the scope `programs:write`. */
  readonly sessionRestore: SessionRestorePayload;
  /** Updates a session at once. If a scheduled or postponed session gets another start time, its status becomes RESCHEDULED. Requires the scope `programs:write`. */
  readonly sessionUpdate: SessionUpdatePayload;
}

/** What is known of an object beside its texts. */
export interface ObjectDetails {
  /** Its size. */
  readonly dimensions: Dimensions | null;
  /** What is written on it. */
  readonly inscription: LocalizedText | null;
  /** Who made it. At most 50. */
  readonly makers: readonly Contributor[];
  /** What it is made of. At most 20. */
  readonly materials: readonly LocalizedText[];
  /** How people came by it. */
  readonly provenance: LocalizedText | null;
  /** How it was made. At most 20. */
  readonly techniques: readonly LocalizedText[];
  /** What it is used for. */
  readonly use: LocalizedText | null;
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

/** Result of `objectionAnswer`. */
export interface ObjectionAnswerPayload {
  /** The objection after the mutation. Null if there are errors, and only then. */
  readonly objection: Objection | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `objectionByCode`. */
export interface ObjectionByCodePayload {
  /** The objection. Null if there is none with this code. */
  readonly objection: ObjectionStatus | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A page of objections. */
export interface ObjectionConnection {
  /** The objections on this page, with their cursors. */
  readonly edges: readonly ObjectionEdge[];
  /** The objections on this page. */
  readonly nodes: readonly Objection[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of objections in the list. */
  readonly totalCount: TotalCount;
}

/** Result of `objectionCreate`. */
export interface ObjectionCreatePayload {
  /** The day by which it is to be answered. Null if the result is replayed, or if there are errors. */
  readonly dueOn: LocalDate | null;
  /** The code by which you read the answer. It is told once: null if the result is replayed, or if there are errors. */
  readonly receiptCode: string | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One objection in a list. */
export interface ObjectionEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The objection. */
  readonly node: Objection;
}

/** An objection, as whoever made it reads it. */
export interface ObjectionStatus {
  /** The stewards' answer. */
  readonly answer: string | null;
  /** When it was answered. Null if it waits for an answer. */
  readonly answeredAt: DateTime | null;
  /** The day by which it is to be answered. */
  readonly dueOn: LocalDate;
  /** When it was made. */
  readonly madeAt: DateTime;
}

/** What an oral history tells beside its texts. */
export interface OralHistoryDetails {
  /** Who interpreted. At most 50. */
  readonly interpreters: readonly Contributor[];
  /** Who asked. At most 50. */
  readonly interviewers: readonly Contributor[];
  /** Who told it. At most 50. */
  readonly narrators: readonly Contributor[];
  /** Where it was recorded. */
  readonly place: LocalizedText | null;
  /** The day it was recorded. */
  readonly recordedOn: LocalDate | null;
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

/** What is known of a photograph beside its texts. */
export interface PhotographDetails {
  /** Who is shown in it. At most 50. */
  readonly depicted: readonly Contributor[];
  /** The size of the print. */
  readonly dimensions: Dimensions | null;
  /** What is written on it. */
  readonly inscription: LocalizedText | null;
  /** True if it is in colour. Null if that is not known. */
  readonly isInColour: boolean | null;
  /** Who took it. At most 50. */
  readonly photographers: readonly Contributor[];
  /** How it was made, such as a gelatin silver print. */
  readonly technique: LocalizedText | null;
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

/** Everything that can be read. Public data is visible to everyone; signing in or using an API key may show more. */
export interface Query {
  /** One archive item. Null if there is none that you may see. Public. */
  readonly archiveItem: ArchiveItem | null;
  /** Lists the archive items that you may see. The list can be filtered, sorted and searched. Public. */
  readonly archiveItems: ArchiveItemConnection;
  /** The audit log of the partners whose log you may read: who did what, and when. The list can be filtered. Requires the scope `audit:read`. */
  readonly auditEntries: AuditEntryConnection;
  /** One consent subject. Null if there is none that you may see. Requires a sign-in or a secret key. */
  readonly consentSubject: ConsentSubject | null;
  /** Lists the people whose consent items need, as far as you may see them: those whom your partner recorded, those of items that you govern, and yourself. Requires a sign-in or a secret key. */
  readonly consentSubjects: ConsentSubjectConnection;
  /** Estimates what an operation would cost, and whether it would be allowed, without running it. Public. */
  readonly costOf: CostEstimate;
  /** The holding record of an item that your partner keeps, whoever may see the item. Requires the scope `archives:read`. */
  readonly holdingRecord: HoldingRecord | null;
  /** The holding records of all items that your partners keep, whoever may see them. Requires the scope `archives:read`. */
  readonly holdingRecords: HoldingRecordConnection;
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
  /** All roles, with the scopes that they carry. At most 50. Public. */
  readonly roles: readonly RoleDefinition[];
  /** One session. Null if there is none that you may see. Public. */
  readonly session: Session | null;
  /** Lists the sessions of all programs, including past ones. The list can be filtered, sorted and searched. Public. */
  readonly sessions: SessionConnection;
  /** The current viewer, with roles and scopes. Public. */
  readonly viewer: ViewerInfo;
  /** The reasons why you cannot perform an action on a record, before you try: a scope that you lack and the roles that carry it, a side that has yet to approve, the record's state. Empty if nothing prevents it, as far as that can be known without your input. Null if there is no such record, if you may not see it, or if it belongs to partners at which you have no role; the answer does not tell these apart. At most 50. Requires a sign-in or a secret key. */
  readonly whyNot: readonly UserError[] | null;
}

/** What a recipe tells beside its texts. */
export interface RecipeDetails {
  /** The time to cook it. */
  readonly cookingTime: Duration | null;
  /** The ingredients, in order. At most 50. */
  readonly ingredients: readonly RecipeIngredient[];
  /** When it is cooked, such as a feast. */
  readonly occasion: LocalizedText | null;
  /** The time to prepare it. */
  readonly preparationTime: Duration | null;
  /** The steps, in order. At most 50. */
  readonly steps: readonly LocalizedText[];
  /** Who taught it. At most 50. */
  readonly taughtBy: readonly Contributor[];
  /** The whole time, waiting included. */
  readonly totalTime: Duration | null;
  /** How much it makes, such as four servings. */
  readonly yield: LocalizedText | null;
}

/** One ingredient of a recipe. */
export interface RecipeIngredient {
  /** What it is. */
  readonly name: LocalizedText;
  /** More about it, such as how it is prepared. */
  readonly note: LocalizedText | null;
  /** How much; the least, if it is a range. */
  readonly quantity: number | null;
  /** The most, if it is a range. */
  readonly quantityMax: number | null;
  /** What takes its place where the recipe is cooked now. */
  readonly substitute: LocalizedText | null;
  /** The unit of the quantity, such as grams or a handful. */
  readonly unit: LocalizedText | null;
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

/** A free term: a subject or a community, as its authors wrote it. */
export interface Term {
  /** Its key for filters, the same for all spellings that differ only in case and accents. */
  readonly key: string;
  /** The term. */
  readonly label: LocalizedText;
}

/** What is known of a textile beside its texts. */
export interface TextileDetails {
  /** Its size. */
  readonly dimensions: Dimensions | null;
  /** Who made it. At most 50. */
  readonly makers: readonly Contributor[];
  /** What it is made of. At most 20. */
  readonly materials: readonly LocalizedText[];
  /** Its patterns and motifs. At most 20. */
  readonly motifs: readonly LocalizedText[];
  /** How it was made, such as weaving or embroidery. At most 20. */
  readonly techniques: readonly LocalizedText[];
  /** What it is used for, and who wears it when. */
  readonly use: LocalizedText | null;
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
  /** The text: plain text, never HTML. */
  readonly text: string;
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
