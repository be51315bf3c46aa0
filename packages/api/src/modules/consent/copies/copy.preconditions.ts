import type { Check } from "../../../platform/actions/action.ts";
import type { KnownAction } from "../../../platform/actions/known-action.ts";
import { itemOfParties } from "../governance/item-parties.ts";
import { copyMessages } from "./copy.messages.ts";

export interface StoredCopy {
  id: string;
  partner_id: string;
  confirmed_at: string | null;
}

export function requireUnconfirmed({ errors }: Check, { confirmed_at }: StoredCopy): void {
  if (confirmed_at !== null) errors.add("INVALID_TRANSITION", ["id"], copyMessages.confirmed);
}

/** What the actions on copies need, for `whyNot`. */
export const copyActions: Record<string, KnownAction> = {
  itemCopyCreate: { subject: itemOfParties, isForAnyPartner: true },
  itemCopyConfirm: {
    subject: {
      prefix: "copy",
      read: "select item_copies.*, array[partner_id] as partner_ids from item_copies where id = $1",
    },
    isForAnyPartner: true,
    check: requireUnconfirmed,
  },
};
