import { Field, ID, InputType, Int } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/outcome.ts";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { KeyKind } from "../account.vocabulary.ts";

@InputType({ description: "A new key." })
export class KeyCreateInput extends WriteInput {
  @Field(() => String, { description: "What it is for, in your words; 300 characters." })
  name!: string;
  @Field(() => KeyKind, { description: "Secret, or publishable." })
  kind!: KeyKind;
  @Field(() => ID, { description: "The partner whose key it is." })
  partnerId!: string;
  @Field(() => [String], {
    defaultValue: [],
    description: "What a secret key may do, such as `programs:read`. You can give only what you hold.",
  })
  scopes!: string[];
  @Field(() => DateTime, { nullable: true, description: "When it ends by itself; null for never." })
  expiresAt?: string | null;
  @Field(() => [String], {
    defaultValue: [],
    description:
      "Networks it may be used from, such as `192.0.2.0/24`; anywhere when empty. For a publishable key these are the networks of the visitors who read the page, such as a reading room. At most 20.",
  })
  addresses!: string[];
  @Field(() => [String], {
    defaultValue: [],
    description:
      "Origins whose pages may use a publishable key, such as `https://www.example.org`; all when empty. Browsers say truly which page asks, so pages of others cannot spend the key's budget. A program can say anything: the list keeps nothing secret. At most 20.",
  })
  allowedOrigins!: string[];
}

@InputType({ description: "The key that gets a new secret." })
export class KeyRotateInput extends WriteInput {
  @Field(() => ID, { description: "The key." })
  id!: string;
  @Field(() => Int, {
    defaultValue: 24,
    description: "For how many hours the present secret goes on: 0 to 720.",
  })
  overlapHours!: number;
}

@InputType({ description: "The key that ends." })
export class KeyRevokeInput extends WriteInput {
  @Field(() => ID, { description: "The key." })
  id!: string;
}
