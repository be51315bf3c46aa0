import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { isPublicViewer } from "../../../platform/viewer.ts";
import { Wave } from "../waves/wave.type.ts";
import {
  OpenAnswer,
  openAnswersOfWave,
  ResponseAnswer,
  responsesOfWave,
  SurveyResponse,
} from "./response.type.ts";
import { OpenAnswerReads, ResponseReads } from "./responses.reads.ts";

const nodeOf = (
  Reads: typeof ResponseReads | typeof OpenAnswerReads,
  Type: typeof SurveyResponse | typeof OpenAnswer,
) => ({
  type: Type.name,
  prefix: Type.prefix,
  load: (request: GraphqlRequest, uuid: string) => request.reads(Reads as typeof ResponseReads).byId(uuid),
});
export const responseNode = nodeOf(ResponseReads, SurveyResponse);
export const openAnswerNode = nodeOf(OpenAnswerReads, OpenAnswer);

const scope = "evaluations:evaluate";

export const responseResolvers = [
  fieldsOf(Wave, {
    responses: {
      type: () => responsesOfWave.Connection,
      nullable: true,
      description:
        "What was answered in it, by side, and then in an order drawn by lot. Empty while it is open, and for everybody but the evaluator.",
      Args: PageArgs,
      scope,
      read: (wave, request, info, args) =>
        isPublicViewer(request.viewer)
          ? null
          : request.reads(ResponseReads).ofWave(wave, args, selectionOf(info)),
    },
    openAnswers: {
      type: () => openAnswersOfWave.Connection,
      nullable: true,
      description:
        "What people wrote in their own words, apart from their responses, by side, and then in an order drawn by lot. Empty for everybody but the evaluator.",
      Args: PageArgs,
      scope,
      read: (wave, request, info, args) =>
        isPublicViewer(request.viewer)
          ? null
          : request.reads(OpenAnswerReads).ofWave(wave, args, selectionOf(info)),
    },
  }),
  fieldsOf(SurveyResponse, {
    answers: {
      type: () => [ResponseAnswer],
      description: "Its answers, one a question, without those in one's own words. At most 50.",
      read: (response, request) => request.reads(ResponseReads).answersOf(response),
    },
  }),
  responsesOfWave.TotalCountResolver,
  openAnswersOfWave.TotalCountResolver,
] as const;
