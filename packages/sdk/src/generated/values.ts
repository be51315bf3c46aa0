// Generated from packages/schema by `pnpm generate`. Do not edit.

/** Compares the access features of a session. What is unknown never counts as yes. */
export interface AccessFeatureComparator {
  /** Each of these is AVAILABLE. */
  readonly available?: readonly AccessFeatureKind[] | null | undefined;
  /** Each of these is AVAILABLE or ON_REQUEST. */
  readonly availableOrOnRequest?: readonly AccessFeatureKind[] | null | undefined;
}

/** What is known of one access feature. */
export interface AccessFeatureInput {
  /** The feature. */
  readonly kind: AccessFeatureKind;
  /** More about it, 1,000 characters a language. */
  readonly note?: readonly LocalizedTextInput[] | null | undefined;
  /** Whether it is there. */
  readonly status: AccessStatus;
  /** Who checked it. */
  readonly verifiedBy?: string | null | undefined;
  /** The last day on which the fact holds. */
  readonly verifiedUntil?: LocalDate | null | undefined;
}

/**
 * Something that lets more people take part in a session.
 *
 * - `ACCESSIBLE_TOILET`: A toilet that a wheelchair user can use.
 * - `ASSISTANCE_DOG`: Assistance dogs are welcome.
 * - `AUDIO_DESCRIPTION`: What can be seen is described aloud.
 * - `BRAILLE`: Material in Braille.
 * - `CHANGING_PLACE`: A toilet with a hoist and a changing bench.
 * - `CHILDCARE`: Children are looked after.
 * - `CLOSED_CAPTIONS`: Films and recordings that are shown have captions.
 * - `DIETARY_ALLERGEN_INFO`: Allergens in the food are named.
 * - `DIETARY_HALAL`: Halal food.
 * - `DIETARY_KOSHER`: Kosher food.
 * - `DIETARY_VEGAN`: Vegan food.
 * - `DIETARY_VEGETARIAN`: Vegetarian food.
 * - `EASY_READ`: Material in easy language with pictures.
 * - `EXTRA_TIME`: More time is given to those who need it.
 * - `FLEXIBLE_PACE`: The pace follows those who take part.
 * - `HEARING_LOOP`: A hearing loop, which brings the sound directly to hearing aids.
 * - `LARGE_PRINT`: Material in large print.
 * - `LIVE_CAPTIONS`: Captions written while people speak.
 * - `LOW_BANDWIDTH`: Taking part works over a weak connection.
 * - `NO_COST`: It costs nothing.
 * - `NO_EMAIL_REQUIRED`: No e-mail address is needed.
 * - `NO_ID_REQUIRED`: Nobody asks for identity papers.
 * - `PERSONAL_ASSISTANT_FREE`: A personal assistant comes in free.
 * - `PHOTOGRAPHY_FREE_ZONE`: There is a place where nobody takes photographs.
 * - `PICTOGRAMS`: Pictograms show the way and the steps.
 * - `PLAIN_LANGUAGE`: Plain language is used.
 * - `PRAYER_SPACE`: A room to pray in.
 * - `QUIET_SPACE`: A room to withdraw to.
 * - `REMOTE_PARTICIPATION`: People can take part from elsewhere, by telephone or over the internet.
 * - `SEATING`: Seats for all who want one.
 * - `SENSORY_FRIENDLY`: Calm light and sound, for people whom noise or glare hurts.
 * - `SIGN_LANGUAGE_INTERPRETATION`: Sign language interpretation; the note says which.
 * - `SINGLE_GENDER_OPTION`: A group of one gender is offered.
 * - `SPOKEN_INTERPRETATION`: Spoken interpretation; the note says into which languages.
 * - `STEP_FREE`: No steps on the way in and inside.
 * - `TACTILE`: Objects or models that may be touched.
 * - `TRANSCRIPT`: A written text of what was said.
 * - `TRAUMA_INFORMED`: The session is led with care for people who have lived through violence.
 * - `TRAVEL_REIMBURSED`: Travel costs are paid back.
 * - `WHISPERED_OR_RELAY_INTERPRETATION`: An interpreter whispers to a few people, or works from another interpreter's words.
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
 * What is known of an access feature.
 *
 * - `AVAILABLE`: It is there.
 * - `NOT_AVAILABLE`: It is not there.
 * - `ON_REQUEST`: It is there when asked for in advance.
 * - `PLANNED`: It is being arranged and may not be there.
 * - `UNKNOWN`: Nobody has said, or what was said has expired. Never to be read as yes, nor as no.
 */
export type AccessStatus =
  | "AVAILABLE"
  | "NOT_AVAILABLE"
  | "ON_REQUEST"
  | "PLANNED"
  | "UNKNOWN"
  | (string & {});

/** Ages in years. A missing end is open. */
export interface AgeRangeInput {
  /** The highest age. */
  readonly max?: number | null | undefined;
  /** The lowest age. */
  readonly min?: number | null | undefined;
}

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
 * How people attend a session.
 *
 * - `HYBRID`: Either way.
 * - `IN_PERSON`: At the venue.
 * - `ONLINE`: Over the internet.
 * - `UNKNOWN`: Not known.
 */
export type AttendanceMode =
  | "HYBRID"
  | "IN_PERSON"
  | "ONLINE"
  | "UNKNOWN"
  | (string & {});

/** Compares how people attend. */
export interface AttendanceModeComparator {
  /** Exactly this value. */
  readonly eq?: AttendanceMode | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly AttendanceMode[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly AttendanceMode[] | null | undefined;
}

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

/** Which entries to list. Conditions in one object hold together. */
export interface AuditEntryFilter {
  /** By what was done, such as `key.rotate`. */
  readonly action?: TermComparator | null | undefined;
  /** By who did it. */
  readonly actor?: TermComparator | null | undefined;
  /** All of these hold. */
  readonly and?: readonly AuditEntryFilter[] | null | undefined;
  /** By when it was done. */
  readonly doneAt?: DateTimeComparator | null | undefined;
  /** This does not hold. */
  readonly not?: AuditEntryFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly AuditEntryFilter[] | null | undefined;
  /** By what it was done to: the id of a record. */
  readonly subject?: IDComparator | null | undefined;
}

/**
 * The orders entries of the log can be listed in.
 *
 * - `DONE_AT`: By time, the oldest first.
 * - `DONE_AT_DESC`: By time, the newest first.
 */
export type AuditEntryOrder =
  | "DONE_AT"
  | "DONE_AT_DESC"
  | (string & {});

/** Compares a yes-or-no value. */
export interface BooleanComparator {
  /** Exactly this value. */
  readonly eq?: boolean | null | undefined;
}

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

/** What it costs to take part. Replaces all that was said of it. */
export interface CostToAttendInput {
  /** The currency of both. */
  readonly currency?: CurrencyCode | null | undefined;
  /** Whether it is free, has a price, or each pays what they can. */
  readonly kind: CostKind;
  /** The most one pays, in the smallest unit of the currency. */
  readonly max?: number | null | undefined;
  /** The least one pays, in the smallest unit of the currency. */
  readonly min?: number | null | undefined;
}

/**
 * How a count is to be read.
 *
 * - `AT_LEAST`: Counting stopped at `max`; there are at least that many.
 * - `EXACT`: The value is the full count.
 */
export type CountPrecision =
  | "AT_LEAST"
  | "EXACT"
  | (string & {});

/** A country by its ISO 3166-1 alpha-2 code: `ER`. */
export type CountryCode = string;

/** Compares a country by its ISO 3166-1 alpha-2 code. */
export interface CountryComparator {
  /** Exactly this value. */
  readonly eq?: CountryCode | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly CountryCode[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly CountryCode[] | null | undefined;
}

/** A currency by its ISO 4217 code: `EUR`. */
export type CurrencyCode = string;

/** An instant in UTC, as RFC 3339: `2026-10-15T16:00:00.000Z`. Input may carry an offset. Years go from 1000 to 9998. */
export type DateTime = string;

/** Compares an instant. Several conditions together make a range. */
export interface DateTimeComparator {
  /** After this instant. */
  readonly gt?: DateTime | null | undefined;
  /** At or after this instant. */
  readonly gte?: DateTime | null | undefined;
  /** Before this instant. */
  readonly lt?: DateTime | null | undefined;
  /** At or before this instant. */
  readonly lte?: DateTime | null | undefined;
}

/** The id of a record in another system. */
export interface ExternalReferenceInput {
  /** The system: a name that stays the same, such as the name of a feed. */
  readonly source: string;
  /** The id there. */
  readonly value: string;
}

/** Compares an id. An id of another type, or of nothing, matches nothing. */
export interface IDComparator {
  /** Exactly this value. */
  readonly eq?: string | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly string[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly string[] | null | undefined;
}

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

/** The secret of an invitation. */
export interface InvitationAcceptInput {
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** The secret at the end of the link. */
  readonly secret: string;
}

/** The invitation to take back. */
export interface InvitationRevokeInput {
  /** The invitation. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Any JSON object, such as the variables of an operation. */
export type JSONObject = Readonly<Record<string, unknown>>;

/** A new key. */
export interface KeyCreateInput {
  /** Networks it may be used from, such as `192.0.2.0/24`; anywhere when empty. For a publishable key these are the networks of the visitors who read the page, such as a reading room. At most 20. */
  readonly addresses?: readonly string[] | undefined;
  /** Origins whose pages may use a publishable key, such as `https://www.example.org`; all when empty. Browsers say truly which page asks, so pages of others cannot spend the key's budget. A program can say anything: the list keeps nothing secret. At most 20. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** When it ends by itself; null for never. */
  readonly expiresAt?: DateTime | null | undefined;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** Secret, or publishable. */
  readonly kind: KeyKind;
  /** What it is for, in your words; 300 characters. */
  readonly name: string;
  /** The partner whose key it is. */
  readonly partnerId: string;
  /** What a secret key may do, such as `programs:read`. You can give only what you hold. */
  readonly scopes?: readonly string[] | undefined;
}

/**
 * What a key is good for.
 *
 * - `PUBLISHABLE`: For pages: runs trusted operations on what is public, so that use can be counted per page.
 * - `SECRET`: For a server of one's own: carries scopes, and must never stand in a page.
 */
export type KeyKind =
  | "PUBLISHABLE"
  | "SECRET"
  | (string & {});

/** The key that ends. */
export interface KeyRevokeInput {
  /** The key. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The key that gets a new secret. */
export interface KeyRotateInput {
  /** The key. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** For how many hours the present secret goes on: 0 to 720. */
  readonly overlapHours?: number | undefined;
}

/** Compares a language by its tag, whatever its script and region: `pt-BR` finds `pt-PT` too. A macrolanguage and its members are one request: `no` finds `nb` and `nn`, `zh` finds `yue`, and the other way round. */
export interface LanguageComparator {
  /** This language. */
  readonly eq?: LanguageTag | null | undefined;
  /** One of these languages; an empty list matches nothing. */
  readonly in?: readonly LanguageTag[] | null | undefined;
  /** None of these languages; an empty list matches everything. */
  readonly notIn?: readonly LanguageTag[] | null | undefined;
}

/** A language as a BCP 47 tag: `ti`, `zh-Hant`, `pt-BR`, `ise`. Any valid tag is taken, and given back in its usual spelling. */
export type LanguageTag = string;

/** A day of the calendar: `2026-10-15`. Years go from 1000 to 9998. */
export type LocalDate = string;

/** Compares a day. Several conditions together make a range. */
export interface LocalDateComparator {
  /** On this day. */
  readonly eq?: LocalDate | null | undefined;
  /** After this day. */
  readonly gt?: LocalDate | null | undefined;
  /** On or after this day. */
  readonly gte?: LocalDate | null | undefined;
  /** True: only where the day is unknown. False: only where it is known. */
  readonly isNull?: boolean | null | undefined;
  /** Before this day. */
  readonly lt?: LocalDate | null | undefined;
  /** On or before this day. */
  readonly lte?: LocalDate | null | undefined;
}

/** A day and a time as a clock on the wall shows it, without a zone: `2026-10-15T18:00`. Its zone stands beside it. Years go from 1000 to 9998. */
export type LocalDateTime = string;

/** A text in one language. */
export interface LocalizedTextInput {
  /** True: this translation was compared with the original and still holds, though it reads as before. Without this, saving a translation as it was read leaves `isOutdated` as it is; one that reads otherwise is not outdated. */
  readonly isUpToDate?: boolean | null | undefined;
  /** The language of the text, as a BCP 47 tag such as `ti` or `zh-Hant`. */
  readonly language: LanguageTag;
  /** The text: plain, no HTML. Characters that cannot be seen and say nothing are refused, and so is a change of direction that its paragraph does not end. In an update, null removes this language. */
  readonly text?: string | null | undefined;
}

/** A link by which one person becomes a member of a partner. */
export interface MemberInviteInput {
  /** For how many days the link is good: 1 to 30. */
  readonly days?: number | undefined;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** The partner. */
  readonly partnerId: string;
  /** The role the person will have. You can give only what you hold. */
  readonly role: Role;
}

/** The membership that ends. */
export interface MembershipEndInput {
  /** The membership: one's own, or one at a partner whose people one looks after. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Names one partner, in exactly one way. */
export type PartnerBy =
  | {
      /** By its id in another system. */
      readonly externalReference: ExternalReferenceInput;
      readonly id?: never;
      readonly identifier?: never;
      readonly slug?: never;
    }
  | {
      readonly externalReference?: never;
      /** By its id. */
      readonly id: string;
      readonly identifier?: never;
      readonly slug?: never;
    }
  | {
      readonly externalReference?: never;
      readonly id?: never;
      /** By an identifier in an outside register. */
      readonly identifier: PartnerIdentifierInput;
      readonly slug?: never;
    }
  | {
      readonly externalReference?: never;
      readonly id?: never;
      readonly identifier?: never;
      /** By its slug. */
      readonly slug: string;
    };

/** A new partner. It is not public until it is published. */
export interface PartnerCreateInput {
  /** How the public may reach it. Shown to everybody. */
  readonly contact?: PublicContactInput | null | undefined;
  /** Who the partner is, 20,000 characters a language. */
  readonly description?: readonly LocalizedTextInput[] | null | undefined;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** Identifiers in outside registers; at most 50. Replaces the whole list. */
  readonly identifiers?: readonly PartnerIdentifierInput[] | null | undefined;
  /** What kind of institution or body it is. */
  readonly kind: PartnerKind;
  /** The languages it works in, most used first; at most 50. Replaces the whole list. */
  readonly languages?: readonly LanguageTag[] | null | undefined;
  /** Its name, 300 characters a language. The first language is the original. */
  readonly name: readonly LocalizedTextInput[];
  /** Where it is. */
  readonly place?: PlaceInput | null | undefined;
  /** Which side of the exchange it stands on. */
  readonly side: PartnerSide;
  /** Its name in web addresses, such as `harbour-museum`: small Latin letters, digits and hyphens. Made from the name where it is left out. */
  readonly slug?: string | null | undefined;
  /** Its web site. */
  readonly website?: UrlString | null | undefined;
}

/** The partner to delete. */
export interface PartnerDeleteInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The partner. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Which partners to list. Conditions in one object hold together. */
export interface PartnerFilter {
  /** All of these hold. */
  readonly and?: readonly PartnerFilter[] | null | undefined;
  /** By country. */
  readonly country?: CountryComparator | null | undefined;
  /** By when the record was made. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** By id. */
  readonly id?: IDComparator | null | undefined;
  /** By whether it is deleted. Without this, nothing that is deleted is listed. */
  readonly isDeleted?: BooleanComparator | null | undefined;
  /** By kind. */
  readonly kind?: PartnerKindComparator | null | undefined;
  /** This does not hold. */
  readonly not?: PartnerFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly PartnerFilter[] | null | undefined;
  /** By how the record came here. */
  readonly origin?: RecordOriginComparator | null | undefined;
  /** By side. */
  readonly side?: PartnerSideComparator | null | undefined;
  /** By when the record last changed. */
  readonly updatedAt?: DateTimeComparator | null | undefined;
}

/** An identifier of a partner in an outside register. */
export interface PartnerIdentifierInput {
  /** The register. */
  readonly scheme: IdentifierScheme;
  /** The identifier, bare or as its web address. */
  readonly value: string;
}

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

/** Compares the kind of a partner. */
export interface PartnerKindComparator {
  /** Exactly this value. */
  readonly eq?: PartnerKind | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly PartnerKind[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly PartnerKind[] | null | undefined;
}

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

/** The partner to publish. */
export interface PartnerPublishInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The partner. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The partner to remove for good. */
export interface PartnerPurgeInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The partner. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The partner to restore. */
export interface PartnerRestoreInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The partner. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

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

/** Compares the side of a partner. */
export interface PartnerSideComparator {
  /** Exactly this value. */
  readonly eq?: PartnerSide | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly PartnerSide[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly PartnerSide[] | null | undefined;
}

/** The partner to take out of public view. */
export interface PartnerUnpublishInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The partner. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Changes to a partner: what is left out stays, null clears. */
export interface PartnerUpdateInput {
  /** How the public may reach it. Shown to everybody. */
  readonly contact?: PublicContactInput | null | undefined;
  /** Who the partner is, 20,000 characters a language. */
  readonly description?: readonly LocalizedTextInput[] | null | undefined;
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The partner. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** Identifiers in outside registers; at most 50. Replaces the whole list. */
  readonly identifiers?: readonly PartnerIdentifierInput[] | null | undefined;
  /** What kind of institution or body it is. */
  readonly kind?: PartnerKind | null | undefined;
  /** The languages it works in, most used first; at most 50. Replaces the whole list. */
  readonly languages?: readonly LanguageTag[] | null | undefined;
  /** Its name, per language: a language left out stays, a text of null removes it. */
  readonly name?: readonly LocalizedTextInput[] | null | undefined;
  /** Where it is. */
  readonly place?: PlaceInput | null | undefined;
  /** Which side of the exchange it stands on. Only administrators change it: it decides whose approval counts. */
  readonly side?: PartnerSide | null | undefined;
  /** Its name in web addresses, such as `harbour-museum`: small Latin letters, digits and hyphens. Made from the name where it is left out. */
  readonly slug?: string | null | undefined;
  /** Its web site. */
  readonly website?: UrlString | null | undefined;
}

/** That everything held about you is to be removed. */
export interface PersonEraseInput {
  /** Must be true: it cannot be taken back. */
  readonly confirm: boolean;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** What is known of you. What is left out stays, null clears. */
export interface PersonUpdateInput {
  /** Your e-mail address. */
  readonly email?: string | null | undefined;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** Your name, as you want it shown; 300 characters. */
  readonly name?: string | null | undefined;
}

/** Where something is. Replaces all that was said of it: what is left out is not known. */
export interface PlaceInput {
  /** The country, as ISO 3166-1 alpha-2. */
  readonly country?: CountryCode | null | undefined;
  /** Degrees north of the equator, WGS 84. Together with `longitude`. */
  readonly latitude?: number | null | undefined;
  /** The city, town or village. */
  readonly locality?: string | null | undefined;
  /** Degrees east of Greenwich, WGS 84. Together with `latitude`. */
  readonly longitude?: number | null | undefined;
  /** The postal code. */
  readonly postalCode?: string | null | undefined;
  /** The region, province or state. */
  readonly region?: string | null | undefined;
  /** Street and number. */
  readonly streetAddress?: string | null | undefined;
}

/** The draft that both sides agreed. */
export interface ProgramAgreeInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The program. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** One side's approval of what will be published. Give `expectedRevision` as this side has read the program: when it has changed since, the approval is refused. */
export interface ProgramApproveInput {
  /** How it approved: a signed form, minutes of a meeting, a letter. 1,000 characters. */
  readonly evidence: string;
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The program. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** The side that approved. */
  readonly side: ApprovalSide;
}

/** Names one program, in exactly one way. */
export type ProgramBy =
  | {
      /** By its id in another system. */
      readonly externalReference: ExternalReferenceInput;
      readonly id?: never;
      readonly slug?: never;
    }
  | {
      readonly externalReference?: never;
      /** By its id. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly externalReference?: never;
      readonly id?: never;
      /** By its slug. */
      readonly slug: string;
    };

/** The program that will not take place, or not go on. Its sessions that were still to come are cancelled with it. */
export interface ProgramCancelInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The program. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, in words for the public; 1,000 characters a language. */
  readonly note?: readonly LocalizedTextInput[] | null | undefined;
}

/** The active program that is over. */
export interface ProgramCloseInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The program. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

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

/** A new program. It begins as a draft that the public does not see. */
export interface ProgramCreateInput {
  /** The ages it is for. */
  readonly ages?: AgeRangeInput | null | undefined;
  /** Whom it is for. Replaces the whole list. */
  readonly audiences?: readonly Audience[] | null | undefined;
  /** Where to book or register. */
  readonly bookingUrl?: UrlString | null | undefined;
  /** The communities whose heritage is shared; at most 50. Replaces the whole list. */
  readonly communities?: readonly TermInput[] | null | undefined;
  /** What it costs to take part; not known where it is left out. */
  readonly cost?: CostToAttendInput | null | undefined;
  /** The program at length, 20,000 characters a language. */
  readonly description?: readonly LocalizedTextInput[] | null | undefined;
  /** The last day. */
  readonly endsOn?: LocalDate | null | undefined;
  /** Its ids in other systems; at most 50. Replaces the whole list. */
  readonly externalReferences?: readonly ExternalReferenceInput[] | null | undefined;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** Where to read more. */
  readonly infoUrl?: UrlString | null | undefined;
  /** What is done together. */
  readonly kind: ProgramKind;
  /** The word for what is done, 100 characters a language. Needed for the kind OTHER, and only there. */
  readonly kindTerm?: readonly LocalizedTextInput[] | null | undefined;
  /** The languages it is held in; at most 50. Replaces the whole list. */
  readonly languages?: readonly LanguageTag[] | null | undefined;
  /** The home partner, which answers for the program. It cannot be changed later. */
  readonly partnerId: string;
  /** Who takes part and as what; at most 50. The home partner is not added by itself: give it its role. In a change it replaces those that you see of the list; who is hidden from you stays. */
  readonly partners?: readonly ProgramPartnerInput[] | null | undefined;
  /** Its name in web addresses, such as `songs-of-the-red-sea`: small Latin letters, digits and hyphens. Made from the title where it is left out. */
  readonly slug?: string | null | undefined;
  /** The first day. */
  readonly startsOn?: LocalDate | null | undefined;
  /** What it is about, in open terms; at most 50. Replaces the whole list. */
  readonly subjects?: readonly TermInput[] | null | undefined;
  /** The program in one or two sentences, 1,000 characters a language. */
  readonly summary?: readonly LocalizedTextInput[] | null | undefined;
  /** What it is about, from the closed list. Replaces the whole list. */
  readonly themes?: readonly Theme[] | null | undefined;
  /** The title, 300 characters a language. The first language is the original. */
  readonly title: readonly LocalizedTextInput[];
}

/** A new program, a draft, and its sessions. All of it is created, or nothing. */
export interface ProgramCreateWithSessionsInput {
  /** The ages it is for. */
  readonly ages?: AgeRangeInput | null | undefined;
  /** Whom it is for. Replaces the whole list. */
  readonly audiences?: readonly Audience[] | null | undefined;
  /** Where to book or register. */
  readonly bookingUrl?: UrlString | null | undefined;
  /** The communities whose heritage is shared; at most 50. Replaces the whole list. */
  readonly communities?: readonly TermInput[] | null | undefined;
  /** What it costs to take part; not known where it is left out. */
  readonly cost?: CostToAttendInput | null | undefined;
  /** The program at length, 20,000 characters a language. */
  readonly description?: readonly LocalizedTextInput[] | null | undefined;
  /** The last day. */
  readonly endsOn?: LocalDate | null | undefined;
  /** Its ids in other systems; at most 50. Replaces the whole list. */
  readonly externalReferences?: readonly ExternalReferenceInput[] | null | undefined;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** Where to read more. */
  readonly infoUrl?: UrlString | null | undefined;
  /** What is done together. */
  readonly kind: ProgramKind;
  /** The word for what is done, 100 characters a language. Needed for the kind OTHER, and only there. */
  readonly kindTerm?: readonly LocalizedTextInput[] | null | undefined;
  /** The languages it is held in; at most 50. Replaces the whole list. */
  readonly languages?: readonly LanguageTag[] | null | undefined;
  /** The home partner, which answers for the program. It cannot be changed later. */
  readonly partnerId: string;
  /** Who takes part and as what; at most 50. The home partner is not added by itself: give it its role. In a change it replaces those that you see of the list; who is hidden from you stays. */
  readonly partners?: readonly ProgramPartnerInput[] | null | undefined;
  /** Its sessions; at most 50. */
  readonly sessions: readonly ProgramSessionInput[];
  /** Its name in web addresses, such as `songs-of-the-red-sea`: small Latin letters, digits and hyphens. Made from the title where it is left out. */
  readonly slug?: string | null | undefined;
  /** The first day. */
  readonly startsOn?: LocalDate | null | undefined;
  /** What it is about, in open terms; at most 50. Replaces the whole list. */
  readonly subjects?: readonly TermInput[] | null | undefined;
  /** The program in one or two sentences, 1,000 characters a language. */
  readonly summary?: readonly LocalizedTextInput[] | null | undefined;
  /** What it is about, from the closed list. Replaces the whole list. */
  readonly themes?: readonly Theme[] | null | undefined;
  /** The title, 300 characters a language. The first language is the original. */
  readonly title: readonly LocalizedTextInput[];
}

/** The program to delete. */
export interface ProgramDeleteInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The program. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

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

/** Which programs to list. Conditions in one object hold together. */
export interface ProgramFilter {
  /** All of these hold. */
  readonly and?: readonly ProgramFilter[] | null | undefined;
  /** By a community. */
  readonly community?: TermComparator | null | undefined;
  /** By when the record was made. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** By the last day. A program whose end is not known or open matches only `isNull: true`. */
  readonly endsOn?: LocalDateComparator | null | undefined;
  /** By id. */
  readonly id?: IDComparator | null | undefined;
  /** By whether it is deleted. Without this, nothing that is deleted is listed. */
  readonly isDeleted?: BooleanComparator | null | undefined;
  /** True: it is known to cost nothing. */
  readonly isFree?: BooleanComparator | null | undefined;
  /** True: it is not over where it takes place, or nobody knows when it will be. False: it is over: its last session on its last day is, or that day, or it is closed. */
  readonly isUpcoming?: BooleanComparator | null | undefined;
  /** By what is done. */
  readonly kind?: ProgramKindComparator | null | undefined;
  /** By a language it is held in. */
  readonly language?: LanguageComparator | null | undefined;
  /** By where it stands. */
  readonly lifecycle?: ProgramLifecycleComparator | null | undefined;
  /** This does not hold. */
  readonly not?: ProgramFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly ProgramFilter[] | null | undefined;
  /** By how the record came here. */
  readonly origin?: RecordOriginComparator | null | undefined;
  /** By a partner that takes part, the home partner included. */
  readonly partner?: IDComparator | null | undefined;
  /** By the first day. Programs of a window of time begin on or before its last day and end on or after its first. */
  readonly startsOn?: LocalDateComparator | null | undefined;
  /** By a subject. */
  readonly subject?: TermComparator | null | undefined;
  /** By a theme. */
  readonly theme?: ThemeComparator | null | undefined;
  /** By when the record last changed. */
  readonly updatedAt?: DateTimeComparator | null | undefined;
}

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

/** Compares the kind of a program. */
export interface ProgramKindComparator {
  /** Exactly this value. */
  readonly eq?: ProgramKind | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly ProgramKind[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly ProgramKind[] | null | undefined;
}

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

/** Compares where a program stands. */
export interface ProgramLifecycleComparator {
  /** Exactly this value. */
  readonly eq?: ProgramLifecycle | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly ProgramLifecycle[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly ProgramLifecycle[] | null | undefined;
}

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

/** A partner's part in a program. */
export interface ProgramPartnerInput {
  /** The partner. */
  readonly partnerId: string;
  /** What it does. */
  readonly role: ProgramPartnerRole;
}

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

/** The program to remove for good. */
export interface ProgramPurgeInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The program. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The cancelled program that takes place after all. */
export interface ProgramReinstateInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The program. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The program to restore. */
export interface ProgramRestoreInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The program. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** A session of a program that is created with it. */
export interface ProgramSessionInput {
  /** What is known of access; at most 50. Replaces the whole list. */
  readonly accessFeatures?: readonly AccessFeatureInput[] | null | undefined;
  /** Whether people attend at the venue, online, or either way. */
  readonly attendanceMode: AttendanceMode;
  /** True when only the days count. Times are then ignored by those who show it. */
  readonly isAllDay?: boolean | null | undefined;
  /** When it ends, as a clock at the place shows it. */
  readonly localEnd?: LocalDateTime | null | undefined;
  /** When it begins, as a clock at the place shows it. */
  readonly localStart: LocalDateTime;
  /** Why it is moved or postponed, in words for the public; 1,000 characters a language. */
  readonly statusNote?: readonly LocalizedTextInput[] | null | undefined;
  /** The zone of that clock. */
  readonly timeZone: TimeZone;
  /** A page about this session, or where to book it. */
  readonly url?: UrlString | null | undefined;
  /** Where it takes place. Replaces all that was said of it. */
  readonly venue?: VenueInput | null | undefined;
}

/** The agreed program that begins. */
export interface ProgramStartInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The program. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Changes to a program: what is left out stays, null clears. Changing texts, terms, partners, dates or cost takes both approvals back, and hides the program until both sides approve again. */
export interface ProgramUpdateInput {
  /** Who takes part from now on, after those who do; who does already stays as they are. Instead of `partners`. */
  readonly addPartners?: readonly ProgramPartnerInput[] | null | undefined;
  /** The ages it is for. */
  readonly ages?: AgeRangeInput | null | undefined;
  /** Whom it is for. Replaces the whole list. */
  readonly audiences?: readonly Audience[] | null | undefined;
  /** Where to book or register. */
  readonly bookingUrl?: UrlString | null | undefined;
  /** The communities whose heritage is shared; at most 50. Replaces the whole list. */
  readonly communities?: readonly TermInput[] | null | undefined;
  /** What it costs to take part; not known where it is left out. */
  readonly cost?: CostToAttendInput | null | undefined;
  /** The program at length, 20,000 characters a language. */
  readonly description?: readonly LocalizedTextInput[] | null | undefined;
  /** The last day. */
  readonly endsOn?: LocalDate | null | undefined;
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** Its ids in other systems; at most 50. Replaces the whole list. */
  readonly externalReferences?: readonly ExternalReferenceInput[] | null | undefined;
  /** The program. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** Where to read more. */
  readonly infoUrl?: UrlString | null | undefined;
  /** What is done together. */
  readonly kind?: ProgramKind | null | undefined;
  /** The word for what is done, 100 characters a language. Needed for the kind OTHER, and only there. */
  readonly kindTerm?: readonly LocalizedTextInput[] | null | undefined;
  /** The languages it is held in; at most 50. Replaces the whole list. */
  readonly languages?: readonly LanguageTag[] | null | undefined;
  /** Who takes part and as what; at most 50. The home partner is not added by itself: give it its role. In a change it replaces those that you see of the list; who is hidden from you stays. */
  readonly partners?: readonly ProgramPartnerInput[] | null | undefined;
  /** Who takes part no longer in this role. Instead of `partners`. */
  readonly removePartners?: readonly ProgramPartnerInput[] | null | undefined;
  /** Its name in web addresses, such as `songs-of-the-red-sea`: small Latin letters, digits and hyphens. Made from the title where it is left out. */
  readonly slug?: string | null | undefined;
  /** The first day. */
  readonly startsOn?: LocalDate | null | undefined;
  /** What it is about, in open terms; at most 50. Replaces the whole list. */
  readonly subjects?: readonly TermInput[] | null | undefined;
  /** The program in one or two sentences, 1,000 characters a language. */
  readonly summary?: readonly LocalizedTextInput[] | null | undefined;
  /** What it is about, from the closed list. Replaces the whole list. */
  readonly themes?: readonly Theme[] | null | undefined;
  /** The title, per language: a language left out stays, a text of null removes it. */
  readonly title?: readonly LocalizedTextInput[] | null | undefined;
}

/** How the public may reach a partner. Replaces all that was said of it. */
export interface PublicContactInput {
  /** An e-mail address. */
  readonly email?: string | null | undefined;
  /** A person or an office. */
  readonly name?: string | null | undefined;
  /** A telephone number. */
  readonly telephone?: string | null | undefined;
}

/**
 * How a record came here.
 *
 * - `CREATED`: Written here, by its partners or for them, or imported once and edited here since.
 * - `IMPORTED`: Taken from its publisher's own public feed, which is named as its source, and saying what that says.
 */
export type RecordOrigin =
  | "CREATED"
  | "IMPORTED"
  | (string & {});

/** Compares how a record came here. */
export interface RecordOriginComparator {
  /** Exactly this value. */
  readonly eq?: RecordOrigin | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly RecordOrigin[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly RecordOrigin[] | null | undefined;
}

/**
 * What a person is at a partner. `roles` tells what each may do.
 *
 * - `AUDITOR`: Reads who did what and when, and changes nothing.
 * - `COMMUNITY_STEWARD`: Speaks for a community about its heritage: approves, or does not.
 * - `CURATOR`: Describes what is shown and checks that it is right, for the institution.
 * - `EVALUATOR`: Learns with those who took part what a program changed.
 * - `LANGUAGE_STEWARD`: Translates texts and answers for what they say in a language.
 * - `PARTNER_ADMINISTRATOR`: Looks after everything of one partner: its page, programs, people and keys.
 * - `PROGRAM_COORDINATOR`: Writes the partner's programs and sessions, and approves for its side.
 * - `TREASURER`: Keeps the partner's money and accounts for it.
 */
export type Role =
  | "AUDITOR"
  | "COMMUNITY_STEWARD"
  | "CURATOR"
  | "EVALUATOR"
  | "LANGUAGE_STEWARD"
  | "PARTNER_ADMINISTRATOR"
  | "PROGRAM_COORDINATOR"
  | "TREASURER"
  | (string & {});

/**
 * The part of a record in which a search found a word.
 *
 * - `COMMUNITY`: A community.
 * - `DESCRIPTION`: The description.
 * - `KIND_TERM`: The word for what is done.
 * - `NAME`: The name of a partner.
 * - `SUBJECT`: A subject.
 * - `SUMMARY`: The summary.
 * - `TITLE`: The title.
 * - `VENUE`: The name of the venue.
 */
export type SearchField =
  | "COMMUNITY"
  | "DESCRIPTION"
  | "KIND_TERM"
  | "NAME"
  | "SUBJECT"
  | "SUMMARY"
  | "TITLE"
  | "VENUE"
  | (string & {});

/** Names one session, in exactly one way. */
export type SessionBy =
  | {
      /** By its id in another system. */
      readonly externalReference: ExternalReferenceInput;
      readonly id?: never;
    }
  | {
      readonly externalReference?: never;
      /** By its id. */
      readonly id: string;
    };

/** The session that does not take place. */
export interface SessionCancelInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The session. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, in words for the public; 1,000 characters a language. */
  readonly note?: readonly LocalizedTextInput[] | null | undefined;
}

/** A new session of a program. It is public when its program is. */
export interface SessionCreateInput {
  /** What is known of access; at most 50. Replaces the whole list. */
  readonly accessFeatures?: readonly AccessFeatureInput[] | null | undefined;
  /** Whether people attend at the venue, online, or either way. */
  readonly attendanceMode: AttendanceMode;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** True when only the days count. Times are then ignored by those who show it. */
  readonly isAllDay?: boolean | null | undefined;
  /** When it ends, as a clock at the place shows it. */
  readonly localEnd?: LocalDateTime | null | undefined;
  /** When it begins, as a clock at the place shows it. */
  readonly localStart: LocalDateTime;
  /** The program. */
  readonly programId: string;
  /** Why it is moved or postponed, in words for the public; 1,000 characters a language. */
  readonly statusNote?: readonly LocalizedTextInput[] | null | undefined;
  /** The zone of that clock. */
  readonly timeZone: TimeZone;
  /** A page about this session, or where to book it. */
  readonly url?: UrlString | null | undefined;
  /** Where it takes place. Replaces all that was said of it. */
  readonly venue?: VenueInput | null | undefined;
}

/** The session to delete. */
export interface SessionDeleteInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The session. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Which sessions to list. Conditions in one object hold together. */
export interface SessionFilter {
  /** By access features. */
  readonly accessFeature?: AccessFeatureComparator | null | undefined;
  /** All of these hold. */
  readonly and?: readonly SessionFilter[] | null | undefined;
  /** By how people attend. */
  readonly attendanceMode?: AttendanceModeComparator | null | undefined;
  /** By the country of the venue. */
  readonly country?: CountryComparator | null | undefined;
  /** By when it is over: when it ends; three hours after it begins where its end is not known; for whole days, when the last of them ends at the place. */
  readonly endsAt?: DateTimeComparator | null | undefined;
  /** By id. */
  readonly id?: IDComparator | null | undefined;
  /** By whether it is deleted. Without this, nothing that is deleted is listed. */
  readonly isDeleted?: BooleanComparator | null | undefined;
  /** True: the program is known to cost nothing. */
  readonly isFree?: BooleanComparator | null | undefined;
  /** True: it is not over where it takes place. False: it is over. `endsAt` says when a session counts as over. */
  readonly isUpcoming?: BooleanComparator | null | undefined;
  /** By what is done in the program. */
  readonly kind?: ProgramKindComparator | null | undefined;
  /** By a language the program is held in. */
  readonly language?: LanguageComparator | null | undefined;
  /** This does not hold. */
  readonly not?: SessionFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly SessionFilter[] | null | undefined;
  /** By a partner that takes part in the program, the home partner included. */
  readonly partner?: IDComparator | null | undefined;
  /** By program. */
  readonly program?: IDComparator | null | undefined;
  /** By when it begins. */
  readonly startsAt?: DateTimeComparator | null | undefined;
  /** By whether it takes place as planned. */
  readonly status?: SessionStatusComparator | null | undefined;
}

/** The session that takes place over the internet instead of at its venue. */
export interface SessionMoveOnlineInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The session. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, in words for the public; 1,000 characters a language. */
  readonly note?: readonly LocalizedTextInput[] | null | undefined;
  /** The page that leads people to it. Where it is left out, the one already stored stays. */
  readonly url?: UrlString | null | undefined;
}

/**
 * The orders sessions can be listed in.
 *
 * - `STARTS_AT`: By beginning, earliest first.
 * - `STARTS_AT_DESC`: By beginning, latest first.
 */
export type SessionOrder =
  | "STARTS_AT"
  | "STARTS_AT_DESC"
  | (string & {});

/** The session that does not take place at the time announced. */
export interface SessionPostponeInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The session. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, in words for the public; 1,000 characters a language. */
  readonly note?: readonly LocalizedTextInput[] | null | undefined;
}

/** The session to remove for good. */
export interface SessionPurgeInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The session. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The cancelled session that takes place after all. */
export interface SessionReinstateInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The session. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The session to restore. */
export interface SessionRestoreInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The session. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/**
 * Whether a session takes place as planned.
 *
 * - `CANCELLED`: It does not take place. It stays visible as cancelled.
 * - `MOVED_ONLINE`: Online instead of at the venue.
 * - `POSTPONED`: Not at the time shown; the new time is not known yet.
 * - `RESCHEDULED`: At another time than first announced: the time shown.
 * - `SCHEDULED`: As planned.
 */
export type SessionStatus =
  | "CANCELLED"
  | "MOVED_ONLINE"
  | "POSTPONED"
  | "RESCHEDULED"
  | "SCHEDULED"
  | (string & {});

/** Compares whether a session takes place as planned. */
export interface SessionStatusComparator {
  /** Exactly this value. */
  readonly eq?: SessionStatus | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly SessionStatus[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly SessionStatus[] | null | undefined;
}

/** Changes to a session: what is left out stays, null clears. They apply at once. */
export interface SessionUpdateInput {
  /** What is known of access; at most 50. Replaces the whole list. */
  readonly accessFeatures?: readonly AccessFeatureInput[] | null | undefined;
  /** Whether people attend at the venue, online, or either way. */
  readonly attendanceMode?: AttendanceMode | null | undefined;
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The session. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** True when only the days count. Times are then ignored by those who show it. */
  readonly isAllDay?: boolean | null | undefined;
  /** When it ends, as a clock at the place shows it. */
  readonly localEnd?: LocalDateTime | null | undefined;
  /** When it begins, as a clock at the place shows it. */
  readonly localStart?: LocalDateTime | null | undefined;
  /** Why it is moved or postponed, in words for the public; 1,000 characters a language. */
  readonly statusNote?: readonly LocalizedTextInput[] | null | undefined;
  /** The zone of that clock. */
  readonly timeZone?: TimeZone | null | undefined;
  /** A page about this session, or where to book it. */
  readonly url?: UrlString | null | undefined;
  /** Where it takes place. Replaces all that was said of it. */
  readonly venue?: VenueInput | null | undefined;
}

/** Compares an open term by its key, as facets and terms give it. */
export interface TermComparator {
  /** Exactly this value. */
  readonly eq?: string | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly string[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly string[] | null | undefined;
}

/** An open term in one or more languages. Its key comes from the first. */
export interface TermInput {
  /** The term, 100 characters a language. */
  readonly label: readonly LocalizedTextInput[];
}

/**
 * The direction a text is read in, taken from the script of its language. Put it into the `dir` attribute.
 *
 * - `LTR`: Left to right, as Latin, Cyrillic, Ethiopic and Han are.
 * - `RTL`: Right to left, as Arabic and Hebrew are.
 */
export type TextDirection =
  | "LTR"
  | "RTL"
  | (string & {});

/**
 * Where a text in one language comes from.
 *
 * - `HUMAN`: Translated by a person.
 * - `ORIGINAL`: The language it was written in.
 */
export type TextOrigin =
  | "HUMAN"
  | "ORIGINAL"
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

/** Compares a theme. */
export interface ThemeComparator {
  /** Exactly this value. */
  readonly eq?: Theme | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly Theme[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly Theme[] | null | undefined;
}

/** A time zone by its name in the IANA database: `Europe/Rome`. */
export type TimeZone = string;

/** An address on the web that begins with https:// or http://. It carries no user name and no password. */
export type UrlString = string;

/**
 * Why an input was not accepted. More codes may be added.
 *
 * - `CONDITION_MISSING`: A condition of the step is not fulfilled yet.
 * - `CONFLICT`: The record has changed since it was read.
 * - `IDEMPOTENCY_MISMATCH`: The idempotency key was used before for something else.
 * - `INVALID`: The value cannot be what the field means.
 * - `INVALID_TRANSITION`: The record cannot go there from where it stands.
 * - `NOT_FOUND`: There is nothing with this id that you can see.
 * - `NOT_UNIQUE`: Something else already has this value.
 * - `NOT_YOURS`: You can see it, but it is for another partner's people to change.
 * - `NOT_YOURS_TO_GIVE`: Nobody can give a right that they do not hold themselves.
 * - `REQUIRED`: Something needed was not given.
 * - `SCOPE_MISSING`: You do not hold the scope that this needs. Only `whyNot` says so.
 * - `TOO_LONG`: The text is longer than the field allows.
 * - `TOO_MANY`: The list has more items than the field allows.
 */
export type UserErrorCode =
  | "CONDITION_MISSING"
  | "CONFLICT"
  | "IDEMPOTENCY_MISMATCH"
  | "INVALID"
  | "INVALID_TRANSITION"
  | "NOT_FOUND"
  | "NOT_UNIQUE"
  | "NOT_YOURS"
  | "NOT_YOURS_TO_GIVE"
  | "REQUIRED"
  | "SCOPE_MISSING"
  | "TOO_LONG"
  | "TOO_MANY"
  | (string & {});

/** Where a session takes place. Replaces all that was said of it. */
export interface VenueInput {
  /** The country, as ISO 3166-1 alpha-2. */
  readonly country?: CountryCode | null | undefined;
  /** Degrees north of the equator, WGS 84. Together with `longitude`. */
  readonly latitude?: number | null | undefined;
  /** The city, town or village. */
  readonly locality?: string | null | undefined;
  /** Degrees east of Greenwich, WGS 84. Together with `latitude`. */
  readonly longitude?: number | null | undefined;
  /** The name of the place, 300 characters a language. */
  readonly name?: readonly LocalizedTextInput[] | null | undefined;
  /** The postal code. */
  readonly postalCode?: string | null | undefined;
  /** The region, province or state. */
  readonly region?: string | null | undefined;
  /** Street and number. */
  readonly streetAddress?: string | null | undefined;
}

/**
 * Who is asking.
 *
 * - `PERSON`: A person who has signed in.
 * - `PUBLISHABLE_KEY`: A page with a publishable key. It sees what every visitor sees.
 * - `SECRET_KEY`: A program with a secret key.
 * - `VISITOR`: Nobody in particular.
 */
export type ViewerKind =
  | "PERSON"
  | "PUBLISHABLE_KEY"
  | "SECRET_KEY"
  | "VISITOR"
  | (string & {});
