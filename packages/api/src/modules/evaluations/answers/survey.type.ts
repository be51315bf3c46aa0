import { Field, Float, ID, ObjectType } from "type-graphql";
import { Language } from "../../../platform/graphql/types/record.type.ts";
import { LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";
import { WaveKind } from "../design/evaluation.vocabulary.ts";
import { MissingAnswer, QuestionKind } from "../instruments/question.vocabulary.ts";

@ObjectType({ description: "A choice of a question, in the language of the survey.", simpleResolvers: true })
export class SurveyChoice {
  @Field(() => String, { description: "Its key, which answers hold." })
  key!: string;
  @Field(() => String, { description: "What it says." })
  text!: string;
}

@ObjectType({ description: "A question, in the language of the survey.", simpleResolvers: true })
export class SurveyQuestion {
  @Field(() => String, { description: "Its key, which answers hold." })
  key!: string;
  @Field(() => String, { description: "What is asked." })
  text!: string;
  @Field(() => QuestionKind, { description: "How it is answered." })
  kind!: QuestionKind;
  @Field(() => String, { nullable: true, description: "What helps to answer it." })
  hint!: string | null;
  @Field(() => [SurveyChoice], { description: "Its choices, in their order. At most 20." })
  choices!: SurveyChoice[];
  @Field(() => [MissingAnswer], { description: "Why one may not answer, as it is offered. At most 5." })
  missing!: MissingAnswer[];
  @Field(() => Boolean, {
    description: "True if something was answered to it with this code. What it was is not told.",
  })
  isAnswered!: boolean;
  /** The medium in which it is said in the language of the survey. */
  spokenBy!: string | undefined;
}

@ObjectType({
  description: "What the holder of a code is asked, all of it in one language.",
  simpleResolvers: true,
})
export class Survey {
  @Field(() => String, { description: "What it is about: the title of the evaluation." })
  title!: string;
  @Field(() => Boolean, { description: "True if something is asked now." })
  isOpen!: boolean;
  @Field(() => Boolean, { description: "True if what was answered with the code has been taken back." })
  isWithdrawn!: boolean;
  @Field(() => LocalDate, { description: "The day on which what people answered is deleted." })
  responsesUntil!: string;
  @Field(() => WaveKind, {
    nullable: true,
    description: "When in the program it is asked. Null if nothing is asked now.",
  })
  wave!: WaveKind | null;
  @Field(() => Language, {
    nullable: true,
    description:
      "The language of all that is shown. If nothing is asked now, the one in which something was last answered with the code; null if nothing was, or it has been deleted.",
  })
  language!: Language | null;
  @Field(() => [Language], { description: "The languages in which it can be shown. At most 50." })
  languages!: Language[];
  @Field(() => String, {
    nullable: true,
    description: "What is agreed to before anything is kept. Null if nothing is asked now.",
  })
  consentText!: string | null;
  @Field(() => Boolean, { description: "True if that was agreed to with this code in this wave." })
  hasConsented!: boolean;
  @Field(() => [SurveyQuestion], { description: "The questions, in their order. At most 50." })
  questions!: SurveyQuestion[];
  @Field(() => ID, {
    nullable: true,
    description:
      "The evaluation, once results of it have been released and everyone can see them: whoever answered is shown them there. Null before.",
  })
  releasedEvaluationId!: string | null;
}

export const SurveyAnswerState = vocabulary("SurveyAnswerState", "What became of an answer that was sent.", {
  KEPT: "It counts from now on.",
  REPLAYED: "It was here before, or something later is here in its place.",
  CONFLICT: "Something else is here, and was left. Say `replaces` or `overwrites` to take its place.",
});
export type SurveyAnswerState = keyof typeof SurveyAnswerState;

@ObjectType({ description: "An answer, as the device that gave it is shown it.", simpleResolvers: true })
export class SurveyAnswerValue {
  @Field(() => String, { nullable: true, description: "The key of the choice." })
  choice!: string | null;
  @Field(() => [String], { nullable: true, description: "The keys of the choices. At most 20." })
  choices!: string[] | null;
  @Field(() => Float, { nullable: true, description: "The number." })
  number!: number | null;
  @Field(() => String, { nullable: true, description: "In one's own words." })
  text!: string | null;
  @Field(() => MissingAnswer, { nullable: true, description: "Why there is no answer." })
  missing!: MissingAnswer | null;
}

@ObjectType({ description: "What became of an answer that was sent.", simpleResolvers: true })
export class SurveyAnswerOutcome {
  @Field(() => String, { description: "The key of the question." })
  question!: string;
  @Field(() => String, { description: "The id under which the answer was sent." })
  clientId!: string;
  @Field(() => SurveyAnswerState, { description: "What became of it." })
  state!: SurveyAnswerState;
  @Field(() => SurveyAnswerValue, { description: "What was sent." })
  sent!: SurveyAnswerValue;
  @Field(() => SurveyAnswerValue, {
    nullable: true,
    description:
      "Of a conflict, what is here instead, if it was given under the same `clientId`. Null otherwise: a code alone tells nobody what was said.",
  })
  stored!: SurveyAnswerValue | null;
}
