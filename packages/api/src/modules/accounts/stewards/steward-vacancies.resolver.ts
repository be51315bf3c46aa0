import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { Membership } from "../memberships/membership.type.ts";
import { MembershipReads } from "../memberships/memberships.reads.ts";
import { StewardVacancyReads } from "./steward-vacancies.reads.ts";
import type { StewardVacanciesService } from "./steward-vacancies.service.ts";
import { StewardAppointInput, StewardProposeInput } from "./steward-vacancy.inputs.ts";
import { StewardVacancy } from "./steward-vacancy.type.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(StewardVacancyReads).byId(uuid);

export const stewardVacancyNode = { type: "StewardVacancy", prefix: StewardVacancy.prefix, load };

export const { Mutations: StewardVacancyMutations, resolvers } = mutationsOf<StewardVacanciesService>(
  { Type: StewardVacancy, noun: "steward vacancy", load, scope: "accounts:write" },
  {
    stewardPropose: {
      description:
        "Tells the members of a partner with heritage that it has no steward left, and who is to become one. Another administrator of the partner may appoint them fourteen days later.",
      Input: StewardProposeInput,
      input: "The partner, and who is to become its steward.",
      run: (service, actor, input) => service.propose(actor, input),
    },
    stewardAppoint: {
      description:
        "Makes the member of whom the others were told fourteen days ago a steward, where none is left: by another administrator of the partner than told them.",
      Input: StewardAppointInput,
      input: "The partner.",
      run: (service, actor, input) => service.appoint(actor, input),
      result: {
        Type: Membership,
        noun: "membership",
        load: (request, uuid) => request.reads(MembershipReads).byId(uuid),
      },
    },
  },
);

export const stewardVacancyResolvers = [
  ...resolvers,
  fieldsOf(Partner, {
    stewardVacancy: {
      type: () => StewardVacancy,
      nullable: true,
      description:
        "That it has no steward left, and who is to become one. Null if it has one, and if you are no member of it.",
      read: (partner, request) => request.reads(StewardVacancyReads).ofPartner(partner),
    },
  }),
];
