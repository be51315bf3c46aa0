// What a full evaluation costs: its release beside the statements that count its answers, its page beside a floor, and how long
// an answer takes to be saved while many people answer.
import "reflect-metadata";
import { randomUUID } from "node:crypto";
import { realpathSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { readConfig } from "../dist/config.js";
import { ReleasesService } from "../dist/modules/evaluations/releases/releases.service.js";
import { openDatabaseSessions } from "../dist/open-database-sessions.js";
import { actorOf } from "../dist/platform/actions/action.js";
import { databaseUrls } from "../dist/platform/database/connections/database-urls.js";
import { asOwner } from "../dist/platform/database/connections/owner-connection.js";
import { EmbeddedServer } from "../dist/platform/database/embedded/embedded-server.js";
import { encodeId } from "../dist/platform/graphql/types/ids.js";
import { dropDatabase, freshDatabase, median } from "./databases.mjs";
import { fillEvaluations, giveCodes, known, questions } from "./evaluation-filling.mjs";
import { measure } from "./listing.mjs";
import { postmasterOf } from "./processes.mjs";
import { dataDir, start, startApi, stopAll, trusted } from "./servers.mjs";

const name = "bench_evaluations";
const log = { error: console.error, warn: console.warn, info: () => {} };
const withOwner = (url, work) => asOwner(url, 5000, work);
const percentile = (times, share) =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? 0;

/** Times the statements that go through a manager; those that count answers are known by the table that they read. */
function watched(manager, counted) {
  const query = async (text, values) => {
    const began = performance.now();
    const rows = await manager.query(text, values);
    const ended = performance.now();
    if (text.includes("from response_answers")) counted.push({ text, values, ms: ended - began });
    return rows;
  };
  return { query };
}

/** Releases once: milliseconds of all, of the statements that count, and of the audit, which stands between the transactions. */
async function releaseOnce(sessions) {
  const viewer = { kind: "person", personId: known.evaluator, scopes: ["evaluations:evaluate"] };
  const session = sessions.memberSession(viewer);
  const actor = actorOf(viewer, (work) => session.transaction(work));
  const counted = [];
  let audit = 0;
  const began = performance.now();
  await new ReleasesService().release(
    {
      ...actor,
      prepare: (read, work) =>
        actor.prepare(
          (manager) => read(watched(manager, counted)),
          async (found) => {
            const from = performance.now();
            const done = await work(found);
            audit = performance.now() - from;
            return done;
          },
        ),
    },
    { id: encodeId("eval", known.over) },
  );
  const all = performance.now() - began;
  await session.close();
  return { all, audit, counting: counted.reduce((sum, { ms }) => sum + ms, 0), counted };
}

const takeBack = async (owner) => {
  await owner.query("set session_replication_role = replica");
  await owner.query("delete from heritage.release_figures");
  await owner.query("delete from heritage.releases");
  await owner.query("update heritage.evaluations set lifecycle = 'SENSE_MAKING' where id = $1", [known.over]);
  await owner.query("set session_replication_role = origin");
};

/** As if both sides had read it. */
const publish = async (owner) => {
  await owner.query("set session_replication_role = replica");
  await owner.query("update heritage.releases set published_on = current_date, public_from = '2026-01-01'");
  await owner.query("update heritage.evaluations set lifecycle = 'RELEASED' where id = $1", [known.over]);
  await owner.query("set session_replication_role = origin");
};

/** What a release takes beside the same statements alone: of the owner, without policies, one after the other. */
async function measureRelease(url, rounds) {
  const config = readConfig({ DATA_DIR: dataDir, DATABASE_URL: url });
  const sessions = await openDatabaseSessions(config, databaseUrls(url), log);
  const samples = [];
  try {
    for (let round = 0; round < rounds; round++) {
      if (round > 0) await withOwner(url, takeBack);
      const { all, audit, counting, counted } = await releaseOnce(sessions);
      const alone = await withOwner(url, async (owner) => {
        await owner.query("set search_path = heritage; set statement_timeout = 0");
        const began = performance.now();
        for (const { text, values } of counted) await owner.query(text, values);
        return performance.now() - began;
      });
      samples.push({ all, audit, counting, alone });
    }
  } finally {
    await sessions.close();
  }
  const of = (part) => median(samples.map((sample) => sample[part]));
  const rest = of("all") - of("audit");
  console.log(
    `\nrelease of ${questions.length} metrics: ${of("all").toFixed(0)} ms, of which the audit ${of("audit").toFixed(0)}`,
  );
  console.log(
    `  its statements alone, without policies ${of("alone").toFixed(0)} ms; as the evaluator ${of("counting").toFixed(0)}; all but the audit ${rest.toFixed(0)}`,
  );
  ratio("release without its audit, as a multiple of its statements", rest / of("alone"), "≤ 2");
  ratio("release with its audit, as a multiple of its statements", of("all") / of("alone"), "≤ 2");
  ratio("audit, in seconds", of("audit") / 1000, "≤ 10");
}

const ratio = (label, value, goal) =>
  console.log(`${label.padEnd(60)}${value.toFixed(2).padStart(7)}   goal ${goal}`);

/** The page of a release, uncached, beside one statement that writes the same. */
async function measurePage(url, api, { rounds, seconds }) {
  await withOwner(url, publish);
  const folder = await withOwner(url, async (owner) => {
    const { rows } = await owner.query("select current_setting('data_directory') as folder");
    return realpathSync(rows[0].folder);
  });
  const postmaster = postmasterOf(folder);
  const floor = await start("floor.mjs", [url]);
  const by = { by: { id: encodeId("eval", known.over) }, languages: ["en"] };
  const targets = {
    floor: {
      label: "floor: results",
      pid: floor.pid,
      url: `${floor.origin}/results?value=${known.over}&language=en`,
    },
    api: { label: "API results, uncached", ...trusted(api, "GetEvaluationResults", by) },
  };
  const samples = { floor: [], api: [] };
  for (const [key, { url: address }] of Object.entries(targets)) {
    const reply = await (await fetch(address)).text();
    for (const part of ["BASELINE", "PAIRED_T", "Metric 11", "question q12"])
      if (!reply.includes(part))
        throw new Error(`The ${key} answers without ${part}: ${reply.slice(0, 300)}`);
    console.log(`${key}: ${reply.length} bytes`);
  }
  for (const target of Object.values(targets)) await measure(target, Math.min(2, seconds), postmaster);
  for (let round = 0; round < rounds; round++)
    for (const [key, target] of Object.entries(targets))
      samples[key].push(await measure(target, seconds, postmaster));
  const of = (key, part) => median(samples[key].map((sample) => sample[part])) * 1000;
  const cpu = (key) => of(key, "server") + of(key, "database");
  console.log("\npage of a release, milliseconds of processor a request");
  for (const [key, { label }] of Object.entries(targets))
    console.log(
      `  ${label.padEnd(24)}${cpu(key).toFixed(2).padStart(7)}: server ${of(key, "server").toFixed(2)}, database ${of(key, "database").toFixed(2)}`,
    );
  ratio("page of a release, uncached: CPU as a multiple of the floor", cpu("api") / cpu("floor"), "≤ 2");
}

const mutation = `mutation ($input: SurveyAnswerInput!) {
  surveyAnswer(input: $input) { outcomes { state } userErrors { code message } } }`;

/** Saves one answer, and gives how long that took. */
async function save(origin, code, question) {
  const answer = { question, clientId: randomUUID(), choice: `s${1 + Math.floor(Math.random() * 5)}` };
  const input = { code, language: "en", hasConsented: true, answers: [answer] };
  const began = performance.now();
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: mutation, variables: { input } }),
  });
  const reply = await response.json();
  // A device that is put off sends the same again: the service tells many in one moment to come again.
  if (reply.errors?.[0]?.extensions.code === "UNAVAILABLE") {
    await sleep(reply.errors[0].extensions.retryAfterMs * Math.random());
    return performance.now() - began + (await save(origin, code, question));
  }
  if (reply.data?.surveyAnswer?.outcomes?.[0]?.state !== "KEPT")
    throw new Error(`It was not kept: ${JSON.stringify(reply)}`);
  return performance.now() - began;
}

/** Somebody answers one question after the other, and thinks in between. */
async function answerAll(origin, code, { asked, thinkMs, startsAfter = 0 }) {
  const times = [];
  await sleep(startsAfter);
  for (const question of asked) {
    times.push(await save(origin, code, question));
    await sleep(thinkMs);
  }
  return times;
}

/** One after the other; then all at once, each thinking ten seconds a question; then all in the same moment. */
async function measureAnswers(url, { origin }, people, thinkMs) {
  const { codes, wave } = await withOwner(url, (owner) => giveCodes(owner, people + 20));
  const idle = [];
  for (const code of codes.slice(0, 20))
    idle.push(...(await answerAll(origin, code, { asked: questions, thinkMs: 20 })));
  const everybody = codes.slice(20);
  const asked = questions.slice(0, 6);
  const busy = await Promise.all(
    everybody.map((code) =>
      answerAll(origin, code, { asked, thinkMs, startsAfter: Math.random() * thinkMs }),
    ),
  );
  const began = performance.now();
  const burst = await Promise.all(everybody.map((code) => save(origin, code, questions[6])));
  const over = performance.now() - began;
  const { kept } = await withOwner(url, async (owner) => {
    const { rows } = await owner.query(
      `select count(*)::int as kept from heritage.response_drafts, jsonb_object_keys(answers) where wave_id = $1`,
      [wave],
    );
    return rows[0];
  });
  const acknowledged = idle.length + busy.flat().length + burst.length;
  const p99 = { idle: percentile(idle.slice(questions.length), 0.99), busy: percentile(busy.flat(), 0.99) };
  console.log(
    `\nanswers: ${acknowledged} acknowledged, ${acknowledged - kept} lost; p50 and p99 ${percentile(idle, 0.5).toFixed(1)} and ${p99.idle.toFixed(1)} ms from one person,`,
  );
  console.log(
    `  ${percentile(busy.flat(), 0.5).toFixed(1)} and ${p99.busy.toFixed(1)} ms with ${people} who answer every ${thinkMs / 1000} s; all ${people} in one moment were saved after ${over.toFixed(0)} ms`,
  );
  ratio(`p99 of a saved answer, ${people} people, as a multiple of idle`, p99.busy / p99.idle, "≤ 2");
  return { lost: acknowledged - kept };
}

/** 24 answers a person: twelve questions at two waves. */
export async function measureEvaluations({ rounds, seconds, answers, isSmall }) {
  const server = await EmbeddedServer.start({
    dataDir,
    settings: ["shared_buffers=1GB", "max_wal_size=4GB"],
  });
  try {
    const url = await freshDatabase(server, name);
    const people = Math.round((isSmall ? 24_000 : answers) / (2 * questions.length));
    const stored = await withOwner(url, (owner) => fillEvaluations(owner, people));
    console.log(
      `${stored} answers of ${people} people, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}, Node ${process.versions.node}`,
    );
    await measureRelease(url, isSmall ? 1 : rounds);
    const api = await startApi({ DATABASE_URL: url, RESPONSE_CACHE_MB: "0" });
    await measurePage(url, api, isSmall ? { rounds: 1, seconds: 1 } : { rounds, seconds });
    const { lost } = await measureAnswers(url, api, isSmall ? 20 : 500, isSmall ? 2000 : 10_000);
    console.log(`load at the end ${loadavg()[0].toFixed(1)}`);
    if (lost !== 0) process.exitCode = 1;
  } finally {
    await stopAll();
    await dropDatabase(server, name);
    await server.stop();
  }
}
