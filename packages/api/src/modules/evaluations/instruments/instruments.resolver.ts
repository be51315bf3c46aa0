import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Public } from "../../../platform/graphql/access.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { Language } from "../../../platform/graphql/types/record.type.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { MediaReads } from "../../archives/media/media.reads.ts";
import { Evaluation } from "../design/evaluation.type.ts";
import { EvaluationReads } from "../design/evaluations.reads.ts";
import { InstrumentSaveInput } from "./instrument.inputs.ts";
import { Instrument, InstrumentQuestion, QuestionChange, SpokenQuestion } from "./instrument.type.ts";
import { InstrumentReads } from "./instruments.reads.ts";
import type { InstrumentsService } from "./instruments.service.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(InstrumentReads).byId(uuid);
export const instrumentNode = {
  type: Instrument.name,
  prefix: Instrument.prefix,
  table: Instrument.table,
  load,
};

export const { Mutations: InstrumentMutations, resolvers } = mutationsOf<InstrumentsService>(
  { Type: Instrument, noun: "instrument", load, scope: "programs:write" },
  {
    instrumentSave: {
      description:
        "Saves what people are asked: in the place of the latest version, or as the next one if a wave has opened that. A language opens once everything is there in it.",
      Input: InstrumentSaveInput,
      input: "The questions, and what people agree to.",
    },
  },
);

@Resolver()
class InstrumentQueries {
  @Public()
  @Query(() => [QuestionChange], {
    nullable: true,
    description:
      "What changed from one version of an instrument to another, and what can still be compared. Null if there are no two such versions that you may see. At most 50.",
  })
  instrumentDiff(
    @Arg("fromId", () => ID, { description: "The earlier version." }) fromId: string,
    @Arg("toId", () => ID, { description: "The later version." }) toId: string,
    @Ctx() request: GraphqlRequest,
  ) {
    return request.reads(InstrumentReads).diff(fromId, toId);
  }
}

export const instrumentResolvers = [
  InstrumentQueries,
  ...resolvers,
  fieldsOf(Evaluation, {
    instruments: {
      type: () => [Instrument],
      description: "What people are asked, in each version, newest first. At most 50.",
      byId: (id, request, selection) => request.reads(InstrumentReads).ofEvaluation(id, selection),
    },
  }),
  fieldsOf(InstrumentQuestion, {
    spoken: {
      type: () => [SpokenQuestion],
      description: "Spoken versions, as far as you may hear them, one for a language. At most 20.",
      async read({ spokenBy }, request, info) {
        const selection = selectionOf(info).at("medium");
        const versions = await Promise.all(
          Object.entries(spokenBy).map(async ([tag, uuid]) => ({
            language: new Language(tag, request.languages[0]),
            medium: await request.reads(MediaReads).byId(uuid, selection),
          })),
        );
        return versions.filter(({ medium }) => medium !== null);
      },
    },
  }),
  fieldsOf(Instrument, {
    evaluation: {
      type: () => Evaluation,
      nullable: true,
      description: "The evaluation.",
      columns: ["evaluation_id"],
      read: ({ row }, request, info) =>
        request.reads(EvaluationReads).byId(row.evaluation_id, selectionOf(info)),
    },
  }),
];
