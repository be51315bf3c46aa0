import type { Action, Check } from "../../../platform/actions/action.ts";
import type { Subject } from "../../../platform/actions/known-action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { governanceMessages } from "./governance.messages.ts";

/** An item as its parties read it, also where they do not see it: what it has come to, and nothing of its content. */
export interface ItemOfParties {
  id: string;
  home_partner_id: string;
  content_revision: number;
  /** The last content that somebody who writes for its holder wrote. */
  holder_revision: number;
  deleted_at: Date | null;
  is_accepted: boolean;
  /** The holder first. */
  partner_ids: string[];
  /** The communities that govern it, and those that have yet to answer. */
  governing: string[];
  offered: string[];
}

/** An item as the subject of what its parties decide, for `whyNot`. */
export const itemOfParties: Subject = { prefix: "item", read: "select * from item_for_parties($1)" };

/** An item as the subject of taking a protocol off: that is also for the stewards of a community that left it. */
export const itemUnderProtocols: Subject = {
  prefix: "item",
  read: `select id, partner_ids from item_for_parties($1)
         union all
         select item_id, array_agg(home_partner_id) from item_protocols join protocols on protocols.id = protocol_id
         where item_id = $1 and home_partner_id = any(viewer_partners('heritage:steward')) group by item_id
         limit 1`,
};

/** Of these items those to which the viewer is a party, held against being changed meanwhile. */
export async function partyItems(
  { manager }: Pick<Check, "manager">,
  ids: readonly string[],
): Promise<Map<string, ItemOfParties>> {
  await manager.query("select hold_items_for_parties($1::uuid[])", [ids]);
  const items = (await manager.query("select * from items_for_parties($1::uuid[])", [
    ids,
  ])) as ItemOfParties[];
  return new Map(items.map((item) => [item.id, item]));
}

/** The item that an action is about; the action ends where the viewer is no party to it. */
export async function partyItem({ manager, errors }: Action, id: string): Promise<ItemOfParties> {
  const [item] = (await manager.query(itemOfParties.read, [decodeId("item", id) ?? null])) as ItemOfParties[];
  if (!item) errors.add("NOT_FOUND", ["id"], governanceMessages.itemNotFound);
  errors.throwIfAny();
  return item as ItemOfParties;
}

export function requireThere({ errors }: Check, { deleted_at }: Pick<ItemOfParties, "deleted_at">): void {
  if (deleted_at !== null) errors.add("CONDITION_MISSING", ["id"], governanceMessages.itemDeleted);
}
