// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { AccessFeatureKind, AccessStatus, AttendanceMode, CountryCode, DateTime, LocalDate, LocalDateTime, SessionStatus, TimeZone, UrlString } from "../values.ts";
import type { ExternalReference, LocalizedText, Node, PageInfo, Program, SearchMatch, TotalCount, UserError } from "../schema.ts";

/** What is known of one access feature of a session. */
export interface AccessFeature {
  /** The feature. */
  readonly kind: AccessFeatureKind;
  /** What the feature is called, in the languages this service speaks; else in English. */
  readonly name: LocalizedText;
  /** More about it, such as languages or whom to ask. */
  readonly note: LocalizedText | null;
  /** Whether it is there. A fact that has expired reads UNKNOWN. */
  readonly status: AccessStatus;
  /** Who checked it. */
  readonly verifiedBy: string | null;
  /** The last day on which the fact holds; null when it has no end. */
  readonly verifiedUntil: LocalDate | null;
}

/** One dated meeting of a program. */
export interface Session extends Node {
  /** What is known of one access feature; UNKNOWN when nobody has said. */
  readonly accessFeature: AccessFeature;
  /** The access features somebody has said something about. Any other is unknown. At most 50. */
  readonly accessFeatures: readonly AccessFeature[];
  /** Whether people attend at the venue, online, or either way. */
  readonly attendanceMode: AttendanceMode;
  /** When the record was made. */
  readonly createdAt: DateTime;
  /** When it was deleted. Only those who may restore it see what is deleted. */
  readonly deletedAt: DateTime | null;
  /** When it ends; null when that is not known. */
  readonly endsAt: DateTime | null;
  /** Ids of this session in other systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `sess_01k3…`. */
  readonly id: string;
  /** True when no time of day was given: only the days count. */
  readonly isAllDay: boolean;
  /** When it ends, as a clock at the place shows it. */
  readonly localEnd: LocalDateTime | null;
  /** When it begins, as a clock at the place shows it. */
  readonly localStart: LocalDateTime;
  /** The program it belongs to. */
  readonly program: Program | null;
  /** Grows by one with each change. Give it as `expectedRevision` to change what you have read. */
  readonly revision: number;
  /** When it begins. */
  readonly startsAt: DateTime;
  /** Whether it takes place as planned. */
  readonly status: SessionStatus;
  /** Why it is cancelled, moved or postponed, in words for the public. */
  readonly statusNote: LocalizedText | null;
  /** The zone of `localStart` and `localEnd`. */
  readonly timeZone: TimeZone;
  /** When the record last changed. */
  readonly updatedAt: DateTime;
  /** A page about this session, or where to book it. */
  readonly url: UrlString | null;
  /** Where it takes place; null when nothing of it is known. */
  readonly venue: Venue | null;
}

/** Result of `sessionCancel`. */
export interface SessionCancelPayload {
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The session as it now is; null exactly when there are errors. */
  readonly session: Session | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Sessions, page by page. */
export interface SessionConnection {
  /** The sessions of this page with their cursors. */
  readonly edges: readonly SessionEdge[];
  /** The sessions of this page. */
  readonly nodes: readonly Session[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many sessions the list holds, on this page or not. */
  readonly totalCount: TotalCount;
}

/** Result of `sessionCreate`. */
export interface SessionCreatePayload {
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The session as it now is; null exactly when there are errors. */
  readonly session: Session | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `sessionDelete`. */
export interface SessionDeletePayload {
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The session as it now is; null exactly when there are errors. */
  readonly session: Session | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One session in a list. */
export interface SessionEdge {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: string;
  /** Where the search found its words; empty without a search. At most 50. */
  readonly matches: readonly SearchMatch[];
  /** The session. */
  readonly node: Session;
}

/** Result of `sessionMoveOnline`. */
export interface SessionMoveOnlinePayload {
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The session as it now is; null exactly when there are errors. */
  readonly session: Session | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `sessionPostpone`. */
export interface SessionPostponePayload {
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The session as it now is; null exactly when there are errors. */
  readonly session: Session | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `sessionReinstate`. */
export interface SessionReinstatePayload {
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The session as it now is; null exactly when there are errors. */
  readonly session: Session | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `sessionRestore`. */
export interface SessionRestorePayload {
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The session as it now is; null exactly when there are errors. */
  readonly session: Session | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `sessionUpdate`. */
export interface SessionUpdatePayload {
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The session as it now is; null exactly when there are errors. */
  readonly session: Session | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Where a session takes place. */
export interface Venue {
  /** The country, as ISO 3166-1 alpha-2. */
  readonly country: CountryCode | null;
  /** Degrees north of the equator, WGS 84. */
  readonly latitude: number | null;
  /** The city, town or village. */
  readonly locality: string | null;
  /** Degrees east of Greenwich, WGS 84. */
  readonly longitude: number | null;
  /** The name of the place. */
  readonly name: LocalizedText | null;
  /** The postal code. */
  readonly postalCode: string | null;
  /** The region, province or state. */
  readonly region: string | null;
  /** Street and number. */
  readonly streetAddress: string | null;
}
