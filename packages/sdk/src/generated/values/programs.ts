// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * A side that approves publication. Both must.
 *
 * - `COMMUNITY`: The community whose heritage it is.
 * - `HOST`: The hosting institutions.
 */
export type ApprovalSide =
  | "COMMUNITY"
  | "HOST"
  | (string & {});

/**
 * Whom a program is for.
 *
 * - `ADULTS`: Adults.
 * - `CHILDREN`: Children.
 * - `ELDERS`: Older people.
 * - `EVERYONE`: Everyone.
 * - `FAMILIES`: Families.
 * - `PROFESSIONALS`: Professionals in the field.
 * - `SCHOOLS`: School classes with their teachers.
 * - `YOUTH`: Young people.
 */
export type Audience =
  | "ADULTS"
  | "CHILDREN"
  | "ELDERS"
  | "EVERYONE"
  | "FAMILIES"
  | "PROFESSIONALS"
  | "SCHOOLS"
  | "YOUTH"
  | (string & {});

/**
 * What it costs to take part.
 *
 * - `FIXED`: A price, or a price for each type of ticket, between `min` and `max`.
 * - `FREE`: Free of charge.
 * - `SLIDING_SCALE`: People pay what they can afford, between `min` and `max`.
 * - `UNKNOWN`: Unknown.
 */
export type CostKind =
  | "FIXED"
  | "FREE"
  | "SLIDING_SCALE"
  | "UNKNOWN"
  | (string & {});

/** A currency, as an ISO 4217 code such as `EUR`. */
export type CurrencyCode = string;

/**
 * A precondition for a step in a program's lifecycle.
 *
 * - `AGREEMENT`: Both sides have agreed on it: it is no longer a draft.
 * - `COMMUNITY_APPROVAL`: The community side has approved the program in its current form.
 * - `COMMUNITY_LEAD`: A partner from the community side participates as LEAD.
 * - `HOST_APPROVAL`: The host side has approved the program in its current form.
 * - `HOST_LEAD`: A partner from the host side participates as LEAD or HOST.
 * - `PUBLIC_HOME`: The home partner is public.
 * - `RESTORATION`: It is not deleted, or has been restored.
 * - `START_DATE`: The first day is set.
 */
export type ProgramCondition =
  | "AGREEMENT"
  | "COMMUNITY_APPROVAL"
  | "COMMUNITY_LEAD"
  | "HOST_APPROVAL"
  | "HOST_LEAD"
  | "PUBLIC_HOME"
  | "RESTORATION"
  | "START_DATE"
  | (string & {});

/**
 * What programs can be counted by.
 *
 * - `KIND`: By the kind of program.
 * - `LANGUAGE`: By language of delivery.
 * - `SUBJECT`: By subject.
 */
export type ProgramFacetField =
  | "KIND"
  | "LANGUAGE"
  | "SUBJECT"
  | (string & {});

/**
 * The kind of a program: what people do together.
 *
 * - `ARTIST_RESIDENCY`: An artist lives and works with a community or an institution.
 * - `DIALOGUE`: A facilitated conversation, or one in which each takes the other's point of view.
 * - `EXHIBITION`: An exhibition for the public; it may travel.
 * - `FESTIVAL`: A public celebration.
 * - `LANGUAGE_EXCHANGE`: People teach each other their languages.
 * - `MEDIA_COPRODUCTION`: People make a film, podcast or feature together.
 * - `MENTORSHIP`: Mentors and young people meet over time.
 * - `MUSEUM_PARTNERSHIP`: A museum and a community share work on collections and displays.
 * - `ORAL_HISTORY`: Interviews are recorded with consent, and copies are returned.
 * - `OTHER`: Another kind, which is named in `kindTerm`.
 * - `RESEARCH_AND_CONSERVATION`: People do research, conservation or documentation together.
 * - `ROUTE_MAPPING`: People map journeys and places together.
 * - `SCHOOL_COLLABORATION`: Classes and community members work together over weeks or years.
 * - `SHARED_MEAL`: People cook and eat together.
 * - `TRAINING`: People train for a role, such as mediator, facilitator or steward.
 * - `WORKSHOP`: People make or practise something together.
 */
export type ProgramKind =
  | "ARTIST_RESIDENCY"
  | "DIALOGUE"
  | "EXHIBITION"
  | "FESTIVAL"
  | "LANGUAGE_EXCHANGE"
  | "MEDIA_COPRODUCTION"
  | "MENTORSHIP"
  | "MUSEUM_PARTNERSHIP"
  | "ORAL_HISTORY"
  | "OTHER"
  | "RESEARCH_AND_CONSERVATION"
  | "ROUTE_MAPPING"
  | "SCHOOL_COLLABORATION"
  | "SHARED_MEAL"
  | "TRAINING"
  | "WORKSHOP"
  | (string & {});

/**
 * The lifecycle state of a program.
 *
 * - `ACTIVE`: The program is running.
 * - `AGREED`: Both sides have agreed on the program.
 * - `CANCELLED`: The program will not take place, or will not continue. It remains visible, marked as cancelled.
 * - `CLOSED`: The program is over.
 * - `DRAFT`: The program is being prepared. Only its partners' members and platform administrators can see it.
 */
export type ProgramLifecycle =
  | "ACTIVE"
  | "AGREED"
  | "CANCELLED"
  | "CLOSED"
  | "DRAFT"
  | (string & {});

/**
 * Sort orders for programs.
 *
 * - `CREATED_AT`: Oldest record first.
 * - `CREATED_AT_DESC`: Newest record first.
 * - `STARTS_ON`: By first day, earliest first; those without one last.
 * - `STARTS_ON_DESC`: By first day, latest first; those without one first.
 * - `TITLE`: By title, A to Z, in the language in which the title was written. Letters are compared before accents and case, as in a dictionary.
 * - `TITLE_DESC`: By title, Z to A.
 * - `UPDATED_AT`: Least recently changed first.
 * - `UPDATED_AT_DESC`: Most recently changed first.
 */
export type ProgramOrder =
  | "CREATED_AT"
  | "CREATED_AT_DESC"
  | "STARTS_ON"
  | "STARTS_ON_DESC"
  | "TITLE"
  | "TITLE_DESC"
  | "UPDATED_AT"
  | "UPDATED_AT_DESC"
  | (string & {});

/**
 * The role of a partner in a program.
 *
 * - `FUNDER`: Funds the program.
 * - `HOST`: Hosts the program.
 * - `LEAD`: Leads the program on its side.
 * - `SUPPORT`: Supports the program in another way.
 * - `VENUE`: Provides the venue.
 */
export type ProgramPartnerRole =
  | "FUNDER"
  | "HOST"
  | "LEAD"
  | "SUPPORT"
  | "VENUE"
  | (string & {});
