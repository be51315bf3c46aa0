import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { resolversOf } from "../../../platform/records/resolvers.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { PartnerReads } from "../../partners/partner/partners.reads.ts";
import { ArchiveItemBy, ArchiveItemsArgs, PartnerItemsArgs } from "../listing/item-lists.inputs.ts";
import { archiveItems, itemsOfPartner } from "../listing/item-lists.type.ts";
import { ItemReads } from "../listing/items.reads.ts";
import { ArchiveItemCreateInput, ArchiveItemUpdateInput } from "./item.inputs.ts";
import { ArchiveItem, type ItemRow } from "./item.type.ts";
import type { ItemsService } from "./items.service.ts";

export const {
  Mutations: ItemMutations,
  node: itemNode,
  resolvers,
} = resolversOf<ItemsService, ItemRow, ArchiveItem>({
  Type: ArchiveItem,
  Reads: ItemReads,
  connection: archiveItems,
  list: "Lists the archive items that you may see. The list can be filtered, sorted and searched.",
  By: ArchiveItemBy,
  Args: ArchiveItemsArgs,
  scope: "archives:write",
  mutations: {
    archiveItemCreate: {
      description: "Creates an archive item as a draft.",
      Input: ArchiveItemCreateInput,
    },
    archiveItemUpdate: {
      description:
        "Updates an archive item. If what communities approved changes, their approvals lapse, and the item is hidden until they approve it again.",
      Input: ArchiveItemUpdateInput,
    },
    archiveItemDelete: {
      description: "Hides an archive item at once, until it is restored or purged.",
      record: "The archive item to delete.",
    },
    archiveItemRestore: {
      description:
        "Restores a deleted archive item. It is seen by no more people than its communities and the people in it allow today.",
      record: "The archive item to restore.",
    },
    archiveItemPurge: {
      // A steward does not write for the holder; who may, the database decides.
      scope: "archives:read",
      description:
        "Permanently removes a deleted archive item. What a community ever accepted, only its stewards purge. This cannot be undone.",
      record: "The archive item to remove permanently.",
    },
  },
  hasReferences: true,
  fields: {
    holder: {
      type: () => Partner,
      nullable: true,
      description: "The partner that keeps it.",
      columns: ["home_partner_id"],
      read: ({ row }, request, info) =>
        request.reads(PartnerReads).byId(row.home_partner_id, selectionOf(info)),
    },
  },
});

const PartnerItems = fieldsOf(Partner, {
  archiveItems: {
    type: () => itemsOfPartner.Connection,
    description: "The archive items that it keeps, as far as you may see them.",
    Args: PartnerItemsArgs,
    read: (partner, request, info, args) =>
      request.reads(ItemReads).ofPartner(partner, args, selectionOf(info)),
  },
});

export const itemResolvers = [...resolvers, PartnerItems, itemsOfPartner.TotalCountResolver] as const;
