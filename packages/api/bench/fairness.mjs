// What one partner's flood costs another: a quiet partner asks at a steady pace while its neighbour is away, asks as much
// as its budget allows, or floods. One server with the budgets it is shipped with, and one process that asks, in a thread
// for each of the two.
import { availableParallelism } from "node:os";
import pg from "pg";
import { databaseUrls } from "../dist/platform/database/connections/database-urls.js";
import { EmbeddedServer } from "../dist/platform/database/embedded/embedded-server.js";
import { prepareDatabase } from "../dist/platform/database/schema/prepare.js";
import { askInThread, askSteadily, quantile } from "./neighbour.mjs";
import { addKey, seedOnce, seedSize } from "./seed.mjs";
import { dataDir, operation, startApi, stopAll, trusted } from "./servers.mjs";

const floodConnections = 150;
/** So long a flood spends what its budget had saved up. */
const onsetSeconds = 2;
const alone = "alone";
const onset = "as the flood begins";
const flooded = "beside the flood";
const busy = "beside a neighbour that spends its budget";
const phases = [alone, busy, onset, flooded];
const variables = { where: { kind: { eq: "WORKSHOP" } }, orderBy: "STARTS_ON", languages: ["en"] };

/** The milliseconds of each answer to the quiet partner, who is never refused. */
async function timesOf(quiet, seconds) {
  const answers = await askSteadily(quiet, seconds);
  const refused = answers.find(({ status }) => status !== 200);
  if (refused) throw new Error(`The quiet partner was refused with ${refused.status}.`);
  return answers.map(({ ms }) => ms);
}

/** Keys of two partners. */
async function addKeys(url) {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const { rows } = await owner.query("select id from heritage.partners order by slug limit 2");
  const keys = [];
  for (const [index, { id }] of rows.entries()) keys.push(await addKey(owner, id, `bench ${index}`));
  await owner.end();
  return keys;
}

async function measure(api, [quietKey, neighbourKey], { rounds, seconds }) {
  const quiet = {
    ...trusted(api, "ListPrograms", { ...variables, first: 2 }),
    headers: { authorization: `Bearer ${quietKey}` },
  };
  const neighbour = {
    method: "POST",
    url: `${api.origin}/graphql`,
    headers: { "content-type": "application/json", authorization: `Bearer ${neighbourKey}` },
    body: JSON.stringify({
      query: operation("ListPrograms").document,
      variables: { ...variables, first: 20 },
    }),
  };
  const measured = new Map(phases.map((name) => [name, { times: [], statuses: {} }]));
  /** The times of the quiet partner in each part of a phase, and what its neighbour was answered in all of it. */
  const beside = async (others, parts, isCounted) => {
    const total = parts.reduce((sum, [, time]) => sum + time, 0);
    const asking = others(total);
    for (const [name, time] of parts) {
      const times = await timesOf(quiet, time);
      if (isCounted) measured.get(name)?.times.push(...times);
    }
    const { statuses } = measured.get(parts.at(-1)[0]);
    for (const [status, count] of Object.entries(await asking))
      if (isCounted) statuses[status] = (statuses[status] ?? 0) + count;
  };
  const flood = (seconds) =>
    askInThread({ target: neighbour, seconds, connections: floodConnections, respectsRetryAfter: false });
  const spend = (seconds) =>
    askInThread({ target: neighbour, seconds, connections: 1, respectsRetryAfter: true });
  // The first round warms up. After the flood there is no more in the budget than comes back each second.
  for (let round = 0; round <= rounds; round++) {
    await beside(async () => ({}), [[alone, seconds]], round > 0);
    await beside(
      flood,
      [
        [onset, onsetSeconds],
        [flooded, seconds],
      ],
      round > 0,
    );
    await beside(
      spend,
      [
        ["until it has settled", onsetSeconds],
        [busy, seconds],
      ],
      round > 0,
    );
  }
  return measured;
}

function report(measured) {
  for (const [name, { times, statuses }] of measured) {
    const shown = [0.5, 0.95, 0.99].map((share) => `p${share * 100} ${quantile(times, share).toFixed(1)} ms`);
    const summary = Object.entries(statuses).map(([status, count]) => `${count} × ${status}`);
    console.log(`  ${name.padEnd(42)} ${shown.join("   ")}   of ${times.length}   ${summary.join(", ")}`);
  }
  const p99 = (name) => quantile(measured.get(name).times, 0.99);
  const ratio = (name) => (p99(flooded) / p99(name)).toFixed(2);
  console.log(`p99 beside the flood, against the same budget spent without it  ${ratio(busy)}   goal ≤ 1.2`);
  console.log(`p99 beside the flood, against nobody else at all                ${ratio(alone)}`);
}

export async function measureFairness({ rounds, seconds }) {
  const server = await EmbeddedServer.start({ dataDir });
  try {
    await prepareDatabase(databaseUrls(server.url), 5000);
    await seedOnce(server.url, seedSize);
    console.log(
      `${availableParallelism()} cores, flood of ${floodConnections} connections, ${rounds} rounds of ${seconds} s`,
    );
    const api = await startApi({
      LOG_LEVEL: "error",
      ANONYMOUS_POINTS_PER_SECOND: undefined,
      KEY_POINTS_PER_SECOND: undefined,
    });
    report(await measure(api, await addKeys(server.url), { rounds, seconds }));
  } finally {
    await stopAll();
    await server.stop();
  }
}
