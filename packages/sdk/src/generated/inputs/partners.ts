// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { BooleanComparator, CountryCode, CountryComparator, DateTimeComparator, ExternalReferenceInput, IDComparator, IdentifierScheme, LanguageTag, LocalizedTextInput, PartnerKind, PartnerSide, RecordOriginComparator, UrlString } from "../values.ts";

/** Identifies a partner by exactly one of these fields. */
export type PartnerBy =
  | {
      /** By its id in an external system. */
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
      /** By its identifier in a public register. */
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
  /** The partner's public contact details. Everyone can see them. */
  readonly contact?: PublicContactInput | null | undefined;
  /** The partner's description of itself; at most 20,000 characters per language. */
  readonly description?: readonly LocalizedTextInput[] | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The partner's identifiers in public registers; at most 50. Replaces the whole list. */
  readonly identifiers?: readonly PartnerIdentifierInput[] | null | undefined;
  /** The kind of institution or organisation. */
  readonly kind: PartnerKind;
  /** The partner's working languages, most used first; at most 50. Replaces the whole list. */
  readonly languages?: readonly LanguageTag[] | null | undefined;
  /** The name; at most 300 characters per language. The first language is the original. */
  readonly name: readonly LocalizedTextInput[];
  /** The partner's location. */
  readonly place?: PlaceInput | null | undefined;
  /** The partner's side of the exchange. */
  readonly side: PartnerSide;
  /** The partner's short name for web addresses, such as `harbour-museum`: lowercase Latin letters, digits and hyphens. If left out, it is derived from the name. */
  readonly slug?: string | null | undefined;
  /** The partner's website. */
  readonly website?: UrlString | null | undefined;
}

/** The partner to delete. */
export interface PartnerDeleteInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The partner. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Selects partners. All conditions in one object must hold. */
export interface PartnerFilter {
  /** All of these conditions hold. */
  readonly and?: readonly PartnerFilter[] | null | undefined;
  /** By country. */
  readonly country?: CountryComparator | null | undefined;
  /** By the time of creation. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** By id. */
  readonly id?: IDComparator | null | undefined;
  /** By whether the record is deleted. Without this condition, deleted records are not listed. */
  readonly isDeleted?: BooleanComparator | null | undefined;
  /** By kind. */
  readonly kind?: PartnerKindComparator | null | undefined;
  /** This condition does not hold. */
  readonly not?: PartnerFilter | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: readonly PartnerFilter[] | null | undefined;
  /** By origin. */
  readonly origin?: RecordOriginComparator | null | undefined;
  /** By side. */
  readonly side?: PartnerSideComparator | null | undefined;
  /** By the time of the last change. */
  readonly updatedAt?: DateTimeComparator | null | undefined;
}

/** A partner's identifier in a public register. */
export interface PartnerIdentifierInput {
  /** The register that issued the identifier. */
  readonly scheme: IdentifierScheme;
  /** The identifier, with or without the web address. */
  readonly value: string;
}

/** Compares the kind of a partner. */
export interface PartnerKindComparator {
  /** Exactly this value. */
  readonly eq?: PartnerKind | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly PartnerKind[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly PartnerKind[] | null | undefined;
}

/** The partner to publish. */
export interface PartnerPublishInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The partner. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The partner to remove permanently. */
export interface PartnerPurgeInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The partner. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The partner to restore. */
export interface PartnerRestoreInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The partner. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Compares the side of a partner. */
export interface PartnerSideComparator {
  /** Exactly this value. */
  readonly eq?: PartnerSide | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly PartnerSide[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly PartnerSide[] | null | undefined;
}

/** The partner to unpublish. */
export interface PartnerUnpublishInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The partner. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Changes to a partner. Omitted fields stay unchanged; null clears. */
export interface PartnerUpdateInput {
  /** The partner's public contact details. Everyone can see them. */
  readonly contact?: PublicContactInput | null | undefined;
  /** The partner's description of itself; at most 20,000 characters per language. */
  readonly description?: readonly LocalizedTextInput[] | null | undefined;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The partner. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The partner's identifiers in public registers; at most 50. Replaces the whole list. */
  readonly identifiers?: readonly PartnerIdentifierInput[] | null | undefined;
  /** The kind of institution or organisation. */
  readonly kind?: PartnerKind | null | undefined;
  /** The partner's working languages, most used first; at most 50. Replaces the whole list. */
  readonly languages?: readonly LanguageTag[] | null | undefined;
  /** The partner's name. Omitted languages stay unchanged; a null text removes a language. */
  readonly name?: readonly LocalizedTextInput[] | null | undefined;
  /** The partner's location. */
  readonly place?: PlaceInput | null | undefined;
  /** The partner's side of the exchange. Only platform administrators can change it, because it decides whose approval counts. */
  readonly side?: PartnerSide | null | undefined;
  /** The partner's short name for web addresses, such as `harbour-museum`: lowercase Latin letters, digits and hyphens. If left out, it is derived from the name. */
  readonly slug?: string | null | undefined;
  /** The partner's website. */
  readonly website?: UrlString | null | undefined;
}

/** A location. Replaces the previous value: parts that are left out become unknown. */
export interface PlaceInput {
  /** The country, as an ISO 3166-1 alpha-2 code. */
  readonly country?: CountryCode | null | undefined;
  /** The latitude in degrees north of the equator, WGS 84. Must be given together with `longitude`. */
  readonly latitude?: number | null | undefined;
  /** The city, town or village. */
  readonly locality?: string | null | undefined;
  /** The longitude in degrees east of Greenwich, WGS 84. Must be given together with `latitude`. */
  readonly longitude?: number | null | undefined;
  /** The postal code. */
  readonly postalCode?: string | null | undefined;
  /** The region, province or state. */
  readonly region?: string | null | undefined;
  /** The street and number. */
  readonly streetAddress?: string | null | undefined;
}

/** A partner's public contact details. Replaces the previous value. */
export interface PublicContactInput {
  /** An email address. */
  readonly email?: string | null | undefined;
  /** The name of a person or an office. */
  readonly name?: string | null | undefined;
  /** A telephone number. */
  readonly telephone?: string | null | undefined;
}
