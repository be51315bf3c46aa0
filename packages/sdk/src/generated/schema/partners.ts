// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { CountryCode, DateTime, IdentifierScheme, PartnerKind, PartnerSide, RecordOrigin, UrlString } from "../values.ts";
import type { AccessKey, ExternalReference, Invitation, Language, LocalizedText, Membership, Node, PageInfo, Program, ProgramEdge, SearchMatch, Source, TotalCount, UserError } from "../schema.ts";

/** Access keys, page by page. */
export interface AccessKeyConnection {
  /** The access keys of this page with their cursors. */
  readonly edges: readonly AccessKeyEdge[];
  /** The access keys of this page. */
  readonly nodes: readonly AccessKey[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many access keys the list holds, on this page or not. */
  readonly totalCount: TotalCount;
}

/** One access key in a list. */
export interface AccessKeyEdge {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: string;
  /** The access key. */
  readonly node: AccessKey;
}

/** Invitations, page by page. */
export interface InvitationConnection {
  /** The invitations of this page with their cursors. */
  readonly edges: readonly InvitationEdge[];
  /** The invitations of this page. */
  readonly nodes: readonly Invitation[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many invitations the list holds, on this page or not. */
  readonly totalCount: TotalCount;
}

/** One invitation in a list. */
export interface InvitationEdge {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: string;
  /** The invitation. */
  readonly node: Invitation;
}

/** Memberships, page by page. */
export interface MembershipConnection {
  /** The memberships of this page with their cursors. */
  readonly edges: readonly MembershipEdge[];
  /** The memberships of this page. */
  readonly nodes: readonly Membership[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many memberships the list holds, on this page or not. */
  readonly totalCount: TotalCount;
}

/** One membership in a list. */
export interface MembershipEdge {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: string;
  /** The membership. */
  readonly node: Membership;
}

/** An institution or a community body: a museum, a school, a city council, a migrant association. */
export interface Partner extends Node {
  /** The partner's keys, oldest first. Empty for those who do not look after them. Needs the scope `keys:write`. */
  readonly accessKeys: AccessKeyConnection | null;
  /** The listing it was imported from before it was edited here. Its words are not that publisher's any more; null for one written here, and while it is imported. */
  readonly basedOn: Source | null;
  /** How the public may reach it. */
  readonly contact: PublicContact;
  /** When the record was made. */
  readonly createdAt: DateTime;
  /** When it was deleted. Only those who may restore it see what is deleted. */
  readonly deletedAt: DateTime | null;
  /** Who the partner is, in its own words. */
  readonly description: LocalizedText | null;
  /** Ids of this partner in other systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** Opaque and stable for ever: a short type prefix and 26 characters, such as `part_01k3…`. */
  readonly id: string;
  /** Identifiers in outside registers. At most 50. */
  readonly identifiers: readonly PartnerIdentifier[];
  /** The partner's invitations, oldest first. Empty for those who do not look after its people. Needs the scope `accounts:write`. */
  readonly invitations: InvitationConnection | null;
  /** True when anyone may see it. What is not public is seen by its partners' people and by administrators. */
  readonly isPublic: boolean;
  /** What kind of institution or body it is. */
  readonly kind: PartnerKind;
  /** The languages it works in, most used first. At most 50. */
  readonly languages: readonly Language[];
  /** Who is what at this partner, oldest first. Empty for those who do not look after its people. Needs the scope `accounts:read`. */
  readonly memberships: MembershipConnection | null;
  /** The partner's name. */
  readonly name: LocalizedText;
  /** Whether the record was written here or imported. */
  readonly origin: RecordOrigin;
  /** Where it is. */
  readonly place: Place;
  /** The programs whose home it is. */
  readonly programs: PartnerProgramConnection;
  /** Grows by one with each change. Give it as `expectedRevision` to change what you have read. */
  readonly revision: number;
  /** Which side of the exchange it stands on. */
  readonly side: PartnerSide;
  /** Its name in web addresses, such as `songs-of-the-red-sea`; unique among what is public. */
  readonly slug: string;
  /** Where an imported record comes from; null for one written here, or edited here since. */
  readonly source: Source | null;
  /** When the record last changed. */
  readonly updatedAt: DateTime;
  /** Its web site. */
  readonly website: UrlString | null;
}

/** Partners, page by page. */
export interface PartnerConnection {
  /** The partners of this page with their cursors. */
  readonly edges: readonly PartnerEdge[];
  /** The partners of this page. */
  readonly nodes: readonly Partner[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many partners the list holds, on this page or not. */
  readonly totalCount: TotalCount;
}

/** Result of `partnerCreate`. */
export interface PartnerCreatePayload {
  /** The partner as it now is; null exactly when there are errors. */
  readonly partner: Partner | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `partnerDelete`. */
export interface PartnerDeletePayload {
  /** The partner as it now is; null exactly when there are errors. */
  readonly partner: Partner | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One partner in a list. */
export interface PartnerEdge {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: string;
  /** Where the search found its words; empty without a search. At most 50. */
  readonly matches: readonly SearchMatch[];
  /** The partner. */
  readonly node: Partner;
}

/** An identifier that an outside register gave to a partner. */
export interface PartnerIdentifier {
  /** The register. */
  readonly scheme: IdentifierScheme;
  /** The page of the identifier; null where the register has none. */
  readonly url: UrlString | null;
  /** The identifier in its bare form. */
  readonly value: string;
}

/** The programs of one partner, page by page. */
export interface PartnerProgramConnection {
  /** The programs of this page with their cursors. */
  readonly edges: readonly ProgramEdge[];
  /** The programs of this page. */
  readonly nodes: readonly Program[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many programs the list holds, on this page or not. */
  readonly totalCount: TotalCount;
}

/** Result of `partnerPublish`. */
export interface PartnerPublishPayload {
  /** The partner as it now is; null exactly when there are errors. */
  readonly partner: Partner | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `partnerRestore`. */
export interface PartnerRestorePayload {
  /** The partner as it now is; null exactly when there are errors. */
  readonly partner: Partner | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `partnerUnpublish`. */
export interface PartnerUnpublishPayload {
  /** The partner as it now is; null exactly when there are errors. */
  readonly partner: Partner | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `partnerUpdate`. */
export interface PartnerUpdatePayload {
  /** The partner as it now is; null exactly when there are errors. */
  readonly partner: Partner | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Where something is. What is not known is null. */
export interface Place {
  /** The country, as ISO 3166-1 alpha-2. */
  readonly country: CountryCode | null;
  /** Degrees north of the equator, WGS 84. */
  readonly latitude: number | null;
  /** The city, town or village. */
  readonly locality: string | null;
  /** Degrees east of Greenwich, WGS 84. */
  readonly longitude: number | null;
  /** The postal code. */
  readonly postalCode: string | null;
  /** The region, province or state. */
  readonly region: string | null;
  /** Street and number. */
  readonly streetAddress: string | null;
}

/** How the public may reach a partner. Only what the partner wants to be public. */
export interface PublicContact {
  /** An e-mail address. */
  readonly email: string | null;
  /** A person or an office. */
  readonly name: string | null;
  /** A telephone number, as the partner writes it. */
  readonly telephone: string | null;
}
