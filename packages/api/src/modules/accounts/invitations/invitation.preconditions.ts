import type { Check } from "../../../platform/actions/action.ts";
import { type KnownAction, subjectOfPartner } from "../../../platform/actions/known-action.ts";
import { partnerSubject } from "../../partners/partner/partner.preconditions.ts";
import { accountMessages } from "../account.messages.ts";
import type { InvitationEntity } from "./invitation.entity.ts";

export function requireOpen({ errors }: Check, { accepted_at }: InvitationEntity): void {
  if (accepted_at !== null) errors.add("INVALID_TRANSITION", ["id"], accountMessages.invitationAccepted);
}

/** What the actions on invitations need, for `whyNot`. */
export const invitationActions: Record<string, KnownAction> = {
  memberInvite: { subject: partnerSubject },
  stewardInvite: { subject: partnerSubject },
  invitationRevoke: { subject: subjectOfPartner("invi", "invitations"), check: requireOpen },
};
