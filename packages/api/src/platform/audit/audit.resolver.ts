import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { RequiresScope } from "../graphql/access.ts";
import { selectionOf } from "../graphql/lists/selection.ts";
import type { GraphqlRequest } from "../graphql/request.ts";
import { AuditReads } from "./audit.reads.ts";
import { AuditEntriesArgs, AuditEntryConnection } from "./audit-entry.type.ts";

@Resolver()
export class AuditResolver {
  @RequiresScope("audit:read")
  @Query(() => AuditEntryConnection, {
    description:
      "The audit log of the partners whose log you may read: who did what, and when. The list can be filtered.",
  })
  auditEntries(
    @Args(() => AuditEntriesArgs) args: AuditEntriesArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(AuditReads).list(args, selectionOf(info));
  }
}
