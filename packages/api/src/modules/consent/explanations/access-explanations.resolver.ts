import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { AuditReads } from "../../../platform/audit/audit.reads.ts";
import { AuditEntryConnection } from "../../../platform/audit/audit-entry.type.ts";
import { RequiresScope } from "../../../platform/graphql/access.ts";
import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { ArchiveItem } from "../../archives/items/item.type.ts";
import { AccessExplanation, ConsentBasis } from "./access-explanation.type.ts";
import { AccessExplanationReads } from "./access-explanations.reads.ts";

@ArgsType()
class ExplainAccessArgs {
  @Field(() => ID, { description: "The archive item." })
  itemId!: string;
  @Field(() => ID, { nullable: true, description: "One of its media, if that is meant." })
  mediumId?: string | null;
  @Field(() => ID, { nullable: true, description: "The person who is meant." })
  personId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "The key that is meant. Without it and without a person, a visitor.",
  })
  keyId?: string | null;
}

@Resolver()
export class ExplainAccessResolver {
  @RequiresScope("heritage:steward")
  @Query(() => AccessExplanation, {
    nullable: true,
    description:
      "Why a person, a key or a visitor sees an archive item or one of its media now, or does not. Null if you are not a steward of a community that governs it, or if there is no such item.",
  })
  explainAccess(@Args(() => ExplainAccessArgs) args: ExplainAccessArgs, @Ctx() request: GraphqlRequest) {
    return request.reads(AccessExplanationReads).explain(args);
  }
}

export const explanationResolvers = [
  ExplainAccessResolver,
  fieldsOf(ArchiveItem, {
    consentBasis: {
      type: () => [ConsentBasis],
      description:
        "On what consent it rests that it is shown, for each circle in which you stand. It names no people. At most 6.",
      read: (item, request) => request.reads(AccessExplanationReads).basisOf(item),
    },
    auditEntries: {
      type: () => AuditEntryConnection,
      nullable: true,
      scope: "heritage:steward",
      description:
        "What was done with it, newest first. Empty if you are not a steward of a community that governs it.",
      Args: PageArgs,
      read: ({ row }, request, info, args) =>
        request.reads(AuditReads).ofSubject(row.id, args, selectionOf(info)),
    },
  }),
] as const;
