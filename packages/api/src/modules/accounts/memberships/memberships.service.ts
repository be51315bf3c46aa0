import type { Actor, Done } from "../../../platform/actions/act.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { accountMessages } from "../account.messages.ts";
import { MembershipEntity } from "./membership.entity.ts";
import type { MembershipEndInput } from "./membership.inputs.ts";

/** Who is no longer a member of a partner. */
export class MembershipsService {
  /** Ends a membership at once: one's own, or one at a partner whose people one looks after. */
  end(actor: Actor, input: MembershipEndInput): Promise<Done> {
    return actor.act("membership.end", input, async (act) => {
      const id = decodeId("memb", input.id);
      const stored = id && (await act.manager.findOneBy(MembershipEntity, { id }));
      const ended = stored ? await act.manager.delete(MembershipEntity, { id: stored.id }) : undefined;
      if (!stored || !ended?.affected)
        act.errors.add("NOT_FOUND", ["id"], accountMessages.membershipNotFound);
      act.errors.throwIfAny();
      const { id: uuid, home_partner_id } = stored as MembershipEntity;
      return act.concerns("membership", uuid, home_partner_id);
    });
  }
}
