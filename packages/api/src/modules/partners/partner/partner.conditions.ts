import { type KnownAct, type Thing, usualActs } from "../../../platform/actions/known-act.ts";
import type { PartnerEntity } from "./partner.entity.ts";

export const partnerThing: Thing = {
  prefix: "part",
  read: "select partners.*, array[id] as partner_ids from partners where id = $1",
};

/** What the acts on partners need, for `whyNot`. */
export const partnerActs: Record<string, KnownAct<PartnerEntity>> = {
  ...usualActs("partner", partnerThing),
  partnerPublish: { thing: partnerThing },
  partnerUnpublish: { thing: partnerThing },
};
