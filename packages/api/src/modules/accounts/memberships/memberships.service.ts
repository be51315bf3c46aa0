import type { Actor, MutationResult } from "../../../platform/actions/action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { accountMessages } from "../account.messages.ts";
import { MembershipEntity } from "./membership.entity.ts";
import type { MembershipEndInput } from "./membership.inputs.ts";

/** Who is no longer a member of a partner. */
export class MembershipsService {
  /** Ends a membership at once: one's own, or one at a partner whose people one looks after. */
  end(actor: Actor, input: MembershipEndInput): Promise<MutationResult> {
    return actor.perform("membership.end", input, async (action) => {
      const id = decodeId("memb", input.id);
      const stored = id && (await action.manager.findOneBy(MembershipEntity, { id }));
      const ended = stored ? await action.manager.delete(MembershipEntity, { id: stored.id }) : undefined;
      if (!stored || !ended?.affected)
        action.errors.add("NOT_FOUND", ["id"], accountMessages.membershipNotFound);
      action.errors.throwIfAny();
      const { id: uuid, home_partner_id } = stored as MembershipEntity;
      return action.setSubject("membership", uuid, home_partner_id);
    });
  }
}
