import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type pg from "pg";
import { StartError } from "../start-error.ts";

export interface Migration {
  name: string;
  sql: string;
  sha256: string;
}

/** Filling a large table may take hours; a server that fell silent is given up some time all the same. */
const longestMs = 24 * 3600 * 1000;
const folder = fileURLToPath(new URL("migrations", import.meta.url));

/** Brings the tables to the state of this version; gives the names of what it applied. Each migration is whole or absent. */
export async function migrate(owner: pg.Client, migrations = readMigrations(folder)): Promise<string[]> {
  await owner.query(`
    set role hx_owner;
    set search_path = heritage, open;
    create table if not exists migrations (
      name text primary key,
      sha256 text not null,
      applied_at timestamptz not null default now()
    );
    alter table migrations enable row level security;
    comment on table migrations is 'The migrations that made these tables, with a digest of each text.'`);
  try {
    const pending = await pendingOf(owner, migrations);
    for (const migration of pending) await apply(owner, migration);
    return pending.map(({ name }) => name);
  } finally {
    await owner.query("reset role; reset search_path");
  }
}

export function readMigrations(path: string): Migration[] {
  const names = readdirSync(path).filter((name) => name.endsWith(".sql"));
  return names.sort().map((name) => {
    const sql = readFileSync(join(path, name), "utf8");
    return { name, sql, sha256: createHash("sha256").update(sql).digest("hex") };
  });
}

async function pendingOf(owner: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await owner.query<{ name: string; sha256: string }>(
    "select name, sha256 from migrations order by name",
  );
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, sha256 } of rows) {
    const migration = known.get(name);
    if (!migration)
      throw new StartError(
        `The database was migrated by a newer version (${name} is not known here): start that version.`,
      );
    if (migration.sha256 !== sha256) {
      throw new StartError(
        `The migration ${name} was edited after it was applied: restore its text and write a new migration instead.`,
      );
    }
  }
  const applied = new Set(rows.map((row) => row.name));
  const last = rows.at(-1)?.name ?? "";
  const pending = migrations.filter(({ name }) => !applied.has(name));
  const late = pending.find(({ name }) => name < last);
  if (late)
    throw new StartError(
      `The migration ${late.name} comes before ${last}, which is applied already: give it a later number.`,
    );
  return pending;
}

async function apply(owner: pg.Client, { name, sql, sha256 }: Migration): Promise<void> {
  try {
    await owner.query("begin");
    await owner.query({ text: sql, query_timeout: longestMs } as pg.QueryConfig);
    await owner.query("insert into migrations (name, sha256) values ($1, $2)", [name, sha256]);
    await owner.query("commit");
  } catch (error) {
    await owner.query("rollback").catch(() => undefined);
    throw new StartError(
      `The migration ${name} failed and changed nothing: ${(error as Error).message}.`,
      error,
    );
  }
}
