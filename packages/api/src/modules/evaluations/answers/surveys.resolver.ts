import { byFrequentCode } from "../../../platform/graphql/access.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import { mutationsOf, toldText } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { MediaReads } from "../../archives/media/media.reads.ts";
import { Medium } from "../../archives/media/medium.type.ts";
import { Evaluation } from "../design/evaluation.type.ts";
import type { AnswersService } from "./answers.service.ts";
import { SurveyAnswerInput, SurveyByCodeInput, SurveyWithdrawInput } from "./survey.inputs.ts";
import { Survey, SurveyAnswerOutcome, SurveyQuestion } from "./survey.type.ts";

export const { Mutations: SurveyMutations, resolvers } = mutationsOf<AnswersService>(
  { Type: Evaluation, noun: "survey", load: async () => null, scope: byFrequentCode },
  {
    surveyByCode: {
      description:
        "Looks up what the holder of a code is asked now, and to which questions something was answered with it; what it was is told to nobody. It is a mutation because a code is a secret: it stands in no address, and no cache keeps the answer.",
      Input: SurveyByCodeInput,
      input: "The code.",
      result: null,
      tells: {
        survey: {
          type: () => Survey,
          nullable: true,
          description: "The survey. Null if there are errors.",
          otherwise: null,
        },
      },
    },
    surveyAnswer: {
      description:
        "Keeps answers of whoever has a code, question by question, also those that were given offline. Neither who answered nor when is kept.",
      Input: SurveyAnswerInput,
      input: "The code, and the answers.",
      result: null,
      tells: {
        outcomes: {
          type: () => [SurveyAnswerOutcome],
          description:
            "What became of each answer, in the order of the input. Empty if there are errors. At most 50.",
          otherwise: [],
        },
      },
    },
    surveyWithdraw: {
      description:
        "Takes back all that was answered with a code, in every wave, before or after a release. It is deleted at once; numbers that were released stay, as was said before.",
      Input: SurveyWithdrawInput,
      input: "The code.",
      result: null,
      tells: {
        receipt: toldText("What was done, to be kept, in the caller's language. Null if there are errors."),
      },
    },
  },
);

export const surveyResolvers = [
  ...resolvers,
  fieldsOf(SurveyQuestion, {
    spoken: {
      type: () => Medium,
      nullable: true,
      description:
        "A recording in which it is said, with its choices, in the language of the survey. Null if there is none, or if you may not hear it.",
      read: ({ spokenBy }, request, info) =>
        spokenBy === undefined ? null : request.reads(MediaReads).byId(spokenBy, selectionOf(info)),
    },
  }),
];
