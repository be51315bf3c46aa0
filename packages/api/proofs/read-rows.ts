import type pg from "pg";
import type { Rows } from "./may-see.ts";

/** The tables of the schema heritage, by name. */
export async function tablesOf(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'heritage'::regnamespace and relkind in ('r', 'p') order by 1",
  );
  return rows.map(({ name }) => name);
}

/** Every row of every table, as its owner sees it. */
export async function readRows(owner: pg.Client): Promise<Rows> {
  const rows: Rows = {};
  for (const table of await tablesOf(owner)) {
    const found = await owner.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(row) as row from heritage.${table} as row`,
    );
    rows[table] = found.rows.map(({ row }) => row);
  }
  return rows;
}

/** Tables without row-level security: there is to be none. */
export async function tablesLeftOpen(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'heritage'::regnamespace and relkind in ('r', 'p') and not relrowsecurity",
  );
  return rows.map(({ name }) => name);
}
