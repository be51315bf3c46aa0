// Answers of the API about a survey. Nothing is kept here but what the tests look at: what was sent.
import { answer } from "./element-answers.ts";
import type { Reply } from "./protocol-server.ts";

/** A code whose last two symbols fit the others. */
export const CODE = "7K3M-Q0XA-1111-2222-333X";
export const link = `/survey#code=${CODE.toLowerCase()}`;

const steps = ["Not at all", "A little", "Very much"].map((text, at) => ({ key: `s${at + 1}`, text }));
const kitchens = ["Bread", "Coffee", "Stew"].map((text) => ({ key: text.toLowerCase(), text }));

export const question = (facts: object = {}) => ({
  ...{ key: "home", kind: "LIKERT", text: "I feel at home here.", hint: null, choices: steps },
  ...{ missing: ["DONT_KNOW", "PREFER_NOT_TO_SAY", "NO_RESPONSE"], isAnswered: false, spoken: null },
  ...facts,
});

/** A question of each kind. */
export const questions = [
  question(),
  question({
    key: "mood",
    kind: "SCALE_0_10",
    text: "How was today?",
    hint: "0: as bad as can be.",
    choices: [],
  }),
  question({
    key: "warmth",
    kind: "THERMOMETER_0_100",
    text: "How warm is it between us?",
    choices: [],
    missing: [],
  }),
  question({ key: "ate", kind: "MULTI_CHOICE", text: "What did you cook?", choices: kitchens, missing: [] }),
  question({ key: "best", kind: "RANKING", text: "What did you like best?", choices: kitchens, missing: [] }),
  question({ key: "known", kind: "HOW_MANY", text: "How many people did you meet?", choices: [] }),
  question({
    key: "words",
    kind: "OPEN_TEXT",
    text: "What changed?",
    choices: [],
    missing: ["PREFER_NOT_TO_SAY"],
  }),
];

const languages = {
  en: { tag: "en", name: "English", autonym: "English", direction: "LTR" },
  ar: { tag: "ar", name: "Arabic", autonym: "العربية", direction: "RTL" },
};

export const survey = (facts: object = {}) => ({
  title: "Did understanding grow?",
  isOpen: true,
  isWithdrawn: false,
  responsesUntil: "2032-01-01",
  wave: "BASELINE",
  language: languages.en,
  languages: [languages.en],
  consentText: "The museum and the circle ask what changed.\n\nWhat you answer is kept until 2032.",
  hasConsented: false,
  questions,
  releasedEvaluationId: null,
  ...facts,
});

export const inTwoLanguages = [languages.en, languages.ar];
const closed = { isOpen: false, wave: null, language: null, languages: [], consentText: null, questions: [] };
export const closedSurvey = (facts: object = {}) => survey({ ...closed, ...facts });

const userError = (message: string, ...path: string[]) => ({
  __typename: "InputError",
  code: "NOT_FOUND",
  message,
  path,
});

export const looked = (found: object | null, message?: string): Reply =>
  answer({
    surveyByCode: { survey: found, userErrors: message ? [userError(message, "code")] : [], replayed: false },
  });

interface Sent {
  code: string;
  language: string;
  hasConsented?: boolean;
  answers: {
    question: string;
    clientId: string;
    replaces?: string;
    overwrites?: boolean;
    [value: string]: unknown;
  }[];
}

const nothing = { choice: null, choices: null, number: null, text: null, missing: null };

/** A service that takes what is sent, and what it was sent. `outcome` says what becomes of an answer. */
export function surveyService(
  facts: object = {},
  outcome: (sent: Sent["answers"][number]) => object = () => ({ state: "KEPT" }),
) {
  const sent: Sent[] = [];
  const service = { sent, survey: survey(facts), answering };
  function answering({ query, variables }: { query: string; variables: Record<string, unknown> }): Reply {
    const input = variables.input as Sent;
    if (query.includes("surveyByCode")) {
      const asked = inTwoLanguages.find(({ tag }) => tag === input.language);
      return looked({ ...service.survey, ...(asked && { language: asked }) });
    }
    if (query.includes("surveyWithdraw")) {
      const receipt = "What you answered has been deleted on 2026-11-30.";
      return answer({ surveyWithdraw: { receipt, userErrors: [], replayed: false } });
    }
    sent.push(input);
    const outcomes = input.answers.map((one) => ({
      ...{ question: one.question, clientId: one.clientId, sent: nothing, stored: null },
      ...outcome(one),
    }));
    return answer({ surveyAnswer: { outcomes, userErrors: [], replayed: false } });
  }
  return service;
}
