import { Field, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";

@InputType({ description: "Your personal details. Omitted fields stay unchanged; null clears." })
export class PersonUpdateInput extends WriteInput {
  @Field(() => String, {
    nullable: true,
    description: "Your name, as you want it to be shown; at most 300 characters.",
  })
  name?: string | null;
  @Field(() => String, { nullable: true, description: "Your email address." })
  email?: string | null;
}

@InputType({ description: "Your confirmation that all data stored about you will be erased." })
export class PersonEraseInput extends WriteInput {
  @Field(() => Boolean, { description: "Must be true. Erasure cannot be undone." })
  confirm!: boolean;
}
