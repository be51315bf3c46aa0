import { type Check, holdsScope } from "../../../platform/actions/action.ts";
import type { KnownAction, Subject } from "../../../platform/actions/known-action.ts";
import { ConflictError } from "../../../platform/graphql/user-errors.ts";
import { requireText } from "../../../platform/records/changes/text-input.ts";
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

/** For which of these items the viewer may approve what everybody sees: as a second person, or where one is enough. */
export async function itemsForSecondPerson(
  { manager }: Pick<Check, "manager">,
  items: readonly ItemOfParties[],
  role: ApprovalRole,
): Promise<Set<string>> {
  const rows = (await manager.query(
    `select item.id from jsonb_to_recordset($1::jsonb) item (id uuid, holder uuid, governs boolean)
     where viewer_is_second_person(item.id, $2)
       or (item.governs and exists (select from partners where partners.id = item.holder and side = 'COMMUNITY'))`,
    [
      JSON.stringify(
        items.map(({ id, home_partner_id: holder, governing }) => ({
          ...{ id, holder },
          governs: governing.includes(holder),
        })),
      ),
      role,
    ],
  )) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
}

/** For whom the viewer approves; and for everybody by two people, unless a community keeps the item itself. */
export async function requireApprover(
  check: Check,
  item: ItemOfParties,
  { partnerId, role, circle }: Approving,
  second?: ReadonlySet<string>,
): Promise<void> {
  const { errors } = check;
  requireThere(check, item);
  if (role === "HOLDER" && item.content_revision !== item.holder_revision && !(await isSeen(check, item)))
    errors.add("CONDITION_MISSING", ["id"], told.changedByOthers);
  if (role === "STEWARD") {
    if (!item.governing.includes(partnerId) || !(await holdsScope(check, "heritage:steward", [partnerId])))
      errors.add("NOT_YOURS", ["partnerId"], told.notGoverned);
  } else {
    if (partnerId !== item.home_partner_id || !(await holdsScope(check, "archives:write", [partnerId])))
      errors.add("NOT_YOURS", ["partnerId"], told.holderOnly);
    if (circle !== "PUBLIC") errors.add("INVALID", ["circle"], told.holderApprovesPublic);
  }
  if (circle !== "PUBLIC") return;
  const may = second ?? (await itemsForSecondPerson(check, [item], role));
  if (!may.has(item.id)) errors.add("CONDITION_MISSING", ["partnerId"], told.secondPerson);
}

/** What a holder wrote it knows, also where it does not see it any more; what others wrote it has to see. */
async function isSeen({ manager }: Check, { id }: ItemOfParties): Promise<boolean> {
  const [row] = (await manager.query("select exists (select from items where id = $1) as is_seen", [id])) as [
    { is_seen: boolean },
  ];
  return row.is_seen;
}

/** What somebody says who approves, in words. */
export function readApproval(
  { errors }: Pick<Check, "errors">,
  given: { evidence: string; validUntil?: string | null | undefined },
): { evidence: string; validUntil: Date | null } {
  const evidence = requireText(
    given.evidence,
    ["evidence"],
    { limit: 5000, missing: told.evidenceNeeded },
    errors,
  );
  const validUntil = given.validUntil == null ? null : new Date(given.validUntil);
  if (validUntil !== null && validUntil <= new Date()) errors.add("INVALID", ["validUntil"], told.endsBefore);
  return { evidence, validUntil };
}

/** The item is as it was read. */
export function expectContent(
  { errors }: Pick<Check, "errors">,
  { content_revision: current }: ItemOfParties,
  expected: number,
): void {
  if (current === expected) return;
  const conflict = Object.assign(new ConflictError(), { currentRevision: current });
  errors.push(conflict, "CONFLICT", ["expectedContentRevision"], told.readAnother, { current, expected });
}

export interface MediumToApprove {
  item_id: string;
  id: string;
  content_revision: number;
}

/** The media of items that an approval in this role is of, as they are now: a holder's of what it wrote, or sees. */
export async function mediaToApprove(
  { manager }: Pick<Check, "manager">,
  itemIds: readonly string[],
  role: ApprovalRole,
): Promise<MediumToApprove[]> {
  return (await manager.query(
    `select item_id, id, content_revision from media_to_approve($1::uuid[]) medium
     where $2 = 'STEWARD' or is_known_to_holder or exists (select from media seen where seen.id = medium.id)
     order by id`,
    [itemIds, role],
  )) as MediumToApprove[];
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
