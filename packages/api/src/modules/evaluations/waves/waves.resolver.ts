import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { Evaluation } from "../design/evaluation.type.ts";
import { EvaluationReads } from "../design/evaluations.reads.ts";
import { Instrument } from "../instruments/instrument.type.ts";
import { InstrumentReads } from "../instruments/instruments.reads.ts";
import { Wave, WaveOpenInput } from "./wave.type.ts";
import { WaveReads } from "./waves.reads.ts";
import type { WavesService } from "./waves.service.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(WaveReads).byId(uuid);
export const waveNode = { type: Wave.name, prefix: Wave.prefix, table: Wave.table, load };

export const { Mutations: WaveMutations, resolvers } = mutationsOf<WavesService>(
  { Type: Wave, noun: "wave", load, scope: "programs:write" },
  {
    waveOpen: {
      description:
        "Opens a wave: whoever has a code is asked, in the languages given. Only one wave of an evaluation is open.",
      Input: WaveOpenInput,
      input: "The wave, and its languages.",
    },
    waveClose: {
      description:
        "Closes a wave, for good. From then on the evaluator reads what was answered, by pseudonym and in an order drawn by lot.",
      record: "The wave to close.",
    },
  },
);

export const waveResolvers = [
  ...resolvers,
  fieldsOf(Evaluation, {
    waves: {
      type: () => [Wave],
      description: "When people are asked, in order. At most 5.",
      byId: (id, request, selection) => request.reads(WaveReads).ofEvaluation(id, selection),
    },
  }),
  fieldsOf(Wave, {
    evaluation: {
      type: () => Evaluation,
      nullable: true,
      description: "The evaluation.",
      columns: ["evaluation_id"],
      read: ({ row }, request, info) =>
        request.reads(EvaluationReads).byId(row.evaluation_id, selectionOf(info)),
    },
    instrument: {
      type: () => Instrument,
      nullable: true,
      description: "What is asked in it. Null until it is opened.",
      columns: ["instrument_id"],
      read: ({ row }, request, info) =>
        row.instrument_id === null
          ? null
          : request.reads(InstrumentReads).byId(row.instrument_id, selectionOf(info)),
    },
  }),
];
