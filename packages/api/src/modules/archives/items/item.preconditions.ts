import type { Check } from "../../../platform/actions/action.ts";
import { type KnownAction, subjectOfPartner, usualActions } from "../../../platform/actions/known-action.ts";
import type { Dependents } from "../../../platform/records/changes/record-actions.ts";
import type { PartnerEntity } from "../../partners/partner/partner.entity.ts";
import { partnerSubject } from "../../partners/partner/partner.preconditions.ts";
import { itemMessages, itemsOfPartnerMessages } from "../archive.messages.ts";

/** How an item is locked. */
export const itemKind = { table: "items", prefix: "item", messages: itemMessages } as const;

export const itemSubject = subjectOfPartner("item", "items");

/** What the actions on items need, for `whyNot`. */
export const itemActions: Record<string, KnownAction> = {
  ...usualActions("archiveItem", itemSubject),
  archiveItemCreate: { subject: partnerSubject },
  archiveItemTranslate: { subject: itemSubject },
  archiveItemTranslationAccept: { subject: itemSubject },
  archiveItemTranslationApprove: { subject: itemSubject },
  archiveItemTranslationReject: { subject: itemSubject },
  archiveItemNoticePlace: { subject: itemSubject },
  archiveItemNoticeRemove: { subject: itemSubject },
};

async function requireNoItems({ manager, errors }: Check, { id }: Pick<PartnerEntity, "id">): Promise<void> {
  const [row] = (await manager.query("select keeps_items($1) as has_items", [id])) as [
    { has_items: boolean },
  ];
  if (row.has_items) errors.add("CONDITION_MISSING", ["id"], itemsOfPartnerMessages.hasItems);
}

/** What actions on a partner have to know of the items that it keeps. */
export const itemsOfPartner: Dependents<PartnerEntity> = {
  requireFor: { partnerDelete: requireNoItems },
  keptBy: { items_home_partner_id_fkey: itemsOfPartnerMessages.inUse },
};
