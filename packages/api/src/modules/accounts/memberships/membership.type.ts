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

@RecordType({ table: "memberships", prefix: "memb", description: "What a person is at a partner." })
export class Membership extends RecordNode<MembershipRow> {
  @Stored(() => Role, "role", { description: "The role." })
  readonly role!: Role;
  @Stored(() => DateTime, "created_at", { description: "Since when." })
  readonly createdAt!: string;
}

export const memberships = connectionOf(Membership, { one: "membership", many: "memberships" });
