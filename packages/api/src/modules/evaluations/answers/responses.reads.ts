import type { OrderKey } from "../../../platform/graphql/lists/connections.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { Language } from "../../../platform/graphql/types/record.type.ts";
import { listBelow } from "../../../platform/records/lists/nested-records.ts";
import { childRows } from "../../../platform/records/lists/record-reads.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import type { RecordRow } from "../../../platform/records/record.ts";
import { OpenAnswer, type OpenAnswerRow, type ResponseAnswer, SurveyResponse } from "./response.type.ts";

/** Below the side, by ids that are random: this is no order in which anything was answered. */
const bySide: OrderKey = { column: "side", type: "text" };

/** Reads what was answered. Whom it is for, the policies of the tables say: the evaluator alone. */
export class ResponseReads extends MemberReads<RecordRow, SurveyResponse> {
  readonly ofWave = listBelow<RecordRow, SurveyResponse>(this.request, {
    Type: SurveyResponse,
    relation: "responses where wave_id = parent.id",
    order: bySide,
  });
  readonly #answers = childRows<Omit<ResponseAnswer, "language"> & { language: string }>(this.request, {
    table: "response_answers",
    owner: "response_id",
    columns: "question, choice, choices, number, missing, language",
    order: "question",
  });

  constructor(request: GraphqlRequest) {
    super(request, SurveyResponse);
  }

  async answersOf({ row }: SurveyResponse): Promise<ResponseAnswer[]> {
    const answers = await this.#answers.load(row.id);
    const [preferred] = this.request.languages;
    return answers
      .slice(0, 50)
      .map((answer) => ({ ...answer, language: new Language(answer.language, preferred) }));
  }
}

export class OpenAnswerReads extends MemberReads<OpenAnswerRow, OpenAnswer> {
  readonly ofWave = listBelow<OpenAnswerRow, OpenAnswer>(this.request, {
    Type: OpenAnswer,
    relation: "open_answers where wave_id = parent.id",
    order: bySide,
  });

  constructor(request: GraphqlRequest) {
    super(request, OpenAnswer);
  }
}
