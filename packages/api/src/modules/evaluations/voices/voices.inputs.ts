import { Field, ID, InputType, Int } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { LanguageTag, LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { Optional } from "../../../platform/records/changes/inputs.ts";
import { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { EvaluationSide } from "../design/evaluation.vocabulary.ts";
import { RippleInput } from "./stories/stories.inputs.ts";
import { Coder, QualitativeKind } from "./voices.vocabulary.ts";

@InputType({ description: "A story circle, a focus group or another way of listening." })
export class QualitativeRecordCreateInput extends WriteInput {
  @Field(() => ID, { description: "The evaluation." })
  evaluationId!: string;
  @Field(() => QualitativeKind, { description: "How people were listened to." })
  kind!: QualitativeKind;
  @Field(() => [LocalizedTextInput], { description: "The title; at most 300 characters per language." })
  title!: LocalizedTextInput[];
  @Field(() => LocalDate, { description: "The day on which it was held." })
  heldOn!: string;
  @Field(() => [LanguageTag], { description: "The languages that were spoken; 1 to 50." })
  languages!: string[];
  @Optional(() => ID, "The session of the program in which it was held.")
  sessionId?: string | null;
  @Optional(
    () => Int,
    "How many of the community side took part. Given where both sides agreed with the design to tell it, and only there.",
  )
  communityParticipants?: number | null;
  @Optional(() => Int, "The same of the host side.")
  hostParticipants?: number | null;
  @Optional(() => [RippleInput], "What followed from what was done, as a ripple map shows it; at most 50.")
  ripples?: RippleInput[] | null;
}

@InputType({ description: "What somebody said, in their turn." })
export class QualitativeTurnInput {
  @Field(() => Int, {
    description: "A number for the speaker, the same in all turns of theirs: from 1 to 1,000.",
  })
  speaker!: number;
  @Field(() => EvaluationSide, { description: "The side on which they stand." })
  side!: EvaluationSide;
  @Field(() => LanguageTag, { description: "The language in which it was said." })
  language!: string;
  @Field(() => String, { description: "What was said; at most 5,000 characters." })
  text!: string;
}

@InputType({ description: "What was said, after what is there already." })
export class QualitativeRecordTurnsAddInput extends WriteInput {
  @Field(() => ID, { description: "The qualitative record." })
  id!: string;
  @Field(() => [QualitativeTurnInput], { description: "The turns, in their order: 1 to 200." })
  addTurns!: QualitativeTurnInput[];
}

@InputType({ description: "Who a speaker is, as those know who record consent." })
export class QualitativeRecordSpeakerLinkInput extends WriteInput {
  @Field(() => ID, { description: "The qualitative record." })
  id!: string;
  @Field(() => Int, { description: "The number of the speaker in it: from 1 to 1,000." })
  speaker!: number;
  @Field(() => ID, { description: "The consent subject who spoke." })
  subjectId!: string;
  @Field(() => ID, {
    description:
      "The archive item, such as the recording, of which they say whether they may be quoted: its subjects include them.",
  })
  itemId!: string;
  @Optional(
    () => String,
    "The name by which they want to be quoted, if by any; at most 300 characters. Without it they are never named.",
  )
  name?: string | null;
}

@InputType({ description: "A quotation." })
export class ExcerptCreateInput extends WriteInput {
  @Field(() => ID, { description: "The turn in which it was said." })
  turnId!: string;
  @Field(() => [LocalizedTextInput], {
    description:
      "What was said, first as it stands in the turn, word for word, and then translations of it; at most 1,000 characters per language.",
  })
  text!: LocalizedTextInput[];
}

@InputType({ description: "Something that a turn can be about." })
export class QualitativeCodeInput {
  @Field(() => String, { description: "Its key: small letters, digits and hyphens, at most 40." })
  key!: string;
  @Field(() => [LocalizedTextInput], { description: "What it means; at most 300 characters per language." })
  name!: LocalizedTextInput[];
}

@InputType({ description: "What one of two coders reads in a turn." })
export class QualitativeCodingInput {
  @Field(() => ID, { description: "The turn." })
  turnId!: string;
  @Field(() => Coder, { description: "Who reads it so." })
  coder!: Coder;
  @Optional(() => String, "The key of the code. Null, or left out, takes back what this coder gave.")
  code?: string | null;
}

@InputType({ description: "Codes, and what two coders read in turns." })
export class QualitativeRecordCodeInput extends WriteInput {
  @Field(() => ID, { description: "The qualitative record." })
  id!: string;
  @Field(() => [QualitativeCodeInput], {
    description: "All codes, in the place of those before: at most 50. One that a turn was given stays.",
  })
  codes!: QualitativeCodeInput[];
  @Field(() => [QualitativeCodingInput], {
    description: "What is coded now: at most 200. What other turns were given stays.",
  })
  codings!: QualitativeCodingInput[];
}
