import type { Check } from "../../../platform/actions/action.ts";
import {
  type KnownAction,
  type Subject,
  subjectOfPartner,
  usualActions,
} from "../../../platform/actions/known-action.ts";
import type { Dependents } from "../../../platform/records/changes/record-actions.ts";
import type { PartnerEntity } from "../../partners/partner/partner.entity.ts";
import { partnerSubject } from "../../partners/partner/partner.preconditions.ts";
import type { ProgramEntity } from "../../programs/program/program.entity.ts";
import type { CollectionEntity } from "./collection.entity.ts";
import { collectionMessages } from "./collection.messages.ts";

const subject = subjectOfPartner("coll", "collections");
/** The collection in which an entry stands. */
const ofEntry: Subject = {
  prefix: "cent",
  read: `select collections.*, array[collections.home_partner_id] as partner_ids
    from collection_entries entry join collections on collections.id = entry.collection_id where entry.id = $1`,
};

function requireUnpublished({ errors }: Check, { published_at }: CollectionEntity): void {
  if (published_at !== null) errors.add("CONDITION_MISSING", ["id"], collectionMessages.isPublished);
}

function requirePublished({ errors }: Check, { published_at }: CollectionEntity): void {
  if (published_at === null) errors.add("CONDITION_MISSING", ["id"], collectionMessages.isNotPublished);
}

/** What the actions on collections need, for `whyNot`. */
export const collectionActions: Record<string, KnownAction> = {
  ...usualActions("collection", subject),
  collectionCreate: { subject: partnerSubject },
  collectionPublish: { subject, check: requireUnpublished },
  collectionUnpublish: { subject, check: requirePublished },
  collectionEntryAdd: { subject },
  collectionEntryUpdate: { subject: ofEntry },
  collectionEntryRemove: { subject: ofEntry },
};

/** What actions on a partner have to know of the collections that it put together. */
export const collectionsOfPartner: Dependents<PartnerEntity> = {
  keptBy: { collections_home_partner_id_fkey: collectionMessages.arePartners },
};

/** The same of a program and its exhibitions. */
export const exhibitionsOfProgram: Dependents<ProgramEntity> = {
  keptBy: { collections_program_id_home_partner_id_fkey: collectionMessages.areProgramsExhibitions },
};
