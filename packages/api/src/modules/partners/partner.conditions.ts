import { type Check, requireDeleted } from "../../platform/act.ts";
import type { KnownAct, Thing } from "../../platform/known-act.ts";
import type { PartnerEntity } from "./partner.entity.ts";
import { partnerMessages } from "./partner.messages.ts";

export async function requireNoPrograms(
  { manager, errors }: Check,
  { id }: Pick<PartnerEntity, "id">,
): Promise<void> {
  const [row] = (await manager.query(
    "select exists (select from programs where home_partner_id = $1 and deleted_at is null) as has_programs",
    [id],
  )) as [{ has_programs: boolean }];
  if (row.has_programs) errors.add("CONDITION_MISSING", ["id"], partnerMessages.hasPrograms);
}

export const partnerThing: Thing = {
  prefix: "part",
  read: "select partners.*, array[id] as partner_ids from partners where id = $1",
};

/** What the acts on partners need, for `whyNot`. */
export const partnerActs: Record<string, KnownAct<PartnerEntity>> = {
  partnerUpdate: { thing: partnerThing },
  partnerPublish: { thing: partnerThing },
  partnerUnpublish: { thing: partnerThing },
  partnerDelete: { thing: partnerThing, check: requireNoPrograms },
  partnerRestore: { thing: partnerThing, check: requireDeleted },
  partnerPurge: { thing: partnerThing, check: requireDeleted },
};
