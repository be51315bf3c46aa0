// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { AccessCircle, ApprovalRole, ArchiveItemFilter, CountryCode, DateTime, JobState, LanguageTag, RecordOrigin, ReviewPurpose, ReviewReason, SuspensionReason } from "../values.ts";

/** Compares a boolean value. */
export interface BooleanComparator {
  /** Exactly this value. */
  readonly eq?: boolean | null | undefined;
}

/** Names one bulk action, in exactly one way. */
export type BulkActionBy =
  | {
      /** By its id. */
      readonly id: string;
    };

/** What is to be done, and to which archive items. */
export interface BulkActionCreateInput {
  /** What is done to each of them. */
  readonly action: BulkActionToDo;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** True to try it only: everything is done, looked at, and undone. The job then counts for each circle how many items it would open and close. `bulkActionRun` does it with the same list. */
  readonly isDryRun?: boolean | undefined;
  /** The items, by their ids: at most 1,000. */
  readonly itemIds?: readonly string[] | null | undefined;
  /** The items, by a filter: those that you see now, at most 100,000. The list is fixed from now on. */
  readonly where?: ArchiveItemFilter | null | undefined;
}

/** The bulk action to do. */
export interface BulkActionRunInput {
  /** The bulk action. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The bulk action to take back. */
export interface BulkActionTakeBackInput {
  /** Where suspensions are lifted: what was decided, and by whom. */
  readonly decision?: string | null | undefined;
  /** The bulk action. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** Where communities leave again: the community to which the items are offered instead. */
  readonly successorId?: string | null | undefined;
}

/** What is done to each of the items. Exactly one field is given. */
export type BulkActionToDo =
  | {
      /** A community accepts them. */
      readonly accept: BulkCommunityInput;
      readonly approve?: never;
      readonly offer?: never;
      readonly place?: never;
      readonly review?: never;
      readonly suspend?: never;
    }
  | {
      readonly accept?: never;
      /** They are approved. */
      readonly approve: BulkApproveInput;
      readonly offer?: never;
      readonly place?: never;
      readonly review?: never;
      readonly suspend?: never;
    }
  | {
      readonly accept?: never;
      readonly approve?: never;
      /** They are offered to a community. */
      readonly offer: BulkCommunityInput;
      readonly place?: never;
      readonly review?: never;
      readonly suspend?: never;
    }
  | {
      readonly accept?: never;
      readonly approve?: never;
      readonly offer?: never;
      /** They are placed under a protocol. */
      readonly place: BulkPlaceInput;
      readonly review?: never;
      readonly suspend?: never;
    }
  | {
      readonly accept?: never;
      readonly approve?: never;
      readonly offer?: never;
      readonly place?: never;
      /** A review is recorded of them. */
      readonly review: BulkReviewInput;
      readonly suspend?: never;
    }
  | {
      readonly accept?: never;
      readonly approve?: never;
      readonly offer?: never;
      readonly place?: never;
      readonly review?: never;
      /** They are closed at once. */
      readonly suspend: BulkSuspendInput;
    };

/** For whom the items are approved. */
export interface BulkApproveInput {
  /** For whom they are opened. */
  readonly circles: readonly AccessCircle[];
  /** How they came to agree: a meeting and its minutes, a letter, who spoke. At most 5,000 characters. */
  readonly evidence: string;
  /** The community or the holder in whose name you approve. */
  readonly partnerId: string;
  /** HOLDER if you approve for the holder, which approves what everyone may see. */
  readonly role?: ApprovalRole | undefined;
  /** When the approvals end by themselves. */
  readonly validUntil?: DateTime | null | undefined;
}

/** To which community the items are offered, or which accepts them. */
export interface BulkCommunityInput {
  /** The community. */
  readonly communityId: string;
}

/** Under which protocol the items are placed. */
export interface BulkPlaceInput {
  /** The protocol, of a community whose steward you are. */
  readonly protocolId: string;
}

/** A decision about people whom nobody can ask. */
export interface BulkReviewInput {
  /** The community whose steward you are. */
  readonly communityId: string;
  /** When to look again. From then on it stands in for nobody. */
  readonly lookAgainAt: DateTime;
  /** What it stands in for. */
  readonly purposes: readonly ReviewPurpose[];
  /** Why nobody can be asked. */
  readonly reason: ReviewReason;
  /** What was tried, so that others can judge it. At most 5,000 characters. */
  readonly tried: string;
}

/** Why the items are closed at once. */
export interface BulkSuspendInput {
  /** More about it, in plain words: at most 5,000 characters. */
  readonly note?: string | null | undefined;
  /** For whom: a community that governs them and whose steward you are, or their holder. */
  readonly partnerId: string;
  /** Why. */
  readonly reason: SuspensionReason;
}

/** Compares a country by its ISO 3166-1 alpha-2 code. */
export interface CountryComparator {
  /** Exactly this value. */
  readonly eq?: CountryCode | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly CountryCode[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly CountryCode[] | null | undefined;
}

/** Compares a point in time. Combine several conditions to form a range. */
export interface DateTimeComparator {
  /** After this point in time. */
  readonly gt?: DateTime | null | undefined;
  /** At or after this point in time. */
  readonly gte?: DateTime | null | undefined;
  /** Before this point in time. */
  readonly lt?: DateTime | null | undefined;
  /** At or before this point in time. */
  readonly lte?: DateTime | null | undefined;
}

/** The id of a record in an external system. */
export interface ExternalReferenceInput {
  /** The external system: a stable name, such as the name of a feed. */
  readonly source: string;
  /** The id in that system. */
  readonly value: string;
}

/** Compares an id. An id of another type, or of a record that does not exist, matches nothing. */
export interface IDComparator {
  /** Exactly this value. */
  readonly eq?: string | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly string[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly string[] | null | undefined;
}

/** Names one job, in exactly one way. */
export type JobBy =
  | {
      /** By its id. */
      readonly id: string;
    };

/** The job to cancel. */
export interface JobCancelInput {
  /** The job. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Selects jobs. All conditions in one object must hold. */
export interface JobFilter {
  /** All of these conditions hold. */
  readonly and?: readonly JobFilter[] | null | undefined;
  /** By what is done, such as `archives.import`. */
  readonly kind?: TermComparator | null | undefined;
  /** This condition does not hold. */
  readonly not?: JobFilter | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: readonly JobFilter[] | null | undefined;
  /** By the time of the order. */
  readonly orderedAt?: DateTimeComparator | null | undefined;
  /** By how far it has come. */
  readonly state?: JobStateComparator | null | undefined;
}

/** Compares how far a job has come. */
export interface JobStateComparator {
  /** Exactly this value. */
  readonly eq?: JobState | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly JobState[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly JobState[] | null | undefined;
}

/** Compares a language by its tag, regardless of script and region: `pt-BR` also finds `pt-PT`. A macrolanguage and its members are treated as one: `no` finds `nb` and `nn`, `zh` finds `yue`, and vice versa. */
export interface LanguageComparator {
  /** This language. */
  readonly eq?: LanguageTag | null | undefined;
  /** Any of these languages. An empty list matches nothing. */
  readonly in?: readonly LanguageTag[] | null | undefined;
  /** None of these languages. An empty list matches everything. */
  readonly notIn?: readonly LanguageTag[] | null | undefined;
}

/** A text in one language. */
export interface LocalizedTextInput {
  /** True: this translation has been compared with the original and is still correct, although its wording has not changed. Without this, saving a translation unchanged leaves `isOutdated` as it is; saving one with a new wording makes it up to date. */
  readonly isUpToDate?: boolean | null | undefined;
  /** The language of the text, as a BCP 47 tag such as `ti` or `zh-Hant`. */
  readonly language: LanguageTag;
  /** The text: plain text, no HTML. Invisible characters without a function are refused, and so are direction marks that are not closed in the same paragraph. In an update, null removes this language. */
  readonly text?: string | null | undefined;
}

/** Compares the origin of a record. */
export interface RecordOriginComparator {
  /** Exactly this value. */
  readonly eq?: RecordOrigin | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly RecordOrigin[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly RecordOrigin[] | null | undefined;
}

/** Compares a free term by its key, as facets and terms return it. */
export interface TermComparator {
  /** Exactly this value. */
  readonly eq?: string | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly string[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly string[] | null | undefined;
}

/** A free term in one or more languages. Its key is derived from the first. */
export interface TermInput {
  /** The term; at most 100 characters per language. */
  readonly label: readonly LocalizedTextInput[];
}
