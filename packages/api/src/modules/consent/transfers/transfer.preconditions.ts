import { type Check, holdsScope } from "../../../platform/actions/action.ts";
import type { KnownAction, Subject } from "../../../platform/actions/known-action.ts";
import { governanceMessages } from "../governance/governance.messages.ts";
import { requireHolder } from "../governance/governance.preconditions.ts";
import { itemOfParties } from "../governance/item-parties.ts";
import { transferMessages as told } from "./transfer.messages.ts";

/** An item as somebody offers it who writes for its holder. */
export interface ItemToTransfer {
  id: string;
  home_partner_id: string;
  is_deleted: boolean;
  is_transferable: boolean;
  is_waiting: boolean;
}

export interface StoredTransfer {
  id: string;
  home_partner_id: string;
  partner_id: string;
  item_ids: string[];
  answer: string | null;
}

export function requireTransferable(
  { errors }: Pick<Check, "errors">,
  { is_deleted, is_transferable, is_waiting }: ItemToTransfer,
  path: string[],
): void {
  if (is_deleted) errors.add("CONDITION_MISSING", path, governanceMessages.itemDeleted);
  else if (!is_transferable) errors.add("CONDITION_MISSING", path, told.notTransferable);
  else if (is_waiting) errors.add("NOT_UNIQUE", path, told.offeredBefore);
}

function requireWaiting({ errors }: Check, { answer }: StoredTransfer): void {
  if (answer !== null) errors.add("INVALID_TRANSITION", ["id"], told.answered);
}

/** That the viewer writes for the partner to which items were offered, which has not answered. */
export async function requireAsked(check: Check, transfer: StoredTransfer): Promise<void> {
  if (!(await holdsScope(check, "archives:write", [transfer.partner_id])))
    check.errors.add("NOT_YOURS", ["id"], told.notOfferedToYou);
  requireWaiting(check, transfer);
}

/** That they are still their holder's to give, and its partner has none by the same name in another system. */
export async function requireAcceptable(check: Check, transfer: StoredTransfer): Promise<void> {
  await requireAsked(check, transfer);
  const [found] = (await check.manager.query("select transfer_hindrance($1) as hindrance", [
    transfer.id,
  ])) as [{ hindrance: "CHANGED" | "REFERENCE" | null }];
  if (transfer.answer !== null || found.hindrance === null) return;
  const sentence = found.hindrance === "CHANGED" ? told.changed : told.referenceTaken;
  check.errors.add("CONDITION_MISSING", ["id"], sentence);
}

export async function requireOwnOffer(check: Check, transfer: StoredTransfer): Promise<void> {
  if (!(await holdsScope(check, "archives:write", [transfer.home_partner_id])))
    check.errors.add("NOT_YOURS", ["id"], told.notYourOffer);
  requireWaiting(check, transfer);
}

const subject: Subject = {
  prefix: "tran",
  read: "select item_transfers.*, array[partner_id, home_partner_id] as partner_ids from item_transfers where id = $1",
};

/** What those need who offer items to another holder, and who answer, for `whyNot`. */
export const transferActions: Record<string, KnownAction> = {
  itemTransferOffer: { subject: itemOfParties, check: requireHolder },
  itemTransferAccept: { subject, isForAnyPartner: true, check: requireAcceptable },
  itemTransferDecline: { subject, isForAnyPartner: true, check: requireAsked },
  itemTransferWithdraw: { subject, isForAnyPartner: true, check: requireOwnOffer },
};
