// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { AccessCircle, ApprovalRole, ArchiveItemKind, BooleanComparator, CommunityNotice, ContentWarning, ContributorRole, CountryCode, CountryComparator, CreditPreference, DateTime, DateTimeComparator, Duration, ExternalReferenceInput, IDComparator, IchDomain, InstitutionNotice, ItemRights, LanguageComparator, LanguageTag, LocalDate, LocalizedTextInput, PlacePrecision, SuspensionReason, TermComparator, TermInput, Theme, TranslatedField, TranslationOrigin, UrlString } from "../values.ts";

/** An item's number in the catalogue of its holder. */
export interface AccessionNumberInput {
  /** The holder. */
  readonly holderId: string;
  /** The number. */
  readonly number: string;
}

/** Names one import, in exactly one way. */
export type ArchiveImportBy =
  | {
      /** By its id. */
      readonly id: string;
    };

/** A file of records that is going to be sent, and how it is read. */
export interface ArchiveImportCreateInput {
  /** The name of the file, whose ending tells what it is: `.jsonl`, `.csv`, `.tsv` or `.md`; at most 255 characters. */
  readonly fileName: string;
  /** The partner that keeps the archive, for which you write. */
  readonly holderId: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** True to try it only, once the file has arrived: everything is done, reported, and undone. `archiveImportRun` takes it in. */
  readonly isDryRun?: boolean | undefined;
  /** The mapping, as JSON: which field of the source is which here. At most 50,000 characters; it names no consent, protocol or status, which are not taken from a file. */
  readonly mapping: string;
  /** The SHA-256 of the file, as 64 hexadecimal digits. */
  readonly sha256: string;
  /** The size in bytes, at most 250 MB. */
  readonly size: number;
}

/** The import to run. */
export interface ArchiveImportRunInput {
  /** The import. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** An archive item, and the community that accepts it. */
export interface ArchiveItemAcceptInput {
  /** The community whose steward you are. */
  readonly communityId: string;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** Required of an institution: in its own words, why it governs this record as its own. Whoever sees the archive item reads it. At most 1,000 characters per language. */
  readonly statement?: readonly LocalizedTextInput[] | null | undefined;
}

/** An archive item, a community, and whether one protocol is enough for it. */
export interface ArchiveItemAgreeToAnyInput {
  /** False to ask again that all protocols admit. */
  readonly agrees?: boolean | undefined;
  /** The community whose steward you are. */
  readonly communityId: string;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** An archive item, a side, and whether small corrections of it do not wait. */
export interface ArchiveItemAgreeToCorrectionsInput {
  /** False to ask again that each correction waits for approval. */
  readonly agrees?: boolean | undefined;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The side you speak for: a community that governs the archive item, or its holder. */
  readonly partnerId: string;
}

/** An approval to withdraw. */
export interface ArchiveItemApprovalWithdrawInput {
  /** The approval. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** An archive item as you have read it, and for whom you approve it. */
export interface ArchiveItemApproveInput {
  /** For whom it is opened. */
  readonly circle: AccessCircle;
  /** How they came to agree: a meeting and its minutes, a letter, who spoke. At most 5,000 characters. */
  readonly evidence: string;
  /** The `contentRevision` that you have read. If the content has been changed since, you are told. */
  readonly expectedContentRevision: number;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The media that you approve with it; the others wait. Without it, all that it has now. At most 100. */
  readonly mediumIds?: readonly string[] | null | undefined;
  /** True if a consent that begins later opens it by itself when it is due. Without it, it stays closed at the end of the embargo until each community approves again. */
  readonly opensWhenDue?: boolean | null | undefined;
  /** The community or the holder in whose name you approve. */
  readonly partnerId: string;
  /** HOLDER if you approve for the holder, which approves what everyone may see. */
  readonly role?: ApprovalRole | undefined;
  /** When you read it, with what people said. What they grant later waits for the next approval. Without it, now. */
  readonly seenAt?: DateTime | null | undefined;
  /** When the approval ends by itself. */
  readonly validUntil?: DateTime | null | undefined;
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

/** A small correction of a text that was approved. */
export interface ArchiveItemCorrectInput {
  /** The text that is corrected. Names of people and places are not corrected so. */
  readonly field: TranslatedField;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The language, in which the text is there already. */
  readonly language: LanguageTag;
  /** Which text, where the field has several, as for a translation. */
  readonly part?: string | null | undefined;
  /** The side you speak for: a community that governs the archive item, or its holder. */
  readonly partnerId: string;
  /** The whole text as it should be: changed in one place by at most 20 characters, with the same figures. */
  readonly text: string;
}

/** A new item. It starts as a draft that only those who write for its holder can see. */
export interface ArchiveItemCreateInput {
  /** The number under which its holder keeps it; at most 100 characters. */
  readonly accessionNumber?: string | null | undefined;
  /** Partners to link that have to do with it, beside its holder. At most 50. */
  readonly addPartners?: readonly string[] | null | undefined;
  /** Programs of the holder, or the holder itself, whose picture the first one of the item becomes, for as long as it may be seen. At most 50. */
  readonly addPictureOf?: readonly string[] | null | undefined;
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
  /** Programs, or the holder, whose picture it is no more. */
  readonly removePictureOf?: readonly string[] | null | undefined;
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

/** An archive item, and the community that declines it. */
export interface ArchiveItemDeclineInput {
  /** The community whose steward you are. */
  readonly communityId: string;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
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

/** An archive item to erase unread, and why. */
export interface ArchiveItemEraseInput {
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, 5,000 characters at most. Its communities and its holder read it, and keep it. */
  readonly reason: string;
}

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

/** An archive item, the community that leaves it, and its successor. */
export interface ArchiveItemLeaveInput {
  /** The community whose steward you are. */
  readonly communityId: string;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** A community to which it is offered in its place. Required where no other community governs the archive item. */
  readonly successorId?: string | null | undefined;
}

/** A notice that a community places on an item. */
export interface ArchiveItemNoticePlaceInput {
  /** The community: one that governs the item, and of which you are a steward. */
  readonly communityId: string;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** What the community asks. */
  readonly kind: CommunityNotice;
  /** More, in words; at most 1,000 characters per language. */
  readonly note?: readonly LocalizedTextInput[] | null | undefined;
}

/** A notice that a community takes away from an item. */
export interface ArchiveItemNoticeRemoveInput {
  /** The community that placed it. */
  readonly communityId: string;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which notice. */
  readonly kind: CommunityNotice;
}

/** An archive item, and the community that is asked to govern it. */
export interface ArchiveItemOfferInput {
  /** The community; or the holder itself, for what is its own. */
  readonly communityId: string;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** An archive item, and the protocol under which it is placed. */
export interface ArchiveItemProtocolPlaceInput {
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The protocol, of a community whose steward you are. */
  readonly protocolId: string;
}

/** An archive item, and the protocol that it does not stand under any more. */
export interface ArchiveItemProtocolRemoveInput {
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The protocol, of a community whose steward you are. */
  readonly protocolId: string;
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

/** An archive item to close at once, and why. */
export interface ArchiveItemSuspendInput {
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** More about it, in plain words: at most 5,000 characters. */
  readonly note?: string | null | undefined;
  /** For whom: a community that governs it and whose steward you are, or its holder; with the reason CLAIM also a community that claims what an institution governs as its own. Left out only by those who run the service. */
  readonly partnerId?: string | null | undefined;
  /** Why. */
  readonly reason: SuspensionReason;
}

/** A suspension to lift, and what was decided. */
export interface ArchiveItemSuspensionLiftInput {
  /** What was decided, and by whom: at most 5,000 characters. */
  readonly decision: string;
  /** The suspension. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** A suspension by those who run the service, which they agree to lift. */
export interface ArchiveItemSuspensionReleaseInput {
  /** The suspension. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** A translation of an item's text. Of a draft, a person's translation is written at once. What software wrote waits until a person has accepted it; and what is written after communities approved the item, until their stewards have approved that too: meanwhile the item stays as it is. */
export interface ArchiveItemTranslateInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** What is translated. */
  readonly field: TranslatedField;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The language of the translation. */
  readonly language: LanguageTag;
  /** Who made it. */
  readonly origin: TranslationOrigin;
  /** Which text, where the field has several: the path of a detail, counted from 0, the key of a term, a contributor or a place, the kind of a warning. */
  readonly part?: string | null | undefined;
  /** The translation, as long as the text may be. */
  readonly text: string;
  /** Who translated it, as they want to be credited; at most 300 characters. */
  readonly translator?: string | null | undefined;
}

/** A person's word that what software wrote says what the original says. */
export interface ArchiveItemTranslationAcceptInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which of the translations that wait. */
  readonly key: string;
  /** Who compared it with the original, as they want to be credited; at most 300 characters. */
  readonly reviewer: string;
}

/** A steward's approval of a translation, for the communities that they speak for. */
export interface ArchiveItemTranslationApproveInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which of the translations that wait. */
  readonly key: string;
}

/** A translation that is not wanted. */
export interface ArchiveItemTranslationRejectInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The archive item. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which of the translations that wait. */
  readonly key: string;
}

/** Changes to an item. Omitted fields stay unchanged; null clears. If what communities approved changes, their approvals lapse, and the item is hidden until they approve it again. */
export interface ArchiveItemUpdateInput {
  /** The number under which its holder keeps it; at most 100 characters. */
  readonly accessionNumber?: string | null | undefined;
  /** People to add to those who took part. */
  readonly addContributors?: readonly ContributorInput[] | null | undefined;
  /** Partners to link that have to do with it, beside its holder. At most 50. */
  readonly addPartners?: readonly string[] | null | undefined;
  /** Programs of the holder, or the holder itself, whose picture the first one of the item becomes, for as long as it may be seen. At most 50. */
  readonly addPictureOf?: readonly string[] | null | undefined;
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
  /** Programs, or the holder, whose picture it is no more. */
  readonly removePictureOf?: readonly string[] | null | undefined;
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

/** The size of a thing in millimetres, from 1 to 1,000,000. */
export interface DimensionsInput {
  /** The depth. */
  readonly depth?: number | null | undefined;
  /** The height. */
  readonly height?: number | null | undefined;
  /** The width. */
  readonly width?: number | null | undefined;
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

/** A steward's approval of texts that were added, for the communities that they speak for. */
export interface MediumTextsApproveInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The medium. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The wording that was read. */
  readonly key: string;
}

/** Changes to a medium. Omitted fields stay unchanged; null clears. If what communities approved changes, their approvals of it lapse; an alternative text that is added, and a translation of what is there, wait for their approval, and change nothing until then. */
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
