import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const PartnerKind = vocabulary("PartnerKind", "What kind of institution or body a partner is.", {
  MUSEUM: "A museum.",
  LIBRARY: "A library.",
  ARCHIVE: "An archive.",
  SCHOOL: "A school, from pre-primary to secondary.",
  UNIVERSITY: "A university or research institute.",
  CITY_COUNCIL: "A municipality or other local government.",
  REGIONAL_OR_NATIONAL_AUTHORITY: "A regional or national public authority.",
  MIGRANT_ASSOCIATION: "An association led by people from a migrant community.",
  COMMUNITY_GROUP_UNINCORPORATED: "A community group without legal form.",
  DIASPORA_NETWORK: "A network of a community across countries.",
  FAITH_ORGANISATION: "A faith organisation.",
  CULTURAL_CENTRE: "A cultural centre.",
  NGO: "A non-governmental organisation that is not led by the community.",
  FUNDER_FOUNDATION: "A foundation or other funder.",
  HEALTH_OR_SOCIAL_SERVICE: "A health or social service.",
  MEDIA: "A newspaper, broadcaster or other media house.",
  PRIVATE_COMPANY: "A private company.",
  UNKNOWN: "Not known.",
});
export type PartnerKind = keyof typeof PartnerKind;

export const PartnerSide = vocabulary(
  "PartnerSide",
  "Which side of the exchange a partner stands on, apart from its kind.",
  {
    COMMUNITY: "The community whose heritage is shared.",
    HOST: "The institutions of the place the community lives in.",
    BRIDGE: "Between the two, belonging to both.",
    FUNDER: "Pays, and decides on neither side.",
    UNKNOWN: "Not known.",
  },
);
export type PartnerSide = keyof typeof PartnerSide;

export const IdentifierScheme = vocabulary(
  "IdentifierScheme",
  "The register an identifier of a partner belongs to.",
  {
    ROR: "Research Organization Registry, such as `02kpeqv85`.",
    ISIL: "International Standard Identifier for Libraries (ISO 15511), such as `IT-RM0267`.",
    WIKIDATA: "Wikidata, such as `Q83494`.",
  },
);
export type IdentifierScheme = keyof typeof IdentifierScheme;
