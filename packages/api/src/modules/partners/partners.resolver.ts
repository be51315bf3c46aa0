import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { administration, Needs, Public } from "../../platform/graphql/access.ts";
import { type Connection, TotalCount } from "../../platform/graphql/connections.ts";
import { Outcome, outcomeOf, PurgePayload, purgeOf } from "../../platform/graphql/outcome.ts";
import { ExternalReference } from "../../platform/graphql/record.type.ts";
import type { GraphqlRequest } from "../../platform/graphql/request.ts";
import { selectionOf } from "../../platform/graphql/selection.ts";
import {
  PartnerBy,
  PartnerCreateInput,
  PartnerDeleteInput,
  PartnerPublishInput,
  PartnerPurgeInput,
  PartnerRestoreInput,
  PartnersArgs,
  PartnerUnpublishInput,
  PartnerUpdateInput,
} from "./partner.inputs.ts";
import { Partner, PartnerConnection, PartnerIdentifier } from "./partner.type.ts";
import { PartnerReads } from "./partners.reads.ts";
import type { PartnersService } from "./partners.service.ts";

@ObjectType({ description: "What came of creating a partner.", simpleResolvers: true })
class PartnerCreatePayload extends Outcome {}
@ObjectType({ description: "What came of changing a partner.", simpleResolvers: true })
class PartnerUpdatePayload extends Outcome {}
@ObjectType({ description: "What came of publishing a partner.", simpleResolvers: true })
class PartnerPublishPayload extends Outcome {}
@ObjectType({ description: "What came of taking a partner out of public view.", simpleResolvers: true })
class PartnerUnpublishPayload extends Outcome {}
@ObjectType({ description: "What came of deleting a partner.", simpleResolvers: true })
class PartnerDeletePayload extends Outcome {}
@ObjectType({ description: "What came of restoring a partner.", simpleResolvers: true })
class PartnerRestorePayload extends Outcome {}

@Resolver(() => Partner)
export class PartnersResolver {
  readonly #partners: PartnersService;
  constructor(partners: PartnersService) {
    this.#partners = partners;
  }

  @Public()
  @Query(() => Partner, {
    nullable: true,
    description: "One partner; null when there is none that you may see.",
  })
  partner(
    @Arg("by", () => PartnerBy, { description: "Which one." }) by: PartnerBy,
    @Ctx() request: GraphqlRequest,
  ) {
    return request.reads(PartnerReads).by(by);
  }

  @Public()
  @Query(() => PartnerConnection, {
    description: "Partners, as a list that can be filtered, ordered and searched.",
  })
  partners(
    @Args(() => PartnersArgs) args: PartnersArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(PartnerReads).list(args, selectionOf(info));
  }

  @FieldResolver(() => [PartnerIdentifier])
  identifiers(@Root() partner: Partner, @Ctx() request: GraphqlRequest) {
    return request.reads(PartnerReads).identifiersOf(partner);
  }

  @FieldResolver(() => [ExternalReference])
  externalReferences(@Root() partner: Partner, @Ctx() request: GraphqlRequest) {
    return request.reads(PartnerReads).referencesOf(partner);
  }

  @Needs(administration)
  @Mutation(() => PartnerCreatePayload, {
    description: "Creates a partner, not yet public.",
  })
  partnerCreate(
    @Arg("input", () => PartnerCreateInput, { description: "The new partner." }) input: PartnerCreateInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#partners.create(request, input));
  }

  @Needs("partners:write")
  @Mutation(() => PartnerUpdatePayload, { description: "Changes a partner." })
  partnerUpdate(
    @Arg("input", () => PartnerUpdateInput, { description: "The changes." }) input: PartnerUpdateInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#partners.update(request, input));
  }

  @Needs("partners:write")
  @Mutation(() => PartnerPublishPayload, {
    description: "Shows a partner to everybody.",
  })
  partnerPublish(
    @Arg("input", () => PartnerPublishInput, { description: "Which partner." }) input: PartnerPublishInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#partners.publish(request, input));
  }

  @Needs("partners:write")
  @Mutation(() => PartnerUnpublishPayload, {
    description: "Hides a partner, the programs it is home of and its part in other programs.",
  })
  partnerUnpublish(
    @Arg("input", () => PartnerUnpublishInput, { description: "Which partner." })
    input: PartnerUnpublishInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#partners.unpublish(request, input));
  }

  @Needs("partners:write")
  @Mutation(() => PartnerDeletePayload, {
    description:
      "Hides a partner that is home of no program, until it is restored or purged. So long its keys sign nobody in.",
  })
  partnerDelete(
    @Arg("input", () => PartnerDeleteInput, { description: "Which partner." }) input: PartnerDeleteInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#partners.delete(request, input));
  }

  @Needs("partners:write")
  @Mutation(() => PartnerRestorePayload, {
    description:
      "Takes a deletion back. The partner is not public until it is published again; its keys sign in again, but for those that were revoked or have expired.",
  })
  partnerRestore(
    @Arg("input", () => PartnerRestoreInput, { description: "Which partner." }) input: PartnerRestoreInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#partners.restore(request, input));
  }

  @Needs(administration)
  @Mutation(() => PurgePayload, {
    description:
      "Removes a deleted partner for good, with its keys, invitations and memberships. It cannot be taken back.",
  })
  partnerPurge(
    @Arg("input", () => PartnerPurgeInput, { description: "Which partner." }) input: PartnerPurgeInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return purgeOf("part", this.#partners.purge(request, input));
  }
}

@Resolver(() => PartnerConnection)
export class PartnerConnectionResolver {
  @FieldResolver(() => TotalCount, { description: "How many partners the list holds, this page or not." })
  totalCount(
    @Root() connection: Connection<never, Partner>,
    @Arg("max", () => Int, { defaultValue: 10_000, description: "Counting stops here: 1 to 100,000." })
    max: number,
  ) {
    return connection.count(max);
  }
}

/** The partner of each payload, read after the act in a transaction of its own. */
function payloadResolver(Payload: new () => Outcome) {
  @Resolver(() => Payload)
  class PayloadResolver {
    @FieldResolver(() => Partner, {
      nullable: true,
      description: "The partner as it now is; null exactly when there are errors.",
    })
    partner(@Root() { id }: Outcome, @Ctx() request: GraphqlRequest) {
      return id === undefined ? null : request.reads(PartnerReads).byId(id);
    }
  }
  return PayloadResolver;
}

export const partnerResolvers = [
  PartnersResolver,
  PartnerConnectionResolver,
  ...[
    PartnerCreatePayload,
    PartnerUpdatePayload,
    PartnerPublishPayload,
    PartnerUnpublishPayload,
    PartnerDeletePayload,
    PartnerRestorePayload,
  ].map(payloadResolver),
] as const;
