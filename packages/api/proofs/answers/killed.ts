// People answer while the service and its database are killed, again and again.
import { join } from "node:path";
import type pg from "pg";
import { asOwner } from "../../src/platform/database/connections/owner-connection.ts";
import { EmbeddedServer } from "../../src/platform/database/embedded/embedded-server.ts";
import { encodeId } from "../../src/platform/graphql/types/ids.ts";
import { hashOfCode } from "../../src/platform/identity/spoken-code.rules.ts";
import {
  openFolder,
  removeFolders,
  type ServiceProcess,
  serversOf,
  startService,
  stopServices,
  until,
} from "../../test/support/servers/service-process.ts";
import { addKey } from "../../test/support/test-app.ts";
import type { Random } from "../random.ts";
import { Respondent } from "./respondent.ts";
import { openSurvey, type SurveyToAnswer } from "./survey-to-answer.ts";

export interface AnsweringReport {
  people: number;
  /** How often the service was killed, and how often its database. */
  kills: { service: number; database: number };
  acknowledged: number;
  /** Answers that had to be sent again, and how many of them were there already. */
  again: number;
  replayed: number;
  /** Answers that were acknowledged and are not there. */
  lost: string[];
  /** After the wave has closed: responses, and answers in them. */
  responses: number;
  answers: number;
}

interface Options {
  people: number;
  kills: number;
  random: Random;
  tell?: (line: string) => void;
}

// Everybody answers from one address here.
const environment = { ANONYMOUS_POINTS_PER_SECOND: "1000000" };

export async function answersUnderKills({ people, kills, random, tell }: Options): Promise<AnsweringReport> {
  const dataDir = join(openFolder(), "data");
  let service = await (await startService({ dataDir, environment })).ready();
  const database = await EmbeddedServer.start({ dataDir });
  const owner = <T>(work: (owner: pg.Client) => Promise<T>) => asOwner(database.url, 10_000, work);
  try {
    const survey = await owner((client) => openSurvey(client, people));
    const key = await addKey(
      { asOwner: owner },
      { partnerId: survey.partner, scopes: ["programs:read", "programs:write"] },
    );
    const respondents = survey.codes.map((code) => new Respondent(service.url, code));
    const acknowledged = () => respondents.reduce((sum, { counts }) => sum + counts.acknowledged, 0);
    let isOver = false;
    const answering = Promise.all(
      respondents.map(async (respondent) => {
        while (!isOver) for (const question of survey.questions) await respondent.answer(question);
      }),
    );
    const killing = (async () => {
      const lost: string[] = [];
      for (let kill = 0; kill < kills; kill += 1) {
        const next = acknowledged() + random.int(1, 2 * people);
        await Promise.race([until("more answers", () => acknowledged() >= next), answering]);
        if (kill % 2 === 0) service = await restart(service, dataDir);
        else killDatabase(dataDir);
        const before = respondents.map((one) => new Map(one.acknowledged));
        lost.push(...(await missing(owner, survey, respondents, before)));
        tell?.(`${kill + 1} kills, ${acknowledged()} answers acknowledged, ${lost.length} lost`);
      }
      isOver = true;
      return lost;
    })();
    const [lost] = await Promise.all([killing, answering]);
    const last = respondents.map(({ acknowledged: numbers }) => numbers);
    lost.push(...(await missing(owner, survey, respondents, last)));
    await closeWave(service, key, survey);
    const written = await owner((client) => responsesOf(client, survey, respondents));
    const sum = (what: "again" | "replayed") =>
      respondents.reduce((total, { counts }) => total + counts[what], 0);
    return {
      people,
      kills: { service: Math.ceil(kills / 2), database: Math.floor(kills / 2) },
      ...{ acknowledged: acknowledged(), again: sum("again"), replayed: sum("replayed") },
      ...{ responses: written.responses, answers: written.answers },
      lost: [...lost, ...written.lost],
    };
  } finally {
    await database.stop();
    await stopServices();
    removeFolders();
  }
}

async function restart(killed: ServiceProcess, dataDir: string): Promise<ServiceProcess> {
  killed.child.kill("SIGKILL");
  await killed.exited;
  return await (await startService({ dataDir, environment, port: killed.port })).ready();
}

function killDatabase(dataDir: string): void {
  for (const pid of serversOf(dataDir))
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It ended with the others.
    }
}

type AsOwner = <T>(work: (owner: pg.Client) => Promise<T>) => Promise<T>;

/** What was acknowledged before, and is not there: neither it, nor something later that was sent in its place. */
async function missing(
  asTheOwner: AsOwner,
  { wave }: SurveyToAnswer,
  respondents: readonly Respondent[],
  before: readonly ReadonlyMap<string, number>[],
): Promise<string[]> {
  let rows: { code: string; answers: Record<string, { number: number }> }[] = [];
  await until("the database", async () => {
    try {
      const query =
        "select encode(code_hash, 'hex') as code, answers from heritage.response_drafts where wave_id = $1";
      rows = await asTheOwner(async (owner) => (await owner.query(query, [wave])).rows);
      return true;
    } catch {
      return false;
    }
  });
  const drafts = new Map(rows.map(({ code, answers }) => [code, answers]));
  return respondents.flatMap(({ code, sent }, place) => {
    const answers = drafts.get(hashOfCode(code).toString("hex")) ?? {};
    return [...(before[place] ?? [])].flatMap(([question, number]) => {
      const stored = answers[question]?.number ?? 0;
      return stored >= number && stored <= (sent.get(question) ?? 0)
        ? []
        : [`${code} ${question}: ${number} was acknowledged, ${stored} is there`];
    });
  });
}

async function closeWave({ url }: ServiceProcess, key: string, { wave }: SurveyToAnswer): Promise<void> {
  const query = "mutation ($input: WaveCloseInput!) { waveClose(input: $input) { userErrors { message } } }";
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables: { input: { id: encodeId("wave", wave) } } }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { waveClose: { userErrors: object[] } };
    errors?: object[];
  };
  if (errors || data?.waveClose.userErrors.length !== 0)
    throw new Error(`The wave did not close: ${JSON.stringify({ data, errors })}`);
}

/** Each person is there once, with what they said last. */
async function responsesOf(
  owner: pg.Client,
  { wave }: SurveyToAnswer,
  respondents: readonly Respondent[],
): Promise<{ responses: number; answers: number; lost: string[] }> {
  const { rows } = await owner.query<{ id: string; code: string; question: string; number: number }>(
    `select response.id, encode(code_hash, 'hex') as code, question, number
     from heritage.responses response join heritage.respondents respondent on respondent.id = respondent_id
     join heritage.response_answers on response_id = response.id where response.wave_id = $1`,
    [wave],
  );
  const lost = respondents.flatMap(({ code, acknowledged }) => {
    const own = rows.filter((row) => row.code === hashOfCode(code).toString("hex"));
    return [...acknowledged].flatMap(([question, number]) => {
      const said = own.filter((row) => row.question === question).map((row) => row.number);
      return said.length === 1 && said[0] === number
        ? []
        : [`${code} ${question}: ${number} was said last, ${said} is there`];
    });
  });
  return { responses: new Set(rows.map(({ id }) => id)).size, answers: rows.length, lost };
}
