import { ApprovalsService } from "./approvals/approvals.service.ts";
import { bulkMessages } from "./bulk/bulk-action.messages.ts";
import { BulkActionMutations, bulkActionNode, bulkActionResolvers } from "./bulk/bulk-actions.resolver.ts";
import { BulkActionsService } from "./bulk/bulk-actions.service.ts";
import { bulkJobs } from "./bulk/bulk-jobs.ts";
import { bulkKinds } from "./bulk/bulk-kinds.ts";
import { GovernanceService } from "./governance/governance.service.ts";
import { ReviewsService } from "./reviews/reviews.service.ts";
import { SuspensionsService } from "./suspensions/suspensions.service.ts";

/** The same decision about many items at once. */
export const bulk = {
  resolvers: bulkActionResolvers,
  nodes: [bulkActionNode],
  oneOfInputs: ["BulkActionBy", "BulkActionToDo"],
  personalData: [
    {
      place: "bulk_actions",
      held: bulkMessages.held,
      read: `select id, jsonb_build_object('kind', kind, 'items', item_count, 'at', listed_at)
             from bulk_actions where viewer = person.id::text`,
      remove: "delete from bulk_actions where viewer = $1::text",
      remains: null,
    },
  ],
  make() {
    const jobs = bulkJobs(
      bulkKinds({
        governance: new GovernanceService(),
        approvals: new ApprovalsService(),
        reviews: new ReviewsService(),
        suspensions: new SuspensionsService(),
      }),
    );
    return {
      services: [],
      resolvers: [new BulkActionMutations(new BulkActionsService(jobs))],
      actions: {},
      jobs: Object.values(jobs),
    };
  },
};
