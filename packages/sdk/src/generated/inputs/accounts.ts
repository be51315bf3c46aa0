// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { DateTime, KeyKind, Role } from "../values.ts";

/** The secret of an invitation. */
export interface InvitationAcceptInput {
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** The secret at the end of the link. */
  readonly secret: string;
}

/** The invitation to take back. */
export interface InvitationRevokeInput {
  /** The invitation. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** A new key. */
export interface KeyCreateInput {
  /** Networks it may be used from, such as `192.0.2.0/24`; anywhere when empty. For a publishable key these are the networks of the visitors who read the page, such as a reading room. At most 20. */
  readonly addresses?: readonly string[] | undefined;
  /** Origins whose pages may use a publishable key, such as `https://www.example.org`; all when empty. Browsers say truly which page asks, so pages of others cannot spend the key's budget. A program can say anything: the list keeps nothing secret. At most 20. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** When it ends by itself; null for never. */
  readonly expiresAt?: DateTime | null | undefined;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** Secret, or publishable. */
  readonly kind: KeyKind;
  /** What it is for, in your words; 300 characters. */
  readonly name: string;
  /** The partner whose key it is. */
  readonly partnerId: string;
  /** What a secret key may do, such as `programs:read`. You can give only what you hold. */
  readonly scopes?: readonly string[] | undefined;
}

/** The key that ends. */
export interface KeyRevokeInput {
  /** The key. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The key that gets a new secret. */
export interface KeyRotateInput {
  /** The key. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** For how many hours the present secret goes on: 0 to 720. */
  readonly overlapHours?: number | undefined;
}

/** A link by which one person becomes a member of a partner. */
export interface MemberInviteInput {
  /** For how many days the link is good: 1 to 30. */
  readonly days?: number | undefined;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** The partner. */
  readonly partnerId: string;
  /** The role the person will have. You can give only what you hold. */
  readonly role: Role;
}

/** The membership that ends. */
export interface MembershipEndInput {
  /** The membership: one's own, or one at a partner whose people one looks after. */
  readonly id: string;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** That everything held about you is to be removed. */
export interface PersonEraseInput {
  /** Must be true: it cannot be taken back. */
  readonly confirm: boolean;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
}

/** What is known of you. What is left out stays, null clears. */
export interface PersonUpdateInput {
  /** Your e-mail address. */
  readonly email?: string | null | undefined;
  /** A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first. */
  readonly idempotencyKey?: string | null | undefined;
  /** Your name, as you want it shown; 300 characters. */
  readonly name?: string | null | undefined;
}
