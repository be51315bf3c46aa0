// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * The register an identifier of a partner belongs to.
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
 * What kind of institution or body a partner is.
 *
 * - `ARCHIVE`: An archive.
 * - `CITY_COUNCIL`: A municipality or other local government.
 * - `COMMUNITY_GROUP_UNINCORPORATED`: A community group without legal form.
 * - `CULTURAL_CENTRE`: A cultural centre.
 * - `DIASPORA_NETWORK`: A network of a community across countries.
 * - `FAITH_ORGANISATION`: A faith organisation.
 * - `FUNDER_FOUNDATION`: A foundation or other funder.
 * - `HEALTH_OR_SOCIAL_SERVICE`: A health or social service.
 * - `LIBRARY`: A library.
 * - `MEDIA`: A newspaper, broadcaster or other media house.
 * - `MIGRANT_ASSOCIATION`: An association led by people from a migrant community.
 * - `MUSEUM`: A museum.
 * - `NGO`: A non-governmental organisation that is not led by the community.
 * - `PRIVATE_COMPANY`: A private company.
 * - `REGIONAL_OR_NATIONAL_AUTHORITY`: A regional or national public authority.
 * - `SCHOOL`: A school, from pre-primary to secondary.
 * - `UNIVERSITY`: A university or research institute.
 * - `UNKNOWN`: Not known.
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
 * The orders partners can be listed in.
 *
 * - `CREATED_AT`: Oldest record first.
 * - `CREATED_AT_DESC`: Newest record first.
 * - `NAME`: By name, A to Z, in the language the name was written in. Accents and case come after letters, as in a dictionary.
 * - `NAME_DESC`: By name, the other way round.
 * - `UPDATED_AT`: Longest unchanged first.
 * - `UPDATED_AT_DESC`: Last changed first.
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
 * Which side of the exchange a partner stands on, apart from its kind.
 *
 * - `BRIDGE`: Between the two, belonging to both.
 * - `COMMUNITY`: The community whose heritage is shared.
 * - `FUNDER`: Pays, and decides on neither side.
 * - `HOST`: The institutions of the place the community lives in.
 * - `UNKNOWN`: Not known.
 */
export type PartnerSide =
  | "BRIDGE"
  | "COMMUNITY"
  | "FUNDER"
  | "HOST"
  | "UNKNOWN"
  | (string & {});
