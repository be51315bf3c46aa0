// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { AccessFeatureKind, AccessStatus, AttendanceMode, BooleanComparator, CountryCode, CountryComparator, DateTime, DateTimeComparator, ExternalReferenceInput, IDComparator, LanguageComparator, LocalDate, LocalDateTime, LocalizedTextInput, ProgramKindComparator, SessionStatus, TimeZone, UrlString } from "../values.ts";

/** Compares access features. An unknown feature never counts as available. */
export interface AccessFeatureComparator {
  /** All of these are AVAILABLE. */
  readonly available?: readonly AccessFeatureKind[] | null | undefined;
  /** All of these are AVAILABLE or ON_REQUEST. */
  readonly availableOrOnRequest?: readonly AccessFeatureKind[] | null | undefined;
}

/** An access feature. */
export interface AccessFeatureInput {
  /** The feature. */
  readonly kind: AccessFeatureKind;
  /** Further details; at most 1,000 characters per language. */
  readonly note?: readonly LocalizedTextInput[] | null | undefined;
  /** Whether the feature is available. */
  readonly status: AccessStatus;
  /** Who verified it. */
  readonly verifiedBy?: string | null | undefined;
  /** The last day on which this information is valid. */
  readonly verifiedUntil?: LocalDate | null | undefined;
}

/** Compares an attendance mode. */
export interface AttendanceModeComparator {
  /** Exactly this value. */
  readonly eq?: AttendanceMode | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly AttendanceMode[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly AttendanceMode[] | null | undefined;
}

/** Identifies a session by exactly one of these fields. */
export type SessionBy =
  | {
      /** By its id in an external system. */
      readonly externalReference: ExternalReferenceInput;
      readonly id?: never;
    }
  | {
      readonly externalReference?: never;
      /** By its id. */
      readonly id: string;
    };

/** The session to cancel. */
export interface SessionCancelInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The session. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The reason, for the public; at most 1,000 characters per language. */
  readonly note?: readonly LocalizedTextInput[] | null | undefined;
}

/** A new session of a program. It is public if its program is. */
export interface SessionCreateInput {
  /** The session's access features; at most 50. Replaces the whole list. */
  readonly accessFeatures?: readonly AccessFeatureInput[] | null | undefined;
  /** Whether people attend at the venue, online or both. */
  readonly attendanceMode: AttendanceMode;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** True if only the dates matter. Clients then ignore the times. */
  readonly isAllDay?: boolean | null | undefined;
  /** When the session ends, in local time; see `timeZone`. */
  readonly localEnd?: LocalDateTime | null | undefined;
  /** When the session begins, in local time; see `timeZone`. */
  readonly localStart: LocalDateTime;
  /** The program. */
  readonly programId: string;
  /** The reason why the session is moved or postponed, for the public; at most 1,000 characters per language. */
  readonly statusNote?: readonly LocalizedTextInput[] | null | undefined;
  /** The time zone of `localStart` and `localEnd`. */
  readonly timeZone: TimeZone;
  /** A web page about the session, or for booking it. */
  readonly url?: UrlString | null | undefined;
  /** The venue. Replaces the previous value. */
  readonly venue?: VenueInput | null | undefined;
}

/** The session to delete. */
export interface SessionDeleteInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The session. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Selects sessions. All conditions in one object must hold. */
export interface SessionFilter {
  /** By access features. */
  readonly accessFeature?: AccessFeatureComparator | null | undefined;
  /** All of these conditions hold. */
  readonly and?: readonly SessionFilter[] | null | undefined;
  /** By attendance mode. */
  readonly attendanceMode?: AttendanceModeComparator | null | undefined;
  /** By the country of the venue. */
  readonly country?: CountryComparator | null | undefined;
  /** By the time at which the session is over: when it ends; three hours after it begins, if its end is unknown; or for all-day sessions, when the last day ends at the venue. */
  readonly endsAt?: DateTimeComparator | null | undefined;
  /** By id. */
  readonly id?: IDComparator | null | undefined;
  /** By whether the record is deleted. Without this condition, deleted records are not listed. */
  readonly isDeleted?: BooleanComparator | null | undefined;
  /** True: only sessions of programs that are known to be free of charge. */
  readonly isFree?: BooleanComparator | null | undefined;
  /** True: only sessions that are not over at the place where they are held. False: only sessions that are over. `endsAt` explains when a session counts as over. */
  readonly isUpcoming?: BooleanComparator | null | undefined;
  /** By the kind of the program. */
  readonly kind?: ProgramKindComparator | null | undefined;
  /** By a language in which the program is held. */
  readonly language?: LanguageComparator | null | undefined;
  /** This condition does not hold. */
  readonly not?: SessionFilter | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: readonly SessionFilter[] | null | undefined;
  /** By a partner that participates in the program, including the home partner. */
  readonly partner?: IDComparator | null | undefined;
  /** By program. */
  readonly program?: IDComparator | null | undefined;
  /** By the time at which the session begins. */
  readonly startsAt?: DateTimeComparator | null | undefined;
  /** By status. */
  readonly status?: SessionStatusComparator | null | undefined;
}

/** The session to move online. */
export interface SessionMoveOnlineInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The session. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The reason, for the public; at most 1,000 characters per language. */
  readonly note?: readonly LocalizedTextInput[] | null | undefined;
  /** The web page where people join the session. If left out, the stored one is kept. */
  readonly url?: UrlString | null | undefined;
}

/** The session to postpone. */
export interface SessionPostponeInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The session. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The reason, for the public; at most 1,000 characters per language. */
  readonly note?: readonly LocalizedTextInput[] | null | undefined;
}

/** The session to remove permanently. */
export interface SessionPurgeInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The session. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** How people are to register for a session. */
export interface SessionRegistrationOpenInput {
  /** Until when one can cancel by the private link. It moves along when the session does. If left out, until the session begins. */
  readonly cancellationEndsAt?: DateTime | null | undefined;
  /** Until when one can register. It moves along when the session does. If left out, until the session begins. */
  readonly closesAt?: DateTime | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** From when one can register. If left out, from now on. */
  readonly opensAt?: DateTime | null | undefined;
  /** Your page to which private links lead, without a part after #. There the link's code stands, which no server is sent. */
  readonly pageUrl: UrlString;
  /** How many people can be registered together at most: 1 to 100. */
  readonly partyLimit?: number | undefined;
  /** How many places there are: 1 to 100,000. */
  readonly places: number;
  /** The session. */
  readonly sessionId: string;
}

/** What is to change. What is left out stays. */
export interface SessionRegistrationUpdateInput {
  /** Until when one can cancel by the private link. It moves along when the session does. */
  readonly cancellationEndsAt?: DateTime | null | undefined;
  /** Until when one can register. It moves along when the session does. */
  readonly closesAt?: DateTime | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** From when one can register. */
  readonly opensAt?: DateTime | null | undefined;
  /** Your page to which private links lead, without a part after #. There the link's code stands, which no server is sent. */
  readonly pageUrl?: UrlString | null | undefined;
  /** How many people can be registered together at most: 1 to 100. */
  readonly partyLimit?: number | null | undefined;
  /** How many places there are: 1 to 100,000. Nobody is removed where there are fewer than are taken: nobody new gets one until they fit. */
  readonly places?: number | null | undefined;
  /** The session. */
  readonly sessionId: string;
}

/** The cancelled session to reinstate. */
export interface SessionReinstateInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The session. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The session to restore. */
export interface SessionRestoreInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The session. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Names one series of sessions, in exactly one way. */
export type SessionSeriesBy =
  | {
      /** By its id. */
      readonly id: string;
    };

/** The sessions of a series to cancel, and the reason. */
export interface SessionSeriesCancelInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The first session that is cancelled; those that follow are too. Without it, all that have not begun. */
  readonly fromSessionId?: string | null | undefined;
  /** The series. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The reason, for the public; at most 1,000 characters per language. */
  readonly note?: readonly LocalizedTextInput[] | null | undefined;
}

/** Sessions of a program that follow a rule. What is told of one is told of each: they begin and end at the same time of day. */
export interface SessionSeriesCreateInput {
  /** The session's access features; at most 50. Replaces the whole list. */
  readonly accessFeatures?: readonly AccessFeatureInput[] | null | undefined;
  /** Dates besides those of the rule, in local time. Replaces the whole list. */
  readonly additionalStarts?: readonly LocalDateTime[] | null | undefined;
  /** Whether people attend at the venue, online or both. */
  readonly attendanceMode: AttendanceMode;
  /** Dates on which there is no session, in local time. Replaces the whole list. */
  readonly excludedStarts?: readonly LocalDateTime[] | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** True if only the dates matter. Clients then ignore the times. */
  readonly isAllDay?: boolean | null | undefined;
  /** When the session ends, in local time; see `timeZone`. */
  readonly localEnd?: LocalDateTime | null | undefined;
  /** When the session begins, in local time; see `timeZone`. */
  readonly localStart: LocalDateTime;
  /** The program. */
  readonly programId: string;
  /** The rule of the dates, as iCalendar (RFC 5545) writes it: `FREQ=WEEKLY;BYDAY=TU;COUNT=6`. FREQ is DAILY, WEEKLY, MONTHLY or YEARLY; it ends by COUNT or UNTIL, with at most 500 dates, none of which is more than 24 months from today. */
  readonly rule: string;
  /** The reason why the session is moved or postponed, for the public; at most 1,000 characters per language. */
  readonly statusNote?: readonly LocalizedTextInput[] | null | undefined;
  /** The time zone of `localStart` and `localEnd`. */
  readonly timeZone: TimeZone;
  /** A web page about the session, or for booking it. */
  readonly url?: UrlString | null | undefined;
  /** The venue. Replaces the previous value. */
  readonly venue?: VenueInput | null | undefined;
}

/** Changes to the sessions of a series that have not begun. Omitted fields stay unchanged; null clears. */
export interface SessionSeriesUpdateInput {
  /** The session's access features; at most 50. Replaces the whole list. */
  readonly accessFeatures?: readonly AccessFeatureInput[] | null | undefined;
  /** Dates besides those of the rule, in local time. Replaces the whole list. */
  readonly additionalStarts?: readonly LocalDateTime[] | null | undefined;
  /** Whether people attend at the venue, online or both. */
  readonly attendanceMode?: AttendanceMode | null | undefined;
  /** The reason why dates fall away, for the public: the note of the sessions that are cancelled; at most 1,000 characters per language. */
  readonly cancellationNote?: readonly LocalizedTextInput[] | null | undefined;
  /** Dates on which there is no session, in local time. Replaces the whole list. */
  readonly excludedStarts?: readonly LocalDateTime[] | null | undefined;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The first session that is changed; those that follow are too. Where the dates change, they become a series of their own. Without it, all that have not begun. */
  readonly fromSessionId?: string | null | undefined;
  /** The series. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** True if only the dates matter. Clients then ignore the times. */
  readonly isAllDay?: boolean | null | undefined;
  /** True to be told what would become of each session, without changing anything. */
  readonly isDryRun?: boolean | undefined;
  /** When the session ends, in local time; see `timeZone`. */
  readonly localEnd?: LocalDateTime | null | undefined;
  /** When the first date of the rule begins, in local time; see `timeZone`. */
  readonly localStart?: LocalDateTime | null | undefined;
  /** The rule of the dates, as iCalendar (RFC 5545) writes it: `FREQ=WEEKLY;BYDAY=TU;COUNT=6`. FREQ is DAILY, WEEKLY, MONTHLY or YEARLY; it ends by COUNT or UNTIL, with at most 500 dates, none of which is more than 24 months from today. */
  readonly rule?: string | null | undefined;
  /** The reason why the session is moved or postponed, for the public; at most 1,000 characters per language. */
  readonly statusNote?: readonly LocalizedTextInput[] | null | undefined;
  /** The time zone of all local times. */
  readonly timeZone?: TimeZone | null | undefined;
  /** A web page about the session, or for booking it. */
  readonly url?: UrlString | null | undefined;
  /** The venue. Replaces the previous value. */
  readonly venue?: VenueInput | null | undefined;
}

/** Compares the status of a session. */
export interface SessionStatusComparator {
  /** Exactly this value. */
  readonly eq?: SessionStatus | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly SessionStatus[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly SessionStatus[] | null | undefined;
}

/** Changes to a session, with immediate effect. Omitted fields stay unchanged; null clears. */
export interface SessionUpdateInput {
  /** The session's access features; at most 50. Replaces the whole list. */
  readonly accessFeatures?: readonly AccessFeatureInput[] | null | undefined;
  /** Whether people attend at the venue, online or both. */
  readonly attendanceMode?: AttendanceMode | null | undefined;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The session. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** True if only the dates matter. Clients then ignore the times. */
  readonly isAllDay?: boolean | null | undefined;
  /** When the session ends, in local time; see `timeZone`. */
  readonly localEnd?: LocalDateTime | null | undefined;
  /** When the session begins, in local time; see `timeZone`. */
  readonly localStart?: LocalDateTime | null | undefined;
  /** The reason why the session is moved or postponed, for the public; at most 1,000 characters per language. */
  readonly statusNote?: readonly LocalizedTextInput[] | null | undefined;
  /** The time zone of `localStart` and `localEnd`. */
  readonly timeZone?: TimeZone | null | undefined;
  /** A web page about the session, or for booking it. */
  readonly url?: UrlString | null | undefined;
  /** The venue. Replaces the previous value. */
  readonly venue?: VenueInput | null | undefined;
}

/** The place where a session is held. Replaces the previous value. */
export interface VenueInput {
  /** The country, as an ISO 3166-1 alpha-2 code. */
  readonly country?: CountryCode | null | undefined;
  /** The latitude in degrees north of the equator, WGS 84. Must be given together with `longitude`. */
  readonly latitude?: number | null | undefined;
  /** The city, town or village. */
  readonly locality?: string | null | undefined;
  /** The longitude in degrees east of Greenwich, WGS 84. Must be given together with `latitude`. */
  readonly longitude?: number | null | undefined;
  /** The name of the venue; at most 300 characters per language. */
  readonly name?: readonly LocalizedTextInput[] | null | undefined;
  /** The postal code. */
  readonly postalCode?: string | null | undefined;
  /** The region, province or state. */
  readonly region?: string | null | undefined;
  /** The street and number. */
  readonly streetAddress?: string | null | undefined;
}
