import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { isPublicViewer } from "../../../platform/viewer.ts";
import { ResponseAnswer } from "../answers/response.type.ts";
import { Wave } from "../waves/wave.type.ts";
import { ImportedResponse, importedResponsesOfWave } from "./imported-response.type.ts";
import { ImportedResponseReads } from "./imported-responses.reads.ts";

export const importedResponseNode = {
  type: ImportedResponse.name,
  prefix: ImportedResponse.prefix,
  load: (request: GraphqlRequest, uuid: string) => request.reads(ImportedResponseReads).byId(uuid),
};

const none = { choice: null, choices: null, number: null, missing: null };

export const importedResponseResolvers = [
  fieldsOf(Wave, {
    importedResponses: {
      type: () => importedResponsesOfWave.Connection,
      nullable: true,
      description:
        "What was answered in surveys held elsewhere and taken in for this wave, by source, and then in an order drawn by lot. No release counts it. Empty for everybody but the evaluator.",
      Args: PageArgs,
      scope: "evaluations:evaluate",
      read: (wave, request, info, args) =>
        isPublicViewer(request.viewer)
          ? null
          : request.reads(ImportedResponseReads).ofWave(wave, args, selectionOf(info)),
    },
  }),
  fieldsOf(ImportedResponse, {
    answers: {
      type: () => [ResponseAnswer],
      description: "Its answers, one a question. At most 50.",
      columns: ["answers", "language"],
      read: ({ row, language }) =>
        Object.entries(row.answers)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .slice(0, 50)
          .map(([question, answer]) => ({ ...none, question, ...answer, language })),
    },
  }),
  importedResponsesOfWave.TotalCountResolver,
] as const;
