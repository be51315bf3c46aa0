import { administration } from "../../platform/graphql/access.ts";
import { fieldsOf } from "../../platform/records/fields.ts";
import { mutationsOf } from "../../platform/records/mutations.ts";
import { queriesOf } from "../../platform/records/queries.ts";
import { referencesOf } from "../../platform/records/references.ts";
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
import { Partner, PartnerIdentifier, partners } from "./partner.type.ts";
import { PartnerReads } from "./partners.reads.ts";
import type { PartnersService } from "./partners.service.ts";

const scope = "partners:write";

const PartnerQueries = queriesOf({
  Type: Partner,
  Connection: partners.Connection,
  By: PartnerBy,
  Args: PartnersArgs,
  Reads: PartnerReads,
  one: "partner",
  many: "partners",
  description: "Partners, as a list that can be filtered, ordered and searched.",
});

export const { Mutations: PartnerMutations, resolvers: mutationResolvers } = mutationsOf<PartnersService>(
  { Type: Partner, noun: "partner", load: (request, uuid) => request.reads(PartnerReads).byId(uuid) },
  {
    partnerCreate: {
      scope: administration,
      description: "Creates a partner, not yet public.",
      Input: PartnerCreateInput,
      input: "The new partner.",
      run: (service, actor, input) => service.create(actor, input),
    },
    partnerUpdate: {
      scope,
      description: "Changes a partner.",
      Input: PartnerUpdateInput,
      input: "The changes.",
      run: (service, actor, input) => service.update(actor, input),
    },
    partnerPublish: {
      scope,
      description: "Shows a partner to everybody.",
      Input: PartnerPublishInput,
      run: (service, actor, input) => service.publish(actor, input),
    },
    partnerUnpublish: {
      scope,
      description: "Hides a partner, the programs it is home of and its part in other programs.",
      Input: PartnerUnpublishInput,
      run: (service, actor, input) => service.unpublish(actor, input),
    },
    partnerDelete: {
      scope,
      description:
        "Hides a partner that is home of no program, until it is restored or purged. So long its keys sign nobody in.",
      Input: PartnerDeleteInput,
      run: (service, actor, input) => service.delete(actor, input),
    },
    partnerRestore: {
      scope,
      description:
        "Takes a deletion back. The partner is not public until it is published again; its keys sign in again, but for those that were revoked or have expired.",
      Input: PartnerRestoreInput,
      run: (service, actor, input) => service.restore(actor, input),
    },
    partnerPurge: {
      scope: administration,
      description:
        "Removes a deleted partner for good, with its keys, invitations and memberships. It cannot be taken back.",
      Input: PartnerPurgeInput,
      run: (service, actor, input) => service.purge(actor, input),
      isPurge: true,
    },
  },
);

const PartnerFields = fieldsOf(Partner, {
  identifiers: {
    type: () => [PartnerIdentifier],
    description: "Identifiers in outside registers. At most 50.",
    read: (partner, request) => request.reads(PartnerReads).identifiersOf(partner),
  },
});

export const partnerResolvers = [
  PartnerQueries,
  PartnerFields,
  referencesOf(Partner, PartnerReads, "partner"),
  partners.TotalCountResolver,
  ...mutationResolvers,
] as const;
