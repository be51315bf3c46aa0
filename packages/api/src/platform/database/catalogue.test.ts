import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { DataSource } from "typeorm";
import { createTestDatabase, type TestDatabase } from "../../../test/support/test-database.ts";
import { entities } from "../../app.ts";
import { schemaText } from "./schema-text.ts";

type Role = "public" | "member";

let database: TestDatabase;
const clients = {} as Record<Role, pg.Client>;
beforeAll(async () => {
  database = await createTestDatabase();
  for (const role of ["public", "member"] as const) {
    clients[role] = new pg.Client({ connectionString: database.urls[role] });
    await clients[role].connect();
  }
});
afterAll(async () => {
  await clients.public?.end();
  await clients.member?.end();
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
    const open = await ask(
      "select relname from pg_class where relnamespace = 'heritage'::regnamespace and relkind in ('r', 'p') and not relrowsecurity",
    );
    expect(open).toEqual([]);
    expect((await relationsOf("heritage", "r")).length).toBeGreaterThan(10);
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
  // What runs with the owner's rights when it is called, each for the reason that its migration states.
  const definers = [
    "accept_invitation",
    "hold_partners",
    "note_key_use",
    "record_audit",
    "search_partners",
    "search_programs",
    "search_sessions",
    "take_tokens",
    "viewer_holds_all",
    "viewer_is_administrator",
    "viewer_may_give",
    "viewer_of_key",
    "viewer_of_person",
    "viewer_partners",
    "viewer_person",
  ];

  test("that run with the owner's rights are these, with a search path nobody can bend", async () => {
    const found = await ask<{ name: string; isTrigger: boolean; settings: string[] | null }>(
      `select proname as name, prorettype = 'trigger'::regtype as "isTrigger", proconfig as settings from pg_proc
       where prosecdef and pronamespace in ('heritage'::regnamespace, 'open'::regnamespace) order by 1`,
    );
    expect(found.filter(({ isTrigger }) => !isTrigger).map(({ name }) => name)).toEqual(definers);
    for (const { name, settings } of found)
      expect([name, settings]).toEqual([name, ["search_path=heritage, pg_temp"]]);
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

describe.each(["public", "member"] as const)("the login hx_%s", (role) => {
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
    expect(rows[0].path).toEqual([role === "public" ? "open" : "heritage"]);
  });
});

describe("the entities", () => {
  interface Column {
    table: string;
    column: string;
    type: string;
    needed: boolean;
    nullable: boolean;
  }

  test("name tables and columns that exist, with their types, and every column that a new row needs", async () => {
    const source = new DataSource({
      type: "postgres",
      url: database.urls.member,
      entities,
      installExtensions: false,
    });
    await source.initialize();
    const columns = await ask<Column>(
      `select relname as table, attname as column, format_type(atttypid, null) as type, not attnotnull as nullable,
         attnotnull and not atthasdef and attidentity = '' as needed
       from pg_attribute join pg_class on pg_class.oid = attrelid
       where relnamespace = 'heritage'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped`,
    );
    const faults: string[] = [];
    for (const entity of source.entityMetadatas) {
      const known = new Map(
        columns.filter(({ table }) => table === entity.tableName).map((it) => [it.column, it]),
      );
      for (const mapped of entity.columns) {
        const place = `${entity.name}.${mapped.propertyName}`;
        const found = known.get(mapped.databaseName);
        const type = source.driver.normalizeType(mapped) + (mapped.isArray ? "[]" : "");
        if (!found)
          faults.push(`${place}: the table ${entity.tableName} has no column ${mapped.databaseName}`);
        // Wall times travel as text: a JavaScript Date would move them to a zone.
        else if (found.type !== type && !(type === "text" && found.type === "timestamp without time zone"))
          faults.push(`${place}: ${type} here, ${found.type} in the table`);
        else if (found.nullable !== mapped.isNullable && !mapped.isPrimary)
          faults.push(`${place}: ${found.nullable ? "may" : "may not"} be null in the table`);
        known.delete(mapped.databaseName);
      }
      for (const { column, needed } of known.values())
        if (needed) faults.push(`${entity.name}: a new row needs ${column}`);
    }
    await source.destroy();
    expect(faults).toEqual([]);
    expect(source.entityMetadatas.length).toBe(entities.length);
  });
});
