import { createHash, randomBytes } from "node:crypto";
import { IsNull } from "typeorm";
import type { Act, Actor, Done } from "../../../platform/actions/act.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { viewerSetting } from "../../../platform/viewer.ts";
import { homePartner } from "../../partners/partner/partners.service.ts";
import { accountMessages } from "../account.messages.ts";
import { personOf } from "../people/people.service.ts";
import { requireOpen } from "./invitation.conditions.ts";
import { InvitationEntity } from "./invitation.entity.ts";
import type { InvitationAcceptInput, InvitationRevokeInput, MemberInviteInput } from "./invitation.inputs.ts";

const hashOf = (secret: string) => createHash("sha256").update(secret).digest();
const dayMs = 86_400_000;

/** Links by which people become members. */
export class InvitationsService {
  /** Makes a link for one person. Its secret is known to the caller alone: only a hash is kept. */
  async invite(actor: Actor, input: MemberInviteInput): Promise<Done & { secret: string | null }> {
    const secret = randomBytes(24).toString("base64url");
    const done = await actor.act("member.invite", input, async (act) => {
      const partnerId = await homePartner(act, "accounts:write", {
        id: input.partnerId,
        path: ["partnerId"],
      });
      if (input.days < 1 || input.days > 30) act.errors.add("INVALID", ["days"], accountMessages.daysRange);
      await requireGivable(act, input.role, partnerId);
      act.errors.throwIfAny();
      const { identifiers } = await act.manager.insert(InvitationEntity, {
        home_partner_id: partnerId,
        role: input.role,
        token_hash: hashOf(secret),
        invited_by: viewerSetting(actor.viewer),
        expires_at: new Date(Date.now() + input.days * dayMs),
      });
      return act.concerns("invitation", String(identifiers[0]?.id), partnerId);
    });
    return { ...done, secret: done.isReplay ? null : secret };
  }

  revoke(actor: Actor, input: InvitationRevokeInput): Promise<Done> {
    return actor.act("invitation.revoke", input, async (act) => {
      const id = decodeId("invi", input.id);
      const stored = id && (await act.manager.findOneBy(InvitationEntity, { id }));
      if (!stored) act.errors.add("NOT_FOUND", ["id"], accountMessages.invitationNotFound);
      else requireOpen(act, stored);
      act.errors.throwIfAny();
      const { id: uuid, home_partner_id } = stored as InvitationEntity;
      await act.manager.update(
        InvitationEntity,
        { id: uuid, revoked_at: IsNull() },
        { revoked_at: () => "now()" },
      );
      return act.concerns("invitation", uuid, home_partner_id);
    });
  }

  /** Makes the person who opens the link a member. */
  async accept(actor: Actor, input: InvitationAcceptInput): Promise<Done> {
    personOf(actor.viewer);
    return actor.act("invitation.accept", input, async (act) => {
      const [made] = (await act.manager.query(
        "select membership_id, home_partner_id from accept_invitation($1)",
        [hashOf(input.secret)],
      )) as { membership_id: string; home_partner_id: string }[];
      if (!made) act.errors.add("NOT_FOUND", ["secret"], accountMessages.invitationVoid);
      act.errors.throwIfAny();
      return act.concerns("membership", made?.membership_id ?? "", made?.home_partner_id ?? null);
    });
  }
}

async function requireGivable({ manager, errors }: Act, role: string, partnerId: string): Promise<void> {
  // A partner that was not found is told of already.
  if (partnerId === "") return;
  const [row] = (await manager.query("select viewer_may_give($1, $2) as may", [role, partnerId])) as [
    { may: boolean },
  ];
  if (!row.may) errors.add("NOT_YOURS_TO_GIVE", ["role"], accountMessages.roleNotGivable);
}
