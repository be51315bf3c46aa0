// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * The side that approves a publication. Both must.
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
 * - `PROFESSIONALS`: People who work in the field.
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
 * - `FIXED`: A price, or a price for each kind of ticket, between `min` and `max`.
 * - `FREE`: Nothing.
 * - `SLIDING_SCALE`: Each pays what they can, between `min` and `max`.
 * - `UNKNOWN`: Not known.
 */
export type CostKind =
  | "FIXED"
  | "FREE"
  | "SLIDING_SCALE"
  | "UNKNOWN"
  | (string & {});

/** A currency by its ISO 4217 code: `EUR`. */
export type CurrencyCode = string;

/** A day of the calendar: `2026-10-15`. Years go from 1000 to 9998. */
export type LocalDate = string;

/**
 * A condition of a step in the life of a program.
 *
 * - `AGREEMENT`: Both sides have agreed it: it is no longer a draft.
 * - `COMMUNITY_APPROVAL`: The community side has approved the program as it now reads.
 * - `COMMUNITY_LEAD`: A partner of the community side takes part as LEAD.
 * - `HOST_APPROVAL`: The host side has approved the program as it now reads.
 * - `HOST_LEAD`: A partner of the host side takes part as LEAD or HOST.
 * - `PUBLIC_HOME`: The home partner is public.
 * - `RESTORATION`: It is not deleted, or was restored.
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
 * - `KIND`: By what is done.
 * - `LANGUAGE`: By language of delivery.
 * - `SUBJECT`: By subject.
 */
export type ProgramFacetField =
  | "KIND"
  | "LANGUAGE"
  | "SUBJECT"
  | (string & {});

/**
 * What is done together in a program.
 *
 * - `ARTIST_RESIDENCY`: An artist lives and works with a community or an institution.
 * - `DIALOGUE`: A facilitated conversation, or one staged so that each takes the other's view.
 * - `EXHIBITION`: Something is shown to a public; it may travel.
 * - `FESTIVAL`: A public celebration.
 * - `LANGUAGE_EXCHANGE`: People teach each other their languages.
 * - `MEDIA_COPRODUCTION`: A film, podcast or feature is made together.
 * - `MENTORSHIP`: Mentors and young people meet over time.
 * - `MUSEUM_PARTNERSHIP`: A museum and a community share work on collections and displays.
 * - `ORAL_HISTORY`: Interviews are recorded, with consent and return of copies.
 * - `OTHER`: Something else; `kindTerm` says what.
 * - `RESEARCH_AND_CONSERVATION`: Research, conservation or documentation is done together.
 * - `ROUTE_MAPPING`: Journeys and places are put on a map together.
 * - `SCHOOL_COLLABORATION`: Classes and community members work together over weeks or years.
 * - `SHARED_MEAL`: People cook and eat together.
 * - `TRAINING`: People learn a role: mediator, facilitator, steward.
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
 * Where a program stands.
 *
 * - `ACTIVE`: It is running.
 * - `AGREED`: Both sides have agreed it.
 * - `CANCELLED`: It will not take place, or not go on. It stays visible as cancelled.
 * - `CLOSED`: It is over.
 * - `DRAFT`: Being written. Only its partners and administrators see it.
 */
export type ProgramLifecycle =
  | "ACTIVE"
  | "AGREED"
  | "CANCELLED"
  | "CLOSED"
  | "DRAFT"
  | (string & {});

/**
 * The orders programs can be listed in.
 *
 * - `CREATED_AT`: Oldest record first.
 * - `CREATED_AT_DESC`: Newest record first.
 * - `STARTS_ON`: By first day, earliest first; without one last.
 * - `STARTS_ON_DESC`: By first day, latest first; without one first.
 * - `TITLE`: By title, A to Z, in the language the title was written in. Accents and case come after letters, as in a dictionary.
 * - `TITLE_DESC`: By title, the other way round.
 * - `UPDATED_AT`: Longest unchanged first.
 * - `UPDATED_AT_DESC`: Last changed first.
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
 * What a partner does in a program.
 *
 * - `FUNDER`: Pays for it.
 * - `HOST`: Receives it.
 * - `LEAD`: Leads it, on its side.
 * - `SUPPORT`: Helps in another way.
 * - `VENUE`: Gives the place.
 */
export type ProgramPartnerRole =
  | "FUNDER"
  | "HOST"
  | "LEAD"
  | "SUPPORT"
  | "VENUE"
  | (string & {});

/**
 * What a program is about, from a closed list shared by all partners.
 *
 * - `ASPIRATION`: Hopes and plans.
 * - `BELONGING`: Home and belonging.
 * - `CELEBRATION_AND_RITUAL`: Celebrations and rituals.
 * - `CHILDHOOD_AND_YOUTH`: Being young.
 * - `CRAFT`: Making by hand.
 * - `FAMILY`: Family and kinship.
 * - `FOODWAYS`: Cooking and eating.
 * - `LANGUAGE`: Languages and words.
 * - `MEMORY`: Memory and remembrance.
 * - `MIGRATION_AND_JOURNEY`: Leaving, travelling, arriving.
 * - `MUSIC_AND_DANCE`: Music and dance.
 * - `PLACE_AND_LANDSCAPE`: Places and landscapes.
 * - `REPAIR_AND_RECONCILIATION`: Harm acknowledged, and repair.
 * - `WORK_AND_SKILLS`: Work, trades and skills.
 */
export type Theme =
  | "ASPIRATION"
  | "BELONGING"
  | "CELEBRATION_AND_RITUAL"
  | "CHILDHOOD_AND_YOUTH"
  | "CRAFT"
  | "FAMILY"
  | "FOODWAYS"
  | "LANGUAGE"
  | "MEMORY"
  | "MIGRATION_AND_JOURNEY"
  | "MUSIC_AND_DANCE"
  | "PLACE_AND_LANDSCAPE"
  | "REPAIR_AND_RECONCILIATION"
  | "WORK_AND_SKILLS"
  | (string & {});
