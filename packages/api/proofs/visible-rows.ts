import { createHash } from "node:crypto";
import pg from "pg";
import { hashOfKey } from "../src/platform/identity/access-key.ts";
import type { TestDatabase } from "../test/support/test-database.ts";
import { twoPeopleFaults } from "./decided-by-two.ts";
import { mayNotSee, type Row, type Rows } from "./may-see.ts";
import { heldBy, idOf, members, personas, scopesOfRoles, type Viewer, voidKeys } from "./personas.ts";
import { readRows } from "./read-rows.ts";
import { rowKeys, visibleKeys } from "./row-keys.ts";
import { whoseWordFaults } from "./whose-word.ts";
import type { World } from "./world-builder.ts";

const searched = { partners: "circle", programs: "loom", sessions: "hall", items: "weaving" } as const;

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Where what the database shows, row by row and function by function, is not what may-see.ts allows. */
export async function visibilityFaults(database: TestDatabase, world: World): Promise<string[]> {
  const rows = await database.asOwner(readRows);
  const faults = await connected(database.urls.member, async (client) => {
    const found: string[] = [];
    for (const viewer of members) found.push(...(await memberFaults(client, viewer, rows)));
    found.push(...(await keyFaults(client, world)), ...(await personFaults(client, rows)));
    found.push(...(await holdingFaults(client)), ...(await invitationFaults(client)));
    found.push(...(await whoseWordFaults(client, rows)));
    return found;
  });
  return [
    ...faults,
    ...(await database.asOwner(twoPeopleFaults)),
    ...(await connected(database.urls.public, (client) => publicFaults(client, rows))),
  ];
}

/** A viewer's rows by their keys, as text. */
function expected(viewer: Viewer, rows: Rows, table: string, keys: string[]): string[] {
  const isHidden = mayNotSee(viewer, rows, new Date());
  return (rows[table] ?? []).filter((row) => !isHidden(table, row)).map((row) => nameOf(row, keys));
}
const nameOf = (row: Row, keys: string[]) => keys.map((key) => String(row[key])).join(" ");
const asText = (keys: string[]) => keys.map((key) => `${key}::text`).join(", ");
const keysOf = (table: string) => visibleKeys[table] ?? [];

async function memberFaults(client: pg.Client, viewer: Viewer, rows: Rows): Promise<string[]> {
  const faults: string[] = [];
  await client.query(`begin; select set_config('hx.viewer', '${viewer.id}', true)`);
  for (const table of Object.keys(rows)) {
    const keys = keysOf(table);
    await client.query("savepoint s");
    const shown = await client.query(`select ${asText(keys)} from heritage.${table}`).then(
      (result) => result.rows.map((row) => nameOf(row, keys)),
      () => [],
    );
    await client.query("rollback to s");
    const isForNobody = ["content_version", "migrations", "search_folding"].includes(table);
    const visible = isForNobody ? [] : expected(viewer, rows, table, keys);
    faults.push(...differences(`${viewer.name} in ${table}`, shown, visible));
  }
  for (const [table, word] of Object.entries(searched)) {
    const found = await client.query(`select search_${table}($1::tsquery)::text as id`, [word]);
    const ids = found.rows.map(({ id }) => id);
    const matching = { [table]: rows[table]?.filter((row) => matches(row, word)) ?? [] };
    const visible = expected(viewer, { ...rows, ...matching }, table, ["id"]);
    faults.push(...differences(`${viewer.name} searching ${table}`, ids, visible));
  }
  for (const [table, views] of listed(viewer)) {
    const keys = keysOf(table);
    const each = views.map((view) => `select ${asText(keys)} from ${view}`);
    const { rows: seen } = await client.query(each.join(" union all "));
    const shown = seen.map((row) => nameOf(row, keys));
    const where = `${viewer.name} in ${views.join(", ")}`;
    faults.push(...differences(where, shown, expected(viewer, rows, table, keys)));
    if (new Set(shown).size < shown.length) faults.push(`${where} is shown a row twice`);
  }
  if (!runsTheService(viewer))
    for (const table of listedWhole) {
      const { rowCount } = await client.query(`select from all_${table} limit 1`);
      if (rowCount !== 0) faults.push(`${viewer.name} reads all_${table}`);
    }
  await client.query("rollback");
  return faults;
}

const runsTheService = ({ isAdministrator, state }: Viewer) => isAdministrator && !state;
/** Of these a view holds all, for whoever runs the service. */
const listedWhole = ["partners", "programs", "sessions", "program_terms", "session_access_features"];

/** The views by which lists are read, by their tables: those of a viewer together hold what the table shows, each row once. */
function listed(viewer: Viewer): [string, string[]][] {
  const reasons = runsTheService(viewer) ? ["all"] : ["public", "own", "shared"];
  const ofTable = (table: string) =>
    reasons
      .filter((reason) => reason !== "shared" || table !== "partners")
      .map((reason) => `${reason}_${table}`);
  const byReason = ["partners", "programs", "sessions"].map((table): [string, string[]] => [
    table,
    ofTable(table),
  ]);
  const inOne = ["items", "partners", "programs", "sessions", "program_terms", "session_access_features"];
  const children = runsTheService(viewer) ? ["program_terms", "session_access_features"] : [];
  return [
    ...byReason,
    ...inOne.map((table): [string, string[]] => [table, [`seen_${table}`]]),
    ...children.map((table): [string, string[]] => [table, [`all_${table}`]]),
  ];
}

const matches = (row: Row, word: string) => String(row.search_vector).includes(`'${word}'`);

async function publicFaults(client: pg.Client, rows: Rows): Promise<string[]> {
  const faults: string[] = [];
  const views = await client.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'open'::regnamespace and relkind = 'v'",
  );
  for (const { name } of views.rows.filter((view) => rowKeys[view.name] && rows[view.name])) {
    if (name === "content_version") continue;
    // A program's references are told apart by their partner too, which the view does not show.
    const keys = keysOf(name).filter((key) => key !== "home_partner_id");
    const shown = await client.query(`select ${asText(keys)} from open.${name}`);
    const visible = expected(personas.visitor, rows, name, keys);
    faults.push(
      ...differences(
        `a visitor in ${name}`,
        shown.rows.map((row) => nameOf(row, keys)),
        visible,
      ),
    );
  }
  for (const [table, word] of Object.entries(searched)) {
    const { rows: found } = await client.query(`select open.search_${table}($1::tsquery)::text as id`, [
      word,
    ]);
    const matching = { [table]: rows[table]?.filter((row) => matches(row, word)) ?? [] };
    const visible = expected(personas.visitor, { ...rows, ...matching }, table, ["id"]);
    faults.push(
      ...differences(
        `a visitor searching ${table}`,
        found.map(({ id }) => id),
        visible,
      ),
    );
  }
  return faults;
}

function differences(where: string, shown: string[], expected: string[]): string[] {
  const [isShown, isExpected] = [new Set(shown), new Set(expected)];
  return [
    ...shown.filter((row) => !isExpected.has(row)).map((row) => `${where} is shown ${row}`),
    ...expected.filter((row) => !isShown.has(row)).map((row) => `${where} is not shown ${row}`),
  ];
}

/** A secret leads to its key exactly while both are valid. */
async function keyFaults(client: pg.Client, world: World): Promise<string[]> {
  const faults: string[] = [];
  const keys = [...Object.values(personas), ...Object.values(voidKeys)].filter(({ name }) =>
    world.secrets.has(name),
  );
  for (const { name, id, state, scopes = [], isAdministrator = false } of keys) {
    const { rows } = await client.query("select * from viewer_of_key($1)", [
      hashOfKey(world.secrets.get(name) ?? ""),
    ]);
    const [found] = rows;
    const isRight = state
      ? rows.length === 0
      : rows.length === 1 &&
        found.key_id === id &&
        found.is_administrator === isAdministrator &&
        String(found.scopes) === String(scopes);
    if (!isRight) faults.push(`viewer_of_key gives ${JSON.stringify(rows)} for the ${name}`);
  }
  return faults;
}

/** A token's issuer and subject together lead to one person, with the scopes of that person's roles. */
async function personFaults(client: pg.Client, rows: Rows): Promise<string[]> {
  const faults: string[] = [];
  const ask = async (issuer: unknown, subject: unknown) => {
    await client.query("begin");
    const found = await client.query("select * from viewer_of_person($1, $2)", [issuer, subject]);
    await client.query("rollback");
    return found.rows[0];
  };
  for (const { issuer, subject, person_id } of rows.person_identities ?? []) {
    const viewer = members.find(({ id }) => id === person_id) as Viewer;
    const scopes = [...new Set([...heldBy(viewer).values()].flatMap((held) => [...held]))].sort();
    const found = await ask(issuer, subject);
    if (found.person_id !== person_id || String(found.scopes.sort()) !== String(scopes))
      faults.push(`viewer_of_person gives ${JSON.stringify(found)} for the ${subject}`);
    for (const other of [await ask("https://other.example", subject), await ask(issuer, `${subject} too`)])
      if (members.some(({ id }) => id === other.person_id) || other.scopes.length > 0)
        faults.push(`viewer_of_person takes a stranger for the ${subject}`);
  }
  return faults;
}

/** Who holds scopes at a partner, and so may give them and the roles that carry them. */
async function holdingFaults(client: pg.Client): Promise<string[]> {
  const faults: string[] = [];
  for (const viewer of members)
    for (const partner of [idOf("A public"), idOf("B public"), null])
      for (const [role, scopes] of Object.entries(scopesOfRoles)) {
        const held = heldBy(viewer).get(String(partner));
        const isAdministrator = viewer.isAdministrator === true && viewer.state === undefined;
        const isHeritage = (scope: string) => /^(archives|consent|heritage):/.test(scope);
        const holds = scopes.every((scope) => (isAdministrator && !isHeritage(scope)) || held?.has(scope));
        // Nobody here keeps heritage yet, so an administrator appoints; but of stewards the first alone.
        const hasSteward = members.some((one) => heldBy(one).get(String(partner))?.has("heritage:steward"));
        const gives = isAdministrator ? !(scopes.includes("heritage:steward") && hasSteward) : holds;
        await client.query(`begin; select set_config('hx.viewer', '${viewer.id}', true)`);
        const { rows } = await client.query(
          "select viewer_holds_all($1, $3) as holds, viewer_may_give($2, $3) as gives",
          [scopes, role, partner],
        );
        await client.query("rollback");
        if (rows[0].holds !== holds || rows[0].gives !== gives)
          faults.push(`the ${viewer.name} giving ${role} at ${partner}: ${JSON.stringify(rows[0])}`);
      }
  return faults;
}

/** Only an open invitation is accepted, once, by a person. */
async function invitationFaults(client: pg.Client): Promise<string[]> {
  const faults: string[] = [];
  const tries: [string, Viewer, boolean][] = [
    ["open at A public", personas.stranger, true],
    ["open at A public", personas.keyOfB, false],
    ["expired", personas.stranger, false],
    ["accepted", personas.stranger, false],
    ["revoked", personas.stranger, false],
    ["open at A deleted", personas.stranger, false],
    ["never made", personas.stranger, false],
  ];
  for (const [name, viewer, isAccepted] of tries) {
    await client.query(`begin; select set_config('hx.viewer', '${viewer.id}', true)`);
    const hash = createHash("sha256").update(name).digest();
    const { rows } = await client.query("select * from accept_invitation($1)", [hash]);
    // The stranger made the invitation to B, so sees whether that one is touched.
    const others = await client.query("select from invitations where accepted_at is not null");
    if (others.rowCount !== 0) faults.push(`accept_invitation takes others along with "${name}"`);
    if (rows.length !== (isAccepted ? 1 : 0))
      faults.push(`accept_invitation gives ${rows.length} for "${name}" to the ${viewer.name}`);
    await client.query("rollback");
  }
  return faults;
}
