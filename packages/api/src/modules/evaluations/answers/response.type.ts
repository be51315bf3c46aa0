import { Field, Float, Int, ObjectType } from "type-graphql";
import { Language } from "../../../platform/graphql/types/record.type.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Reads, Stored } from "../../../platform/records/stored.ts";
import { EvaluationSide } from "../design/evaluation.vocabulary.ts";
import { MissingAnswer } from "../instruments/question.vocabulary.ts";

@ObjectType({ description: "An answer of a response.", simpleResolvers: true })
export class ResponseAnswer {
  @Field(() => String, { description: "The key of the question." })
  question!: string;
  @Field(() => String, { nullable: true, description: "The key of the choice." })
  choice!: string | null;
  @Field(() => [String], { nullable: true, description: "The keys of the choices. At most 20." })
  choices!: string[] | null;
  @Field(() => Float, { nullable: true, description: "The number." })
  number!: number | null;
  @Field(() => MissingAnswer, { nullable: true, description: "Why there is no answer." })
  missing!: MissingAnswer | null;
  @Field(() => Language, { description: "The language in which the question was shown." })
  language!: Language;
}

@RecordType({
  table: "responses",
  prefix: "resp",
  description:
    "What one person answered in a wave that has closed, by pseudonym. Only the evaluation's evaluator reads it, and nobody can tell whose it is.",
})
export class SurveyResponse extends RecordNode<RecordRow> {
  @Stored(() => String, "respondent_id::text as respondent_id", {
    description: "The pseudonym, by which the waves of this evaluation are paired. It stands nowhere else.",
  })
  readonly respondent!: string;
  @Stored(() => EvaluationSide, "side", { description: "The side on which the person stands." })
  readonly side!: EvaluationSide;
  @Stored(() => Int, "group_number", { description: "The group with which they took part." })
  readonly group!: number;
  @Stored(() => Int, "instrument_version", {
    description: "The version of the instrument that they answered.",
  })
  readonly instrumentVersion!: number;
}

export interface OpenAnswerRow extends RecordRow {
  language: string;
}

@RecordType({
  table: "open_answers",
  prefix: "oans",
  description:
    "What somebody wrote in their own words, apart from what else they answered. Only the evaluation's evaluator reads it.",
})
export class OpenAnswer extends RecordNode<OpenAnswerRow> {
  @Stored(() => EvaluationSide, "side", { description: "The side on which the person stands." })
  readonly side!: EvaluationSide;
  @Stored(() => String, "question", { description: "The key of the question." })
  readonly question!: string;
  @Stored(() => String, "text", { description: "What was written." })
  readonly text!: string;
  @Reads("language")
  @Field(() => Language, { description: "The language in which the question was shown." })
  get language(): Language {
    return new Language(this.row.language, this.preferredLanguages[0]);
  }
}

export const responsesOfWave = connectionOf(SurveyResponse, { one: "response", many: "responses" });
export const openAnswersOfWave = connectionOf(OpenAnswer, { one: "open answer", many: "open answers" });
