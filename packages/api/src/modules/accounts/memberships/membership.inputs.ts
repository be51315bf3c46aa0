import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/outcome.ts";

@InputType({ description: "The membership that ends." })
export class MembershipEndInput extends WriteInput {
  @Field(() => ID, {
    description: "The membership: one's own, or one at a partner whose people one looks after.",
  })
  id!: string;
}
