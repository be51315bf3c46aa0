import { type Check, holdsScope } from "../../../platform/actions/action.ts";
import type { KnownAction, Subject } from "../../../platform/actions/known-action.ts";
import { requireText } from "../../../platform/records/changes/text-input.ts";
import { isAdministrator } from "../../../platform/viewer.ts";
import { type ItemOfParties, itemOfParties } from "../governance/item-parties.ts";
import { suspensionMessages as told } from "./suspension.messages.ts";

export interface StoredSuspension {
  id: string;
  item_id: string;
  partner_id: string | null;
  lifted_at: Date | null;
  released_at: Date | null;
  /** The communities that govern the item, as far as the viewer is a party to it. */
  governing: string[] | null;
}

export const suspensionSubject: Subject = {
  prefix: "susp",
  read: `select item_suspensions.*, item.governing, coalesce(item.partner_ids, '{}') as partner_ids
         from item_suspensions left join lateral item_for_parties(item_id) item on true
         where item_suspensions.id = $1`,
};

/** For whom the viewer closes an item. */
export async function requirePartyToSuspend(
  check: Check,
  item: ItemOfParties,
  partnerId: string,
): Promise<void> {
  const forCommunity =
    item.governing.includes(partnerId) && (await holdsScope(check, "heritage:steward", [partnerId]));
  const forHolder =
    item.home_partner_id === partnerId && (await holdsScope(check, "archives:write", [partnerId]));
  if (!forCommunity && !forHolder) check.errors.add("NOT_YOURS", ["partnerId"], told.notYours);
}

export async function requireLiftable(
  check: Check,
  { lifted_at, governing }: Pick<StoredSuspension, "lifted_at" | "governing">,
): Promise<void> {
  if (!(await holdsScope(check, "heritage:steward", governing ?? [])))
    check.errors.add("NOT_YOURS", ["id"], told.stewardLifts);
  if (lifted_at !== null) check.errors.add("CONDITION_MISSING", ["id"], told.lifted);
}

export const longestWords = 5000;

/** What was decided, and by whom, by whoever lifts. */
export const readDecision = ({ errors }: Pick<Check, "errors">, decision: string): string =>
  requireText(decision, ["decision"], { limit: longestWords, missing: told.decisionNeeded }, errors);

export function requireReleasable({ errors }: Check, { partner_id, released_at }: StoredSuspension): void {
  if (partner_id !== null) errors.add("NOT_YOURS", ["id"], told.notAdministrators);
  else if (released_at !== null) errors.add("CONDITION_MISSING", ["id"], told.released);
}

/** What those need who close an item, and who open it again, for `whyNot`. */
export const suspensionActions: Record<string, KnownAction> = {
  archiveItemSuspend: {
    subject: itemOfParties,
    isForAnyPartner: true,
    async check(check, item: ItemOfParties, { viewer }) {
      if (isAdministrator(viewer)) return;
      const isParty =
        (await holdsScope(check, "heritage:steward", item.governing)) ||
        (await holdsScope(check, "archives:write", [item.home_partner_id]));
      if (!isParty) check.errors.add("NOT_YOURS", ["partnerId"], told.notYours);
    },
  },
  archiveItemSuspensionLift: { subject: suspensionSubject, isForAnyPartner: true, check: requireLiftable },
  archiveItemSuspensionRelease: { subject: suspensionSubject, check: requireReleasable },
};
