import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const ProgramKind = vocabulary("ProgramKind", "What is done together in a program.", {
  ARTIST_RESIDENCY: "An artist lives and works with a community or an institution.",
  SCHOOL_COLLABORATION: "Classes and community members work together over weeks or years.",
  MUSEUM_PARTNERSHIP: "A museum and a community share work on collections and displays.",
  WORKSHOP: "People make or practise something together.",
  ORAL_HISTORY: "Interviews are recorded, with consent and return of copies.",
  EXHIBITION: "Something is shown to a public; it may travel.",
  FESTIVAL: "A public celebration.",
  MENTORSHIP: "Mentors and young people meet over time.",
  MEDIA_COPRODUCTION: "A film, podcast or feature is made together.",
  SHARED_MEAL: "People cook and eat together.",
  DIALOGUE: "A facilitated conversation, or one staged so that each takes the other's view.",
  LANGUAGE_EXCHANGE: "People teach each other their languages.",
  ROUTE_MAPPING: "Journeys and places are put on a map together.",
  RESEARCH_AND_CONSERVATION: "Research, conservation or documentation is done together.",
  TRAINING: "People learn a role: mediator, facilitator, steward.",
  OTHER: "Something else; `kindTerm` says what.",
});
export type ProgramKind = keyof typeof ProgramKind;

export const ProgramLifecycle = vocabulary("ProgramLifecycle", "Where a program stands.", {
  DRAFT: "Being written. Only its partners and administrators see it.",
  AGREED: "Both sides have agreed it.",
  ACTIVE: "It is running.",
  CLOSED: "It is over.",
  CANCELLED: "It will not take place, or not go on. It stays visible as cancelled.",
});
export type ProgramLifecycle = keyof typeof ProgramLifecycle;

export const ProgramPartnerRole = vocabulary("ProgramPartnerRole", "What a partner does in a program.", {
  LEAD: "Leads it, on its side.",
  HOST: "Receives it.",
  VENUE: "Gives the place.",
  FUNDER: "Pays for it.",
  SUPPORT: "Helps in another way.",
});
export type ProgramPartnerRole = keyof typeof ProgramPartnerRole;

export const Theme = vocabulary(
  "Theme",
  "What a program is about, from a closed list shared by all partners.",
  {
    FAMILY: "Family and kinship.",
    MEMORY: "Memory and remembrance.",
    ASPIRATION: "Hopes and plans.",
    MIGRATION_AND_JOURNEY: "Leaving, travelling, arriving.",
    LANGUAGE: "Languages and words.",
    FOODWAYS: "Cooking and eating.",
    CRAFT: "Making by hand.",
    MUSIC_AND_DANCE: "Music and dance.",
    CHILDHOOD_AND_YOUTH: "Being young.",
    WORK_AND_SKILLS: "Work, trades and skills.",
    BELONGING: "Home and belonging.",
    CELEBRATION_AND_RITUAL: "Celebrations and rituals.",
    PLACE_AND_LANDSCAPE: "Places and landscapes.",
    REPAIR_AND_RECONCILIATION: "Harm acknowledged, and repair.",
  },
);
export type Theme = keyof typeof Theme;

export const Audience = vocabulary("Audience", "Whom a program is for.", {
  EVERYONE: "Everyone.",
  FAMILIES: "Families.",
  CHILDREN: "Children.",
  YOUTH: "Young people.",
  ADULTS: "Adults.",
  ELDERS: "Older people.",
  SCHOOLS: "School classes with their teachers.",
  PROFESSIONALS: "People who work in the field.",
});
export type Audience = keyof typeof Audience;

export const CostKind = vocabulary("CostKind", "What it costs to take part.", {
  FREE: "Nothing.",
  FIXED: "A price, or a price for each kind of ticket, between `min` and `max`.",
  SLIDING_SCALE: "Each pays what they can, between `min` and `max`.",
  UNKNOWN: "Not known.",
});
export type CostKind = keyof typeof CostKind;

export const ApprovalSide = vocabulary("ApprovalSide", "The side that approves a publication. Both must.", {
  COMMUNITY: "The community whose heritage it is.",
  HOST: "The hosting institutions.",
});
export type ApprovalSide = keyof typeof ApprovalSide;

export const ProgramFacetField = vocabulary("ProgramFacetField", "What programs can be counted by.", {
  KIND: "By what is done.",
  LANGUAGE: "By language of delivery.",
  SUBJECT: "By subject.",
});
export type ProgramFacetField = keyof typeof ProgramFacetField;

export const ProgramCondition = vocabulary(
  "ProgramCondition",
  "A condition of a step in the life of a program.",
  {
    COMMUNITY_LEAD: "A partner of the community side takes part as LEAD.",
    HOST_LEAD: "A partner of the host side takes part as LEAD or HOST.",
    COMMUNITY_APPROVAL: "The community side has approved the program as it now reads.",
    HOST_APPROVAL: "The host side has approved the program as it now reads.",
    START_DATE: "The first day is set.",
    AGREEMENT: "Both sides have agreed it: it is no longer a draft.",
    PUBLIC_HOME: "The home partner is public.",
    RESTORATION: "It is not deleted, or was restored.",
  },
);
export type ProgramCondition = keyof typeof ProgramCondition;
