import { type Check, holdsScope } from "../../../platform/actions/action.ts";
import type { KnownAction } from "../../../platform/actions/known-action.ts";
import { itemSubject } from "../../archives/items/item.preconditions.ts";
import { type ItemOfParties, itemOfParties } from "../governance/item-parties.ts";
import { correctionMessages as told } from "./correction.messages.ts";

/** That the viewer speaks for one of the sides of an item. */
export async function requireSide(check: Check, item: ItemOfParties, partnerId: string): Promise<void> {
  const isSide =
    (item.governing.includes(partnerId) && (await holdsScope(check, "heritage:steward", [partnerId]))) ||
    (item.home_partner_id === partnerId && (await holdsScope(check, "archives:write", [partnerId])));
  if (!isSide) check.errors.add("NOT_YOURS", ["partnerId"], told.notASide);
}

/** What the actions on corrections need, for `whyNot`. */
export const correctionActions: Record<string, KnownAction> = {
  archiveItemAgreeToCorrections: { subject: itemOfParties, isForAnyPartner: true },
  archiveItemCorrect: { subject: itemSubject, isForAnyPartner: true },
  itemCorrectionTakeBack: {
    subject: {
      prefix: "corr",
      read: "select item_corrections.*, array[partner_id] as partner_ids from item_corrections where id = $1",
    },
    isForAnyPartner: true,
  },
};
