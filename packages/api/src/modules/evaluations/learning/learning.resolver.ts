import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { queriesOf } from "../../../platform/records/lists/queries.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { PartnerReads } from "../../partners/partner/partners.reads.ts";
import { Evaluation, EvaluationMetric } from "../design/evaluation.type.ts";
import { EvaluationReads } from "../design/evaluations.reads.ts";
import { ExcerptReads } from "../voices/voices.reads.ts";
import { Excerpt } from "../voices/voices.type.ts";
import { AskedAgainReads } from "./asked-again.reads.ts";
import { MetricAskedAgain } from "./asked-again.type.ts";
import {
  FindingRecordInput,
  RecommendationAnswerInput,
  RecommendationBy,
  RecommendationChangeInput,
  RecommendationCreateInput,
  RecommendationsArgs,
} from "./learning.inputs.ts";
import { FindingReads, RecommendationReads } from "./learning.reads.ts";
import type { LearningService } from "./learning.service.ts";
import { Finding, Recommendation, recommendations } from "./learning.type.ts";

const loadFinding = (request: GraphqlRequest, uuid: string) => request.reads(FindingReads).byId(uuid);
const load = (request: GraphqlRequest, uuid: string) => request.reads(RecommendationReads).byId(uuid);
export const findingNode = {
  type: Finding.name,
  prefix: Finding.prefix,
  table: Finding.table,
  load: loadFinding,
};
export const recommendationNode = {
  ...{ type: Recommendation.name, prefix: Recommendation.prefix, table: Recommendation.table, load },
};

const findingResult = { Type: Finding, noun: "finding", load: loadFinding };

export const { Mutations: LearningMutations, resolvers } = mutationsOf<LearningService>(
  { Type: Recommendation, noun: "recommendation", load, scope: "programs:write" },
  {
    findingRecord: {
      scope: "programs:read",
      description:
        "Records a finding, by anybody who writes programs for a partner that takes part, or by the evaluator. It is seen with its evaluation, and stays.",
      Input: FindingRecordInput,
      input: "The finding.",
      result: findingResult,
      run: (service, actor, input: FindingRecordInput) => service.findingRecord(actor, input),
    },
    recommendationCreate: {
      scope: "programs:read",
      description: "Recommends something after a finding, to a partner that answers it by a day.",
      Input: RecommendationCreateInput,
      input: "The recommendation.",
    },
    recommendationAnswer: {
      description: "Answers a recommendation for its owner, once: accepts it, or refuses it with a reason.",
      Input: RecommendationAnswerInput,
      input: "The answer.",
    },
    recommendationChange: {
      description: "Tells what was changed after a recommendation that its owner accepted.",
      Input: RecommendationChangeInput,
      input: "The change.",
    },
  },
);

export const learningResolvers = [
  queriesOf({
    Type: Recommendation,
    Connection: recommendations.Connection,
    By: RecommendationBy,
    Args: RecommendationsArgs,
    Reads: RecommendationReads,
    one: "recommendation",
    many: "recommendations",
    description:
      "Lists recommendations that you may see, with their answers: what is open, what is late, what was done.",
  }),
  ...resolvers,
  fieldsOf(Evaluation, {
    findings: {
      type: () => [Finding],
      description: "What was read in its results, oldest first. At most 50.",
      byId: (id, request, selection) => request.reads(FindingReads).ofEvaluation(id, selection),
    },
  }),
  fieldsOf(Finding, {
    evaluation: {
      type: () => Evaluation,
      nullable: true,
      description: "The evaluation.",
      columns: ["evaluation_id"],
      read: ({ row }, request, info) =>
        request.reads(EvaluationReads).byId(row.evaluation_id, selectionOf(info)),
    },
    metric: {
      type: () => EvaluationMetric,
      nullable: true,
      description: "The metric that shows it. Null if it rests on none.",
      columns: ["evaluation_id", "metric_id"],
      read: ({ row }, request) => request.reads(EvaluationReads).metric(row.evaluation_id, row.metric_id),
    },
    excerpts: {
      type: () => [Excerpt],
      description:
        "The quotations that show it, as far as you may see them: each while its speaker wants to be quoted. At most 50.",
      columns: ["excerpt_ids"],
      read: ({ row }, request, info) => request.reads(ExcerptReads).among(row.excerpt_ids, selectionOf(info)),
    },
    recommendations: {
      type: () => [Recommendation],
      description: "What is recommended after it, oldest first. At most 50.",
      byId: (id, request, selection) => request.reads(RecommendationReads).ofFinding(id, selection),
    },
  }),
  fieldsOf(Recommendation, {
    finding: {
      type: () => Finding,
      nullable: true,
      description: "The finding after which it is recommended.",
      columns: ["finding_id"],
      read: ({ row }, request, info) => request.reads(FindingReads).byId(row.finding_id, selectionOf(info)),
    },
    owner: {
      type: () => Partner,
      nullable: true,
      description: "The partner that answers it.",
      columns: ["owner_id"],
      read: ({ row }, request, info) => request.reads(PartnerReads).byId(row.owner_id, selectionOf(info)),
    },
    askedAgain: {
      type: () => [MetricAskedAgain],
      description:
        "The metric of its finding, asked again in a later evaluation of the same program after what was changed, by release and side. At most 20.",
      read: (recommendation, request) => request.reads(AskedAgainReads).ofRecommendation(recommendation),
    },
  }),
  recommendations.TotalCountResolver,
] as const;
