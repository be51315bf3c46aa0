import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { RequiresScope } from "../../../platform/graphql/access.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { PartnerReads } from "../../partners/partner/partners.reads.ts";
import { ArchiveItem } from "../items/item.type.ts";
import { ItemReads } from "../listing/items.reads.ts";
import { HoldingRecordBy, HoldingRecordsArgs } from "./holding.inputs.ts";
import { HoldingRecord, holdingRecords } from "./holding.type.ts";
import { HoldingReads } from "./holdings.reads.ts";

@Resolver()
class HoldingQueries {
  @RequiresScope("archives:read")
  @Query(() => HoldingRecord, {
    nullable: true,
    description: "The holding record of an item that your partner keeps, whoever may see the item.",
  })
  holdingRecord(
    @Arg("by", () => HoldingRecordBy, { description: "How the item is identified." }) by: HoldingRecordBy,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(HoldingReads).by(by, selectionOf(info));
  }

  @RequiresScope("archives:read")
  @Query(() => holdingRecords.Connection, {
    description: "The holding records of all items that your partners keep, whoever may see them.",
  })
  holdingRecords(
    @Args(() => HoldingRecordsArgs) args: InstanceType<typeof HoldingRecordsArgs>,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(HoldingReads).list(args, selectionOf(info));
  }
}

const HoldingFields = fieldsOf(HoldingRecord, {
  holder: {
    type: () => Partner,
    nullable: true,
    description: "The partner that keeps the item.",
    columns: ["home_partner_id"],
    read: ({ row }, request, info) =>
      request.reads(PartnerReads).byId(row.home_partner_id, selectionOf(info)),
  },
  communities: {
    type: () => [Partner],
    description: "The communities that govern the item: whom to ask. At most 50.",
    columns: ["communities"],
    async read({ row }, request, info) {
      const partners = await Promise.all(
        row.communities.map((id) => request.reads(PartnerReads).byId(id, selectionOf(info))),
      );
      return partners.filter((partner) => partner !== null);
    },
  },
  item: {
    type: () => ArchiveItem,
    nullable: true,
    description: "The item. Null if you may not see it.",
    read: ({ row }, request, info) => request.reads(ItemReads).byId(row.id, selectionOf(info)),
  },
});

export const holdingResolvers = [HoldingQueries, HoldingFields, holdingRecords.TotalCountResolver] as const;
