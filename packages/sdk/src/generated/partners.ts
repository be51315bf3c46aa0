// Generated from packages/schema by `pnpm generate`. Do not edit.

import { call } from "../call.ts";
import type { CallOptions, Client } from "../client.ts";
import { paged, type Paged } from "../paged.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { PartnerName, ProgramCard } from "./programs.ts";
import type { CardPicture, EditedText, ExternalReference, Language, LocalizedText, PageInfo, Source, TotalCount, UserError } from "./shared.ts";
import type { CountryCode, DateTime, IdentifierScheme, LanguageTag, PartnerBy, PartnerCreateInput, PartnerDeleteInput, PartnerFilter, PartnerKind, PartnerOrder, PartnerPublishInput, PartnerPurgeInput, PartnerRestoreInput, PartnerSide, PartnerUnpublishInput, PartnerUpdateInput, ProgramFilter, ProgramOrder, RecordOrigin, UrlString } from "./values.ts";

/** A partner as a list shows it. */
export interface PartnerCard extends PartnerName {
  /** The kind of institution or organisation. */
  readonly kind: PartnerKind;
  /** The partner's side of the exchange. */
  readonly side: PartnerSide;
  /** The partner's location. */
  readonly place: {
    /** The country, as an ISO 3166-1 alpha-2 code. */
    readonly country: CountryCode | null;
    /** The region, province or state. */
    readonly region: string | null;
    /** The city, town or village. */
    readonly locality: string | null;
  };
  /** The partner's website. */
  readonly website: UrlString | null;
}

/** A partner as a page of its own shows it. */
export interface PartnerDetail extends PartnerName {
  /** A picture of an archive item that the partner keeps and has chosen. Null if there is none that you may see: it is lent, and goes with its item. */
  readonly picture: CardPicture | null;
  /** The partner's description of itself. */
  readonly description: LocalizedText | null;
  /** The kind of institution or organisation. */
  readonly kind: PartnerKind;
  /** The partner's side of the exchange. */
  readonly side: PartnerSide;
  /** The partner's location. */
  readonly place: {
    /** The country, as an ISO 3166-1 alpha-2 code. */
    readonly country: CountryCode | null;
    /** The region, province or state. */
    readonly region: string | null;
    /** The city, town or village. */
    readonly locality: string | null;
    /** The street and number. */
    readonly streetAddress: string | null;
    /** The postal code. */
    readonly postalCode: string | null;
    /** The latitude in degrees north of the equator, WGS 84. */
    readonly latitude: number | null;
    /** The longitude in degrees east of Greenwich, WGS 84. */
    readonly longitude: number | null;
  };
  /** The partner's website. */
  readonly website: UrlString | null;
  /** The partner's public contact details. */
  readonly contact: {
    /** The name of a person or an office. */
    readonly name: string | null;
    /** An email address. */
    readonly email: string | null;
    /** A telephone number, as the partner writes it. */
    readonly telephone: string | null;
  };
  /** The partner's working languages, most used first. At most 50. */
  readonly languages: readonly Language[];
  /** The partner's identifiers in public registers. At most 50. */
  readonly identifiers: readonly {
    /** The register that issued the identifier. */
    readonly scheme: IdentifierScheme;
    /** The identifier, without the web address. */
    readonly value: string;
    /** The web page of the identifier. Null if the register has none. */
    readonly url: UrlString | null;
  }[];
  /** The partner's ids in external systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** Whether the record was created here or imported. */
  readonly origin: RecordOrigin;
  /** The source of an imported record. Null if the record was created here, or has been edited here since. */
  readonly source: Source | null;
  /** The publisher's listing from which the record was imported before it was edited here; its text is no longer the publisher's. Null if the record was created here, or is still as imported. */
  readonly basedOn: Source | null;
  /** True if everyone can see the record. A record that is not public can be seen by its partners' members and by platform administrators. */
  readonly isPublic: boolean;
  /** When the record was created. */
  readonly createdAt: DateTime;
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
}

/** A partner as those who edit it see it: each text in all its languages. */
export interface EditedPartner extends PartnerDetail {
  /** The partner's name. */
  readonly name: EditedText;
  /** The partner's description of itself. */
  readonly description: EditedText | null;
  /** When the record was deleted. Null if it has not been deleted. Only those who may restore a deleted record can see it. */
  readonly deletedAt: DateTime | null;
}

/** Variables of `listPartners`. */
export interface ListPartnersVariables {
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** A filter. Without it, all partners that you may see are listed. */
  readonly where?: PartnerFilter | null | undefined;
  /** The sort order. */
  readonly orderBy?: PartnerOrder | undefined;
  /** Search terms to find in the name or the description, in any language. Case, accents and equivalent spellings are ignored. Every term must be found, and may be the beginning of a longer word. */
  readonly search?: string | null | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listPartners` answers. */
export interface ListPartnersPage {
  /** The partners on this page. */
  readonly nodes: readonly PartnerCard[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of partners in the list. */
  readonly totalCount?: TotalCount;
}

/** The document of `listPartners`, as the API knows it. */
export const ListPartnersDocument: TypedDocument<{ readonly partners: ListPartnersPage }, ListPartnersVariables> = {
  name: "ListPartners",
  kind: "query",
  hash: "0ba7fd5534cdf1f39b0609dc872f4172123e6c3b175c000fd78c4286e42fdd92",
  text: `query ListPartners($first:Int$after:String$last:Int$before:String$where:PartnerFilter$orderBy:PartnerOrder!=NAME$search:String$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partners(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy search:$search){nodes{id slug name{text language direction isFallback}kind side place{country region locality}website}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}`,
};

/** Partners, a page at a time. */
export function listPartners(
  client: Client,
  options: ListPartnersVariables & CallOptions = {},
): Paged<ListPartnersPage, PartnerCard> {
  return paged(client, ListPartnersDocument, options, ["partners"]);
}

/** Variables of `getPartner`. */
export interface GetPartnerVariables {
  /** How the record is identified. */
  readonly by: PartnerBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getPartner` answers. */
export type GetPartnerResult = PartnerDetail | null;

/** The document of `getPartner`, as the API knows it. */
export const GetPartnerDocument: TypedDocument<{ readonly partner: GetPartnerResult }, GetPartnerVariables> = {
  name: "GetPartner",
  kind: "query",
  hash: "cf907bc5530bc0cbef414e9f540382adbcc0a5ae8ca71132a17ef004eafc65ed",
  text: `query GetPartner($by:PartnerBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partner(by:$by){id slug name{text language direction isFallback}picture{id alternativeText{text language direction isFallback}isDecorative credit{text language direction isFallback}width height renditions{width address}item{communityNotices{kind}}}description{text language direction isFallback}kind side place{country region locality streetAddress postalCode latitude longitude}website contact{name email telephone}languages{tag name autonym direction}identifiers{scheme value url}externalReferences{source value}origin source{name url}basedOn{name url}isPublic createdAt updatedAt revision}}`,
};

/** One partner with all that is public about it. Null when there is none that you may see. */
export function getPartner(
  client: Client,
  options: GetPartnerVariables & CallOptions,
): Promise<GetPartnerResult> {
  return call(client, GetPartnerDocument, options, ["partner"]);
}

/** Variables of `listPartnerPrograms`. */
export interface ListPartnerProgramsVariables {
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
  /** A filter. Without it, all programs that you may see are listed. */
  readonly where?: ProgramFilter | null | undefined;
  /** The sort order. */
  readonly orderBy?: ProgramOrder | undefined;
  /** How many of each program's next sessions to give, at most. */
  readonly sessionsFirst?: number | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listPartnerPrograms` answers. */
export interface ListPartnerProgramsPage {
  /** The programs on this page. */
  readonly nodes: readonly ProgramCard[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listPartnerPrograms`, as the API knows it. */
export const ListPartnerProgramsDocument: TypedDocument<{ readonly partner: { readonly programs: ListPartnerProgramsPage } | null }, ListPartnerProgramsVariables> = {
  name: "ListPartnerPrograms",
  kind: "query",
  hash: "28d22221174eae1861e72cdc7f2f8f443fb95c3aeea4ec0d4f86bafaa4ba211d",
  text: `query ListPartnerPrograms($by:PartnerBy!$first:Int$after:String$last:Int$before:String$where:ProgramFilter$orderBy:ProgramOrder!=STARTS_ON$sessionsFirst:Int=3$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partner(by:$by){programs(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy){nodes{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}sessions(first:$sessionsFirst where:{isUpcoming:{eq:true}}){nodes{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status venue{name{text language direction isFallback}locality}}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** The programs whose home is one partner, a page at a time. */
export function listPartnerPrograms(
  client: Client,
  options: ListPartnerProgramsVariables & CallOptions,
): Paged<ListPartnerProgramsPage, ProgramCard> {
  return paged(client, ListPartnerProgramsDocument, options, ["partner", "programs"]);
}

/** Variables of `createPartner`. */
export interface CreatePartnerVariables {
  /** The new partner. */
  readonly input: PartnerCreateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createPartner` answers. */
export interface CreatePartnerResult {
  /** The partner after the mutation. Null if there are errors, and only then. */
  readonly partner: EditedPartner | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createPartner`, as the API knows it. */
export const CreatePartnerDocument: TypedDocument<{ readonly partnerCreate: CreatePartnerResult }, CreatePartnerVariables> = {
  name: "CreatePartner",
  kind: "mutation",
  hash: "08e8210056add274371098ce6a906bd01c042915fdfdd2906a79602c123b664e",
  text: `mutation CreatePartner($input:PartnerCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partnerCreate(input:$input){partner{id slug name{text language direction isFallback}picture{id alternativeText{text language direction isFallback}isDecorative credit{text language direction isFallback}width height renditions{width address}item{communityNotices{kind}}}description{text language direction isFallback}kind side place{country region locality streetAddress postalCode latitude longitude}website contact{name email telephone}languages{tag name autonym direction}identifiers{scheme value url}externalReferences{source value}origin source{name url}basedOn{name url}isPublic createdAt updatedAt revision name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Creates a partner. It is not public until it is published. Requires the scope `platform:administer`. */
export function createPartner(
  client: Client,
  options: CreatePartnerVariables & CallOptions,
): Promise<CreatePartnerResult> {
  return call(client, CreatePartnerDocument, options, ["partnerCreate"]);
}

/** Variables of `updatePartner`. */
export interface UpdatePartnerVariables {
  /** The changes. */
  readonly input: PartnerUpdateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updatePartner` answers. */
export interface UpdatePartnerResult {
  /** The partner after the mutation. Null if there are errors, and only then. */
  readonly partner: EditedPartner | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `updatePartner`, as the API knows it. */
export const UpdatePartnerDocument: TypedDocument<{ readonly partnerUpdate: UpdatePartnerResult }, UpdatePartnerVariables> = {
  name: "UpdatePartner",
  kind: "mutation",
  hash: "8c74780521f122b1f0a3cb7a3933181f4a38d4311b71e683ed1286c562f8d2d9",
  text: `mutation UpdatePartner($input:PartnerUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partnerUpdate(input:$input){partner{id slug name{text language direction isFallback}picture{id alternativeText{text language direction isFallback}isDecorative credit{text language direction isFallback}width height renditions{width address}item{communityNotices{kind}}}description{text language direction isFallback}kind side place{country region locality streetAddress postalCode latitude longitude}website contact{name email telephone}languages{tag name autonym direction}identifiers{scheme value url}externalReferences{source value}origin source{name url}basedOn{name url}isPublic createdAt updatedAt revision name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Updates a partner. Requires the scope `partners:write`. */
export function updatePartner(
  client: Client,
  options: UpdatePartnerVariables & CallOptions,
): Promise<UpdatePartnerResult> {
  return call(client, UpdatePartnerDocument, options, ["partnerUpdate"]);
}

/** Variables of `publishPartner`. */
export interface PublishPartnerVariables {
  /** The partner. */
  readonly input: PartnerPublishInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `publishPartner` answers. */
export interface PublishPartnerResult {
  /** The partner after the mutation. Null if there are errors, and only then. */
  readonly partner: EditedPartner | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `publishPartner`, as the API knows it. */
export const PublishPartnerDocument: TypedDocument<{ readonly partnerPublish: PublishPartnerResult }, PublishPartnerVariables> = {
  name: "PublishPartner",
  kind: "mutation",
  hash: "178125504601f318b20e204eadcd36581397ac9d0d0c59b297d6999780c04dd2",
  text: `mutation PublishPartner($input:PartnerPublishInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partnerPublish(input:$input){partner{id slug name{text language direction isFallback}picture{id alternativeText{text language direction isFallback}isDecorative credit{text language direction isFallback}width height renditions{width address}item{communityNotices{kind}}}description{text language direction isFallback}kind side place{country region locality streetAddress postalCode latitude longitude}website contact{name email telephone}languages{tag name autonym direction}identifiers{scheme value url}externalReferences{source value}origin source{name url}basedOn{name url}isPublic createdAt updatedAt revision name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Publishes a partner: everyone can see it. Requires the scope `partners:write`. */
export function publishPartner(
  client: Client,
  options: PublishPartnerVariables & CallOptions,
): Promise<PublishPartnerResult> {
  return call(client, PublishPartnerDocument, options, ["partnerPublish"]);
}

/** Variables of `unpublishPartner`. */
export interface UnpublishPartnerVariables {
  /** The partner. */
  readonly input: PartnerUnpublishInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `unpublishPartner` answers. */
export interface UnpublishPartnerResult {
  /** The partner after the mutation. Null if there are errors, and only then. */
  readonly partner: EditedPartner | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `unpublishPartner`, as the API knows it. */
export const UnpublishPartnerDocument: TypedDocument<{ readonly partnerUnpublish: UnpublishPartnerResult }, UnpublishPartnerVariables> = {
  name: "UnpublishPartner",
  kind: "mutation",
  hash: "200339db16432df156bdd9a1d95d668ba93fce23255b445eb78a1a698cf58aa4",
  text: `mutation UnpublishPartner($input:PartnerUnpublishInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partnerUnpublish(input:$input){partner{id slug name{text language direction isFallback}picture{id alternativeText{text language direction isFallback}isDecorative credit{text language direction isFallback}width height renditions{width address}item{communityNotices{kind}}}description{text language direction isFallback}kind side place{country region locality streetAddress postalCode latitude longitude}website contact{name email telephone}languages{tag name autonym direction}identifiers{scheme value url}externalReferences{source value}origin source{name url}basedOn{name url}isPublic createdAt updatedAt revision name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Unpublishes a partner: hides it, the programs of which it is the home partner, and its participation in other programs. Requires the scope `partners:write`. */
export function unpublishPartner(
  client: Client,
  options: UnpublishPartnerVariables & CallOptions,
): Promise<UnpublishPartnerResult> {
  return call(client, UnpublishPartnerDocument, options, ["partnerUnpublish"]);
}

/** Variables of `deletePartner`. */
export interface DeletePartnerVariables {
  /** The partner. */
  readonly input: PartnerDeleteInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `deletePartner` answers. */
export interface DeletePartnerResult {
  /** The partner after the mutation. Null if there are errors, and only then. */
  readonly partner: EditedPartner | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `deletePartner`, as the API knows it. */
export const DeletePartnerDocument: TypedDocument<{ readonly partnerDelete: DeletePartnerResult }, DeletePartnerVariables> = {
  name: "DeletePartner",
  kind: "mutation",
  hash: "749240cdc32f7a9e839a9cfd68d9d894e16ee16ead036be01becdc14071f5206",
  text: `mutation DeletePartner($input:PartnerDeleteInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partnerDelete(input:$input){partner{id slug name{text language direction isFallback}picture{id alternativeText{text language direction isFallback}isDecorative credit{text language direction isFallback}width height renditions{width address}item{communityNotices{kind}}}description{text language direction isFallback}kind side place{country region locality streetAddress postalCode latitude longitude}website contact{name email telephone}languages{tag name autonym direction}identifiers{scheme value url}externalReferences{source value}origin source{name url}basedOn{name url}isPublic createdAt updatedAt revision name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Deletes a partner that is not the home partner of any program. It can be restored until it is purged; until then, its keys do not work. Requires the scope `partners:write`. */
export function deletePartner(
  client: Client,
  options: DeletePartnerVariables & CallOptions,
): Promise<DeletePartnerResult> {
  return call(client, DeletePartnerDocument, options, ["partnerDelete"]);
}

/** Variables of `restorePartner`. */
export interface RestorePartnerVariables {
  /** The partner. */
  readonly input: PartnerRestoreInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `restorePartner` answers. */
export interface RestorePartnerResult {
  /** The partner after the mutation. Null if there are errors, and only then. */
  readonly partner: EditedPartner | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `restorePartner`, as the API knows it. */
export const RestorePartnerDocument: TypedDocument<{ readonly partnerRestore: RestorePartnerResult }, RestorePartnerVariables> = {
  name: "RestorePartner",
  kind: "mutation",
  hash: "ceac5ddf9eb598036a816278b1907d32b99145f530659410db4f1b1300041128",
  text: `mutation RestorePartner($input:PartnerRestoreInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partnerRestore(input:$input){partner{id slug name{text language direction isFallback}picture{id alternativeText{text language direction isFallback}isDecorative credit{text language direction isFallback}width height renditions{width address}item{communityNotices{kind}}}description{text language direction isFallback}kind side place{country region locality streetAddress postalCode latitude longitude}website contact{name email telephone}languages{tag name autonym direction}identifiers{scheme value url}externalReferences{source value}origin source{name url}basedOn{name url}isPublic createdAt updatedAt revision name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Restores a deleted partner. It is not public until it is published again. Its keys work again, except those that were revoked or have expired. Requires the scope `partners:write`. */
export function restorePartner(
  client: Client,
  options: RestorePartnerVariables & CallOptions,
): Promise<RestorePartnerResult> {
  return call(client, RestorePartnerDocument, options, ["partnerRestore"]);
}

/** Variables of `purgePartner`. */
export interface PurgePartnerVariables {
  /** The partner. */
  readonly input: PartnerPurgeInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `purgePartner` answers. */
export interface PurgePartnerResult {
  /** The id of the removed record. Null if there are errors, and only then. */
  readonly purgedId: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `purgePartner`, as the API knows it. */
export const PurgePartnerDocument: TypedDocument<{ readonly partnerPurge: PurgePartnerResult }, PurgePartnerVariables> = {
  name: "PurgePartner",
  kind: "mutation",
  hash: "925f49cc40aeab6abde4f6bfef6ef12a0625267547ad277a82bcc3ece9b6be18",
  text: `mutation PurgePartner($input:PartnerPurgeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partnerPurge(input:$input){purgedId userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Permanently removes a deleted partner, with its keys, invitations and memberships. This cannot be undone. Requires the scope `platform:administer`. */
export function purgePartner(
  client: Client,
  options: PurgePartnerVariables & CallOptions,
): Promise<PurgePartnerResult> {
  return call(client, PurgePartnerDocument, options, ["partnerPurge"]);
}

/** Variables of `getPartnerForEditing`. */
export interface GetPartnerForEditingVariables {
  /** How the record is identified. */
  readonly by: PartnerBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getPartnerForEditing` answers. */
export type GetPartnerForEditingResult = EditedPartner | null;

/** The document of `getPartnerForEditing`, as the API knows it. */
export const GetPartnerForEditingDocument: TypedDocument<{ readonly partner: GetPartnerForEditingResult }, GetPartnerForEditingVariables> = {
  name: "GetPartnerForEditing",
  kind: "query",
  hash: "92372d47699c607cb53ae9a7f9f246de6db9d8596a5d644af5046ce43a001193",
  text: `query GetPartnerForEditing($by:PartnerBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partner(by:$by){id slug name{text language direction isFallback}picture{id alternativeText{text language direction isFallback}isDecorative credit{text language direction isFallback}width height renditions{width address}item{communityNotices{kind}}}description{text language direction isFallback}kind side place{country region locality streetAddress postalCode latitude longitude}website contact{name email telephone}languages{tag name autonym direction}identifiers{scheme value url}externalReferences{source value}origin source{name url}basedOn{name url}isPublic createdAt updatedAt revision name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}deletedAt}}`,
};

/** One partner as a form for editing needs it: each text in all its languages. Null when there is none that you may see. */
export function getPartnerForEditing(
  client: Client,
  options: GetPartnerForEditingVariables & CallOptions,
): Promise<GetPartnerForEditingResult> {
  return call(client, GetPartnerForEditingDocument, options, ["partner"]);
}
