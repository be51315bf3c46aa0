import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from "type-graphql";
import { Needs } from "../../platform/graphql/access.ts";
import { PageArgs } from "../../platform/graphql/connections.ts";
import { Outcome, outcomeOf } from "../../platform/graphql/outcome.ts";
import type { GraphqlRequest } from "../../platform/graphql/request.ts";
import { selectionOf } from "../../platform/graphql/selection.ts";
import { Partner } from "../partners/partner.type.ts";
import { KeyCreateInput, KeyRevokeInput, KeyRotateInput } from "./account.inputs.ts";
import { AccessKey, AccessKeyConnection, AccessKeySecret } from "./account.type.ts";
import { AccountReads } from "./accounts.reads.ts";
import { countResolver } from "./accounts.resolver.ts";
import type { KeysService, WithSecret } from "./keys.service.ts";

const secretMeans =
  "The secret itself. Shown this once, and kept nowhere: null in a replay and when there are errors.";

@ObjectType({ description: "What came of making a key.", simpleResolvers: true })
class KeyCreatePayload extends Outcome {
  @Field(() => String, { nullable: true, description: secretMeans })
  secret!: string | null;
}
@ObjectType({ description: "What came of giving a key a new secret.", simpleResolvers: true })
class KeyRotatePayload extends Outcome {
  @Field(() => String, { nullable: true, description: secretMeans })
  secret!: string | null;
}
@ObjectType({ description: "What came of ending a key.", simpleResolvers: true })
class KeyRevokePayload extends Outcome {}

@Resolver(() => AccessKey)
export class KeysResolver {
  readonly #keys: KeysService;
  constructor(keys: KeysService) {
    this.#keys = keys;
  }

  @FieldResolver(() => [AccessKeySecret])
  secrets(@Root() key: AccessKey, @Ctx() request: GraphqlRequest) {
    return request.reads(AccountReads).secretsOf(key);
  }

  @Needs("keys:write")
  @Mutation(() => KeyCreatePayload, { description: "Makes a key of a partner." })
  keyCreate(
    @Arg("input", () => KeyCreateInput, { description: "The new key." }) input: KeyCreateInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return withSecret(this.#keys.create(request, input));
  }

  @Needs("keys:write")
  @Mutation(() => KeyRotatePayload, {
    description: "Gives a key a new secret, while the present one goes on for the hours you say.",
  })
  keyRotate(
    @Arg("input", () => KeyRotateInput, { description: "Which key." }) input: KeyRotateInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return withSecret(this.#keys.rotate(request, input));
  }

  @Needs("keys:write")
  @Mutation(() => KeyRevokePayload, {
    description:
      "Ends a key, on every instance within a second. What it could see, it sees no more from this moment.",
  })
  keyRevoke(
    @Arg("input", () => KeyRevokeInput, { description: "Which key." }) input: KeyRevokeInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#keys.revoke(request, input));
  }
}

async function withSecret(act: Promise<WithSecret>) {
  const outcome = await outcomeOf(act);
  return { ...outcome, secret: outcome.id === undefined ? null : (await act).secret };
}

@Resolver(() => Partner)
class PartnerKeysResolver {
  @Needs("keys:write")
  @FieldResolver(() => AccessKeyConnection, {
    nullable: true,
    description: "The partner's keys, oldest first. Empty for those who do not look after them.",
  })
  accessKeys(
    @Root() partner: Partner,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(AccountReads).accessKeysOf(partner, args, selectionOf(info));
  }
}

/** The key of each payload, read after the act. */
function payloadResolver(Payload: new () => Outcome) {
  @Resolver(() => Payload)
  class PayloadResolver {
    @FieldResolver(() => AccessKey, {
      nullable: true,
      description: "The key as it now is; null exactly when there are errors.",
    })
    key(@Root() { id }: Outcome, @Ctx() request: GraphqlRequest) {
      return id === undefined ? null : request.reads(AccountReads).accessKey(id);
    }
  }
  return PayloadResolver;
}

export const keyResolvers = [
  KeysResolver,
  PartnerKeysResolver,
  countResolver(AccessKeyConnection),
  ...[KeyCreatePayload, KeyRotatePayload, KeyRevokePayload].map(payloadResolver),
] as const;
