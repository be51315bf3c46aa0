import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Stored } from "../../../platform/records/stored.ts";
import { Role } from "../account.vocabulary.ts";

export interface InvitationRow extends RecordRow {
  home_partner_id: string;
  role: Role;
  created_at: string;
  expires_at: string;
  accepted_at: string | null;
  revoked_at: string | null;
}

@RecordType({
  table: "invitations",
  prefix: "invi",
  description: "A single-use link with which one person becomes a member of a partner.",
})
export class Invitation extends RecordNode<InvitationRow> {
  @Stored(() => Role, "role", { description: "The role that the person will have." })
  readonly role!: Role;
  @Stored(() => DateTime, "created_at", { description: "When it was created." })
  readonly createdAt!: string;
  @Stored(() => DateTime, "expires_at", { description: "When the link expires." })
  readonly expiresAt!: string;
  @Stored(() => DateTime, "accepted_at", {
    nullable: true,
    description: "When it was accepted. Null if it has not been accepted.",
  })
  readonly acceptedAt!: string | null;
  @Stored(() => DateTime, "revoked_at", {
    nullable: true,
    description: "When it was revoked. Null if it has not been revoked.",
  })
  readonly revokedAt!: string | null;
}

export const invitations = connectionOf(Invitation, { one: "invitation", many: "invitations" });
