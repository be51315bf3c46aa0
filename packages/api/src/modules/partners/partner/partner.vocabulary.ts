import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const PartnerKind = vocabulary("PartnerKind", "The kind of a partner.", {
  MUSEUM: "A museum.",
  LIBRARY: "A library.",
  ARCHIVE: "An archive.",
  SCHOOL: "A school, from pre-primary to secondary.",
  UNIVERSITY: "A university or research institute.",
  CITY_COUNCIL: "A municipality or other local government.",
  REGIONAL_OR_NATIONAL_AUTHORITY: "A regional or national public authority.",
  MIGRANT_ASSOCIATION: "An association led by people from a migrant community.",
  COMMUNITY_GROUP_UNINCORPORATED: "A community group that is not a registered organisation.",
  DIASPORA_NETWORK: "A community's network across several countries.",
  FAITH_ORGANISATION: "A faith organisation.",
  CULTURAL_CENTRE: "A cultural centre.",
  NGO: "A non-governmental organisation that is not led by the community.",
  FUNDER_FOUNDATION: "A foundation or other funder.",
  HEALTH_OR_SOCIAL_SERVICE: "A health or social service.",
  MEDIA: "A newspaper, broadcaster or other media organisation.",
  PRIVATE_COMPANY: "A private company.",
  UNKNOWN: "Unknown.",
});
export type PartnerKind = keyof typeof PartnerKind;

export const PartnerSide = vocabulary(
  "PartnerSide",
  "A partner's side of the exchange, independent of its kind.",
  {
    COMMUNITY: "The community whose heritage is shared.",
    HOST: "The institutions of the place where the community lives.",
    BRIDGE: "Between the two, and part of both.",
    FUNDER: "A funder. It does not approve for either side.",
    UNKNOWN: "Unknown.",
  },
);
export type PartnerSide = keyof typeof PartnerSide;

export const IdentifierScheme = vocabulary(
  "IdentifierScheme",
  "The public register to which a partner's identifier belongs.",
  {
    ROR: "Research Organization Registry, such as `02kpeqv85`.",
    ISIL: "International Standard Identifier for Libraries (ISO 15511), such as `IT-RM0267`.",
    WIKIDATA: "Wikidata, such as `Q83494`.",
  },
);
export type IdentifierScheme = keyof typeof IdentifierScheme;
