// The listing, one program by its id, and the creation of one, against floors. All servers run at once; they are asked in turn.
import { realpathSync } from "node:fs";
import { availableParallelism } from "node:os";
import autocannon from "autocannon";
import pg from "pg";
import { databaseUrls } from "../dist/platform/database/connections/database-urls.js";
import { EmbeddedServer } from "../dist/platform/database/embedded/embedded-server.js";
import { prepareDatabase } from "../dist/platform/database/schema/prepare.js";
import { median } from "./databases.mjs";
import { postmasterOf, processorSeconds } from "./processes.mjs";
import { addKey, seedOnce, seedSize } from "./seed.mjs";
import { dataDir, operation, start, startApi, stopAll, trusted } from "./servers.mjs";

const connections = 8;

async function answer({ url, ...request }) {
  const response = await fetch(url, request);
  const text = await response.text();
  const { errors, data } = response.ok ? JSON.parse(text) : { errors: text };
  if (errors) throw new Error(`${url} answers ${response.status}: ${JSON.stringify(errors)}`);
  return { text, data };
}

export async function measure(target, seconds, postmaster) {
  const { label, pid, ...asked } = target;
  const before = processorSeconds(pid, postmaster);
  const result = await autocannon({ ...asked, connections, duration: seconds });
  const after = processorSeconds(pid, postmaster);
  if (result.non2xx > 0 || result.errors > 0 || result.mismatches > 0)
    throw new Error(
      `${label} failed: ${JSON.stringify(result.statusCodeStats)}, ${result.errors} without an answer, ${result.mismatches} with another than was wanted.`,
    );
  return {
    server: (after.server - before.server) / result.requests.total,
    database: (after.database - before.database) / result.requests.total,
    rate: result.requests.total / result.duration,
  };
}

/** The first program of the listing, and a key of its partner. */
async function pickProgram(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    "select id, home_partner_id from heritage.programs order by first_day, id limit 1",
  );
  const [{ id, home_partner_id: partner }] = rows;
  const key = await addKey(client, partner);
  await client.end();
  return { id, partner, key };
}

// autocannon puts something new in place of it for each request.
const unique = "[<id>]";
const titled = `Winter readings ${unique}`;
const summary = "Neighbours read to each other what they once wrote home, and what they were answered.";
const evenings = [3, 10, 17].map((day) => ({
  localStart: `2031-02-${String(day).padStart(2, "0")}T18:00`,
  timeZone: "Europe/Rome",
}));
const venue = { locality: "Torino", country: "IT" };

/** The same program with three sessions, as the floor takes it and as the API does. */
function creations({ partner, partnerId, key }) {
  const json = { "content-type": "application/json" };
  const kind = "WORKSHOP";
  const floor = {
    ...{ partner, slug: unique, title: titled, summary, kind, startsOn: "2031-02-03" },
    sessions: evenings.map((evening) => ({ ...evening, ...venue, venue: "Sala grande" })),
  };
  const sessions = evenings.map((evening) => ({
    ...evening,
    localEnd: evening.localStart.replace("T18", "T20"),
    attendanceMode: "IN_PERSON",
    venue: { ...venue, name: [{ language: "en", text: "Sala grande" }] },
  }));
  const input = {
    ...{ partnerId, kind, sessions, startsOn: "2031-02-03", idempotencyKey: unique },
    title: [{ language: "en", text: titled }],
    summary: [{ language: "en", text: summary }],
  };
  const query = `mutation ($input: ProgramCreateWithSessionsInput!) { programCreateWithSessions(input: $input) {
    program { id slug title { text } revision sessions { nodes { id startsAt } } } userErrors { message } replayed } }`;
  return {
    floor: { method: "POST", headers: json, body: JSON.stringify(floor), idReplacement: true },
    api: {
      method: "POST",
      headers: { ...json, authorization: `Bearer ${key}` },
      body: JSON.stringify({ query, variables: { input } }),
      idReplacement: true,
      verifyBody: (body) => body.includes('"userErrors":[],"replayed":false'),
    },
  };
}

async function targetsOf(server) {
  const { id: uuid, partner, key } = await pickProgram(server.url);
  const floor = await start("floor.mjs", [server.url]);
  const uncached = await startApi({ RESPONSE_CACHE_MB: "0" });
  const cached = await startApi({ RESPONSE_CACHE_MB: "64" });
  const variables = {
    first: 20,
    where: { kind: { eq: "WORKSHOP" } },
    orderBy: "STARTS_ON",
    languages: ["en"],
  };
  const first = trusted(uncached, "ListPrograms", variables);
  const { text, data } = await answer(first);
  const { encodeId } = await import("../dist/platform/graphql/types/ids.js");
  let after = data.programs.pageInfo.endCursor;
  for (let page = 0; page < 20; page++) {
    const next = await answer(trusted(uncached, "ListPrograms", { ...variables, first: 100, after }));
    after = next.data.programs.pageInfo.endCursor;
  }
  const constant = await start("constant.mjs", [], { input: text });
  const document = operation("ListPrograms").document;
  const post = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: document, variables }),
  };
  const create = creations({ partner, partnerId: encodeId("part", partner), key });
  const byId = { by: { id: encodeId("prog", uuid) }, languages: ["en"] };
  return {
    floor: {
      label: "floor: listing, one statement",
      pid: floor.pid,
      url: `${floor.origin}/listing?value=WORKSHOP&language=en`,
    },
    floorById: {
      label: "floor: by id, one statement",
      pid: floor.pid,
      url: `${floor.origin}/program?value=${uuid}&language=en`,
    },
    constant: { label: "constant: the same bytes", pid: constant.pid, url: constant.origin },
    uncached: { label: "API listing, uncached", ...first },
    deep: {
      label: "API listing, uncached, page 101",
      ...trusted(uncached, "ListPrograms", { ...variables, after }),
    },
    posted: {
      label: "API listing, uncached, by POST",
      pid: uncached.pid,
      url: `${uncached.origin}/graphql`,
      ...post,
    },
    cached: { label: "API listing, cached", ...trusted(cached, "ListPrograms", variables) },
    byId: { label: "API by id, uncached", ...trusted(uncached, "GetProgram", byId) },
    member: { label: "API listing, for a member", ...first, headers: { authorization: `Bearer ${key}` } },
    floorCreate: {
      label: "floor: create, one statement",
      pid: floor.pid,
      url: floor.origin,
      ...create.floor,
    },
    create: {
      label: "API create, with a key",
      pid: uncached.pid,
      url: `${uncached.origin}/graphql`,
      ...create.api,
    },
  };
}

function report(targets, samples, { rounds, seconds }) {
  const figure = (key, part) => median(samples[key].map((sample) => sample[part]));
  const cpu = (key) => median(samples[key].map(({ server, database }) => server + database));
  console.log(
    `\n${rounds} rounds of ${seconds} s each, ${connections} connections, ${availableParallelism()} cores, Node ${process.versions.node}; medians`,
  );
  console.log(
    `${"".padEnd(34)}${"CPU ms/request".padStart(15)}${"server".padStart(9)}${"database".padStart(10)}${"requests/s".padStart(12)}`,
  );
  for (const [key, { label }] of Object.entries(targets)) {
    const ms = (value) => (value * 1000).toFixed(3);
    console.log(
      `${label.padEnd(34)}${ms(cpu(key)).padStart(15)}${ms(figure(key, "server")).padStart(9)}${ms(figure(key, "database")).padStart(10)}${figure(key, "rate").toFixed(0).padStart(12)}`,
    );
  }
  const ratio = (label, value, goal) =>
    console.log(`${label.padEnd(58)}${value.toFixed(2).padStart(6)}   goal ${goal}`);
  console.log("");
  ratio("listing, uncached: CPU as a multiple of the floor", cpu("uncached") / cpu("floor"), "≤ 1.6");
  ratio("listing, uncached, page 101: CPU as a multiple of the floor", cpu("deep") / cpu("floor"), "≤ 1.6");
  ratio("listing, uncached, by POST: CPU as a multiple of the floor", cpu("posted") / cpu("floor"), "none");
  ratio("by id, uncached: CPU as a multiple of its floor", cpu("byId") / cpu("floorById"), "≤ 2.5");
  ratio("listing, for a member: CPU as a multiple of the floor", cpu("member") / cpu("floor"), "none");
  ratio("create with 3 sessions: CPU as a multiple of its floor", cpu("create") / cpu("floorCreate"), "≤ 3");
  ratio(
    "listing, cached: requests/s as a share of constant",
    figure("cached", "rate") / figure("constant", "rate"),
    "≥ 0.3",
  );
}

export async function measureListing({ rounds, seconds }) {
  const server = await EmbeddedServer.start({ dataDir });
  try {
    await prepareDatabase(databaseUrls(server.url), 5000);
    await seedOnce(server.url, seedSize);
    const targets = await targetsOf(server);
    const { rows } = await serverFolder(server.url);
    const postmaster = postmasterOf(realpathSync(rows[0].folder));
    const samples = Object.fromEntries(Object.keys(targets).map((key) => [key, []]));
    for (const target of Object.values(targets)) await measure(target, 2, postmaster);
    for (let round = 1; round <= rounds; round++) {
      for (const [key, target] of Object.entries(targets))
        samples[key].push(await measure(target, seconds, postmaster));
      console.log(`round ${round} of ${rounds}`);
    }
    report(targets, samples, { rounds, seconds });
  } finally {
    await stopAll();
    await server.stop();
  }
}

async function serverFolder(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found = await client.query("select current_setting('data_directory') as folder");
  await client.end();
  return found;
}
