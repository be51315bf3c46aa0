import { holdsScope } from "../../../platform/actions/action.ts";
import { type KnownAction, subjectOfPartner, usualActions } from "../../../platform/actions/known-action.ts";
import { partnerSubject } from "../../partners/partner/partner.preconditions.ts";
import { protocolMessages } from "./protocol.messages.ts";

const subject = subjectOfPartner("prot", "protocols");
// Items may stand under a protocol for ever, so none is purged.
const { protocolPurge: _, ...usual } = usualActions("protocol", subject);

/** What the actions on protocols need, for `whyNot`. */
export const protocolActions: Record<string, KnownAction> = {
  ...usual,
  protocolCreate: {
    subject: partnerSubject,
    async check(check, { id }: { id: string }) {
      if (!(await holdsScope(check, "heritage:steward", [id])))
        check.errors.add("NOT_YOURS", ["id"], protocolMessages.communityNotYours);
    },
  },
  protocolMembersAdd: { subject },
  protocolMembersRemove: { subject },
  protocolPartnersAdd: { subject },
  protocolPartnersRemove: { subject },
  protocolWindowAdd: { subject },
  protocolWindowUpdate: { subject },
  protocolWindowRemove: { subject },
};
