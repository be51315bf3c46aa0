import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf, toldText } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { KeyCreateInput, KeyRevokeInput, KeyRotateInput } from "./key.inputs.ts";
import { AccessKey, AccessKeySecret, accessKeys } from "./key.type.ts";
import { AccessKeyReads } from "./keys.reads.ts";
import type { KeysService } from "./keys.service.ts";

const scope = "keys:write";
const load = (request: GraphqlRequest, uuid: string) => request.reads(AccessKeyReads).byId(uuid);

export const keyNode = { type: "AccessKey", prefix: AccessKey.prefix, load };

const secret = toldText(
  "The secret. It is shown only once and is not stored. Null if the result is replayed, or if there are errors.",
);

export const { Mutations: KeyMutations, resolvers } = mutationsOf<KeysService>(
  { Type: AccessKey, noun: "key", load, scope },
  {
    keyCreate: { description: "Creates an API key for a partner.", Input: KeyCreateInput, tells: { secret } },
    keyRotate: {
      description: "Gives a key a new secret. The current one remains valid for as many hours as you choose.",
      Input: KeyRotateInput,
      tells: { secret },
    },
    keyRevoke: {
      description:
        "Revokes a key. It loses all access at once, and every instance of the service refuses it within a second.",
      Input: KeyRevokeInput,
    },
  },
);

export const keyResolvers = [
  ...resolvers,
  fieldsOf(AccessKey, {
    secrets: {
      type: () => [AccessKeySecret],
      description: "Its valid secrets, newest first. At most 2.",
      read: (key, request) => request.reads(AccessKeyReads).secretsOf(key),
    },
  }),
  fieldsOf(Partner, {
    accessKeys: {
      type: () => accessKeys.Connection,
      nullable: true,
      scope,
      description: "The partner's API keys, oldest first. Empty if you do not manage them.",
      Args: PageArgs,
      read: (partner, request, info, args) =>
        request.reads(AccessKeyReads).ofPartner(partner, args, selectionOf(info)),
    },
  }),
  accessKeys.TotalCountResolver,
];
