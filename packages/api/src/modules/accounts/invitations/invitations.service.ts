import { createHash, randomBytes } from "node:crypto";
import { IsNull } from "typeorm";
import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { viewerSetting } from "../../../platform/viewer.ts";
import { homePartner } from "../../partners/partner/partners.service.ts";
import { accountMessages } from "../account.messages.ts";
import { personOf } from "../people/people.service.ts";
import { InvitationEntity } from "./invitation.entity.ts";
import type { InvitationAcceptInput, InvitationRevokeInput, MemberInviteInput } from "./invitation.inputs.ts";
import { requireOpen } from "./invitation.preconditions.ts";

const hashOf = (secret: string) => createHash("sha256").update(secret).digest();
const dayMs = 86_400_000;

/** Links by which people become members. */
export class InvitationsService {
  /** Makes a link for one person. Its secret is known to the caller alone: only a hash is kept. */
  async invite(actor: Actor, input: MemberInviteInput): Promise<MutationResult & { secret: string | null }> {
    const secret = randomBytes(24).toString("base64url");
    const result = await actor.perform("member.invite", input, async (action) => {
      const partnerId = await homePartner(action, "accounts:write", {
        id: input.partnerId,
        path: ["partnerId"],
      });
      if (input.days < 1 || input.days > 30)
        action.errors.add("INVALID", ["days"], accountMessages.daysRange);
      await requireGivable(action, input.role, partnerId);
      action.errors.throwIfAny();
      const { identifiers } = await action.manager.insert(InvitationEntity, {
        home_partner_id: partnerId,
        role: input.role,
        token_hash: hashOf(secret),
        invited_by: viewerSetting(actor.viewer),
        expires_at: new Date(Date.now() + input.days * dayMs),
      });
      return action.setSubject("invitation", String(identifiers[0]?.id), partnerId);
    });
    return { ...result, secret: result.isReplay ? null : secret };
  }

  revoke(actor: Actor, input: InvitationRevokeInput): Promise<MutationResult> {
    return actor.perform("invitation.revoke", input, async (action) => {
      const id = decodeId("invi", input.id);
      const stored = id && (await action.manager.findOneBy(InvitationEntity, { id }));
      if (!stored) action.errors.add("NOT_FOUND", ["id"], accountMessages.invitationNotFound);
      else requireOpen(action, stored);
      action.errors.throwIfAny();
      const { id: uuid, home_partner_id } = stored as InvitationEntity;
      await action.manager.update(
        InvitationEntity,
        { id: uuid, revoked_at: IsNull() },
        { revoked_at: () => "now()" },
      );
      return action.setSubject("invitation", uuid, home_partner_id);
    });
  }

  /** Makes the person who opens the link a member. */
  async accept(actor: Actor, input: InvitationAcceptInput): Promise<MutationResult> {
    personOf(actor.viewer);
    return actor.perform("invitation.accept", input, async (action) => {
      const [made] = (await action.manager.query(
        "select membership_id, home_partner_id from accept_invitation($1)",
        [hashOf(input.secret)],
      )) as { membership_id: string; home_partner_id: string }[];
      if (!made) action.errors.add("NOT_FOUND", ["secret"], accountMessages.invitationVoid);
      action.errors.throwIfAny();
      return action.setSubject("membership", made?.membership_id ?? "", made?.home_partner_id ?? null);
    });
  }
}

async function requireGivable({ manager, errors }: Action, role: string, partnerId: string): Promise<void> {
  // A partner that was not found has been reported already.
  if (partnerId === "") return;
  const [row] = (await manager.query("select viewer_may_give($1, $2) as may", [role, partnerId])) as [
    { may: boolean },
  ];
  if (!row.may) errors.add("NOT_YOURS_TO_GIVE", ["role"], accountMessages.roleNotGivable);
}
