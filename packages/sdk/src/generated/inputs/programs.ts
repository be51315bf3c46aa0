// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { AccessFeatureInput, ApprovalSide, AttendanceMode, Audience, BooleanComparator, CostKind, CurrencyCode, DateTimeComparator, ExternalReferenceInput, IDComparator, LanguageComparator, LanguageTag, LocalDate, LocalDateTime, LocalizedTextInput, ProgramKind, ProgramLifecycle, ProgramPartnerRole, RecordOriginComparator, TermComparator, Theme, TimeZone, UrlString, VenueInput } from "../values.ts";

/** Ages in years. A missing end is open. */
export interface AgeRangeInput {
  /** The highest age. */
  readonly max?: number | null | undefined;
  /** The lowest age. */
  readonly min?: number | null | undefined;
}

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

/** Compares the kind of a program. */
export interface ProgramKindComparator {
  /** Exactly this value. */
  readonly eq?: ProgramKind | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly ProgramKind[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly ProgramKind[] | null | undefined;
}

/** Compares where a program stands. */
export interface ProgramLifecycleComparator {
  /** Exactly this value. */
  readonly eq?: ProgramLifecycle | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly ProgramLifecycle[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly ProgramLifecycle[] | null | undefined;
}

/** A partner's part in a program. */
export interface ProgramPartnerInput {
  /** The partner. */
  readonly partnerId: string;
  /** What it does. */
  readonly role: ProgramPartnerRole;
}

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

/** An open term in one or more languages. Its key comes from the first. */
export interface TermInput {
  /** The term, 100 characters a language. */
  readonly label: readonly LocalizedTextInput[];
}

/** Compares a theme. */
export interface ThemeComparator {
  /** Exactly this value. */
  readonly eq?: Theme | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly Theme[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly Theme[] | null | undefined;
}
