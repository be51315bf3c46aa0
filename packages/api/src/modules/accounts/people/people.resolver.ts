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
    personUpdate: { description: "Updates your personal details.", Input: PersonUpdateInput },
    personErase: {
      description:
        "Permanently erases all data stored about you, at once, and reports what was erased from each table. If you sign in again later, you start as a new person.",
      Input: PersonEraseInput,
      input: "Your confirmation.",
      result: null,
      tells: {
        receipt: {
          type: () => [ErasedPlace],
          description: "A receipt: each table that held data about you, and what happened to it. At most 40.",
          otherwise: [],
        },
      },
    },
  },
);
