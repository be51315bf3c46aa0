import { createHash, randomBytes } from "node:crypto";
import { IsNull } from "typeorm";
import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { isAdministrator, type Viewer, viewerSetting } from "../../../platform/viewer.ts";
import { homePartner } from "../../partners/partner/partners.service.ts";
import { accountMessages } from "../account.messages.ts";
import type { Role } from "../account.vocabulary.ts";
import { personOf } from "../people/people.service.ts";
import { InvitationEntity } from "./invitation.entity.ts";
import type {
  InvitationAcceptInput,
  InvitationRevokeInput,
  MemberInviteInput,
  StewardInviteInput,
} from "./invitation.inputs.ts";
import { requireOpen } from "./invitation.preconditions.ts";

const hashOf = (secret: string) => createHash("sha256").update(secret).digest();
const dayMs = 86_400_000;

/** A replay has no secret: it is shown once. */
type WithLink = MutationResult & { secret: string | null };

/** Links by which people become members. */
export class InvitationsService {
  /** Makes a link for one person. */
  invite(actor: Actor, input: MemberInviteInput): Promise<WithLink> {
    return this.#invite(actor, { action: "member.invite", scope: "accounts:write" }, input, input.role);
  }

  /** The same for a steward, whom stewards appoint, whether they look after the partner's other people or not. */
  inviteSteward(actor: Actor, input: StewardInviteInput): Promise<WithLink> {
    return this.#invite(
      actor,
      { action: "steward.invite", scope: "heritage:steward" },
      input,
      "COMMUNITY_STEWARD",
    );
  }

  /** The secret of a link is known to the caller alone: only a hash is kept. */
  async #invite(
    actor: Actor,
    { action: name, scope }: { action: string; scope: string },
    input: StewardInviteInput,
    role: Role,
  ): Promise<WithLink> {
    const secret = randomBytes(24).toString("base64url");
    const result = await actor.perform(name, input, async (action) => {
      const partnerId = await homePartner(action, scope, {
        id: input.partnerId,
        path: ["partnerId"],
      });
      if (input.days < 1 || input.days > 30)
        action.errors.add("INVALID", ["days"], accountMessages.daysRange);
      await requireGivable(action, actor.viewer, role, partnerId);
      action.errors.throwIfAny();
      const { identifiers } = await action.manager.insert(InvitationEntity, {
        home_partner_id: partnerId,
        role,
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

async function requireGivable(
  { manager, errors }: Action,
  viewer: Viewer,
  role: Role,
  partnerId: string,
): Promise<void> {
  // A partner that was not found has been reported already.
  if (partnerId === "") return;
  const [row] = (await manager.query("select viewer_may_give($1, $2) as may", [role, partnerId])) as [
    { may: boolean },
  ];
  const sentence = isAdministrator(viewer)
    ? accountMessages.heritageNotGivable
    : accountMessages.roleNotGivable;
  if (!row.may) errors.add("NOT_YOURS_TO_GIVE", ["role"], sentence);
}
