// Generated from packages/schema by `pnpm generate`. Do not edit.

export interface AccessFeatureComparator {
  /** Sessions where every one of these is available or on request; unknown never counts as yes. */
  readonly available?: readonly AccessFeatureKind[] | null | undefined;
}

/**
 * - `ACCESSIBLE_TOILET`
 * - `ASSISTANCE_DOG`
 * - `AUDIO_DESCRIPTION`
 * - `BRAILLE`
 * - `CHANGING_PLACE`
 * - `CHILDCARE`
 * - `CLOSED_CAPTIONS`
 * - `DIETARY_ALLERGEN_INFO`
 * - `DIETARY_HALAL`
 * - `DIETARY_KOSHER`
 * - `DIETARY_VEGAN`
 * - `DIETARY_VEGETARIAN`
 * - `EASY_READ`
 * - `EXTRA_TIME`
 * - `FLEXIBLE_PACE`
 * - `HEARING_LOOP`
 * - `LARGE_PRINT`
 * - `LIVE_CAPTIONS`
 * - `LOW_BANDWIDTH`
 * - `NO_COST`
 * - `NO_EMAIL_REQUIRED`
 * - `NO_ID_REQUIRED`
 * - `PERSONAL_ASSISTANT_FREE`
 * - `PHOTOGRAPHY_FREE_ZONE`
 * - `PICTOGRAMS`
 * - `PLAIN_LANGUAGE`
 * - `PRAYER_SPACE`
 * - `QUIET_SPACE`
 * - `REMOTE_PARTICIPATION`
 * - `SEATING`
 * - `SENSORY_FRIENDLY`
 * - `SIGN_LANGUAGE_INTERPRETATION`
 * - `SINGLE_GENDER_OPTION`
 * - `SPOKEN_INTERPRETATION`
 * - `STEP_FREE`
 * - `TACTILE`
 * - `TRANSCRIPT`
 * - `TRAUMA_INFORMED`
 * - `TRAVEL_REIMBURSED`
 * - `WHISPERED_OR_RELAY_INTERPRETATION`
 */
export type AccessFeatureKind =
  | "ACCESSIBLE_TOILET"
  | "ASSISTANCE_DOG"
  | "AUDIO_DESCRIPTION"
  | "BRAILLE"
  | "CHANGING_PLACE"
  | "CHILDCARE"
  | "CLOSED_CAPTIONS"
  | "DIETARY_ALLERGEN_INFO"
  | "DIETARY_HALAL"
  | "DIETARY_KOSHER"
  | "DIETARY_VEGAN"
  | "DIETARY_VEGETARIAN"
  | "EASY_READ"
  | "EXTRA_TIME"
  | "FLEXIBLE_PACE"
  | "HEARING_LOOP"
  | "LARGE_PRINT"
  | "LIVE_CAPTIONS"
  | "LOW_BANDWIDTH"
  | "NO_COST"
  | "NO_EMAIL_REQUIRED"
  | "NO_ID_REQUIRED"
  | "PERSONAL_ASSISTANT_FREE"
  | "PHOTOGRAPHY_FREE_ZONE"
  | "PICTOGRAMS"
  | "PLAIN_LANGUAGE"
  | "PRAYER_SPACE"
  | "QUIET_SPACE"
  | "REMOTE_PARTICIPATION"
  | "SEATING"
  | "SENSORY_FRIENDLY"
  | "SIGN_LANGUAGE_INTERPRETATION"
  | "SINGLE_GENDER_OPTION"
  | "SPOKEN_INTERPRETATION"
  | "STEP_FREE"
  | "TACTILE"
  | "TRANSCRIPT"
  | "TRAUMA_INFORMED"
  | "TRAVEL_REIMBURSED"
  | "WHISPERED_OR_RELAY_INTERPRETATION"
  | (string & {});

/**
 * - `AVAILABLE`
 * - `NOT_AVAILABLE`
 * - `ON_REQUEST`
 * - `PLANNED`
 * - `UNKNOWN`
 */
export type AccessStatus =
  | "AVAILABLE"
  | "NOT_AVAILABLE"
  | "ON_REQUEST"
  | "PLANNED"
  | "UNKNOWN"
  | (string & {});

/**
 * - `COMMUNITY`
 * - `HOST`
 */
export type ApprovalSide =
  | "COMMUNITY"
  | "HOST"
  | (string & {});

/**
 * - `HYBRID`
 * - `IN_PERSON`
 * - `ONLINE`
 * - `UNKNOWN`
 */
export type AttendanceMode =
  | "HYBRID"
  | "IN_PERSON"
  | "ONLINE"
  | "UNKNOWN"
  | (string & {});

export interface AttendanceModeComparator {
  readonly eq?: AttendanceMode | null | undefined;
  readonly in?: readonly AttendanceMode[] | null | undefined;
  readonly notIn?: readonly AttendanceMode[] | null | undefined;
}

/**
 * - `ADULTS`
 * - `CHILDREN`
 * - `ELDERS`
 * - `EVERYONE`
 * - `FAMILIES`
 * - `PROFESSIONALS`
 * - `SCHOOLS`
 * - `YOUTH`
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

export interface BooleanComparator {
  readonly eq: boolean;
}

/**
 * - `FIXED`
 * - `FREE`
 * - `SLIDING_SCALE`
 * - `UNKNOWN`
 */
export type CostKind =
  | "FIXED"
  | "FREE"
  | "SLIDING_SCALE"
  | "UNKNOWN"
  | (string & {});

/**
 * - `AT_LEAST`
 * - `EXACT`
 */
export type CountPrecision =
  | "AT_LEAST"
  | "EXACT"
  | (string & {});

/** ISO 3166-1 alpha-2. */
export type CountryCode = string;

export interface CountryComparator {
  readonly eq?: CountryCode | null | undefined;
  readonly in?: readonly CountryCode[] | null | undefined;
  readonly notIn?: readonly CountryCode[] | null | undefined;
}

/** ISO 4217. */
export type CurrencyCode = string;

/** An instant, RFC 3339 in UTC. */
export type DateTime = string;

export interface DateTimeComparator {
  readonly gt?: DateTime | null | undefined;
  readonly gte?: DateTime | null | undefined;
  readonly lt?: DateTime | null | undefined;
  readonly lte?: DateTime | null | undefined;
}

export interface ExternalReferenceInput {
  readonly source: string;
  readonly value: string;
}

export interface IDComparator {
  readonly eq?: string | null | undefined;
  readonly in?: readonly string[] | null | undefined;
  readonly notIn?: readonly string[] | null | undefined;
}

/**
 * - `ISIL`
 * - `ROR`
 * - `WIKIDATA`
 */
export type IdentifierScheme =
  | "ISIL"
  | "ROR"
  | "WIKIDATA"
  | (string & {});

export interface LanguageComparator {
  readonly eq?: string | null | undefined;
  readonly in?: readonly string[] | null | undefined;
  readonly notIn?: readonly string[] | null | undefined;
}

/** A BCP 47 language tag. */
export type LanguageTag = string;

/** A calendar day. */
export type LocalDate = string;

export interface LocalDateComparator {
  readonly eq?: LocalDate | null | undefined;
  readonly gt?: LocalDate | null | undefined;
  readonly gte?: LocalDate | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly lt?: LocalDate | null | undefined;
  readonly lte?: LocalDate | null | undefined;
}

/** Wall time without a zone. */
export type LocalDateTime = string;

export type PartnerBy =
  | {
      readonly externalReference: ExternalReferenceInput;
      readonly id?: never;
      readonly identifier?: never;
      readonly slug?: never;
    }
  | {
      readonly externalReference?: never;
      readonly id: string;
      readonly identifier?: never;
      readonly slug?: never;
    }
  | {
      readonly externalReference?: never;
      readonly id?: never;
      readonly identifier: PartnerIdentifierInput;
      readonly slug?: never;
    }
  | {
      readonly externalReference?: never;
      readonly id?: never;
      readonly identifier?: never;
      readonly slug: string;
    };

export interface PartnerCreateInput {
  readonly kind: PartnerKind;
  readonly name: readonly TranslationInput[];
  readonly side: PartnerSide;
}

export interface PartnerFilter {
  readonly and?: readonly PartnerFilter[] | null | undefined;
  readonly country?: CountryComparator | null | undefined;
  readonly createdAt?: DateTimeComparator | null | undefined;
  readonly id?: IDComparator | null | undefined;
  readonly kind?: PartnerKindComparator | null | undefined;
  readonly not?: PartnerFilter | null | undefined;
  readonly or?: readonly PartnerFilter[] | null | undefined;
  readonly origin?: RecordOriginComparator | null | undefined;
  readonly side?: PartnerSideComparator | null | undefined;
  readonly updatedAt?: DateTimeComparator | null | undefined;
}

export interface PartnerIdentifierInput {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

/**
 * - `ARCHIVE`
 * - `CITY_COUNCIL`
 * - `COMMUNITY_GROUP_UNINCORPORATED`
 * - `CULTURAL_CENTRE`
 * - `DIASPORA_NETWORK`
 * - `FAITH_ORGANISATION`
 * - `FUNDER_FOUNDATION`
 * - `HEALTH_OR_SOCIAL_SERVICE`
 * - `LIBRARY`
 * - `MEDIA`
 * - `MIGRANT_ASSOCIATION`
 * - `MUSEUM`
 * - `NGO`
 * - `PRIVATE_COMPANY`
 * - `REGIONAL_OR_NATIONAL_AUTHORITY`
 * - `SCHOOL`
 * - `UNIVERSITY`
 * - `UNKNOWN`
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

export interface PartnerKindComparator {
  readonly eq?: PartnerKind | null | undefined;
  readonly in?: readonly PartnerKind[] | null | undefined;
  readonly notIn?: readonly PartnerKind[] | null | undefined;
}

/**
 * - `CREATED_AT`
 * - `CREATED_AT_DESC`
 * - `NAME`
 * - `NAME_DESC`
 * - `UPDATED_AT`
 * - `UPDATED_AT_DESC`
 */
export type PartnerOrder =
  | "CREATED_AT"
  | "CREATED_AT_DESC"
  | "NAME"
  | "NAME_DESC"
  | "UPDATED_AT"
  | "UPDATED_AT_DESC"
  | (string & {});

export interface PartnerPublishInput {
  readonly id: string;
}

/**
 * - `BRIDGE`
 * - `COMMUNITY`
 * - `FUNDER`
 * - `HOST`
 * - `UNKNOWN`
 */
export type PartnerSide =
  | "BRIDGE"
  | "COMMUNITY"
  | "FUNDER"
  | "HOST"
  | "UNKNOWN"
  | (string & {});

export interface PartnerSideComparator {
  readonly eq?: PartnerSide | null | undefined;
  readonly in?: readonly PartnerSide[] | null | undefined;
  readonly notIn?: readonly PartnerSide[] | null | undefined;
}

export interface PartnerUnpublishInput {
  readonly id: string;
}

export interface PartnerUpdateInput {
  readonly id: string;
  readonly name?: readonly TranslationInput[] | null | undefined;
  readonly website?: URL | null | undefined;
}

export interface ProgramAgreeInput {
  readonly id: string;
}

export interface ProgramApproveInput {
  readonly evidence: string;
  readonly id: string;
  readonly side: ApprovalSide;
}

export type ProgramBy =
  | {
      readonly externalReference: ExternalReferenceInput;
      readonly id?: never;
      readonly slug?: never;
    }
  | {
      readonly externalReference?: never;
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly externalReference?: never;
      readonly id?: never;
      readonly slug: string;
    };

export interface ProgramCancelInput {
  readonly id: string;
}

export interface ProgramCloseInput {
  readonly id: string;
}

/**
 * - `APPROVED_BY_COMMUNITY`
 * - `APPROVED_BY_HOST`
 * - `HAS_DATES`
 * - `HAS_TITLE`
 */
export type ProgramCondition =
  | "APPROVED_BY_COMMUNITY"
  | "APPROVED_BY_HOST"
  | "HAS_DATES"
  | "HAS_TITLE"
  | (string & {});

export interface ProgramCreateInput {
  readonly kind: ProgramKind;
  readonly partner: string;
  readonly startsOn?: LocalDate | null | undefined;
  readonly title: readonly TranslationInput[];
}

/**
 * - `KIND`
 * - `LANGUAGE`
 * - `SUBJECT`
 */
export type ProgramFacetField =
  | "KIND"
  | "LANGUAGE"
  | "SUBJECT"
  | (string & {});

export interface ProgramFilter {
  readonly and?: readonly ProgramFilter[] | null | undefined;
  readonly community?: TermComparator | null | undefined;
  readonly createdAt?: DateTimeComparator | null | undefined;
  readonly endsOn?: LocalDateComparator | null | undefined;
  readonly id?: IDComparator | null | undefined;
  readonly isFree?: BooleanComparator | null | undefined;
  /** Whether its last day is today or later. */
  readonly isUpcoming?: BooleanComparator | null | undefined;
  readonly kind?: ProgramKindComparator | null | undefined;
  readonly language?: LanguageComparator | null | undefined;
  readonly lifecycle?: ProgramLifecycleComparator | null | undefined;
  readonly not?: ProgramFilter | null | undefined;
  readonly or?: readonly ProgramFilter[] | null | undefined;
  readonly origin?: RecordOriginComparator | null | undefined;
  readonly partner?: IDComparator | null | undefined;
  readonly startsOn?: LocalDateComparator | null | undefined;
  readonly subject?: TermComparator | null | undefined;
  readonly theme?: ThemeComparator | null | undefined;
  readonly updatedAt?: DateTimeComparator | null | undefined;
}

/**
 * What a program does.
 *
 * - `ARTIST_RESIDENCY`: An artist works with a community for a while.
 * - `DIALOGUE`
 * - `EXHIBITION`
 * - `FESTIVAL`
 * - `LANGUAGE_EXCHANGE`
 * - `MEDIA_COPRODUCTION`
 * - `MENTORSHIP`
 * - `MUSEUM_PARTNERSHIP`
 * - `ORAL_HISTORY`
 * - `OTHER`
 * - `RESEARCH_AND_CONSERVATION`
 * - `ROUTE_MAPPING`
 * - `SCHOOL_COLLABORATION`
 * - `SHARED_MEAL`
 * - `TRAINING`
 * - `WORKSHOP`
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

export interface ProgramKindComparator {
  readonly eq?: ProgramKind | null | undefined;
  readonly in?: readonly ProgramKind[] | null | undefined;
  readonly notIn?: readonly ProgramKind[] | null | undefined;
}

/**
 * - `ACTIVE`
 * - `AGREED`
 * - `CANCELLED`
 * - `CLOSED`
 * - `DRAFT`
 */
export type ProgramLifecycle =
  | "ACTIVE"
  | "AGREED"
  | "CANCELLED"
  | "CLOSED"
  | "DRAFT"
  | (string & {});

export interface ProgramLifecycleComparator {
  readonly eq?: ProgramLifecycle | null | undefined;
  readonly in?: readonly ProgramLifecycle[] | null | undefined;
  readonly notIn?: readonly ProgramLifecycle[] | null | undefined;
}

/**
 * - `CREATED_AT`
 * - `CREATED_AT_DESC`
 * - `STARTS_ON`
 * - `STARTS_ON_DESC`
 * - `TITLE`
 * - `TITLE_DESC`
 * - `UPDATED_AT`
 * - `UPDATED_AT_DESC`
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
 * - `FUNDER`
 * - `HOST`
 * - `LEAD`
 * - `SUPPORT`
 * - `VENUE`
 */
export type ProgramPartnerRole =
  | "FUNDER"
  | "HOST"
  | "LEAD"
  | "SUPPORT"
  | "VENUE"
  | (string & {});

export interface ProgramStartInput {
  readonly id: string;
}

export interface ProgramUpdateInput {
  readonly id: string;
  readonly title?: readonly TranslationInput[] | null | undefined;
}

/**
 * - `CREATED`
 * - `IMPORTED`
 */
export type RecordOrigin =
  | "CREATED"
  | "IMPORTED"
  | (string & {});

export interface RecordOriginComparator {
  readonly eq?: RecordOrigin | null | undefined;
  readonly in?: readonly RecordOrigin[] | null | undefined;
  readonly notIn?: readonly RecordOrigin[] | null | undefined;
}

/**
 * - `COMMUNITY`
 * - `DESCRIPTION`
 * - `NAME`
 * - `SUBJECT`
 * - `SUMMARY`
 * - `TITLE`
 * - `VENUE`
 */
export type SearchField =
  | "COMMUNITY"
  | "DESCRIPTION"
  | "NAME"
  | "SUBJECT"
  | "SUMMARY"
  | "TITLE"
  | "VENUE"
  | (string & {});

export type SessionBy =
  | {
      readonly externalReference: ExternalReferenceInput;
      readonly id?: never;
    }
  | {
      readonly externalReference?: never;
      readonly id: string;
    };

export interface SessionCancelInput {
  readonly id: string;
}

export interface SessionCreateInput {
  readonly localStart: LocalDateTime;
  readonly program: string;
  readonly timeZone: TimeZone;
}

export interface SessionFilter {
  readonly accessFeature?: AccessFeatureComparator | null | undefined;
  readonly and?: readonly SessionFilter[] | null | undefined;
  readonly attendanceMode?: AttendanceModeComparator | null | undefined;
  readonly country?: CountryComparator | null | undefined;
  readonly endsAt?: DateTimeComparator | null | undefined;
  readonly id?: IDComparator | null | undefined;
  readonly isFree?: BooleanComparator | null | undefined;
  readonly isUpcoming?: BooleanComparator | null | undefined;
  readonly kind?: ProgramKindComparator | null | undefined;
  readonly language?: LanguageComparator | null | undefined;
  readonly not?: SessionFilter | null | undefined;
  readonly or?: readonly SessionFilter[] | null | undefined;
  readonly partner?: IDComparator | null | undefined;
  readonly program?: IDComparator | null | undefined;
  readonly startsAt?: DateTimeComparator | null | undefined;
  readonly status?: SessionStatusComparator | null | undefined;
}

/**
 * - `STARTS_AT`
 * - `STARTS_AT_DESC`
 */
export type SessionOrder =
  | "STARTS_AT"
  | "STARTS_AT_DESC"
  | (string & {});

/**
 * - `CANCELLED`
 * - `MOVED_ONLINE`
 * - `POSTPONED`
 * - `RESCHEDULED`
 * - `SCHEDULED`
 */
export type SessionStatus =
  | "CANCELLED"
  | "MOVED_ONLINE"
  | "POSTPONED"
  | "RESCHEDULED"
  | "SCHEDULED"
  | (string & {});

export interface SessionStatusComparator {
  readonly eq?: SessionStatus | null | undefined;
  readonly in?: readonly SessionStatus[] | null | undefined;
  readonly notIn?: readonly SessionStatus[] | null | undefined;
}

export interface SessionUpdateInput {
  readonly id: string;
}

export interface TermComparator {
  readonly eq?: string | null | undefined;
  readonly in?: readonly string[] | null | undefined;
  readonly notIn?: readonly string[] | null | undefined;
}

/**
 * - `LTR`: Left to right.
 * - `RTL`: Right to left.
 */
export type TextDirection =
  | "LTR"
  | "RTL"
  | (string & {});

/**
 * - `HUMAN`
 * - `ORIGINAL`
 */
export type TextOrigin =
  | "HUMAN"
  | "ORIGINAL"
  | (string & {});

/**
 * - `ASPIRATION`
 * - `BELONGING`
 * - `CELEBRATION_AND_RITUAL`
 * - `CHILDHOOD_AND_YOUTH`
 * - `CRAFT`
 * - `FAMILY`
 * - `FOODWAYS`
 * - `LANGUAGE`
 * - `MEMORY`
 * - `MIGRATION_AND_JOURNEY`
 * - `MUSIC_AND_DANCE`
 * - `PLACE_AND_LANDSCAPE`
 * - `REPAIR_AND_RECONCILIATION`
 * - `WORK_AND_SKILLS`
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

export interface ThemeComparator {
  readonly eq?: Theme | null | undefined;
  readonly in?: readonly Theme[] | null | undefined;
  readonly notIn?: readonly Theme[] | null | undefined;
}

/** An IANA time zone. */
export type TimeZone = string;

export interface TranslationInput {
  readonly language: LanguageTag;
  readonly text: string;
}

/** An http or https address. */
export type URL = string;

/**
 * - `CONDITION_NOT_MET`
 * - `INVALID`
 * - `NOT_FOUND`
 * - `REQUIRED`
 * - `TAKEN`
 * - `TRANSITION_NOT_ALLOWED`
 */
export type UserErrorCode =
  | "CONDITION_NOT_MET"
  | "INVALID"
  | "NOT_FOUND"
  | "REQUIRED"
  | "TAKEN"
  | "TRANSITION_NOT_ALLOWED"
  | (string & {});
