import { type Check, holdsAt } from "../../../platform/actions/act.ts";
import { type KnownAct, thingOfPartner } from "../../../platform/actions/known-act.ts";
import { accountMessages } from "../account.messages.ts";
import type { MembershipEntity } from "./membership.entity.ts";

/** What the acts on memberships need, for `whyNot`. */
export const membershipActs: Record<string, KnownAct<MembershipEntity>> = {
  membershipEnd: {
    thing: thingOfPartner("memb", "memberships"),
    async check({ manager, errors }: Check, stored, { viewer }) {
      if ("personId" in viewer && viewer.personId === stored.person_id) return;
      if (!(await holdsAt(manager, "accounts:write", [stored.home_partner_id])))
        errors.add("NOT_FOUND", ["id"], accountMessages.membershipNotFound);
    },
  },
};
