import { Field, ID, InputType, Int } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { LanguageTag } from "../../../platform/graphql/types/scalars.ts";
import { Optional } from "../../../platform/records/changes/inputs.ts";

const meaning = {
  session: "The session.",
  name: "The name of whoever registers; at most 300 characters.",
  partySize: "For how many people, whoever registers included.",
  language: "The language in which they are written to.",
};

@InputType({
  description:
    "Somebody registers for a session. The `idempotencyKey` is a random UUID, and needed: sent again, it tells how the registration stands, and never the link.",
})
export class RegistrationCreateInput extends WriteInput {
  @Field(() => ID, { description: meaning.session })
  sessionId!: string;
  @Field(() => String, { description: meaning.name })
  name!: string;
  @Field(() => String, { description: "Their e-mail address." })
  email!: string;
  @Field(() => Int, { defaultValue: 1, description: meaning.partySize })
  partySize!: number;
  @Field(() => LanguageTag, { description: meaning.language })
  language!: string;
}

@InputType({ description: "Somebody whom staff registers, as at a desk or by telephone." })
export class RegistrationRecordInput extends WriteInput {
  @Field(() => ID, { description: meaning.session })
  sessionId!: string;
  @Field(() => String, { description: meaning.name })
  name!: string;
  @Optional(() => String, "Their e-mail address, if they have one.")
  email?: string | null;
  @Field(() => Int, { defaultValue: 1, description: meaning.partySize })
  partySize!: number;
  @Field(() => LanguageTag, { description: meaning.language })
  language!: string;
}

@InputType({
  description: "The code of a private link, or the code on paper. An `idempotencyKey` is not needed.",
})
export abstract class RegistrationCodeInput extends WriteInput {
  @Field(() => String, {
    description:
      "The part of the private link after `#registration=`, or the code on paper, in small or capital letters, with or without hyphens and spaces.",
  })
  code!: string;
}

@InputType({ description: "The registration to look up." })
export class RegistrationByCodeInput extends RegistrationCodeInput {}

@InputType({ description: "The registration to confirm." })
export class RegistrationConfirmInput extends RegistrationCodeInput {}

@InputType({ description: "The registration to cancel." })
export class RegistrationCancelInput extends RegistrationCodeInput {}

@InputType({ description: "The registration to erase." })
export class RegistrationEraseInput extends RegistrationCodeInput {}
