import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";

@InputType({
  description: "A partner without a steward, to whom its administrators appoint the one they told of.",
})
export class StewardAppointInput extends WriteInput {
  @Field(() => ID, { description: "The partner." })
  partnerId!: string;
}

@InputType({ description: "A partner without a steward, and who is to become one." })
export class StewardProposeInput extends StewardAppointInput {
  @Field(() => ID, { description: "One of its members." })
  personId!: string;
}
