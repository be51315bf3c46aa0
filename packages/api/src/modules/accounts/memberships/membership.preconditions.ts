import { type Check, holdsAt } from "../../../platform/actions/action.ts";
import { type KnownAction, subjectOfPartner } from "../../../platform/actions/known-action.ts";
import { accountMessages } from "../account.messages.ts";
import type { MembershipEntity } from "./membership.entity.ts";

/** What the actions on memberships need, for `whyNot`. */
export const membershipActions: Record<string, KnownAction<MembershipEntity>> = {
  membershipEnd: {
    subject: subjectOfPartner("memb", "memberships"),
    async check({ manager, errors }: Check, stored, { viewer }) {
      if ("personId" in viewer && viewer.personId === stored.person_id) return;
      if (!(await holdsAt(manager, "accounts:write", [stored.home_partner_id])))
        errors.add("NOT_FOUND", ["id"], accountMessages.membershipNotFound);
    },
  },
};
