import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { Optional } from "../../../platform/records/changes/inputs.ts";
import { OfItemInput } from "../governance/governance.inputs.ts";
import { SuspensionReason } from "./suspension.type.ts";

@InputType({ description: "An archive item to close at once, and why." })
export class ArchiveItemSuspendInput extends OfItemInput {
  @Optional(
    () => ID,
    "For whom: a community that governs it and whose steward you are, or its holder; with the reason CLAIM also a community that claims what an institution governs as its own. Left out only by those who run the service.",
  )
  partnerId?: string | null;
  @Field(() => SuspensionReason, { description: "Why." })
  reason!: SuspensionReason;
  @Optional(() => String, "More about it, in plain words: at most 5,000 characters.")
  note?: string | null;
}

@InputType({ description: "A suspension to lift, and what was decided." })
export class ArchiveItemSuspensionLiftInput extends WriteInput {
  @Field(() => ID, { description: "The suspension." })
  id!: string;
  @Field(() => String, { description: "What was decided, and by whom: at most 5,000 characters." })
  decision!: string;
}

@InputType({ description: "A suspension by those who run the service, which they agree to lift." })
export class ArchiveItemSuspensionReleaseInput extends WriteInput {
  @Field(() => ID, { description: "The suspension." })
  id!: string;
}
