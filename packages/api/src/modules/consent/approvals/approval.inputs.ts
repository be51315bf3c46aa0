import { Field, ID, InputType, Int } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { Optional } from "../../../platform/records/changes/inputs.ts";
import { OfItemInput } from "../governance/governance.inputs.ts";
import { AccessCircle, ApprovalRole } from "./approval.type.ts";

@InputType({ description: "An archive item as you have read it, and for whom you approve it." })
export class ArchiveItemApproveInput extends OfItemInput {
  @Field(() => AccessCircle, { description: "For whom it is opened." })
  circle!: AccessCircle;
  @Field(() => ID, { description: "The community or the holder in whose name you approve." })
  partnerId!: string;
  @Field(() => ApprovalRole, {
    defaultValue: "STEWARD",
    description: "HOLDER if you approve for the holder, which approves what everyone may see.",
  })
  role!: ApprovalRole;
  @Field(() => Int, {
    description:
      "The `contentRevision` that you have read. If the content has been changed since, you are told.",
  })
  expectedContentRevision!: number;
  @Optional(
    () => DateTime,
    "When you read it, with what people said. What they grant later waits for the next approval. Without it, now.",
  )
  seenAt?: string | null;
  @Field(() => String, {
    description:
      "How they came to agree: a meeting and its minutes, a letter, who spoke. At most 5,000 characters.",
  })
  evidence!: string;
  @Optional(() => DateTime, "When the approval ends by itself.")
  validUntil?: string | null;
  @Optional(
    () => Boolean,
    "True if a consent that begins later opens it by itself when it is due. Without it, it stays closed at the end of the embargo until each community approves again.",
  )
  opensWhenDue?: boolean | null;
  @Optional(
    () => [ID],
    "The media that you approve with it; the others wait. Without it, all that it has now. At most 100.",
  )
  mediumIds?: string[] | null;
}

@InputType({ description: "An approval to withdraw." })
export class ArchiveItemApprovalWithdrawInput extends WriteInput {
  @Field(() => ID, { description: "The approval." })
  id!: string;
}
