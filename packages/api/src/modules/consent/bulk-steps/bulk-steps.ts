import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { readText } from "../../../platform/records/changes/text-input.ts";
import type { BulkActionToDo } from "../bulk/bulk-action.inputs.ts";
import type { BulkActionKind } from "../bulk/bulk-action.type.ts";
import type { ReviewsService } from "../reviews/reviews.service.ts";
import type { BulkStep } from "./bulk-step.ts";
import { approveStep, liftStep, suspendStep } from "./decision-steps.ts";
import { acceptStep, offerStep, placeStep } from "./governance-steps.ts";
import { reviewStep, supportStep } from "./review-steps.ts";

export type BulkSteps = Record<BulkActionKind, BulkStep<object>>;

/** What can be done to many items. Of several it is all done, in this order: the contract tells the same. */
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

/** What of the given is to be done, in its order, with what each needs. */
export function toDo(
  steps: BulkSteps,
  action: BulkActionToDo,
  errors: UserErrors,
): Partial<Record<BulkActionKind, object>> {
  const parameters: Partial<Record<BulkActionKind, object>> = {};
  for (const kind of Object.keys(steps) as BulkActionKind[]) {
    const name = kind.toLowerCase() as keyof BulkActionToDo;
    const given = action[name];
    if (given == null) continue;
    const below = errors.below(name);
    const clean = readTexts(given, below);
    parameters[kind] = steps[kind].read?.(clean, below) ?? clean;
  }
  return parameters;
}

const readTexts = (given: object, errors: UserErrors): object =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      typeof value === "string" ? readText(value, [name], errors) : value,
    ]),
  );
