import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { RequiresScope } from "../../../platform/graphql/access.ts";
import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { ArchiveItem } from "../../archives/items/item.type.ts";
import { ItemReads } from "../../archives/listing/items.reads.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { PartnerReads } from "../../partners/partner/partners.reads.ts";
import {
  ArchiveItemAgreeToCorrectionsInput,
  ArchiveItemCorrectInput,
  ItemCorrectionTakeBackInput,
} from "./correction.inputs.ts";
import { ItemCorrection, itemCorrections } from "./correction.type.ts";
import { ItemCorrectionReads } from "./corrections.reads.ts";
import type { CorrectionsService } from "./corrections.service.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(ItemReads).byId(uuid);
const loadCorrection = (request: GraphqlRequest, uuid: string) =>
  request.reads(ItemCorrectionReads).byId(uuid);

export const itemCorrectionNode = {
  type: ItemCorrection.name,
  prefix: ItemCorrection.prefix,
  load: loadCorrection,
};
const result = { Type: ItemCorrection, noun: "item correction", load: loadCorrection };

export const { Mutations: CorrectionMutations, resolvers } = mutationsOf<CorrectionsService>(
  // Both sides have their own right to it, and share none but to read.
  { Type: ArchiveItem, noun: "archive item", load, scope: "archives:read" },
  {
    archiveItemAgreeToCorrections: {
      description:
        "Agrees, for a community that governs an archive item or for its holder, that small corrections of approved texts do not wait for another approval. It counts once all of them agree, and ends as soon as one of them takes it back.",
      Input: ArchiveItemAgreeToCorrectionsInput,
      input: "The archive item, the side, and whether it agrees.",
    },
    archiveItemCorrect: {
      description:
        "Makes a small correction of an approved text, where both sides agreed that these do not wait: it is published at once, nothing lapses, and the stewards read what the words were before. It shows nobody more than they saw.",
      Input: ArchiveItemCorrectInput,
      input: "The archive item, and the text as it should be.",
      result,
    },
    itemCorrectionTakeBack: {
      description:
        "Puts back the words from before a correction, by either side. Refused if the archive item was changed since.",
      Input: ItemCorrectionTakeBackInput,
      input: "The correction.",
      result,
      run: (service, actor, input) => service.takeBack(actor, input),
    },
  },
);

@Resolver()
class ItemCorrectionQueries {
  @RequiresScope("archives:read")
  @Query(() => itemCorrections.Connection, {
    description:
      "Lists the small corrections of items that you govern, or keep and see, with the words from before, newest first: so that what was published without another approval is read.",
  })
  itemCorrections(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(ItemCorrectionReads).all(args, selectionOf(info));
  }
}

export const correctionResolvers = [
  ItemCorrectionQueries,
  ...resolvers,
  fieldsOf(ItemCorrection, {
    item: {
      type: () => ArchiveItem,
      nullable: true,
      description: "The archive item.",
      columns: ["item_id"],
      read: ({ row }, request, info) => request.reads(ItemReads).byId(row.item_id, selectionOf(info)),
    },
    partner: {
      type: () => Partner,
      nullable: true,
      description: "The side for which it was made.",
      columns: ["partner_id"],
      read: ({ row }, request, info) => request.reads(PartnerReads).byId(row.partner_id, selectionOf(info)),
    },
  }),
  fieldsOf(ArchiveItem, {
    corrections: {
      type: () => [ItemCorrection],
      description:
        "The small corrections of its approved texts, newest first, as far as you may read them. At most 50.",
      read: (item, request, info) => request.reads(ItemCorrectionReads).ofItem(item, selectionOf(info)),
    },
    correctionsAgreedBy: {
      type: () => [Partner],
      description:
        "Who agreed that small corrections do not wait: that counts once its holder and all communities that govern it have. Empty if you neither govern nor write for its holder. At most 50.",
      read: (item, request, info) => request.reads(ItemCorrectionReads).agreedBy(item, selectionOf(info)),
    },
  }),
  itemCorrections.TotalCountResolver,
] as const;
