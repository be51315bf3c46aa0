import { type Check, holdsScope } from "../../../platform/actions/action.ts";
import type { KnownAction, Subject } from "../../../platform/actions/known-action.ts";
import { requireText } from "../../../platform/records/changes/text-input.ts";
import { partnerSubject } from "../../partners/partner/partner.preconditions.ts";
import { governanceMessages } from "../governance/governance.messages.ts";
import type { ConsentReviewRecordInput } from "./review.inputs.ts";
import { reviewMessages as told } from "./review.messages.ts";

export interface StoredReview {
  id: string;
  home_partner_id: string;
  withdrawn_at: Date | null;
  supporters: string[];
  partner_ids: string[];
}

/** A review with the partners that stand behind it, and those that keep or govern what it is about. */
export const reviewSubject: Subject = {
  prefix: "revw",
  read: `select review.*, array(select partner_id from consent_review_partners where review_id = review.id) as supporters,
           review.home_partner_id || parties_of_review(review.id) as partner_ids
         from consent_reviews review where review.id = $1`,
};

/** What a review says of why, for what and until when, as it is kept. */
export function readReview(
  { errors }: Pick<Check, "errors">,
  given: Pick<ConsentReviewRecordInput, "tried" | "purposes" | "lookAgainAt">,
) {
  const tried = requireText(given.tried, ["tried"], { limit: 5000, missing: told.triedNeeded }, errors);
  const purposes = [...new Set(given.purposes)];
  if (purposes.length === 0) errors.add("REQUIRED", ["purposes"], told.purposesNeeded);
  const lookAgainAt = new Date(given.lookAgainAt);
  if (lookAgainAt <= new Date()) errors.add("INVALID", ["lookAgainAt"], told.lookAgain);
  return { tried, purposes, lookAgainAt };
}

export function requireStanding({ errors }: Check, { withdrawn_at }: StoredReview): void {
  if (withdrawn_at !== null) errors.add("CONDITION_MISSING", ["id"], told.withdrawn);
}

/** That a partner stands behind a review by somebody of theirs, which it has not done before. */
export async function requireSupporter(check: Check, review: StoredReview, partnerId: string): Promise<void> {
  const mayDecide =
    (await holdsScope(check, "heritage:steward", [partnerId])) ||
    (await holdsScope(check, "archives:write", [partnerId]));
  if (!mayDecide) check.errors.add("NOT_YOURS", ["partnerId"], told.supportNotYours);
  else if (!review.partner_ids.includes(partnerId))
    check.errors.add("CONDITION_MISSING", ["partnerId"], told.notAsked);
  if (review.supporters.includes(partnerId))
    check.errors.add("NOT_UNIQUE", ["partnerId"], told.supportedBefore);
}

/** What those need who record reviews, support and withdraw them, for `whyNot`. */
export const reviewActions: Record<string, KnownAction> = {
  consentReviewRecord: {
    subject: partnerSubject,
    async check(check, { id }: { id: string }) {
      if (!(await holdsScope(check, "heritage:steward", [id])))
        check.errors.add("NOT_YOURS", ["id"], governanceMessages.notSteward);
    },
  },
  consentReviewSupport: { subject: reviewSubject, isForAnyPartner: true, check: requireStanding },
  consentReviewWithdraw: { subject: reviewSubject, isForAnyPartner: true, check: requireStanding },
};
