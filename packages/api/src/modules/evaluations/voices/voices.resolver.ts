import { Int } from "type-graphql";
import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { isPublicViewer } from "../../../platform/viewer.ts";
import { SessionReads } from "../../sessions/listing/sessions.reads.ts";
import { Session } from "../../sessions/session/session.type.ts";
import { Evaluation } from "../design/evaluation.type.ts";
import { EvaluationReads } from "../design/evaluations.reads.ts";
import {
  ExcerptRemoveInput,
  QualitativeRecordRemoveInput,
  QualitativeRecordUpdateInput,
  QualitativeTurnRemoveInput,
  QualitativeTurnUpdateInput,
  type Removal,
  StorySelectionRemoveInput,
} from "./corrections/corrections.inputs.ts";
import { StorySelectionRecordInput } from "./stories/stories.inputs.ts";
import { StorySelection } from "./stories/stories.type.ts";
import {
  ExcerptCreateInput,
  QualitativeRecordCodeInput,
  QualitativeRecordCreateInput,
  QualitativeRecordSpeakerLinkInput,
  QualitativeRecordTurnsAddInput,
} from "./voices.inputs.ts";
import {
  ExcerptReads,
  QualitativeRecordReads,
  QualitativeTurnReads,
  StorySelectionReads,
} from "./voices.reads.ts";
import type { VoicesService } from "./voices.service.ts";
import { Excerpt, QualitativeRecord, QualitativeTurn, turnsOfRecord } from "./voices.type.ts";

const scope = "evaluations:evaluate";
const load = (request: GraphqlRequest, uuid: string) => request.reads(QualitativeRecordReads).byId(uuid);
const loadTurn = (request: GraphqlRequest, uuid: string) => request.reads(QualitativeTurnReads).byId(uuid);
const loadExcerpt = (request: GraphqlRequest, uuid: string) => request.reads(ExcerptReads).byId(uuid);

const loadStory = (request: GraphqlRequest, uuid: string) => request.reads(StorySelectionReads).byId(uuid);

const { table: recordTable } = QualitativeRecord;
export const voiceNodes = [
  { type: QualitativeRecord.name, prefix: QualitativeRecord.prefix, table: recordTable, load },
  { type: QualitativeTurn.name, prefix: QualitativeTurn.prefix, load: loadTurn },
  { type: Excerpt.name, prefix: Excerpt.prefix, table: Excerpt.table, load: loadExcerpt },
  {
    ...{ type: StorySelection.name, prefix: StorySelection.prefix, table: StorySelection.table },
    load: loadStory,
  },
];

const records = mutationsOf<VoicesService>(
  { Type: QualitativeRecord, noun: "qualitative record", load, scope },
  {
    qualitativeRecordCreate: {
      description:
        "Records that people were listened to: by the evaluation's evaluator, without what they said. It is seen with the evaluation.",
      Input: QualitativeRecordCreateInput,
    },
    qualitativeRecordUpdate: {
      description:
        "Corrects what is told of a qualitative record, by the evaluation's evaluator, until results are made.",
      Input: QualitativeRecordUpdateInput,
    },
    qualitativeRecordRemove: {
      description:
        "Removes a qualitative record for good, with all that was said, coded, quoted and chosen in it: by the evaluation's evaluator, until results are made.",
      Input: QualitativeRecordRemoveInput,
      input: "The qualitative record.",
      isPurge: true,
      run: (service, actor, input: Removal) => service.recordRemove(actor, input),
    },
    qualitativeRecordTurnsAdd: {
      description: "Writes down what was said, for the evaluation's evaluator alone, who does it.",
      Input: QualitativeRecordTurnsAddInput,
      input: "The turns.",
    },
    qualitativeTurnUpdate: {
      description:
        "Corrects what was written down of a turn, by the evaluation's evaluator, until results are made. What is quoted of it has to stand in it still.",
      Input: QualitativeTurnUpdateInput,
      input: "The corrections.",
      result: { Type: QualitativeTurn, noun: "turn", load: loadTurn },
      run: (service, actor, input: QualitativeTurnUpdateInput) => service.turnUpdate(actor, input),
    },
    qualitativeTurnRemove: {
      description:
        "Removes a turn for good, with its codes and quotations: by the evaluation's evaluator, until all turns are deleted. What was told with results stays. Where all that a speaker said is removed, nothing more is written down under that number.",
      Input: QualitativeTurnRemoveInput,
      input: "The turn.",
      tells: {
        removedExcerpts: {
          type: () => Int,
          nullable: true,
          description:
            "How many quotations were removed with it. Null if the result is replayed, or if there are errors.",
          otherwise: null,
        },
      },
      run: (service, actor, input: Removal) => service.turnRemove(actor, input),
    },
    qualitativeRecordCode: {
      description:
        "Saves the codes of a qualitative record, and what two coders read in its turns: by the evaluation's evaluator, until results are made. How far the two agree is told with the results.",
      Input: QualitativeRecordCodeInput,
      input: "Codes and codings.",
    },
    qualitativeRecordSpeakerLink: {
      scope: "consent:record",
      description:
        "Says who a speaker is, in the place of what was said before: by a partner that takes part in the program and records what that person consents to. Quotations of the speaker are public from then on as far as QUOTE_ATTRIBUTED or QUOTE_ANONYMOUS is given for the item.",
      Input: QualitativeRecordSpeakerLinkInput,
      input: "The speaker.",
    },
  },
);
const excerpts = mutationsOf<VoicesService>(
  { Type: Excerpt, noun: "excerpt", load: loadExcerpt, scope },
  {
    excerptCreate: {
      description:
        "Quotes what somebody said, word for word, by the evaluation's evaluator. It is public once results are released, while its speaker consents to be quoted.",
      Input: ExcerptCreateInput,
      input: "The quotation.",
      run: (service, actor, input: ExcerptCreateInput) => service.quote(actor, input),
    },
    excerptRemove: {
      description: "Removes a quotation for good, by the evaluation's evaluator.",
      Input: ExcerptRemoveInput,
      input: "The quotation.",
      isPurge: true,
    },
  },
);
const selections = mutationsOf<VoicesService>(
  { Type: StorySelection, noun: "story selection", load: loadStory, scope },
  {
    storySelectionRecord: {
      description:
        "Records which story people chose as the most significant change, from which, and why: by the evaluation's evaluator.",
      Input: StorySelectionRecordInput,
      input: "What was chosen.",
      run: (service, actor, input: StorySelectionRecordInput) => service.storySelect(actor, input),
    },
    storySelectionRemove: {
      description:
        "Removes what was recorded of a choice, by the evaluation's evaluator, until results are made. The stories stay.",
      Input: StorySelectionRemoveInput,
      input: "The story selection.",
      isPurge: true,
      run: (service, actor, input: Removal) => service.storyRemove(actor, input),
    },
  },
);
export const VoiceMutations = [records.Mutations, excerpts.Mutations, selections.Mutations] as const;

export const voiceResolvers = [
  ...records.resolvers,
  ...excerpts.resolvers,
  ...selections.resolvers,
  fieldsOf(Evaluation, {
    qualitativeRecords: {
      type: () => [QualitativeRecord],
      description:
        "Its story circles, focus groups and other ways of listening, first held first. At most 50.",
      byId: (id, request, selection) => request.reads(QualitativeRecordReads).ofEvaluation(id, selection),
    },
  }),
  fieldsOf(QualitativeRecord, {
    evaluation: {
      type: () => Evaluation,
      nullable: true,
      description: "The evaluation.",
      columns: ["evaluation_id"],
      read: ({ row }, request, info) =>
        request.reads(EvaluationReads).byId(row.evaluation_id, selectionOf(info)),
    },
    session: {
      type: () => Session,
      nullable: true,
      description:
        "The session of the program in which it was held. Null if it was in none that you may see.",
      columns: ["session_id"],
      read: ({ row }, request, info) =>
        row.session_id === null ? null : request.reads(SessionReads).byId(row.session_id, selectionOf(info)),
    },
    turns: {
      type: () => turnsOfRecord.Connection,
      nullable: true,
      description: "What was said, in order. Empty for everybody but the evaluator.",
      Args: PageArgs,
      scope,
      read: (record, request, info, args) =>
        isPublicViewer(request.viewer)
          ? null
          : request.reads(QualitativeTurnReads).ofRecord(record, args, selectionOf(info)),
    },
    excerpts: {
      type: () => [Excerpt],
      description:
        "What is quoted of it, as far as you may see it, in the order in which it was quoted. At most 50.",
      byId: (id, request, selection) => request.reads(ExcerptReads).ofRecord(id, selection),
    },
  }),
  fieldsOf(QualitativeRecord, {
    storySelections: {
      type: () => [StorySelection],
      description:
        "Which stories were chosen in it, as far as you may see them, first chosen first. At most 50.",
      byId: (id, request, selection) => request.reads(StorySelectionReads).ofRecord(id, selection),
    },
  }),
  fieldsOf(StorySelection, {
    chosen: {
      type: () => Excerpt,
      nullable: true,
      description: "The story that was chosen.",
      columns: ["excerpt_id"],
      read: ({ row }, request, info) => request.reads(ExcerptReads).byId(row.excerpt_id, selectionOf(info)),
    },
    among: {
      type: () => [Excerpt],
      description: "Those from which it was chosen, as far as you may see them. At most 50.",
      columns: ["among"],
      read: ({ row }, request, info) => request.reads(ExcerptReads).among(row.among, selectionOf(info)),
    },
  }),
  fieldsOf(Excerpt, {
    qualitativeRecord: {
      type: () => QualitativeRecord,
      nullable: true,
      description: "The record that it is quoted from.",
      columns: ["record_id"],
      read: ({ row }, request, info) =>
        request.reads(QualitativeRecordReads).byId(row.record_id, selectionOf(info)),
    },
  }),
  turnsOfRecord.TotalCountResolver,
] as const;
