// Generated from packages/schema by `pnpm generate`. Do not edit.

import { call } from "../call.ts";
import type { CallOptions, Client } from "../client.ts";
import { paged, type Paged } from "../paged.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { ArchiveItemCard, Contributor } from "./archive.ts";
import type { PartnerName } from "./programs.ts";
import type { EditedText, LocalizedText, PageInfo, UserError } from "./shared.ts";
import type { AccessCircle, ArchiveItemBy, CollectionBy, CollectionCreateInput, CollectionDeleteInput, CollectionEntryAddInput, CollectionEntryRemoveInput, CollectionEntryUpdateInput, CollectionFilter, CollectionOrder, CollectionPublishInput, CollectionPurgeInput, CollectionRestoreInput, CollectionUnpublishInput, CollectionUpdateInput, ConsentBasisKind, DateTime, InstitutionNotice, LanguageTag, ProgramBy, ReviewReason, UrlString } from "./values.ts";

/** An ordered set of archive items that a partner put together, such as an exhibition. You find in it the items that you may see. */
export interface CollectionCard {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `coll_01k3…`. */
  readonly id: string;
  /** The collection's short name for web addresses, such as `two-looms`. */
  readonly slug: string;
  /** True if everyone can see the collection. Its items are seen by those who may see them. */
  readonly isPublic: boolean;
  /** The title. */
  readonly title: LocalizedText;
  /** The introduction: plain text, with blank lines between paragraphs. */
  readonly introduction: LocalizedText | null;
  /** The partner that put it together. */
  readonly partner: PartnerName | null;
}

/** An archive item in a collection, alone or with another beside it. */
export interface CollectionEntry {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `cent_01k3…`. */
  readonly id: string;
  /** The heading of its section. Entries that follow each other under one heading are a section. */
  readonly section: LocalizedText | null;
  /** What the curators say about it here; of two side by side, about both. */
  readonly comment: LocalizedText | null;
  /** The archive item. */
  readonly item: CollectedItem | null;
  /** The archive item to look at side by side with it. Null if it stands alone. */
  readonly beside: CollectedItem | null;
}

/** An item of a collection, with its first medium and all that has to be said with it. */
export interface CollectedItem extends ArchiveItemCard {
  /** Who took part, credited as they wish. At most 50. */
  readonly contributors: readonly Contributor[];
  /** What the institution that keeps it says of its own part. At most 4. */
  readonly notices: readonly {
    /** What it says. */
    readonly kind: InstitutionNotice;
    /** More, in words. Null if nothing more is said. */
    readonly note: LocalizedText | null;
    /** Its page in the Local Contexts Hub. Null if there is none. */
    readonly url: UrlString | null;
  }[];
  /** On what consent it rests that it is shown, for each circle in which you stand. It names no people. At most 6. */
  readonly consentBasis: readonly {
    /** The circle. */
    readonly circle: AccessCircle;
    /** What it rests on. */
    readonly kind: ConsentBasisKind;
    /** Why nobody could be asked, if that was reviewed. Empty otherwise. At most 4. */
    readonly reasons: readonly ReviewReason[];
    /** The same as a sentence to show beside the item, in the reader's language if the service speaks it. */
    readonly notice: string;
  }[];
  /** Why its holder, an institution, governs it as its own record, in its own words: to be said beside it. Null if communities govern it. */
  readonly ownRecordStatement: LocalizedText | null;
}

/** An ordered set of archive items that a partner put together, such as an exhibition. You find in it the items that you may see. */
export interface EditedCollection {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `coll_01k3…`. */
  readonly id: string;
  /** The collection's short name for web addresses, such as `two-looms`. */
  readonly slug: string;
  /** True if everyone can see the collection. Its items are seen by those who may see them. */
  readonly isPublic: boolean;
  /** The title. */
  readonly title: EditedText;
  /** The introduction: plain text, with blank lines between paragraphs. */
  readonly introduction: EditedText | null;
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
  /** When the record was created. */
  readonly createdAt: DateTime;
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
  /** When the record was deleted. Null if it has not been deleted. Only those who may restore a deleted record can see it. */
  readonly deletedAt: DateTime | null;
}

/** Variables of `listCollections`. */
export interface ListCollectionsVariables {
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** A filter. Without it, all collections that you may see are listed. */
  readonly where?: CollectionFilter | null | undefined;
  /** The sort order. */
  readonly orderBy?: CollectionOrder | undefined;
  /** Search terms to find in the title and the introduction, in any language. Case, accents and equivalent spellings are ignored. Every term must be found, and may be the beginning of a longer word. */
  readonly search?: string | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listCollections` answers. */
export interface ListCollectionsPage {
  /** The collections on this page. */
  readonly nodes: readonly CollectionCard[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listCollections`, as the API knows it. */
export const ListCollectionsDocument: TypedDocument<{ readonly collections: ListCollectionsPage }, ListCollectionsVariables> = {
  name: "ListCollections",
  kind: "query",
  hash: "fb18cd510214f296ef562bf8fe7092b215d2dac97987e7ee8a5f0cc04741d4fe",
  text: `query ListCollections($first:Int$after:String$last:Int$before:String$where:CollectionFilter$orderBy:CollectionOrder!=TITLE$search:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){collections(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy search:$search){nodes{id slug isPublic title{text language direction isFallback}introduction{text language direction isFallback}partner{id slug name{text language direction isFallback}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}`,
};

/** Collections, a page at a time. */
export function listCollections(
  client: Client,
  options: ListCollectionsVariables & CallOptions = {},
): Paged<ListCollectionsPage, CollectionCard> {
  return paged(client, ListCollectionsDocument, options, ["collections"]);
}

/** Variables of `getCollection`. */
export interface GetCollectionVariables {
  /** How the record is identified. */
  readonly by: CollectionBy;
  /** How many entries to give, at most; 20 without this and `entriesLast`. */
  readonly entriesFirst?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly entriesAfter?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly entriesLast?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly entriesBefore?: string | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getCollection` answers. */
export type GetCollectionResult = CollectionCard & {
  /** The program of which it is the exhibition. Null if there is none that you may see. */
  readonly program: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `prog_01k3…`. */
    readonly id: string;
    /** The record's short name for web addresses, such as `songs-of-the-red-sea`. Unique among public records of its kind. */
    readonly slug: string;
    /** The title. */
    readonly title: LocalizedText;
  } | null;
  /** Its entries in their order, as far as you may see all of their items. */
  readonly entries: {
    /** The entries on this page. */
    readonly nodes: readonly CollectionEntry[];
    /** The page's position in the list. */
    readonly pageInfo: PageInfo;
  };
} | null;

/** The document of `getCollection`, as the API knows it. */
export const GetCollectionDocument: TypedDocument<{ readonly collection: GetCollectionResult }, GetCollectionVariables> = {
  name: "GetCollection",
  kind: "query",
  hash: "31b82c0ada8fa93947a1ea50a1b3fdb1a7257301e8c004a26e9d4016273a414d",
  text: `query GetCollection($by:CollectionBy!$entriesFirst:Int$entriesAfter:String$entriesLast:Int$entriesBefore:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){collection(by:$by){id slug isPublic title{text language direction isFallback}introduction{text language direction isFallback}partner{id slug name{text language direction isFallback}}program{id slug title{text language direction isFallback}}entries(first:$entriesFirst after:$entriesAfter last:$entriesLast before:$entriesBefore){nodes{id section{text language direction isFallback}comment{text language direction isFallback}item{id slug kind kindTerm{text language direction isFallback}title{text language direction isFallback}summary{text language direction isFallback}date{asWritten edtf earliest latest}rights holder{id slug name{text language direction isFallback}website}warnings{kind note{text language direction isFallback}}communityNotices{kind note{text language direction isFallback}community{id slug name{text language direction isFallback}}}media(first:1){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}}contributors{key role credit name{text language direction isFallback}}notices{kind note{text language direction isFallback}url}consentBasis{circle kind reasons notice}ownRecordStatement{text language direction isFallback}}beside{id slug kind kindTerm{text language direction isFallback}title{text language direction isFallback}summary{text language direction isFallback}date{asWritten edtf earliest latest}rights holder{id slug name{text language direction isFallback}website}warnings{kind note{text language direction isFallback}}communityNotices{kind note{text language direction isFallback}community{id slug name{text language direction isFallback}}}media(first:1){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}}contributors{key role credit name{text language direction isFallback}}notices{kind note{text language direction isFallback}url}consentBasis{circle kind reasons notice}ownRecordStatement{text language direction isFallback}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** One collection with a page of its entries, and what has to be shown with each. Null when there is none that you may see. */
export function getCollection(
  client: Client,
  options: GetCollectionVariables & CallOptions,
): Promise<GetCollectionResult> {
  return call(client, GetCollectionDocument, options, ["collection"]);
}

/** Variables of `listProgramExhibitions`. */
export interface ListProgramExhibitionsVariables {
  /** How the record is identified. */
  readonly by: ProgramBy;
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

/** What `listProgramExhibitions` answers. */
export interface ListProgramExhibitionsPage {
  /** The collections on this page. */
  readonly nodes: readonly CollectionCard[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listProgramExhibitions`, as the API knows it. */
export const ListProgramExhibitionsDocument: TypedDocument<{ readonly program: { readonly exhibitions: ListProgramExhibitionsPage } | null }, ListProgramExhibitionsVariables> = {
  name: "ListProgramExhibitions",
  kind: "query",
  hash: "e8dcaf392ab4782de6188462ceddf6fd2feda620d286f79466f8b8c8cbc9763b",
  text: `query ListProgramExhibitions($by:ProgramBy!$first:Int$after:String$last:Int$before:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){program(by:$by){exhibitions(first:$first after:$after last:$last before:$before){nodes{id slug isPublic title{text language direction isFallback}introduction{text language direction isFallback}partner{id slug name{text language direction isFallback}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** The exhibitions of one program, a page at a time. */
export function listProgramExhibitions(
  client: Client,
  options: ListProgramExhibitionsVariables & CallOptions,
): Paged<ListProgramExhibitionsPage, CollectionCard> {
  return paged(client, ListProgramExhibitionsDocument, options, ["program", "exhibitions"]);
}

/** Variables of `listArchiveItemCollections`. */
export interface ListArchiveItemCollectionsVariables {
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

/** What `listArchiveItemCollections` answers. */
export interface ListArchiveItemCollectionsPage {
  /** The collections on this page. */
  readonly nodes: readonly CollectionCard[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listArchiveItemCollections`, as the API knows it. */
export const ListArchiveItemCollectionsDocument: TypedDocument<{ readonly archiveItem: { readonly collections: ListArchiveItemCollectionsPage } | null }, ListArchiveItemCollectionsVariables> = {
  name: "ListArchiveItemCollections",
  kind: "query",
  hash: "226927b216b4f65f107d8aa324de258cff2331cdb674dc7f44612bab6ad439c5",
  text: `query ListArchiveItemCollections($by:ArchiveItemBy!$first:Int$after:String$last:Int$before:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItem(by:$by){collections(first:$first after:$after last:$last before:$before){nodes{id slug isPublic title{text language direction isFallback}introduction{text language direction isFallback}partner{id slug name{text language direction isFallback}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** The collections that show one archive item, a page at a time. */
export function listArchiveItemCollections(
  client: Client,
  options: ListArchiveItemCollectionsVariables & CallOptions,
): Paged<ListArchiveItemCollectionsPage, CollectionCard> {
  return paged(client, ListArchiveItemCollectionsDocument, options, ["archiveItem", "collections"]);
}

/** Variables of `createCollection`. */
export interface CreateCollectionVariables {
  /** The new collection. */
  readonly input: CollectionCreateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createCollection` answers. */
export interface CreateCollectionResult {
  /** The collection after the mutation. Null if there are errors, and only then. */
  readonly collection: EditedCollection | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createCollection`, as the API knows it. */
export const CreateCollectionDocument: TypedDocument<{ readonly collectionCreate: CreateCollectionResult }, CreateCollectionVariables> = {
  name: "CreateCollection",
  kind: "mutation",
  hash: "a95eaab76e961a0ab3a011d17eac80c2fb08d9f6d1b74c906aa71fa01cbb6c06",
  text: `mutation CreateCollection($input:CollectionCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){collectionCreate(input:$input){collection{id slug isPublic title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}introduction{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Creates a collection, which its partner's people see until it is published. Requires the scope `archives:write`. */
export function createCollection(
  client: Client,
  options: CreateCollectionVariables & CallOptions,
): Promise<CreateCollectionResult> {
  return call(client, CreateCollectionDocument, options, ["collectionCreate"]);
}

/** Variables of `updateCollection`. */
export interface UpdateCollectionVariables {
  /** The changes. */
  readonly input: CollectionUpdateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updateCollection` answers. */
export interface UpdateCollectionResult {
  /** The collection after the mutation. Null if there are errors, and only then. */
  readonly collection: EditedCollection | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `updateCollection`, as the API knows it. */
export const UpdateCollectionDocument: TypedDocument<{ readonly collectionUpdate: UpdateCollectionResult }, UpdateCollectionVariables> = {
  name: "UpdateCollection",
  kind: "mutation",
  hash: "b65ff7a73b9b4ee4abc1e4dd0d94e5fb3448089acafffbe1aeb75145d74da7c3",
  text: `mutation UpdateCollection($input:CollectionUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){collectionUpdate(input:$input){collection{id slug isPublic title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}introduction{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Updates a collection at once. Requires the scope `archives:write`. */
export function updateCollection(
  client: Client,
  options: UpdateCollectionVariables & CallOptions,
): Promise<UpdateCollectionResult> {
  return call(client, UpdateCollectionDocument, options, ["collectionUpdate"]);
}

/** Variables of `publishCollection`. */
export interface PublishCollectionVariables {
  /** The collection. */
  readonly input: CollectionPublishInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `publishCollection` answers. */
export interface PublishCollectionResult {
  /** The collection after the mutation. Null if there are errors, and only then. */
  readonly collection: EditedCollection | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `publishCollection`, as the API knows it. */
export const PublishCollectionDocument: TypedDocument<{ readonly collectionPublish: PublishCollectionResult }, PublishCollectionVariables> = {
  name: "PublishCollection",
  kind: "mutation",
  hash: "0966472dcd6e5f999e1297f8cf1c3d267ac571784db006105dd500225670d26d",
  text: `mutation PublishCollection($input:CollectionPublishInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){collectionPublish(input:$input){collection{id slug isPublic title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}introduction{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Shows a collection to everyone. Its items are still seen only by those who may see them, without a gap for others. Requires the scope `archives:write`. */
export function publishCollection(
  client: Client,
  options: PublishCollectionVariables & CallOptions,
): Promise<PublishCollectionResult> {
  return call(client, PublishCollectionDocument, options, ["collectionPublish"]);
}

/** Variables of `unpublishCollection`. */
export interface UnpublishCollectionVariables {
  /** The collection. */
  readonly input: CollectionUnpublishInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `unpublishCollection` answers. */
export interface UnpublishCollectionResult {
  /** The collection after the mutation. Null if there are errors, and only then. */
  readonly collection: EditedCollection | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `unpublishCollection`, as the API knows it. */
export const UnpublishCollectionDocument: TypedDocument<{ readonly collectionUnpublish: UnpublishCollectionResult }, UnpublishCollectionVariables> = {
  name: "UnpublishCollection",
  kind: "mutation",
  hash: "e0ddeb84e3e9ce2239df3679059f907c0b44bb6d21c9be52402530262ebcec2b",
  text: `mutation UnpublishCollection($input:CollectionUnpublishInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){collectionUnpublish(input:$input){collection{id slug isPublic title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}introduction{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Hides a published collection from everyone but its partner's people. Requires the scope `archives:write`. */
export function unpublishCollection(
  client: Client,
  options: UnpublishCollectionVariables & CallOptions,
): Promise<UnpublishCollectionResult> {
  return call(client, UnpublishCollectionDocument, options, ["collectionUnpublish"]);
}

/** Variables of `addCollectionEntry`. */
export interface AddCollectionEntryVariables {
  /** The collection, the item, and what to say about it. */
  readonly input: CollectionEntryAddInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `addCollectionEntry` answers. */
export interface AddCollectionEntryResult {
  /** The collection after the mutation. Null if there are errors, and only then. */
  readonly collection: EditedCollection | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `addCollectionEntry`, as the API knows it. */
export const AddCollectionEntryDocument: TypedDocument<{ readonly collectionEntryAdd: AddCollectionEntryResult }, AddCollectionEntryVariables> = {
  name: "AddCollectionEntry",
  kind: "mutation",
  hash: "2147f7d08759a2e1d47b2aee7739e0d7d8a02cf5677a16dd037d2ed72764b733",
  text: `mutation AddCollectionEntry($input:CollectionEntryAddInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){collectionEntryAdd(input:$input){collection{id slug isPublic title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}introduction{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Shows an archive item in a collection, alone or side by side with another. Requires the scope `archives:write`. */
export function addCollectionEntry(
  client: Client,
  options: AddCollectionEntryVariables & CallOptions,
): Promise<AddCollectionEntryResult> {
  return call(client, AddCollectionEntryDocument, options, ["collectionEntryAdd"]);
}

/** Variables of `updateCollectionEntry`. */
export interface UpdateCollectionEntryVariables {
  /** The entry, and its changes. */
  readonly input: CollectionEntryUpdateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updateCollectionEntry` answers. */
export interface UpdateCollectionEntryResult {
  /** The collection after the mutation. Null if there are errors, and only then. */
  readonly collection: EditedCollection | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `updateCollectionEntry`, as the API knows it. */
export const UpdateCollectionEntryDocument: TypedDocument<{ readonly collectionEntryUpdate: UpdateCollectionEntryResult }, UpdateCollectionEntryVariables> = {
  name: "UpdateCollectionEntry",
  kind: "mutation",
  hash: "5dc9e5c66eedad712fcdf4be0dd18b21bb7ed67de29dd566d437afb46066a8db",
  text: `mutation UpdateCollectionEntry($input:CollectionEntryUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){collectionEntryUpdate(input:$input){collection{id slug isPublic title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}introduction{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Updates an entry of a collection, or moves it. Requires the scope `archives:write`. */
export function updateCollectionEntry(
  client: Client,
  options: UpdateCollectionEntryVariables & CallOptions,
): Promise<UpdateCollectionEntryResult> {
  return call(client, UpdateCollectionEntryDocument, options, ["collectionEntryUpdate"]);
}

/** Variables of `removeCollectionEntry`. */
export interface RemoveCollectionEntryVariables {
  /** The entry. */
  readonly input: CollectionEntryRemoveInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `removeCollectionEntry` answers. */
export interface RemoveCollectionEntryResult {
  /** The collection after the mutation. Null if there are errors, and only then. */
  readonly collection: EditedCollection | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `removeCollectionEntry`, as the API knows it. */
export const RemoveCollectionEntryDocument: TypedDocument<{ readonly collectionEntryRemove: RemoveCollectionEntryResult }, RemoveCollectionEntryVariables> = {
  name: "RemoveCollectionEntry",
  kind: "mutation",
  hash: "74dce4d267734d6defc3335eea77f169a4ad4b2e00451a804a2eb7d329f705fc",
  text: `mutation RemoveCollectionEntry($input:CollectionEntryRemoveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){collectionEntryRemove(input:$input){collection{id slug isPublic title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}introduction{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Takes an entry out of its collection. The item itself stays in the archive. Requires the scope `archives:write`. */
export function removeCollectionEntry(
  client: Client,
  options: RemoveCollectionEntryVariables & CallOptions,
): Promise<RemoveCollectionEntryResult> {
  return call(client, RemoveCollectionEntryDocument, options, ["collectionEntryRemove"]);
}

/** Variables of `deleteCollection`. */
export interface DeleteCollectionVariables {
  /** The collection. */
  readonly input: CollectionDeleteInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `deleteCollection` answers. */
export interface DeleteCollectionResult {
  /** The collection after the mutation. Null if there are errors, and only then. */
  readonly collection: EditedCollection | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `deleteCollection`, as the API knows it. */
export const DeleteCollectionDocument: TypedDocument<{ readonly collectionDelete: DeleteCollectionResult }, DeleteCollectionVariables> = {
  name: "DeleteCollection",
  kind: "mutation",
  hash: "b083b12d0aa62fd82e66882b699136db53b5ed41a34e5f047bbbe26da5fdb74d",
  text: `mutation DeleteCollection($input:CollectionDeleteInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){collectionDelete(input:$input){collection{id slug isPublic title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}introduction{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Hides a collection, until it is restored or purged. Requires the scope `archives:write`. */
export function deleteCollection(
  client: Client,
  options: DeleteCollectionVariables & CallOptions,
): Promise<DeleteCollectionResult> {
  return call(client, DeleteCollectionDocument, options, ["collectionDelete"]);
}

/** Variables of `restoreCollection`. */
export interface RestoreCollectionVariables {
  /** The collection. */
  readonly input: CollectionRestoreInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `restoreCollection` answers. */
export interface RestoreCollectionResult {
  /** The collection after the mutation. Null if there are errors, and only then. */
  readonly collection: EditedCollection | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `restoreCollection`, as the API knows it. */
export const RestoreCollectionDocument: TypedDocument<{ readonly collectionRestore: RestoreCollectionResult }, RestoreCollectionVariables> = {
  name: "RestoreCollection",
  kind: "mutation",
  hash: "cca24b42c13a90f8a35794e52ab157cd53c283f89aaa5fa20389226766a14314",
  text: `mutation RestoreCollection($input:CollectionRestoreInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){collectionRestore(input:$input){collection{id slug isPublic title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}introduction{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}revision createdAt updatedAt deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Restores a deleted collection, as it was before. Requires the scope `archives:write`. */
export function restoreCollection(
  client: Client,
  options: RestoreCollectionVariables & CallOptions,
): Promise<RestoreCollectionResult> {
  return call(client, RestoreCollectionDocument, options, ["collectionRestore"]);
}

/** Variables of `purgeCollection`. */
export interface PurgeCollectionVariables {
  /** The collection. */
  readonly input: CollectionPurgeInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `purgeCollection` answers. */
export interface PurgeCollectionResult {
  /** The id of the removed record. Null if there are errors, and only then. */
  readonly purgedId: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `purgeCollection`, as the API knows it. */
export const PurgeCollectionDocument: TypedDocument<{ readonly collectionPurge: PurgeCollectionResult }, PurgeCollectionVariables> = {
  name: "PurgeCollection",
  kind: "mutation",
  hash: "ad624f383980789dd57b68fcf62bd17b0c2215d17cade4b9d171817d459483ba",
  text: `mutation PurgeCollection($input:CollectionPurgeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){collectionPurge(input:$input){purgedId userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Permanently removes a deleted collection. This cannot be undone. Requires the scope `archives:write`. */
export function purgeCollection(
  client: Client,
  options: PurgeCollectionVariables & CallOptions,
): Promise<PurgeCollectionResult> {
  return call(client, PurgeCollectionDocument, options, ["collectionPurge"]);
}
