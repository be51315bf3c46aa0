// What one partner's flood costs another. A quiet partner asks for its listing at a steady pace, alone and then while
// another partner's key floods the same API by POST, from a process of its own that yields to all others.
import { execFile } from "node:child_process";
import { Agent, request } from "node:http";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { databaseUrls } from "../dist/platform/database/database-urls.js";
import { EmbeddedServer } from "../dist/platform/database/embedded/embedded-server.js";
import { prepareDatabase } from "../dist/platform/database/prepare.js";
import { addKey, seedOnce } from "./seed.mjs";
import { dataDir, operation, startApi, stopAll, trusted } from "./servers.mjs";

const paceMs = 40;
const floodConnections = 150;
const size = { partners: 2000, programs: 20_000 };
const autocannon = fileURLToPath(import.meta.resolve("autocannon"));
const variables = { first: 5, where: { kind: { eq: "WORKSHOP" } }, orderBy: "STARTS_ON", languages: ["en"] };

/** With the budgets as shipped, and with budgets so large that only the queue stands between the two. */
const settings = {
  "budgets as shipped": { KEY_POINTS_PER_SECOND: undefined },
  "no budget, so that the queue decides": {},
};

/** Asks once; gives the milliseconds from when it was due, so that waiting for one's turn to ask counts too. */
function ask({ url, headers }, agent, due) {
  return new Promise((resolve, reject) => {
    request(url, { agent, headers }, (response) => {
      const { statusCode } = response;
      response.resume().once("end", () =>
        statusCode === 200 ? resolve(performance.now() - due) : reject(new Error(`The quiet partner got ${statusCode}.`)),
      );
    })
      .once("error", reject)
      .end();
  });
}

/** Asks at a steady pace, whether answers come or not. */
async function askSteadily(target, seconds) {
  const agent = new Agent({ keepAlive: true });
  const asked = [];
  const end = performance.now() + seconds * 1000;
  for (let due = performance.now(); due < end; due += paceMs) {
    await sleep(Math.max(0, due - performance.now()));
    asked.push(ask(target, agent, performance.now()));
  }
  const answers = await Promise.all(asked);
  agent.destroy();
  return answers;
}

/** Asks again as soon as there is an answer, over many connections; gives the answers by their status. */
async function flood({ url, headers, body }, seconds) {
  const heads = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}=${value}`]);
  const args = ["-n", "19", process.execPath, autocannon, "-j", "-n", "-c", floodConnections, "-d", seconds];
  const { stdout } = await promisify(execFile)("nice", [...args, "-m", "POST", ...heads, "-b", body, url].map(String));
  const { statusCodeStats } = JSON.parse(stdout);
  return Object.fromEntries(Object.entries(statusCodeStats).map(([status, { count }]) => [status, count]));
}

const quantile = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)];

/** Two partners' keys. */
async function addKeys(url) {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const { rows } = await owner.query("select id from heritage.partners order by id limit 2");
  const keys = [];
  for (const [index, { id }] of rows.entries()) keys.push(await addKey(owner, id, `bench ${index}`));
  await owner.end();
  return keys;
}

/** Both times of the quiet partner, and what the flood was answered, over all rounds. */
async function measure(api, [quietKey, floodKey], { rounds, seconds }) {
  const quiet = {
    ...trusted(api, "ListPrograms", variables),
    headers: { authorization: `Bearer ${quietKey}` },
  };
  const flooding = {
    url: `${api.origin}/graphql`,
    headers: { "content-type": "application/json", authorization: `Bearer ${floodKey}` },
    body: JSON.stringify({ query: operation("ListPrograms").document, variables }),
  };
  const [alone, beside, outcomes] = [[], [], {}];
  for (let round = 0; round <= rounds; round++) {
    const quietly = await askSteadily(quiet, seconds);
    const flooded = flood(flooding, seconds + 2);
    await sleep(1500);
    const disturbed = await askSteadily(quiet, seconds);
    const statuses = await flooded;
    // The first round warms up, and spends what the flood had saved.
    if (round === 0) continue;
    alone.push(...quietly);
    beside.push(...disturbed);
    for (const [status, count] of Object.entries(statuses)) outcomes[status] = (outcomes[status] ?? 0) + count;
  }
  return { alone, beside, outcomes };
}

function report(title, { alone, beside, outcomes }) {
  console.log(`\n${title}; the flood was answered ${JSON.stringify(outcomes)}`);
  for (const share of [0.5, 0.99]) {
    const [before, after] = [quantile(alone, share), quantile(beside, share)];
    const times = `${before.toFixed(1)} ms alone, ${after.toFixed(1)} ms beside the flood`;
    const goal = share === 0.99 ? "   goal ≤ 1.2" : "";
    console.log(`  p${share * 100} of ${alone.length} answers: ${times.padEnd(44)} ratio ${(after / before).toFixed(2)}${goal}`);
  }
}

export async function measureFairness(options) {
  const server = await EmbeddedServer.start({ dataDir });
  try {
    await prepareDatabase(databaseUrls(server.url), 5000);
    await seedOnce(server.url, size);
    console.log(`${availableParallelism()} cores, flood of ${floodConnections} connections`);
    const keys = await addKeys(server.url);
    for (const [title, env] of Object.entries(settings)) {
      const api = await startApi(env);
      report(title, await measure(api, keys, options));
      await stopAll();
    }
  } finally {
    await stopAll();
    await server.stop();
  }
}
