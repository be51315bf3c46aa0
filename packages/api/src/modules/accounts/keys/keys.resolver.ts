import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { KeyCreateInput, KeyRevokeInput, KeyRotateInput } from "./key.inputs.ts";
import { AccessKey, AccessKeySecret, accessKeys } from "./key.type.ts";
import { AccessKeyReads } from "./keys.reads.ts";
import type { KeysService } from "./keys.service.ts";

const scope = "keys:write";
const load = (request: GraphqlRequest, uuid: string) => request.reads(AccessKeyReads).byId(uuid);

export const keyNode = { type: "AccessKey", prefix: AccessKey.prefix, load };

const secret = {
  type: () => String,
  nullable: true,
  description:
    "The secret itself. Shown this once, and kept nowhere: null in a replay and when there are errors.",
  otherwise: null,
} as const;

export const { Mutations: KeyMutations, resolvers } = mutationsOf<KeysService>(
  { Type: AccessKey, noun: "key", load, scope },
  {
    keyCreate: { description: "Makes a key of a partner.", Input: KeyCreateInput, tells: { secret } },
    keyRotate: {
      description: "Gives a key a new secret, while the present one goes on for the hours you say.",
      Input: KeyRotateInput,
      tells: { secret },
    },
    keyRevoke: {
      description:
        "Ends a key, on every instance within a second. What it could see, it sees no more from this moment.",
      Input: KeyRevokeInput,
    },
  },
);

export const keyResolvers = [
  ...resolvers,
  fieldsOf(AccessKey, {
    secrets: {
      type: () => [AccessKeySecret],
      description: "Its live secrets, the newest first. At most 2.",
      read: (key, request) => request.reads(AccessKeyReads).secretsOf(key),
    },
  }),
  fieldsOf(Partner, {
    accessKeys: {
      type: () => accessKeys.Connection,
      nullable: true,
      scope,
      description: "The partner's keys, oldest first. Empty for those who do not look after them.",
      Args: PageArgs,
      read: (partner, request, info, args) =>
        request.reads(AccessKeyReads).ofPartner(partner, args, selectionOf(info)),
    },
  }),
  accessKeys.TotalCountResolver,
];
