import { DOMImplementation, type Document, type Element, XMLSerializer } from "@xmldom/xmldom";
import { languageOf, type Sentence, type SentenceValues, say } from "../../../platform/texts/sentences.ts";
import { exportMessages } from "./export.messages.ts";
import {
  type MetricFacts,
  type PartnerFacts,
  type ReleasedEvaluation,
  type ReleasedRecord,
  type ReleasedResult,
  recordedOf,
  resultsOf,
  type Text,
} from "./released-results.ts";

/** A node of the file: its name, its attributes (those without a value are left out), what is in it. */
type Node = [
  name: string,
  attributes: Record<string, string | number | undefined>,
  ...content: (Node | string)[],
];

/**
 * A program as an activity by IATI 2.03, with a result for each metric and an indicator for each side of it: a donor's file
 * takes it in as it is. Levels are no baselines: where people stood is never a mean.
 */
export function iatiActivity(
  evaluation: ReleasedEvaluation,
  languages: readonly string[],
): string | undefined {
  const { program } = evaluation;
  if (!program?.partner) return undefined;
  const reporting = organisationRef(program.partner);
  const activity: Node = [
    "iati-activity",
    { "xml:lang": program.title.language },
    ["iati-identifier", {}, `${reporting}-${program.id}`],
    [
      "reporting-org",
      { ref: reporting, type: organisationType(program.partner) },
      narrative(program.partner.name),
    ],
    ["title", {}, narrative(program.title)],
    ["description", { type: 1 }, narrative(program.summary ?? evaluation.purpose ?? program.title)],
    ...participants(evaluation).map(participant),
    ["activity-status", { code: activityStatuses[program.lifecycle] ?? 1 }],
    ...datesOf(evaluation),
    ...resultNodes(evaluation, languages),
  ];
  const document = new DOMImplementation().createDocument(null, "iati-activities");
  const root = document.documentElement as Element;
  fill(root, { version: "2.03" }, [activity]);
  const text = new XMLSerializer().serializeToString(document, { requireWellFormed: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

function fill(element: Element, attributes: Node[1], content: readonly (Node | string)[]): void {
  const document = element.ownerDocument as Document;
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
  for (const one of content) {
    if (typeof one === "string") {
      element.appendChild(document.createTextNode(one));
      continue;
    }
    const [name, within, ...inner] = one;
    const below = document.createElement(name);
    element.appendChild(below);
    fill(below, within, inner);
  }
}

const narrative = ({ text, language }: Text): Node => ["narrative", { "xml:lang": language }, text];

const narrativeOf = (sentence: Sentence, values: SentenceValues, languages: readonly string[]): Node =>
  narrative({ text: say(sentence, values, languages), language: languageOf(sentence, languages) });

/** By org-id.guide where a register is known; else the id that the partner has here. */
function organisationRef({ id, identifiers }: PartnerFacts): string {
  const ror = identifiers.find(({ scheme }) => scheme === "ROR");
  return ror ? `XI-ROR-${ror.value}` : id;
}

/** OrganisationType. Who owns a museum or a library is not known: 90 is "other". */
const organisationTypes: Record<string, number> = {
  REGIONAL_OR_NATIONAL_AUTHORITY: 10,
  CITY_COUNCIL: 11,
  DIASPORA_NETWORK: 21,
  FAITH_ORGANISATION: 22,
  MIGRANT_ASSOCIATION: 22,
  NGO: 22,
  FUNDER_FOUNDATION: 60,
  MEDIA: 70,
  PRIVATE_COMPANY: 70,
  SCHOOL: 80,
  UNIVERSITY: 80,
};
const organisationType = ({ kind }: PartnerFacts) => organisationTypes[kind] ?? 90;

/** The home partner, and whoever owns a metric on either side. */
function participants({ program, metrics }: ReleasedEvaluation): PartnerFacts[] {
  const all = [
    program?.partner,
    ...metrics.flatMap(({ communityOwner, hostOwner }) => [communityOwner, hostOwner]),
  ];
  return [...new Map(all.flatMap((partner) => (partner ? [[partner.id, partner]] : []))).values()];
}

/** OrganisationRole: 1 funds, 4 implements. */
const participant = (partner: PartnerFacts): Node => [
  "participating-org",
  {
    ref: organisationRef(partner),
    type: organisationType(partner),
    role: partner.side === "FUNDER" ? 1 : 4,
  },
  narrative(partner.name),
];

/** ActivityStatus: 1 is a pipeline, 2 under way, 3 finalisation, 4 closed, 5 cancelled, 6 suspended. */
const activityStatuses: Record<string, number> = {
  ACTIVE: 2,
  EVALUATING: 3,
  CLOSED: 4,
  ARCHIVED: 4,
  CANCELLED: 5,
  PAUSED: 6,
};
const begun = new Set(["ACTIVE", "EVALUATING", "CLOSED", "ARCHIVED"]);

/** ActivityDateType: 1 planned start, 2 actual start, 3 planned end, 4 actual end. */
function datesOf({ program, waves, releases }: ReleasedEvaluation): Node[] {
  const { lifecycle = "", startsOn, endsOn } = program ?? {};
  const asked = waves.map(({ openedOn }) => openedOn).find((day) => day !== null);
  // A file needs a day: where the program names none, people were asked on one.
  const start: Node = startsOn
    ? ["activity-date", { type: begun.has(lifecycle) ? 2 : 1, "iso-date": startsOn }]
    : ["activity-date", { type: 2, "iso-date": asked ?? releases[0]?.releasedOn }];
  const isOver = lifecycle === "CLOSED" || lifecycle === "ARCHIVED";
  return endsOn ? [start, ["activity-date", { type: isOver ? 4 : 3, "iso-date": endsOn }]] : [start];
}

/** Result type 2: an outcome. Sides stand beside each other, and nothing in the file may be added up. */
function resultNodes(evaluation: ReleasedEvaluation, languages: readonly string[]): Node[] {
  const all = resultsOf(evaluation);
  const recorded = recordedOf(evaluation);
  return evaluation.metrics.flatMap((metric): Node[] => {
    const indicators = [
      ...all.filter((one) => one.metric === metric).map((one) => indicator(one, evaluation, languages)),
      ...recorded
        .filter((one) => one.metric === metric)
        .map((one) => recordIndicator(one, evaluation, languages)),
    ];
    if (indicators.length === 0) return [];
    return [
      [
        "result",
        { type: 2, "aggregation-status": "false" },
        ["title", {}, narrative(metric.name)],
        ["description", {}, narrative(metric.limits)],
        ...indicators,
      ],
    ];
  });
}

function indicator(
  { metric, result, release }: ReleasedResult,
  { waves }: ReleasedEvaluation,
  languages: readonly string[],
): Node {
  const dayOf = (kind: string | undefined, day: "openedOn" | "closedOn") =>
    waves.find((wave) => wave.kind === kind)?.[day] ?? release.releasedOn;
  const isShare = metric.kind === "SHARE";
  const period = [dayOf(result.waves[0], "openedOn"), dayOf(result.waves.at(-1), "closedOn")] as const;
  const actual = {
    value: figureOf(result.estimate, isShare),
    comment: commentOn(result, isShare, languages),
  };
  return indicatorNode({ metric, side: result.side, isShare, period, actual }, languages);
}

/** The sides of which an indicator may be. */
const sideNames = {
  COMMUNITY: exportMessages.community,
  HOST: exportMessages.host,
  BOTH: exportMessages.both,
};

interface Indicator {
  metric: MetricFacts;
  side: keyof typeof sideNames;
  isShare: boolean;
  period: readonly [start: string, end: string];
  actual: { value: number | undefined; comment: Node };
}

function indicatorNode(
  { metric, side, isShare, period, actual }: Indicator,
  languages: readonly string[],
): Node {
  const target = targetOf(metric);
  return [
    "indicator",
    // IndicatorMeasure: 1 is a number in units, 2 a percentage.
    {
      measure: isShare ? 2 : 1,
      ascending: String(metric.direction === "UP"),
      "aggregation-status": "false",
    },
    ["title", {}, narrativeOf(sideNames[side], {}, languages)],
    [
      "period",
      {},
      ["period-start", { "iso-date": period[0] }],
      ["period-end", { "iso-date": period[1] }],
      ...(target === undefined ? [] : [["target", { value: target }] as Node]),
      ["actual", { value: actual.value }, ["comment", {}, actual.comment]],
    ],
  ];
}

/** What records say is a number in units: that it is a share of one, its description says. */
function recordIndicator(
  { metric, recorded }: ReleasedRecord,
  { waves }: ReleasedEvaluation,
  languages: readonly string[],
): Node {
  const opened = waves.flatMap(({ openedOn }) => openedOn ?? []).sort();
  const source = recorded.source?.text ?? say(exportMessages.counted, {}, languages);
  const comment = recorded.suppressed
    ? narrativeOf(exportMessages.hidden, {}, languages)
    : narrativeOf(exportMessages.recorded, { source }, languages);
  return indicatorNode(
    {
      ...{ metric, side: recorded.side ?? "BOTH", isShare: false },
      period: [opened[0] ?? recorded.until, recorded.until],
      actual: { value: recorded.value ?? undefined, comment },
    },
    languages,
  );
}

/** A share as a percentage; a change as it is. Of what is not told there is no value. */
function figureOf(value: number | null, isShare: boolean): number | undefined {
  if (value === null) return undefined;
  return isShare ? Number((100 * value).toFixed(6)) : value;
}

/** The smallest change that is worthwhile, in the direction agreed; or the target. */
function targetOf({ kind, direction, worthwhileChange, target }: MetricFacts): number | undefined {
  if (kind !== "CHANGE") return figureOf(target, kind === "SHARE");
  return worthwhileChange === null ? undefined : worthwhileChange * (direction === "UP" ? 1 : -1);
}

function commentOn(
  { n, interval, verdict, reasons }: ReleasedResult["result"],
  isShare: boolean,
  languages: readonly string[],
): Node {
  const words = [verdict, ...reasons].filter(Boolean).join(", ");
  if (n === null || !interval) return narrativeOf(exportMessages.withheld, { verdict: words }, languages);
  const [low = "", high = ""] = [interval.low, interval.high].map((end) => String(figureOf(end, isShare)));
  return narrativeOf(exportMessages.told, { n, low, high, verdict: words }, languages);
}
