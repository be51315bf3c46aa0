import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { classes, definers, openViews } from "#test/catalogue";
import { createTestDatabase, type TestDatabase } from "#test/test-database";
import { tablesLeftOpen } from "../../../../proofs/read-rows.ts";
import { schemaText } from "./schema-text.ts";

type Role = "public" | "member" | "jobs";

let database: TestDatabase;
const clients = {} as Record<Role, pg.Client>;
beforeAll(async () => {
  database = await createTestDatabase();
  for (const role of ["public", "member", "jobs"] as const) {
    clients[role] = new pg.Client({ connectionString: database.urls[role] });
    await clients[role].connect();
  }
});
afterAll(async () => {
  await clients.public?.end();
  await clients.member?.end();
  await clients.jobs?.end();
  await database?.drop();
});

async function ask<R extends object>(sql: string): Promise<R[]> {
  return database.asOwner(async (owner) => (await owner.query(sql)).rows);
}

/** The server's word for a refusal, or what it did instead. */
async function refusal(client: pg.Client, sql: string): Promise<string> {
  await client.query("begin");
  try {
    await client.query(sql);
    return `allowed: ${sql}`;
  } catch (error) {
    return String((error as { code?: string }).code);
  } finally {
    await client.query("rollback");
  }
}
const permissionDenied = "42501";

const relationsOf = (schema: string, kind: string) =>
  ask<{ name: string }>(
    `select relname as name from pg_class where relnamespace = '${schema}'::regnamespace and relkind = '${kind}' order by 1`,
  ).then((rows) => rows.map(({ name }) => name));

test("the committed schema is what the migrations make; `pnpm generate` writes it", async () => {
  const committed = readFileSync(fileURLToPath(new URL("schema.txt", import.meta.url)), "utf8");
  expect(await database.asOwner(schemaText)).toBe(committed);
});

describe("the schema heritage", () => {
  test("has row-level security on every table", async () => {
    expect(await database.asOwner(tablesLeftOpen)).toEqual([]);
    expect((await relationsOf("heritage", "r")).length).toBeGreaterThan(10);
  });

  test("says of each table whose its rows are", async () => {
    const partitioned = await relationsOf("heritage", "p");
    expect([...(await relationsOf("heritage", "r")), ...partitioned].sort()).toEqual(Object.keys(classes));
    const columns = await ask<{ table: string; column: string }>(
      `select relname as table, attname as column from pg_attribute join pg_class on pg_class.oid = attrelid
       where relnamespace = 'heritage'::regnamespace and relkind = 'r' and attname = 'home_partner_id' order by 1`,
    );
    const owned = Object.keys(classes).filter((table) => classes[table] === "home_partner_id");
    expect(columns.map(({ table }) => table)).toEqual(owned);
  });

  test("holds nothing that is kept aside of its tables: no materialized view, no foreign table", async () => {
    expect(await ask("select relname from pg_class where relkind in ('m', 'f')")).toEqual([]);
  });

  test("ties no row of a partner to a row of another: such foreign keys carry home_partner_id", async () => {
    const loose = await ask<{ conname: string }>(
      `select conrelid::regclass::text as table, conname from pg_constraint
       where contype = 'f' and connamespace = 'heritage'::regnamespace
         and exists (select from pg_attribute where attrelid = confrelid and attname = 'home_partner_id')
         and exists (select from pg_attribute where attrelid = conrelid and attname = 'home_partner_id')
         and not exists (select from pg_attribute where attrelid = conrelid and attname = 'home_partner_id' and attnum = any(conkey))`,
    );
    // Records of one person may be several partners', and evidence is taken wherever somebody says something.
    const betweenPartners = ["consent_evidence_subject_id_fkey", "consent_subjects_same_as_fkey"];
    expect(loose.map(({ conname }) => conname).filter((name) => !betweenPartners.includes(name))).toEqual([]);
    const [carrying] = await ask<{ count: number }>(
      `select count(*)::int as count from pg_constraint where contype = 'f' and array_length(conkey, 1) = 2`,
    );
    expect(carrying?.count).toBeGreaterThan(6);
  });

  // Its functions run past row-level security, which is why nobody may become it, or run one that is not granted.
  test("has an owner that nobody can sign in as, and nobody but the operator's login may become", async () => {
    const [owner] = await ask(
      `select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         exists (select from pg_auth_members where roleid = pg_roles.oid and member <> current_user::regrole) as lent
       from pg_roles where rolname = 'hx_owner'`,
    );
    expect(new Set(Object.values(owner as object))).toEqual(new Set([false]));
  });

  test("belongs to hx_owner alone, as does the schema open", async () => {
    const foreign = await ask(
      `select 'relation' as what, relname as name from pg_class
       where relnamespace in ('heritage'::regnamespace, 'open'::regnamespace) and relowner <> 'hx_owner'::regrole
       union all select 'function', proname from pg_proc
       where pronamespace in ('heritage'::regnamespace, 'open'::regnamespace) and proowner <> 'hx_owner'::regrole`,
    );
    expect(foreign).toEqual([]);
  });
});

describe("the functions", () => {
  test("that run with the owner's rights are these, with a search path nobody can bend", async () => {
    const found = await ask<{ name: string; isTrigger: boolean; settings: string[] | null }>(
      `select proname as name, prorettype = 'trigger'::regtype as "isTrigger", proconfig as settings from pg_proc
       where prosecdef and pronamespace in ('heritage'::regnamespace, 'open'::regnamespace) order by 1`,
    );
    expect(found.filter(({ isTrigger }) => !isTrigger).map(({ name }) => name)).toEqual(definers);
    // Some say besides how their statements are planned.
    for (const { name, settings } of found)
      expect([name, settings?.filter((setting) => setting !== "plan_cache_mode=force_generic_plan")]).toEqual(
        [name, ["search_path=heritage, pg_temp"]],
      );
  });

  test("are nobody's to call unless they were granted", async () => {
    const everybodys = await ask(
      `select proname from pg_proc left join lateral aclexplode(coalesce(proacl, acldefault('f', proowner))) on true
       where pronamespace in ('heritage'::regnamespace, 'open'::regnamespace) and grantee = 0`,
    );
    expect(everybodys).toEqual([]);
  });
});

describe("a visitor's login", () => {
  test("finds these views with these columns, and a column that is added has been looked at", async () => {
    const found = await ask<{ view: string; columns: string }>(
      `select relname as view, string_agg(attname, ' ' order by attnum) as columns
       from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0
       where relnamespace = 'open'::regnamespace group by relname order by relname`,
    );
    expect(Object.fromEntries(found.map(({ view, columns }) => [view, columns]))).toEqual(openViews);
  });

  test("reads every view of the schema open, and writes none", async () => {
    const views = await relationsOf("open", "v");
    expect(views).toContain("programs");
    for (const view of views) {
      expect([view, await refusal(clients.public, `select * from open.${view}`)]).toEqual([
        view,
        `allowed: select * from open.${view}`,
      ]);
      expect(await refusal(clients.public, `delete from open.${view}`)).not.toContain("allowed");
    }
  });

  test("reaches no table of the schema heritage", async () => {
    for (const table of await relationsOf("heritage", "r")) {
      expect([table, await refusal(clients.public, `select from heritage.${table}`)]).toEqual([
        table,
        permissionDenied,
      ]);
    }
  });
});

describe("the schema queue", () => {
  test("belongs to the owner of the others, is open to workers alone, and has row-level security on every table", async () => {
    const tables = await ask<{ name: string; secured: boolean; owned: boolean }>(
      `select relname as name, relrowsecurity as secured, relowner = 'hx_owner'::regrole as owned from pg_class
       where relnamespace = 'queue'::regnamespace and relkind = 'r'`,
    );
    expect(tables.length).toBeGreaterThan(3);
    for (const { name, secured, owned } of tables) expect([name, secured, owned]).toEqual([name, true, true]);
    for (const role of ["public", "member"] as const)
      for (const { name } of tables)
        expect(await refusal(clients[role], `select from queue.${name}`)).toBe(permissionDenied);
  });

  test("has these functions that run with the owner's rights, with a search path nobody can bend", async () => {
    const found = await ask<{ name: string; settings: string[] }>(
      `select proname as name, proconfig as settings from pg_proc
       where prosecdef and pronamespace = 'queue'::regnamespace order by 1`,
    );
    expect(found).toEqual(
      [
        ["add_ticket", "queue"],
        ["number_changes", "heritage"],
        ["order_again", "queue"],
        ["release_tickets", "queue"],
        ["viewer_of", "queue"],
      ].map(([name, path]) => ({ name, settings: [`search_path=${path}, pg_temp`] })),
    );
  });
});

describe.each(["public", "member", "jobs"] as const)("the login hx_%s", (role) => {
  test("owns nothing, bypasses nothing and is member of nothing", async () => {
    const [might] = await ask(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolinherit,
         exists (select from pg_auth_members where member = pg_roles.oid) as member,
         exists (select from pg_shdepend where refobjid = pg_roles.oid and deptype = 'o') as owns
       from pg_roles where rolname = 'hx_${role}'`,
    );
    expect(new Set(Object.values(might as object))).toEqual(new Set([false]));
  });

  test("empties, changes and makes no table, schema, function, or role", async () => {
    const client = clients[role];
    for (const table of await relationsOf("heritage", "r")) {
      for (const sql of [
        `truncate heritage.${table} cascade`,
        `drop table heritage.${table} cascade`,
        `alter table heritage.${table} disable row level security`,
        `create policy mine on heritage.${table} using (true)`,
        `create trigger mine before insert on heritage.${table} execute function heritage.advance_content_version()`,
      ])
        expect([sql, await refusal(client, sql)]).toEqual([sql, permissionDenied]);
    }
    for (const sql of [
      "create table heritage.mine (a int)",
      "create table open.mine (a int)",
      "create table public.mine (a int)",
      "create temporary table mine (a int)",
      "create schema mine",
      "create function open.mine() returns int language sql return 1",
      "create role mine",
      "set role hx_owner",
      "set session_authorization = hx_owner",
      "create extension pg_trgm",
      "copy (select 1) to '/tmp/mine'",
      "alter view open.programs owner to hx_member",
    ])
      expect([sql, await refusal(client, sql)]).toEqual([sql, permissionDenied]);
  });

  test("starts in its own schema", async () => {
    const { rows } = await clients[role].query("select current_schemas(false)::text[] as path");
    expect(rows[0].path).toEqual([{ public: "open", member: "heritage", jobs: "queue" }[role]]);
  });
});
