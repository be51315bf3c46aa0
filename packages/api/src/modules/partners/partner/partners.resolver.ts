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
  list: "Lists partners. The list can be filtered, sorted and searched.",
  By: PartnerBy,
  Args: PartnersArgs,
  scope: "partners:write",
  mutations: {
    partnerCreate: {
      scope: administration,
      description: "Creates a partner. It is not public until it is published.",
      Input: PartnerCreateInput,
    },
    partnerUpdate: {
      description: "Updates a partner.",
      Input: PartnerUpdateInput,
    },
    partnerPublish: {
      description: "Publishes a partner: everyone can see it.",
      record: "The partner to publish.",
    },
    partnerUnpublish: {
      description:
        "Unpublishes a partner: hides it, the programs of which it is the home partner, and its participation in other programs.",
      record: "The partner to unpublish.",
    },
    partnerDelete: {
      description:
        "Deletes a partner that is not the home partner of any program. It can be restored until it is purged; until then, its keys do not work.",
    },
    partnerRestore: {
      description:
        "Restores a deleted partner. It is not public until it is published again. Its keys work again, except those that were revoked or have expired.",
    },
    partnerPurge: {
      scope: administration,
      description:
        "Permanently removes a deleted partner, with its keys, invitations and memberships. This cannot be undone.",
    },
  },
  hasReferences: true,
  fields: {
    identifiers: {
      type: () => [PartnerIdentifier],
      description: "The partner's identifiers in public registers. At most 50.",
      read: (partner, request) => request.reads(PartnerReads).identifiersOf(partner),
    },
  },
});
