// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * The public register to which a partner's identifier belongs.
 *
 * - `ISIL`: International Standard Identifier for Libraries (ISO 15511), such as `IT-RM0267`.
 * - `ROR`: Research Organization Registry, such as `02kpeqv85`.
 * - `WIKIDATA`: Wikidata, such as `Q83494`.
 */
export type IdentifierScheme =
  | "ISIL"
  | "ROR"
  | "WIKIDATA"
  | (string & {});

/**
 * The kind of a partner.
 *
 * - `ARCHIVE`: An archive.
 * - `CITY_COUNCIL`: A municipality or other local government.
 * - `COMMUNITY_GROUP_UNINCORPORATED`: A community group that is not a registered organisation.
 * - `CULTURAL_CENTRE`: A cultural centre.
 * - `DIASPORA_NETWORK`: A community's network across several countries.
 * - `FAITH_ORGANISATION`: A faith organisation.
 * - `FUNDER_FOUNDATION`: A foundation or other funder.
 * - `HEALTH_OR_SOCIAL_SERVICE`: A health or social service.
 * - `LIBRARY`: A library.
 * - `MEDIA`: A newspaper, broadcaster or other media organisation.
 * - `MIGRANT_ASSOCIATION`: An association led by people from a migrant community.
 * - `MUSEUM`: A museum.
 * - `NGO`: A non-governmental organisation that is not led by the community.
 * - `PRIVATE_COMPANY`: A private company.
 * - `REGIONAL_OR_NATIONAL_AUTHORITY`: A regional or national public authority.
 * - `SCHOOL`: A school, from pre-primary to secondary.
 * - `UNIVERSITY`: A university or research institute.
 * - `UNKNOWN`: Unknown.
 */
export type PartnerKind =
  | "ARCHIVE"
  | "CITY_COUNCIL"
  | "COMMUNITY_GROUP_UNINCORPORATED"
  | "CULTURAL_CENTRE"
  | "DIASPORA_NETWORK"
  | "FAITH_ORGANISATION"
  | "FUNDER_FOUNDATION"
  | "HEALTH_OR_SOCIAL_SERVICE"
  | "LIBRARY"
  | "MEDIA"
  | "MIGRANT_ASSOCIATION"
  | "MUSEUM"
  | "NGO"
  | "PRIVATE_COMPANY"
  | "REGIONAL_OR_NATIONAL_AUTHORITY"
  | "SCHOOL"
  | "UNIVERSITY"
  | "UNKNOWN"
  | (string & {});

/**
 * Sort orders for partners.
 *
 * - `CREATED_AT`: Oldest record first.
 * - `CREATED_AT_DESC`: Newest record first.
 * - `NAME`: By name, A to Z, in the language in which the name was written. Letters are compared before accents and case, as in a dictionary.
 * - `NAME_DESC`: By name, Z to A.
 * - `UPDATED_AT`: Least recently changed first.
 * - `UPDATED_AT_DESC`: Most recently changed first.
 */
export type PartnerOrder =
  | "CREATED_AT"
  | "CREATED_AT_DESC"
  | "NAME"
  | "NAME_DESC"
  | "UPDATED_AT"
  | "UPDATED_AT_DESC"
  | (string & {});

/**
 * A partner's side of the exchange, independent of its kind.
 *
 * - `BRIDGE`: Between the two, and part of both.
 * - `COMMUNITY`: The community whose heritage is shared.
 * - `FUNDER`: A funder. It does not approve for either side.
 * - `HOST`: The institutions of the place where the community lives.
 * - `UNKNOWN`: Unknown.
 */
export type PartnerSide =
  | "BRIDGE"
  | "COMMUNITY"
  | "FUNDER"
  | "HOST"
  | "UNKNOWN"
  | (string & {});
