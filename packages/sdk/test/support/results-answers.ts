// Answers of the API about evaluations and their results.
import { answer, text } from "./element-answers.ts";
import type { Reply } from "./protocol-server.ts";

const partner = (slug: string, name: string) => ({ id: `part_${slug}`, slug, name: text(name) });

/** What is measured: a change on five steps, unless it is said to be otherwise. */
export const metric = (facts: object = {}) => ({
  id: "metr_1",
  metric: "BELONGING",
  kind: "CHANGE",
  name: text("Feeling at home"),
  direction: "UP",
  worthwhileChange: 0.25,
  target: null,
  isPrimary: true,
  items: [{ question: "home" }],
  scaleLow: 1,
  scaleHigh: 5,
  binnings: [{ lowerBounds: [1, 2, 3, 4, 5] }, { lowerBounds: [1, 3, 4] }, { lowerBounds: [1, 4] }],
  limits: text("It is not how long people stay."),
  communityOwner: partner("asmara", "Asmara Circle"),
  hostOwner: partner("museum", "Harbour Museum"),
  ...facts,
});

const levels = (wave: string, counts: number[] | null) => ({
  wave,
  n: counts?.reduce((sum, count) => sum + count, 0) ?? null,
  bins: counts?.map((count, at) => ({ low: [1, 3, 4][at], high: [2, 3, 5][at], count })) ?? null,
});

/** What was found on one side: a change that was seen, unless it is said to be otherwise. */
export const result = (side: string, facts: object = {}) => ({
  metricId: "metr_1",
  side,
  design: "PAIRED",
  scope: "THESE_PEOPLE",
  formulaVersion: 1,
  waves: ["BASELINE", "END"],
  n: 30,
  left: 0.25,
  estimate: 1,
  interval: { low: 0.5, high: 1.5, method: "PAIRED_T" },
  effect: null,
  verdict: "SUPPORTED",
  reasons: [],
  holdsUntil: -1,
  moved: { down: 0, stayed: 10, up: 20 },
  levels: [levels("END", [10, 10, 20]), levels("BASELINE", [20, 10, 10])],
  byLanguage: [],
  suppressed: null,
  ...facts,
});

/** What was found among those of a side who speak one language; nothing where few do. */
export const ofLanguage = (language: string, estimate: number | null = 0.5) => ({
  language,
  n: estimate === null ? null : 15,
  estimate,
  interval: estimate === null ? null : { low: 0, high: estimate + 0.5, method: "PAIRED_T" },
  suppressed: { reason: "PROTECTED" },
});

/** What may be told of too few people: that they are too few. */
export const withheld = (side: string, facts: object = {}) =>
  result(side, {
    n: null,
    left: null,
    estimate: null,
    interval: null,
    verdict: "INSUFFICIENT_DATA",
    reasons: ["TOO_FEW"],
    holdsUntil: null,
    moved: null,
    levels: [levels("END", null), levels("BASELINE", null)],
    suppressed: { reason: "PROTECTED" },
    ...facts,
  });

/** A share against a target. */
export const share = (side: string, facts: object = {}) =>
  result(side, {
    metricId: "metr_2",
    design: "CROSS_SECTIONAL",
    waves: ["END"],
    left: null,
    estimate: 0.8,
    interval: { low: 0.6, high: 0.95, method: "CLOPPER_PEARSON" },
    holdsUntil: null,
    moved: null,
    levels: [levels("END", [10, 10, 20])],
    ...facts,
  });

/** What records say of a metric for which nobody is asked: a share that was counted, unless it is said to be otherwise. */
export const recorded = (facts: object = {}) => ({
  metricId: "metr_3",
  side: null,
  wave: "END",
  until: "2027-02-20",
  formulaVersion: 1,
  value: 0.4,
  target: 0.5,
  verdict: null,
  source: null,
  network: null,
  suppressed: null,
  ...facts,
});

/** The ties between five partners. */
export const network = (facts: object = {}) => ({
  ...{ partners: 5, known: 4, isIncomplete: false, density: 0.5, externalInternal: 0.2, byChance: 0.1 },
  ...{ reciprocity: 0, newTies: 2, possibleTies: 5 },
  ...facts,
});

/** A metric for which nobody is asked. */
export const countedMetric = (facts: object = {}) =>
  metric({
    id: "metr_3",
    metric: "MONEY_SHARE",
    kind: "RECORD",
    name: text("Money for the community"),
    worthwhileChange: null,
    target: 0.5,
    isPrimary: false,
    items: [],
    limits: text("It is not what it was worth to them."),
    ...facts,
  });

export const recommendation = (facts: object = {}) => ({
  id: "reco_1",
  statement: text("Decide at one table."),
  owner: partner("museum", "Harbour Museum"),
  dueOn: "2027-05-01",
  state: "OPEN",
  answer: null,
  answerText: null,
  answeredOn: null,
  changeText: null,
  changedOn: null,
  askedAgain: [],
  ...facts,
});

/** What was found on one side when the metric was asked again: a change that is larger, unless it is said to be otherwise. */
export const askedAgain = (side: string, facts: object = {}) => ({
  evaluationId: "eval_2",
  releasedOn: "2028-03-01",
  side,
  before: 0.2,
  after: 0.8,
  estimate: 0.6,
  interval: { low: 0.3, high: 0.9, method: "ZOU_DONNER" },
  verdict: "SUPPORTED",
  reasons: [],
  suppressed: null,
  ...facts,
});

export const finding = (recommendations: object[] = [], facts: object = {}) => ({
  id: "find_1",
  statement: text("Nobody knew who decides."),
  metric: { id: "metr_1", kind: "CHANGE" },
  isBinding: false,
  recordedOn: "2027-03-01",
  recommendations,
  ...facts,
});

const choices = ["Not at all", "A little", "Somewhat", "Rather", "Very much"].map((words, at) => ({
  text: text(words),
  score: at + 1,
}));

/** An evaluation with all that it has released. */
export const evaluation = (results: object[], facts: object = {}) => ({
  id: "eval_1",
  title: text("Did understanding grow?"),
  purpose: text("Both sides want to know whether they feel at home with each other."),
  scope: "THESE_PEOPLE",
  lifecycle: "RELEASED",
  withheldOn: null,
  withheldReasons: [],
  program: { id: "prog_1", slug: "songs", title: text("Songs of the Red Sea") },
  metrics: [
    metric(),
    metric({
      id: "metr_2",
      metric: "COLLABORATION_WILLINGNESS",
      kind: "SHARE",
      name: text("Would do it again"),
      worthwhileChange: null,
      target: 0.5,
      isPrimary: false,
      items: [{ question: "again" }],
      limits: text("It is an intention, not a deed."),
    }),
  ],
  instruments: [
    {
      version: 1,
      questions: [
        { key: "home", text: text("I feel at home with the others here."), choices },
        { key: "again", text: text("I would do something together with them again."), choices },
      ],
    },
  ],
  releases: [
    { id: "rele_1", number: 1, releasedOn: "2027-02-20", publishedOn: "2027-03-01", results, recorded: [] },
  ],
  findings: [finding([recommendation()])],
  qualitativeRecords: [],
  ...facts,
});

/** The page of one evaluation, or of none. */
export const resultsPage = (found: object | null): Reply => answer({ evaluation: found });

/** The page of a program's latest evaluation, or of none. */
export const programResults = (...nodes: object[]): Reply => {
  const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
  return answer({ program: { evaluations: { nodes, pageInfo } } });
};
