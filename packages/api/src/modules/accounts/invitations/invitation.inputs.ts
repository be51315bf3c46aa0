import { Field, ID, InputType, Int } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/outcome.ts";
import { Role } from "../account.vocabulary.ts";

@InputType({ description: "A link by which one person becomes a member of a partner." })
export class MemberInviteInput extends WriteInput {
  @Field(() => ID, { description: "The partner." })
  partnerId!: string;
  @Field(() => Role, { description: "The role the person will have. You can give only what you hold." })
  role!: Role;
  @Field(() => Int, { defaultValue: 7, description: "For how many days the link is good: 1 to 30." })
  days!: number;
}

@InputType({ description: "The invitation to take back." })
export class InvitationRevokeInput extends WriteInput {
  @Field(() => ID, { description: "The invitation." })
  id!: string;
}

@InputType({ description: "The secret of an invitation." })
export class InvitationAcceptInput extends WriteInput {
  @Field(() => String, { description: "The secret at the end of the link." })
  secret!: string;
}
