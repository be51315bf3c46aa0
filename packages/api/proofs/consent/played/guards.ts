// What decides who sees heritage, taken away one at a time, and whether the histories notice it.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type pg from "pg";
import { conditionsOf, type Guard } from "../../guards.ts";
import { noticedIn } from "./prove.ts";
import { type Stage, withClock } from "./stage.ts";

/** The tables, views and functions that the migrations of these modules make. */
export function namesOfArchive(): Set<string> {
  const names = new Set<string>();
  for (const module of ["archives", "consent"]) {
    const folder = fileURLToPath(new URL(`../../../src/modules/${module}/migrations/`, import.meta.url));
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".sql")))
      for (const [, name] of readFileSync(`${folder}${file}`, "utf8").matchAll(
        /create (?:or replace )?(?:table|function) heritage\.(\w+)|define_item_part\('(\w+)'/g,
      ))
        if (name) names.add(name);
  }
  return names;
}

export function isOfArchive({ name, table }: Guard, names: ReadonlySet<string>): boolean {
  const of = table ?? name.match(/^condition of the function (\w+):/)?.[1] ?? "";
  return names.has(of.replace(/^search_/, ""));
}

/** Beside those of the catalogue: the conditions of the functions that compile, which run as nobody but the owner. */
export async function compilerGuards(owner: pg.Client): Promise<Guard[]> {
  const { rows } = await owner.query<{ name: string; body: string; definition: string }>(
    `select proname as name, prosrc as body, pg_get_functiondef(oid) as definition from pg_proc
     where pronamespace = 'heritage'::regnamespace and prokind = 'f' and proname = any($1) and prosrc <> ''
       and (not prosecdef or prorettype = 'trigger'::regtype) order by 1`,
    [[...namesOfArchive()]],
  );
  return rows.flatMap(({ name, body, definition }) =>
    conditionsOf(body).map(({ text, without }) => ({
      name: `condition of the function ${name}: ${text}`,
      weaken: definition.replace(body, () => without),
      restore: definition,
    })),
  );
}

/** Whether what is left without it is a statement. */
export async function isStatement(stage: Stage, guard: Guard): Promise<boolean> {
  return await stage
    .during(() => stage.client.query(withClock(guard.weaken)))
    .then(
      () => true,
      () => false,
    );
}

/** Whether a history notices that it is gone. */
export async function isNoticedByHistories(stage: Stage, guard: Guard, rounds: number): Promise<boolean> {
  return (await noticedIn(stage, withClock(guard.weaken), rounds)) !== undefined;
}
