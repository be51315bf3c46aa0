// What access costs on a full archive: what lists, facets, counts and searches ask in the name of each kind of viewer, beside
// the same from a table in which nothing is hidden; and how long what closes takes until it is acknowledged.
import "reflect-metadata";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { itemFacets } from "../dist/modules/archives/listing/item-facets.reads.js";
import { ItemReads } from "../dist/modules/archives/listing/items.reads.js";
import { databaseUrls } from "../dist/platform/database/connections/database-urls.js";
import { asOwner } from "../dist/platform/database/connections/owner-connection.js";
import { StatementBatch } from "../dist/platform/database/connections/statement-batch.js";
import { EmbeddedServer } from "../dist/platform/database/embedded/embedded-server.js";
import { fillArchive, known } from "./archive-filling.mjs";
import { dropDatabase, freshDatabase, median } from "./databases.mjs";
import { processorSeconds } from "./processes.mjs";
import { dataDir } from "./servers.mjs";

const pg = createRequire(import.meta.url)("pg");
const name = "bench_archive";
const viewers = { nobody: 3, member: 1, steward: 2 };

/** Everything is selected of a page that is no more than its rows. */
const plain = { at: () => plain, has: () => false, names: [], weight: 1 };
const byTitle = { first: 20, orderBy: "TITLE" };
const page = (args) => (reads) => reads.listRead({ ...byTitle, ...args }).page("id, title", plain);
const count = (args) => (reads) => reads.listRead({ ...byTitle, ...args }).count(10_000);
const facets = (reads, request) =>
  itemFacets(request, reads.listRead(byTitle), ["KIND", "LANGUAGE", "THEME", "DECADE"]);

/** What is asked as the API asks it, how much of its floor it may take. Lists are asked 40 times a round. */
const asked = {
  "by title": [page({}), 1.5],
  newest: [page({ orderBy: "CREATED_AT_DESC" }), 1.5],
  "by date, one kind": [page({ orderBy: "DATE", where: { kind: { eq: "RECIPE" } } }), 1.5],
  "one language": [page({ where: { language: { eq: "ti" } } }), 1.5],
  facets: [facets],
  "count of all": [count({})],
  "count of one kind": [count({ where: { kind: { eq: "RECIPE" } } })],
};
// From words in one of five items to words in a few, and such as stand in nothing that is public.
const words = [
  ["bread", "loom", "song", "harbour", "letter"],
  Array.from({ length: 20 }, (_, number) => `hundredth${number * 5}`),
  Array.from({ length: 25 }, (_, number) => `few${number * 190}`),
  Array.from({ length: 10 }, (_, number) => `ours${number + 3}`),
].flat();

/** As a request would be, that reads through this client: prepared, and what is asked at once is sent together. */
function requestOf(client, viewer) {
  let gathering;
  const gather = () => {
    process.nextTick(() => {
      client.query(gathering, () => {});
      gathering = undefined;
    });
    return new StatementBatch();
  };
  const query = (text, values = []) => {
    gathering ??= gather();
    return gathering.add(text, values);
  };
  return {
    database: { query },
    languages: ["en"],
    viewer: viewer ? { kind: "person", personId: viewer } : { kind: "anonymous" },
  };
}

async function connected(url, viewer, schema, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`set search_path = ${schema}; set statement_timeout = 0; set hx.viewer = ''`);
    if (viewer) await client.query("select set_config('hx.viewer', $1, false)", [viewer]);
    const { rows } = await client.query("select pg_backend_pid() as pid");
    return await work(client, rows[0].pid);
  } finally {
    await client.end();
  }
}

/**
 * The median of each of several works, which take turns; by then PostgreSQL has chosen how it runs a prepared statement. Or
 * what a smaller share of them stay below, of such as are over sooner than others leave the processor.
 */
async function timed(works, rounds, { before = 1, share = 0.5 } = {}) {
  const times = works.map(() => []);
  for (let round = -before; round < rounds; round++)
    for (const [index, work] of works.entries()) {
      const began = performance.now();
      await work();
      if (round >= 0) times[index].push(performance.now() - began);
    }
  return times.map((all) => all.toSorted((a, b) => a - b)[Math.floor(all.length * share)]);
}

/** Milliseconds of each question, of all who ask in turn; of searches those that 95 of 100 words do not take longer than. */
async function figuresOf(requests, rounds) {
  const asking = requests.map((request) => [new ItemReads(request), request]);
  const figures = {};
  for (const [label, [ask, goal]] of Object.entries(asked)) {
    const isList = goal !== undefined;
    figures[label] = await timed(
      asking.map((one) => () => ask(...one)),
      isList ? rounds * 40 : rounds,
      { before: 6, share: isList ? 0.25 : 0.5 },
    );
  }
  const searched = asking.map(() => []);
  for (const search of words) {
    const times = await timed(
      asking.map(
        ([reads]) =>
          () =>
            page({ search })(reads),
      ),
      3,
    );
    for (const [index, time] of times.entries()) searched[index].push(time);
  }
  for (const times of searched) times.sort((a, b) => a - b);
  figures["search, half of the words"] = searched.map((times) => times[Math.floor(words.length / 2)]);
  figures["search, 95 of 100 words"] = searched.map((times) => times[Math.floor(words.length * 0.95)]);
  return figures;
}
const goals = { "search, 95 of 100 words": 3 };

/** What everybody sees, in a table of which nothing is hidden. */
const floorOf = `create schema floor;
  create table floor.items as select * from open.items;
  alter table floor.items add primary key (id);
  create index on floor.items (sort_title, id);
  create index on floor.items (kind, sort_title, id);
  create index on floor.items (created_at, id);
  create index on floor.items (by_date, id);
  create index on floor.items using gin (search_vector);
  create index on floor.items using gin (term_keys);
  grant usage on schema floor to hx_public;
  grant select on floor.items to hx_public`;

/** The same question about the words, where all are seen. */
const findsManyIn = (schema) => `do $do$ begin
    execute replace(regexp_replace(pg_get_functiondef('heritage.search_finds_many(tsquery)'::regprocedure),
      ' and exists \\(select from access_sets.*offset 0\\)', ''), 'heritage', '${schema}');
    grant execute on function ${schema}.search_finds_many(tsquery) to hx_public;
  end $do$`;

/**
 * The rows of a viewer, asked directly: by whoever owns the tables, without policies, with the sets written out in which the
 * viewer stands.
 */
const directFor = (who, person) => `do $do$
  declare
    in_community text;
    as_steward text;
  begin
    perform set_config('hx.viewer', '${person}', true);
    in_community := array(select heritage.viewer_community_sets());
    as_steward := array(select heritage.viewer_steward_sets());
    execute format($$
      create schema direct_${who};
      create view direct_${who}.items as select * from heritage.items where deleted_at is null and (
        (public_from <= now() and now() < public_until and exists (
          select from heritage.access_sets where access_sets.id = access_set_id and access_sets.public_from <= now() and now() < access_sets.public_until offset 0))
        or (community_from <= now() and now() < community_until and access_set_id = any(%L::uuid[]))
        or (not is_refused and access_set_id = any(%L::uuid[])));
      create function direct_${who}.search_finds_many(tsquery) returns boolean language sql stable return open.search_finds_many($1);
      grant usage on schema direct_${who} to hx_public;
      grant select on direct_${who}.items to hx_public;
      grant execute on function direct_${who}.search_finds_many(tsquery) to hx_public
      $$, in_community, as_steward);
  end $do$`;

const stands = `insert into heritage.protocol_members (protocol_id, person_id)
    select protocol, ${known.person(viewers.member)} from unnest(array[${known.membersProtocols}]) protocol;
  insert into heritage.memberships (person_id, home_partner_id, role)
    values (${known.person(viewers.steward)}, ${known.community(6)}, 'COMMUNITY_STEWARD');
  update heritage.consent_subjects set receipt_code_hash = sha256(id::text::bytea)`;

async function measureReads(urls, people, rounds) {
  const members = Object.entries(people);
  const seats = [
    [urls.public, undefined, "floor"],
    [urls.public, undefined, "open"],
    ...members.map(([who]) => [urls.public, undefined, `direct_${who}`]),
    ...members.map(([, person]) => [urls.member, person, "heritage"]),
  ];
  const requests = [];
  const seated = (left) => {
    const [seat, ...others] = left;
    if (!seat) return figuresOf(requests, rounds);
    return connected(...seat, (client) => {
      requests.push(requestOf(client, seat[1]));
      return seated(others);
    });
  };
  const figures = await seated(seats);
  const cell = (words) => words.padStart(22);
  const times = (time, ...floors) =>
    `${time.toFixed(1)} (${floors.map((floor) => (time / floor).toFixed(1)).join(", ")})`;
  console.log(
    "Milliseconds, and multiples: of the same where nothing is hidden, and of the same asked directly with the sets known",
  );
  console.log(
    `${"".padEnd(27)}${"floor".padStart(8)}${["visitor", ...Object.keys(people)].map(cell).join("")}   goal`,
  );
  for (const [label, [floor, visitor, ...others]] of Object.entries(figures)) {
    const direct = others.slice(0, members.length);
    const cells = others.slice(members.length).map((time, index) => cell(times(time, floor, direct[index])));
    const goal = goals[label] ?? asked[label]?.[1];
    console.log(
      `${label.padEnd(27)}${floor.toFixed(1).padStart(8)}${cell(times(visitor, floor))}${cells.join("")}   ${goal ? `≤ ${goal} ×` : ""}`,
    );
  }
}

const withdrawn = (subject, item = "null") =>
  `select items from heritage.withdraw_by_code(sha256(${known.subject(subject)}::text::bytea), ${item}, null, '{EVERY_USE}', null, false)`;
const whole = [5, 6, 7, 8, 9];

/** What closes: the first time is taken, since that is when it has to be quick. The floor writes the same rows. */
const closing = [
  [
    "a protocol of three in ten items narrowed",
    200,
    [`update heritage.protocols set reach = 'MEMBERS', updated_at = now() where id = ${known.narrowed}`],
  ],
  [
    "a review of one in ten items taken back",
    200,
    [`update heritage.consent_reviews set withdrawn_at = now() where id = ${known.review}`],
  ],
  [
    "an item with 50 media in 20 collections withdrawn",
    200,
    whole.map((number) => withdrawn(known.subjectOfExhibited(number), known.exhibited(number))),
  ],
  ["a person with 1,000 items withdraws", 1000, whole.map((number) => withdrawn(number))],
];

async function measureClosing(url) {
  await connected(url, "", "heritage", async (client, pid) => {
    const rewrite = `begin; update floor.items set updated_at = now() where id in (
      select item_id from heritage.item_subjects where subject_id = ${known.subject(1)}); rollback`;
    const [floor] = await timed([() => client.query(rewrite)], 3);
    console.log(
      `\nmilliseconds until acknowledged, of which the database worked (1,000 rows written to the floor: ${floor.toFixed(0)})`,
    );
    for (const [label, goal, statements] of closing) {
      const [times, works] = [[], []];
      for (const statement of statements) {
        const [began, before] = [performance.now(), processorSeconds(pid, pid).database];
        await client.query(statement);
        times.push(performance.now() - began);
        works.push((processorSeconds(pid, pid).database - before) * 1000);
      }
      console.log(
        `${label.padEnd(52)}${median(times).toFixed(0).padStart(6)}${median(works).toFixed(0).padStart(6)}   goal ≤ ${goal}`,
      );
    }
  });
}

async function measure(server, size, rounds) {
  const url = await freshDatabase(server, name);
  console.log(
    `\n${size.items} items, ${size.items * 3} media, ${size.items * 5} consent events, ${size.sets} access sets`,
  );
  await asOwner(url, 5000, (owner) => fillArchive(owner, size));
  const people = await seatPeople(url);
  await measureReads(databaseUrls(url), people, rounds);
  await measureClosing(url);
}

/** Gives the archive its viewers, and what they are measured against. */
async function seatPeople(url) {
  return await asOwner(url, 5000, async (owner) => {
    await owner.query("set statement_timeout = 0; set session_replication_role = replica");
    await owner.query(stands);
    await owner.query("set session_replication_role = origin");
    await owner.query(floorOf);
    await owner.query(findsManyIn("floor"));
    const { rows } = await owner.query(
      `select ${Object.entries(viewers).map(([who, number]) => `${known.person(number)} as ${who}`)}`,
    );
    for (const [who, person] of Object.entries(rows[0])) await owner.query(directFor(who, person));
    await owner.query("vacuum analyze");
    return rows[0];
  });
}

export async function measureArchive({ rounds, items }) {
  // A server that is to hold so much is given some memory.
  const settings = ["shared_buffers=2GB", "max_wal_size=4GB"];
  const server = await EmbeddedServer.start({ dataDir, settings });
  try {
    console.log(`${rounds} rounds, ${availableParallelism()} cores, Node ${process.versions.node}; medians`);
    for (const sets of [20_000, 400]) await measure(server, { items, sets }, rounds);
  } finally {
    await dropDatabase(server, name);
    await server.stop();
  }
}
