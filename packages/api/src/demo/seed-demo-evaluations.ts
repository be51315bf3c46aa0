import { randomUUID } from "node:crypto";
import { InvitationsService } from "../modules/accounts/invitations/invitations.service.ts";
import { AnswersService } from "../modules/evaluations/answers/answers.service.ts";
import type { EvaluationMetricInput } from "../modules/evaluations/design/evaluation.inputs.ts";
import { EvaluationsService, maxCodes } from "../modules/evaluations/design/evaluations.service.ts";
import { successMetrics } from "../modules/evaluations/design/success-metrics.ts";
import { InstrumentsService } from "../modules/evaluations/instruments/instruments.service.ts";
import { LearningService } from "../modules/evaluations/learning/learning.service.ts";
import type { RecordedValueInput } from "../modules/evaluations/recorded/recorded-value.inputs.ts";
import { ReleasesService } from "../modules/evaluations/releases/releases.service.ts";
import { SenseMakingService } from "../modules/evaluations/sense-making/sense-making.service.ts";
import { WavesService } from "../modules/evaluations/waves/waves.service.ts";
import type { DatabaseSessions } from "../platform/database/connections/database-sessions.ts";
import { decodeId, encodeId } from "../platform/graphql/types/ids.ts";
import type { Services } from "../platform/module.ts";
import type { Viewer } from "../platform/viewer.ts";
import { Calendar } from "./data/calendar.ts";
import {
  type DemoCounted,
  type DemoEvaluation,
  demoComment,
  demoConsent,
  demoSteps,
  demoWaves,
} from "./data/demo-evaluation.ts";
import { songsSurvey } from "./data/evaluations/songs-of-the-red-sea.ts";
import { demoEvaluations } from "./data/evaluations.ts";
import { demoLanguages, text } from "./data/texts.ts";
import { type Answers, demoAnswers } from "./demo-answers.ts";
import { type ActionsTogether, demoPerson } from "./demo-people.ts";
import { holdCircle } from "./seed-demo-voices.ts";

type Person = Viewer & { kind: "person" };

/** Who does what: one person for each side, and one who evaluates and runs nothing. */
export interface EvaluationPeople {
  community: Person;
  host: Person;
  evaluator: Person;
}

export interface DemoWorld extends EvaluationPeople {
  services: Services;
  actions: ActionsTogether;
  /** Keeps recordings, and writes down who may be quoted. */
  curator: Person;
  /** The id of a partner or a program by its slug. */
  idOf(slug: string): string;
}

const evaluatorsPartner = "city-library";

/** Those who make the evaluations. */
export async function evaluationPeople(sessions: DatabaseSessions): Promise<EvaluationPeople> {
  const coordinates = ["programs:read", "programs:write", "programs:approve"];
  return {
    community: await demoPerson(sessions, "coordinator of the communities", coordinates),
    host: await demoPerson(sessions, "coordinator of the museum", coordinates),
    evaluator: await demoPerson(sessions, "evaluator", ["programs:read", "evaluations:evaluate"]),
  };
}

/** Brings evaluations to where their results are seen, each step as the people would take it. */
export async function writeDemoEvaluations(world: DemoWorld, today: Date): Promise<void> {
  for (const evaluation of demoEvaluations) await evaluate(world, evaluation, new Calendar(today));
}

/** They become members of the partners that they act for. */
export async function joinForEvaluations({
  services,
  actions,
  community,
  host,
  evaluator,
  idOf,
}: DemoWorld): Promise<void> {
  const invitations = services.get(InvitationsService);
  const join = async (person: Person, role: "PROGRAM_COORDINATOR" | "EVALUATOR", slugs: string[]) => {
    for (const slug of new Set(slugs)) {
      const invitation = { partnerId: idOf(slug), role, days: 1 };
      const { secret } = await invitations.invite(actions.as({ kind: "system" }), invitation);
      await invitations.accept(actions.as(person), { secret: secret ?? "" });
    }
  };
  await join(
    community,
    "PROGRAM_COORDINATOR",
    [...demoEvaluations, songsSurvey].map((one) => one.community),
  );
  await join(
    host,
    "PROGRAM_COORDINATOR",
    [...demoEvaluations, songsSurvey].map((one) => one.host),
  );
  await join(evaluator, "EVALUATOR", [evaluatorsPartner]);
}

async function evaluate(world: DemoWorld, evaluation: DemoEvaluation, calendar: Calendar): Promise<void> {
  const { services, actions, evaluator } = world;
  const id = await design(world, evaluation, calendar);
  const said = await handOutCodes(world, evaluation, id);
  await ask(world, evaluation, id, said);
  if (evaluation.circle) await holdCircle(world, id, evaluation.circle, calendar);
  const recordedValues = await keptRecords(world, evaluation, id);
  await services.get(ReleasesService).release(actions.as(evaluator), { id, recordedValues });
  await readFirst(world, id);
  await learn(world, evaluation, id, calendar);
}

const homeOf = ({ community, host }: DemoWorld, { home }: DemoEvaluation) =>
  home === "HOST" ? host : community;

/** What is measured and asked, as both sides approve it. */
async function design(world: DemoWorld, evaluation: DemoEvaluation, calendar: Calendar): Promise<string> {
  const { services, actions, community, host, evaluator, idOf } = world;
  const evaluations = services.get(EvaluationsService);
  const writer = homeOf(world, evaluation);
  const { metrics } = evaluation;
  const made = await evaluations.create(actions.as(writer), {
    programId: idOf(evaluation.program),
    title: text(evaluation.title),
    purpose: text(evaluation.purpose),
    evaluatorId: encodeId("pers", evaluator.personId),
    expectedCommunity: demoAnswers(metrics, "community").length,
    expectedHost: demoAnswers(metrics, "host").length,
    responsesUntil: calendar.inDays(365),
    metrics: [
      ...metrics.map((metric) => metricInput(metric, evaluation, idOf)),
      ...evaluation.counted.map((counted) => countedInput(counted, evaluation, idOf)),
    ],
    waves: demoWaves,
  });
  const id = encodeId("eval", made.id);
  const choices = demoSteps.map((words, at) => ({ key: `s${at + 1}`, text: text(words), score: at + 1 }));
  await services.get(InstrumentsService).save(actions.as(writer), {
    evaluationId: id,
    consent: text(demoConsent),
    questions: metrics.map(({ question, asked }) => ({
      ...{ key: question, kind: "LIKERT", text: text(asked), choices, missing: ["PREFER_NOT_TO_SAY"] },
    })),
  });
  const evidence = "Minutes of both sides, item 2 (demonstration)";
  await evaluations.approve(actions.as(community), { id, side: "COMMUNITY", evidence });
  await evaluations.approve(actions.as(host), { id, side: "HOST", evidence });
  return id;
}

function metricInput(
  { question, metric, isPrimary, agreed, name, limits }: DemoEvaluation["metrics"][number],
  { community, host }: DemoEvaluation,
  idOf: DemoWorld["idOf"],
): EvaluationMetricInput {
  const isChange = successMetrics[metric].kind === "CHANGE";
  return {
    ...{ metric, isPrimary, scaleLow: 1, scaleHigh: 5, toWave: "END" },
    ...(isChange ? { fromWave: "BASELINE", worthwhileChange: agreed } : { target: agreed }),
    name: text(name),
    limits: text(limits),
    items: [{ question, isReversed: false }],
    communityOwnerId: idOf(community),
    hostOwnerId: idOf(host),
  };
}

/** What is counted, without a question. */
const countedInput = (
  { metric, agreed, name, limits }: DemoCounted,
  { community, host }: DemoEvaluation,
  idOf: DemoWorld["idOf"],
): EvaluationMetricInput => ({
  ...{ metric, target: agreed, isPrimary: false, scaleLow: 0, scaleHigh: 1, toWave: "END", items: [] },
  ...{ name: text(name), limits: text(limits) },
  ...{ communityOwnerId: idOf(community), hostOwnerId: idOf(host) },
});

/** What records hold that are kept elsewhere, for the release. */
async function keptRecords(
  { actions, evaluator }: DemoWorld,
  { counted }: DemoEvaluation,
  id: string,
): Promise<RecordedValueInput[]> {
  await actions.turnTo(evaluator);
  const rows = (await actions.manager.query(
    "select id, metric from evaluation_metrics where evaluation_id = $1 and kind = 'RECORD'",
    [decodeId("eval", id)],
  )) as { id: string; metric: string }[];
  return rows.flatMap((row) => {
    const kept = counted.find(({ metric }) => metric === row.metric)?.kept;
    return kept ? [{ ...kept, metricId: encodeId("metr", row.id), source: text(kept.source) }] : [];
  });
}

/** A code for each person, handed out by their own side, with what they are going to say. */
async function handOutCodes(
  { services, actions, community, host }: DemoWorld,
  { metrics }: DemoEvaluation,
  id: string,
): Promise<Map<string, Answers>> {
  const said = new Map<string, Answers>();
  for (const [side, person] of [
    ["community", community],
    ["host", host],
  ] as const) {
    const people = demoAnswers(metrics, side);
    const codes: string[] = [];
    while (codes.length < people.length) {
      const count = Math.min(maxCodes, people.length - codes.length);
      const named = { id, side: side === "host" ? "HOST" : "COMMUNITY", group: 1, count } as const;
      const issued = await services.get(EvaluationsService).codesIssue(actions.as(person), named);
      codes.push(...issued.codes);
    }
    for (const [at, answers] of people.entries()) said.set(codes[at] as string, answers);
  }
  return said;
}

/** Each wave is opened, answered by whoever is still there, in one of the languages, and closed. */
async function ask(
  world: DemoWorld,
  evaluation: DemoEvaluation,
  id: string,
  said: ReadonlyMap<string, Answers>,
): Promise<void> {
  const { services, actions } = world;
  const waves = services.get(WavesService);
  const writer = homeOf(world, evaluation);
  for (const [place, waveId] of (await wavesOf(world, writer, id)).entries()) {
    await waves.open(actions.as(writer), { id: waveId, languages: [...demoLanguages] });
    for (const [at, [code, steps]] of [...said].entries()) {
      const answers = Object.entries(steps).flatMap(([question, step]) =>
        step[place] == null ? [] : [{ question, clientId: randomUUID(), choice: `s${step[place]}` }],
      );
      const language = demoLanguages[at % demoLanguages.length] as string;
      if (answers.length > 0)
        await services
          .get(AnswersService)
          .answer(actions.asNobody(), { code, language, hasConsented: true, answers });
    }
    await waves.close(actions.as(writer), { id: waveId });
  }
}

export async function wavesOf({ actions }: DemoWorld, writer: Person, id: string): Promise<string[]> {
  await actions.turnTo(writer);
  const rows = (await actions.manager.query(
    "select id from waves where evaluation_id = $1 order by position",
    [decodeId("eval", id)],
  )) as { id: string }[];
  return rows.map((wave) => encodeId("wave", wave.id));
}

/** Both sides read what was found, and then everybody does. */
async function readFirst({ services, actions, community, host, evaluator }: DemoWorld, id: string) {
  const senseMaking = services.get(SenseMakingService);
  const comment = text(demoComment);
  await senseMaking.comment(actions.as(community), { id, side: "COMMUNITY", comment });
  await senseMaking.comment(actions.as(host), { id, side: "HOST", comment });
  await senseMaking.publish(actions.as(evaluator), { id });
}

/** What was read in the results, what is recommended, and what its owner answers and changes. */
async function learn(
  world: DemoWorld,
  evaluation: DemoEvaluation,
  id: string,
  calendar: Calendar,
): Promise<void> {
  const { services, actions, community, host, idOf } = world;
  const learning = services.get(LearningService);
  for (const { statement, isBinding, recommendations } of evaluation.findings) {
    const finding = await learning.findingRecord(actions.as(community), {
      ...{ evaluationId: id, statement: text(statement), isBinding },
    });
    for (const { owner, dueInDays, answer, change, ...recommended } of recommendations) {
      const made = await learning.create(actions.as(community), {
        findingId: encodeId("find", finding.id),
        statement: text(recommended.statement),
        ownerId: idOf(owner),
        dueOn: calendar.inDays(dueInDays),
      });
      const of = { id: encodeId("reco", made.id) };
      const whoAnswers = owner === evaluation.host ? host : community;
      if (answer)
        await learning.answer(actions.as(whoAnswers), {
          ...{ ...of, answer: answer.kind, text: text(answer.text) },
        });
      if (change) await learning.change(actions.as(whoAnswers), { ...of, text: text(change) });
    }
  }
}
