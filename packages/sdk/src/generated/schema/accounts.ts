// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { Role, ViewerKind } from "../values.ts";
import type { AccessKey, Invitation, LocalizedText, Membership, PageInfo, Person, TotalCount, UserError } from "../schema.ts";

/** A place in which something about a person was held. */
export interface ErasedPlace {
  /** What was held there, in words. */
  readonly held: string;
  /** The place: the table it stood in. */
  readonly place: string;
  /** What remains there, and why; null when nothing does. */
  readonly remains: string | null;
  /** How many records of it were removed. */
  readonly removed: number;
}

/** Result of `invitationAccept`. */
export interface InvitationAcceptPayload {
  /** The membership as it now is; null exactly when there are errors. */
  readonly membership: Membership | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `invitationRevoke`. */
export interface InvitationRevokePayload {
  /** The invitation as it now is; null exactly when there are errors. */
  readonly invitation: Invitation | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `keyCreate`. */
export interface KeyCreatePayload {
  /** The key as it now is; null exactly when there are errors. */
  readonly key: AccessKey | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The secret itself. Shown this once, and kept nowhere: null in a replay and when there are errors. */
  readonly secret: string | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `keyRevoke`. */
export interface KeyRevokePayload {
  /** The key as it now is; null exactly when there are errors. */
  readonly key: AccessKey | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `keyRotate`. */
export interface KeyRotatePayload {
  /** The key as it now is; null exactly when there are errors. */
  readonly key: AccessKey | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The secret itself. Shown this once, and kept nowhere: null in a replay and when there are errors. */
  readonly secret: string | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `memberInvite`. */
export interface MemberInvitePayload {
  /** The invitation as it now is; null exactly when there are errors. */
  readonly invitation: Invitation | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** The secret to put at the end of a link and send to the person. Shown this once: null in a replay and when there are errors. */
  readonly secret: string | null;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `membershipEnd`. */
export interface MembershipEndPayload {
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `personErase`. */
export interface PersonErasePayload {
  /** The receipt: each place where something was held, and what became of it. At most 20. */
  readonly receipt: readonly ErasedPlace[];
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `personUpdate`. */
export interface PersonUpdatePayload {
  /** The person as it now is; null exactly when there are errors. */
  readonly person: Person | null;
  /** True when this answers an earlier call with the same idempotency key, and nothing was done now. */
  readonly replayed: boolean;
  /** What was not accepted or is missing, all at once; empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Something that is held about a person. */
export interface PersonalRecord {
  /** What is held there, in words. */
  readonly held: string;
  /** The place: the table it stands in. */
  readonly place: string;
  /** What is held, as a JSON object. */
  readonly record: string;
}

/** What is held about a person, page by page. */
export interface PersonalRecordConnection {
  /** The records of this page with their cursors. */
  readonly edges: readonly PersonalRecordEdge[];
  /** The records of this page. */
  readonly nodes: readonly PersonalRecord[];
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the list holds, on this page or not. */
  readonly totalCount: TotalCount;
}

/** One record in a list. */
export interface PersonalRecordEdge {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: string;
  /** The record. */
  readonly node: PersonalRecord;
}

/** A role, and what it may do. Public, so that everybody can read who may do what. */
export interface RoleDefinition {
  /** What it is for. */
  readonly description: LocalizedText;
  /** Its name. */
  readonly name: LocalizedText;
  /** The role. */
  readonly role: Role;
  /** The scopes it carries at its partner, such as `programs:write`. At most 20. */
  readonly scopes: readonly string[];
}

/** Who is asking, and what they may do. */
export interface ViewerInfo {
  /** True for the keeper of the whole service, who holds every scope. */
  readonly isAdministrator: boolean;
  /** The secret key, where one was sent. */
  readonly key: AccessKey | null;
  /** What kind of viewer. */
  readonly kind: ViewerKind;
  /** The person's roles, partner by partner. At most 50. */
  readonly memberships: readonly Membership[];
  /** The person, where one has signed in. */
  readonly person: Person | null;
  /** Everything that is held about the person, place by place, to read or to take away; empty where nobody has signed in. */
  readonly personalData: PersonalRecordConnection;
  /** Every scope held at some partner at least. At most 20. */
  readonly scopes: readonly string[];
}
