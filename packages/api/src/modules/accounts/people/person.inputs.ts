import { Field, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/outcome.ts";

@InputType({ description: "What is known of you. What is left out stays, null clears." })
export class PersonUpdateInput extends WriteInput {
  @Field(() => String, { nullable: true, description: "Your name, as you want it shown; 300 characters." })
  name?: string | null;
  @Field(() => String, { nullable: true, description: "Your e-mail address." })
  email?: string | null;
}

@InputType({ description: "That everything held about you is to be removed." })
export class PersonEraseInput extends WriteInput {
  @Field(() => Boolean, { description: "Must be true: it cannot be taken back." })
  confirm!: boolean;
}
