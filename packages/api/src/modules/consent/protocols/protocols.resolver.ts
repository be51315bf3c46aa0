import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { resolversOf } from "../../../platform/records/resolvers.ts";
import { PersonReads } from "../../accounts/people/people.reads.ts";
import { Person } from "../../accounts/people/person.type.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { PartnerReads } from "../../partners/partner/partners.reads.ts";
import {
  ProtocolBy,
  ProtocolCreateInput,
  ProtocolMembersAddInput,
  ProtocolMembersRemoveInput,
  ProtocolPartnersAddInput,
  ProtocolPartnersRemoveInput,
  ProtocolsArgs,
  ProtocolUpdateInput,
  ProtocolWindowAddInput,
  ProtocolWindowRemoveInput,
  ProtocolWindowUpdateInput,
} from "./protocol.inputs.ts";
import {
  Protocol,
  ProtocolMember,
  type ProtocolRow,
  ProtocolWindow,
  protocolMembers,
  protocolPartners,
  protocols,
} from "./protocol.type.ts";
import { ProtocolMemberReads, ProtocolReads } from "./protocols.reads.ts";
import type { ProtocolsService } from "./protocols.service.ts";

const people = "The protocol, and the people.";
const partners = "The protocol, and the partners.";
const window = "The protocol, and the time.";

export const {
  Mutations: ProtocolMutations,
  node: protocolNode,
  resolvers,
} = resolversOf<ProtocolsService, ProtocolRow, Protocol>({
  Type: Protocol,
  Reads: ProtocolReads,
  connection: protocols,
  list: "Lists the protocols that you may see: those of communities whose steward you are, and those that admit you.",
  By: ProtocolBy,
  Args: ProtocolsArgs,
  scope: "heritage:steward",
  mutations: {
    protocolCreate: { description: "Creates a protocol of a community.", Input: ProtocolCreateInput },
    protocolUpdate: {
      description: "Changes a protocol, at once for all items that stand under it.",
      Input: ProtocolUpdateInput,
    },
    protocolDelete: {
      description:
        "Deletes a protocol, until it is restored. It admits nobody any more, and items that stand under it are closed by it.",
      record: "The protocol to delete.",
    },
    protocolRestore: {},
    protocolMembersAdd: {
      description: "Makes people members of a protocol.",
      Input: ProtocolMembersAddInput,
      input: people,
    },
    protocolMembersRemove: {
      description: "Ends that people are members of a protocol, at once.",
      Input: ProtocolMembersRemoveInput,
      input: people,
    },
    protocolPartnersAdd: {
      description: "Lists partners whose people a protocol admits, where it reaches partners.",
      Input: ProtocolPartnersAddInput,
      input: partners,
    },
    protocolPartnersRemove: {
      description: "Takes partners off the list of a protocol, at once.",
      Input: ProtocolPartnersRemoveInput,
      input: partners,
    },
    protocolWindowAdd: {
      description: "Adds a time in which a protocol is open.",
      Input: ProtocolWindowAddInput,
      input: window,
    },
    protocolWindowUpdate: {
      description: "Changes a time in which a protocol is open.",
      Input: ProtocolWindowUpdateInput,
      input: window,
    },
    protocolWindowRemove: {
      description: "Removes a time in which a protocol is open. Without any, it admits nobody.",
      Input: ProtocolWindowRemoveInput,
      input: window,
    },
  },
  fields: {
    community: {
      type: () => Partner,
      nullable: true,
      description: "The community whose rule it is.",
      columns: ["home_partner_id"],
      read: ({ row }, request, info) =>
        request.reads(PartnerReads).byId(row.home_partner_id, selectionOf(info)),
    },
    windows: {
      type: () => [ProtocolWindow],
      description:
        "When it is open, the earliest first. Empty if you are not a steward of its community. At most 50.",
      read: (protocol, request) => request.reads(ProtocolReads).windowsOf(protocol),
    },
    members: {
      type: () => protocolMembers.Connection,
      description:
        "Its members, in the order in which they were added. Of others than yourself only its stewards see.",
      Args: PageArgs,
      read: (protocol, request, info, args) =>
        request.reads(ProtocolMemberReads).ofProtocol(protocol, args, selectionOf(info)),
    },
    partners: {
      type: () => protocolPartners.Connection,
      description: "The partners whose people it admits. Empty if you are not a steward of its community.",
      Args: PageArgs,
      read: (protocol, request, info, args) =>
        request.reads(ProtocolReads).partnersOf(protocol, args, selectionOf(info)),
    },
  },
});

const loadMember = (request: GraphqlRequest, uuid: string) => request.reads(ProtocolMemberReads).byId(uuid);
export const protocolMemberNode = { type: "ProtocolMember", prefix: ProtocolMember.prefix, load: loadMember };

export const protocolResolvers = [
  ...resolvers,
  fieldsOf(ProtocolMember, {
    person: {
      type: () => Person,
      nullable: true,
      description: "The person, where you may see who it is.",
      columns: ["person_id"],
      read: ({ row }, request, info) => request.reads(PersonReads).byId(row.person_id, selectionOf(info)),
    },
  }),
  protocolMembers.TotalCountResolver,
  protocolPartners.TotalCountResolver,
] as const;
