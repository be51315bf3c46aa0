import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { RequiresScope } from "../../../platform/graphql/access.ts";
import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { ArchiveItem } from "../../archives/items/item.type.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { PartnerReads } from "../../partners/partner/partners.reads.ts";
import { ItemCopyReads } from "./copies.reads.ts";
import type { ItemCopiesService } from "./copies.service.ts";
import { ItemCopyConfirmInput, ItemCopyCreateInput } from "./copy.inputs.ts";
import { ItemCopy, itemCopies } from "./copy.type.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(ItemCopyReads).byId(uuid);

export const itemCopyNode = { type: ItemCopy.name, prefix: ItemCopy.prefix, load };

export const { Mutations: ItemCopyMutations, resolvers } = mutationsOf<ItemCopiesService>(
  { Type: ItemCopy, noun: "item copy", load, scope: "archives:read" },
  {
    itemCopyCreate: {
      description:
        "Lists a copy of an archive item that a partner has: by those who keep or govern the item, or by the partner itself. Once somebody in the item says no, that partner is asked to take its copy down.",
      Input: ItemCopyCreateInput,
      input: "The copy.",
    },
    itemCopyConfirm: {
      scope: "archives:write",
      description:
        "Confirms, for the partner that had it, that a copy is taken down. The receipts of those who said no tell it.",
      Input: ItemCopyConfirmInput,
      input: "The copy.",
    },
  },
);

@Resolver()
class ItemCopyQueries {
  @RequiresScope("archives:read")
  @Query(() => itemCopies.Connection, {
    description:
      "Lists the copies that partners were asked to take down and did not confirm yet, the first due first: your partner's own, and those of items that you hold or govern.",
  })
  copiesToTakeDown(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(ItemCopyReads).toTakeDown(args, selectionOf(info));
  }
}

export const itemCopyResolvers = [
  ItemCopyQueries,
  ...resolvers,
  fieldsOf(ItemCopy, {
    partner: {
      type: () => Partner,
      nullable: true,
      description: "The partner that has it.",
      columns: ["partner_id"],
      read: ({ row }, request, info) => request.reads(PartnerReads).byId(row.partner_id, selectionOf(info)),
    },
  }),
  fieldsOf(ArchiveItem, {
    copies: {
      type: () => [ItemCopy],
      description: "The copies that partners have of it, as far as you may see them. At most 50.",
      read: (item, request, info) => request.reads(ItemCopyReads).ofItem(item, selectionOf(info)),
    },
  }),
  itemCopies.TotalCountResolver,
];
