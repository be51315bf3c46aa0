import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Stored } from "../../../platform/records/stored.ts";
import { Role } from "../account.vocabulary.ts";

export interface MembershipRow extends RecordRow {
  person_id: string;
  home_partner_id: string;
  role: Role;
  created_at: string;
}

@RecordType({ table: "memberships", prefix: "memb", description: "A person's role at a partner." })
export class Membership extends RecordNode<MembershipRow> {
  @Stored(() => Role, "role", { description: "The role." })
  readonly role!: Role;
  @Stored(() => DateTime, "created_at", { description: "When the membership began." })
  readonly createdAt!: string;
}

export const memberships = connectionOf(Membership, { one: "membership", many: "memberships" });
