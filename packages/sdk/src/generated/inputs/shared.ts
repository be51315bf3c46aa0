// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { ArchiveItemKind, ConsentPurpose, ConsentRemains, ConsentSpeaker, ConsentState, ConsentSubjectKind, ContentWarning, ContributorRole, CountryCode, CreditPreference, DateTime, Duration, IchDomain, InstitutionNotice, ItemRights, JobState, LanguageTag, LocalDate, PlacePrecision, RecordOrigin, TermInput, Theme, UrlString } from "../values.ts";

/** An item's number in the catalogue of its holder. */
export interface AccessionNumberInput {
  /** The holder. */
  readonly holderId: string;
  /** The number. */
  readonly number: string;
}

/** Identifies an archive item by exactly one of these fields. */
export type ArchiveItemBy =
  | {
      /** By its holder's number for it. */
      readonly accessionNumber: AccessionNumberInput;
      readonly externalReference?: never;
      readonly id?: never;
      readonly slug?: never;
    }
  | {
      readonly accessionNumber?: never;
      /** By its id in an external system. */
      readonly externalReference: ExternalReferenceInput;
      readonly id?: never;
      readonly slug?: never;
    }
  | {
      readonly accessionNumber?: never;
      readonly externalReference?: never;
      /** By its id. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly accessionNumber?: never;
      readonly externalReference?: never;
      readonly id?: never;
      /** By its slug. */
      readonly slug: string;
    };

/** A new item. It starts as a draft that only those who write for its holder can see. */
export interface ArchiveItemCreateInput {
  /** The number under which its holder keeps it; at most 100 characters. */
  readonly accessionNumber?: string | null | undefined;
  /** Partners to link that have to do with it, beside its holder. At most 50. */
  readonly addPartners?: readonly string[] | null | undefined;
  /** Programs to link: those that it came from, or is used in. At most 50. */
  readonly addPrograms?: readonly string[] | null | undefined;
  /** Sessions to link: those at which it was recorded, or is shown. At most 50. */
  readonly addSessions?: readonly string[] | null | undefined;
  /** The communities whose heritage it is, in their own words; at most 50. Replaces the whole list. */
  readonly communities?: readonly TermInput[] | null | undefined;
  /** Who took part; at most 50. */
  readonly contributors?: readonly ContributorInput[] | null | undefined;
  /** When it was made or happened. */
  readonly date?: ItemDateInput | null | undefined;
  /** The full description of the item; at most 20,000 characters per language. */
  readonly description?: readonly LocalizedTextInput[] | null | undefined;
  /** What only items of its kind have. */
  readonly details?: ArchiveItemDetailsInput | null | undefined;
  /** The record's ids in external systems; at most 50. Replaces the whole list. */
  readonly externalReferences?: readonly ExternalReferenceInput[] | null | undefined;
  /** The holder: the partner that keeps the item. */
  readonly holderId: string;
  /** The domains of intangible cultural heritage that it belongs to. Replaces the whole list. */
  readonly ichDomains?: readonly IchDomain[] | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** False if those whose heritage it is want no translations of it. */
  readonly isTranslationWanted?: boolean | null | undefined;
  /** The kind of item. */
  readonly kind: ArchiveItemKind;
  /** The term for its kind; at most 100 characters per language. Required if the kind is OTHER, and not allowed otherwise. */
  readonly kindTerm?: readonly LocalizedTextInput[] | null | undefined;
  /** The languages in it; at most 50. Replaces the whole list. */
  readonly languages?: readonly LanguageTag[] | null | undefined;
  /** What the institution that keeps it says of its own part. Communities place their notices themselves. Replaces the whole list. */
  readonly notices?: readonly ItemNoticeInput[] | null | undefined;
  /** None of its places is shown more exactly than this. EXACT if left out. */
  readonly placePrecision?: PlacePrecision | null | undefined;
  /** Where it is from, or tells of; at most 20. */
  readonly places?: readonly ItemPlaceInput[] | null | undefined;
  /** Linked partners to remove. */
  readonly removePartners?: readonly string[] | null | undefined;
  /** Linked programs to remove. */
  readonly removePrograms?: readonly string[] | null | undefined;
  /** Linked sessions to remove. */
  readonly removeSessions?: readonly string[] | null | undefined;
  /** What the law says of using it. NOT_EVALUATED if left out. An open licence is refused unless the item is under a protocol that is public. */
  readonly rights?: ItemRights | null | undefined;
  /** More about the rights, such as who holds them; at most 1,000 characters per language. */
  readonly rightsNote?: readonly LocalizedTextInput[] | null | undefined;
  /** The item's short name for web addresses, such as `sunday-injera`: lowercase Latin letters, digits and hyphens. If left out, it is derived from the title. */
  readonly slug?: string | null | undefined;
  /** Where its holder stores it, for those alone who read in the holder's archive; at most 300 characters. */
  readonly storagePlace?: string | null | undefined;
  /** A summary of the item in one or two sentences; at most 1,000 characters per language. */
  readonly summary?: readonly LocalizedTextInput[] | null | undefined;
  /** Its themes, from the fixed list. Replaces the whole list. */
  readonly themes?: readonly Theme[] | null | undefined;
  /** The title; at most 300 characters per language. The first language is the original. */
  readonly title: readonly LocalizedTextInput[];
  /** What it is about, as free terms; at most 50. Replaces the whole list. */
  readonly topics?: readonly TermInput[] | null | undefined;
  /** What to warn of before showing it. Replaces the whole list. */
  readonly warnings?: readonly ItemWarningInput[] | null | undefined;
}

/** The archive item to delete. */
export interface ArchiveItemDeleteInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** What only items of one kind have: exactly one field, the one of the item's kind. Replaces the previous value. */
export type ArchiveItemDetailsInput =
  | {
      /** Of an OBJECT. */
      readonly object: ObjectDetailsInput;
      readonly oralHistory?: never;
      readonly photograph?: never;
      readonly recipe?: never;
      readonly textile?: never;
    }
  | {
      readonly object?: never;
      /** Of an ORAL_HISTORY. */
      readonly oralHistory: OralHistoryDetailsInput;
      readonly photograph?: never;
      readonly recipe?: never;
      readonly textile?: never;
    }
  | {
      readonly object?: never;
      readonly oralHistory?: never;
      /** Of a PHOTOGRAPH. */
      readonly photograph: PhotographDetailsInput;
      readonly recipe?: never;
      readonly textile?: never;
    }
  | {
      readonly object?: never;
      readonly oralHistory?: never;
      readonly photograph?: never;
      /** Of a RECIPE. */
      readonly recipe: RecipeDetailsInput;
      readonly textile?: never;
    }
  | {
      readonly object?: never;
      readonly oralHistory?: never;
      readonly photograph?: never;
      readonly recipe?: never;
      /** Of a TEXTILE. */
      readonly textile: TextileDetailsInput;
    };

/** Selects archive items. All conditions in one object must hold. */
export interface ArchiveItemFilter {
  /** All of these conditions hold. */
  readonly and?: readonly ArchiveItemFilter[] | null | undefined;
  /** By a community. */
  readonly community?: TermComparator | null | undefined;
  /** By the country of one of its places. */
  readonly country?: CountryComparator | null | undefined;
  /** By the time of creation. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** By date. */
  readonly date?: ItemDateComparator | null | undefined;
  /** By a decade that its date touches, named by its first year: `1930`. */
  readonly decade?: TermComparator | null | undefined;
  /** By holder. */
  readonly holder?: IDComparator | null | undefined;
  /** By a domain of intangible cultural heritage. */
  readonly ichDomain?: IchDomainComparator | null | undefined;
  /** By id. */
  readonly id?: IDComparator | null | undefined;
  /** By whether the record is deleted. Without this condition, deleted records are not listed. */
  readonly isDeleted?: BooleanComparator | null | undefined;
  /** By the kind of item. */
  readonly kind?: ArchiveItemKindComparator | null | undefined;
  /** By a language in it. */
  readonly language?: LanguageComparator | null | undefined;
  /** This condition does not hold. */
  readonly not?: ArchiveItemFilter | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: readonly ArchiveItemFilter[] | null | undefined;
  /** By a partner that keeps the item, or has to do with it. */
  readonly partner?: IDComparator | null | undefined;
  /** By a program that it came from, or is used in. */
  readonly program?: IDComparator | null | undefined;
  /** By rights. */
  readonly rights?: ItemRightsComparator | null | undefined;
  /** By a theme. */
  readonly theme?: ItemThemeComparator | null | undefined;
  /** By a topic. */
  readonly topic?: TermComparator | null | undefined;
  /** By the time of the last change. */
  readonly updatedAt?: DateTimeComparator | null | undefined;
}

/** Compares the kind of an item. */
export interface ArchiveItemKindComparator {
  /** Exactly this value. */
  readonly eq?: ArchiveItemKind | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly ArchiveItemKind[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly ArchiveItemKind[] | null | undefined;
}

/** The archive item to remove permanently. */
export interface ArchiveItemPurgeInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The archive item to restore. */
export interface ArchiveItemRestoreInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Whose consent an item needs, beside those who are listed already. */
export interface ArchiveItemSubjectsAddInput {
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The consent subjects to add, 1 to 50. */
  readonly subjects: readonly ItemSubjectInput[];
}

/** An item, all of whose subjects are listed. */
export interface ArchiveItemSubjectsCompleteInput {
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** An item, of whose subjects perhaps not all are listed. */
export interface ArchiveItemSubjectsReopenInput {
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Changes to an item. Omitted fields stay unchanged; null clears. If what communities approved changes, their approvals lapse, and the item is hidden until they approve it again. */
export interface ArchiveItemUpdateInput {
  /** The number under which its holder keeps it; at most 100 characters. */
  readonly accessionNumber?: string | null | undefined;
  /** People to add to those who took part. */
  readonly addContributors?: readonly ContributorInput[] | null | undefined;
  /** Partners to link that have to do with it, beside its holder. At most 50. */
  readonly addPartners?: readonly string[] | null | undefined;
  /** Places to add. */
  readonly addPlaces?: readonly ItemPlaceInput[] | null | undefined;
  /** Programs to link: those that it came from, or is used in. At most 50. */
  readonly addPrograms?: readonly string[] | null | undefined;
  /** Sessions to link: those at which it was recorded, or is shown. At most 50. */
  readonly addSessions?: readonly string[] | null | undefined;
  /** The communities whose heritage it is, in their own words; at most 50. Replaces the whole list. */
  readonly communities?: readonly TermInput[] | null | undefined;
  /** When it was made or happened. */
  readonly date?: ItemDateInput | null | undefined;
  /** The full description of the item; at most 20,000 characters per language. */
  readonly description?: readonly LocalizedTextInput[] | null | undefined;
  /** What only items of its kind have. */
  readonly details?: ArchiveItemDetailsInput | null | undefined;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The record's ids in external systems; at most 50. Replaces the whole list. */
  readonly externalReferences?: readonly ExternalReferenceInput[] | null | undefined;
  /** The domains of intangible cultural heritage that it belongs to. Replaces the whole list. */
  readonly ichDomains?: readonly IchDomain[] | null | undefined;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** False if those whose heritage it is want no translations of it. */
  readonly isTranslationWanted?: boolean | null | undefined;
  /** The kind of item. */
  readonly kind?: ArchiveItemKind | null | undefined;
  /** The term for its kind; at most 100 characters per language. Required if the kind is OTHER, and not allowed otherwise. */
  readonly kindTerm?: readonly LocalizedTextInput[] | null | undefined;
  /** The languages in it; at most 50. Replaces the whole list. */
  readonly languages?: readonly LanguageTag[] | null | undefined;
  /** What the institution that keeps it says of its own part. Communities place their notices themselves. Replaces the whole list. */
  readonly notices?: readonly ItemNoticeInput[] | null | undefined;
  /** None of its places is shown more exactly than this. EXACT if left out. */
  readonly placePrecision?: PlacePrecision | null | undefined;
  /** The keys of contributors to remove. */
  readonly removeContributors?: readonly string[] | null | undefined;
  /** Linked partners to remove. */
  readonly removePartners?: readonly string[] | null | undefined;
  /** The keys of places to remove. */
  readonly removePlaces?: readonly string[] | null | undefined;
  /** Linked programs to remove. */
  readonly removePrograms?: readonly string[] | null | undefined;
  /** Linked sessions to remove. */
  readonly removeSessions?: readonly string[] | null | undefined;
  /** What the law says of using it. NOT_EVALUATED if left out. An open licence is refused unless the item is under a protocol that is public. */
  readonly rights?: ItemRights | null | undefined;
  /** More about the rights, such as who holds them; at most 1,000 characters per language. */
  readonly rightsNote?: readonly LocalizedTextInput[] | null | undefined;
  /** The item's short name for web addresses, such as `sunday-injera`: lowercase Latin letters, digits and hyphens. If left out, it is derived from the title. */
  readonly slug?: string | null | undefined;
  /** Where its holder stores it, for those alone who read in the holder's archive; at most 300 characters. */
  readonly storagePlace?: string | null | undefined;
  /** A summary of the item in one or two sentences; at most 1,000 characters per language. */
  readonly summary?: readonly LocalizedTextInput[] | null | undefined;
  /** Its themes, from the fixed list. Replaces the whole list. */
  readonly themes?: readonly Theme[] | null | undefined;
  /** The title. Omitted languages stay unchanged; a null text removes a language. */
  readonly title?: readonly LocalizedTextInput[] | null | undefined;
  /** What it is about, as free terms; at most 50. Replaces the whole list. */
  readonly topics?: readonly TermInput[] | null | undefined;
  /** Changes to those who took part, such as how they are credited. */
  readonly updateContributors?: readonly ContributorUpdateInput[] | null | undefined;
  /** Changes to its places. */
  readonly updatePlaces?: readonly ItemPlaceUpdateInput[] | null | undefined;
  /** What to warn of before showing it. Replaces the whole list. */
  readonly warnings?: readonly ItemWarningInput[] | null | undefined;
}

/** Compares a boolean value. */
export interface BooleanComparator {
  /** Exactly this value. */
  readonly eq?: boolean | null | undefined;
}

/** What somebody said of an item, for one purpose or several. */
export interface ConsentRecordInput {
  /** What shows it, at the partner that took it. A yes needs it; a no needs none. */
  readonly evidenceId?: string | null | undefined;
  /** The day on which it was said. Leave it out if that is today. */
  readonly happenedOn?: LocalDate | null | undefined;
  /** The consent subject. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** Who interpreted, 300 characters at most. */
  readonly interpreter?: string | null | undefined;
  /** The archive item. */
  readonly itemId: string;
  /** What a no leaves. Leave it out to hide everything. */
  readonly leaves?: ConsentRemains | null | undefined;
  /** The medium it is about. Leave it out if it is about the whole item. */
  readonly mediumId?: string | null | undefined;
  /** What it is for: 1 to 26 purposes. */
  readonly purposes: readonly ConsentPurpose[];
  /** Who said it. */
  readonly saidBy: ConsentSpeaker;
  /** What was said. */
  readonly state: ConsentState;
  /** The language in which it was read. */
  readonly textLanguage?: LanguageTag | null | undefined;
  /** Which version of the consent text was read, 100 characters at most. */
  readonly textVersion?: string | null | undefined;
  /** From when a yes counts. Leave it out if it counts at once. */
  readonly validFrom?: DateTime | null | undefined;
  /** Until when a yes counts. Leave it out if it has no end. */
  readonly validUntil?: DateTime | null | undefined;
}

/** Names one consent subject, in exactly one way. */
export type ConsentSubjectBy =
  | {
      /** By its id. */
      readonly id: string;
    };

/** The consent subject whose code was lost. */
export interface ConsentSubjectCodeRenewInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The consent subject. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Somebody new whose consent items need. */
export interface ConsentSubjectCreateInput {
  /** How they can be reached, 1,000 characters at most. */
  readonly contact?: string | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whose consent is needed. */
  readonly kind: ConsentSubjectKind;
  /** The language in which they read their receipt. */
  readonly language?: LanguageTag | null | undefined;
  /** The day on which a child comes of age. What a guardian gave ends then. */
  readonly majorityOn?: LocalDate | null | undefined;
  /** Their name, 300 characters at most. Leave it out if it is not known, or not to be kept. */
  readonly name?: string | null | undefined;
  /** The partner that records them. */
  readonly partnerId: string;
  /** Who speaks for a child, a family or somebody who has died, 300 characters at most. */
  readonly representative?: string | null | undefined;
}

/** The consent subject to erase. */
export interface ConsentSubjectEraseInput {
  /** Must be true: an erasure cannot be taken back. */
  readonly confirm: boolean;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The consent subject. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Selects consent subjects. All conditions in one object must hold. */
export interface ConsentSubjectFilter {
  /** All of these conditions hold. */
  readonly and?: readonly ConsentSubjectFilter[] | null | undefined;
  /** By the time of creation. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** By id. */
  readonly id?: IDComparator | null | undefined;
  /** By whether the record is deleted. Without this condition, deleted records are not listed. */
  readonly isDeleted?: BooleanComparator | null | undefined;
  /** By kind. */
  readonly kind?: ConsentSubjectKindComparator | null | undefined;
  /** This condition does not hold. */
  readonly not?: ConsentSubjectFilter | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: readonly ConsentSubjectFilter[] | null | undefined;
  /** By the partner that recorded them. */
  readonly partnerId?: IDComparator | null | undefined;
  /** By the time of the last change. */
  readonly updatedAt?: DateTimeComparator | null | undefined;
}

/** Compares the kind of a consent subject. */
export interface ConsentSubjectKindComparator {
  /** Exactly this value. */
  readonly eq?: ConsentSubjectKind | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly ConsentSubjectKind[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly ConsentSubjectKind[] | null | undefined;
}

/** The consent subject. */
export interface ConsentSubjectLinkConfirmInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The consent subject. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The receipt whose subject the signed-in person is. */
export interface ConsentSubjectLinkInput {
  /** The code on the receipt, in small or capital letters, with or without hyphens and spaces. */
  readonly code: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Two records of one person. */
export interface ConsentSubjectMergeInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The consent subject that is the same person as the other. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The other record of the same person. */
  readonly intoId: string;
}

/** A record that turned out to be of two people. */
export interface ConsentSubjectSplitInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The consent subject. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The name of the second person, 300 characters at most. */
  readonly name?: string | null | undefined;
}

/** Changes to a consent subject. Omitted fields stay unchanged; null clears. */
export interface ConsentSubjectUpdateInput {
  /** How they can be reached, 1,000 characters at most. */
  readonly contact?: string | null | undefined;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The consent subject. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The language in which they read their receipt. */
  readonly language?: LanguageTag | null | undefined;
  /** The day on which a child comes of age. What a guardian gave ends then. */
  readonly majorityOn?: LocalDate | null | undefined;
  /** Their name, 300 characters at most. Leave it out if it is not known, or not to be kept. */
  readonly name?: string | null | undefined;
  /** Who speaks for a child, a family or somebody who has died, 300 characters at most. */
  readonly representative?: string | null | undefined;
}

/** What is withdrawn by the code on a receipt. */
export interface ConsentWithdrawByCodeInput {
  /** The code on the receipt, in small or capital letters, with or without hyphens and spaces. */
  readonly code: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The archive item. Leave it out to withdraw everything. */
  readonly itemId?: string | null | undefined;
  /** What remains. Leave it out to hide everything. */
  readonly leaves?: ConsentRemains | null | undefined;
  /** The medium, where it is about that alone. */
  readonly mediumId?: string | null | undefined;
  /** What is withdrawn, 26 purposes at most. Leave it out to withdraw every use; to have it kept no longer, name ARCHIVING too, or choose ERASE. */
  readonly purposes?: readonly ConsentPurpose[] | null | undefined;
}

/** What a person withdraws, or somebody for them. */
export interface ConsentWithdrawInput {
  /** The consent subject. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The archive item. Leave it out to withdraw everything. */
  readonly itemId?: string | null | undefined;
  /** What remains. Leave it out to hide everything. */
  readonly leaves?: ConsentRemains | null | undefined;
  /** The medium, where it is about that alone. */
  readonly mediumId?: string | null | undefined;
  /** What is withdrawn, 26 purposes at most. Leave it out to withdraw every use; to have it kept no longer, name ARCHIVING too, or choose ERASE. */
  readonly purposes?: readonly ConsentPurpose[] | null | undefined;
  /** Who said it: the person, or somebody else who takes a consent back. */
  readonly saidBy?: ConsentSpeaker | undefined;
}

/** Somebody who took part in an item. */
export interface ContributorInput {
  /** How they want to be credited. */
  readonly credit: CreditPreference;
  /** The first name or the pseudonym. Required for FIRST_NAME and PSEUDONYM. */
  readonly creditedAs?: readonly LocalizedTextInput[] | null | undefined;
  /** Their full name; at most 300 characters per language. Unless they are credited by it, only those who write for the holder read it. */
  readonly name: readonly LocalizedTextInput[];
  /** What they did. */
  readonly role: ContributorRole;
}

/** Changes to somebody who took part: what is left out stays. */
export interface ContributorUpdateInput {
  /** How they want to be credited. */
  readonly credit?: CreditPreference | null | undefined;
  /** The first name or the pseudonym. */
  readonly creditedAs?: readonly LocalizedTextInput[] | null | undefined;
  /** Which of the item's contributors. */
  readonly key: string;
  /** Their full name. */
  readonly name?: readonly LocalizedTextInput[] | null | undefined;
  /** What they did. */
  readonly role?: ContributorRole | null | undefined;
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

/** The size of a thing in millimetres, from 1 to 1,000,000. */
export interface DimensionsInput {
  /** The depth. */
  readonly depth?: number | null | undefined;
  /** The height. */
  readonly height?: number | null | undefined;
  /** The width. */
  readonly width?: number | null | undefined;
}

/** The id of a record in an external system. */
export interface ExternalReferenceInput {
  /** The external system: a stable name, such as the name of a feed. */
  readonly source: string;
  /** The id in that system. */
  readonly value: string;
}

/** Identifies a holding record by exactly one of these fields. */
export type HoldingRecordBy =
  | {
      /** By the holder's number for the item. */
      readonly accessionNumber: AccessionNumberInput;
      readonly id?: never;
    }
  | {
      readonly accessionNumber?: never;
      /** By the id of the item. */
      readonly id: string;
    };

/** Selects holding records. All conditions must hold. */
export interface HoldingRecordFilter {
  /** By accession number. */
  readonly accessionNumber?: TermComparator | null | undefined;
  /** By holder. */
  readonly holder?: IDComparator | null | undefined;
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

/** Compares a domain of intangible cultural heritage. */
export interface IchDomainComparator {
  /** Exactly this value. */
  readonly eq?: IchDomain | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly IchDomain[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly IchDomain[] | null | undefined;
}

/** Compares the date of an item, which may be a range or uncertain. */
export interface ItemDateComparator {
  /** Only items whose date may lie on this day or after it. */
  readonly from?: LocalDate | null | undefined;
  /** True: only items without a date that can be told. False: only items with one. */
  readonly isNull?: boolean | null | undefined;
  /** Only items whose date may lie on this day or before it. */
  readonly to?: LocalDate | null | undefined;
}

/** When an item was made or happened. Replaces the previous value. */
export interface ItemDateInput {
  /** The words as they are written on it or about it, such as `c. 1930–1940` or `second half of the 19th century`: kept as they are, at most 300 characters. */
  readonly asWritten: string;
  /** What the words mean, in the Extended Date/Time Format (ISO 8601-2:2019). If left out, it is read from the words. */
  readonly edtf?: string | null | undefined;
}

/** A notice of the institution that keeps an item. */
export interface ItemNoticeInput {
  /** What it says. */
  readonly kind: InstitutionNotice;
  /** More, in words; at most 1,000 characters per language. */
  readonly note?: readonly LocalizedTextInput[] | null | undefined;
  /** Its page in the Local Contexts Hub. */
  readonly url?: UrlString | null | undefined;
}

/** A place that an item is from, or tells of. */
export interface ItemPlaceInput {
  /** The country, as an ISO 3166-1 alpha-2 code. */
  readonly country?: CountryCode | null | undefined;
  /** The latitude in degrees north of the equator, WGS 84. Both coordinates are given together. */
  readonly latitude?: number | null | undefined;
  /** The longitude in degrees east of Greenwich, WGS 84. Both coordinates are given together. */
  readonly longitude?: number | null | undefined;
  /** Its name, in each of its languages; at most 300 characters each. */
  readonly name: readonly LocalizedTextInput[];
  /** How exactly it may be shown. Where it is exactly, nobody reads: to show it more exactly later, this is enough. */
  readonly precision: PlacePrecision;
}

/** Changes to a place of an item: what is left out stays. */
export interface ItemPlaceUpdateInput {
  /** The country, as an ISO 3166-1 alpha-2 code. */
  readonly country?: CountryCode | null | undefined;
  /** Which of the item's places. */
  readonly key: string;
  /** The latitude in degrees north of the equator, WGS 84. Both coordinates are given together. */
  readonly latitude?: number | null | undefined;
  /** The longitude in degrees east of Greenwich, WGS 84. Both coordinates are given together. */
  readonly longitude?: number | null | undefined;
  /** Its name. */
  readonly name?: readonly LocalizedTextInput[] | null | undefined;
  /** How exactly it may be shown. */
  readonly precision?: PlacePrecision | null | undefined;
}

/** Compares the rights of an item. */
export interface ItemRightsComparator {
  /** Exactly this value. */
  readonly eq?: ItemRights | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly ItemRights[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly ItemRights[] | null | undefined;
}

/** A consent subject who is in a part of an item. */
export interface ItemSubjectInput {
  /** The media in which they are, at most 50. Leave it out if the whole item needs their consent. */
  readonly mediumIds?: readonly string[] | null | undefined;
  /** The consent subject. */
  readonly subjectId: string;
}

/** Compares a theme of items. */
export interface ItemThemeComparator {
  /** Exactly this value. */
  readonly eq?: Theme | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly Theme[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly Theme[] | null | undefined;
}

/** A content warning. */
export interface ItemWarningInput {
  /** What it warns of. */
  readonly kind: ContentWarning;
  /** More, in words; at most 1,000 characters per language. */
  readonly note?: readonly LocalizedTextInput[] | null | undefined;
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

/** An upload to complete. */
export interface MediaUploadCompleteInput {
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The upload. */
  readonly uploadId: string;
}

/** A file that is going to be uploaded. */
export interface MediaUploadCreateInput {
  /** The media type, such as `image/jpeg`. */
  readonly contentType: string;
  /** The name of the file, with its ending, such as `wedding.jpg`; at most 255 characters. It is not kept. */
  readonly fileName: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The archive item that it belongs to. */
  readonly itemId: string;
  /** The medium of the same item of which this file shows less, such as a photograph in which a face was blurred. */
  readonly redactsId?: string | null | undefined;
  /** The SHA-256 of the file, as 64 hexadecimal digits. */
  readonly sha256: string;
  /** The size in bytes. */
  readonly size: number;
}

/** The medium to delete. */
export interface MediumDeleteInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The medium. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The medium to remove permanently. */
export interface MediumPurgeInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The medium. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The medium to restore. */
export interface MediumRestoreInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The medium. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Changes to a medium. Omitted fields stay unchanged; null clears. If what communities approved changes, their approvals of it lapse. */
export interface MediumUpdateInput {
  /** What is seen or heard, for people who cannot see or hear it; at most 1,000 characters per language. */
  readonly alternativeText?: readonly LocalizedTextInput[] | null | undefined;
  /** What people should know before they see or hear it; at most 1,000 characters per language. */
  readonly contentWarning?: readonly LocalizedTextInput[] | null | undefined;
  /** Who is to be named with it; at most 300 characters per language. */
  readonly credit?: readonly LocalizedTextInput[] | null | undefined;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The medium. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** True if it shows nothing that has to be told. It then has no alternative text. */
  readonly isDecorative?: boolean | null | undefined;
  /** Listen without download: true if those who gave it ask that it is heard or watched, and not kept. */
  readonly isStreamingOnly?: boolean | null | undefined;
  /** Its place among the media of its item, from 0 to 1,000,000. */
  readonly position?: number | null | undefined;
}

/** What is known of an object beside its texts. Who made it is a contributor. */
export interface ObjectDetailsInput {
  /** Its size. */
  readonly dimensions?: DimensionsInput | null | undefined;
  /** What is written on it. */
  readonly inscription?: readonly LocalizedTextInput[] | null | undefined;
  /** What it is made of; at most 20. */
  readonly materials?: readonly TextOfListInput[] | null | undefined;
  /** How people came by it. */
  readonly provenance?: readonly LocalizedTextInput[] | null | undefined;
  /** How it was made; at most 20. */
  readonly techniques?: readonly TextOfListInput[] | null | undefined;
  /** What it is used for. */
  readonly use?: readonly LocalizedTextInput[] | null | undefined;
}

/** The answer to an objection. */
export interface ObjectionAnswerInput {
  /** The answer, 5,000 characters at most. Whoever objected reads it. */
  readonly answer: string;
  /** The objection. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The objection to look up. */
export interface ObjectionByCodeInput {
  /** The code that was told when the objection was made. */
  readonly code: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** What somebody says against an item. */
export interface ObjectionCreateInput {
  /** How the stewards can reach you, 1,000 characters at most. It is not needed: you can read their answer by a code. */
  readonly contact?: string | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The archive item. */
  readonly itemId: string;
  /** The language in which you want to be answered. */
  readonly language?: LanguageTag | null | undefined;
  /** What is wrong, 5,000 characters at most. */
  readonly statement: string;
}

/** What an oral history tells beside its texts. Who told, asked and interpreted are contributors. */
export interface OralHistoryDetailsInput {
  /** Where it was recorded. */
  readonly place?: readonly LocalizedTextInput[] | null | undefined;
  /** The day it was recorded. */
  readonly recordedOn?: LocalDate | null | undefined;
}

/** What is known of a photograph beside its texts. */
export interface PhotographDetailsInput {
  /** The size of the print. */
  readonly dimensions?: DimensionsInput | null | undefined;
  /** What is written on it. */
  readonly inscription?: readonly LocalizedTextInput[] | null | undefined;
  /** True if it is in colour. */
  readonly isInColour?: boolean | null | undefined;
  /** How it was made, such as a gelatin silver print. */
  readonly technique?: readonly LocalizedTextInput[] | null | undefined;
}

/** What a recipe tells beside its texts. Who taught it is a contributor. */
export interface RecipeDetailsInput {
  /** The time to cook it. */
  readonly cookingTime?: Duration | null | undefined;
  /** The ingredients, in order; at most 50. */
  readonly ingredients?: readonly RecipeIngredientInput[] | null | undefined;
  /** When it is cooked, such as a feast. */
  readonly occasion?: readonly LocalizedTextInput[] | null | undefined;
  /** The time to prepare it. */
  readonly preparationTime?: Duration | null | undefined;
  /** The steps, in order; at most 50. */
  readonly steps?: readonly TextOfListInput[] | null | undefined;
  /** The whole time, waiting included. */
  readonly totalTime?: Duration | null | undefined;
  /** How much it makes, such as four servings. */
  readonly yield?: readonly LocalizedTextInput[] | null | undefined;
}

/** One ingredient of a recipe. */
export interface RecipeIngredientInput {
  /** What it is. */
  readonly name: readonly LocalizedTextInput[];
  /** More about it, such as how it is prepared. */
  readonly note?: readonly LocalizedTextInput[] | null | undefined;
  /** How much; the least, if it is a range. */
  readonly quantity?: number | null | undefined;
  /** The most, if it is a range. */
  readonly quantityMax?: number | null | undefined;
  /** What takes its place where the recipe is cooked now. */
  readonly substitute?: readonly LocalizedTextInput[] | null | undefined;
  /** The unit of the quantity, such as grams or a handful. */
  readonly unit?: readonly LocalizedTextInput[] | null | undefined;
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

/** A text of a list, in one or more languages. */
export interface TextOfListInput {
  /** The text; at most 2,000 characters per language. */
  readonly text: readonly LocalizedTextInput[];
}

/** What is known of a textile beside its texts. Who made it is a contributor. */
export interface TextileDetailsInput {
  /** Its size. */
  readonly dimensions?: DimensionsInput | null | undefined;
  /** What it is made of; at most 20. */
  readonly materials?: readonly TextOfListInput[] | null | undefined;
  /** Its patterns and motifs; at most 20. */
  readonly motifs?: readonly TextOfListInput[] | null | undefined;
  /** How it was made, such as weaving or embroidery; at most 20. */
  readonly techniques?: readonly TextOfListInput[] | null | undefined;
  /** What it is used for, and who wears it when. */
  readonly use?: readonly LocalizedTextInput[] | null | undefined;
}
