// What access costs on the tables of the archive: the statements that lists and searches send, through the session of each
// kind of viewer, beside the same answer from a table in which nothing is hidden; and what closing takes.

import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { databaseUrls } from "../dist/platform/database/connections/database-urls.js";
import { asOwner } from "../dist/platform/database/connections/owner-connection.js";
import { EmbeddedServer } from "../dist/platform/database/embedded/embedded-server.js";
import { dropDatabase, freshDatabase, median } from "./databases.mjs";
import { dataDir } from "./servers.mjs";

const pg = createRequire(import.meta.url)("pg");
const name = "bench_archive";
const communities = 40;
const text = (words) => `jsonb_build_object('source', 'en', 'texts', jsonb_build_object('en', ${words}))`;

// Six in ten are approved for everybody, three more for their communities, and one is closed; half of the sets are public.
const filling = ({ items, sets }) => [
  `insert into heritage.partners (slug, name, kind, side, sort_name, search_vector, public_from)
   select 'partner-' || n, ${text("'Partner ' || n")}, 'MIGRANT_ASSOCIATION',
          case when n <= ${communities} then 'COMMUNITY' else 'HOST' end, 'Partner ' || n, '', now()
   from generate_series(1, 100) n`,
  `insert into heritage.people (name) select 'Person ' || n from generate_series(1, 10) n`,
  `insert into heritage.protocols (home_partner_id, name, reach, sort_name, search_vector)
   select partner.id, ${text("'Protocol'")}, (array['PUBLIC', 'MEMBERS'])[1 + n % 2], 'Protocol ' || n, ''
   from generate_series(1, ${sets}) n join heritage.partners partner on partner.slug = 'partner-' || (1 + n % ${communities})`,
  `insert into heritage.protocol_windows (protocol_id, opens_at) select id, now() - interval '1 day' from heritage.protocols`,
  `insert into heritage.access_sets (digest, communities, community_until, partners_until, public_from, public_until)
   select sha256(id::text::bytea), array[home_partner_id], 'infinity', 'infinity',
          case reach when 'PUBLIC' then now() - interval '1 day' else 'infinity' end, 'infinity' from heritage.protocols`,
  `insert into heritage.access_set_protocols (access_set_id, protocol_id, is_own)
   select one.id, protocol.id, true from heritage.protocols protocol
   join heritage.access_sets one on one.digest = sha256(protocol.id::text::bytea)`,
  `insert into heritage.items (home_partner_id, slug, kind, title, sort_title, search_vector, access_set_id,
     first_accepted_at, public_from, public_until, community_from, community_until, created_at)
   select holders.ids[1 + n % 60], 'item-' || n, (array['RECIPE', 'PHOTOGRAPH', 'STORY', 'TEXTILE'])[1 + n % 4],
          ${text("'Title ' || n")}, md5(n::text),
          to_tsvector('simple', (array['bread', 'loom', 'song', 'harbour', 'letter'])[1 + n % 5] || ' word' || n % 5000),
          sets.ids[1 + hashint4(n) % ${sets / 2} + ${sets / 2}], now(),
          case when n % 10 < 6 then now() - interval '1 hour' else 'infinity' end, 'infinity',
          case when n % 10 < 9 then now() - interval '1 hour' else 'infinity' end, 'infinity', now() - n * interval '1 minute'
   from generate_series(1, ${items}) n,
        (select array_agg(id order by digest) as ids from heritage.access_sets) sets,
        (select array_agg(id) as ids from heritage.partners where side = 'HOST') holders`,
];

/** The statements of the archive's lists, as hx_public and hx_member send them. */
const asked = {
  "by title": "select id, title from items order by sort_title, id limit 21",
  newest: "select id, title from items order by created_at desc, id desc limit 21",
  "of one kind": "select id, title from items where kind = 'RECIPE' order by sort_title, id limit 21",
  "count to 10,000": "select count(*) from (select from items limit 10001) seen",
  "facet of kinds": "select kind, count(*) from (select kind from items limit 10001) seen group by kind",
  "search, rare":
    "select id, title from items where id in (select search_items(to_tsquery('simple', 'word77'))) order by sort_title, id limit 21",
  "search, frequent":
    "select id, title from items where id in (select search_items(to_tsquery('simple', 'loom'))) order by sort_title, id limit 21",
};

async function timed(client, sql, rounds) {
  const times = [];
  for (let round = 0; round <= rounds; round++) {
    const began = performance.now();
    await client.query(sql);
    if (round > 0) times.push(performance.now() - began);
  }
  return median(times);
}

async function connected(url, viewer, schema, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`set search_path = ${schema}; set statement_timeout = 0`);
    if (viewer) await client.query("select set_config('hx.viewer', $1, false)", [viewer]);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same rows in a table of which nothing is hidden: the floor of a list. */
const floorOf = `create schema floor;
  create table floor.items as select id, kind, title, sort_title, created_at, search_vector from heritage.items;
  create index on floor.items (sort_title, id);
  create index on floor.items (kind, sort_title, id);
  create index on floor.items (created_at, id);
  create index on floor.items using gin (search_vector);
  create function floor.search_items(query tsquery) returns setof uuid language sql stable
    as $$ select id from floor.items where search_vector @@ query $$;
  analyze floor.items`;

async function measure(server, size, rounds) {
  const url = await freshDatabase(server, name);
  const urls = databaseUrls(url);
  const people = await asOwner(url, 5000, async (owner) => {
    await owner.query("set statement_timeout = 0; set session_replication_role = replica");
    for (const statement of filling(size)) await owner.query(statement);
    const { rows } = await owner.query("select id from heritage.people order by id limit 3");
    const [member, steward, nobody] = rows.map(({ id }) => id);
    await owner.query(
      `insert into heritage.protocol_members (protocol_id, person_id)
       select id, $1 from heritage.protocols where reach = 'MEMBERS' order by id limit 3`,
      [member],
    );
    await owner.query(
      `insert into heritage.memberships (person_id, home_partner_id, role)
       select $1, id, 'COMMUNITY_STEWARD' from heritage.partners where slug = 'partner-2'`,
      [steward],
    );
    await owner.query("set session_replication_role = origin");
    await owner.query(floorOf);
    await owner.query("vacuum analyze");
    return { member, steward, nobody };
  });
  const floors = {};
  await connected(url, undefined, "floor", async (client) => {
    for (const [label, sql] of Object.entries(asked)) floors[label] = await timed(client, sql, rounds);
  });
  const viewers = {
    visitor: [urls.public, undefined, "open"],
    "signed in": [urls.member, people.nobody, "heritage"],
  };
  viewers["member of three"] = [urls.member, people.member, "heritage"];
  viewers.steward = [urls.member, people.steward, "heritage"];
  console.log(`\n${size.items} items, ${size.sets} access sets; milliseconds, and how many times the floor`);
  console.log(
    `${"".padEnd(20)}${"floor".padStart(8)}${Object.keys(viewers)
      .map((who) => who.padStart(22))
      .join("")}`,
  );
  const lines = Object.fromEntries(Object.keys(asked).map((label) => [label, ""]));
  for (const [viewerUrl, viewer, schema] of Object.values(viewers))
    await connected(viewerUrl, viewer, schema, async (client) => {
      for (const [label, sql] of Object.entries(asked)) {
        const took = await timed(client, sql, rounds);
        lines[label] += `${took.toFixed(1)} (${(took / floors[label]).toFixed(1)} ×)`.padStart(22);
      }
    });
  for (const [label, line] of Object.entries(lines))
    console.log(`${label.padEnd(20)}${floors[label].toFixed(1).padStart(8)}${line}`);
  await asOwner(url, 5000, async (owner) => {
    const { rows } = await owner.query(
      `select protocol_id from heritage.access_set_protocols part
       join heritage.items on items.access_set_id = part.access_set_id
       join heritage.protocols protocol on protocol.id = part.protocol_id and protocol.reach = 'PUBLIC'
       group by 1 order by count(*) desc limit 1`,
    );
    const began = performance.now();
    await owner.query("update heritage.protocols set reach = 'MEMBERS', updated_at = now() where id = $1", [
      rows[0].protocol_id,
    ]);
    const took = performance.now() - began;
    console.log(`a protocol narrowed, until it is acknowledged: ${took.toFixed(1)} ms   goal ≤ 200`);
  });
}

export async function measureArchive({ rounds, items }) {
  const server = await EmbeddedServer.start({ dataDir });
  try {
    console.log(`${rounds} rounds, ${availableParallelism()} cores, Node ${process.versions.node}; medians`);
    for (const sets of [400, 20_000]) await measure(server, { items, sets }, rounds);
  } finally {
    await dropDatabase(server, name);
    await server.stop();
  }
}
