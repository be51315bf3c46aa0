// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { ArchiveImportOutcome, ArchiveItemFacetField, ArchiveItemKind, CommunityNotice, ContentWarning, ContributorRole, CountryCode, CreditPreference, DateTime, Duration, IchDomain, InstitutionNotice, ItemRights, LanguageTag, LocalDate, PlacePrecision, Theme, TombstoneReason, TranslatedField, TranslationOrigin, UrlString } from "../values.ts";
import type { AuditEntryConnection, Collection, ConsentBasis, ConsentEventConnection, ConsentSubject, ExternalReference, ItemApproval, ItemCommunity, ItemCopy, ItemCorrection, ItemSuspension, Job, Language, LocalizedText, Medium, Node, ObjectionConnection, PageInfo, Partner, Program, Protocol, SearchMatch, Session, Term, TotalCount, UserError } from "../schema.ts";

/** A file of records that was sent to be taken into an archive. Each record becomes a draft of its holder, or is refused and told of. What is not taken in within a week is forgotten. */
export interface ArchiveImport extends Node {
  /** When it was announced. */
  readonly createdAt: DateTime;
  /** The job that tried it. Null if it was not tried. */
  readonly dryRun: Job | null;
  /** What the last dry run has to say of single records: each refusal, warning and change, in the order of the file. */
  readonly dryRunEntries: ArchiveImportEntryConnection;
  /** What became of single records: each refusal, warning and change, in the order of the file. */
  readonly entries: ArchiveImportEntryConnection;
  /** The name of the file. */
  readonly fileName: string;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `impt_01k3…`. */
  readonly id: string;
  /** Fields that the mapping names and no record has. At most 50. */
  readonly neverFound: readonly string[];
  /** Fields of the source that the mapping does not read, most frequent first. At most 50. */
  readonly notRead: readonly FieldNotRead[];
  /** When the file had arrived. Null until then. */
  readonly receivedAt: DateTime | null;
  /** How many records the file holds. Null until it has arrived. */
  readonly recordCount: number | null;
  /** The job that takes it in. Null if it was not run. */
  readonly run: Job | null;
  /** The name under which its records are found again, as the mapping says. */
  readonly source: string;
}

/** What a record changes in one field of its item. */
export interface ArchiveImportChange {
  /** What it is then, at most 200 characters. */
  readonly after: string | null;
  /** What it was, at most 200 characters. */
  readonly before: string | null;
  /** The field, with its language where it is a text: `title.it`. */
  readonly field: string;
}

/** Result of `archiveImportCreate`. */
export interface ArchiveImportCreatePayload {
  /** The archiveImport after the mutation. Null if there are errors, and only then. */
  readonly archiveImport: ArchiveImport | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The address to which the file is sent by PUT; without `PUBLIC_URL` a path at this service. Whoever knows it can use it. What is wrong with the file as a whole is told there. Null if there are errors. */
  readonly uploadAddress: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** What is to be said of one record of a file. What tells of an item that you do not see now is left out. */
export interface ArchiveImportEntry {
  /** What it changes in its item. At most 50. */
  readonly changes: readonly ArchiveImportChange[];
  /** Why, as a code, such as `title_missing`. Null for a change. */
  readonly code: string | null;
  /** Why, as an English sentence with words of the file. Null for a change. */
  readonly message: string | null;
  /** What it calls itself. Null if that is not told. */
  readonly name: string | null;
  /** What became of it. */
  readonly outcome: ArchiveImportOutcome;
  /** Where it stands in the file, such as `line 12`. */
  readonly place: string;
  /** Who sees the item before and after. Null if the same. */
  readonly visibility: ArchiveImportVisibility | null;
}

/** A page of entries. */
export interface ArchiveImportEntryConnection {
  /** The entries on this page, with their cursors. */
  readonly edges: readonly ArchiveImportEntryEdge[];
  /** The entries on this page. */
  readonly nodes: readonly ArchiveImportEntry[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of entries in the list. */
  readonly totalCount: TotalCount;
}

/** One entry in a list. */
export interface ArchiveImportEntryEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The entry. */
  readonly node: ArchiveImportEntry;
}

/** Result of `archiveImportRun`. */
export interface ArchiveImportRunPayload {
  /** The archiveImport after the mutation. Null if there are errors, and only then. */
  readonly archiveImport: ArchiveImport | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Who sees an item before and after a change of it. */
export interface ArchiveImportVisibility {
  /** The circles afterwards. At most 3. */
  readonly after: readonly string[];
  /** The circles before. At most 3. */
  readonly before: readonly string[];
}

/** A record of heritage that a partner keeps. Who sees it is for its communities and for the people in it to say. */
export interface ArchiveItem extends Node {
  /** The number under which its holder keeps it. */
  readonly accessionNumber: string | null;
  /** Its approvals, newest first, as far as you may see them. At most 50. */
  readonly approvals: readonly ItemApproval[];
  /** What was done with it, newest first. Empty if you are not a steward of a community that governs it. Requires the scope `heritage:steward`. */
  readonly auditEntries: AuditEntryConnection | null;
  /** The collections that show it. */
  readonly collections: ArchiveItemCollectionConnection;
  /** The communities whose heritage it is, in their own words. At most 50. */
  readonly communities: readonly Term[];
  /** How to behave with it, as its communities ask. At most 50. */
  readonly communityNotices: readonly ItemCommunityNotice[];
  /** On what consent it rests that it is shown, for each circle in which you stand. It names no people. At most 6. */
  readonly consentBasis: readonly ConsentBasis[];
  /** What people said of it, as far as you may read it, last recorded first. Null for visitors. */
  readonly consentEvents: ConsentEventConnection | null;
  /** The people whose consent the item needs, as far as you may see them, oldest record first. Null for visitors. */
  readonly consentSubjects: ItemSubjectConnection | null;
  /** A number that grows by one with each change of what communities approve. An approval is for one such number. */
  readonly contentRevision: number;
  /** The full names of those who took part, for those who may change the item. At most 50. Requires the scope `archives:read`. */
  readonly contributorNames: readonly ContributorName[] | null;
  /** Who took part, credited as they wish. At most 50. */
  readonly contributors: readonly Contributor[];
  /** The copies that partners have of it, as far as you may see them. At most 50. */
  readonly copies: readonly ItemCopy[];
  /** The small corrections of its approved texts, newest first, as far as you may read them. At most 50. */
  readonly corrections: readonly ItemCorrection[];
  /** Who agreed that small corrections do not wait: that counts once its holder and all communities that govern it have. Empty if you neither govern nor write for its holder. At most 50. */
  readonly correctionsAgreedBy: readonly Partner[];
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
  /** Where and when it is from, if somebody in it chose BLUR: for its stewards, and for whoever alone chose that. Null for everybody else, and if nobody did. */
  readonly exactFacts: ExactFacts | null;
  /** The archive item's ids in external systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** The communities to which it was offered, and how far each has come. Empty if you belong neither to them as a steward nor to its holder. At most 50. */
  readonly governance: readonly ItemCommunity[];
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
  /** Why its holder, an institution, governs it as its own record, in its own words: to be said beside it. Null if communities govern it. */
  readonly ownRecordStatement: LocalizedText | null;
  /** The partners that have to do with it, beside its holder. */
  readonly partners: ArchiveItemPartnerConnection;
  /** None of its places is shown more exactly than this. */
  readonly placePrecision: PlacePrecision;
  /** Where it is from, or tells of, as exactly as that may be shown. At most 20. */
  readonly places: readonly ItemPlace[];
  /** The programs that it came from, or is used in. */
  readonly programs: ArchiveItemProgramConnection;
  /** The protocols under which it stands, as far as you may see them: all of them as a steward, otherwise none. At most 50. */
  readonly protocols: readonly Protocol[];
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
  /** Its suspensions, newest first, as far as you may see them. At most 50. */
  readonly suspensions: readonly ItemSuspension[];
  /** Its themes, from a fixed list. At most 14. */
  readonly themes: readonly Theme[];
  /** The title. */
  readonly title: LocalizedText;
  /** What it is about, as free terms. At most 50. */
  readonly topics: readonly Term[];
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
  /** Translations that wait for a person or for the communities, as far as you may change the item. At most 50. Requires the scope `archives:read`. */
  readonly waitingTranslations: readonly WaitingTranslation[] | null;
  /** What to warn of before showing it. At most 11. */
  readonly warnings: readonly ItemWarning[];
}

/** Result of `archiveItemAccept`. */
export interface ArchiveItemAcceptPayload {
  /** The item community after the mutation. Null if there are errors, and only then. */
  readonly itemCommunity: ItemCommunity | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `archiveItemAgreeToAny`. */
export interface ArchiveItemAgreeToAnyPayload {
  /** The item community after the mutation. Null if there are errors, and only then. */
  readonly itemCommunity: ItemCommunity | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `archiveItemAgreeToCorrections`. */
export interface ArchiveItemAgreeToCorrectionsPayload {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: ArchiveItem | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `archiveItemApprovalWithdraw`. */
export interface ArchiveItemApprovalWithdrawPayload {
  /** The approval after the mutation. Null if there are errors, and only then. */
  readonly approval: ItemApproval | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `archiveItemApprove`. */
export interface ArchiveItemApprovePayload {
  /** The approval after the mutation. Null if there are errors, and only then. */
  readonly approval: ItemApproval | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A page of the collections that show one archive item. */
export interface ArchiveItemCollectionConnection {
  /** The collections on this page, with their cursors. */
  readonly edges: readonly ArchiveItemCollectionEdge[];
  /** The collections on this page. */
  readonly nodes: readonly Collection[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of collections in the list. */
  readonly totalCount: TotalCount;
}

/** One collection in a list. */
export interface ArchiveItemCollectionEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The collection. */
  readonly node: Collection;
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

/** Result of `archiveItemCorrect`. */
export interface ArchiveItemCorrectPayload {
  /** The item correction after the mutation. Null if there are errors, and only then. */
  readonly itemCorrection: ItemCorrection | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
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

/** Result of `archiveItemDecline`. */
export interface ArchiveItemDeclinePayload {
  /** The item community after the mutation. Null if there are errors, and only then. */
  readonly itemCommunity: ItemCommunity | null;
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

/** Result of `archiveItemErase`. */
export interface ArchiveItemErasePayload {
  /** True if another agreed before, so that it will be erased. False if one still has to. */
  readonly isOrdered: boolean;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
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

/** Result of `archiveItemLeave`. */
export interface ArchiveItemLeavePayload {
  /** The item community after the mutation. Null if there are errors, and only then. */
  readonly itemCommunity: ItemCommunity | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
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

/** Result of `archiveItemNoticePlace`. */
export interface ArchiveItemNoticePlacePayload {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: ArchiveItem | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `archiveItemNoticeRemove`. */
export interface ArchiveItemNoticeRemovePayload {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: ArchiveItem | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `archiveItemOffer`. */
export interface ArchiveItemOfferPayload {
  /** The item community after the mutation. Null if there are errors, and only then. */
  readonly itemCommunity: ItemCommunity | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
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

/** Result of `archiveItemProtocolPlace`. */
export interface ArchiveItemProtocolPlacePayload {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: ArchiveItem | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `archiveItemProtocolRemove`. */
export interface ArchiveItemProtocolRemovePayload {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: ArchiveItem | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
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

/** Result of `archiveItemSuspend`. */
export interface ArchiveItemSuspendPayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The suspension after the mutation. Null if there are errors, and only then. */
  readonly suspension: ItemSuspension | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `archiveItemSuspensionLift`. */
export interface ArchiveItemSuspensionLiftPayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The suspension after the mutation. Null if there are errors, and only then. */
  readonly suspension: ItemSuspension | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `archiveItemSuspensionRelease`. */
export interface ArchiveItemSuspensionReleasePayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The suspension after the mutation. Null if there are errors, and only then. */
  readonly suspension: ItemSuspension | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** That something was here, why it is not shown, and since when: nothing else. */
export interface ArchiveItemTombstone {
  /** Since which day, in UTC. */
  readonly closedOn: LocalDate;
  /** Why it is not shown. */
  readonly reason: TombstoneReason;
}

/** Result of `archiveItemTranslate`. */
export interface ArchiveItemTranslatePayload {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: ArchiveItem | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `archiveItemTranslationAccept`. */
export interface ArchiveItemTranslationAcceptPayload {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: ArchiveItem | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `archiveItemTranslationApprove`. */
export interface ArchiveItemTranslationApprovePayload {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: ArchiveItem | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `archiveItemTranslationReject`. */
export interface ArchiveItemTranslationRejectPayload {
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

/** Where and when an item is from, which nobody else learns, as somebody in it wanted. */
export interface ExactFacts {
  /** When it was made or happened. Null if nothing is said of that. */
  readonly date: ItemDate | null;
  /** The names of its places. At most 20. */
  readonly places: readonly ExactPlace[];
  /** Of an oral history, where it was recorded. */
  readonly recordedAt: LocalizedText | null;
  /** Of an oral history, the day it was recorded. */
  readonly recordedOn: LocalDate | null;
}

/** The name of a place that an item does not tell. */
export interface ExactPlace {
  /** Which of the item's places it is. */
  readonly key: string;
  /** Its name, in each of its languages. */
  readonly name: LocalizedText;
}

/** A field of a source that its mapping does not read. */
export interface FieldNotRead {
  /** In how many records it is. */
  readonly count: number;
  /** Its name in the source. */
  readonly field: string;
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
  /** The words as they were written, such as `c. 1930–1940`. Null if no more is told than the decade, as somebody in the item wanted. */
  readonly asWritten: string | null;
  /** The first day that it may mean, in ISO 8601: `1930-01-01`, or `-000499-01-01` for 500 BC. Null if it is open or unknown. */
  readonly earliest: string | null;
  /** The same in the Extended Date/Time Format (ISO 8601-2:2019), such as `1930~/1940~`. Null if the words do not tell a date, or if no more is told than several decades. */
  readonly edtf: string | null;
  /** The last day that it may mean, in the same form. */
  readonly latest: string | null;
  /** Why the words tell no `edtf`, as a sentence in English. Null if they do, and if they are not told. */
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
  /** The longitude in degrees east of Greenwich, WGS 84, as exactly as it may be shown: once a community governs the item, within ten kilometres at most, unless the people in it agreed to MAP_PUBLICATION. */
  readonly longitude: number | null;
  /** Its name, in each of its languages. Null if no more is told than the country and a square of a hundred kilometres, as somebody in the item wanted. */
  readonly name: LocalizedText | null;
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

/** Result of `mediumTextsApprove`. */
export interface MediumTextsApprovePayload {
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

/** A translation that waits: for a person to accept what software wrote, or for the communities that approved the item. */
export interface WaitingTranslation {
  /** What is translated. */
  readonly field: TranslatedField;
  /** True if software wrote it and nobody has accepted it yet. */
  readonly isToBeAccepted: boolean;
  /** Tells it apart among those of its item. */
  readonly key: string;
  /** The language. */
  readonly language: LanguageTag;
  /** Who made it. */
  readonly origin: TranslationOrigin;
  /** Which text, where the field has several. Null where it has one. */
  readonly part: string | null;
  /** The translation. */
  readonly text: string;
  /** Who translated it, as they want to be credited. */
  readonly translator: string | null;
}
