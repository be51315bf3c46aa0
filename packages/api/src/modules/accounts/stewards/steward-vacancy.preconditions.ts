import type { KnownAction } from "../../../platform/actions/known-action.ts";
import { partnerSubject } from "../../partners/partner/partner.preconditions.ts";

/** What it needs to tell of a vacancy and to appoint, for `whyNot`. */
export const stewardVacancyActions: Record<string, KnownAction> = {
  stewardAppoint: { subject: partnerSubject },
  stewardPropose: { subject: partnerSubject },
};
