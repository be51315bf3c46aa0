import { Field, Int, ObjectType } from "type-graphql";
import { Language } from "../../../platform/graphql/types/record.type.ts";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { RegistrationState } from "../registration.vocabulary.ts";

@ObjectType({
  description: "A registration, as whoever has its private link or code is shown it: without the name.",
  simpleResolvers: true,
})
export class OwnRegistration {
  /** Of the session, in the database. */
  sessionUuid!: string;
  @Field(() => RegistrationState, { description: "How it stands." })
  state!: RegistrationState;
  @Field(() => Int, { description: "For how many people it is." })
  partySize!: number;
  @Field(() => Language, { description: "The language in which whoever registered is written to." })
  language!: Language;
  @Field(() => DateTime, {
    nullable: true,
    description: "Until when it has to be confirmed. Null if nothing has to be.",
  })
  confirmationDueAt!: string | null;
  @Field(() => Boolean, { description: "True if it can be cancelled by its link or code." })
  canCancel!: boolean;
}
