// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { LanguageTag } from "../values.ts";

/** The registration to look up. */
export interface RegistrationByCodeInput {
  /** The part of the private link after `#registration=`, or the code on paper, in small or capital letters, with or without hyphens and spaces. */
  readonly code: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The registration to cancel. */
export interface RegistrationCancelInput {
  /** The part of the private link after `#registration=`, or the code on paper, in small or capital letters, with or without hyphens and spaces. */
  readonly code: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The registration to confirm. */
export interface RegistrationConfirmInput {
  /** The part of the private link after `#registration=`, or the code on paper, in small or capital letters, with or without hyphens and spaces. */
  readonly code: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Somebody registers for a session. The `idempotencyKey` is a random UUID, and needed: sent again, it tells how the registration stands, and never the link. */
export interface RegistrationCreateInput {
  /** Their e-mail address. */
  readonly email: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The language in which they are written to. */
  readonly language: LanguageTag;
  /** The name of whoever registers; at most 300 characters. */
  readonly name: string;
  /** For how many people, whoever registers included. */
  readonly partySize?: number | undefined;
  /** The session. */
  readonly sessionId: string;
}

/** The registration to erase. */
export interface RegistrationEraseInput {
  /** The part of the private link after `#registration=`, or the code on paper, in small or capital letters, with or without hyphens and spaces. */
  readonly code: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Somebody whom staff registers, as at a desk or by telephone. */
export interface RegistrationRecordInput {
  /** Their e-mail address, if they have one. */
  readonly email?: string | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The language in which they are written to. */
  readonly language: LanguageTag;
  /** The name of whoever registers; at most 300 characters. */
  readonly name: string;
  /** For how many people, whoever registers included. */
  readonly partySize?: number | undefined;
  /** The session. */
  readonly sessionId: string;
}
