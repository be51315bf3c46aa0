// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { AccessFeatureKind, AccessStatus, AttendanceMode, BooleanComparator, CountryCode, CountryComparator, DateTimeComparator, ExternalReferenceInput, IDComparator, LanguageComparator, LocalDate, LocalDateTime, LocalizedTextInput, ProgramKindComparator, SessionStatus, TimeZone, UrlString } from "../values.ts";

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

/** Compares how people attend. */
export interface AttendanceModeComparator {
  /** Exactly this value. */
  readonly eq?: AttendanceMode | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly AttendanceMode[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly AttendanceMode[] | null | undefined;
}

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
