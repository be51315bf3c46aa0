import { type KnownAction, type Subject, usualActions } from "../../../platform/actions/known-action.ts";
import type { PartnerEntity } from "./partner.entity.ts";

export const partnerSubject: Subject = {
  prefix: "part",
  read: "select partners.*, array[id] as partner_ids from partners where id = $1",
};

/** The preconditions of actions on partners, for `whyNot`. */
export const partnerActions: Record<string, KnownAction<PartnerEntity>> = {
  ...usualActions("partner", partnerSubject),
  partnerPublish: { subject: partnerSubject },
  partnerUnpublish: { subject: partnerSubject },
};
