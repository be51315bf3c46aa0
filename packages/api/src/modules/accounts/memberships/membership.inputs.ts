import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";

@InputType({ description: "The membership to end." })
export class MembershipEndInput extends WriteInput {
  @Field(() => ID, {
    description: "The membership: your own, or one at a partner whose members you manage.",
  })
  id!: string;
}
