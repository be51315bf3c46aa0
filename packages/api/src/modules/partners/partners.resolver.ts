import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { type Connection, TotalCount } from "../../platform/graphql/connections.ts";
import { type Outcome, outcomeOf } from "../../platform/graphql/outcome.ts";
import { ExternalReference } from "../../platform/graphql/record.type.ts";
import type { GraphqlRequest } from "../../platform/graphql/request.ts";
import { selectionOf } from "../../platform/graphql/selection.ts";
import { UserError } from "../../platform/graphql/user-errors.ts";
import {
  PartnerBy,
  PartnerCreateInput,
  PartnerPublishInput,
  PartnersArgs,
  PartnerUnpublishInput,
  PartnerUpdateInput,
} from "./partner.inputs.ts";
import { Partner, PartnerConnection, PartnerIdentifier } from "./partner.type.ts";
import { PartnerReads } from "./partners.reads.ts";
import type { PartnersService } from "./partners.service.ts";

@ObjectType({ description: "What came of an act on a partner.", simpleResolvers: true })
abstract class PartnerPayload implements Outcome {
  id: string | undefined;
  @Field(() => [UserError], {
    description: "What in the input was not accepted, all at once; empty on success. At most 50.",
  })
  userErrors!: UserError[];
}
@ObjectType({ description: "What came of creating a partner.", simpleResolvers: true })
class PartnerCreatePayload extends PartnerPayload {}
@ObjectType({ description: "What came of changing a partner.", simpleResolvers: true })
class PartnerUpdatePayload extends PartnerPayload {}
@ObjectType({ description: "What came of publishing a partner.", simpleResolvers: true })
class PartnerPublishPayload extends PartnerPayload {}
@ObjectType({ description: "What came of taking a partner out of public view.", simpleResolvers: true })
class PartnerUnpublishPayload extends PartnerPayload {}

@Resolver(() => Partner)
export class PartnersResolver {
  readonly #partners: PartnersService;
  constructor(partners: PartnersService) {
    this.#partners = partners;
  }

  @Query(() => Partner, {
    nullable: true,
    description: "One partner; null when there is none that you may see. Public.",
  })
  partner(
    @Arg("by", () => PartnerBy, { description: "Which one." }) by: PartnerBy,
    @Ctx() request: GraphqlRequest,
  ) {
    return request.reads(PartnerReads).by(by);
  }

  @Query(() => PartnerConnection, {
    description: "Partners, as a list that can be filtered, ordered and searched. Public.",
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

  @Authorized("administrator")
  @Mutation(() => PartnerCreatePayload, {
    description: "Creates a partner, not yet public. Needs an administrator's key.",
  })
  partnerCreate(
    @Arg("input", () => PartnerCreateInput, { description: "The new partner." }) input: PartnerCreateInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#partners.create(request, input));
  }

  @Authorized("administrator")
  @Mutation(() => PartnerUpdatePayload, { description: "Changes a partner. Needs an administrator's key." })
  partnerUpdate(
    @Arg("input", () => PartnerUpdateInput, { description: "The changes." }) input: PartnerUpdateInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#partners.update(request, input));
  }

  @Authorized("administrator")
  @Mutation(() => PartnerPublishPayload, {
    description: "Shows a partner to everybody. Needs an administrator's key.",
  })
  partnerPublish(
    @Arg("input", () => PartnerPublishInput, { description: "Which partner." }) input: PartnerPublishInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#partners.publish(request, input.id));
  }

  @Authorized("administrator")
  @Mutation(() => PartnerUnpublishPayload, {
    description:
      "Hides a partner, the programs it is home of and its part in other programs. Needs an administrator's key.",
  })
  partnerUnpublish(
    @Arg("input", () => PartnerUnpublishInput, { description: "Which partner." })
    input: PartnerUnpublishInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#partners.unpublish(request, input.id));
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
function payloadResolver(Payload: new () => PartnerPayload) {
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
  ...[PartnerCreatePayload, PartnerUpdatePayload, PartnerPublishPayload, PartnerUnpublishPayload].map(
    payloadResolver,
  ),
] as const;
