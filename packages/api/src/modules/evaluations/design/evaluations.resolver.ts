import { Query, Resolver } from "type-graphql";
import { Public } from "../../../platform/graphql/access.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { resolversOf } from "../../../platform/records/resolvers.ts";
import { PersonReads } from "../../accounts/people/people.reads.ts";
import { Person } from "../../accounts/people/person.type.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { PartnerReads } from "../../partners/partner/partners.reads.ts";
import { ProgramReads } from "../../programs/listing/programs.reads.ts";
import { Program } from "../../programs/program/program.type.ts";
import {
  EvaluationApproveInput,
  EvaluationBy,
  EvaluationCodesIssueInput,
  EvaluationCreateInput,
  EvaluationsArgs,
  EvaluationUpdateInput,
  EvaluationWithholdInput,
  ProgramEvaluationsArgs,
} from "./evaluation.inputs.ts";
import {
  Evaluation,
  EvaluationApproval,
  EvaluationMetric,
  type EvaluationRow,
  evaluations,
  evaluationsOfProgram,
} from "./evaluation.type.ts";
import { EvaluationReads } from "./evaluations.reads.ts";
import type { EvaluationsService } from "./evaluations.service.ts";
import { definitions, SuccessMetricDefinition } from "./success-metrics.ts";

export const {
  Mutations: EvaluationMutations,
  node: evaluationNode,
  resolvers,
} = resolversOf<EvaluationsService, EvaluationRow, Evaluation>({
  Type: Evaluation,
  Reads: EvaluationReads,
  connection: evaluations,
  list: "Lists evaluations that you may see. The list can be filtered, sorted and searched.",
  By: EvaluationBy,
  Args: EvaluationsArgs,
  scope: "programs:write",
  mutations: {
    evaluationCreate: {
      description: "Begins the design of an evaluation. Those who take part in the program see it.",
      Input: EvaluationCreateInput,
    },
    evaluationUpdate: {
      description:
        "Changes a design. Both approvals lapse; once both sides have approved, nothing is changed any more.",
      Input: EvaluationUpdateInput,
    },
    evaluationApprove: {
      scope: "programs:approve",
      description:
        "Records one side's approval of a design. The second side's approval, by another person, fixes it and makes it public with its program.",
      Input: EvaluationApproveInput,
      input: "The approval.",
    },
    evaluationWithhold: {
      scope: "programs:approve",
      description:
        "Records one side's decision that nothing of an evaluation is released. The second side's decision, by another person, withholds it: both reasons are public, nobody reads what was answered any more, and it is deleted on the day that people were told.",
      Input: EvaluationWithholdInput,
      input: "The decision.",
    },
    evaluationCodesIssue: {
      description:
        "Makes codes by which people of your side answer, go on and withdraw. Print them, or put each in a link. They are told once; nobody can find out later which code belongs to whom, so hand them out unseen.",
      Input: EvaluationCodesIssueInput,
      input: "For whom, and how many.",
      tells: {
        codes: {
          type: () => [String],
          description: "The codes. Empty if the result is replayed, or if there are errors. At most 50.",
          otherwise: [],
        },
      },
    },
    evaluationDelete: { description: "Deletes a design that is not fixed. It can be restored." },
    evaluationRestore: {},
  },
  fields: {
    program: {
      type: () => Program,
      nullable: true,
      description: "The program that is evaluated.",
      refersTo: { column: "program_id", Reads: ProgramReads },
    },
    evaluator: {
      type: () => Person,
      nullable: true,
      description:
        "The one person who reads responses. Null if nobody is named yet, and for those who take no part in the program.",
      scope: "programs:read",
      read: async (evaluation, request, info) => {
        const id = await request.reads(EvaluationReads).evaluatorOf(evaluation);
        return id === null ? null : request.reads(PersonReads).byId(id, selectionOf(info));
      },
    },
    metrics: {
      type: () => [EvaluationMetric],
      description: "What is measured. At most 25.",
      byId: (id, request, selection) => request.reads(EvaluationReads).metricsOf(id, selection),
    },
    approvals: {
      type: () => [EvaluationApproval],
      nullable: true,
      description:
        "What both sides decided, newest first. Empty if you take no part in the program. At most 50.",
      scope: "programs:read",
      read: (evaluation, request) => request.reads(EvaluationReads).approvalsOf(evaluation),
    },
  },
});

const MetricOwners = fieldsOf(EvaluationMetric, {
  communityOwner: {
    type: () => Partner,
    nullable: true,
    description: "Its owner on the community side.",
    read: ({ communityOwner }, request, info) =>
      request.reads(PartnerReads).byId(communityOwner, selectionOf(info)),
  },
  hostOwner: {
    type: () => Partner,
    nullable: true,
    description: "Its owner on the host side.",
    read: ({ hostOwner }, request, info) => request.reads(PartnerReads).byId(hostOwner, selectionOf(info)),
  },
});

const ProgramEvaluations = fieldsOf(Program, {
  evaluations: {
    type: () => evaluationsOfProgram.Connection,
    description: "Its evaluations.",
    Args: ProgramEvaluationsArgs,
    read: (program, request, info, args) =>
      request.reads(EvaluationReads).ofProgram(program, args, selectionOf(info)),
  },
});

@Resolver()
class MetricQueries {
  @Public()
  @Query(() => [SuccessMetricDefinition], {
    description: "The common set of metrics, and how each is judged. At most 50.",
  })
  successMetrics(): SuccessMetricDefinition[] {
    return definitions;
  }
}

export const evaluationResolvers = [
  ...resolvers,
  MetricOwners,
  ProgramEvaluations,
  MetricQueries,
  evaluationsOfProgram.TotalCountResolver,
] as const;
