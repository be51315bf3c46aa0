import { type Check, holdsAt } from "../../platform/act.ts";
import type { IdPrefix } from "../../platform/graphql/ids.ts";
import type { KnownAct, Thing } from "../../platform/known-act.ts";
import { partnerThing } from "../partners/partner.conditions.ts";
import type { AccessKeyEntity, InvitationEntity, MembershipEntity } from "./account.entity.ts";
import { accountMessages } from "./account.messages.ts";

/** Nobody makes a key that may do more than they may: whoever has a secret of it can do what the key can. */
export async function requireHeld(
  { manager, errors }: Check,
  wanted: string[],
  partnerId: string | null,
  field: string,
): Promise<void> {
  // A partner that was not found is told of already.
  if (partnerId === "") return;
  const [row] = (await manager.query("select viewer_holds_all($1, $2) as holds", [wanted, partnerId])) as [
    { holds: boolean },
  ];
  if (!row.holds) errors.add("NOT_YOURS_TO_GIVE", [field], accountMessages.scopesNotHeld);
}

export function requireOpen({ errors }: Check, { accepted_at }: InvitationEntity): void {
  if (accepted_at !== null) errors.add("INVALID_TRANSITION", ["id"], accountMessages.invitationAccepted);
}

function requireLive({ errors }: Check, { revoked_at }: AccessKeyEntity): void {
  if (revoked_at !== null) errors.add("NOT_FOUND", ["id"], accountMessages.keyNotFound);
}

const thing = (prefix: IdPrefix, table: string): Thing => ({
  prefix,
  read: `select ${table}.*, array[home_partner_id] as partner_ids from ${table} where id = $1`,
});
const keyThing = thing("akey", "access_keys");

/** What the acts on people's and programs' access need, for `whyNot`. */
export const accountActs: Record<string, KnownAct> = {
  memberInvite: { thing: partnerThing },
  invitationRevoke: { thing: thing("invi", "invitations"), check: requireOpen },
  membershipEnd: {
    thing: thing("memb", "memberships"),
    async check({ manager, errors }: Check, stored: MembershipEntity, { viewer }) {
      if ("personId" in viewer && viewer.personId === stored.person_id) return;
      if (!(await holdsAt(manager, "accounts:write", [stored.home_partner_id])))
        errors.add("NOT_FOUND", ["id"], accountMessages.membershipNotFound);
    },
  },
  keyCreate: { thing: partnerThing },
  keyRotate: {
    thing: keyThing,
    async check(check: Check, stored: AccessKeyEntity) {
      requireLive(check, stored);
      await requireHeld(check, stored.scopes, stored.home_partner_id, "id");
    },
  },
  keyRevoke: { thing: keyThing, check: requireLive },
};
