import { Field, Int } from "type-graphql";
import { Language } from "../../../platform/graphql/types/record.type.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Reads, Stored } from "../../../platform/records/stored.ts";
import { EvaluationSide } from "../design/evaluation.vocabulary.ts";
import type { ImportedAnswer } from "./imported-responses.service.ts";

export interface ImportedResponseRow extends RecordRow {
  language: string;
  answers: Record<string, ImportedAnswer>;
}

@RecordType({
  table: "imported_responses",
  prefix: "impr",
  description:
    "What one person answered in a survey held elsewhere. What they consented to there is not known, so no release counts it. Only the evaluation's evaluator reads it, and nobody can tell whose it is.",
})
export class ImportedResponse extends RecordNode<ImportedResponseRow> {
  @Stored(() => String, "source", { description: "The survey, as the import named it." })
  readonly source!: string;
  @Stored(() => EvaluationSide, "side", { description: "The side on which the person stands." })
  readonly side!: EvaluationSide;
  @Stored(() => Int, "instrument_version", {
    description: "The version of the instrument whose questions it was read as answers to.",
  })
  readonly instrumentVersion!: number;
  @Reads("language")
  @Field(() => Language, { description: "The language of the survey, as the import named it." })
  get language(): Language {
    return new Language(this.row.language, this.preferredLanguages[0]);
  }
}

export const importedResponsesOfWave = connectionOf(ImportedResponse, {
  one: "imported response",
  many: "imported responses",
});
