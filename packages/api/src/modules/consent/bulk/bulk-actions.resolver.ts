import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Query, Resolver } from "type-graphql";
import { SignedIn, signedIn } from "../../../platform/graphql/access.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { jobOf } from "../../../platform/jobs/jobs.reads.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import {
  BulkActionBy,
  BulkActionCreateInput,
  BulkActionRunInput,
  BulkActionTakeBackInput,
} from "./bulk-action.inputs.ts";
import { BulkAction, type BulkActionRow } from "./bulk-action.type.ts";
import { BulkActionReads } from "./bulk-actions.reads.ts";
import type { BulkActionsService } from "./bulk-actions.service.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(BulkActionReads).byId(uuid);

export const bulkActionNode = { type: BulkAction.name, prefix: BulkAction.prefix, load };

export const { Mutations: BulkActionMutations, resolvers } = mutationsOf<BulkActionsService>(
  { Type: BulkAction, noun: "bulkAction", load, scope: signedIn },
  {
    bulkActionCreate: {
      description:
        "Fixes a list of archive items and does the same to each of them, as a job: with your rights, and judged item by item. By default it is only tried.",
      Input: BulkActionCreateInput,
      input: "What is to be done, and to which archive items.",
    },
    bulkActionRun: {
      description:
        "Does what was tried, with the same list. A job that was cancelled or has failed goes on with the items that are left.",
      Input: BulkActionRunInput,
    },
    bulkActionTakeBack: {
      description:
        "Takes back what was done, for all items by one call. Items for which that is not possible any more are told in the job's entries.",
      Input: BulkActionTakeBackInput,
    },
  },
);

@Resolver()
class BulkActionQueries {
  @SignedIn()
  @Query(() => BulkAction, {
    nullable: true,
    description: "One bulk action that you ordered. Null if there is no such action.",
  })
  async bulkAction(
    @Arg("by", () => BulkActionBy, { description: "How the bulk action is identified." }) {
      id,
    }: BulkActionBy,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BulkAction | null> {
    const uuid = decodeId(BulkAction.prefix, id ?? "");
    return uuid === undefined ? null : request.reads(BulkActionReads).byId(uuid, selectionOf(info));
  }
}

export const bulkActionResolvers = [
  ...resolvers,
  BulkActionQueries,
  fieldsOf(BulkAction, {
    dryRun: jobOf<BulkActionRow>("dry_run_job_id", "The job that tried it. Null if it was not tried."),
    run: jobOf<BulkActionRow>("run_job_id", "The job that does it. Null if it was not run."),
    takeBack: jobOf<BulkActionRow>(
      "take_back_job_id",
      "The job that takes it back. Null if it was not taken back.",
    ),
  }),
];
