// More than one server can answer: the listing by POST over ever more connections, each of which asks again as soon as it is
// answered, beside somebody who asks at a steady pace; then floods that are worth nothing. One server, and its clients in a thread.
import { readFileSync } from "node:fs";
import { Agent } from "node:http";
import { availableParallelism } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { databaseUrls } from "../dist/platform/database/connections/database-urls.js";
import { EmbeddedServer } from "../dist/platform/database/embedded/embedded-server.js";
import { prepareDatabase } from "../dist/platform/database/schema/prepare.js";
import { median } from "./databases.mjs";
import { ask, askInThread, askSteadily, quantile } from "./neighbour.mjs";
import { addKey, seedOnce, seedSize } from "./seed.mjs";
import { dataDir, operation, startApi, stopAll, trusted } from "./servers.mjs";

const crowds = [32, 128, 512];
const most = 512;
/** Until as many as there can be have been let in. */
const onsetSeconds = 2;
const variables = { where: { kind: { eq: "WORKSHOP" } }, orderBy: "STARTS_ON", languages: ["en"] };

const residentMb = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
/** The milliseconds of each answer to the steady caller, and how many of them are refusals. */
async function timesOf(steady, seconds) {
  const answers = await askSteadily(steady, seconds);
  return {
    times: answers.map(({ ms }) => ms),
    refused: answers.filter(({ status }) => status !== 200).length,
  };
}

/** Milliseconds until the steady caller is answered as soon as it is when nobody else asks. */
async function recovery(target, usualMs) {
  const agent = new Agent({ keepAlive: true });
  const began = performance.now();
  for (;;) {
    const asked = performance.now();
    const { status, ms } = await ask(target, agent);
    if (status === 200 && ms <= 2 * usualMs) {
      agent.destroy();
      return Math.round(asked - began);
    }
  }
}

function floods(api) {
  const json = { "content-type": "application/json" };
  const post = (query, headers = {}) => ({
    method: "POST",
    url: `${api.origin}/graphql`,
    headers: { ...json, ...headers },
    body: JSON.stringify({ query, variables: { ...variables, first: 20 } }),
  });
  const { document } = operation("ListPrograms");
  return {
    listing: post(document),
    worthless: {
      "of documents that are refused": post(`{ programs { nodes { nothing_<number> } } }`),
      "of documents that nobody sent before": post(`{ new_<number>: programs(first: 20) { nodes { id } } }`),
      "of keys that nobody knows": post("{ __typename }", {
        authorization: `Bearer hx_secret_${"0".repeat(35)}<number>`,
      }),
    },
  };
}

async function measure(api, key, { rounds, seconds }) {
  const steady = {
    ...trusted(api, "ListPrograms", { ...variables, first: 2 }),
    headers: { authorization: `Bearer ${key}` },
  };
  const { listing, worthless } = floods(api);
  await timesOf(steady, onsetSeconds);
  console.log(`at rest ${residentMb(api.pid).toFixed(0)} MB`);
  const alone = await timesOf(steady, seconds);
  const usual = median(alone.times);
  const beside = async (target, connections) => {
    const flooding = askInThread({
      target,
      seconds: seconds + onsetSeconds,
      fromSecond: onsetSeconds,
      connections,
    });
    await sleep(onsetSeconds * 1000);
    const { times, refused } = await timesOf(steady, seconds);
    const statuses = await flooding;
    const back = await recovery(steady, usual);
    return { times, refused, statuses, back };
  };
  const show = (label, { times, refused, statuses, back }) => {
    const rate = (count = 0) => (count / seconds).toFixed(0).padStart(5);
    const { 200: answered = 0, ...others } = statuses;
    const rest = Object.entries(others).map(([status, count]) => `${rate(count).trim()} × ${status}`);
    console.log(
      `${label.padEnd(42)} ${rate(answered)} answers/s   other caller p50 ${quantile(times, 0.5).toFixed(1)}, p99 ${quantile(times, 0.99).toFixed(1)} ms, ${refused} refused   back after ${back} ms   ${residentMb(api.pid).toFixed(0)} MB   ${rest.join(", ")}`,
    );
    return { answered, p99: quantile(times, 0.99) };
  };
  console.log(`alone: p50 ${usual.toFixed(1)}, p99 ${quantile(alone.times, 0.99).toFixed(1)} ms`);
  for (let round = 1; round <= rounds; round++) {
    const found = [];
    for (const connections of crowds)
      found.push(show(`listing, ${connections} connections`, await beside(listing, connections)));
    const peak = Math.max(...found.map(({ answered }) => answered));
    for (const [place, { answered, p99 }] of found.entries())
      console.log(
        `  ${crowds[place]}: ${((100 * answered) / peak).toFixed(0)} % of the most (goal ≥ 80), p99 of the other caller ${(p99 / found[0].p99).toFixed(2)} × (goal ≤ 2)`,
      );
    for (const [label, target] of Object.entries(worthless))
      show(`${most} connections ${label}`, await beside(target, most));
  }
}

export async function measureOverload({ rounds, seconds }) {
  const server = await EmbeddedServer.start({ dataDir });
  try {
    await prepareDatabase(databaseUrls(server.url), 5000);
    await seedOnce(server.url, seedSize);
    console.log(`${availableParallelism()} cores, ${rounds} rounds of ${seconds} s`);
    const owner = new pg.Client({ connectionString: server.url });
    await owner.connect();
    const { rows } = await owner.query("select id from heritage.partners order by slug limit 1");
    const key = await addKey(owner, rows[0].id, "bench overload");
    await owner.end();
    await measure(await startApi({ LOG_LEVEL: "error" }), key, { rounds, seconds });
  } finally {
    await stopAll();
    await server.stop();
  }
}
