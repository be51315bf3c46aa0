import { Field, Float, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { LanguageTag } from "../../../platform/graphql/types/scalars.ts";
import { Optional } from "../../../platform/records/changes/inputs.ts";
import { WaveKind } from "../design/evaluation.vocabulary.ts";
import { MissingAnswer } from "../instruments/question.vocabulary.ts";

const code =
  "The code on the paper or in the link, in small or capital letters, with or without hyphens and spaces.";
const language =
  "The language in which all of it is shown. If left out, the first of your languages that is open.";

@InputType({ description: "The survey to look up." })
export class SurveyByCodeInput extends WriteInput {
  @Field(() => String, { description: code })
  code!: string;
  @Optional(() => LanguageTag, language)
  language?: string | null;
}

@InputType({
  description: "An answer to a question: one of `choice`, `choices`, `number`, `text` and `missing`.",
})
export class SurveyAnswerItemInput {
  @Field(() => String, { description: "The key of the question." })
  question!: string;
  @Field(() => String, {
    description:
      "An id of this answer that cannot be guessed, such as a random UUID: 16 to 100 characters. Sent again with the same content it changes nothing; with other content it is a conflict. Keep it on the device: only who knows it is shown the answer.",
  })
  clientId!: string;
  @Optional(() => String, "The key of the choice.")
  choice?: string | null;
  @Optional(() => [String], "The keys of the choices that apply; of a RANKING all of them, in their order.")
  choices?: string[] | null;
  @Optional(() => Float, "A whole number.")
  number?: number | null;
  @Optional(
    () => String,
    "In one's own words; at most 5,000 characters. It is kept apart from the other answers.",
  )
  text?: string | null;
  @Optional(() => MissingAnswer, "Why there is no answer.")
  missing?: MissingAnswer | null;
  @Optional(
    () => String,
    "The `clientId` of the answer whose place it takes, for who has changed their mind.",
  )
  replaces?: string | null;
  @Optional(
    () => Boolean,
    "True to take the place of whatever was answered with this code, as from another device. You are not told what that was.",
  )
  overwrites?: boolean | null;
}

@InputType({
  description:
    "Answers to questions of a survey, a single one or several that were given offline. An `idempotencyKey` is not kept, so that no moment is: the `clientId` of each answer does the same.",
})
export class SurveyAnswerInput extends WriteInput {
  @Field(() => String, { description: code })
  code!: string;
  @Field(() => LanguageTag, { description: "The language in which the questions were shown." })
  language!: string;
  @Optional(
    () => WaveKind,
    "The wave in which the questions were shown, for answers that may have waited: if another one is asked by now, nothing is taken in.",
  )
  wave?: WaveKind | null;
  @Optional(
    () => Boolean,
    "True if the person has agreed to what is said before the questions, in this language. Needed once; without it nothing is kept.",
  )
  hasConsented?: boolean | null;
  @Field(() => [SurveyAnswerItemInput], { description: "The answers; at most 50." })
  answers!: SurveyAnswerItemInput[];
}

@InputType({
  description: "The code with which something was answered. An `idempotencyKey` is not kept, and not needed.",
})
export class SurveyWithdrawInput extends WriteInput {
  @Field(() => String, { description: code })
  code!: string;
}
