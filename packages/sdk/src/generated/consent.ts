// Generated from packages/schema by `pnpm generate`. Do not edit.

import { call } from "../call.ts";
import type { CallOptions, Client } from "../client.ts";
import { paged, type Paged } from "../paged.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { Person } from "./accounts.ts";
import type { ItemDate } from "./archive.ts";
import type { PartnerName } from "./programs.ts";
import type { AuditEntry, Job } from "./service.ts";
import type { LocalizedText, PageInfo, TotalCount, UserError } from "./shared.ts";
import type { AccessCircle, AccessReasonCode, ApprovalEnd, ApprovalRole, ArchiveItemAcceptInput, ArchiveItemAgreeToAnyInput, ArchiveItemAgreeToCorrectionsInput, ArchiveItemApprovalWithdrawInput, ArchiveItemApproveInput, ArchiveItemBy, ArchiveItemCorrectInput, ArchiveItemDeclineInput, ArchiveItemKind, ArchiveItemLeaveInput, ArchiveItemOfferInput, ArchiveItemProtocolPlaceInput, ArchiveItemProtocolRemoveInput, ArchiveItemSuspendInput, ArchiveItemSuspensionLiftInput, ArchiveItemSuspensionReleaseInput, BulkActionBy, BulkActionCreateInput, BulkActionKind, BulkActionRunInput, BulkActionTakeBackInput, ConsentBasisKind, ConsentReviewRecordInput, ConsentReviewSupportInput, ConsentReviewWithdrawInput, DateTime, GovernanceState, ItemCorrectionTakeBackInput, ItemTransferAcceptInput, ItemTransferDeclineInput, ItemTransferOfferInput, ItemTransferState, ItemTransferWithdrawInput, LanguageTag, LocalDate, PartnerBy, ProtocolBy, ProtocolCreateInput, ProtocolDeleteInput, ProtocolFilter, ProtocolMembersAddInput, ProtocolMembersRemoveInput, ProtocolOrder, ProtocolPartnersAddInput, ProtocolPartnersRemoveInput, ProtocolReach, ProtocolRestoreInput, ProtocolUpdateInput, ProtocolWindowAddInput, ProtocolWindowRemoveInput, ProtocolWindowUpdateInput, ReviewPurpose, ReviewReason, SuspensionReason, TranslatedField } from "./values.ts";

/** Archive items that their holder offered to another partner. Seen by the people of both. The items are seen by the same people as before, whoever holds them. */
export interface ItemTransfer {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `tran_01k3…`. */
  readonly id: string;
  /** How far it has come. */
  readonly state: ItemTransferState;
  /** The archive items. You may not see them. At most 50. */
  readonly itemIds: readonly string[];
  /** The holder that offers them. */
  readonly from: PartnerName | null;
  /** The partner to which they are offered. */
  readonly to: PartnerName | null;
  /** When they were offered. */
  readonly offeredAt: DateTime;
  /** When that was answered, or taken back. Null while it waits. */
  readonly answeredAt: DateTime | null;
}

/** A community's rule about who may see what it governs. Seen by its stewards and by its members. */
export interface Protocol {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `prot_01k3…`. */
  readonly id: string;
  /** What it is called. */
  readonly name: LocalizedText;
  /** What it asks, and why. */
  readonly description: LocalizedText | null;
  /** Whom it may admit. */
  readonly reach: ProtocolReach;
  /** The community whose rule it is. */
  readonly community: PartnerName | null;
  /** When it is open, the earliest first. Empty if you are not a steward of its community. At most 50. */
  readonly windows: readonly {
    /** Its id, to change or remove it. */
    readonly id: string;
    /** When it opens. */
    readonly opensAt: DateTime;
    /** When it closes. Null if it stays open. */
    readonly closesAt: DateTime | null;
  }[];
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
  /** When the record was created. */
  readonly createdAt: DateTime;
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
  /** When the record was deleted. Null if it has not been deleted. Only those who may restore a deleted record can see it. */
  readonly deletedAt: DateTime | null;
}

/** A person whom a protocol admits. Seen by the protocol's stewards and by the person. */
export interface ProtocolMember {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `pmem_01k3…`. */
  readonly id: string;
  /** The person's id, as they told it. */
  readonly personId: string;
  /** When the person was added. */
  readonly addedAt: DateTime;
  /** The person, where you may see who it is. */
  readonly person: Person | null;
}

/** A record of heritage that a partner keeps. Who sees it is for its communities and for the people in it to say. */
export interface ItemProtocols {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `item_01k3…`. */
  readonly id: string;
  /** The protocols under which it stands, as far as you may see them: all of them as a steward, otherwise none. At most 50. */
  readonly protocols: readonly Protocol[];
}

/** The way of a community with an archive item. Seen by the stewards of its communities and by the people of its holder. */
export interface ItemCommunity {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `icom_01k3…`. */
  readonly id: string;
  /** How far it has come. */
  readonly state: GovernanceState;
  /** The community. */
  readonly community: PartnerName | null;
  /** When it was offered. */
  readonly offeredAt: DateTime;
  /** When the community accepted it. Null if it did not. */
  readonly acceptedAt: DateTime | null;
  /** When the community left, or declined. Null if it did neither. */
  readonly leftAt: DateTime | null;
  /** True if the community agrees that one protocol is enough to be admitted. It counts once all communities that govern agree; until then all protocols have to admit. */
  readonly agreesToAny: boolean;
  /** In its own words, why an institution governs this record as its own. Null of a community, and until it has accepted. */
  readonly statement: LocalizedText | null;
}

/** A community's or a holder's approval of an archive item for one circle, of what they read. Seen by its stewards, by the people of its holder who see it, and by who gave it. */
export interface ItemApproval {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `appr_01k3…`. */
  readonly id: string;
  /** True if a consent that begins later opens the item by itself when it is due. False: at the end of the embargo it is approved again. */
  readonly opensWhenDue: boolean;
  /** For whom it was approved. */
  readonly circle: AccessCircle;
  /** For whom it was given. */
  readonly role: ApprovalRole;
  /** The community or the holder in whose name it was given. */
  readonly partner: PartnerName | null;
  /** The `contentRevision` that was read. */
  readonly contentRevision: number;
  /** When it was read: a consent recorded later waits for the next approval. */
  readonly seenAt: DateTime;
  /** When it ends by itself. Null if it does not. */
  readonly validUntil: DateTime | null;
  /** How they came to agree. */
  readonly evidence: string;
  /** When it was recorded. */
  readonly recordedAt: DateTime;
  /** True if it counts now. */
  readonly isCurrent: boolean;
  /** When it ended. Null if it has not. */
  readonly endedAt: DateTime | null;
  /** Why it ended. Null if it has not. */
  readonly endedBecause: ApprovalEnd | null;
  /** The media of which it is, too. One that was added later waits for its own. At most 50. */
  readonly media: readonly {
    /** The medium's id. */
    readonly mediumId: string;
    /** The revision of the medium that was read. */
    readonly contentRevision: number;
    /** When the approval ended for this medium alone. Null if it has not. */
    readonly endedAt: DateTime | null;
  }[];
}

/** What closes an archive item at once to all but its stewards, until it is lifted. Seen by its stewards, and by those for whom it was suspended. */
export interface ItemSuspension {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `susp_01k3…`. */
  readonly id: string;
  /** Why. */
  readonly reason: SuspensionReason;
  /** More about it, in plain words. */
  readonly note: string | null;
  /** For whom it was suspended. Null if those who run the service did. */
  readonly partner: PartnerName | null;
  /** When it was suspended. */
  readonly suspendedAt: DateTime;
  /** When a steward lifted it. Null if none has. */
  readonly liftedAt: DateTime | null;
  /** What was decided when it was lifted. */
  readonly decision: string | null;
  /** When those who run the service agreed to lift what they suspended. Null if they have not, or did not suspend it. */
  readonly releasedAt: DateTime | null;
}

/** A recorded decision about people whom nobody can ask. It stands in for those of whom nothing is known, and never against a no. Seen by the stewards of its community, and by those who keep or govern what it is about. */
export interface ConsentReview {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `revw_01k3…`. */
  readonly id: string;
  /** Why nobody can be asked. */
  readonly reason: ReviewReason;
  /** What was tried. */
  readonly tried: string;
  /** What it stands in for. At most 5. */
  readonly purposes: readonly ReviewPurpose[];
  /** When to look again. From then on it stands in for nobody. */
  readonly lookAgainAt: DateTime;
  /** When it was recorded. */
  readonly recordedAt: DateTime;
  /** When it was withdrawn. Null if it was not. */
  readonly withdrawnAt: DateTime | null;
  /** The communities and holders that stand behind it. */
  readonly partners: {
    /** The partners that stand behind a review on this page. */
    readonly nodes: readonly PartnerName[];
  };
}

/** On what consent it rests that an archive item is shown to a circle. It names no people. */
export interface ConsentBasis {
  /** The circle. */
  readonly circle: AccessCircle;
  /** What it rests on. */
  readonly kind: ConsentBasisKind;
  /** Why nobody could be asked, if that was reviewed. Empty otherwise. At most 4. */
  readonly reasons: readonly ReviewReason[];
  /** The same as a sentence to show beside the item, in the reader's language if the service speaks it. */
  readonly notice: string;
}

/** Where and when an item is from, which nobody else learns, as somebody in it wanted. */
export interface ExactFacts {
  /** When it was made or happened. Null if nothing is said of that. */
  readonly date: ItemDate | null;
  /** The names of its places. At most 20. */
  readonly places: readonly {
    /** Which of the item's places it is. */
    readonly key: string;
    /** Its name, in each of its languages. */
    readonly name: LocalizedText;
  }[];
  /** Of an oral history, where it was recorded. */
  readonly recordedAt: LocalizedText | null;
  /** Of an oral history, the day it was recorded. */
  readonly recordedOn: LocalDate | null;
}

/** One reason why somebody sees something, or does not. */
export interface AccessReason {
  /** The reason. */
  readonly code: AccessReasonCode;
  /** The same as a sentence, in the reader's language if the service speaks it. */
  readonly message: string;
  /** True if it lets them in; false if it keeps them out. */
  readonly admits: boolean;
  /** The circle it is about. Null if it is about all. */
  readonly circle: AccessCircle | null;
  /** The partner it is about. */
  readonly partnerId: string | null;
  /** The protocol it is about. */
  readonly protocolId: string | null;
  /** The consent subject it is about. */
  readonly subjectId: string | null;
  /** The purpose of consent it is about, such as `PUBLIC_ONLINE`. */
  readonly purpose: string | null;
}

/** The same on many archive items. The list is fixed when it is ordered. Each item is decided on by itself, as if it were the only one; the job tells which were refused, and why. */
export interface BulkAction {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `bulk_01k3…`. */
  readonly id: string;
  /** What is done, one after another. At most 8. */
  readonly kinds: readonly BulkActionKind[];
  /** How many items are in the list. */
  readonly itemCount: number;
  /** When the list was fixed. */
  readonly listedAt: DateTime;
  /** The job that tried it. Null if it was not tried. */
  readonly dryRun: Job | null;
  /** The job that does it. Null if it was not run. */
  readonly run: Job | null;
  /** The job that takes it back. Null if it was not taken back. */
  readonly takeBack: Job | null;
}

/** A small correction of a text that was approved, which both sides agreed not to wait with. Seen by the stewards of the item, and by those who write for its holder and see it. */
export interface ItemCorrection {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `corr_01k3…`. */
  readonly id: string;
  /** The archive item. */
  readonly item: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `item_01k3…`. */
    readonly id: string;
    /** The item's short name for web addresses, such as `sunday-injera`. */
    readonly slug: string;
    /** The title. */
    readonly title: LocalizedText;
  } | null;
  /** The side for which it was made. */
  readonly partner: PartnerName | null;
  /** The text that was corrected. */
  readonly field: TranslatedField;
  /** Which text, where the field has several. Null where it has one. */
  readonly part: string | null;
  /** The language. */
  readonly language: LanguageTag;
  /** The words from before. */
  readonly textBefore: string;
  /** The words as they were corrected. */
  readonly textAfter: string;
  /** When it was corrected. */
  readonly correctedAt: DateTime;
  /** When the words from before were put back. Null if they were not. */
  readonly takenBackAt: DateTime | null;
}

/** Variables of `listProtocols`. */
export interface ListProtocolsVariables {
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** A filter. Without it, all protocols that you may see are listed. */
  readonly where?: ProtocolFilter | null | undefined;
  /** The sort order. */
  readonly orderBy?: ProtocolOrder | undefined;
  /** Search terms to find in name and description, in any language. Case, accents and equivalent spellings are ignored. Every term must be found, and may be the beginning of a longer word. */
  readonly search?: string | null | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listProtocols` answers. */
export interface ListProtocolsPage {
  /** The protocols on this page. */
  readonly nodes: readonly Protocol[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of protocols in the list. */
  readonly totalCount?: TotalCount;
}

/** The document of `listProtocols`, as the API knows it. */
export const ListProtocolsDocument: TypedDocument<{ readonly protocols: ListProtocolsPage }, ListProtocolsVariables> = {
  name: "ListProtocols",
  kind: "query",
  hash: "942f826f7aa5188b939bcc7380920ec8cc41bb649b69fc4952ad47bb37ae7a56",
  text: `query ListProtocols($first:Int$after:String$last:Int$before:String$where:ProtocolFilter$orderBy:ProtocolOrder!=NAME$search:String$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){protocols(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy search:$search){nodes{id name{text language direction isFallback}description{text language direction isFallback}reach community{id slug name{text language direction isFallback}}windows{id opensAt closesAt}revision createdAt updatedAt deletedAt}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}`,
};

/** The protocols that you may see, a page at a time. */
export function listProtocols(
  client: Client,
  options: ListProtocolsVariables & CallOptions = {},
): Paged<ListProtocolsPage, Protocol> {
  return paged(client, ListProtocolsDocument, options, ["protocols"]);
}

/** Variables of `getProtocol`. */
export interface GetProtocolVariables {
  /** How the record is identified. */
  readonly by: ProtocolBy;
  /** How many members and partners to give, at most. */
  readonly first?: number | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getProtocol` answers. */
export type GetProtocolResult = Protocol & {
  /** Its members, in the order in which they were added. Of others than yourself only its stewards see. */
  readonly members: {
    /** The protocol members on this page. */
    readonly nodes: readonly ProtocolMember[];
    /** The page's position in the list. */
    readonly pageInfo: PageInfo;
  };
  /** The partners whose people it admits. Empty if you are not a steward of its community. */
  readonly partners: {
    /** The partners whose people a protocol admits on this page. */
    readonly nodes: readonly PartnerName[];
    /** The page's position in the list. */
    readonly pageInfo: PageInfo;
  };
} | null;

/** The document of `getProtocol`, as the API knows it. */
export const GetProtocolDocument: TypedDocument<{ readonly protocol: GetProtocolResult }, GetProtocolVariables> = {
  name: "GetProtocol",
  kind: "query",
  hash: "afb187cdcbafc625d7b32f6b2d2989dba975e1cdf5c5c619075603ae80d19e64",
  text: `query GetProtocol($by:ProtocolBy!$first:Int=100$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){protocol(by:$by){id name{text language direction isFallback}description{text language direction isFallback}reach community{id slug name{text language direction isFallback}}windows{id opensAt closesAt}revision createdAt updatedAt deletedAt members(first:$first){nodes{id personId addedAt person{id name email createdAt}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}partners(first:$first){nodes{id slug name{text language direction isFallback}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** One protocol with the people and partners that it admits, as far as you may see them. Null when there is none. */
export function getProtocol(
  client: Client,
  options: GetProtocolVariables & CallOptions,
): Promise<GetProtocolResult> {
  return call(client, GetProtocolDocument, options, ["protocol"]);
}

/** Variables of `getArchiveItemGovernance`. */
export interface GetArchiveItemGovernanceVariables {
  /** How the record is identified. */
  readonly by: ArchiveItemBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getArchiveItemGovernance` answers. */
export type GetArchiveItemGovernanceResult = {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `item_01k3…`. */
  readonly id: string;
  /** A number that grows by one with each change of what communities approve. An approval is for one such number. */
  readonly contentRevision: number;
  /** The communities to which it was offered, and how far each has come. Empty if you belong neither to them as a steward nor to its holder. At most 50. */
  readonly governance: readonly ItemCommunity[];
  /** The protocols under which it stands, as far as you may see them: all of them as a steward, otherwise none. At most 50. */
  readonly protocols: readonly Protocol[];
  /** Its approvals, newest first, as far as you may see them. At most 50. */
  readonly approvals: readonly ItemApproval[];
  /** Its suspensions, newest first, as far as you may see them. At most 50. */
  readonly suspensions: readonly ItemSuspension[];
  /** On what consent it rests that it is shown, for each circle in which you stand. It names no people. At most 6. */
  readonly consentBasis: readonly ConsentBasis[];
  /** Who agreed that small corrections do not wait: that counts once its holder and all communities that govern it have. Empty if you neither govern nor write for its holder. At most 50. */
  readonly correctionsAgreedBy: readonly PartnerName[];
  /** The small corrections of its approved texts, newest first, as far as you may read them. At most 50. */
  readonly corrections: readonly ItemCorrection[];
} | null;

/** The document of `getArchiveItemGovernance`, as the API knows it. */
export const GetArchiveItemGovernanceDocument: TypedDocument<{ readonly archiveItem: GetArchiveItemGovernanceResult }, GetArchiveItemGovernanceVariables> = {
  name: "GetArchiveItemGovernance",
  kind: "query",
  hash: "2dea1fb366b53ec9f5a7300538540341f1372a65e8fb4917e138aeb0510affe4",
  text: `query GetArchiveItemGovernance($by:ArchiveItemBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItem(by:$by){id contentRevision governance{id state community{id slug name{text language direction isFallback}}offeredAt acceptedAt leftAt agreesToAny statement{text language direction isFallback}}protocols{id name{text language direction isFallback}description{text language direction isFallback}reach community{id slug name{text language direction isFallback}}windows{id opensAt closesAt}revision createdAt updatedAt deletedAt}approvals{id opensWhenDue circle role partner{id slug name{text language direction isFallback}}contentRevision seenAt validUntil evidence recordedAt isCurrent endedAt endedBecause media{mediumId contentRevision endedAt}}suspensions{id reason note partner{id slug name{text language direction isFallback}}suspendedAt liftedAt decision releasedAt}consentBasis{circle kind reasons notice}correctionsAgreedBy{id slug name{text language direction isFallback}}corrections{id item{id slug title{text language direction isFallback}}partner{id slug name{text language direction isFallback}}field part language textBefore textAfter correctedAt takenBackAt}}}`,
};

/** Who decides over an item of the archive, under which protocols it stands, and what was approved or suspended: for its stewards and its holder. */
export function getArchiveItemGovernance(
  client: Client,
  options: GetArchiveItemGovernanceVariables & CallOptions,
): Promise<GetArchiveItemGovernanceResult> {
  return call(client, GetArchiveItemGovernanceDocument, options, ["archiveItem"]);
}

/** Variables of `getConsentBasis`. */
export interface GetConsentBasisVariables {
  /** How the record is identified. */
  readonly by: ArchiveItemBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getConsentBasis` answers. */
export type GetConsentBasisResult = {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `item_01k3…`. */
  readonly id: string;
  /** On what consent it rests that it is shown, for each circle in which you stand. It names no people. At most 6. */
  readonly consentBasis: readonly ConsentBasis[];
} | null;

/** The document of `getConsentBasis`, as the API knows it. */
export const GetConsentBasisDocument: TypedDocument<{ readonly archiveItem: GetConsentBasisResult }, GetConsentBasisVariables> = {
  name: "GetConsentBasis",
  kind: "query",
  hash: "b8ad89028b63992ef05e5e0c9a1e9abf2d203f47b28d8374a2aa053305ae8215",
  text: `query GetConsentBasis($by:ArchiveItemBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItem(by:$by){id consentBasis{circle kind reasons notice}}}`,
};

/** On what consent it rests that an item of the archive is shown: to be said beside it. */
export function getConsentBasis(
  client: Client,
  options: GetConsentBasisVariables & CallOptions,
): Promise<GetConsentBasisResult> {
  return call(client, GetConsentBasisDocument, options, ["archiveItem"]);
}

/** Variables of `explainAccess`. */
export interface ExplainAccessVariables {
  /** The archive item. */
  readonly itemId: string;
  /** One of its media, if that is meant. */
  readonly mediumId?: string | null | undefined;
  /** The person who is meant. */
  readonly personId?: string | null | undefined;
  /** The key that is meant. Without it and without a person, a visitor. */
  readonly keyId?: string | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `explainAccess` answers. */
export type ExplainAccessResult = {
  /** True if they see it now. */
  readonly isSeen: boolean;
  /** What lets them in; and, circle by circle, what keeps them out. At most 50. */
  readonly reasons: readonly AccessReason[];
} | null;

/** The document of `explainAccess`, as the API knows it. */
export const ExplainAccessDocument: TypedDocument<{ readonly explainAccess: ExplainAccessResult }, ExplainAccessVariables> = {
  name: "ExplainAccess",
  kind: "query",
  hash: "20e4bdf8002b61003a417445f53f499888d11ab5b39d2419cfcc412ef5d8fe58",
  text: `query ExplainAccess($itemId:ID!$mediumId:ID$personId:ID$keyId:ID$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){explainAccess(itemId:$itemId mediumId:$mediumId personId:$personId keyId:$keyId){isSeen reasons{code message admits circle partnerId protocolId subjectId purpose}}}`,
};

/** Why a person, a key or a visitor sees an item of the archive or one of its media, or does not: for its stewards. */
export function explainAccess(
  client: Client,
  options: ExplainAccessVariables & CallOptions,
): Promise<ExplainAccessResult> {
  return call(client, ExplainAccessDocument, options, ["explainAccess"]);
}

/** Variables of `getExactFacts`. */
export interface GetExactFactsVariables {
  /** How the record is identified. */
  readonly by: ArchiveItemBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getExactFacts` answers. */
export type GetExactFactsResult = ExactFacts | null;

/** The document of `getExactFacts`, as the API knows it. */
export const GetExactFactsDocument: TypedDocument<{ readonly archiveItem: { readonly exactFacts: GetExactFactsResult } | null }, GetExactFactsVariables> = {
  name: "GetExactFacts",
  kind: "query",
  hash: "1b3bad77256e4e369f3baa74b2a991582f6c066c5f95d3cfd419ee7611542857",
  text: `query GetExactFacts($by:ArchiveItemBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItem(by:$by){exactFacts{date{asWritten edtf earliest latest}places{key name{text language direction isFallback}}recordedAt{text language direction isFallback}recordedOn}}}`,
};

/**
 * Where and when exactly an item of the archive is from that tells less, as somebody in it wanted: for its stewards, and for
 * whoever alone chose that. Null for everybody else.
 */
export function getExactFacts(
  client: Client,
  options: GetExactFactsVariables & CallOptions,
): Promise<GetExactFactsResult> {
  return call(client, GetExactFactsDocument, options, ["archiveItem", "exactFacts"]);
}

/** Variables of `listArchiveItemAuditEntries`. */
export interface ListArchiveItemAuditEntriesVariables {
  /** How the record is identified. */
  readonly by: ArchiveItemBy;
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

/** What `listArchiveItemAuditEntries` answers. */
export interface ListArchiveItemAuditEntriesPage {
  /** The audit log entries on this page. */
  readonly nodes: readonly AuditEntry[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listArchiveItemAuditEntries`, as the API knows it. */
export const ListArchiveItemAuditEntriesDocument: TypedDocument<{ readonly archiveItem: { readonly auditEntries: ListArchiveItemAuditEntriesPage | null } | null }, ListArchiveItemAuditEntriesVariables> = {
  name: "ListArchiveItemAuditEntries",
  kind: "query",
  hash: "10ba87fd79a7881b2e51aa5cf5ca4e23f5e681e42e78901820ba35d838d7a779",
  text: `query ListArchiveItemAuditEntries($by:ArchiveItemBy!$first:Int$after:String$last:Int$before:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItem(by:$by){auditEntries(first:$first after:$after last:$last before:$before){nodes{id action actor doneAt subjectType subjectId fields}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** What was done with one item of the archive, newest first: for its stewards. */
export function listArchiveItemAuditEntries(
  client: Client,
  options: ListArchiveItemAuditEntriesVariables & CallOptions,
): Paged<ListArchiveItemAuditEntriesPage, AuditEntry> {
  return paged(client, ListArchiveItemAuditEntriesDocument, options, ["archiveItem", "auditEntries"]);
}

/** Variables of `listConsentReviews`. */
export interface ListConsentReviewsVariables {
  /** How the record is identified. */
  readonly by: PartnerBy;
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

/** What `listConsentReviews` answers. */
export interface ListConsentReviewsPage {
  /** The reviews on this page. */
  readonly nodes: readonly ConsentReview[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listConsentReviews`, as the API knows it. */
export const ListConsentReviewsDocument: TypedDocument<{ readonly partner: { readonly consentReviews: ListConsentReviewsPage | null } | null }, ListConsentReviewsVariables> = {
  name: "ListConsentReviews",
  kind: "query",
  hash: "9de2b78ba9e5a3b21e773831c27914f5a385f1881403fe4102c9f8819f77411a",
  text: `query ListConsentReviews($by:PartnerBy!$first:Int$after:String$last:Int$before:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partner(by:$by){consentReviews(first:$first after:$after last:$last before:$before){nodes{id reason tried purposes lookAgainAt recordedAt withdrawnAt partners(first:20){nodes{id slug name{text language direction isFallback}}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** The reviews that one partner recorded, newest first: for its stewards. */
export function listConsentReviews(
  client: Client,
  options: ListConsentReviewsVariables & CallOptions,
): Paged<ListConsentReviewsPage, ConsentReview> {
  return paged(client, ListConsentReviewsDocument, options, ["partner", "consentReviews"]);
}

/** Variables of `listConsentReviewItems`. */
export interface ListConsentReviewItemsVariables {
  /** How the record is identified. */
  readonly by: PartnerBy;
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** How many items of each review to give, at most. */
  readonly itemsFirst?: number | null | undefined;
  /** Items of a review after this cursor, where one has more. */
  readonly itemsAfter?: string | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listConsentReviewItems` answers. */
export interface ListConsentReviewItemsPage {
  /** The reviews on this page. */
  readonly nodes: readonly {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `revw_01k3…`. */
    readonly id: string;
    /** The archive items it is about, as far as you see them, by title. */
    readonly items: {
      /** The archive items under review on this page. */
      readonly nodes: readonly {
        /** An opaque id that never changes: a short type prefix and 26 characters, such as `item_01k3…`. */
        readonly id: string;
        /** The item's short name for web addresses, such as `sunday-injera`. */
        readonly slug: string;
        /** The kind of item. */
        readonly kind: ArchiveItemKind;
        /** The title. */
        readonly title: LocalizedText;
      }[];
      /** The page's position in the list. */
      readonly pageInfo: PageInfo;
    };
  }[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listConsentReviewItems`, as the API knows it. */
export const ListConsentReviewItemsDocument: TypedDocument<{ readonly partner: { readonly consentReviews: ListConsentReviewItemsPage | null } | null }, ListConsentReviewItemsVariables> = {
  name: "ListConsentReviewItems",
  kind: "query",
  hash: "1586130e2c9346b5802a15c252cfa7ef00bc234261fa5be82f240ab00b12442b",
  text: `query ListConsentReviewItems($by:PartnerBy!$first:Int$after:String$last:Int$before:String$itemsFirst:Int=20$itemsAfter:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partner(by:$by){consentReviews(first:$first after:$after last:$last before:$before){nodes{id items(first:$itemsFirst after:$itemsAfter){nodes{id slug kind title{text language direction isFallback}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** What the reviews of one partner are about, newest first: of each the items that you see, by title. For its stewards. */
export function listConsentReviewItems(
  client: Client,
  options: ListConsentReviewItemsVariables & CallOptions,
): Paged<ListConsentReviewItemsPage, {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `revw_01k3…`. */
  readonly id: string;
  /** The archive items it is about, as far as you see them, by title. */
  readonly items: {
    /** The archive items under review on this page. */
    readonly nodes: readonly {
      /** An opaque id that never changes: a short type prefix and 26 characters, such as `item_01k3…`. */
      readonly id: string;
      /** The item's short name for web addresses, such as `sunday-injera`. */
      readonly slug: string;
      /** The kind of item. */
      readonly kind: ArchiveItemKind;
      /** The title. */
      readonly title: LocalizedText;
    }[];
    /** The page's position in the list. */
    readonly pageInfo: PageInfo;
  };
}> {
  return paged(client, ListConsentReviewItemsDocument, options, ["partner", "consentReviews"]);
}

/** Variables of `createProtocol`. */
export interface CreateProtocolVariables {
  /** The new protocol. */
  readonly input: ProtocolCreateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createProtocol` answers. */
export interface CreateProtocolResult {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createProtocol`, as the API knows it. */
export const CreateProtocolDocument: TypedDocument<{ readonly protocolCreate: CreateProtocolResult }, CreateProtocolVariables> = {
  name: "CreateProtocol",
  kind: "mutation",
  hash: "4c11b1a8ebc569a6c8aff0a58cbb142430cff80c2a25eb4fb026abe170b3ebd4",
  text: `mutation CreateProtocol($input:ProtocolCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){protocolCreate(input:$input){protocol{id name{text language direction isFallback}description{text language direction isFallback}reach community{id slug name{text language direction isFallback}}windows{id opensAt closesAt}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Creates a protocol of a community. Requires the scope `heritage:steward`. */
export function createProtocol(
  client: Client,
  options: CreateProtocolVariables & CallOptions,
): Promise<CreateProtocolResult> {
  return call(client, CreateProtocolDocument, options, ["protocolCreate"]);
}

/** Variables of `updateProtocol`. */
export interface UpdateProtocolVariables {
  /** The changes. */
  readonly input: ProtocolUpdateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updateProtocol` answers. */
export interface UpdateProtocolResult {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `updateProtocol`, as the API knows it. */
export const UpdateProtocolDocument: TypedDocument<{ readonly protocolUpdate: UpdateProtocolResult }, UpdateProtocolVariables> = {
  name: "UpdateProtocol",
  kind: "mutation",
  hash: "193764b9eafd2010b6a2c62bb714ad3a872a4018a299e7c80c5f71ed91a55125",
  text: `mutation UpdateProtocol($input:ProtocolUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){protocolUpdate(input:$input){protocol{id name{text language direction isFallback}description{text language direction isFallback}reach community{id slug name{text language direction isFallback}}windows{id opensAt closesAt}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Changes a protocol, at once for all items that stand under it. Requires the scope `heritage:steward`. */
export function updateProtocol(
  client: Client,
  options: UpdateProtocolVariables & CallOptions,
): Promise<UpdateProtocolResult> {
  return call(client, UpdateProtocolDocument, options, ["protocolUpdate"]);
}

/** Variables of `deleteProtocol`. */
export interface DeleteProtocolVariables {
  /** The protocol. */
  readonly input: ProtocolDeleteInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `deleteProtocol` answers. */
export interface DeleteProtocolResult {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `deleteProtocol`, as the API knows it. */
export const DeleteProtocolDocument: TypedDocument<{ readonly protocolDelete: DeleteProtocolResult }, DeleteProtocolVariables> = {
  name: "DeleteProtocol",
  kind: "mutation",
  hash: "fd7debce13212a28c58758a812011de5431f5e295e61d403886f1c86d5118117",
  text: `mutation DeleteProtocol($input:ProtocolDeleteInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){protocolDelete(input:$input){protocol{id name{text language direction isFallback}description{text language direction isFallback}reach community{id slug name{text language direction isFallback}}windows{id opensAt closesAt}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Deletes a protocol, until it is restored. It admits nobody any more, and items that stand under it are closed by it. Requires the scope `heritage:steward`. */
export function deleteProtocol(
  client: Client,
  options: DeleteProtocolVariables & CallOptions,
): Promise<DeleteProtocolResult> {
  return call(client, DeleteProtocolDocument, options, ["protocolDelete"]);
}

/** Variables of `restoreProtocol`. */
export interface RestoreProtocolVariables {
  /** The protocol. */
  readonly input: ProtocolRestoreInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `restoreProtocol` answers. */
export interface RestoreProtocolResult {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `restoreProtocol`, as the API knows it. */
export const RestoreProtocolDocument: TypedDocument<{ readonly protocolRestore: RestoreProtocolResult }, RestoreProtocolVariables> = {
  name: "RestoreProtocol",
  kind: "mutation",
  hash: "c325a1b716bcf32057c0bdbc870b77e7ef079118d9daa52332c3b816d07be9f3",
  text: `mutation RestoreProtocol($input:ProtocolRestoreInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){protocolRestore(input:$input){protocol{id name{text language direction isFallback}description{text language direction isFallback}reach community{id slug name{text language direction isFallback}}windows{id opensAt closesAt}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Restores a deleted protocol, as it was before. Requires the scope `heritage:steward`. */
export function restoreProtocol(
  client: Client,
  options: RestoreProtocolVariables & CallOptions,
): Promise<RestoreProtocolResult> {
  return call(client, RestoreProtocolDocument, options, ["protocolRestore"]);
}

/** Variables of `addProtocolMembers`. */
export interface AddProtocolMembersVariables {
  /** The protocol, and the people. */
  readonly input: ProtocolMembersAddInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `addProtocolMembers` answers. */
export interface AddProtocolMembersResult {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `addProtocolMembers`, as the API knows it. */
export const AddProtocolMembersDocument: TypedDocument<{ readonly protocolMembersAdd: AddProtocolMembersResult }, AddProtocolMembersVariables> = {
  name: "AddProtocolMembers",
  kind: "mutation",
  hash: "5e0b9cc3cce8676c0eddd2de9ad19c57d533c15da8b5b5575db3e40d0fd59220",
  text: `mutation AddProtocolMembers($input:ProtocolMembersAddInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){protocolMembersAdd(input:$input){protocol{id name{text language direction isFallback}description{text language direction isFallback}reach community{id slug name{text language direction isFallback}}windows{id opensAt closesAt}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Makes people members of a protocol. Requires the scope `heritage:steward`. */
export function addProtocolMembers(
  client: Client,
  options: AddProtocolMembersVariables & CallOptions,
): Promise<AddProtocolMembersResult> {
  return call(client, AddProtocolMembersDocument, options, ["protocolMembersAdd"]);
}

/** Variables of `removeProtocolMembers`. */
export interface RemoveProtocolMembersVariables {
  /** The protocol, and the people. */
  readonly input: ProtocolMembersRemoveInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `removeProtocolMembers` answers. */
export interface RemoveProtocolMembersResult {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `removeProtocolMembers`, as the API knows it. */
export const RemoveProtocolMembersDocument: TypedDocument<{ readonly protocolMembersRemove: RemoveProtocolMembersResult }, RemoveProtocolMembersVariables> = {
  name: "RemoveProtocolMembers",
  kind: "mutation",
  hash: "7526e98230bfcf5a7bd0f748b775d40b33337026c706337a58128d34733f082e",
  text: `mutation RemoveProtocolMembers($input:ProtocolMembersRemoveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){protocolMembersRemove(input:$input){protocol{id name{text language direction isFallback}description{text language direction isFallback}reach community{id slug name{text language direction isFallback}}windows{id opensAt closesAt}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Ends that people are members of a protocol, at once. Requires the scope `heritage:steward`. */
export function removeProtocolMembers(
  client: Client,
  options: RemoveProtocolMembersVariables & CallOptions,
): Promise<RemoveProtocolMembersResult> {
  return call(client, RemoveProtocolMembersDocument, options, ["protocolMembersRemove"]);
}

/** Variables of `addProtocolPartners`. */
export interface AddProtocolPartnersVariables {
  /** The protocol, and the partners. */
  readonly input: ProtocolPartnersAddInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `addProtocolPartners` answers. */
export interface AddProtocolPartnersResult {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `addProtocolPartners`, as the API knows it. */
export const AddProtocolPartnersDocument: TypedDocument<{ readonly protocolPartnersAdd: AddProtocolPartnersResult }, AddProtocolPartnersVariables> = {
  name: "AddProtocolPartners",
  kind: "mutation",
  hash: "2869ab105f0832a7fb17b4ac5484031fdebcbc1dd61b8606fdd45af121ddce1f",
  text: `mutation AddProtocolPartners($input:ProtocolPartnersAddInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){protocolPartnersAdd(input:$input){protocol{id name{text language direction isFallback}description{text language direction isFallback}reach community{id slug name{text language direction isFallback}}windows{id opensAt closesAt}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Lists partners whose people a protocol admits, where it reaches partners. Requires the scope `heritage:steward`. */
export function addProtocolPartners(
  client: Client,
  options: AddProtocolPartnersVariables & CallOptions,
): Promise<AddProtocolPartnersResult> {
  return call(client, AddProtocolPartnersDocument, options, ["protocolPartnersAdd"]);
}

/** Variables of `removeProtocolPartners`. */
export interface RemoveProtocolPartnersVariables {
  /** The protocol, and the partners. */
  readonly input: ProtocolPartnersRemoveInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `removeProtocolPartners` answers. */
export interface RemoveProtocolPartnersResult {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `removeProtocolPartners`, as the API knows it. */
export const RemoveProtocolPartnersDocument: TypedDocument<{ readonly protocolPartnersRemove: RemoveProtocolPartnersResult }, RemoveProtocolPartnersVariables> = {
  name: "RemoveProtocolPartners",
  kind: "mutation",
  hash: "40025ba9de8ac2af5b6dc0f8960f2c857d7f24472492c92db9eb27fe08df3d69",
  text: `mutation RemoveProtocolPartners($input:ProtocolPartnersRemoveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){protocolPartnersRemove(input:$input){protocol{id name{text language direction isFallback}description{text language direction isFallback}reach community{id slug name{text language direction isFallback}}windows{id opensAt closesAt}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Takes partners off the list of a protocol, at once. Requires the scope `heritage:steward`. */
export function removeProtocolPartners(
  client: Client,
  options: RemoveProtocolPartnersVariables & CallOptions,
): Promise<RemoveProtocolPartnersResult> {
  return call(client, RemoveProtocolPartnersDocument, options, ["protocolPartnersRemove"]);
}

/** Variables of `addProtocolWindow`. */
export interface AddProtocolWindowVariables {
  /** The protocol, and the time. */
  readonly input: ProtocolWindowAddInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `addProtocolWindow` answers. */
export interface AddProtocolWindowResult {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `addProtocolWindow`, as the API knows it. */
export const AddProtocolWindowDocument: TypedDocument<{ readonly protocolWindowAdd: AddProtocolWindowResult }, AddProtocolWindowVariables> = {
  name: "AddProtocolWindow",
  kind: "mutation",
  hash: "e464066849a0cb03304b709f95b176dc1caabe49fdf870064f69faa3dcda55d4",
  text: `mutation AddProtocolWindow($input:ProtocolWindowAddInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){protocolWindowAdd(input:$input){protocol{id name{text language direction isFallback}description{text language direction isFallback}reach community{id slug name{text language direction isFallback}}windows{id opensAt closesAt}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Adds a time in which a protocol is open. Requires the scope `heritage:steward`. */
export function addProtocolWindow(
  client: Client,
  options: AddProtocolWindowVariables & CallOptions,
): Promise<AddProtocolWindowResult> {
  return call(client, AddProtocolWindowDocument, options, ["protocolWindowAdd"]);
}

/** Variables of `updateProtocolWindow`. */
export interface UpdateProtocolWindowVariables {
  /** The protocol, and the time. */
  readonly input: ProtocolWindowUpdateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updateProtocolWindow` answers. */
export interface UpdateProtocolWindowResult {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `updateProtocolWindow`, as the API knows it. */
export const UpdateProtocolWindowDocument: TypedDocument<{ readonly protocolWindowUpdate: UpdateProtocolWindowResult }, UpdateProtocolWindowVariables> = {
  name: "UpdateProtocolWindow",
  kind: "mutation",
  hash: "08a265a4c735364330a72751d50591ba5c07fad7abbfb147e61cacd7cce537a5",
  text: `mutation UpdateProtocolWindow($input:ProtocolWindowUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){protocolWindowUpdate(input:$input){protocol{id name{text language direction isFallback}description{text language direction isFallback}reach community{id slug name{text language direction isFallback}}windows{id opensAt closesAt}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Changes a time in which a protocol is open. Requires the scope `heritage:steward`. */
export function updateProtocolWindow(
  client: Client,
  options: UpdateProtocolWindowVariables & CallOptions,
): Promise<UpdateProtocolWindowResult> {
  return call(client, UpdateProtocolWindowDocument, options, ["protocolWindowUpdate"]);
}

/** Variables of `removeProtocolWindow`. */
export interface RemoveProtocolWindowVariables {
  /** The protocol, and the time. */
  readonly input: ProtocolWindowRemoveInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `removeProtocolWindow` answers. */
export interface RemoveProtocolWindowResult {
  /** The protocol after the mutation. Null if there are errors, and only then. */
  readonly protocol: Protocol | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `removeProtocolWindow`, as the API knows it. */
export const RemoveProtocolWindowDocument: TypedDocument<{ readonly protocolWindowRemove: RemoveProtocolWindowResult }, RemoveProtocolWindowVariables> = {
  name: "RemoveProtocolWindow",
  kind: "mutation",
  hash: "e251238c7dad99b702a7f59b089f38ca210a2612b1eb14f251cc0e26e18430b8",
  text: `mutation RemoveProtocolWindow($input:ProtocolWindowRemoveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){protocolWindowRemove(input:$input){protocol{id name{text language direction isFallback}description{text language direction isFallback}reach community{id slug name{text language direction isFallback}}windows{id opensAt closesAt}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Removes a time in which a protocol is open. Without any, it admits nobody. Requires the scope `heritage:steward`. */
export function removeProtocolWindow(
  client: Client,
  options: RemoveProtocolWindowVariables & CallOptions,
): Promise<RemoveProtocolWindowResult> {
  return call(client, RemoveProtocolWindowDocument, options, ["protocolWindowRemove"]);
}

/** Variables of `offerArchiveItem`. */
export interface OfferArchiveItemVariables {
  /** The archive item, and the community. */
  readonly input: ArchiveItemOfferInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `offerArchiveItem` answers. */
export interface OfferArchiveItemResult {
  /** The item community after the mutation. Null if there are errors, and only then. */
  readonly itemCommunity: ItemCommunity | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `offerArchiveItem`, as the API knows it. */
export const OfferArchiveItemDocument: TypedDocument<{ readonly archiveItemOffer: OfferArchiveItemResult }, OfferArchiveItemVariables> = {
  name: "OfferArchiveItem",
  kind: "mutation",
  hash: "0ad355e03d52842dd4daf5c802e802ccee2545dcf65e46a572d922f40e16662e",
  text: `mutation OfferArchiveItem($input:ArchiveItemOfferInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemOffer(input:$input){itemCommunity{id state community{id slug name{text language direction isFallback}}offeredAt acceptedAt leftAt agreesToAny statement{text language direction isFallback}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Offers an archive item to a community, whose stewards see the draft from now on. An institution offers to itself what is its own. Requires the scope `archives:write`. */
export function offerArchiveItem(
  client: Client,
  options: OfferArchiveItemVariables & CallOptions,
): Promise<OfferArchiveItemResult> {
  return call(client, OfferArchiveItemDocument, options, ["archiveItemOffer"]);
}

/** Variables of `acceptArchiveItem`. */
export interface AcceptArchiveItemVariables {
  /** The archive item, and the community. */
  readonly input: ArchiveItemAcceptInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `acceptArchiveItem` answers. */
export interface AcceptArchiveItemResult {
  /** The item community after the mutation. Null if there are errors, and only then. */
  readonly itemCommunity: ItemCommunity | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `acceptArchiveItem`, as the API knows it. */
export const AcceptArchiveItemDocument: TypedDocument<{ readonly archiveItemAccept: AcceptArchiveItemResult }, AcceptArchiveItemVariables> = {
  name: "AcceptArchiveItem",
  kind: "mutation",
  hash: "072e36e6632752877f4a9a36c86b12929365d424132e3fabc74dcd04fc195ba3",
  text: `mutation AcceptArchiveItem($input:ArchiveItemAcceptInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemAccept(input:$input){itemCommunity{id state community{id slug name{text language direction isFallback}}offeredAt acceptedAt leftAt agreesToAny statement{text language direction isFallback}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Accepts authority over an archive item for a community. From now on it is for its communities to say who sees it. An institution that governs its own record says so in its own words. Requires the scope `heritage:steward`. */
export function acceptArchiveItem(
  client: Client,
  options: AcceptArchiveItemVariables & CallOptions,
): Promise<AcceptArchiveItemResult> {
  return call(client, AcceptArchiveItemDocument, options, ["archiveItemAccept"]);
}

/** Variables of `declineArchiveItem`. */
export interface DeclineArchiveItemVariables {
  /** The archive item, and the community. */
  readonly input: ArchiveItemDeclineInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `declineArchiveItem` answers. */
export interface DeclineArchiveItemResult {
  /** The item community after the mutation. Null if there are errors, and only then. */
  readonly itemCommunity: ItemCommunity | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `declineArchiveItem`, as the API knows it. */
export const DeclineArchiveItemDocument: TypedDocument<{ readonly archiveItemDecline: DeclineArchiveItemResult }, DeclineArchiveItemVariables> = {
  name: "DeclineArchiveItem",
  kind: "mutation",
  hash: "0a40940d24eef040e8926976bf481b2a510f9a30def70cf4859c803b965d4b23",
  text: `mutation DeclineArchiveItem($input:ArchiveItemDeclineInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemDecline(input:$input){itemCommunity{id state community{id slug name{text language direction isFallback}}offeredAt acceptedAt leftAt agreesToAny statement{text language direction isFallback}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Declines an offer, for a community. Requires the scope `heritage:steward`. */
export function declineArchiveItem(
  client: Client,
  options: DeclineArchiveItemVariables & CallOptions,
): Promise<DeclineArchiveItemResult> {
  return call(client, DeclineArchiveItemDocument, options, ["archiveItemDecline"]);
}

/** Variables of `leaveArchiveItem`. */
export interface LeaveArchiveItemVariables {
  /** The archive item, the community, and a successor. */
  readonly input: ArchiveItemLeaveInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `leaveArchiveItem` answers. */
export interface LeaveArchiveItemResult {
  /** The item community after the mutation. Null if there are errors, and only then. */
  readonly itemCommunity: ItemCommunity | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `leaveArchiveItem`, as the API knows it. */
export const LeaveArchiveItemDocument: TypedDocument<{ readonly archiveItemLeave: LeaveArchiveItemResult }, LeaveArchiveItemVariables> = {
  name: "LeaveArchiveItem",
  kind: "mutation",
  hash: "d5b2d06f52fd4267c4950ccb6c721c14352257daa090198606c154118d20b602",
  text: `mutation LeaveArchiveItem($input:ArchiveItemLeaveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemLeave(input:$input){itemCommunity{id state community{id slug name{text language direction isFallback}}offeredAt acceptedAt leftAt agreesToAny statement{text language direction isFallback}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Ends that a community governs an archive item. All approvals lapse. The last community names a successor, to whom it is offered. Requires the scope `heritage:steward`. */
export function leaveArchiveItem(
  client: Client,
  options: LeaveArchiveItemVariables & CallOptions,
): Promise<LeaveArchiveItemResult> {
  return call(client, LeaveArchiveItemDocument, options, ["archiveItemLeave"]);
}

/** Variables of `agreeToAnyProtocol`. */
export interface AgreeToAnyProtocolVariables {
  /** The archive item, the community, and whether it agrees. */
  readonly input: ArchiveItemAgreeToAnyInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `agreeToAnyProtocol` answers. */
export interface AgreeToAnyProtocolResult {
  /** The item community after the mutation. Null if there are errors, and only then. */
  readonly itemCommunity: ItemCommunity | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `agreeToAnyProtocol`, as the API knows it. */
export const AgreeToAnyProtocolDocument: TypedDocument<{ readonly archiveItemAgreeToAny: AgreeToAnyProtocolResult }, AgreeToAnyProtocolVariables> = {
  name: "AgreeToAnyProtocol",
  kind: "mutation",
  hash: "c76806836eec370334b4168a8ff519ab9754f02f7a4ed97ebe6f517698be1cc7",
  text: `mutation AgreeToAnyProtocol($input:ArchiveItemAgreeToAnyInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemAgreeToAny(input:$input){itemCommunity{id state community{id slug name{text language direction isFallback}}offeredAt acceptedAt leftAt agreesToAny statement{text language direction isFallback}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Agrees for a community that one of the protocols of an archive item is enough to be admitted. It counts once all communities that govern agree. Requires the scope `heritage:steward`. */
export function agreeToAnyProtocol(
  client: Client,
  options: AgreeToAnyProtocolVariables & CallOptions,
): Promise<AgreeToAnyProtocolResult> {
  return call(client, AgreeToAnyProtocolDocument, options, ["archiveItemAgreeToAny"]);
}

/** Variables of `placeArchiveItemUnderProtocol`. */
export interface PlaceArchiveItemUnderProtocolVariables {
  /** The archive item, and the protocol. */
  readonly input: ArchiveItemProtocolPlaceInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `placeArchiveItemUnderProtocol` answers. */
export interface PlaceArchiveItemUnderProtocolResult {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: ItemProtocols | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `placeArchiveItemUnderProtocol`, as the API knows it. */
export const PlaceArchiveItemUnderProtocolDocument: TypedDocument<{ readonly archiveItemProtocolPlace: PlaceArchiveItemUnderProtocolResult }, PlaceArchiveItemUnderProtocolVariables> = {
  name: "PlaceArchiveItemUnderProtocol",
  kind: "mutation",
  hash: "e90029aa95a27c66645a975dcf07edeb609c6895a959ba5547a487b291d2a030",
  text: `mutation PlaceArchiveItemUnderProtocol($input:ArchiveItemProtocolPlaceInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemProtocolPlace(input:$input){archiveItem{id protocols{id name{text language direction isFallback}description{text language direction isFallback}reach community{id slug name{text language direction isFallback}}windows{id opensAt closesAt}revision createdAt updatedAt deletedAt}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Places an archive item under a protocol of a community that governs it. Where that may admit more people, the approvals lapse. Requires the scope `heritage:steward`. */
export function placeArchiveItemUnderProtocol(
  client: Client,
  options: PlaceArchiveItemUnderProtocolVariables & CallOptions,
): Promise<PlaceArchiveItemUnderProtocolResult> {
  return call(client, PlaceArchiveItemUnderProtocolDocument, options, ["archiveItemProtocolPlace"]);
}

/** Variables of `removeArchiveItemFromProtocol`. */
export interface RemoveArchiveItemFromProtocolVariables {
  /** The archive item, and the protocol. */
  readonly input: ArchiveItemProtocolRemoveInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `removeArchiveItemFromProtocol` answers. */
export interface RemoveArchiveItemFromProtocolResult {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: ItemProtocols | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `removeArchiveItemFromProtocol`, as the API knows it. */
export const RemoveArchiveItemFromProtocolDocument: TypedDocument<{ readonly archiveItemProtocolRemove: RemoveArchiveItemFromProtocolResult }, RemoveArchiveItemFromProtocolVariables> = {
  name: "RemoveArchiveItemFromProtocol",
  kind: "mutation",
  hash: "d27b3fcbf26ae7c0d884ff3681e61c76a9f9c440f553cdc5cb43459707822b5b",
  text: `mutation RemoveArchiveItemFromProtocol($input:ArchiveItemProtocolRemoveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemProtocolRemove(input:$input){archiveItem{id protocols{id name{text language direction isFallback}description{text language direction isFallback}reach community{id slug name{text language direction isFallback}}windows{id opensAt closesAt}revision createdAt updatedAt deletedAt}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Takes an archive item out of a protocol. Without any, only stewards see it. Requires the scope `heritage:steward`. */
export function removeArchiveItemFromProtocol(
  client: Client,
  options: RemoveArchiveItemFromProtocolVariables & CallOptions,
): Promise<RemoveArchiveItemFromProtocolResult> {
  return call(client, RemoveArchiveItemFromProtocolDocument, options, ["archiveItemProtocolRemove"]);
}

/** Variables of `suspendArchiveItem`. */
export interface SuspendArchiveItemVariables {
  /** The archive item, and why. */
  readonly input: ArchiveItemSuspendInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `suspendArchiveItem` answers. */
export interface SuspendArchiveItemResult {
  /** The suspension after the mutation. Null if there are errors, and only then. */
  readonly suspension: ItemSuspension | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `suspendArchiveItem`, as the API knows it. */
export const SuspendArchiveItemDocument: TypedDocument<{ readonly archiveItemSuspend: SuspendArchiveItemResult }, SuspendArchiveItemVariables> = {
  name: "SuspendArchiveItem",
  kind: "mutation",
  hash: "79e3dcc0bfdb9e70072b9254a531731bbf736dc3e94f52ef895381eca3aaf3fa",
  text: `mutation SuspendArchiveItem($input:ArchiveItemSuspendInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemSuspend(input:$input){suspension{id reason note partner{id slug name{text language direction isFallback}}suspendedAt liftedAt decision releasedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Closes an archive item at once to all but its stewards: for a community that governs it, for its holder, or by those who run the service, who need not see it. Requires a sign-in or a secret key. */
export function suspendArchiveItem(
  client: Client,
  options: SuspendArchiveItemVariables & CallOptions,
): Promise<SuspendArchiveItemResult> {
  return call(client, SuspendArchiveItemDocument, options, ["archiveItemSuspend"]);
}

/** Variables of `liftSuspension`. */
export interface LiftSuspensionVariables {
  /** The suspension, and the decision. */
  readonly input: ArchiveItemSuspensionLiftInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `liftSuspension` answers. */
export interface LiftSuspensionResult {
  /** The suspension after the mutation. Null if there are errors, and only then. */
  readonly suspension: ItemSuspension | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `liftSuspension`, as the API knows it. */
export const LiftSuspensionDocument: TypedDocument<{ readonly archiveItemSuspensionLift: LiftSuspensionResult }, LiftSuspensionVariables> = {
  name: "LiftSuspension",
  kind: "mutation",
  hash: "daddddbd117638d66a592fef12e5943d0ae922a8ec9e6abecede1fe53c7b048f",
  text: `mutation LiftSuspension($input:ArchiveItemSuspensionLiftInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemSuspensionLift(input:$input){suspension{id reason note partner{id slug name{text language direction isFallback}}suspendedAt liftedAt decision releasedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Lifts a suspension by a recorded decision. What those who run the service suspended stays closed until they release it, too. Requires the scope `heritage:steward`. */
export function liftSuspension(
  client: Client,
  options: LiftSuspensionVariables & CallOptions,
): Promise<LiftSuspensionResult> {
  return call(client, LiftSuspensionDocument, options, ["archiveItemSuspensionLift"]);
}

/** Variables of `releaseSuspension`. */
export interface ReleaseSuspensionVariables {
  /** The suspension. */
  readonly input: ArchiveItemSuspensionReleaseInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `releaseSuspension` answers. */
export interface ReleaseSuspensionResult {
  /** The suspension after the mutation. Null if there are errors, and only then. */
  readonly suspension: ItemSuspension | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `releaseSuspension`, as the API knows it. */
export const ReleaseSuspensionDocument: TypedDocument<{ readonly archiveItemSuspensionRelease: ReleaseSuspensionResult }, ReleaseSuspensionVariables> = {
  name: "ReleaseSuspension",
  kind: "mutation",
  hash: "69e93c86ef75b6ac9a6c0e2d163161dd08086a6feb8702af8721ec0dd851b560",
  text: `mutation ReleaseSuspension($input:ArchiveItemSuspensionReleaseInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemSuspensionRelease(input:$input){suspension{id reason note partner{id slug name{text language direction isFallback}}suspendedAt liftedAt decision releasedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Agrees, for those who run the service, that a suspension of theirs is lifted. It ends once a steward lifts it, too. Requires the scope `platform:administer`. */
export function releaseSuspension(
  client: Client,
  options: ReleaseSuspensionVariables & CallOptions,
): Promise<ReleaseSuspensionResult> {
  return call(client, ReleaseSuspensionDocument, options, ["archiveItemSuspensionRelease"]);
}

/** Variables of `approveArchiveItem`. */
export interface ApproveArchiveItemVariables {
  /** The archive item, the circle, and how they came to agree. */
  readonly input: ArchiveItemApproveInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `approveArchiveItem` answers. */
export interface ApproveArchiveItemResult {
  /** The approval after the mutation. Null if there are errors, and only then. */
  readonly approval: ItemApproval | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `approveArchiveItem`, as the API knows it. */
export const ApproveArchiveItemDocument: TypedDocument<{ readonly archiveItemApprove: ApproveArchiveItemResult }, ApproveArchiveItemVariables> = {
  name: "ApproveArchiveItem",
  kind: "mutation",
  hash: "f7814c9ff857f9e0489ca75bd2de89fb9e68b60d9ae63d4a7569aac5e11dafb0",
  text: `mutation ApproveArchiveItem($input:ArchiveItemApproveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemApprove(input:$input){approval{id opensWhenDue circle role partner{id slug name{text language direction isFallback}}contentRevision seenAt validUntil evidence recordedAt isCurrent endedAt endedBecause media{mediumId contentRevision endedAt}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Approves an archive item for one circle, of the revision that you have read. It opens once each community that governs it has approved, for everyone the holder too by another person, and each person in it has agreed or a review stands in for them. Requires a sign-in or a secret key. */
export function approveArchiveItem(
  client: Client,
  options: ApproveArchiveItemVariables & CallOptions,
): Promise<ApproveArchiveItemResult> {
  return call(client, ApproveArchiveItemDocument, options, ["archiveItemApprove"]);
}

/** Variables of `withdrawArchiveItemApproval`. */
export interface WithdrawArchiveItemApprovalVariables {
  /** The approval. */
  readonly input: ArchiveItemApprovalWithdrawInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `withdrawArchiveItemApproval` answers. */
export interface WithdrawArchiveItemApprovalResult {
  /** The approval after the mutation. Null if there are errors, and only then. */
  readonly approval: ItemApproval | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `withdrawArchiveItemApproval`, as the API knows it. */
export const WithdrawArchiveItemApprovalDocument: TypedDocument<{ readonly archiveItemApprovalWithdraw: WithdrawArchiveItemApprovalResult }, WithdrawArchiveItemApprovalVariables> = {
  name: "WithdrawArchiveItemApproval",
  kind: "mutation",
  hash: "60c37630b0ee99c34d31bd697a479b3896cb2a39ab5909a96c7b9070b95679fd",
  text: `mutation WithdrawArchiveItemApproval($input:ArchiveItemApprovalWithdrawInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemApprovalWithdraw(input:$input){approval{id opensWhenDue circle role partner{id slug name{text language direction isFallback}}contentRevision seenAt validUntil evidence recordedAt isCurrent endedAt endedBecause media{mediumId contentRevision endedAt}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Withdraws an approval. What it opened is closed before this is answered. Requires a sign-in or a secret key. */
export function withdrawArchiveItemApproval(
  client: Client,
  options: WithdrawArchiveItemApprovalVariables & CallOptions,
): Promise<WithdrawArchiveItemApprovalResult> {
  return call(client, WithdrawArchiveItemApprovalDocument, options, ["archiveItemApprovalWithdraw"]);
}

/** Variables of `recordConsentReview`. */
export interface RecordConsentReviewVariables {
  /** The review. */
  readonly input: ConsentReviewRecordInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `recordConsentReview` answers. */
export interface RecordConsentReviewResult {
  /** The consent review after the mutation. Null if there are errors, and only then. */
  readonly consentReview: ConsentReview | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `recordConsentReview`, as the API knows it. */
export const RecordConsentReviewDocument: TypedDocument<{ readonly consentReviewRecord: RecordConsentReviewResult }, RecordConsentReviewVariables> = {
  name: "RecordConsentReview",
  kind: "mutation",
  hash: "cb7c3171ba28615ae22cdc28df124048a8d1badea8ff933a7235799a396b0f28",
  text: `mutation RecordConsentReview($input:ConsentReviewRecordInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentReviewRecord(input:$input){consentReview{id reason tried purposes lookAgainAt recordedAt withdrawnAt partners(first:20){nodes{id slug name{text language direction isFallback}}}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Records a review of archive items that a community governs, and opens what is approved and then rests on it. What everyone may see rests on it once the holder stands behind it, too. Requires the scope `heritage:steward`. */
export function recordConsentReview(
  client: Client,
  options: RecordConsentReviewVariables & CallOptions,
): Promise<RecordConsentReviewResult> {
  return call(client, RecordConsentReviewDocument, options, ["consentReviewRecord"]);
}

/** Variables of `supportConsentReview`. */
export interface SupportConsentReviewVariables {
  /** The review, and the partner. */
  readonly input: ConsentReviewSupportInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `supportConsentReview` answers. */
export interface SupportConsentReviewResult {
  /** The consent review after the mutation. Null if there are errors, and only then. */
  readonly consentReview: ConsentReview | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `supportConsentReview`, as the API knows it. */
export const SupportConsentReviewDocument: TypedDocument<{ readonly consentReviewSupport: SupportConsentReviewResult }, SupportConsentReviewVariables> = {
  name: "SupportConsentReview",
  kind: "mutation",
  hash: "62a8b7fb713a32a7ece1e97b6814771217c8fd0b5dd8cf15acbaff7bd63f08d0",
  text: `mutation SupportConsentReview($input:ConsentReviewSupportInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentReviewSupport(input:$input){consentReview{id reason tried purposes lookAgainAt recordedAt withdrawnAt partners(first:20){nodes{id slug name{text language direction isFallback}}}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Stands behind a review for another community that governs, or for the holder. Requires a sign-in or a secret key. */
export function supportConsentReview(
  client: Client,
  options: SupportConsentReviewVariables & CallOptions,
): Promise<SupportConsentReviewResult> {
  return call(client, SupportConsentReviewDocument, options, ["consentReviewSupport"]);
}

/** Variables of `withdrawConsentReview`. */
export interface WithdrawConsentReviewVariables {
  /** The review. */
  readonly input: ConsentReviewWithdrawInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `withdrawConsentReview` answers. */
export interface WithdrawConsentReviewResult {
  /** The consent review after the mutation. Null if there are errors, and only then. */
  readonly consentReview: ConsentReview | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `withdrawConsentReview`, as the API knows it. */
export const WithdrawConsentReviewDocument: TypedDocument<{ readonly consentReviewWithdraw: WithdrawConsentReviewResult }, WithdrawConsentReviewVariables> = {
  name: "WithdrawConsentReview",
  kind: "mutation",
  hash: "3560ebee75d62e9840cfe5f542741c349e2cfe7e435963733204b358f75e20c7",
  text: `mutation WithdrawConsentReview($input:ConsentReviewWithdrawInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){consentReviewWithdraw(input:$input){consentReview{id reason tried purposes lookAgainAt recordedAt withdrawnAt partners(first:20){nodes{id slug name{text language direction isFallback}}}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Withdraws a review, for whoever stands behind it or is asked to. What rests on it is closed before this is answered. Requires a sign-in or a secret key. */
export function withdrawConsentReview(
  client: Client,
  options: WithdrawConsentReviewVariables & CallOptions,
): Promise<WithdrawConsentReviewResult> {
  return call(client, WithdrawConsentReviewDocument, options, ["consentReviewWithdraw"]);
}

/** Variables of `listItemCorrections`. */
export interface ListItemCorrectionsVariables {
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

/** What `listItemCorrections` answers. */
export interface ListItemCorrectionsPage {
  /** The corrections on this page. */
  readonly nodes: readonly ItemCorrection[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listItemCorrections`, as the API knows it. */
export const ListItemCorrectionsDocument: TypedDocument<{ readonly itemCorrections: ListItemCorrectionsPage }, ListItemCorrectionsVariables> = {
  name: "ListItemCorrections",
  kind: "query",
  hash: "f5c1033e9874e3bc128fe62074f62ec2ddeef76e4206058f57e371e346c932a6",
  text: `query ListItemCorrections($first:Int$after:String$last:Int$before:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){itemCorrections(first:$first after:$after last:$last before:$before){nodes{id item{id slug title{text language direction isFallback}}partner{id slug name{text language direction isFallback}}field part language textBefore textAfter correctedAt takenBackAt}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}`,
};

/** The small corrections of items that you govern, or keep and see, with the words from before, newest first, a page at a time. */
export function listItemCorrections(
  client: Client,
  options: ListItemCorrectionsVariables & CallOptions = {},
): Paged<ListItemCorrectionsPage, ItemCorrection> {
  return paged(client, ListItemCorrectionsDocument, options, ["itemCorrections"]);
}

/** Variables of `agreeToCorrections`. */
export interface AgreeToCorrectionsVariables {
  /** The archive item, the side, and whether it agrees. */
  readonly input: ArchiveItemAgreeToCorrectionsInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `agreeToCorrections` answers. */
export interface AgreeToCorrectionsResult {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `item_01k3…`. */
    readonly id: string;
    /** Who agreed that small corrections do not wait: that counts once its holder and all communities that govern it have. Empty if you neither govern nor write for its holder. At most 50. */
    readonly correctionsAgreedBy: readonly PartnerName[];
  } | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `agreeToCorrections`, as the API knows it. */
export const AgreeToCorrectionsDocument: TypedDocument<{ readonly archiveItemAgreeToCorrections: AgreeToCorrectionsResult }, AgreeToCorrectionsVariables> = {
  name: "AgreeToCorrections",
  kind: "mutation",
  hash: "a8a277c737532e6a7c4c0f12ce00dc75cb9aa2f347ad5cb5e76bd1d1f8db6d56",
  text: `mutation AgreeToCorrections($input:ArchiveItemAgreeToCorrectionsInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemAgreeToCorrections(input:$input){archiveItem{id correctionsAgreedBy{id slug name{text language direction isFallback}}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Agrees for one side that small corrections of an item do not wait for another approval; or takes that back. */
export function agreeToCorrections(
  client: Client,
  options: AgreeToCorrectionsVariables & CallOptions,
): Promise<AgreeToCorrectionsResult> {
  return call(client, AgreeToCorrectionsDocument, options, ["archiveItemAgreeToCorrections"]);
}

/** Variables of `correctArchiveItem`. */
export interface CorrectArchiveItemVariables {
  /** The archive item, and the text as it should be. */
  readonly input: ArchiveItemCorrectInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `correctArchiveItem` answers. */
export interface CorrectArchiveItemResult {
  /** The item correction after the mutation. Null if there are errors, and only then. */
  readonly itemCorrection: ItemCorrection | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `correctArchiveItem`, as the API knows it. */
export const CorrectArchiveItemDocument: TypedDocument<{ readonly archiveItemCorrect: CorrectArchiveItemResult }, CorrectArchiveItemVariables> = {
  name: "CorrectArchiveItem",
  kind: "mutation",
  hash: "f03717acdcada740f67864ece03dd8733ca342280290897ac38d46999e377f4d",
  text: `mutation CorrectArchiveItem($input:ArchiveItemCorrectInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemCorrect(input:$input){itemCorrection{id item{id slug title{text language direction isFallback}}partner{id slug name{text language direction isFallback}}field part language textBefore textAfter correctedAt takenBackAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Makes a small correction of an approved text, where both sides agreed that these do not wait. */
export function correctArchiveItem(
  client: Client,
  options: CorrectArchiveItemVariables & CallOptions,
): Promise<CorrectArchiveItemResult> {
  return call(client, CorrectArchiveItemDocument, options, ["archiveItemCorrect"]);
}

/** Variables of `takeBackCorrection`. */
export interface TakeBackCorrectionVariables {
  /** The correction. */
  readonly input: ItemCorrectionTakeBackInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `takeBackCorrection` answers. */
export interface TakeBackCorrectionResult {
  /** The item correction after the mutation. Null if there are errors, and only then. */
  readonly itemCorrection: ItemCorrection | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `takeBackCorrection`, as the API knows it. */
export const TakeBackCorrectionDocument: TypedDocument<{ readonly itemCorrectionTakeBack: TakeBackCorrectionResult }, TakeBackCorrectionVariables> = {
  name: "TakeBackCorrection",
  kind: "mutation",
  hash: "080905c63c9e07decfacea36a8c433d1494330fce438abcba3a11d413c424e7a",
  text: `mutation TakeBackCorrection($input:ItemCorrectionTakeBackInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){itemCorrectionTakeBack(input:$input){itemCorrection{id item{id slug title{text language direction isFallback}}partner{id slug name{text language direction isFallback}}field part language textBefore textAfter correctedAt takenBackAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Puts back the words from before a correction. */
export function takeBackCorrection(
  client: Client,
  options: TakeBackCorrectionVariables & CallOptions,
): Promise<TakeBackCorrectionResult> {
  return call(client, TakeBackCorrectionDocument, options, ["itemCorrectionTakeBack"]);
}

/** Variables of `listItemTransfers`. */
export interface ListItemTransfersVariables {
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

/** What `listItemTransfers` answers. */
export interface ListItemTransfersPage {
  /** The item transfers on this page. */
  readonly nodes: readonly ItemTransfer[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listItemTransfers`, as the API knows it. */
export const ListItemTransfersDocument: TypedDocument<{ readonly itemTransfers: ListItemTransfersPage }, ListItemTransfersVariables> = {
  name: "ListItemTransfers",
  kind: "query",
  hash: "aac469fcc65c863307a4bbf2f4adc3fe25afc3a939a2d57fa019a3202db7abff",
  text: `query ListItemTransfers($first:Int$after:String$last:Int$before:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){itemTransfers(first:$first after:$after last:$last before:$before){nodes{id state itemIds from{id slug name{text language direction isFallback}}to{id slug name{text language direction isFallback}}offeredAt answeredAt}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}`,
};

/** The transfers of items to another holder that wait for an answer, the first offered first, a page at a time. */
export function listItemTransfers(
  client: Client,
  options: ListItemTransfersVariables & CallOptions = {},
): Paged<ListItemTransfersPage, ItemTransfer> {
  return paged(client, ListItemTransfersDocument, options, ["itemTransfers"]);
}

/** Variables of `offerItemTransfer`. */
export interface OfferItemTransferVariables {
  /** The archive items, and the partner. */
  readonly input: ItemTransferOfferInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `offerItemTransfer` answers. */
export interface OfferItemTransferResult {
  /** The item transfer after the mutation. Null if there are errors, and only then. */
  readonly itemTransfer: ItemTransfer | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `offerItemTransfer`, as the API knows it. */
export const OfferItemTransferDocument: TypedDocument<{ readonly itemTransferOffer: OfferItemTransferResult }, OfferItemTransferVariables> = {
  name: "OfferItemTransfer",
  kind: "mutation",
  hash: "5ec9e6a474a9986567c1aa2b52e14db2049639d92b58bed43a9324d627973838",
  text: `mutation OfferItemTransfer($input:ItemTransferOfferInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){itemTransferOffer(input:$input){itemTransfer{id state itemIds from{id slug name{text language direction isFallback}}to{id slug name{text language direction isFallback}}offeredAt answeredAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Offers items to another partner, which is to hold them. Nothing changes until it accepts. */
export function offerItemTransfer(
  client: Client,
  options: OfferItemTransferVariables & CallOptions,
): Promise<OfferItemTransferResult> {
  return call(client, OfferItemTransferDocument, options, ["itemTransferOffer"]);
}

/** Variables of `acceptItemTransfer`. */
export interface AcceptItemTransferVariables {
  /** The transfer. */
  readonly input: ItemTransferAcceptInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `acceptItemTransfer` answers. */
export interface AcceptItemTransferResult {
  /** The item transfer after the mutation. Null if there are errors, and only then. */
  readonly itemTransfer: ItemTransfer | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `acceptItemTransfer`, as the API knows it. */
export const AcceptItemTransferDocument: TypedDocument<{ readonly itemTransferAccept: AcceptItemTransferResult }, AcceptItemTransferVariables> = {
  name: "AcceptItemTransfer",
  kind: "mutation",
  hash: "fc4f2d466aff0d8005bcba952af1ce84c6dcddd46010a267f8321d443da51f34",
  text: `mutation AcceptItemTransfer($input:ItemTransferAcceptInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){itemTransferAccept(input:$input){itemTransfer{id state itemIds from{id slug name{text language direction isFallback}}to{id slug name{text language direction isFallback}}offeredAt answeredAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Accepts items for the partner to which they were offered. Nothing opens by it. */
export function acceptItemTransfer(
  client: Client,
  options: AcceptItemTransferVariables & CallOptions,
): Promise<AcceptItemTransferResult> {
  return call(client, AcceptItemTransferDocument, options, ["itemTransferAccept"]);
}

/** Variables of `declineItemTransfer`. */
export interface DeclineItemTransferVariables {
  /** The transfer. */
  readonly input: ItemTransferDeclineInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `declineItemTransfer` answers. */
export interface DeclineItemTransferResult {
  /** The item transfer after the mutation. Null if there are errors, and only then. */
  readonly itemTransfer: ItemTransfer | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `declineItemTransfer`, as the API knows it. */
export const DeclineItemTransferDocument: TypedDocument<{ readonly itemTransferDecline: DeclineItemTransferResult }, DeclineItemTransferVariables> = {
  name: "DeclineItemTransfer",
  kind: "mutation",
  hash: "49447944670b72f6771e0c85467c3f26d1624dcc827ccbc1fcb5997582dcd186",
  text: `mutation DeclineItemTransfer($input:ItemTransferDeclineInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){itemTransferDecline(input:$input){itemTransfer{id state itemIds from{id slug name{text language direction isFallback}}to{id slug name{text language direction isFallback}}offeredAt answeredAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Declines items, for the partner to which they were offered. */
export function declineItemTransfer(
  client: Client,
  options: DeclineItemTransferVariables & CallOptions,
): Promise<DeclineItemTransferResult> {
  return call(client, DeclineItemTransferDocument, options, ["itemTransferDecline"]);
}

/** Variables of `withdrawItemTransfer`. */
export interface WithdrawItemTransferVariables {
  /** The transfer. */
  readonly input: ItemTransferWithdrawInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `withdrawItemTransfer` answers. */
export interface WithdrawItemTransferResult {
  /** The item transfer after the mutation. Null if there are errors, and only then. */
  readonly itemTransfer: ItemTransfer | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `withdrawItemTransfer`, as the API knows it. */
export const WithdrawItemTransferDocument: TypedDocument<{ readonly itemTransferWithdraw: WithdrawItemTransferResult }, WithdrawItemTransferVariables> = {
  name: "WithdrawItemTransfer",
  kind: "mutation",
  hash: "0f94238c03f5dbc965b26ed1239344aa88c2a65340185523894ad744b93704fa",
  text: `mutation WithdrawItemTransfer($input:ItemTransferWithdrawInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){itemTransferWithdraw(input:$input){itemTransfer{id state itemIds from{id slug name{text language direction isFallback}}to{id slug name{text language direction isFallback}}offeredAt answeredAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Takes back an offer of items, for their holder. */
export function withdrawItemTransfer(
  client: Client,
  options: WithdrawItemTransferVariables & CallOptions,
): Promise<WithdrawItemTransferResult> {
  return call(client, WithdrawItemTransferDocument, options, ["itemTransferWithdraw"]);
}

/** Variables of `getBulkAction`. */
export interface GetBulkActionVariables {
  /** How the bulk action is identified. */
  readonly by: BulkActionBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getBulkAction` answers. */
export type GetBulkActionResult = BulkAction | null;

/** The document of `getBulkAction`, as the API knows it. */
export const GetBulkActionDocument: TypedDocument<{ readonly bulkAction: GetBulkActionResult }, GetBulkActionVariables> = {
  name: "GetBulkAction",
  kind: "query",
  hash: "0b18a17af9951f58ceca4808e18989d828273782720c76f00e5f2da72ca9ad06",
  text: `query GetBulkAction($by:BulkActionBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){bulkAction(by:$by){id kinds itemCount listedAt dryRun{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}run{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}takeBack{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}}}`,
};

/** One bulk action that you ordered, with its jobs. Null when there is none. */
export function getBulkAction(
  client: Client,
  options: GetBulkActionVariables & CallOptions,
): Promise<GetBulkActionResult> {
  return call(client, GetBulkActionDocument, options, ["bulkAction"]);
}

/** Variables of `createBulkAction`. */
export interface CreateBulkActionVariables {
  /** What is to be done, and to which archive items. */
  readonly input: BulkActionCreateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createBulkAction` answers. */
export interface CreateBulkActionResult {
  /** The bulkAction after the mutation. Null if there are errors, and only then. */
  readonly bulkAction: BulkAction | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createBulkAction`, as the API knows it. */
export const CreateBulkActionDocument: TypedDocument<{ readonly bulkActionCreate: CreateBulkActionResult }, CreateBulkActionVariables> = {
  name: "CreateBulkAction",
  kind: "mutation",
  hash: "046d9f1944b939aded7349d4f8c1cfb8e9964b8ec588fe81521d7eeea5439c7c",
  text: `mutation CreateBulkAction($input:BulkActionCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){bulkActionCreate(input:$input){bulkAction{id kinds itemCount listedAt dryRun{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}run{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}takeBack{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Fixes a list of archive items and does the same to each of them, as a job: with your rights, and judged item by item. By default it is only tried. Requires a sign-in or a secret key. */
export function createBulkAction(
  client: Client,
  options: CreateBulkActionVariables & CallOptions,
): Promise<CreateBulkActionResult> {
  return call(client, CreateBulkActionDocument, options, ["bulkActionCreate"]);
}

/** Variables of `runBulkAction`. */
export interface RunBulkActionVariables {
  /** The bulkAction. */
  readonly input: BulkActionRunInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `runBulkAction` answers. */
export interface RunBulkActionResult {
  /** The bulkAction after the mutation. Null if there are errors, and only then. */
  readonly bulkAction: BulkAction | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `runBulkAction`, as the API knows it. */
export const RunBulkActionDocument: TypedDocument<{ readonly bulkActionRun: RunBulkActionResult }, RunBulkActionVariables> = {
  name: "RunBulkAction",
  kind: "mutation",
  hash: "b5a0aee6584261d7736fdbe36ac64f9447fc59c6ac7392fff960e11f568d7785",
  text: `mutation RunBulkAction($input:BulkActionRunInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){bulkActionRun(input:$input){bulkAction{id kinds itemCount listedAt dryRun{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}run{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}takeBack{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Does what was tried, with the same list. A job that was cancelled or has failed goes on with the items that are left. Requires a sign-in or a secret key. */
export function runBulkAction(
  client: Client,
  options: RunBulkActionVariables & CallOptions,
): Promise<RunBulkActionResult> {
  return call(client, RunBulkActionDocument, options, ["bulkActionRun"]);
}

/** Variables of `takeBackBulkAction`. */
export interface TakeBackBulkActionVariables {
  /** The bulkAction. */
  readonly input: BulkActionTakeBackInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `takeBackBulkAction` answers. */
export interface TakeBackBulkActionResult {
  /** The bulkAction after the mutation. Null if there are errors, and only then. */
  readonly bulkAction: BulkAction | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `takeBackBulkAction`, as the API knows it. */
export const TakeBackBulkActionDocument: TypedDocument<{ readonly bulkActionTakeBack: TakeBackBulkActionResult }, TakeBackBulkActionVariables> = {
  name: "TakeBackBulkAction",
  kind: "mutation",
  hash: "08e96d799e03f3cfd5639e524ae4295765b47ed218e4320cc6a6567c75b1e6fe",
  text: `mutation TakeBackBulkAction($input:BulkActionTakeBackInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){bulkActionTakeBack(input:$input){bulkAction{id kinds itemCount listedAt dryRun{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}run{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}takeBack{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Takes back what was done, for all items by one call. Items for which that is not possible any more are told in the job's entries. Requires a sign-in or a secret key. */
export function takeBackBulkAction(
  client: Client,
  options: TakeBackBulkActionVariables & CallOptions,
): Promise<TakeBackBulkActionResult> {
  return call(client, TakeBackBulkActionDocument, options, ["bulkActionTakeBack"]);
}
