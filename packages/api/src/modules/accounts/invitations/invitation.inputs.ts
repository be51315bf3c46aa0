import { Field, ID, InputType, Int } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { Role } from "../account.vocabulary.ts";

@InputType({ description: "A new invitation to become a steward of a partner's heritage." })
export class StewardInviteInput extends WriteInput {
  @Field(() => ID, { description: "The partner." })
  partnerId!: string;
  @Field(() => Int, { defaultValue: 7, description: "For how many days the link is valid: 1 to 30." })
  days!: number;
}

@InputType({ description: "A new invitation to become a member of a partner." })
export class MemberInviteInput extends StewardInviteInput {
  @Field(() => Role, { description: "The person's role. You can grant only a role whose scopes you hold." })
  role!: Role;
}

@InputType({ description: "The invitation to revoke." })
export class InvitationRevokeInput extends WriteInput {
  @Field(() => ID, { description: "The invitation." })
  id!: string;
}

@InputType({ description: "The invitation to accept." })
export class InvitationAcceptInput extends WriteInput {
  @Field(() => String, { description: "The secret at the end of the invitation link." })
  secret!: string;
}
