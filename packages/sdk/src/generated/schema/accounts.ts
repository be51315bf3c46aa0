// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { Role, ViewerKind } from "../values.ts";
import type { AccessKey, Invitation, LocalizedText, Membership, PageInfo, Person, StewardVacancy, TotalCount, UserError } from "../schema.ts";

/** A table from which a person's data was erased. */
export interface ErasedPlace {
  /** What was stored there, as a sentence. */
  readonly held: string;
  /** The name of the table. */
  readonly place: string;
  /** What remains there, and why. Null if nothing remains. */
  readonly remains: string | null;
  /** The number of records that were removed. */
  readonly removed: number;
}

/** Result of `invitationAccept`. */
export interface InvitationAcceptPayload {
  /** The membership after the mutation. Null if there are errors, and only then. */
  readonly membership: Membership | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `invitationRevoke`. */
export interface InvitationRevokePayload {
  /** The invitation after the mutation. Null if there are errors, and only then. */
  readonly invitation: Invitation | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `keyCreate`. */
export interface KeyCreatePayload {
  /** The key after the mutation. Null if there are errors, and only then. */
  readonly key: AccessKey | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The secret. It is shown only once and is not stored. Null if the result is replayed, or if there are errors. */
  readonly secret: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `keyRevoke`. */
export interface KeyRevokePayload {
  /** The key after the mutation. Null if there are errors, and only then. */
  readonly key: AccessKey | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `keyRotate`. */
export interface KeyRotatePayload {
  /** The key after the mutation. Null if there are errors, and only then. */
  readonly key: AccessKey | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The secret. It is shown only once and is not stored. Null if the result is replayed, or if there are errors. */
  readonly secret: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `memberInvite`. */
export interface MemberInvitePayload {
  /** The invitation after the mutation. Null if there are errors, and only then. */
  readonly invitation: Invitation | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The secret to append to a link and send to the person. It is shown only once: null if the result is replayed, or if there are errors. */
  readonly secret: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `membershipEnd`. */
export interface MembershipEndPayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `personErase`. */
export interface PersonErasePayload {
  /** A receipt: each table that held data about you, and what happened to it. At most 40. */
  readonly receipt: readonly ErasedPlace[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `personUpdate`. */
export interface PersonUpdatePayload {
  /** The person after the mutation. Null if there are errors, and only then. */
  readonly person: Person | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A record of personal data stored about a person. */
export interface PersonalRecord {
  /** What is stored there, as a sentence. */
  readonly held: string;
  /** The name of the table. */
  readonly place: string;
  /** The stored data, as a JSON object. */
  readonly record: string;
}

/** A page of the personal data stored about a person. */
export interface PersonalRecordConnection {
  /** The records on this page, with their cursors. */
  readonly edges: readonly PersonalRecordEdge[];
  /** The records on this page. */
  readonly nodes: readonly PersonalRecord[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of records in the list. */
  readonly totalCount: TotalCount;
}

/** One record in a list. */
export interface PersonalRecordEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The record. */
  readonly node: PersonalRecord;
}

/** A role, with its scopes. Roles are public, so that everyone can see who may do what. */
export interface RoleDefinition {
  /** What the role is for. */
  readonly description: LocalizedText;
  /** The name of the role. */
  readonly name: LocalizedText;
  /** The role. */
  readonly role: Role;
  /** The scopes that the role carries at its partner, such as `programs:write`. At most 20. */
  readonly scopes: readonly string[];
}

/** Result of `stewardAppoint`. */
export interface StewardAppointPayload {
  /** The membership after the mutation. Null if there are errors, and only then. */
  readonly membership: Membership | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `stewardInvite`. */
export interface StewardInvitePayload {
  /** The invitation after the mutation. Null if there are errors, and only then. */
  readonly invitation: Invitation | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The secret to append to a link and send to the person. It is shown only once: null if the result is replayed, or if there are errors. */
  readonly secret: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `stewardPropose`. */
export interface StewardProposePayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The steward vacancy after the mutation. Null if there are errors, and only then. */
  readonly stewardVacancy: StewardVacancy | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** The current viewer, and what they may do. */
export interface ViewerInfo {
  /** True for a platform administrator, who holds every scope. */
  readonly isAdministrator: boolean;
  /** The secret key, if the request was made with one. */
  readonly key: AccessKey | null;
  /** The kind of viewer. */
  readonly kind: ViewerKind;
  /** The person's memberships, one for each role at a partner. At most 50. */
  readonly memberships: readonly Membership[];
  /** The signed-in person, if there is one. */
  readonly person: Person | null;
  /** All personal data stored about the person, table by table, to read or to export. Empty if nobody has signed in. */
  readonly personalData: PersonalRecordConnection;
  /** Every scope that the viewer holds at any partner. At most 20. */
  readonly scopes: readonly string[];
}
