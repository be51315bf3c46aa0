import { bulkSteps } from "../bulk-steps/bulk-steps.ts";
import type { ConsentPart } from "../consent-part.ts";
import { ReviewsService } from "../reviews/reviews.service.ts";
import { bulkMessages } from "./bulk-action.messages.ts";
import { BulkActionMutations, bulkActionNode, bulkActionResolvers } from "./bulk-actions.resolver.ts";
import { BulkActionsService } from "./bulk-actions.service.ts";
import { bulkJobs } from "./bulk-jobs.ts";

/** The same decision about many items at once. */
export const bulk: ConsentPart = {
  resolvers: bulkActionResolvers,
  nodes: [bulkActionNode],
  oneOfInputs: ["BulkActionBy"],
  personalData: [
    {
      place: "bulk_actions",
      held: bulkMessages.held,
      read: `select id, jsonb_build_object('kinds', kinds, 'items', item_count, 'at', listed_at)
             from bulk_actions where viewer = person.id::text`,
      remove: "delete from bulk_actions where viewer = $1::text",
      remains: null,
    },
  ],
  make(earlier) {
    const steps = bulkSteps(earlier.get(ReviewsService));
    const jobs = bulkJobs(steps);
    return {
      resolvers: [new BulkActionMutations(new BulkActionsService(steps, jobs))],
      jobs: Object.values(jobs),
    };
  },
};
