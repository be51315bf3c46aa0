import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { LanguageTag } from "../../../platform/graphql/types/scalars.ts";
import { Optional } from "../../../platform/records/changes/inputs.ts";

@InputType({ description: "What somebody says against an item." })
export class ObjectionCreateInput extends WriteInput {
  @Field(() => ID, { description: "The archive item." })
  itemId!: string;
  @Field(() => String, { description: "What is wrong, 5,000 characters at most." })
  statement!: string;
  @Optional(
    () => String,
    "How the stewards can reach you, 1,000 characters at most. It is not needed: you can read their answer by a code.",
  )
  contact?: string | null;
  @Optional(() => LanguageTag, "The language in which you want to be answered.")
  language?: string | null;
}

@InputType({ description: "The objection to look up." })
export class ObjectionByCodeInput extends WriteInput {
  @Field(() => String, { description: "The code that was told when the objection was made." })
  code!: string;
}

@InputType({ description: "The answer to an objection." })
export class ObjectionAnswerInput extends WriteInput {
  @Field(() => ID, { description: "The objection." })
  id!: string;
  @Field(() => String, { description: "The answer, 5,000 characters at most. Whoever objected reads it." })
  answer!: string;
}
