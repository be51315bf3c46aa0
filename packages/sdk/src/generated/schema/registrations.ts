// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { DateTime, RegistrationLogState, RegistrationState } from "../values.ts";
import type { Language, Node, PageInfo, Session, TotalCount, UserError } from "../schema.ts";

/** A registration, as whoever has its private link or code is shown it: without the name. */
export interface OwnRegistration {
  /** True if it can be cancelled by its link or code. */
  readonly canCancel: boolean;
  /** Until when it has to be confirmed. Null if nothing has to be. */
  readonly confirmationDueAt: DateTime | null;
  /** The language in which whoever registered is written to. */
  readonly language: Language;
  /** For how many people it is. */
  readonly partySize: number;
  /** The session. Null if it is not public any more. */
  readonly session: Session | null;
  /** How it stands. */
  readonly state: RegistrationState;
}

/** Who comes to a session, or waits for a place. Only people of the session's home partner who hold `registrations:read`, and whoever registered while signed in, see it. It is deleted 30 days after the session. */
export interface Registration extends Node {
  /** Until when it has to be confirmed. Null if nothing has to be. */
  readonly confirmationDueAt: DateTime | null;
  /** Their e-mail address. Null if they gave none. */
  readonly email: string | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `regi_01k3…`. */
  readonly id: string;
  /** True if its private link was used, or staff recorded it. */
  readonly isConfirmed: boolean;
  /** The language in which they are written to. */
  readonly language: Language;
  /** The name of whoever registered. */
  readonly name: string;
  /** For how many people it is. */
  readonly partySize: number;
  /** The order in which people registered, from 1. */
  readonly rank: number;
  /** When they registered. */
  readonly registeredAt: DateTime;
  /** The session. */
  readonly session: Session | null;
  /** How it stands. */
  readonly state: RegistrationState;
}

/** Result of `registrationByCode`. */
export interface RegistrationByCodePayload {
  /** How the registration stands. Null if there are errors. */
  readonly registration: OwnRegistration | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `registrationCancel`. */
export interface RegistrationCancelPayload {
  /** How the registration stands. Null if there are errors. */
  readonly registration: OwnRegistration | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `registrationConfirm`. */
export interface RegistrationConfirmPayload {
  /** How the registration stands. Null if there are errors. */
  readonly registration: OwnRegistration | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A page of registrations. */
export interface RegistrationConnection {
  /** The registrations on this page, with their cursors. */
  readonly edges: readonly RegistrationEdge[];
  /** The registrations on this page. */
  readonly nodes: readonly Registration[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of registrations in the list. */
  readonly totalCount: TotalCount;
}

/** How many people are registered for a session, for the partners of its program: no names. */
export interface RegistrationCounts {
  /** How many people come. */
  readonly confirmed: number;
  /** For how many people a place is kept until they confirm. */
  readonly held: number;
  /** To how many people on the waiting list a place is offered. */
  readonly offered: number;
  /** How many people wait for a place. */
  readonly waiting: number;
}

/** Result of `registrationCreate`. */
export interface RegistrationCreatePayload {
  /** The private link, by which the registration is confirmed and cancelled. Null where it is sent by mail, if there are errors, or if the result is replayed: it is told once. */
  readonly link: string | null;
  /** How the registration stands. Null if there are errors. */
  readonly registration: OwnRegistration | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One registration in a list. */
export interface RegistrationEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The registration. */
  readonly node: Registration;
}

/** Result of `registrationErase`. */
export interface RegistrationErasePayload {
  /** How the registration stands. Null if there are errors. */
  readonly registration: OwnRegistration | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A step of the log of places: enough to play again by which rule places were given, and no name. It stays when people are erased. */
export interface RegistrationLogEntry extends Node {
  /** Until when one could register. */
  readonly closesAt: DateTime;
  /** When. */
  readonly happenedAt: DateTime;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `rent_01k3…`. */
  readonly id: string;
  /** True if whoever registered had confirmed: nobody else is offered a place. Null if places were set. */
  readonly isConfirmed: boolean | null;
  /** Its place in the log of the session, from 1. */
  readonly number: number;
  /** For how many people. Null if places were set. */
  readonly partySize: number | null;
  /** How many places there were. */
  readonly places: number;
  /** The registration. Null if the number of places was set. */
  readonly registrationId: string | null;
  /** The version of the rule. */
  readonly ruleVersion: number;
  /** What happened. */
  readonly state: RegistrationLogState;
  /** How many were taken afterwards. */
  readonly taken: number;
}

/** A page of steps. */
export interface RegistrationLogEntryConnection {
  /** The steps on this page, with their cursors. */
  readonly edges: readonly RegistrationLogEntryEdge[];
  /** The steps on this page. */
  readonly nodes: readonly RegistrationLogEntry[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of steps in the list. */
  readonly totalCount: TotalCount;
}

/** One step in a list. */
export interface RegistrationLogEntryEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The step. */
  readonly node: RegistrationLogEntry;
}

/** Result of `registrationRecord`. */
export interface RegistrationRecordPayload {
  /** The code for a slip of paper, by which they can cancel. It is told once: null if there are errors, or the result is replayed. */
  readonly code: string | null;
  /** How the registration stands. Null if there are errors. */
  readonly registration: OwnRegistration | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}
