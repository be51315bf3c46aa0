import type { BulkActionToDo } from "../bulk/bulk-action.inputs.ts";
import type { BulkActionKind } from "../bulk/bulk-action.type.ts";
import type { ReviewsService } from "../reviews/reviews.service.ts";
import { type BulkStep, itemsAtOnce } from "./bulk-step.ts";
import { approveStep, liftStep, suspendStep } from "./decision-steps.ts";
import { acceptStep, offerStep, placeStep } from "./governance-steps.ts";
import { reviewStep, supportStep } from "./review-steps.ts";

/** How many items are tried in one transaction, which does all to them and undoes it. */
export const itemsTried = itemsAtOnce;

export type BulkSteps = Record<BulkActionKind, BulkStep>;

/** What can be done to many items, in the order in which several of it are done. */
export function bulkSteps(reviews: ReviewsService): BulkSteps {
  const steps = {
    OFFER: offerStep,
    ACCEPT: acceptStep,
    SUSPEND: suspendStep,
    LIFT: liftStep,
    PLACE: placeStep,
    REVIEW: reviewStep(reviews),
    SUPPORT: supportStep(reviews),
    APPROVE: approveStep,
  } satisfies { [Kind in BulkActionKind]: BulkStep<never> };
  // Each finds in the list what was kept for it.
  return steps as unknown as BulkSteps;
}

const inOrder = ["OFFER", "ACCEPT", "SUSPEND", "LIFT", "PLACE", "REVIEW", "SUPPORT", "APPROVE"] as const;

/** What of the given is to be done, in its order, with what each needs. */
export function toDo(action: BulkActionToDo): {
  kinds: BulkActionKind[];
  parameters: Record<string, object>;
} {
  const given = (kind: BulkActionKind) => action[kind.toLowerCase() as keyof BulkActionToDo];
  const kinds = inOrder.filter((kind) => given(kind) != null);
  return { kinds, parameters: Object.fromEntries(kinds.map((kind) => [kind, given(kind) as object])) };
}
