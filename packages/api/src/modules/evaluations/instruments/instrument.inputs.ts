import { Field, Float, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { LanguageTag } from "../../../platform/graphql/types/scalars.ts";
import { Optional, OptionalTexts } from "../../../platform/records/changes/inputs.ts";
import { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { MissingAnswer, QuestionKind } from "./question.vocabulary.ts";

@InputType({ description: "A choice of a question." })
export class ChoiceInput {
  @Field(() => String, {
    description: "Its key, which stays when its words change: small letters, digits and hyphens, at most 40.",
  })
  key!: string;
  @Field(() => [LocalizedTextInput], { description: "What it says; at most 300 characters per language." })
  text!: LocalizedTextInput[];
  @Optional(() => Float, "What it counts in a score. If left out, it counts nothing.")
  score?: number | null;
}

@InputType({ description: "A question as somebody says it in one language." })
export class SpokenQuestionInput {
  @Field(() => LanguageTag, { description: "The language, one of those that the question is written in." })
  language!: string;
  @Field(() => ID, {
    description:
      "The recording: a medium of kind AUDIO of an archive item that you see. It is played while whoever answers may hear it.",
  })
  mediumId!: string;
}

@InputType({ description: "A question." })
export class QuestionInput {
  @Field(() => String, {
    description:
      "Its key, which stays from version to version: small letters, digits and hyphens, at most 40.",
  })
  key!: string;
  @Field(() => QuestionKind, { description: "How it is answered." })
  kind!: QuestionKind;
  @Field(() => [LocalizedTextInput], { description: "What is asked; at most 1,000 characters per language." })
  text!: LocalizedTextInput[];
  @OptionalTexts("What helps to answer it; at most 1,000 characters per language.")
  hint?: LocalizedTextInput[] | null;
  @Optional(() => [ChoiceInput], "Its choices, in their order: 2 to 20. Only for kinds that have choices.")
  choices?: ChoiceInput[] | null;
  @Field(() => [MissingAnswer], {
    defaultValue: ["PREFER_NOT_TO_SAY"],
    description:
      "Why somebody may not answer, as it is offered beside the choices. That it is left open is always allowed.",
  })
  missing!: MissingAnswer[];
  @Optional(
    () => [SpokenQuestionInput],
    "Spoken versions, one for a language: the question with its choices, read aloud. At most 20. If left out, those from before stay; an empty list removes them.",
  )
  spoken?: SpokenQuestionInput[] | null;
}

@InputType({
  description:
    "What people are asked. It takes the place of the latest version; one that has been opened stays, and this becomes the next. Once both sides have approved the design, only translations are added.",
})
export class InstrumentSaveInput extends WriteInput {
  @Field(() => ID, { description: "The evaluation." })
  evaluationId!: string;
  @Field(() => [LocalizedTextInput], {
    description:
      "What people agree to before anything of theirs is kept: who asks, what for, until when it is kept, how it is taken back; at most 5,000 characters per language.",
  })
  consent!: LocalizedTextInput[];
  @Field(() => [QuestionInput], { description: "The questions, in their order: at most 50." })
  questions!: QuestionInput[];
}
