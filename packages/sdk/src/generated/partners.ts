// Generated from packages/schema by `pnpm generate`. Do not edit.

import { call } from "../call.ts";
import type { CallOptions, Client } from "../client.ts";
import { paged, type Paged } from "../paged.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { PartnerName, ProgramCard } from "./programs.ts";
import type { ExternalReference, Language, LocalizedText, PageInfo, Source, TotalCount, UserError } from "./shared.ts";
import type { CountryCode, DateTime, IdentifierScheme, LanguageTag, PartnerBy, PartnerCreateInput, PartnerFilter, PartnerKind, PartnerOrder, PartnerPublishInput, PartnerSide, PartnerUnpublishInput, PartnerUpdateInput, ProgramFilter, ProgramOrder, RecordOrigin, UrlString } from "./values.ts";

/** A partner as a list shows it. */
export interface PartnerCard extends PartnerName {
  /** What kind of institution or body it is. */
  readonly kind: PartnerKind;
  /** Which side of the exchange it stands on. */
  readonly side: PartnerSide;
  /** Where it is. */
  readonly place: {
    /** The country, as ISO 3166-1 alpha-2. */
    readonly country: CountryCode | null;
    /** The region, province or state. */
    readonly region: string | null;
    /** The city, town or village. */
    readonly locality: string | null;
  };
  /** Its web site. */
  readonly website: UrlString | null;
}

/** A partner as a page of its own shows it. */
export interface PartnerDetail extends PartnerName {
  /** Who the partner is, in its own words. */
  readonly description: LocalizedText | null;
  /** What kind of institution or body it is. */
  readonly kind: PartnerKind;
  /** Which side of the exchange it stands on. */
  readonly side: PartnerSide;
  /** Where it is. */
  readonly place: {
    /** The country, as ISO 3166-1 alpha-2. */
    readonly country: CountryCode | null;
    /** The region, province or state. */
    readonly region: string | null;
    /** The city, town or village. */
    readonly locality: string | null;
    /** Street and number. */
    readonly streetAddress: string | null;
    /** The postal code. */
    readonly postalCode: string | null;
    /** Degrees north of the equator, WGS 84. */
    readonly latitude: number | null;
    /** Degrees east of Greenwich, WGS 84. */
    readonly longitude: number | null;
  };
  /** Its web site. */
  readonly website: UrlString | null;
  /** How the public may reach it. */
  readonly contact: {
    /** A person or an office. */
    readonly name: string | null;
    /** An e-mail address. */
    readonly email: string | null;
    /** A telephone number, as the partner writes it. */
    readonly telephone: string | null;
  };
  /** The languages it works in, most used first. At most 50. */
  readonly languages: readonly Language[];
  /** Identifiers in outside registers. At most 50. */
  readonly identifiers: readonly {
    /** The register. */
    readonly scheme: IdentifierScheme;
    /** The identifier in its bare form. */
    readonly value: string;
    /** The page of the identifier; null where the register has none. */
    readonly url: UrlString | null;
  }[];
  /** Ids of this record in other systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** Whether the record was written here or imported. */
  readonly origin: RecordOrigin;
  /** Where an imported record comes from; null for one written here, or edited here since. */
  readonly source: Source | null;
  /** The listing it was imported from before it was edited here. Its words are not that publisher's any more; null for one written here, and while it is imported. */
  readonly basedOn: Source | null;
  /** True when anyone may see it. What is not public is seen by its own people and by administrators. */
  readonly isPublic: boolean;
  /** When the record was made. */
  readonly createdAt: DateTime;
  /** When the record last changed. */
  readonly updatedAt: DateTime;
  /** Grows by one with each change. Give it as `expectedRevision` to change what you have read. */
  readonly revision: number;
}

/** Variables of `listPartners`. */
export interface ListPartnersVariables {
  /** How many items from the start, or after `after`: 1 to 100. Without `first` and `last`: 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor of the same list. */
  readonly after?: string | null | undefined;
  /** How many items from the end, or before `before`: 1 to 100. Not together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor of the same list. */
  readonly before?: string | null | undefined;
  /** Which partners; all that you may see without it. */
  readonly where?: PartnerFilter | null | undefined;
  /** In which order. */
  readonly orderBy?: PartnerOrder | undefined;
  /** Words to find in the name or the description, in any language: case and accents do not matter, each word may be the beginning of a longer one, all must be found. */
  readonly search?: string | null | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listPartners` answers. */
export interface ListPartnersPage {
  /** The partners of this page. */
  readonly nodes: readonly PartnerCard[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many partners the list holds, this page or not. */
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
  /** Which one. */
  readonly by: PartnerBy;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getPartner` answers. */
export type GetPartnerResult = PartnerDetail | null;

/** The document of `getPartner`, as the API knows it. */
export const GetPartnerDocument: TypedDocument<{ readonly partner: GetPartnerResult }, GetPartnerVariables> = {
  name: "GetPartner",
  kind: "query",
  hash: "2109156a63aa7ed4f0160db97a9d333688bff68fd77323aa6499167b37a3d071",
  text: `query GetPartner($by:PartnerBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partner(by:$by){id slug name{text language direction isFallback}description{text language direction isFallback}kind side place{country region locality streetAddress postalCode latitude longitude}website contact{name email telephone}languages{tag name autonym direction}identifiers{scheme value url}externalReferences{source value}origin source{name url}basedOn{name url}isPublic createdAt updatedAt revision}}`,
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
  /** Which one. */
  readonly by: PartnerBy;
  /** How many items from the start, or after `after`: 1 to 100. Without `first` and `last`: 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor of the same list. */
  readonly after?: string | null | undefined;
  /** How many items from the end, or before `before`: 1 to 100. Not together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor of the same list. */
  readonly before?: string | null | undefined;
  /** Which programs; all that you may see without it. */
  readonly where?: ProgramFilter | null | undefined;
  /** In which order. */
  readonly orderBy?: ProgramOrder | undefined;
  /** How many of each program's next sessions to give, at most. */
  readonly sessionsFirst?: number | null | undefined;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listPartnerPrograms` answers. */
export interface ListPartnerProgramsPage {
  /** The programs of this page. */
  readonly nodes: readonly ProgramCard[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `listPartnerPrograms`, as the API knows it. */
export const ListPartnerProgramsDocument: TypedDocument<{ readonly partner: { readonly programs: ListPartnerProgramsPage } | null }, ListPartnerProgramsVariables> = {
  name: "ListPartnerPrograms",
  kind: "query",
  hash: "8ef538ff6e81c403a8f163b75e91864eeb6e159f7358673ef0c82a7a729d90e7",
  text: `query ListPartnerPrograms($by:PartnerBy!$first:Int$after:String$last:Int$before:String$where:ProgramFilter$orderBy:ProgramOrder!=STARTS_ON$sessionsFirst:Int=3$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partner(by:$by){programs(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy){nodes{id slug title{text language direction isFallback}summary{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}origin source{name url}sessions(first:$sessionsFirst where:{isUpcoming:{eq:true}}){nodes{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status venue{name{text language direction isFallback}locality}}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
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
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createPartner` answers. */
export interface CreatePartnerResult {
  /** The partner as it now is; null exactly when there are errors. */
  readonly partner: PartnerDetail | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `createPartner`, as the API knows it. */
export const CreatePartnerDocument: TypedDocument<{ readonly partnerCreate: CreatePartnerResult }, CreatePartnerVariables> = {
  name: "CreatePartner",
  kind: "mutation",
  hash: "261f22e984f3099e86f1982a4d0eadf247176dad5790a86ff68dd204e4db2144",
  text: `mutation CreatePartner($input:PartnerCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partnerCreate(input:$input){partner{id slug name{text language direction isFallback}description{text language direction isFallback}kind side place{country region locality streetAddress postalCode latitude longitude}website contact{name email telephone}languages{tag name autonym direction}identifiers{scheme value url}externalReferences{source value}origin source{name url}basedOn{name url}isPublic createdAt updatedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Creates a partner. For administrators. */
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
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updatePartner` answers. */
export interface UpdatePartnerResult {
  /** The partner as it now is; null exactly when there are errors. */
  readonly partner: PartnerDetail | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `updatePartner`, as the API knows it. */
export const UpdatePartnerDocument: TypedDocument<{ readonly partnerUpdate: UpdatePartnerResult }, UpdatePartnerVariables> = {
  name: "UpdatePartner",
  kind: "mutation",
  hash: "3fcf41f92279738ae629936688d334d81b601091cba368f1a2c1e156b7d21e71",
  text: `mutation UpdatePartner($input:PartnerUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partnerUpdate(input:$input){partner{id slug name{text language direction isFallback}description{text language direction isFallback}kind side place{country region locality streetAddress postalCode latitude longitude}website contact{name email telephone}languages{tag name autonym direction}identifiers{scheme value url}externalReferences{source value}origin source{name url}basedOn{name url}isPublic createdAt updatedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Changes what is given and leaves the rest; null clears. For administrators. */
export function updatePartner(
  client: Client,
  options: UpdatePartnerVariables & CallOptions,
): Promise<UpdatePartnerResult> {
  return call(client, UpdatePartnerDocument, options, ["partnerUpdate"]);
}

/** Variables of `publishPartner`. */
export interface PublishPartnerVariables {
  /** Which partner. */
  readonly input: PartnerPublishInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `publishPartner` answers. */
export interface PublishPartnerResult {
  /** The partner as it now is; null exactly when there are errors. */
  readonly partner: PartnerDetail | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `publishPartner`, as the API knows it. */
export const PublishPartnerDocument: TypedDocument<{ readonly partnerPublish: PublishPartnerResult }, PublishPartnerVariables> = {
  name: "PublishPartner",
  kind: "mutation",
  hash: "184e05c49efe2ce2b679ff9023fe0f7dbe177f6278009e9ffea7bb60ac8f3875",
  text: `mutation PublishPartner($input:PartnerPublishInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partnerPublish(input:$input){partner{id slug name{text language direction isFallback}description{text language direction isFallback}kind side place{country region locality streetAddress postalCode latitude longitude}website contact{name email telephone}languages{tag name autonym direction}identifiers{scheme value url}externalReferences{source value}origin source{name url}basedOn{name url}isPublic createdAt updatedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Makes a partner public. For administrators. */
export function publishPartner(
  client: Client,
  options: PublishPartnerVariables & CallOptions,
): Promise<PublishPartnerResult> {
  return call(client, PublishPartnerDocument, options, ["partnerPublish"]);
}

/** Variables of `unpublishPartner`. */
export interface UnpublishPartnerVariables {
  /** Which partner. */
  readonly input: PartnerUnpublishInput;
  /** Languages wanted: BCP 47 tags, most wanted first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `unpublishPartner` answers. */
export interface UnpublishPartnerResult {
  /** The partner as it now is; null exactly when there are errors. */
  readonly partner: PartnerDetail | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
}

/** The document of `unpublishPartner`, as the API knows it. */
export const UnpublishPartnerDocument: TypedDocument<{ readonly partnerUnpublish: UnpublishPartnerResult }, UnpublishPartnerVariables> = {
  name: "UnpublishPartner",
  kind: "mutation",
  hash: "abdf22a6abe43f9e607e76e026e228c846266bdbca0e074987fa0a75b2b6f6ea",
  text: `mutation UnpublishPartner($input:PartnerUnpublishInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partnerUnpublish(input:$input){partner{id slug name{text language direction isFallback}description{text language direction isFallback}kind side place{country region locality streetAddress postalCode latitude longitude}website contact{name email telephone}languages{tag name autonym direction}identifiers{scheme value url}externalReferences{source value}origin source{name url}basedOn{name url}isPublic createdAt updatedAt revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Hides a partner from the public. For administrators. */
export function unpublishPartner(
  client: Client,
  options: UnpublishPartnerVariables & CallOptions,
): Promise<UnpublishPartnerResult> {
  return call(client, UnpublishPartnerDocument, options, ["partnerUnpublish"]);
}
