import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const QuestionKind = vocabulary(
  "QuestionKind",
  "How a question is answered. There is no matrix, and nobody is asked for names of others.",
  {
    LIKERT: "By how far somebody agrees.",
    SCALE_0_10: "By a number from 0 to 10.",
    FREQUENCY: "By how often.",
    SOCIAL_DISTANCE: "By how close, on a ladder without an excluding step.",
    THERMOMETER_0_100: "By a number from 0 to 100.",
    SINGLE_CHOICE: "By one of several choices.",
    MULTI_CHOICE: "By as many of several choices as apply.",
    RANKING: "By putting choices in an order.",
    HOW_MANY: "By a whole number, of people or of years: how many, never who.",
    OPEN_TEXT: "In one's own words.",
    PICTORIAL: "By one of several pictures, such as faces or circles.",
  },
);
export type QuestionKind = keyof typeof QuestionKind;

export const MissingAnswer = vocabulary(
  "MissingAnswer",
  "Why there is no answer. Each is counted apart, and is never a midpoint or zero.",
  {
    DONT_KNOW: "The person does not know.",
    PREFER_NOT_TO_SAY: "The person prefers not to say.",
    NOT_APPLICABLE: "The question does not apply to them.",
    NOT_ASKED: "It was not asked, for example since an earlier answer made it pointless.",
    NO_RESPONSE: "It was asked, and left open.",
  },
);
export type MissingAnswer = keyof typeof MissingAnswer;

export const InstrumentChange = vocabulary(
  "InstrumentChange",
  "What became of a question from one version of an instrument to another.",
  {
    ADDED: "It is new.",
    REWORDED: "Its words or its choices changed: answers are not compared without a look at both.",
    TRANSLATED: "It was translated, or a translation was mended. The original reads as before.",
    RETIRED: "It is not asked any more.",
    MOVED: "It is asked at another place.",
  },
);
export type InstrumentChange = keyof typeof InstrumentChange;
