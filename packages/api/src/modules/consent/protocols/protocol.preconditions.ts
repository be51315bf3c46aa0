import type { Check } from "../../../platform/actions/action.ts";
import { type KnownAction, subjectOfPartner, usualActions } from "../../../platform/actions/known-action.ts";
import type { Sentence } from "../../../platform/texts/sentences.ts";
import { partnerSubject } from "../../partners/partner/partner.preconditions.ts";
import { protocolMessages } from "../council.messages.ts";

/** Whether the viewer is a steward of one of these partners. Whoever runs the service is not. */
export async function isStewardOf(
  { manager }: Pick<Check, "manager">,
  partnerIds: string[],
): Promise<boolean> {
  const [row] = (await manager.query(
    "select viewer_partners('heritage:steward') && $1::uuid[] as is_steward",
    [partnerIds],
  )) as [{ is_steward: boolean }];
  return row.is_steward;
}

export async function requireSteward(
  check: Check,
  partnerId: string,
  path: string[],
  sentence: Sentence,
): Promise<void> {
  if (!(await isStewardOf(check, [partnerId]))) check.errors.add("NOT_YOURS", path, sentence);
}

const subject = subjectOfPartner("prot", "protocols");
// Items may stand under a protocol for ever, so none is purged.
const { protocolPurge: _, ...usual } = usualActions("protocol", subject);

/** What the actions on protocols need, for `whyNot`. */
export const protocolActions: Record<string, KnownAction> = {
  ...usual,
  protocolCreate: {
    subject: partnerSubject,
    check: (check, { id }: { id: string }) =>
      requireSteward(check, id, ["id"], protocolMessages.communityNotYours),
  },
  protocolMembersAdd: { subject },
  protocolMembersRemove: { subject },
  protocolPartnersAdd: { subject },
  protocolPartnersRemove: { subject },
  protocolWindowAdd: { subject },
  protocolWindowUpdate: { subject },
  protocolWindowRemove: { subject },
};
