// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { AccessFeatureKind, AccessStatus, AttendanceMode, CountryCode, DateTime, LocalDate, LocalDateTime, RegistrationOpenness, SeriesChangeKind, SessionStatus, TimeZone, UrlString } from "../values.ts";
import type { ArchiveItem, ArchiveItemEdge, ExternalReference, LocalizedText, Node, PageInfo, Program, ProgramSessionConnection, RegistrationConnection, RegistrationCounts, RegistrationLogEntryConnection, SearchMatch, TotalCount, UserError } from "../schema.ts";

/** An access feature of a session. */
export interface AccessFeature {
  /** The feature. */
  readonly kind: AccessFeatureKind;
  /** The feature's name, in a language this service supports; otherwise in English. */
  readonly name: LocalizedText;
  /** Further details, such as which languages, or whom to ask. */
  readonly note: LocalizedText | null;
  /** Whether it is available. Expired information reads UNKNOWN. */
  readonly status: AccessStatus;
  /** Who verified it. */
  readonly verifiedBy: string | null;
  /** The last day on which this information is valid. Null if it does not expire. */
  readonly verifiedUntil: LocalDate | null;
}

/** What a change of a series does, or would do, with one of its sessions. */
export interface SeriesChange {
  /** What it does. */
  readonly kind: SeriesChangeKind;
  /** When it begins now, in local time. Null if it is cancelled. */
  readonly localStart: LocalDateTime | null;
  /** When the session began before, in local time. Null if it is new. */
  readonly previousStart: LocalDateTime | null;
  /** The session. Null if it is new and nothing has been written yet. */
  readonly sessionId: string | null;
}

/** What a change of a series does, or would do, with its sessions that have not begun. */
export interface SeriesChangeCounts {
  /** How many sessions are cancelled, since the series has no such date any more. */
  readonly cancelled: number;
  /** How many sessions are new. */
  readonly created: number;
  /** How many sessions begin when they did. */
  readonly kept: number;
  /** How many sessions begin at another time. */
  readonly moved: number;
  /** How many sessions come back, since the series has their date again. */
  readonly reinstated: number;
}

/** A single event of a program, on a given date. */
export interface Session extends Node {
  /** One access feature of the session. Its status is UNKNOWN if there is no information. */
  readonly accessFeature: AccessFeature;
  /** The access features on record; all others are unknown. At most 50. */
  readonly accessFeatures: readonly AccessFeature[];
  /** The archive items that were recorded at it, or are shown there. */
  readonly archiveItems: SessionArchiveItemConnection;
  /** Whether people attend at the venue, online or both. */
  readonly attendanceMode: AttendanceMode;
  /** When the record was created. */
  readonly createdAt: DateTime;
  /** When the record was deleted. Null if it has not been deleted. Only those who may restore a deleted record can see it. */
  readonly deletedAt: DateTime | null;
  /** When the session ends. Null if that is unknown. */
  readonly endsAt: DateTime | null;
  /** The session's ids in external systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `sess_01k3…`. */
  readonly id: string;
  /** True if no time of day is given: only the dates matter. */
  readonly isAllDay: boolean;
  /** When the session ends, in local time; see `timeZone`. */
  readonly localEnd: LocalDateTime | null;
  /** When the session begins, in local time; see `timeZone`. */
  readonly localStart: LocalDateTime;
  /** When it begins by the rule of its series, in local time: another time than `localStart` if it was moved by itself. Null if it is of no series. */
  readonly originalStart: LocalDateTime | null;
  /** The program to which the session belongs. */
  readonly program: Program | null;
  /** How one registers for the session. Null if registration is not opened here. */
  readonly registration: SessionRegistration | null;
  /** How many people are registered, for the partners of the program. Null for everybody else, and if registration is not opened here. Requires the scope `programs:read`. */
  readonly registrationCounts: RegistrationCounts | null;
  /** The log of its places, by which the order can be checked. Empty for everybody but people of the home partner. Requires the scope `registrations:read`. */
  readonly registrationLog: RegistrationLogEntryConnection | null;
  /** Who registered, in the order in which they did. Empty for everybody but people of the home partner. Requires the scope `registrations:read`. */
  readonly registrations: RegistrationConnection | null;
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
  /** The series of which it is one date. Null if it stands by itself. */
  readonly series: SessionSeries | null;
  /** When the session begins. */
  readonly startsAt: DateTime;
  /** Whether the session takes place as planned. */
  readonly status: SessionStatus;
  /** The reason why the session is cancelled, moved or postponed, for the public. */
  readonly statusNote: LocalizedText | null;
  /** The time zone of `localStart` and `localEnd`. */
  readonly timeZone: TimeZone;
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
  /** A web page about the session, or for booking it. */
  readonly url: UrlString | null;
  /** The venue. Null if nothing is known about it. */
  readonly venue: Venue | null;
}

/** A page of the archive items that have to do with a session. */
export interface SessionArchiveItemConnection {
  /** The archive items on this page, with their cursors. */
  readonly edges: readonly ArchiveItemEdge[];
  /** The archive items on this page. */
  readonly nodes: readonly ArchiveItem[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of archive items in the list. */
  readonly totalCount: TotalCount;
}

/** Result of `sessionCancel`. */
export interface SessionCancelPayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: Session | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A page of sessions. */
export interface SessionConnection {
  /** The sessions on this page, with their cursors. */
  readonly edges: readonly SessionEdge[];
  /** The sessions on this page. */
  readonly nodes: readonly Session[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of sessions in the list. */
  readonly totalCount: TotalCount;
}

/** Result of `sessionCreate`. */
export interface SessionCreatePayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: Session | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `sessionDelete`. */
export interface SessionDeletePayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: Session | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One session in a list. */
export interface SessionEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** Where the search found its terms. Empty without a search. At most 50. */
  readonly matches: readonly SearchMatch[];
  /** The session. */
  readonly node: Session;
}

/** Result of `sessionMoveOnline`. */
export interface SessionMoveOnlinePayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: Session | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `sessionPostpone`. */
export interface SessionPostponePayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: Session | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** How people register for a session. Everybody sees it who sees the session. */
export interface SessionRegistration {
  /** Until when one can cancel by the private link. */
  readonly cancellationEndsAt: DateTime;
  /** Until when one can register. */
  readonly closesAt: DateTime;
  /** From when one can register. */
  readonly opensAt: DateTime;
  /** The partner's page to which private links lead. */
  readonly pageUrl: UrlString;
  /** How many people can be registered together at most. */
  readonly partyLimit: number;
  /** How many places there are. */
  readonly places: number;
  /** How many places are free. A place that is kept for somebody who has to confirm is not. */
  readonly placesFree: number;
  /** Whether one can register now, and if not, why. */
  readonly status: RegistrationOpenness;
}

/** Result of `sessionRegistrationOpen`. */
export interface SessionRegistrationOpenPayload {
  /** True if this service writes to those who register. False if it sends no mail: then your page shows each their private link, and nobody is told by mail of a place that comes free. False if there are errors. */
  readonly isMailSent: boolean;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: Session | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `sessionRegistrationUpdate`. */
export interface SessionRegistrationUpdatePayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: Session | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `sessionReinstate`. */
export interface SessionReinstatePayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: Session | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `sessionRestore`. */
export interface SessionRestorePayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: Session | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Sessions of a program that follow a rule, such as six Tuesdays. Each date is a session of its own, which can be moved or cancelled by itself. Seen with its program. */
export interface SessionSeries extends Node {
  /** Dates besides those of the rule, earliest first. At most 50. */
  readonly additionalStarts: readonly LocalDateTime[];
  /** From this date on another series goes on in its place. Null if it has its whole rule. */
  readonly endsBefore: LocalDateTime | null;
  /** Dates of the rule on which there is no session, earliest first. At most 50. */
  readonly excludedStarts: readonly LocalDateTime[];
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `seri_01k3…`. */
  readonly id: string;
  /** When the first date of the rule ends, in local time. Null if that is unknown. */
  readonly localEnd: LocalDateTime | null;
  /** When the first date of the rule begins, in local time; see `timeZone`. */
  readonly localStart: LocalDateTime;
  /** The program to which its sessions belong. */
  readonly program: Program | null;
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
  /** The rule of its dates, as iCalendar (RFC 5545) writes it: `FREQ=WEEKLY;BYDAY=TU;COUNT=6`. It ends by COUNT or UNTIL. */
  readonly rule: string;
  /** Its sessions, also those that were cancelled. */
  readonly sessions: ProgramSessionConnection;
  /** The time zone in which its dates are counted. */
  readonly timeZone: TimeZone;
}

/** Result of `sessionSeriesCancel`. */
export interface SessionSeriesCancelPayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The session series after the mutation. Null if there are errors, and only then. */
  readonly sessionSeries: SessionSeries | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `sessionSeriesCreate`. */
export interface SessionSeriesCreatePayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The session series after the mutation. Null if there are errors, and only then. */
  readonly sessionSeries: SessionSeries | null;
  /** Dates of the series that have no session: clocks skip that time of day, or the session of that date was deleted. At most 50. Empty if the result is replayed. */
  readonly skipped: readonly LocalDateTime[];
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `sessionSeriesUpdate`. */
export interface SessionSeriesUpdatePayload {
  /** With how many sessions the change did what. Null if there are errors, or if the result is replayed. */
  readonly changeCounts: SeriesChangeCounts | null;
  /** What the change did with each session that does not stay as it was, in the order of their dates; with `isDryRun`, what it would do. At most 50, of which `changeCounts` tells how many there are. Empty if the result is replayed. */
  readonly changes: readonly SeriesChange[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The session series after the mutation. Null if there are errors, and only then. */
  readonly sessionSeries: SessionSeries | null;
  /** Dates of the series that have no session: clocks skip that time of day, or the session of that date was deleted. At most 50. Empty if the result is replayed. */
  readonly skipped: readonly LocalDateTime[];
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `sessionUpdate`. */
export interface SessionUpdatePayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The session after the mutation. Null if there are errors, and only then. */
  readonly session: Session | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** The place where a session is held. */
export interface Venue {
  /** The country, as an ISO 3166-1 alpha-2 code. */
  readonly country: CountryCode | null;
  /** The latitude in degrees north of the equator, WGS 84. */
  readonly latitude: number | null;
  /** The city, town or village. */
  readonly locality: string | null;
  /** The longitude in degrees east of Greenwich, WGS 84. */
  readonly longitude: number | null;
  /** The name of the venue. */
  readonly name: LocalizedText | null;
  /** The postal code. */
  readonly postalCode: string | null;
  /** The region, province or state. */
  readonly region: string | null;
  /** The street and number. */
  readonly streetAddress: string | null;
}
