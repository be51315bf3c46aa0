// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { AccessFeatureInput, ApprovalSide, AttendanceMode, Audience, BooleanComparator, CostKind, CurrencyCode, DateTimeComparator, ExternalReferenceInput, IDComparator, LanguageComparator, LanguageTag, LocalDate, LocalDateComparator, LocalDateTime, LocalizedTextInput, ProgramKind, ProgramLifecycle, ProgramPartnerRole, RecordOriginComparator, TermComparator, TermInput, Theme, TimeZone, UrlString, VenueInput } from "../values.ts";

/** An age range in years. A missing bound is open. */
export interface AgeRangeInput {
  /** The maximum age. */
  readonly max?: number | null | undefined;
  /** The minimum age. */
  readonly min?: number | null | undefined;
}

/** What it costs to take part. Replaces the previous value. */
export interface CostToAttendInput {
  /** The currency of both amounts. */
  readonly currency?: CurrencyCode | null | undefined;
  /** Whether it is free, has a fixed price or has a sliding scale. */
  readonly kind: CostKind;
  /** The highest price, in the smallest unit of the currency. */
  readonly max?: number | null | undefined;
  /** The lowest price, in the smallest unit of the currency. */
  readonly min?: number | null | undefined;
}

/** The draft on which both sides have agreed. */
export interface ProgramAgreeInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The program. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** One side's approval of the program as it will be published. As `expectedRevision`, give the revision that this side has read: if the program has changed since, the approval is refused. */
export interface ProgramApproveInput {
  /** Evidence: a signed form, the minutes of a meeting, a letter; at most 1,000 characters. */
  readonly evidence: string;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The program. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The approving side. */
  readonly side: ApprovalSide;
}

/** Identifies a program by exactly one of these fields. */
export type ProgramBy =
  | {
      /** By its id in an external system. */
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

/** The program to cancel. Its upcoming sessions are cancelled with it. */
export interface ProgramCancelInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The program. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The reason, for the public; at most 1,000 characters per language. */
  readonly note?: readonly LocalizedTextInput[] | null | undefined;
}

/** The active program to close. */
export interface ProgramCloseInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The program. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** A new program. It starts as a draft that the public cannot see. */
export interface ProgramCreateInput {
  /** The age range of the program. */
  readonly ages?: AgeRangeInput | null | undefined;
  /** The program's audiences. Replaces the whole list. */
  readonly audiences?: readonly Audience[] | null | undefined;
  /** The web page for booking or registration. */
  readonly bookingUrl?: UrlString | null | undefined;
  /** The communities whose heritage is shared; at most 50. Replaces the whole list. */
  readonly communities?: readonly TermInput[] | null | undefined;
  /** What it costs to take part. Unknown if left out. */
  readonly cost?: CostToAttendInput | null | undefined;
  /** The full description of the program; at most 20,000 characters per language. */
  readonly description?: readonly LocalizedTextInput[] | null | undefined;
  /** The program's last day. */
  readonly endsOn?: LocalDate | null | undefined;
  /** The record's ids in external systems; at most 50. Replaces the whole list. */
  readonly externalReferences?: readonly ExternalReferenceInput[] | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The web page with further information. */
  readonly infoUrl?: UrlString | null | undefined;
  /** The kind of program. */
  readonly kind: ProgramKind;
  /** The program's own term for its kind; at most 100 characters per language. Required if the kind is OTHER, and not allowed otherwise. */
  readonly kindTerm?: readonly LocalizedTextInput[] | null | undefined;
  /** The languages in which the program is held; at most 50. Replaces the whole list. */
  readonly languages?: readonly LanguageTag[] | null | undefined;
  /** The home partner, which is responsible for the program. It cannot be changed later. */
  readonly partnerId: string;
  /** The participating partners and their roles; at most 50. The home partner is not added automatically: include it with its role. An update replaces the partners that you can see; partners that are hidden from you stay. */
  readonly partners?: readonly ProgramPartnerInput[] | null | undefined;
  /** The program's short name for web addresses, such as `songs-of-the-red-sea`: lowercase Latin letters, digits and hyphens. If left out, it is derived from the title. */
  readonly slug?: string | null | undefined;
  /** The program's first day. */
  readonly startsOn?: LocalDate | null | undefined;
  /** The program's subjects, as free terms; at most 50. Replaces the whole list. */
  readonly subjects?: readonly TermInput[] | null | undefined;
  /** A summary of the program in one or two sentences; at most 1,000 characters per language. */
  readonly summary?: readonly LocalizedTextInput[] | null | undefined;
  /** The program's themes, from the fixed list. Replaces the whole list. */
  readonly themes?: readonly Theme[] | null | undefined;
  /** The title; at most 300 characters per language. The first language is the original. */
  readonly title: readonly LocalizedTextInput[];
}

/** A new draft program with its sessions. Either all of it is created, or nothing. */
export interface ProgramCreateWithSessionsInput {
  /** The age range of the program. */
  readonly ages?: AgeRangeInput | null | undefined;
  /** The program's audiences. Replaces the whole list. */
  readonly audiences?: readonly Audience[] | null | undefined;
  /** The web page for booking or registration. */
  readonly bookingUrl?: UrlString | null | undefined;
  /** The communities whose heritage is shared; at most 50. Replaces the whole list. */
  readonly communities?: readonly TermInput[] | null | undefined;
  /** What it costs to take part. Unknown if left out. */
  readonly cost?: CostToAttendInput | null | undefined;
  /** The full description of the program; at most 20,000 characters per language. */
  readonly description?: readonly LocalizedTextInput[] | null | undefined;
  /** The program's last day. */
  readonly endsOn?: LocalDate | null | undefined;
  /** The record's ids in external systems; at most 50. Replaces the whole list. */
  readonly externalReferences?: readonly ExternalReferenceInput[] | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The web page with further information. */
  readonly infoUrl?: UrlString | null | undefined;
  /** The kind of program. */
  readonly kind: ProgramKind;
  /** The program's own term for its kind; at most 100 characters per language. Required if the kind is OTHER, and not allowed otherwise. */
  readonly kindTerm?: readonly LocalizedTextInput[] | null | undefined;
  /** The languages in which the program is held; at most 50. Replaces the whole list. */
  readonly languages?: readonly LanguageTag[] | null | undefined;
  /** The home partner, which is responsible for the program. It cannot be changed later. */
  readonly partnerId: string;
  /** The participating partners and their roles; at most 50. The home partner is not added automatically: include it with its role. An update replaces the partners that you can see; partners that are hidden from you stay. */
  readonly partners?: readonly ProgramPartnerInput[] | null | undefined;
  /** The program's sessions; at most 50. */
  readonly sessions: readonly ProgramSessionInput[];
  /** The program's short name for web addresses, such as `songs-of-the-red-sea`: lowercase Latin letters, digits and hyphens. If left out, it is derived from the title. */
  readonly slug?: string | null | undefined;
  /** The program's first day. */
  readonly startsOn?: LocalDate | null | undefined;
  /** The program's subjects, as free terms; at most 50. Replaces the whole list. */
  readonly subjects?: readonly TermInput[] | null | undefined;
  /** A summary of the program in one or two sentences; at most 1,000 characters per language. */
  readonly summary?: readonly LocalizedTextInput[] | null | undefined;
  /** The program's themes, from the fixed list. Replaces the whole list. */
  readonly themes?: readonly Theme[] | null | undefined;
  /** The title; at most 300 characters per language. The first language is the original. */
  readonly title: readonly LocalizedTextInput[];
}

/** The program to delete. */
export interface ProgramDeleteInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The program. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Selects programs. All conditions in one object must hold. */
export interface ProgramFilter {
  /** All of these conditions hold. */
  readonly and?: readonly ProgramFilter[] | null | undefined;
  /** By a community. */
  readonly community?: TermComparator | null | undefined;
  /** By the time of creation. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** By the last day. If it is unknown or open-ended, only `isNull: true` matches. */
  readonly endsOn?: LocalDateComparator | null | undefined;
  /** By id. */
  readonly id?: IDComparator | null | undefined;
  /** By whether the record is deleted. Without this condition, deleted records are not listed. */
  readonly isDeleted?: BooleanComparator | null | undefined;
  /** True: only programs that are known to be free of charge. */
  readonly isFree?: BooleanComparator | null | undefined;
  /** True: only programs that are not over at the place where they are held, or whose last day is unknown. False: only programs that are over: closed, or past both their last session and their last day. */
  readonly isUpcoming?: BooleanComparator | null | undefined;
  /** By the kind of program. */
  readonly kind?: ProgramKindComparator | null | undefined;
  /** By a language in which the program is held. */
  readonly language?: LanguageComparator | null | undefined;
  /** By lifecycle state. */
  readonly lifecycle?: ProgramLifecycleComparator | null | undefined;
  /** This condition does not hold. */
  readonly not?: ProgramFilter | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: readonly ProgramFilter[] | null | undefined;
  /** By origin. */
  readonly origin?: RecordOriginComparator | null | undefined;
  /** By a participating partner, including the home partner. */
  readonly partner?: IDComparator | null | undefined;
  /** By the first day. To find the programs of a period, ask for those that begin on or before its last day and end on or after its first. */
  readonly startsOn?: LocalDateComparator | null | undefined;
  /** By a subject. */
  readonly subject?: TermComparator | null | undefined;
  /** By a theme. */
  readonly theme?: ThemeComparator | null | undefined;
  /** By the time of the last change. */
  readonly updatedAt?: DateTimeComparator | null | undefined;
}

/** Compares the kind of a program. */
export interface ProgramKindComparator {
  /** Exactly this value. */
  readonly eq?: ProgramKind | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly ProgramKind[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly ProgramKind[] | null | undefined;
}

/** Compares a lifecycle state. */
export interface ProgramLifecycleComparator {
  /** Exactly this value. */
  readonly eq?: ProgramLifecycle | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly ProgramLifecycle[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly ProgramLifecycle[] | null | undefined;
}

/** A partner that participates in a program, with its role. */
export interface ProgramPartnerInput {
  /** The partner. */
  readonly partnerId: string;
  /** The partner's role in the program. */
  readonly role: ProgramPartnerRole;
}

/** The program to remove permanently. */
export interface ProgramPurgeInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The program. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The cancelled program to reinstate. */
export interface ProgramReinstateInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The program. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The program to restore. */
export interface ProgramRestoreInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The program. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** A session that is created together with its program. */
export interface ProgramSessionInput {
  /** The session's access features; at most 50. Replaces the whole list. */
  readonly accessFeatures?: readonly AccessFeatureInput[] | null | undefined;
  /** Whether people attend at the venue, online or both. */
  readonly attendanceMode: AttendanceMode;
  /** True if only the dates matter. Clients then ignore the times. */
  readonly isAllDay?: boolean | null | undefined;
  /** When the session ends, in local time; see `timeZone`. */
  readonly localEnd?: LocalDateTime | null | undefined;
  /** When the session begins, in local time; see `timeZone`. */
  readonly localStart: LocalDateTime;
  /** The reason why the session is moved or postponed, for the public; at most 1,000 characters per language. */
  readonly statusNote?: readonly LocalizedTextInput[] | null | undefined;
  /** The time zone of `localStart` and `localEnd`. */
  readonly timeZone: TimeZone;
  /** A web page about the session, or for booking it. */
  readonly url?: UrlString | null | undefined;
  /** The venue. Replaces the previous value. */
  readonly venue?: VenueInput | null | undefined;
}

/** The agreed program to start. */
export interface ProgramStartInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The program. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Changes to a program. Omitted fields stay unchanged; null clears. If texts, terms, partners, dates or the cost change, both approvals lapse, and the program is hidden until both sides approve it again. */
export interface ProgramUpdateInput {
  /** Participating partners to add at the end of the list. Partners that already have the role stay unchanged. Use this instead of `partners`. */
  readonly addPartners?: readonly ProgramPartnerInput[] | null | undefined;
  /** The age range of the program. */
  readonly ages?: AgeRangeInput | null | undefined;
  /** The program's audiences. Replaces the whole list. */
  readonly audiences?: readonly Audience[] | null | undefined;
  /** The web page for booking or registration. */
  readonly bookingUrl?: UrlString | null | undefined;
  /** The communities whose heritage is shared; at most 50. Replaces the whole list. */
  readonly communities?: readonly TermInput[] | null | undefined;
  /** What it costs to take part. Unknown if left out. */
  readonly cost?: CostToAttendInput | null | undefined;
  /** The full description of the program; at most 20,000 characters per language. */
  readonly description?: readonly LocalizedTextInput[] | null | undefined;
  /** The program's last day. */
  readonly endsOn?: LocalDate | null | undefined;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The record's ids in external systems; at most 50. Replaces the whole list. */
  readonly externalReferences?: readonly ExternalReferenceInput[] | null | undefined;
  /** The program. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The web page with further information. */
  readonly infoUrl?: UrlString | null | undefined;
  /** The kind of program. */
  readonly kind?: ProgramKind | null | undefined;
  /** The program's own term for its kind; at most 100 characters per language. Required if the kind is OTHER, and not allowed otherwise. */
  readonly kindTerm?: readonly LocalizedTextInput[] | null | undefined;
  /** The languages in which the program is held; at most 50. Replaces the whole list. */
  readonly languages?: readonly LanguageTag[] | null | undefined;
  /** The participating partners and their roles; at most 50. The home partner is not added automatically: include it with its role. An update replaces the partners that you can see; partners that are hidden from you stay. */
  readonly partners?: readonly ProgramPartnerInput[] | null | undefined;
  /** Participating partners to remove from the given role. Use this instead of `partners`. */
  readonly removePartners?: readonly ProgramPartnerInput[] | null | undefined;
  /** The program's short name for web addresses, such as `songs-of-the-red-sea`: lowercase Latin letters, digits and hyphens. If left out, it is derived from the title. */
  readonly slug?: string | null | undefined;
  /** The program's first day. */
  readonly startsOn?: LocalDate | null | undefined;
  /** The program's subjects, as free terms; at most 50. Replaces the whole list. */
  readonly subjects?: readonly TermInput[] | null | undefined;
  /** A summary of the program in one or two sentences; at most 1,000 characters per language. */
  readonly summary?: readonly LocalizedTextInput[] | null | undefined;
  /** The program's themes, from the fixed list. Replaces the whole list. */
  readonly themes?: readonly Theme[] | null | undefined;
  /** The title. Omitted languages stay unchanged; a null text removes a language. */
  readonly title?: readonly LocalizedTextInput[] | null | undefined;
}

/** Compares a theme. */
export interface ThemeComparator {
  /** Exactly this value. */
  readonly eq?: Theme | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly Theme[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly Theme[] | null | undefined;
}
