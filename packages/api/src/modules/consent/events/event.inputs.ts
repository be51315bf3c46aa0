import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { DateTime, LanguageTag, LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { Optional } from "../../../platform/records/changes/inputs.ts";
import { ConsentPurpose, ConsentRemains, ConsentSpeaker, ConsentState } from "./event.vocabulary.ts";

@InputType({ description: "What somebody said of an item, for one purpose or several." })
export class ConsentRecordInput extends WriteInput {
  @Field(() => ID, { description: "The consent subject." })
  id!: string;
  @Field(() => ID, { description: "The archive item." })
  itemId!: string;
  @Optional(() => ID, "The medium it is about. Leave it out if it is about the whole item.")
  mediumId?: string | null;
  @Field(() => [ConsentPurpose], { description: "What it is for: 1 to 26 purposes." })
  purposes!: ConsentPurpose[];
  @Field(() => ConsentState, { description: "What was said." })
  state!: ConsentState;
  @Field(() => ConsentSpeaker, { description: "Who said it." })
  saidBy!: ConsentSpeaker;
  @Optional(() => LocalDate, "The day on which it was said. Leave it out if that is today.")
  happenedOn?: string | null;
  @Optional(() => DateTime, "From when a yes counts. Leave it out if it counts at once.")
  validFrom?: string | null;
  @Optional(() => DateTime, "Until when a yes counts. Leave it out if it has no end.")
  validUntil?: string | null;
  @Optional(() => ConsentRemains, "What a no leaves. Leave it out to hide everything.")
  leaves?: ConsentRemains | null;
  @Optional(
    () => ID,
    "What shows it, at the partner that took it. A yes needs it, of this person or the minutes of a meeting, with a note or a file that came; a no needs none.",
  )
  evidenceId?: string | null;
  @Optional(() => String, "Who interpreted, 300 characters at most.")
  interpreter?: string | null;
  @Optional(() => String, "Which version of the consent text was read, 100 characters at most.")
  textVersion?: string | null;
  @Optional(() => LanguageTag, "The language in which it was read.")
  textLanguage?: string | null;
}

@InputType({ description: "What is withdrawn. Without an item, everything of the person." })
abstract class WithdrawalInput extends WriteInput {
  @Optional(() => ID, "The archive item. Leave it out to withdraw everything.")
  itemId?: string | null;
  @Optional(() => ID, "The medium, where it is about that alone.")
  mediumId?: string | null;
  @Optional(
    () => [ConsentPurpose],
    "What is withdrawn, 26 purposes at most. Leave it out to withdraw every use; to have it kept no longer, name ARCHIVING too, or choose ERASE.",
  )
  purposes?: ConsentPurpose[] | null;
  @Optional(() => ConsentRemains, "What remains. Leave it out to hide everything.")
  leaves?: ConsentRemains | null;
  @Optional(
    () => Boolean,
    "With ERASE: true to have it erased at once instead of after seven days. What others are in is erased after thirty days all the same.",
  )
  eraseAtOnce?: boolean | null;
}

@InputType({ description: "What a person withdraws, or somebody for them." })
export class ConsentWithdrawInput extends WithdrawalInput {
  @Field(() => ID, { description: "The consent subject." })
  id!: string;
  @Field(() => ConsentSpeaker, {
    defaultValue: "SUBJECT",
    description: "Who said it: the person, or somebody else who takes a consent back.",
  })
  saidBy!: ConsentSpeaker;
}

@InputType({ description: "What is withdrawn by the code on a receipt." })
export class ConsentWithdrawByCodeInput extends WithdrawalInput {
  @Field(() => String, {
    description: "The code on the receipt, in small or capital letters, with or without hyphens and spaces.",
  })
  code!: string;
}
