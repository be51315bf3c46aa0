import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";

@InputType({ description: "An archive item to erase unread, and why." })
export class ArchiveItemEraseInput extends WriteInput {
  @Field(() => ID, { description: "The archive item." })
  id!: string;
  @Field(() => String, {
    description: "Why, 5,000 characters at most. Its communities and its holder read it, and keep it.",
  })
  reason!: string;
}
