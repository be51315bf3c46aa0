// Whether a list stays as fast when there is much more of everything: the same questions, of the built service by HTTP, of a
// small database and of a large one, in which the same of a hundred values are frequent, rare or absent.
import { availableParallelism, loadavg } from "node:os";
import { databaseUrls } from "../dist/platform/database/connections/database-urls.js";
import { asOwner } from "../dist/platform/database/connections/owner-connection.js";
import { EmbeddedServer } from "../dist/platform/database/embedded/embedded-server.js";
import { prepareDatabase } from "../dist/platform/database/schema/prepare.js";
import { freshDatabase, median } from "./databases.mjs";
import { fillPrograms, membersPartner } from "./scale-filling.mjs";
import { addKey } from "./seed.mjs";
import { dataDir, startApi, stopAll } from "./servers.mjs";

const small = 20_000;
const limitMs = 3000;

const nodes = {
  programs:
    "nodes { id title { text } startsOn partner { name { text } } } pageInfo { hasNextPage endCursor }",
  partners: "nodes { id name { text } } pageInfo { hasNextPage endCursor }",
  sessions: "nodes { id startsAt program { title { text } } } pageInfo { hasNextPage endCursor }",
};
const list = (name, args = "", what = nodes[name]) => `{ ${name}${args && `(${args})`} { ${what} } }`;
const total = "totalCount { value precision }";
const facets = "facets(fields: [KIND, LANGUAGE, SUBJECT]) { field buckets { value count } }";
const where = (condition, more = "") => `where: { ${condition} }${more}`;

/** What is asked, by what it is: each of a value that one of two records has, of one that ten have, and of one that none has. */
const valued = {
  "programs by kind": (kind) => list("programs", where(`kind: { eq: ${kind} }`)),
  "programs by subject": (_kind, word) => list("programs", where(`subject: { eq: "${word}" }`)),
  "programs by language, by title": (_kind, _word, language) =>
    list("programs", where(`language: { eq: "${language}" }`, ", orderBy: TITLE")),
  "programs searched": (_kind, _subject, _language, word) => list("programs", `search: "${word}"`),
  "programs searched, by title": (_kind, _subject, _language, word) =>
    list("programs", `search: "${word}", orderBy: TITLE`),
  "partners searched": (_kind, _subject, _language, _word, ofPartner) =>
    list("partners", `search: "${ofPartner}"`),
  "sessions by kind": (kind) => list("sessions", where(`kind: { eq: ${kind} }`)),
  "sessions by country, upcoming": (_kind, _subject, _language, _word, _ofPartner, country) =>
    list("sessions", where(`country: { eq: "${country}" }, isUpcoming: { eq: true }`)),
  "sessions searched": (_kind, _subject, _language, word) => list("sessions", `search: "${word}"`),
  "total of a kind": (kind) => list("programs", where(`kind: { eq: ${kind} }`), total),
  "total of a subject": (_kind, word) => list("programs", where(`subject: { eq: "${word}" }`), total),
  "total of a search": (_kind, _subject, _language, word) => list("programs", `search: "${word}"`, total),
  "total of a search of sessions": (_kind, _subject, _language, word) =>
    list("sessions", `search: "${word}"`, total),
  "facets of a kind": (kind) => list("programs", where(`kind: { eq: ${kind} }`), facets),
  "facets of a search": (_kind, _subject, _language, word) => list("programs", `search: "${word}"`, facets),
};
const values = {
  frequent: ["WORKSHOP", "songs", "ar", "museum", "partner", "IT"],
  rare: ["RESEARCH_AND_CONSERVATION", "fewest", "ti", "seldom", "seldom", "LI"],
  absent: ["SHARED_MEAL", "nothing", "uk", "nowhere", "nowhere", "MT"],
};
const plain = {
  programs: list("programs"),
  "programs, newest first": list("programs", "orderBy: CREATED_AT_DESC"),
  "programs upcoming": list("programs", where("isUpcoming: { eq: true }")),
  "programs over": list("programs", where("isUpcoming: { eq: false }")),
  "programs free": list("programs", where("isFree: { eq: true }")),
  "programs in draft": list("programs", where("lifecycle: { eq: DRAFT }")),
  "programs deleted": list("programs", where("isDeleted: { eq: true }")),
  partners: list("partners"),
  sessions: list("sessions"),
  "sessions, latest first": list("sessions", "orderBy: STARTS_AT_DESC"),
  "sessions upcoming": list("sessions", where("isUpcoming: { eq: true }")),
  "sessions upcoming and free": list("sessions", where("isUpcoming: { eq: true }, isFree: { eq: true }")),
  "sessions over": list("sessions", where("isUpcoming: { eq: false }")),
  "sessions with step-free access": list("sessions", where("accessFeature: { available: [STEP_FREE] }")),
  "sessions deleted": list("sessions", where("isDeleted: { eq: true }")),
  "total of programs": list("programs", "", total),
  "total of sessions": list("sessions", "", total),
  "total of upcoming sessions": list("sessions", where("isUpcoming: { eq: true }"), total),
  facets: list("programs", "", facets),
};

/** All questions, each under its name; a value that is frequent before one that is not. */
const questions = Object.entries({
  ...plain,
  ...Object.fromEntries(
    Object.entries(valued).flatMap(([name, ask]) =>
      Object.entries(values).map(([how, each]) => [`${name}, ${how}`, ask(...each)]),
    ),
  ),
});

/** Milliseconds of one answer, or of the time it was given. */
async function asked({ origin }, query, key) {
  const began = performance.now();
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query }),
  });
  const { errors } = await response.json();
  const ms = performance.now() - began;
  const isTimeOut = errors?.some(
    ({ extensions }) => extensions?.code === "TIMEOUT" || extensions?.code === "UNAVAILABLE",
  );
  if (errors && !isTimeOut && ms < limitMs) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return { ms, isTimeOut: isTimeOut || ms >= limitMs };
}

/**
 * The median of each question. Those of a frequent value are first asked eight times, after which PostgreSQL would keep a plan
 * for them; then all in turn, each after the others.
 */
async function figuresOf(api, key, rounds) {
  for (const [name, query] of questions)
    if (name.endsWith("frequent")) for (let time = 0; time < 8; time++) await asked(api, query, key);
  const times = questions.map(() => []);
  for (let round = 0; round <= rounds; round++)
    for (const place of questions.keys()) {
      const at = round % 2 === 0 ? place : questions.length - 1 - place;
      const { ms, isTimeOut } = await asked(api, questions[at][1], key);
      if (round > 0) times[at].push(isTimeOut ? Number.POSITIVE_INFINITY : ms);
    }
  return times.map(median);
}

/** The database of so many programs, made once and kept; and keys of those who ask. */
async function databaseOf(server, programs) {
  const name = `bench_scale_${programs}`;
  const url = Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
  const isThere = await asOwner(server.url, 5000, async (owner) => {
    const { rowCount } = await owner.query("select from pg_database where datname = $1", [name]);
    return rowCount === 1;
  });
  if (isThere) await prepareDatabase(databaseUrls(url), 600_000);
  else {
    console.log(`Making ${programs} programs, ${programs / 10} partners, ${programs * 3} sessions (once) …`);
    await freshDatabase(server, name);
    await asOwner(url, 5000, (owner) => fillPrograms(owner, programs, console.log));
  }
  const keys = await asOwner(url, 5000, async (owner) => {
    const { rows } = await owner.query(`select ${membersPartner} as partner`);
    return {
      member: await addKey(owner, rows[0].partner, "scale"),
      administrator: await addAdministrator(owner),
    };
  });
  return { url, keys };
}

async function addAdministrator(owner) {
  const { hashOfKey, makeKey, prefixOfKey } = await import("../dist/platform/identity/access-key.js");
  const key = makeKey("SECRET");
  await owner.query("delete from heritage.access_keys where name = 'scale administrator'");
  await owner.query(
    `with key as (insert into heritage.access_keys (name, is_administrator, scopes) values ('scale administrator', true, '{}') returning id)
     insert into heritage.access_key_secrets (key_hash, key_id, prefix) select $1, id, $2 from key`,
    [hashOfKey(key), prefixOfKey(key)],
  );
  return key;
}

async function measureSize(server, programs, rounds) {
  const { url, keys } = await databaseOf(server, programs);
  const api = await startApi({
    DATABASE_URL: url,
    RESPONSE_CACHE_MB: "0",
    STATEMENT_TIMEOUT_MS: String(limitMs),
  });
  const figures = {};
  for (const [who, key] of Object.entries({ visitor: undefined, ...keys }))
    figures[who] = await figuresOf(api, key, rounds);
  await stopAll();
  return figures;
}

const time = (ms) => (Number.isFinite(ms) ? (ms < 10 ? ms.toFixed(1) : ms.toFixed(0)) : "time-out");
/** Kept is what takes no more than half as long again, or what nobody notices. */
const isKept = (before, after) => after <= Math.max(1.5 * before, 25);

function report(figures, programs) {
  const [few, many] = figures;
  const who = Object.keys(few);
  console.log(`\n| what | ${who.join(" | ")} |\n| --- |${" --- |".repeat(who.length)}`);
  let missed = 0;
  for (const [place, [name]] of questions.entries()) {
    const cells = who.map((each) => {
      const [before, after] = [few[each][place], many[each][place]];
      if (!isKept(before, after)) missed += 1;
      return `${time(before)} → ${time(after)}${isKept(before, after) ? "" : " **!**"}`;
    });
    console.log(`| ${name} | ${cells.join(" | ")} |`);
  }
  console.log(
    `\nMilliseconds at ${small} → ${programs} programs; ${missed} of ${questions.length * who.length} grew beyond 1.5 times and 25 ms.`,
  );
}

export async function measureScale({ rounds, programs }) {
  // A server that is to hold so much is given some memory.
  const server = await EmbeddedServer.start({
    dataDir,
    settings: ["shared_buffers=2GB", "max_wal_size=8GB"],
  });
  try {
    const figures = [];
    for (const size of [small, programs]) figures.push(await measureSize(server, size, rounds));
    report(figures, programs);
    const load = loadavg().map((each) => each.toFixed(1));
    console.log(
      `${rounds} rounds, ${availableParallelism()} cores, load ${load.join(" ")}, Node ${process.versions.node}; medians`,
    );
  } finally {
    await stopAll();
    await server.stop();
  }
}
