import { Field, ID, InputType, Int } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { KeyKind } from "../account.vocabulary.ts";

@InputType({ description: "A new API key." })
export class KeyCreateInput extends WriteInput {
  @Field(() => String, { description: "What the key is for, in your own words; at most 300 characters." })
  name!: string;
  @Field(() => KeyKind, { description: "Whether the key is secret or publishable." })
  kind!: KeyKind;
  @Field(() => ID, { description: "The partner to which the key belongs." })
  partnerId!: string;
  @Field(() => [String], {
    defaultValue: [],
    description: "Scopes of a secret key, such as `programs:read`. You can grant only those that you hold.",
  })
  scopes!: string[];
  @Field(() => DateTime, { nullable: true, description: "When it expires. Null if it does not expire." })
  expiresAt?: string | null;
  @Field(() => [String], {
    defaultValue: [],
    description:
      "IP addresses and networks from which the key may be used, such as `192.0.2.0/24`; any, if the list is empty. For a publishable key, these are the networks of the page's visitors, such as a reading room. At most 20.",
  })
  addresses!: string[];
  @Field(() => [String], {
    defaultValue: [],
    description:
      "The origins whose pages may use a publishable key, such as `https://www.example.org`; any, if the list is empty. Browsers report the origin truthfully, so other sites' pages cannot spend the key's budget. Other software can send any origin, so the list does not protect secrets. At most 20.",
  })
  allowedOrigins!: string[];
}

@InputType({ description: "The key that gets a new secret." })
export class KeyRotateInput extends WriteInput {
  @Field(() => ID, { description: "The key." })
  id!: string;
  @Field(() => Int, {
    defaultValue: 24,
    description: "For how many hours the current secret remains valid: 0 to 720.",
  })
  overlapHours!: number;
}

@InputType({ description: "The key to revoke." })
export class KeyRevokeInput extends WriteInput {
  @Field(() => ID, { description: "The key." })
  id!: string;
}
