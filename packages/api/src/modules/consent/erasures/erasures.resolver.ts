import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { administration, RequiresScope } from "../../../platform/graphql/access.ts";
import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { ArchiveItemEraseInput } from "./erasure.inputs.ts";
import { Erasure, erasures } from "./erasure.type.ts";
import { ErasureReads } from "./erasures.reads.ts";
import type { ErasuresService } from "./erasures.service.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(ErasureReads).byId(uuid);

export const erasureNode = { type: Erasure.name, prefix: Erasure.prefix, load };

export const { Mutations: ErasureMutations, resolvers } = mutationsOf<ErasuresService>(
  { Type: Erasure, noun: "erasure", load, scope: administration },
  {
    archiveItemErase: {
      description:
        "Has an archive item erased that those who run the service suspended, by its id and unread: one of them says why, and another agrees. It is erased seven days later, unless it is lifted before. Its communities read the reasons.",
      Input: ArchiveItemEraseInput,
      input: "The archive item, and why.",
      run: (service, actor, input) => service.eraseUnread(actor, input),
      result: null,
      tells: {
        isOrdered: {
          type: () => Boolean,
          description: "True if another agreed before, so that it will be erased. False if one still has to.",
          otherwise: false,
        },
      },
    },
  },
);

@Resolver()
class ErasureQueries {
  @RequiresScope("archives:read")
  @Query(() => erasures.Connection, {
    description:
      "Lists what is to be erased of the items that you hold or govern, the first due first. It is hidden already; what others are in may be redacted until then.",
  })
  erasures(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(ErasureReads).list(args, selectionOf(info));
  }
}

export const erasureResolvers = [ErasureQueries, ...resolvers, erasures.TotalCountResolver];
