import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from "type-graphql";
import { RequiresScope } from "../graphql/access.ts";
import { type Connection, TotalCount } from "../graphql/lists/connections.ts";
import { selectionOf } from "../graphql/lists/selection.ts";
import type { GraphqlRequest } from "../graphql/request.ts";
import { AuditReads } from "./audit.reads.ts";
import { AuditEntriesArgs, type AuditEntry, AuditEntryConnection } from "./audit-entry.type.ts";

@Resolver(() => AuditEntryConnection)
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

  @FieldResolver(() => TotalCount, { description: "The total number of items in the list." })
  totalCount(
    @Root() connection: Connection<never, AuditEntry>,
    @Arg("max", () => Int, {
      defaultValue: 10_000,
      description: "The number at which counting stops: 1 to 100,000.",
    })
    max: number,
  ) {
    return connection.count(max);
  }
}
