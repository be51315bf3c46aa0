import type { Check } from "../../../platform/actions/act.ts";
import { type KnownAct, thingOfPartner } from "../../../platform/actions/known-act.ts";
import { partnerThing } from "../../partners/partner/partner.conditions.ts";
import { accountMessages } from "../account.messages.ts";
import type { InvitationEntity } from "./invitation.entity.ts";

export function requireOpen({ errors }: Check, { accepted_at }: InvitationEntity): void {
  if (accepted_at !== null) errors.add("INVALID_TRANSITION", ["id"], accountMessages.invitationAccepted);
}

/** What the acts on invitations need, for `whyNot`. */
export const invitationActs: Record<string, KnownAct> = {
  memberInvite: { thing: partnerThing },
  invitationRevoke: { thing: thingOfPartner("invi", "invitations"), check: requireOpen },
};
