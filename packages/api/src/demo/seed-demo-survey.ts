import { EvaluationsService } from "../modules/evaluations/design/evaluations.service.ts";
import { InstrumentsService } from "../modules/evaluations/instruments/instruments.service.ts";
import { WavesService } from "../modules/evaluations/waves/waves.service.ts";
import { decodeId, encodeId } from "../platform/graphql/types/ids.ts";
import { hashOfCode } from "../platform/identity/spoken-code.rules.ts";
import { Calendar } from "./data/calendar.ts";
import { demoConsent } from "./data/demo-evaluation.ts";
import { codesToTry, songsSurvey } from "./data/evaluations/songs-of-the-red-sea.ts";
import { demoLanguages, text } from "./data/texts.ts";
import { type DemoWorld, wavesOf } from "./seed-demo-evaluations.ts";

/**
 * A survey that is running, which visitors of the demonstration answer. It takes a dozen short steps: the wave is open, and
 * nothing has been answered yet.
 */
export async function openDemoSurvey(world: DemoWorld, today: Date): Promise<void> {
  const { services, actions, community, host } = world;
  const id = await design(world, new Calendar(today));
  await saveQuestions(world, id);
  const [evaluations, evidence] = [services.get(EvaluationsService), "Minutes of both sides (demonstration)"];
  await evaluations.approve(actions.as(community), { id, side: "COMMUNITY", evidence });
  await evaluations.approve(actions.as(host), { id, side: "HOST", evidence });
  await handOutCodes(world, id);
  await openWave(world, id);
}

async function design(world: DemoWorld, calendar: Calendar): Promise<string> {
  const { services, actions, community, evaluator, idOf } = world;
  const { program, title, purpose, metric, questions } = songsSurvey;
  const made = await services.get(EvaluationsService).create(actions.as(community), {
    programId: idOf(program),
    title: text(title),
    purpose: text(purpose),
    evaluatorId: encodeId("pers", evaluator.personId),
    ...{ expectedCommunity: 30, expectedHost: 30, responsesUntil: calendar.inDays(365) },
    metrics: [
      {
        ...{
          metric: "CULTURAL_KNOWLEDGE",
          isPrimary: true,
          scaleLow: 1,
          scaleHigh: 5,
          worthwhileChange: 0.5,
        },
        ...{ fromWave: "BASELINE", toWave: "END", name: text(metric.name), limits: text(metric.limits) },
        items: [{ question: questions[0]?.key ?? "", isReversed: false }],
        communityOwnerId: idOf(songsSurvey.community),
        hostOwnerId: idOf(songsSurvey.host),
      },
    ],
    waves: ["BASELINE", "END"],
  });
  return encodeId("eval", made.id);
}

async function saveQuestions({ services, actions, community }: DemoWorld, evaluationId: string) {
  const choiceOf = (words: Parameters<typeof text>[0], at: number, isScored: boolean) => ({
    ...{ key: `s${at + 1}`, text: text(words) },
    ...(isScored ? { score: at + 1 } : {}),
  });
  await services.get(InstrumentsService).save(actions.as(community), {
    evaluationId,
    consent: text(demoConsent),
    questions: songsSurvey.questions.map(({ key, kind, asked, hint, choices, missing }) => ({
      ...{ key, kind, missing, text: text(asked) },
      ...(hint ? { hint: text(hint) } : {}),
      ...(choices ? { choices: choices.map((one, at) => choiceOf(one, at, kind === "LIKERT")) } : {}),
    })),
  });
}

/** The codes that the page shows. The service makes its own by lot and keeps them to itself, so these are given to it. */
async function handOutCodes({ actions, community }: DemoWorld, id: string): Promise<void> {
  await actions.turnTo(community);
  await actions.manager.query(
    "select issue_codes($1, 'COMMUNITY', 1, array(select decode(hash, 'hex') from unnest($2::text[]) hash))",
    [decodeId("eval", id), codesToTry.map((code) => hashOfCode(code).toString("hex"))],
  );
}

async function openWave(world: DemoWorld, id: string): Promise<void> {
  const { services, actions, community } = world;
  const [wave = ""] = await wavesOf(world, community, id);
  await services.get(WavesService).open(actions.as(community), { id: wave, languages: [...demoLanguages] });
}
