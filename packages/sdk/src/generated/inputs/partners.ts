// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { BooleanComparator, CountryCode, CountryComparator, DateTimeComparator, ExternalReferenceInput, IDComparator, IdentifierScheme, LanguageTag, LocalizedTextInput, PartnerKind, PartnerSide, RecordOriginComparator, UrlString } from "../values.ts";

/** Names one partner, in exactly one way. */
export type PartnerBy =
  | {
      /** By its id in another system. */
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
      /** By an identifier in an outside register. */
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
  /** How the public may reach it. Shown to everybody. */
  readonly contact?: PublicContactInput | null | undefined;
  /** Who the partner is, 20,000 characters a language. */
  readonly description?: readonly LocalizedTextInput[] | null | undefined;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** Identifiers in outside registers; at most 50. Replaces the whole list. */
  readonly identifiers?: readonly PartnerIdentifierInput[] | null | undefined;
  /** What kind of institution or body it is. */
  readonly kind: PartnerKind;
  /** The languages it works in, most used first; at most 50. Replaces the whole list. */
  readonly languages?: readonly LanguageTag[] | null | undefined;
  /** Its name, 300 characters a language. The first language is the original. */
  readonly name: readonly LocalizedTextInput[];
  /** Where it is. */
  readonly place?: PlaceInput | null | undefined;
  /** Which side of the exchange it stands on. */
  readonly side: PartnerSide;
  /** Its name in web addresses, such as `harbour-museum`: small Latin letters, digits and hyphens. Made from the name where it is left out. */
  readonly slug?: string | null | undefined;
  /** Its web site. */
  readonly website?: UrlString | null | undefined;
}

/** The partner to delete. */
export interface PartnerDeleteInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The partner. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Which partners to list. Conditions in one object hold together. */
export interface PartnerFilter {
  /** All of these hold. */
  readonly and?: readonly PartnerFilter[] | null | undefined;
  /** By country. */
  readonly country?: CountryComparator | null | undefined;
  /** By when the record was made. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** By id. */
  readonly id?: IDComparator | null | undefined;
  /** By whether it is deleted. Without this, nothing that is deleted is listed. */
  readonly isDeleted?: BooleanComparator | null | undefined;
  /** By kind. */
  readonly kind?: PartnerKindComparator | null | undefined;
  /** This does not hold. */
  readonly not?: PartnerFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly PartnerFilter[] | null | undefined;
  /** By how the record came here. */
  readonly origin?: RecordOriginComparator | null | undefined;
  /** By side. */
  readonly side?: PartnerSideComparator | null | undefined;
  /** By when the record last changed. */
  readonly updatedAt?: DateTimeComparator | null | undefined;
}

/** An identifier of a partner in an outside register. */
export interface PartnerIdentifierInput {
  /** The register. */
  readonly scheme: IdentifierScheme;
  /** The identifier, bare or as its web address. */
  readonly value: string;
}

/** Compares the kind of a partner. */
export interface PartnerKindComparator {
  /** Exactly this value. */
  readonly eq?: PartnerKind | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly PartnerKind[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly PartnerKind[] | null | undefined;
}

/** The partner to publish. */
export interface PartnerPublishInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The partner. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The partner to remove for good. */
export interface PartnerPurgeInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The partner. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The partner to restore. */
export interface PartnerRestoreInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The partner. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Compares the side of a partner. */
export interface PartnerSideComparator {
  /** Exactly this value. */
  readonly eq?: PartnerSide | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: readonly PartnerSide[] | null | undefined;
  /** None of these values; an empty list matches everything. */
  readonly notIn?: readonly PartnerSide[] | null | undefined;
}

/** The partner to take out of public view. */
export interface PartnerUnpublishInput {
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The partner. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Changes to a partner: what is left out stays, null clears. */
export interface PartnerUpdateInput {
  /** How the public may reach it. Shown to everybody. */
  readonly contact?: PublicContactInput | null | undefined;
  /** Who the partner is, 20,000 characters a language. */
  readonly description?: readonly LocalizedTextInput[] | null | undefined;
  /** The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The partner. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** Identifiers in outside registers; at most 50. Replaces the whole list. */
  readonly identifiers?: readonly PartnerIdentifierInput[] | null | undefined;
  /** What kind of institution or body it is. */
  readonly kind?: PartnerKind | null | undefined;
  /** The languages it works in, most used first; at most 50. Replaces the whole list. */
  readonly languages?: readonly LanguageTag[] | null | undefined;
  /** Its name, per language: a language left out stays, a text of null removes it. */
  readonly name?: readonly LocalizedTextInput[] | null | undefined;
  /** Where it is. */
  readonly place?: PlaceInput | null | undefined;
  /** Which side of the exchange it stands on. Only administrators change it: it decides whose approval counts. */
  readonly side?: PartnerSide | null | undefined;
  /** Its name in web addresses, such as `harbour-museum`: small Latin letters, digits and hyphens. Made from the name where it is left out. */
  readonly slug?: string | null | undefined;
  /** Its web site. */
  readonly website?: UrlString | null | undefined;
}

/** Where something is. Replaces all that was said of it: what is left out is not known. */
export interface PlaceInput {
  /** The country, as ISO 3166-1 alpha-2. */
  readonly country?: CountryCode | null | undefined;
  /** Degrees north of the equator, WGS 84. Together with `longitude`. */
  readonly latitude?: number | null | undefined;
  /** The city, town or village. */
  readonly locality?: string | null | undefined;
  /** Degrees east of Greenwich, WGS 84. Together with `latitude`. */
  readonly longitude?: number | null | undefined;
  /** The postal code. */
  readonly postalCode?: string | null | undefined;
  /** The region, province or state. */
  readonly region?: string | null | undefined;
  /** Street and number. */
  readonly streetAddress?: string | null | undefined;
}

/** How the public may reach a partner. Replaces all that was said of it. */
export interface PublicContactInput {
  /** An e-mail address. */
  readonly email?: string | null | undefined;
  /** A person or an office. */
  readonly name?: string | null | undefined;
  /** A telephone number. */
  readonly telephone?: string | null | undefined;
}
