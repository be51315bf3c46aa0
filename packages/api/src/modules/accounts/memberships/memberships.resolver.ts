import { signedIn } from "../../../platform/graphql/access.ts";
import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { PartnerReads } from "../../partners/partner/partners.reads.ts";
import { PersonReads } from "../people/people.reads.ts";
import { Person } from "../people/person.type.ts";
import { MembershipEndInput } from "./membership.inputs.ts";
import { Membership, memberships } from "./membership.type.ts";
import { MembershipReads } from "./memberships.reads.ts";
import type { MembershipsService } from "./memberships.service.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(MembershipReads).byId(uuid);

export const membershipNode = { type: "Membership", prefix: Membership.prefix, load };

export const { Mutations: MembershipMutations, resolvers } = mutationsOf<MembershipsService>(
  { Type: Membership, noun: "membership", load, scope: signedIn },
  {
    membershipEnd: {
      description: "Ends a membership at once: your own, to leave a partner, or one that you manage.",
      Input: MembershipEndInput,
      result: null,
    },
  },
);

export const membershipResolvers = [
  ...resolvers,
  fieldsOf(Membership, {
    partner: {
      type: () => Partner,
      nullable: true,
      description: "The partner.",
      refersTo: { column: "home_partner_id", Reads: PartnerReads },
    },
    person: {
      type: () => Person,
      nullable: true,
      description: "The person.",
      columns: ["person_id"],
      read: ({ row }, request, info) => request.reads(PersonReads).byId(row.person_id, selectionOf(info)),
    },
  }),
  fieldsOf(Partner, {
    memberships: {
      type: () => memberships.Connection,
      nullable: true,
      scope: "accounts:read",
      description:
        "The partner's members with their roles, oldest first. Empty if you do not manage its members.",
      Args: PageArgs,
      read: (partner, request, info, args) =>
        request.reads(MembershipReads).ofPartner(partner, args, selectionOf(info)),
    },
  }),
  memberships.TotalCountResolver,
];
