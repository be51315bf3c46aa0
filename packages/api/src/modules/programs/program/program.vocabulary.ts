import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const ProgramKind = vocabulary("ProgramKind", "The kind of a program: what people do together.", {
  ARTIST_RESIDENCY: "An artist lives and works with a community or an institution.",
  SCHOOL_COLLABORATION: "Classes and community members work together over weeks or years.",
  MUSEUM_PARTNERSHIP: "A museum and a community share work on collections and displays.",
  WORKSHOP: "People make or practise something together.",
  ORAL_HISTORY: "Interviews are recorded with consent, and copies are returned.",
  EXHIBITION: "An exhibition for the public; it may travel.",
  FESTIVAL: "A public celebration.",
  MENTORSHIP: "Mentors and young people meet over time.",
  MEDIA_COPRODUCTION: "People make a film, podcast or feature together.",
  SHARED_MEAL: "People cook and eat together.",
  DIALOGUE: "A facilitated conversation, or one in which each takes the other's point of view.",
  LANGUAGE_EXCHANGE: "People teach each other their languages.",
  ROUTE_MAPPING: "People map journeys and places together.",
  RESEARCH_AND_CONSERVATION: "People do research, conservation or documentation together.",
  TRAINING: "People train for a role, such as mediator, facilitator or steward.",
  OTHER: "Another kind, which is named in `kindTerm`.",
});
export type ProgramKind = keyof typeof ProgramKind;

export const ProgramLifecycle = vocabulary("ProgramLifecycle", "The lifecycle state of a program.", {
  DRAFT: "The program is being prepared. Only its partners' members and platform administrators can see it.",
  AGREED: "Both sides have agreed on the program.",
  ACTIVE: "The program is running.",
  CLOSED: "The program is over.",
  CANCELLED:
    "The program will not take place, or will not continue. It remains visible, marked as cancelled.",
});
export type ProgramLifecycle = keyof typeof ProgramLifecycle;

export const ProgramPartnerRole = vocabulary("ProgramPartnerRole", "The role of a partner in a program.", {
  LEAD: "Leads the program on its side.",
  HOST: "Hosts the program.",
  VENUE: "Provides the venue.",
  FUNDER: "Funds the program.",
  SUPPORT: "Supports the program in another way.",
});
export type ProgramPartnerRole = keyof typeof ProgramPartnerRole;

export const Audience = vocabulary("Audience", "Whom a program is for.", {
  EVERYONE: "Everyone.",
  FAMILIES: "Families.",
  CHILDREN: "Children.",
  YOUTH: "Young people.",
  ADULTS: "Adults.",
  ELDERS: "Older people.",
  SCHOOLS: "School classes with their teachers.",
  PROFESSIONALS: "Professionals in the field.",
});
export type Audience = keyof typeof Audience;

export const CostKind = vocabulary("CostKind", "What it costs to take part.", {
  FREE: "Free of charge.",
  FIXED: "A price, or a price for each type of ticket, between `min` and `max`.",
  SLIDING_SCALE: "People pay what they can afford, between `min` and `max`.",
  UNKNOWN: "Unknown.",
});
export type CostKind = keyof typeof CostKind;

export const ApprovalSide = vocabulary("ApprovalSide", "A side that approves publication. Both must.", {
  COMMUNITY: "The community whose heritage it is.",
  HOST: "The hosting institutions.",
});
export type ApprovalSide = keyof typeof ApprovalSide;

export const ProgramFacetField = vocabulary("ProgramFacetField", "What programs can be counted by.", {
  KIND: "By the kind of program.",
  LANGUAGE: "By language of delivery.",
  SUBJECT: "By subject.",
});
export type ProgramFacetField = keyof typeof ProgramFacetField;

export const ProgramCondition = vocabulary(
  "ProgramCondition",
  "A precondition for a step in a program's lifecycle.",
  {
    COMMUNITY_LEAD: "A partner from the community side participates as LEAD.",
    HOST_LEAD: "A partner from the host side participates as LEAD or HOST.",
    COMMUNITY_APPROVAL: "The community side has approved the program in its current form.",
    HOST_APPROVAL: "The host side has approved the program in its current form.",
    START_DATE: "The first day is set.",
    AGREEMENT: "Both sides have agreed on it: it is no longer a draft.",
    PUBLIC_HOME: "The home partner is public.",
    RESTORATION: "It is not deleted, or has been restored.",
  },
);
export type ProgramCondition = keyof typeof ProgramCondition;
