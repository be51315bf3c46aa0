import type { Check } from "../../../platform/actions/action.ts";
import type { KnownAction } from "../../../platform/actions/known-action.ts";
import { itemSubject } from "../../archives/items/item.preconditions.ts";
import { subjectMessages } from "../subjects/subject.messages.ts";

/** What the viewer is to an item, which they need not see for that. */
export interface Standing {
  home_partner_id: string | null;
  may_record: boolean;
  governs: boolean;
  is_listed: boolean;
}

export async function standingOf({ manager }: Check, id: string | undefined): Promise<Standing | undefined> {
  const [row] = (await manager.query(
    `select (select home_partner_id from items where id = $1) as home_partner_id,
            viewer_may_record($1) as may_record, viewer_governs($1) as governs,
            exists (select from item_subjects where item_id = $1) as is_listed`,
    [id ?? null],
  )) as Standing[];
  return row;
}

export function requireGoverned({ errors }: Check, standing: Standing | undefined): void {
  if (!standing?.governs) errors.add("CONDITION_MISSING", ["id"], subjectMessages.itemNotGoverned);
}

export function requireComplete(check: Check, standing: Standing | undefined): void {
  requireGoverned(check, standing);
  if (!standing?.is_listed) check.errors.add("CONDITION_MISSING", ["id"], subjectMessages.nobodyListed);
}

/** The same of an item of which no more than its row is known. */
const onItem =
  (require: typeof requireGoverned) =>
  async (check: Check, { id }: { id: string }) =>
    require(check, await standingOf(check, id));

const governedItem = {
  prefix: "item",
  read: `select items.*, array(select community_id from item_communities
           where item_id = items.id and accepted_at is not null and left_at is null) as partner_ids
         from items where id = $1`,
};

/** What the actions on the subjects of items need, for `whyNot`. */
export const itemSubjectActions: Record<string, KnownAction> = {
  archiveItemSubjectsAdd: { subject: itemSubject },
  archiveItemSubjectsComplete: {
    subject: governedItem,
    isForAnyPartner: true,
    check: onItem(requireComplete),
  },
  archiveItemSubjectsReopen: { subject: governedItem, isForAnyPartner: true, check: onItem(requireGoverned) },
};
