// How long a calendar of 500 sessions takes: made afresh for whoever asks, kept for all, and known already by its ETag.
import { realpathSync } from "node:fs";
import pg from "pg";
import { databaseUrls } from "../dist/platform/database/connections/database-urls.js";
import { EmbeddedServer } from "../dist/platform/database/embedded/embedded-server.js";
import { prepareDatabase } from "../dist/platform/database/schema/prepare.js";
import { encodeId } from "../dist/platform/graphql/types/ids.js";
import { quantile } from "./neighbour.mjs";
import { postmasterOf, processorSeconds } from "./processes.mjs";
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

/** Milliseconds of each request, and processor time of one on average, of the server and of PostgreSQL. */
async function timesOf({ api, path, postmaster }, count, { headers = {}, ...expected }) {
  const used = () => {
    const { server, database } = processorSeconds(api.pid, postmaster);
    return (server + database) * 1000;
  };
  const before = used();
  const times = [];
  for (let asked = 0; asked < count; asked++)
    times.push((await timeOf(api.origin + path, headers, expected)).ms);
  return { times, processor: (used() - before) / count };
}

/** So many partners that they have 500 sessions to come together, and where PostgreSQL keeps its files. */
async function lookInto(url) {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const { rows } = await owner.query("select id from heritage.partners order by slug limit 20");
  const { rows: settings } = await owner.query("select current_setting('data_directory') as folder");
  await owner.end();
  return { partners: rows.map(({ id }) => encodeId("part", id)), folder: settings[0].folder };
}

export async function measureCalendars({ rounds }) {
  const server = await EmbeddedServer.start({ dataDir });
  try {
    await prepareDatabase(databaseUrls(server.url), 5000);
    await seedOnce(server.url, seedSize);
    const { partners, folder } = await lookInto(server.url);
    const fresh = await startApi({ RESPONSE_CACHE_MB: "0" });
    const kept = await startApi();
    const postmaster = postmasterOf(realpathSync(folder));
    const paths = {
      "a kind": "/calendar/sessions.ics?kind=workshop",
      "twenty partners": `/calendar/sessions.ics?partner=${partners.join(",")}`,
    };
    const all = { status: 200, sessions: 500 };
    const count = rounds * 20;
    const measured = [];
    for (const [name, path] of Object.entries(paths)) {
      const target = { api: fresh, path, postmaster };
      await timesOf(target, 30, all);
      measured.push([`${name}: made afresh`, await timesOf(target, count, all)]);
    }
    const target = { api: kept, path: paths["a kind"], postmaster };
    const { etag } = await timeOf(kept.origin + target.path, {}, all);
    measured.push(["kept", await timesOf(target, count, all)]);
    const known = { headers: { "if-none-match": etag }, status: 304, sessions: 0 };
    measured.push(["known by its ETag", await timesOf(target, count, known)]);
    console.log(
      `A calendar of 500 sessions of ${seedSize.programs * 5}, ${count} requests each, one after the other`,
    );
    for (const [name, { times, processor }] of measured) {
      const shown = [0.5, 0.95].map((share) => `p${share * 100} ${quantile(times, share).toFixed(1)} ms`);
      console.log(
        `  ${name.padEnd(32)} processor ${processor.toFixed(1)} ms   ${shown.join("   ")}   goal ≤ 50 ms`,
      );
    }
  } finally {
    await stopAll();
    await server.stop();
  }
}
