import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Public } from "../../../platform/graphql/access.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { ArchiveItemTombstone } from "./tombstone.type.ts";
import { TombstoneReads } from "./tombstones.reads.ts";

@Resolver()
export class TombstoneQueries {
  @Public()
  @Query(() => ArchiveItemTombstone, {
    nullable: true,
    description:
      "What is left of an archive item that you saw and that somebody in it withdrew, where they chose that this be told. Null if you see the item, if nothing is to be told, and if there never was such an item.",
  })
  archiveItemTombstone(
    @Arg("id", () => ID, { description: "The archive item that was here." }) id: string,
    @Ctx() request: GraphqlRequest,
  ) {
    return request.reads(TombstoneReads).ofItem(id);
  }
}
