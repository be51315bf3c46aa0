import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { byCode, RequiresScope } from "../../../platform/graphql/access.ts";
import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { isPublicViewer } from "../../../platform/viewer.ts";
import { ArchiveItem } from "../../archives/items/item.type.ts";
import { ItemReads } from "../../archives/listing/items.reads.ts";
import { ObjectionAnswerInput, ObjectionByCodeInput, ObjectionCreateInput } from "./objection.inputs.ts";
import { Objection, ObjectionStatus, objections } from "./objection.type.ts";
import { ObjectionReads } from "./objections.reads.ts";
import type { ObjectionsService } from "./objections.service.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(ObjectionReads).byId(uuid);

export const objectionNode = { type: Objection.name, prefix: Objection.prefix, load };

export const { Mutations: ObjectionMutations, resolvers } = mutationsOf<ObjectionsService>(
  { Type: Objection, noun: "objection", load, scope: "heritage:steward" },
  {
    objectionCreate: {
      scope: byCode,
      description:
        "Says what is wrong with an item, without an account: that it shows you and you do not want that, or that it belongs to others. The item's stewards are asked to answer within fourteen days.",
      Input: ObjectionCreateInput,
      input: "What is wrong.",
      result: null,
      tells: {
        receiptCode: {
          type: () => String,
          nullable: true,
          description:
            "The code by which you read the answer. It is told once: null if the result is replayed, or if there are errors.",
          otherwise: null,
        },
        dueOn: {
          type: () => LocalDate,
          nullable: true,
          description:
            "The day by which it is to be answered. Null if the result is replayed, or if there are errors.",
          otherwise: null,
        },
      },
    },
    objectionByCode: {
      scope: byCode,
      description:
        "Looks up an objection that you made, by its code. It is a mutation because a code is a secret: it stands in no address, and no cache keeps the answer.",
      Input: ObjectionByCodeInput,
      input: "The code.",
      result: null,
      tells: {
        objection: {
          type: () => ObjectionStatus,
          nullable: true,
          description: "The objection. Null if there is none with this code.",
          otherwise: null,
        },
      },
    },
    objectionAnswer: {
      description: "Answers an objection. Suspend the item first if it should be closed meanwhile.",
      Input: ObjectionAnswerInput,
      input: "The answer.",
    },
  },
);

@Resolver()
class ObjectionQueries {
  @RequiresScope("heritage:steward")
  @Query(() => objections.Connection, {
    description:
      "Lists the objections to items that you govern which wait for an answer, the first due first.",
  })
  objections(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(ObjectionReads).open(args, selectionOf(info));
  }
}

export const objectionResolvers = [
  ObjectionQueries,
  ...resolvers,
  fieldsOf(Objection, {
    item: {
      type: () => ArchiveItem,
      nullable: true,
      description: "The item.",
      columns: ["item_id"],
      read: ({ row }, request, info) => request.reads(ItemReads).byId(row.item_id, selectionOf(info)),
    },
  }),
  fieldsOf(ArchiveItem, {
    objections: {
      type: () => objections.Connection,
      nullable: true,
      description: "What people say against it. Empty if you do not govern it, and null for visitors.",
      Args: PageArgs,
      read: (item, request, info, args) =>
        isPublicViewer(request.viewer)
          ? null
          : request.reads(ObjectionReads).ofItem(item, args, selectionOf(info)),
    },
  }),
  objections.TotalCountResolver,
];
