import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from "type-graphql";
import { Needs } from "../graphql/access.ts";
import { type Connection, TotalCount } from "../graphql/lists/connections.ts";
import { selectionOf } from "../graphql/lists/selection.ts";
import type { GraphqlRequest } from "../graphql/request.ts";
import { AuditReads } from "./audit.reads.ts";
import { AuditEntriesArgs, type AuditEntry, AuditEntryConnection } from "./audit-entry.type.ts";

@Resolver(() => AuditEntryConnection)
export class AuditResolver {
  @Needs("audit:read")
  @Query(() => AuditEntryConnection, {
    description:
      "Who did what and when, as a list that can be filtered: of the partners whose log you may read.",
  })
  auditEntries(
    @Args(() => AuditEntriesArgs) args: AuditEntriesArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(AuditReads).list(args, selectionOf(info));
  }

  @FieldResolver(() => TotalCount, { description: "How many the list holds, this page or not." })
  totalCount(
    @Root() connection: Connection<never, AuditEntry>,
    @Arg("max", () => Int, { defaultValue: 10_000, description: "Counting stops here: 1 to 100,000." })
    max: number,
  ) {
    return connection.count(max);
  }
}
