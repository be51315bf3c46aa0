import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { Evaluation } from "../design/evaluation.type.ts";
import { EvaluationReads } from "../design/evaluations.reads.ts";
import { EvaluationRelease } from "../releases/release.type.ts";
import { EvaluationCommentInput } from "./comment.inputs.ts";
import { ReleaseComment } from "./comment.type.ts";
import { CommentReads } from "./comments.reads.ts";
import type { SenseMakingService } from "./sense-making.service.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(EvaluationReads).byId(uuid);

export const { Mutations: SenseMakingMutations, resolvers } = mutationsOf<SenseMakingService>(
  { Type: Evaluation, noun: "evaluation", load },
  {
    evaluationComment: {
      scope: "programs:write",
      description:
        "Says what one side has to say of results that are not published yet. Both sides and the evaluator read it, and nobody else.",
      Input: EvaluationCommentInput,
      input: "The comment.",
    },
    evaluationPublish: {
      scope: "evaluations:evaluate",
      description:
        "Publishes the results of an evaluation: from then on everybody reads them. By its evaluator, once both sides have commented, or two weeks after they were made.",
      record: "The evaluation whose results are published.",
    },
  },
);

export const senseMakingResolvers = [
  ...resolvers,
  fieldsOf(EvaluationRelease, {
    comments: {
      type: () => [ReleaseComment],
      nullable: true,
      description:
        "What both sides said of it before it was published, oldest first. Empty if you take no part in the program. At most 50.",
      scope: "programs:read",
      read: (release, request) => request.reads(CommentReads).ofRelease(release),
    },
  }),
];
