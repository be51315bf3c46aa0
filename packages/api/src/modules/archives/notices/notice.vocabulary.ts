import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const ContentWarning = vocabulary(
  "ContentWarning",
  "What somebody may want to know before they see or hear an item.",
  {
    DECEASED_PERSONS: "Images, voices or names of people who have died.",
    VIOLENCE: "Violence, war or torture.",
    DISPLACEMENT_AND_LOSS: "Flight, separation or loss.",
    DEATH_AND_GRIEF: "Death, burial or mourning.",
    RACISM_AND_DISCRIMINATION: "Racism or other discrimination.",
    OFFENSIVE_LANGUAGE: "Words of their time that hurt.",
    SEXUAL_CONTENT: "Sexual content.",
    ANIMAL_SLAUGHTER: "The slaughter of animals.",
    FLASHING_IMAGES: "Flashing images.",
    LOUD_SOUNDS: "Loud or sudden sounds.",
    OTHER: "Something else, as the note says.",
  },
);
export type ContentWarning = keyof typeof ContentWarning;

export const CommunityNotice = vocabulary(
  "CommunityNotice",
  "How to behave with an item, as a community asks. Only its stewards place one.",
  {
    NAME_THE_SOURCE: "Say where it comes from whenever you use it.",
    ASK_BEFORE_SHARING: "Ask the community before you share it.",
    FAMILY_MATERIAL: "It belongs to a family.",
    MANY_HANDS: "It belongs to several communities.",
    NOT_FOR_SALE: "Nothing may be sold with it.",
    LEARN_WITH_US: "The community invites you to learn with it.",
    HANDLE_WITH_CARE: "It is sensitive.",
    PEOPLE_AT_RISK: "People could be put at risk by it.",
    SEASON_OR_OCCASION: "It belongs to a season or an occasion.",
    DESCRIPTION_CONTESTED: "Its description is contested.",
    NOT_YET_VERIFIED: "The community has not yet verified its description.",
    IN_MEMORIAM: "It remembers somebody who has died.",
  },
);
export type CommunityNotice = keyof typeof CommunityNotice;

export const InstitutionNotice = vocabulary(
  "InstitutionNotice",
  "What an institution says of its own part, until a community speaks: the notices of Local Contexts.",
  {
    TRADITIONAL_KNOWLEDGE: "There are accompanying rights and responsibilities of a community.",
    BIOCULTURAL: "There are rights of a community in the biological material and what is known of it.",
    ATTRIBUTION_INCOMPLETE: "The attribution is incomplete, inaccurate or missing.",
    OPEN_TO_COLLABORATE: "The institution wants to work on it with communities.",
  },
);
export type InstitutionNotice = keyof typeof InstitutionNotice;
