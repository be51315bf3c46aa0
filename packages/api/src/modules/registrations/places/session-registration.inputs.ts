import { Field, ID, InputType, Int } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { DateTime, WebAddress } from "../../../platform/graphql/types/scalars.ts";
import { Optional } from "../../../platform/records/changes/inputs.ts";

const meaning = {
  places: "How many places there are: 1 to 100,000.",
  partyLimit: "How many people can be registered together at most: 1 to 100.",
  opensAt: "From when one can register.",
  closesAt: "Until when one can register. It moves along when the session does.",
  cancellationEndsAt: "Until when one can cancel by the private link. It moves along when the session does.",
  pageUrl:
    "Your page to which private links lead, without a part after #. There the link's code stands, which no server is sent.",
};

@InputType({ description: "How people are to register for a session." })
export class SessionRegistrationOpenInput extends WriteInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;
  @Field(() => Int, { description: meaning.places })
  places!: number;
  @Field(() => Int, { defaultValue: 10, description: meaning.partyLimit })
  partyLimit!: number;
  @Optional(() => DateTime, `${meaning.opensAt} If left out, from now on.`)
  opensAt?: string | null;
  @Optional(() => DateTime, `${meaning.closesAt} If left out, until the session begins.`)
  closesAt?: string | null;
  @Optional(() => DateTime, `${meaning.cancellationEndsAt} If left out, until the session begins.`)
  cancellationEndsAt?: string | null;
  @Field(() => WebAddress, { description: meaning.pageUrl })
  pageUrl!: string;
}

@InputType({ description: "What is to change. What is left out stays." })
export class SessionRegistrationUpdateInput extends WriteInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;
  @Optional(
    () => Int,
    `${meaning.places} Nobody is removed where there are fewer than are taken: nobody new gets one until they fit.`,
  )
  places?: number | null;
  @Optional(() => Int, meaning.partyLimit)
  partyLimit?: number | null;
  @Optional(() => DateTime, meaning.opensAt)
  opensAt?: string | null;
  @Optional(() => DateTime, meaning.closesAt)
  closesAt?: string | null;
  @Optional(() => DateTime, meaning.cancellationEndsAt)
  cancellationEndsAt?: string | null;
  @Optional(() => WebAddress, meaning.pageUrl)
  pageUrl?: string | null;
}
