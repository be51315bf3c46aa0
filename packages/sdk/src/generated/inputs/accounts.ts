// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { DateTime, KeyKind, Role } from "../values.ts";

/** The invitation to accept. */
export interface InvitationAcceptInput {
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The secret at the end of the invitation link. */
  readonly secret: string;
}

/** The invitation to revoke. */
export interface InvitationRevokeInput {
  /** The invitation. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** A new API key. */
export interface KeyCreateInput {
  /** IP addresses and networks from which the key may be used, such as `192.0.2.0/24`; any, if the list is empty. For a publishable key, these are the networks of the page's visitors, such as a reading room. At most 20. */
  readonly addresses?: readonly string[] | undefined;
  /** The origins whose pages may use a publishable key, such as `https://www.example.org`; any, if the list is empty. Browsers report the origin truthfully, so other sites' pages cannot spend the key's budget. Other software can send any origin, so the list does not protect secrets. At most 20. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** When it expires. Null if it does not expire. */
  readonly expiresAt?: DateTime | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whether the key is secret or publishable. */
  readonly kind: KeyKind;
  /** What the key is for, in your own words; at most 300 characters. */
  readonly name: string;
  /** The partner to which the key belongs. */
  readonly partnerId: string;
  /** Scopes of a secret key, such as `programs:read`. You can grant only those that you hold. */
  readonly scopes?: readonly string[] | undefined;
}

/** The key to revoke. */
export interface KeyRevokeInput {
  /** The key. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The key that gets a new secret. */
export interface KeyRotateInput {
  /** The key. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** For how many hours the current secret remains valid: 0 to 720. */
  readonly overlapHours?: number | undefined;
}

/** A new invitation to become a member of a partner. */
export interface MemberInviteInput {
  /** For how many days the link is valid: 1 to 30. */
  readonly days?: number | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The partner. */
  readonly partnerId: string;
  /** The person's role. You can grant only a role whose scopes you hold. */
  readonly role: Role;
}

/** The membership to end. */
export interface MembershipEndInput {
  /** The membership: your own, or one at a partner whose members you manage. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Your confirmation that all data stored about you will be erased. */
export interface PersonEraseInput {
  /** Must be true. Erasure cannot be undone. */
  readonly confirm: boolean;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Your personal details. Omitted fields stay unchanged; null clears. */
export interface PersonUpdateInput {
  /** Your email address. */
  readonly email?: string | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** Your name, as you want it to be shown; at most 300 characters. */
  readonly name?: string | null | undefined;
}

/** A partner without a steward, to whom its administrators appoint the one they told of. */
export interface StewardAppointInput {
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The partner. */
  readonly partnerId: string;
}

/** A new invitation to become a steward of a partner's heritage. */
export interface StewardInviteInput {
  /** For how many days the link is valid: 1 to 30. */
  readonly days?: number | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The partner. */
  readonly partnerId: string;
}

/** A partner without a steward, and who is to become one. */
export interface StewardProposeInput {
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The partner. */
  readonly partnerId: string;
  /** One of its members. */
  readonly personId: string;
}
