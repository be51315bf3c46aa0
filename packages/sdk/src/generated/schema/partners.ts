// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { CountryCode, DateTime, IdentifierScheme, PartnerKind, PartnerSide, RecordOrigin, UrlString } from "../values.ts";
import type { AccessKey, ArchiveItem, ArchiveItemEdge, ConsentReviewConnection, ExternalReference, Invitation, Language, LocalizedText, Medium, Membership, Node, PageInfo, Program, ProgramEdge, SearchMatch, Source, StewardVacancy, TotalCount, UserError } from "../schema.ts";

/** A page of API keys. */
export interface AccessKeyConnection {
  /** The API keys on this page, with their cursors. */
  readonly edges: readonly AccessKeyEdge[];
  /** The API keys on this page. */
  readonly nodes: readonly AccessKey[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of API keys in the list. */
  readonly totalCount: TotalCount;
}

/** One API key in a list. */
export interface AccessKeyEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The API key. */
  readonly node: AccessKey;
}

/** A page of invitations. */
export interface InvitationConnection {
  /** The invitations on this page, with their cursors. */
  readonly edges: readonly InvitationEdge[];
  /** The invitations on this page. */
  readonly nodes: readonly Invitation[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of invitations in the list. */
  readonly totalCount: TotalCount;
}

/** One invitation in a list. */
export interface InvitationEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The invitation. */
  readonly node: Invitation;
}

/** A page of the archive items that have to do with a partner, beside those that it keeps. */
export interface LinkedPartnerArchiveItemConnection {
  /** The archive items on this page, with their cursors. */
  readonly edges: readonly ArchiveItemEdge[];
  /** The archive items on this page. */
  readonly nodes: readonly ArchiveItem[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of archive items in the list. */
  readonly totalCount: TotalCount;
}

/** A page of memberships. */
export interface MembershipConnection {
  /** The memberships on this page, with their cursors. */
  readonly edges: readonly MembershipEdge[];
  /** The memberships on this page. */
  readonly nodes: readonly Membership[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of memberships in the list. */
  readonly totalCount: TotalCount;
}

/** One membership in a list. */
export interface MembershipEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The membership. */
  readonly node: Membership;
}

/** An institution or community organisation, such as a museum, a school, a city council or a migrant association. */
export interface Partner extends Node {
  /** The partner's API keys, oldest first. Empty if you do not manage them. Requires the scope `keys:write`. */
  readonly accessKeys: AccessKeyConnection | null;
  /** The archive items that it keeps, as far as you may see them. */
  readonly archiveItems: PartnerArchiveItemConnection;
  /** The publisher's listing from which the record was imported before it was edited here; its text is no longer the publisher's. Null if the record was created here, or is still as imported. */
  readonly basedOn: Source | null;
  /** The reviews that the partner recorded, newest first. Empty if you are not a steward there. Requires the scope `heritage:steward`. */
  readonly consentReviews: ConsentReviewConnection | null;
  /** The partner's public contact details. */
  readonly contact: PublicContact;
  /** When the record was created. */
  readonly createdAt: DateTime;
  /** When the record was deleted. Null if it has not been deleted. Only those who may restore a deleted record can see it. */
  readonly deletedAt: DateTime | null;
  /** The partner's description of itself. */
  readonly description: LocalizedText | null;
  /** The partner's ids in external systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `part_01k3…`. */
  readonly id: string;
  /** The partner's identifiers in public registers. At most 50. */
  readonly identifiers: readonly PartnerIdentifier[];
  /** The partner's invitations, oldest first. Empty if you do not manage its members. Requires the scope `accounts:write`. */
  readonly invitations: InvitationConnection | null;
  /** True if everyone can see the record. A record that is not public can be seen by its partners' members and by platform administrators. */
  readonly isPublic: boolean;
  /** The kind of institution or organisation. */
  readonly kind: PartnerKind;
  /** The partner's working languages, most used first. At most 50. */
  readonly languages: readonly Language[];
  /** The archive items that have to do with it, beside those that it keeps. */
  readonly linkedArchiveItems: LinkedPartnerArchiveItemConnection;
  /** The partner's members with their roles, oldest first. Empty if you do not manage its members. Requires the scope `accounts:read`. */
  readonly memberships: MembershipConnection | null;
  /** The partner's name. */
  readonly name: LocalizedText;
  /** Whether the record was created here or imported. */
  readonly origin: RecordOrigin;
  /** A picture of an archive item that the partner keeps and has chosen. Null if there is none that you may see: it is lent, and goes with its item. */
  readonly picture: Medium | null;
  /** The partner's location. */
  readonly place: Place;
  /** The programs of which it is the home partner. */
  readonly programs: PartnerProgramConnection;
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
  /** The partner's side of the exchange. */
  readonly side: PartnerSide;
  /** The record's short name for web addresses, such as `songs-of-the-red-sea`. Unique among public records of its kind. */
  readonly slug: string;
  /** The source of an imported record. Null if the record was created here, or has been edited here since. */
  readonly source: Source | null;
  /** That it has no steward left, and who is to become one. Null if it has one, and if you are no member of it. */
  readonly stewardVacancy: StewardVacancy | null;
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
  /** The partner's website. */
  readonly website: UrlString | null;
}

/** A page of the archive items that one partner keeps. */
export interface PartnerArchiveItemConnection {
  /** The archive items on this page, with their cursors. */
  readonly edges: readonly ArchiveItemEdge[];
  /** The archive items on this page. */
  readonly nodes: readonly ArchiveItem[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of archive items in the list. */
  readonly totalCount: TotalCount;
}

/** A page of partners. */
export interface PartnerConnection {
  /** The partners on this page, with their cursors. */
  readonly edges: readonly PartnerEdge[];
  /** The partners on this page. */
  readonly nodes: readonly Partner[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of partners in the list. */
  readonly totalCount: TotalCount;
}

/** Result of `partnerCreate`. */
export interface PartnerCreatePayload {
  /** The partner after the mutation. Null if there are errors, and only then. */
  readonly partner: Partner | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `partnerDelete`. */
export interface PartnerDeletePayload {
  /** The partner after the mutation. Null if there are errors, and only then. */
  readonly partner: Partner | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One partner in a list. */
export interface PartnerEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** Where the search found its terms. Empty without a search. At most 50. */
  readonly matches: readonly SearchMatch[];
  /** The partner. */
  readonly node: Partner;
}

/** A partner's identifier in a public register. */
export interface PartnerIdentifier {
  /** The register that issued the identifier. */
  readonly scheme: IdentifierScheme;
  /** The web page of the identifier. Null if the register has none. */
  readonly url: UrlString | null;
  /** The identifier, without the web address. */
  readonly value: string;
}

/** A page of the programs of one partner. */
export interface PartnerProgramConnection {
  /** The programs on this page, with their cursors. */
  readonly edges: readonly ProgramEdge[];
  /** The programs on this page. */
  readonly nodes: readonly Program[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of programs in the list. */
  readonly totalCount: TotalCount;
}

/** Result of `partnerPublish`. */
export interface PartnerPublishPayload {
  /** The partner after the mutation. Null if there are errors, and only then. */
  readonly partner: Partner | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `partnerRestore`. */
export interface PartnerRestorePayload {
  /** The partner after the mutation. Null if there are errors, and only then. */
  readonly partner: Partner | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `partnerUnpublish`. */
export interface PartnerUnpublishPayload {
  /** The partner after the mutation. Null if there are errors, and only then. */
  readonly partner: Partner | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `partnerUpdate`. */
export interface PartnerUpdatePayload {
  /** The partner after the mutation. Null if there are errors, and only then. */
  readonly partner: Partner | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A location. Unknown parts are null. */
export interface Place {
  /** The country, as an ISO 3166-1 alpha-2 code. */
  readonly country: CountryCode | null;
  /** The latitude in degrees north of the equator, WGS 84. */
  readonly latitude: number | null;
  /** The city, town or village. */
  readonly locality: string | null;
  /** The longitude in degrees east of Greenwich, WGS 84. */
  readonly longitude: number | null;
  /** The postal code. */
  readonly postalCode: string | null;
  /** The region, province or state. */
  readonly region: string | null;
  /** The street and number. */
  readonly streetAddress: string | null;
}

/** A partner's public contact details: only what the partner wants to be public. */
export interface PublicContact {
  /** An email address. */
  readonly email: string | null;
  /** The name of a person or an office. */
  readonly name: string | null;
  /** A telephone number, as the partner writes it. */
  readonly telephone: string | null;
}
