import type { Check } from "../../../platform/actions/action.ts";
import { type KnownAction, subjectOfPartner } from "../../../platform/actions/known-action.ts";
import { partnerSubject } from "../../partners/partner/partner.preconditions.ts";
import { accountMessages } from "../account.messages.ts";
import type { AccessKeyEntity } from "./key.entity.ts";

/** Nobody makes a key that may do more than they may: whoever has a secret of it can do what the key can. */
export async function requireHeld(
  { manager, errors }: Check,
  desired: string[],
  partnerId: string | null,
  field: string,
): Promise<void> {
  // A partner that was not found has been reported already.
  if (partnerId === "") return;
  const [row] = (await manager.query(
    "select viewer_holds_all($1, $2) as holds, viewer_is_administrator() as is_administrator",
    [desired, partnerId],
  )) as [{ holds: boolean; is_administrator: boolean }];
  const sentence = row.is_administrator
    ? accountMessages.heritageScopesNotGivable
    : accountMessages.scopesNotHeld;
  if (!row.holds) errors.add("NOT_YOURS_TO_GIVE", [field], sentence);
}

function requireLive({ errors }: Check, { revoked_at }: AccessKeyEntity): void {
  if (revoked_at !== null) errors.add("NOT_FOUND", ["id"], accountMessages.keyNotFound);
}

const keySubject = subjectOfPartner("akey", "access_keys");

/** What the actions on keys need, for `whyNot`. */
export const keyActions: Record<string, KnownAction> = {
  keyCreate: { subject: partnerSubject },
  keyRotate: {
    subject: keySubject,
    async check(check: Check, stored: AccessKeyEntity) {
      requireLive(check, stored);
      await requireHeld(check, stored.scopes, stored.home_partner_id, "id");
    },
  },
  keyRevoke: { subject: keySubject, check: requireLive },
};
