import { administration } from "../../../platform/graphql/access.ts";
import { resolversOf } from "../../../platform/records/resolvers.ts";
import { PartnerBy, PartnerCreateInput, PartnersArgs, PartnerUpdateInput } from "./partner.inputs.ts";
import { Partner, PartnerIdentifier, type PartnerRow, partners } from "./partner.type.ts";
import { PartnerReads } from "./partners.reads.ts";
import type { PartnersService } from "./partners.service.ts";

export const {
  Mutations: PartnerMutations,
  node: partnerNode,
  resolvers: partnerResolvers,
} = resolversOf<PartnersService, PartnerRow, Partner>({
  Type: Partner,
  Reads: PartnerReads,
  connection: partners,
  list: "Partners, as a list that can be filtered, ordered and searched.",
  By: PartnerBy,
  Args: PartnersArgs,
  scope: "partners:write",
  mutations: {
    partnerCreate: {
      scope: administration,
      description: "Creates a partner, not yet public.",
      Input: PartnerCreateInput,
    },
    partnerUpdate: {
      description: "Changes a partner.",
      Input: PartnerUpdateInput,
    },
    partnerPublish: {
      description: "Shows a partner to everybody.",
      record: "The partner to publish.",
    },
    partnerUnpublish: {
      description: "Hides a partner, the programs it is home of and its part in other programs.",
      record: "The partner to take out of public view.",
    },
    partnerDelete: {
      description:
        "Hides a partner that is home of no program, until it is restored or purged. So long its keys sign nobody in.",
    },
    partnerRestore: {
      description:
        "Takes a deletion back. The partner is not public until it is published again; its keys sign in again, but for those that were revoked or have expired.",
    },
    partnerPurge: {
      scope: administration,
      description:
        "Removes a deleted partner for good, with its keys, invitations and memberships. It cannot be taken back.",
    },
  },
  hasReferences: true,
  fields: {
    identifiers: {
      type: () => [PartnerIdentifier],
      description: "Identifiers in outside registers. At most 50.",
      read: (partner, request) => request.reads(PartnerReads).identifiersOf(partner),
    },
  },
});
