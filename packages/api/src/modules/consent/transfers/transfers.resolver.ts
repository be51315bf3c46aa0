import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { RequiresScope } from "../../../platform/graphql/access.ts";
import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { PartnerReads } from "../../partners/partner/partners.reads.ts";
import {
  ItemTransferAcceptInput,
  ItemTransferDeclineInput,
  ItemTransferOfferInput,
  ItemTransferWithdrawInput,
} from "./transfer.inputs.ts";
import { ItemTransfer, itemTransfers } from "./transfer.type.ts";
import { ItemTransferReads } from "./transfers.reads.ts";
import type { ItemTransfersService } from "./transfers.service.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(ItemTransferReads).byId(uuid);

export const itemTransferNode = { type: ItemTransfer.name, prefix: ItemTransfer.prefix, load };

const input = "The transfer.";

export const { Mutations: ItemTransferMutations, resolvers } = mutationsOf<ItemTransfersService>(
  { Type: ItemTransfer, noun: "item transfer", load, scope: "archives:write" },
  {
    itemTransferOffer: {
      description:
        "Offers archive items to another partner, which is to hold them from then on. Nothing changes until somebody accepts who writes for it.",
      Input: ItemTransferOfferInput,
      input: "The archive items, and the partner.",
    },
    itemTransferAccept: {
      description:
        "Accepts archive items, for the partner to which they were offered. From now on it holds them, and keeps their holding records; who sees them stays as it was. What the former holder approved as the holder lapses.",
      Input: ItemTransferAcceptInput,
      input,
    },
    itemTransferDecline: {
      description: "Declines archive items, for the partner to which they were offered.",
      Input: ItemTransferDeclineInput,
      input,
    },
    itemTransferWithdraw: {
      description: "Takes back an offer of archive items that nobody has answered, for their holder.",
      Input: ItemTransferWithdrawInput,
      input,
    },
  },
);

@Resolver()
class ItemTransferQueries {
  @RequiresScope("archives:read")
  @Query(() => itemTransfers.Connection, {
    description:
      "Lists the transfers of archive items that wait for an answer, the first offered first: those offered to your partner, and those that it offers.",
  })
  itemTransfers(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(ItemTransferReads).waiting(args, selectionOf(info));
  }
}

export const itemTransferResolvers = [
  ItemTransferQueries,
  ...resolvers,
  fieldsOf(ItemTransfer, {
    from: {
      type: () => Partner,
      nullable: true,
      description: "The holder that offers them.",
      columns: ["home_partner_id"],
      read: ({ row }, request, info) =>
        request.reads(PartnerReads).byId(row.home_partner_id, selectionOf(info)),
    },
    to: {
      type: () => Partner,
      nullable: true,
      description: "The partner to which they are offered.",
      columns: ["partner_id"],
      read: ({ row }, request, info) => request.reads(PartnerReads).byId(row.partner_id, selectionOf(info)),
    },
  }),
  itemTransfers.TotalCountResolver,
];
