import { type Check, holdsScope } from "../../../platform/actions/action.ts";
import type { KnownAction, Subject } from "../../../platform/actions/known-action.ts";
import { type ItemOfParties, itemOfParties, requireThere } from "../governance/item-parties.ts";
import { approvalMessages as told } from "./approval.messages.ts";
import type { AccessCircle, ApprovalRole } from "./approval.type.ts";

export interface StoredApproval {
  id: string;
  item_id: string;
  partner_id: string;
  role: ApprovalRole;
  ended_at: Date | null;
}

export const approvalSubject: Subject = {
  prefix: "appr",
  read: "select item_approvals.*, array[partner_id] as partner_ids from item_approvals where id = $1",
};

interface Approving {
  partnerId: string;
  role: ApprovalRole;
  circle: AccessCircle;
}

/** For whom the viewer approves; and for everybody by two people, unless a community keeps the item itself. */
export async function requireApprover(
  check: Check,
  item: ItemOfParties,
  { partnerId, role, circle }: Approving,
): Promise<void> {
  const { errors, manager } = check;
  requireThere(check, item);
  if (role === "STEWARD") {
    if (!item.governing.includes(partnerId) || !(await holdsScope(check, "heritage:steward", [partnerId])))
      errors.add("NOT_YOURS", ["partnerId"], told.notGoverned);
  } else {
    if (partnerId !== item.home_partner_id || !(await holdsScope(check, "archives:write", [partnerId])))
      errors.add("NOT_YOURS", ["partnerId"], told.holderOnly);
    if (circle !== "PUBLIC") errors.add("INVALID", ["circle"], told.holderApprovesPublic);
  }
  if (circle !== "PUBLIC") return;
  const [row] = (await manager.query(
    `select viewer_is_second_person($1, $2)
       or ($3::uuid = any($4::uuid[]) and exists (select from partners where id = $3 and side = 'COMMUNITY')) as is_second`,
    [item.id, role, item.home_partner_id, item.governing],
  )) as [{ is_second: boolean }];
  if (!row.is_second) errors.add("CONDITION_MISSING", ["partnerId"], told.secondPerson);
}

export async function requireOwnApproval(
  check: Check,
  { partner_id, role, ended_at }: StoredApproval,
): Promise<void> {
  const scope = role === "STEWARD" ? "heritage:steward" : "archives:write";
  if (!(await holdsScope(check, scope, [partner_id]))) check.errors.add("NOT_YOURS", ["id"], told.notFound);
  if (ended_at !== null) check.errors.add("CONDITION_MISSING", ["id"], told.ended);
}

/** What those need who approve, and who take it back, for `whyNot`. */
export const approvalActions: Record<string, KnownAction> = {
  archiveItemApprove: {
    subject: itemOfParties,
    isForAnyPartner: true,
    async check(check, item: ItemOfParties) {
      requireThere(check, item);
      const isParty =
        (await holdsScope(check, "heritage:steward", item.governing)) ||
        (await holdsScope(check, "archives:write", [item.home_partner_id]));
      if (!isParty) check.errors.add("NOT_YOURS", ["partnerId"], told.notGoverned);
    },
  },
  archiveItemApprovalWithdraw: { subject: approvalSubject, check: requireOwnApproval },
};
