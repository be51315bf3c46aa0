import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { SignedIn, signedIn } from "../graphql/access.ts";
import { PageArgs } from "../graphql/lists/connections.ts";
import { selectionOf } from "../graphql/lists/selection.ts";
import type { GraphqlRequest } from "../graphql/request.ts";
import { encodeId } from "../graphql/types/ids.ts";
import type { NodeResolver } from "../graphql/types/node.resolver.ts";
import { Node } from "../graphql/types/node.ts";
import type { NodeType } from "../module.ts";
import { mutationsOf } from "../records/changes/mutations.ts";
import type { OrderedListArgs } from "../records/lists/list-args.ts";
import { nameColumns } from "../records/stored.ts";
import { JobBy, JobCancelInput, JobsArgs } from "./job.inputs.ts";
import { Job, JobEntry, jobEntries, jobs } from "./job.type.ts";
import { JobReads } from "./jobs.reads.ts";
import type { JobsService } from "./jobs.service.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(JobReads).byId(uuid);

export const jobNode = { type: "Job", prefix: Job.prefix, load };

/** What a mutation returns that orders a job. */
export const jobResult = { Type: Job, noun: "job", load };

export const { Mutations: JobMutations, resolvers } = mutationsOf<JobsService>(
  { ...jobResult, scope: signedIn },
  {
    jobCancel: {
      description:
        "Cancels a job that has not ended. What it has done until then remains; what it is doing at this moment is undone.",
      Input: JobCancelInput,
    },
  },
);

@Resolver(() => Job)
export class JobsResolver {
  readonly #nodes: readonly NodeType[];
  /** With the types of records that a report may name. */
  constructor(nodes: readonly NodeType[]) {
    this.#nodes = nodes;
  }

  @SignedIn()
  @Query(() => Job, {
    nullable: true,
    description: "One job that you ordered. Null if there is no such job.",
  })
  job(
    @Arg("by", () => JobBy, { description: "How the job is identified." }) by: JobBy,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job | null> {
    return request.reads(JobReads).by(by as { id?: string }, selectionOf(info));
  }

  @SignedIn()
  @Query(() => jobs.Connection, {
    description: "The jobs that you ordered, as a list that can be filtered and ordered.",
  })
  jobs(
    @Args(() => JobsArgs) args: OrderedListArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(JobReads).list(args, selectionOf(info));
  }

  @FieldResolver(() => jobEntries.Connection, {
    description:
      "What it has to say of single parts of what was ordered, in the order in which it was said. Entries about records that you may not see now are left out.",
  })
  entries(
    @Root() job: Job,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(JobReads).entriesOf(job, this.#nodes, args, selectionOf(info));
  }
}

@Resolver(() => JobEntry)
export class JobEntryResolver {
  readonly #nodes: NodeResolver;
  constructor(nodes: NodeResolver) {
    this.#nodes = nodes;
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: "The record that it is about, as you may see it now. Null if it is about none.",
  })
  async subject(@Root() { row }: JobEntry, @Ctx() request: GraphqlRequest): Promise<Node | null> {
    const { subject_type: type, subject_id: uuid } = row;
    return type === null || uuid === null ? null : this.#nodes.node(encodeId(type, uuid), request);
  }
}
nameColumns(JobEntry.prototype, "subject", ["subject_type", "subject_id"]);

export const jobResolvers = [
  JobsResolver,
  JobEntryResolver,
  ...resolvers,
  jobs.TotalCountResolver,
  jobEntries.TotalCountResolver,
];
