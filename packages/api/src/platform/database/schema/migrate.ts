import type pg from "pg";
import { StartError } from "../../start-error.ts";
import { type Migration, readMigrations } from "./migration-files.ts";

/** Brings the tables to the state of this version; gives the names of what it applied. Each migration is whole or absent. */
export async function migrate(owner: pg.Client, migrations = readMigrations()): Promise<string[]> {
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

async function apply(owner: pg.Client, migration: Migration): Promise<void> {
  const { name, sha256 } = migration;
  try {
    await owner.query("begin");
    await migration.run(owner);
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
