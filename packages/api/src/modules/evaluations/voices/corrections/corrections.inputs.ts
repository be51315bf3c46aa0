import { Field, ID, InputType, Int } from "type-graphql";
import type { WriteOptions } from "../../../../platform/actions/action.ts";
import { WriteInput } from "../../../../platform/graphql/mutation-payload.ts";
import { LanguageTag, LocalDate } from "../../../../platform/graphql/types/scalars.ts";
import { Optional, OptionalList, OptionalTexts } from "../../../../platform/records/changes/inputs.ts";
import type { LocalizedTextInput } from "../../../../platform/texts/localized-text.ts";
import { EvaluationSide } from "../../design/evaluation.vocabulary.ts";
import { RippleInput } from "../stories/stories.inputs.ts";
import { QualitativeKind } from "../voices.vocabulary.ts";

@InputType({ description: "What is to be corrected in a qualitative record. What is left out stays." })
export class QualitativeRecordUpdateInput extends WriteInput {
  @Field(() => ID, { description: "The qualitative record." })
  id!: string;
  @Optional(() => QualitativeKind, "How people were listened to.")
  kind?: QualitativeKind | null;
  @OptionalTexts("The title; at most 300 characters per language.")
  title?: LocalizedTextInput[] | null;
  @Optional(() => LocalDate, "The day on which it was held.")
  heldOn?: string | null;
  @OptionalList(() => LanguageTag, "The languages that were spoken; 1 to 50.")
  languages?: string[] | null;
  @Optional(() => ID, "The session of the program in which it was held. Null if it was in none.")
  sessionId?: string | null;
  @Optional(
    () => Int,
    "How many of the community side took part. Given where both sides agreed with the design to tell it, and only there.",
  )
  communityParticipants?: number | null;
  @Optional(() => Int, "The same of the host side.")
  hostParticipants?: number | null;
  @OptionalList(() => RippleInput, "What followed from what was done, as a ripple map shows it; at most 50.")
  ripples?: RippleInput[] | null;
}

@InputType({ description: "What is to be corrected in a turn. What is left out stays." })
export class QualitativeTurnUpdateInput extends WriteInput {
  @Field(() => ID, { description: "The turn." })
  id!: string;
  @Optional(() => Int, "The number of the speaker: from 1 to 1,000, and of nobody whose turns were removed.")
  speaker?: number | null;
  @Optional(() => EvaluationSide, "The side on which they stand.")
  side?: EvaluationSide | null;
  @Optional(() => LanguageTag, "The language in which it was said.")
  language?: string | null;
  @Optional(() => String, "What was said; at most 5,000 characters.")
  text?: string | null;
}

export interface Removal extends WriteOptions {
  id: string;
}

/** The input of a mutation that removes something for good. */
function removalOf(name: string, noun: string): new () => Removal {
  @InputType(name, { description: `A ${noun} to remove.` })
  class Input extends WriteInput {
    @Field(() => ID, { description: `The ${noun}.` })
    id!: string;
  }
  return Input;
}
export const ExcerptRemoveInput = removalOf("ExcerptRemoveInput", "quotation");
export const QualitativeTurnRemoveInput = removalOf("QualitativeTurnRemoveInput", "turn");
export const QualitativeRecordRemoveInput = removalOf("QualitativeRecordRemoveInput", "qualitative record");
export const StorySelectionRemoveInput = removalOf("StorySelectionRemoveInput", "story selection");
