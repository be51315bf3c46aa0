import { signedIn } from "../../../platform/graphql/access.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { ErasedPlace } from "../personal-data/personal-data.type.ts";
import { PersonReads } from "./people.reads.ts";
import type { PeopleService } from "./people.service.ts";
import { PersonEraseInput, PersonUpdateInput } from "./person.inputs.ts";
import { Person } from "./person.type.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(PersonReads).byId(uuid);

export const personNode = { type: "Person", prefix: Person.prefix, load };

export const { Mutations: PersonMutations, resolvers: personResolvers } = mutationsOf<PeopleService>(
  { Type: Person, noun: "person", load, scope: signedIn },
  {
    personUpdate: { description: "Changes what is known of you.", Input: PersonUpdateInput },
    personErase: {
      description:
        "Removes everything held about you, at once and for good, and tells place by place. Whoever signs in again afterwards begins anew.",
      Input: PersonEraseInput,
      input: "Your confirmation.",
      result: null,
      tells: {
        receipt: {
          type: () => [ErasedPlace],
          description: "The receipt: each place where something was held, and what became of it. At most 20.",
          otherwise: [],
        },
      },
    },
  },
);
