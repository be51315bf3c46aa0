import type { Check } from "../../../platform/actions/act.ts";
import { type KnownAct, thingOfPartner } from "../../../platform/actions/known-act.ts";
import { partnerThing } from "../../partners/partner/partner.conditions.ts";
import { accountMessages } from "../account.messages.ts";
import type { AccessKeyEntity } from "./key.entity.ts";

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

function requireLive({ errors }: Check, { revoked_at }: AccessKeyEntity): void {
  if (revoked_at !== null) errors.add("NOT_FOUND", ["id"], accountMessages.keyNotFound);
}

const keyThing = thingOfPartner("akey", "access_keys");

/** What the acts on keys need, for `whyNot`. */
export const keyActs: Record<string, KnownAct> = {
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
