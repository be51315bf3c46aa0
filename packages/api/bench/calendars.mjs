// How long a calendar of 500 sessions takes: made anew for whoever asks, kept for all, and known already by its ETag.
import pg from "pg";
import { databaseUrls } from "../dist/platform/database/connections/database-urls.js";
import { EmbeddedServer } from "../dist/platform/database/embedded/embedded-server.js";
import { prepareDatabase } from "../dist/platform/database/schema/prepare.js";
import { encodeId } from "../dist/platform/graphql/types/ids.js";
import { quantile } from "./neighbour.mjs";
import { seedOnce, seedSize } from "./seed.mjs";
import { dataDir, startApi, stopAll } from "./servers.mjs";

/** Milliseconds of one request; `status` and `sessions` must come out. */
async function timeOf(url, headers, { status, sessions }) {
  const began = performance.now();
  const response = await fetch(url, { headers });
  const text = await response.text();
  const ms = performance.now() - began;
  const found = text.split("BEGIN:VEVENT").length - 1;
  if (response.status !== status || found !== sessions)
    throw new Error(`${url} answered ${response.status} with ${found} sessions.`);
  return { ms, etag: response.headers.get("etag") };
}

async function timesOf(url, count, { headers = {}, ...expected }) {
  const times = [];
  for (let asked = 0; asked < count; asked++) times.push((await timeOf(url, headers, expected)).ms);
  return times;
}

/** So many partners that they have 500 sessions to come together. */
async function partnersOf(url) {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const { rows } = await owner.query("select id from heritage.partners order by slug limit 20");
  await owner.end();
  return rows.map(({ id }) => encodeId("part", id));
}

export async function measureCalendars({ rounds }) {
  const server = await EmbeddedServer.start({ dataDir });
  try {
    await prepareDatabase(databaseUrls(server.url), 5000);
    await seedOnce(server.url, seedSize);
    const partners = await partnersOf(server.url);
    const fresh = await startApi({ RESPONSE_CACHE_MB: "0" });
    const kept = await startApi();
    const path = {
      "a kind": "/calendar/sessions.ics?kind=workshop",
      "twenty partners": `/calendar/sessions.ics?partner=${partners.join(",")}`,
    };
    const all = { status: 200, sessions: 500 };
    const count = rounds * 20;
    const measured = [];
    for (const [name, address] of Object.entries(path)) {
      await timesOf(`${fresh.origin}${address}`, 30, all);
      measured.push([`${name}: made anew`, await timesOf(`${fresh.origin}${address}`, count, all)]);
    }
    const url = `${kept.origin}${path["a kind"]}`;
    const { etag } = await timeOf(url, {}, all);
    measured.push(["kept", await timesOf(url, count, all)]);
    const known = { headers: { "if-none-match": etag }, status: 304, sessions: 0 };
    measured.push(["known by its ETag", await timesOf(url, count, known)]);
    console.log(
      `A calendar of 500 sessions of ${seedSize.programs * 5}, ${count} requests each, one after the other`,
    );
    for (const [name, times] of measured) {
      const shown = [0.5, 0.95].map((share) => `p${share * 100} ${quantile(times, share).toFixed(1)} ms`);
      console.log(`  ${name.padEnd(32)} ${shown.join("   ")}   goal ≤ 50 ms`);
    }
  } finally {
    await stopAll();
    await server.stop();
  }
}
