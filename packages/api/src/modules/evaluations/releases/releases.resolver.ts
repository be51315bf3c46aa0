import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { Evaluation } from "../design/evaluation.type.ts";
import { EvaluationReads } from "../design/evaluations.reads.ts";
import { EvaluationReleaseInput } from "../recorded/recorded-value.inputs.ts";
import { EvaluationRelease, EvaluationResult } from "./release.type.ts";
import { ReleaseReads } from "./releases.reads.ts";
import type { ReleasesService } from "./releases.service.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(EvaluationReads).byId(uuid);
export const releaseNode = {
  type: EvaluationRelease.name,
  prefix: EvaluationRelease.prefix,
  table: EvaluationRelease.table,
  load: (request: GraphqlRequest, uuid: string) => request.reads(ReleaseReads).byId(uuid),
};

export const { Mutations: ReleaseMutations, resolvers } = mutationsOf<ReleasesService>(
  { Type: Evaluation, noun: "evaluation", load, scope: "evaluations:evaluate" },
  {
    evaluationRelease: {
      description:
        "Computes what may be told of an evaluation, audits it and freezes it. Those who take part read it first, until it is published. Only its evaluator does, while nobody is being asked: each release holds the metrics whose waves are closed and that no earlier one holds, and restates none. It can take a minute: have your client wait so long. One is made at a time, and published before the next. Metrics for which nobody is asked are counted from what everybody can see, or given with their source.",
      Input: EvaluationReleaseInput,
      input: "The evaluation, and what records that are kept elsewhere hold.",
    },
  },
);

export const releaseResolvers = [
  ...resolvers,
  fieldsOf(Evaluation, {
    releases: {
      type: () => [EvaluationRelease],
      description:
        "What has been told of it; for those who take part and the evaluator, also what they read before it is published. At most 50.",
      byId: (id, request, selection) => request.reads(ReleaseReads).ofEvaluation(id, selection),
    },
  }),
  fieldsOf(EvaluationRelease, {
    partnersResults: {
      type: () => [EvaluationResult],
      nullable: true,
      description:
        "The same results in the edition of the partners, which speaks of groups and counts of five people or more instead of ten. Null if both sides agreed on none (`hasPartnersEdition`), and for everybody who takes no part in the program. At most 50.",
      scope: "programs:read",
      read: (release, request) => request.reads(ReleaseReads).partnersResultsOf(release),
    },
    evaluation: {
      type: () => Evaluation,
      nullable: true,
      description: "The evaluation.",
      columns: ["evaluation_id"],
      read: ({ row }, request, info) =>
        request.reads(EvaluationReads).byId(row.evaluation_id, selectionOf(info)),
    },
  }),
];
