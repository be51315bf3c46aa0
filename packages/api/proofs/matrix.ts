import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pg from "pg";
import type { TestDatabase } from "../test/support/test-database.ts";
import type { Row, Rows } from "./may-see.ts";
import { personas, type Viewer, voidKeys } from "./personas.ts";
import { readRows, tablesOf } from "./read-rows.ts";
import { rowKey, visibleKeys } from "./row-keys.ts";
import { trials } from "./trials.ts";
import type { World } from "./world-builder.ts";

// What hx_member may do to the rows of each table, tried by statements. The expectation is matrix.txt, which people
// read: `pnpm prove:access --write-matrix` writes it again, and its diff is the review.

export const matrixFile = fileURLToPath(new URL("matrix.txt", import.meta.url));
export const expectedMatrix = () => readFileSync(matrixFile, "utf8");

const system: Viewer = { ...personas.administrator, name: "SYSTEM", id: "SYSTEM" };
const nobody: Viewer = { ...personas.visitor, name: "nothing set", id: "" };
const asking: Viewer[] = [
  nobody,
  personas.stranger,
  personas.evaluatorOfA,
  personas.auditorOfA,
  personas.curatorOfA,
  personas.stewardOfA,
  personas.coordinatorOfA,
  personas.administratorOfA,
  personas.coordinatorOfB,
  personas.coordinatorOfBoth,
  personas.stewardOfK,
  personas.stewardOfL,
  personas.curatorOfM,
  personas.coordinatorOfM,
  personas.evaluatorOfN,
  personas.memberOfProtocol,
  personas.personOfSubject,
  personas.keyOfM,
  personas.keyOfA,
  personas.keyOfB,
  personas.accountsKeyOfA,
  personas.page,
  voidKeys.revoked,
  voidKeys.expired,
  voidKeys.revokedAdministrator,
  voidKeys.expiredAdministrator,
  personas.administrator,
  system,
];

const members = new Map([...Object.values(personas), ...Object.values(voidKeys)].map((it) => [it.name, it]));

/** Whose a row is, as this viewer would say it. */
function ownership(label: string, viewer: Viewer): string {
  const name = label.replace(/^(by|at) /, "");
  if (name === viewer.name) return "own";
  const whose = members.get(name);
  if (!whose) return name;
  const { partner, roles = {}, isAdministrator } = whose;
  const partners = new Set([partner, ...Object.keys(roles)].map((it) => it?.charAt(0)).filter(Boolean));
  if (partners.size === 0) return isAdministrator ? "an administrator's" : "a stranger's";
  return `${[...partners].join("+")}'s`;
}

interface Labelled {
  row: Row;
  label: string;
}

type Kinds = Map<string, Row>;

/** Tries every command of every viewer on every kind of row of a table; nothing of it stays. */
async function tryTable(member: pg.Client, table: string, rows: Labelled[], columns: string[]) {
  const todo = trials[table];
  if (!todo) throw new Error(`The table ${table} is not in the matrix: say in trials.ts how to try it.`);
  const { insert, forge, update, twist, give } = todo;
  const blocks = new Map<string, string[]>();
  for (const viewer of asking) {
    await member.query(`begin; select set_config('hx.viewer', ${literal(viewer.id)}, true)`);
    const selected = await seen(member, table, rows, viewer);
    const kinds = new Map(
      rows
        .filter(
          ({ label }) =>
            !onlyToBeRead.has(label) && (isValid(viewer) || /^(A|own)/.test(ownership(label, viewer))),
        )
        .reverse()
        .map(({ row, label }) => [ownership(label, viewer), row]),
    );
    const at = (row: Row) => `where ${namedBy(table, row)}`;
    const commands: Record<string, (row: Row) => string> = {};
    for (const [name, changes] of Object.entries({ ...(insert && { insert }), ...forge }))
      commands[name] = (row) => insertion(table, columns, row, changes(viewer, row));
    if (update) commands.update = (row) => `update heritage.${table} set ${update} = ${update} ${at(row)}`;
    for (const [name, assignment] of Object.entries(twist ?? {}))
      commands[name] = (row) => `update heritage.${table} set ${assignment} ${at(row)}`;
    if (give) commands["give away"] = (row) => `update heritage.${table} set ${assigned(give)} ${at(row)}`;
    commands.lock = (row) => `select from heritage.${table} ${at(row)} for no key update`;
    commands.delete = (row) => `delete from heritage.${table} ${at(row)}`;
    const results = [["select", selected] as [string, string], ...(await allowed(member, kinds, commands))];
    results.push(["delete whatever there is", await swept(member, table)]);
    await member.query("rollback");
    const block = printed(results);
    blocks.set(block, [...(blocks.get(block) ?? []), viewer.name]);
  }
  return `${table}\n${[...blocks].map(([block, viewers]) => `  ${viewers.join(", ")}\n${block}`).join("")}`;
}

// Who may write nothing is tried on the rows of the partner that he has most to do with.
const isValid = ({ state, kind }: Viewer) => state === undefined && kind !== "publishable";
// Whose they are, other rows say too.
const onlyToBeRead = new Set(["half approved", "not agreed", "hidden", "ended", "future"]);

const literal = (value: unknown) =>
  pg.escapeLiteral(value !== null && typeof value === "object" ? JSON.stringify(value) : String(value));
const namedBy = (table: string, row: Row) =>
  (visibleKeys[table] ?? []).map((column) => `${column} = ${literal(row[column])}`).join(" and ");
const assigned = (values: Row) =>
  Object.entries(values)
    .map(([column, value]) => `${column} = ${literal(value)}`)
    .join(", ");
function insertion(table: string, insertable: string[], row: Row, changes: Row): string {
  const columns = [...new Set([...insertable, ...Object.keys(changes)])];
  const made = literal({ ...row, ...changes });
  return `insert into heritage.${table} (${columns}) select ${columns} from jsonb_populate_record(null::heritage.${table}, ${made})`;
}

async function seen(member: pg.Client, table: string, rows: Labelled[], viewer: Viewer): Promise<string> {
  const keys = visibleKeys[table] ?? [];
  const nameOf = (row: Row) => keys.map((column) => String(row[column])).join(" ");
  const found = new Set<string>();
  await member.query("savepoint s");
  try {
    const columns = keys.map((column) => `${column}::text`).join(", ");
    for (const row of (await member.query(`select ${columns} from heritage.${table}`)).rows)
      found.add(nameOf(row));
  } catch (error) {
    await member.query("rollback to s");
    return isRefusal(error) ? "-" : String(error);
  }
  const kinds = new Map<string, { all: number; shown: number }>();
  for (const { row, label } of rows) {
    const kind = ownership(label, viewer);
    const count = kinds.get(kind) ?? { all: 0, shown: 0 };
    count.all += 1;
    if (found.has(nameOf(row))) count.shown += 1;
    kinds.set(kind, count);
  }
  const shown = [...kinds].map(([kind, count]) => {
    if (count.shown === 0) return "";
    return count.shown === count.all ? kind : `${kind} (${count.shown} of ${count.all})`;
  });
  return listed(shown, kinds.size);
}

// All trials of a viewer on a table travel together; each is undone before the next.
const tryEach = `do $$
declare
  sql text;
  n bigint;
  results text[] := '{}';
begin
  for sql in select jsonb_array_elements_text(current_setting('hx.trials')::jsonb) loop
    begin
      execute sql;
      get diagnostics n = row_count;
      raise exception using errcode = 'ZZ001', message = n::text;
    exception when others then
      results := results || (sqlstate || ' ' || sqlerrm);
    end;
  end loop;
  perform set_config('hx.results', to_jsonb(results)::text, true);
end $$; select current_setting('hx.results')::jsonb as results`;

/** For each command the kinds of rows on which it is let through: what a constraint says then is no matter of access. */
async function allowed(
  member: pg.Client,
  kinds: Kinds,
  commands: Record<string, (row: Row) => string>,
): Promise<[string, string][]> {
  const trials = Object.entries(commands).flatMap(([command, sql]) =>
    [...kinds].map(([kind, row]) => ({ command, kind, sql: sql(row) })),
  );
  const [, , answer] = (await member.query(
    `select set_config('hx.trials', ${literal(trials.map(({ sql }) => sql))}, true); ${tryEach}`,
  )) as unknown as pg.QueryResult<{ results: string[] }>[];
  const results = answer?.rows[0]?.results ?? [];
  return Object.keys(commands).map((name) => {
    const letThrough = trials.map(({ command, kind }, index) =>
      command === name && isLetThrough(results[index] ?? "") ? kind : "",
    );
    return [name, listed(letThrough, kinds.size)];
  });
}

/** Without a condition nothing has to be seen to be deleted: only the right to delete counts. */
async function swept(member: pg.Client, table: string): Promise<string> {
  const [, , answer] = (await member.query(
    `select set_config('hx.trials', ${literal([`delete from heritage.${table}`])}, true); ${tryEach}`,
  )) as unknown as pg.QueryResult<{ results: string[] }>[];
  const [result = ""] = answer?.rows[0]?.results ?? [];
  if (result.startsWith("23")) return "what nothing refers to";
  return isLetThrough(result) ? `${result.slice(6)} rows` : "-";
}

const isLetThrough = (result: string) => !result.startsWith("42501") && result !== "ZZ001 0";

function listed(kinds: string[], all: number): string {
  const some = kinds.filter((kind) => kind !== "");
  if (some.length === 0) return "-";
  return some.length === all && !some.some((kind) => kind.endsWith(")")) ? "all" : some.sort().join("; ");
}

const isRefusal = (error: unknown) => (error as { code?: string }).code === "42501";

/** The commands that are let through, those with the same result in one line. */
function printed(results: [string, string][]): string {
  const byResult = new Map<string, string[]>();
  for (const [command, result] of results)
    if (result !== "-") byResult.set(result, [...(byResult.get(result) ?? []), command]);
  if (byResult.size === 0) return "    nothing\n";
  return [...byResult].map(([result, commands]) => `    ${commands.join(", ")}: ${result}\n`).join("");
}

/** The matrix table by table, in the order of the alphabet, or with one table first. */
export async function* matrixOf(
  database: TestDatabase,
  world: World,
  first = "",
): AsyncGenerator<[string, string]> {
  const { rows, columns } = await database.asOwner(async (owner) => ({
    rows: await readRows(owner),
    columns: await insertable(owner),
  }));
  const member = new pg.Client({ connectionString: database.urls.member });
  await member.connect();
  try {
    const tables = Object.keys(rows).sort();
    for (const table of tables.sort((one, other) => Number(other === first) - Number(one === first)))
      yield [table, await tryTable(member, table, labelled(table, rows, world), columns.get(table) ?? [])];
  } finally {
    await member.end();
  }
}

export async function matrixText(database: TestDatabase, world: World): Promise<string> {
  const blocks: string[] = [];
  for await (const [, block] of matrixOf(database, world)) blocks.push(block);
  return blocks.join("\n");
}

function labelled(table: string, rows: Rows, world: World): Labelled[] {
  return (rows[table] ?? []).map((row) => ({
    row,
    label: world.labels.get(rowKey(table, row)) ?? labelOfSecret(table, row, world) ?? "the service's",
  }));
}

const labelOfSecret = (table: string, row: Row, world: World) =>
  table === "access_key_secrets" ? world.labels.get(rowKey("access_keys", { id: row.key_id })) : undefined;

/** The columns that hx_member may fill; of a table where it may fill none, all. */
async function insertable(owner: pg.Client): Promise<Map<string, string[]>> {
  const columns = new Map<string, string[]>();
  for (const table of await tablesOf(owner)) {
    const { rows } = await owner.query<{ name: string; may: boolean }>(
      `select attname as name, has_column_privilege('hx_member', attrelid, attnum, 'insert') as may
       from pg_attribute where attrelid = 'heritage.${table}'::regclass
       and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    );
    const fillable = rows.some(({ may }) => may) ? rows.filter(({ may }) => may) : rows;
    columns.set(
      table,
      fillable.map(({ name }) => name),
    );
  }
  return columns;
}
