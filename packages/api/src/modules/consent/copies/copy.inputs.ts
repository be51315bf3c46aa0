import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";

@InputType({ description: "A copy of an archive item that a partner has." })
export class ItemCopyCreateInput extends WriteInput {
  @Field(() => ID, { description: "The archive item." })
  itemId!: string;
  @Field(() => ID, { description: "The partner that has the copy." })
  partnerId!: string;
  @Field(() => String, {
    description: "Where the copy is, so that the partner finds it: 300 characters at most.",
  })
  place!: string;
}

@InputType({ description: "A copy that was taken down." })
export class ItemCopyConfirmInput extends WriteInput {
  @Field(() => ID, { description: "The copy." })
  id!: string;
}
