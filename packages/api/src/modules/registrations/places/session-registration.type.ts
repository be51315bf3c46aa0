import { Field, Int, ObjectType } from "type-graphql";
import { DateTime, WebAddress } from "../../../platform/graphql/types/scalars.ts";
import { RegistrationOpenness } from "../registration.vocabulary.ts";

@ObjectType({
  description: "How people register for a session. Everybody sees it who sees the session.",
  simpleResolvers: true,
})
export class SessionRegistration {
  @Field(() => RegistrationOpenness, { description: "Whether one can register now, and if not, why." })
  status!: RegistrationOpenness;
  @Field(() => Int, { description: "How many places there are." })
  places!: number;
  @Field(() => Int, {
    description: "How many places are free. A place that is kept for somebody who has to confirm is not.",
  })
  placesFree!: number;
  @Field(() => Int, { description: "How many people can be registered together at most." })
  partyLimit!: number;
  @Field(() => DateTime, { description: "From when one can register." })
  opensAt!: string;
  @Field(() => DateTime, { description: "Until when one can register." })
  closesAt!: string;
  @Field(() => DateTime, { description: "Until when one can cancel by the private link." })
  cancellationEndsAt!: string;
  @Field(() => WebAddress, { description: "The partner's page to which private links lead." })
  pageUrl!: string;
}

@ObjectType({
  description: "How many people are registered for a session, for the partners of its program: no names.",
  simpleResolvers: true,
})
export class RegistrationCounts {
  @Field(() => Int, { description: "How many people come." })
  confirmed!: number;
  @Field(() => Int, { description: "For how many people a place is kept until they confirm." })
  held!: number;
  @Field(() => Int, { description: "To how many people on the waiting list a place is offered." })
  offered!: number;
  @Field(() => Int, { description: "How many people wait for a place." })
  waiting!: number;
}
