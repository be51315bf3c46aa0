import { Args, Ctx, Query, Resolver } from "type-graphql";
import { Public } from "../../platform/graphql/access.ts";
import { NotKept } from "../../platform/graphql/kept.ts";
import type { GraphqlRequest } from "../../platform/graphql/request.ts";
import { ChangeReads } from "./changes.reads.ts";
import { ChangeFeed, ChangesArgs } from "./changes.type.ts";

@Resolver()
export class ChangesResolver {
  @Public()
  @NotKept()
  @Query(() => ChangeFeed, {
    nullable: true,
    description:
      "What changed after a cursor: the ids of partners, programs and sessions, so that a copy can be kept without reading everything again. A change has its place one second after it was made, at the latest. If nothing is missed by a cursor, it works for as long as you like; it expires (`CURSOR_EXPIRED`) when changes after it are older than 90 days, when the service was restored from a backup, and when your membership of the partner has changed: then begin without one, and read the lists again. Null if there is no such partner, or you may not read its programs.",
  })
  changes(@Args(() => ChangesArgs) args: ChangesArgs, @Ctx() request: GraphqlRequest) {
    return request.reads(ChangeReads).page(args);
  }
}
