import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";

@InputType({ description: "Archive items, and the partner that is to hold them." })
export class ItemTransferOfferInput extends WriteInput {
  @Field(() => [ID], { description: "The archive items, all of one holder. At most 50." })
  itemIds!: string[];
  @Field(() => ID, { description: "The partner to which they are offered." })
  partnerId!: string;
}

@InputType()
export abstract class ItemTransferAnswerInput extends WriteInput {
  @Field(() => ID, { description: "The transfer." })
  id!: string;
}

@InputType({ description: "A transfer that is accepted." })
export class ItemTransferAcceptInput extends ItemTransferAnswerInput {}

@InputType({ description: "A transfer that is declined." })
export class ItemTransferDeclineInput extends ItemTransferAnswerInput {}

@InputType({ description: "A transfer that its holder takes back." })
export class ItemTransferWithdrawInput extends ItemTransferAnswerInput {}
