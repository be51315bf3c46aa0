import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { resolversOf } from "../../../platform/records/resolvers.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { PartnerReads } from "../../partners/partner/partners.reads.ts";
import { Program } from "../../programs/program/program.type.ts";
import { Session } from "../../sessions/session/session.type.ts";
import { ContributorName } from "../contributors/contributor-name.type.ts";
import { ContributorReads } from "../contributors/contributors.reads.ts";
import { ArchiveItemFacet, ArchiveItemFacetArgs } from "../listing/item-facets.type.ts";
import { ArchiveItemBy, ArchiveItemsArgs, ItemsBelowArgs } from "../listing/item-lists.inputs.ts";
import {
  archiveItems,
  itemsOfPartner,
  itemsOfProgram,
  itemsOfSession,
  linkedItemsOfPartner,
  partnersOfItem,
  programsOfItem,
  sessionsOfItem,
} from "../listing/item-lists.type.ts";
import { type FacetedItems, ItemReads } from "../listing/items.reads.ts";
import { ItemCommunityNotice } from "../notices/notice.type.ts";
import { ItemPlace } from "../places/place.type.ts";
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
      // Whoever writes for the holder, and once a community has accepted it, its stewards: the database decides.
      scope: "archives:read",
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
      refersTo: { column: "home_partner_id", Reads: PartnerReads },
    },
    contributorNames: {
      type: () => [ContributorName],
      nullable: true,
      description: "The full names of those who took part, for those who may change the item. At most 50.",
      scope: "archives:read",
      read: ({ row }, request) => request.reads(ContributorReads).namesOf(row.id),
    },
    places: {
      type: () => [ItemPlace],
      description: "Where it is from, or tells of, as exactly as that may be shown. At most 20.",
      read: (item, request) => request.reads(ItemReads).placesOf(item),
    },
    programs: {
      type: () => programsOfItem.Connection,
      description: "The programs that it came from, or is used in.",
      Args: PageArgs,
      read: (item, request, info, args) => request.reads(ItemReads).programsOf(item, args, selectionOf(info)),
    },
    sessions: {
      type: () => sessionsOfItem.Connection,
      description: "The sessions at which it was recorded, or is shown.",
      Args: PageArgs,
      read: (item, request, info, args) => request.reads(ItemReads).sessionsOf(item, args, selectionOf(info)),
    },
    partners: {
      type: () => partnersOfItem.Connection,
      description: "The partners that have to do with it, beside its holder.",
      Args: PageArgs,
      read: (item, request, info, args) => request.reads(ItemReads).partnersOf(item, args, selectionOf(info)),
    },
  },
});

const PartnerItems = fieldsOf(Partner, {
  archiveItems: {
    type: () => itemsOfPartner.Connection,
    description: "The archive items that it keeps, as far as you may see them.",
    Args: ItemsBelowArgs,
    read: (partner, request, info, args) =>
      request.reads(ItemReads).ofPartner(partner, args, selectionOf(info)),
  },
  linkedArchiveItems: {
    type: () => linkedItemsOfPartner.Connection,
    description: "The archive items that have to do with it, beside those that it keeps.",
    Args: ItemsBelowArgs,
    read: (partner, request, info, args) =>
      request.reads(ItemReads).linkedToPartner(partner, args, selectionOf(info)),
  },
});

const ProgramItems = fieldsOf(Program, {
  archiveItems: {
    type: () => itemsOfProgram.Connection,
    description: "The archive items that came from it, or are used in it.",
    Args: ItemsBelowArgs,
    read: (program, request, info, args) =>
      request.reads(ItemReads).ofProgram(program, args, selectionOf(info)),
  },
});

const SessionItems = fieldsOf(Session, {
  archiveItems: {
    type: () => itemsOfSession.Connection,
    description: "The archive items that were recorded at it, or are shown there.",
    Args: ItemsBelowArgs,
    read: (session, request, info, args) =>
      request.reads(ItemReads).ofSession(session, args, selectionOf(info)),
  },
});

const ItemFacets = fieldsOf(archiveItems.Connection, {
  facets: {
    type: () => [ArchiveItemFacet],
    description: "For each requested property, its values in the list and their counts. At most 3.",
    Args: ArchiveItemFacetArgs,
    read: (list, _request, _info, { fields }) => (list as unknown as FacetedItems).facets(fields),
  },
});

const NoticeFields = fieldsOf(ItemCommunityNotice, {
  community: {
    type: () => Partner,
    nullable: true,
    description: "The community that placed it.",
    read: ({ partner_id }, request, info) => request.reads(PartnerReads).byId(partner_id, selectionOf(info)),
  },
});

export const itemResolvers = [
  ...resolvers,
  PartnerItems,
  ProgramItems,
  SessionItems,
  ItemFacets,
  NoticeFields,
  ...[
    ...[itemsOfPartner, linkedItemsOfPartner, itemsOfProgram, itemsOfSession],
    ...[programsOfItem, sessionsOfItem, partnersOfItem],
  ].map(({ TotalCountResolver }) => TotalCountResolver),
] as const;
