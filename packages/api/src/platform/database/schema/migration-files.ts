import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type pg from "pg";
import { StartError } from "../../start-error.ts";

export interface Migration {
  name: string;
  sha256: string;
  run(owner: pg.Client): Promise<unknown>;
}

/** What a migration in TypeScript exports. It runs as hx_owner in the transaction of its own, as one in SQL does. */
interface Step {
  migrate(owner: pg.Client): Promise<void>;
}

/** Filling a large table may take hours; a server that fell silent is given up some time all the same. */
const longestMs = 24 * 3600 * 1000;
const source = fileURLToPath(new URL("../../..", import.meta.url));
const extension = import.meta.url.slice(import.meta.url.lastIndexOf("."));

/** The migrations of the platform and of every module, in the one order of their numbers. */
export function readMigrations(root = source): Migration[] {
  const modules = join(root, "modules");
  const folders = readdirSync(modules).map((module) => join(modules, module, "migrations"));
  const files = [join(root, "platform/database/migrations"), ...folders].flatMap(migrationsIn);
  files.sort((a, b) => (basename(a) < basename(b) ? -1 : 1));
  refuseWrongNumbers(files.map((file) => relative(root, file).replaceAll("\\", "/")));
  return files.map((file) => (file.endsWith(".sql") ? textMigration(file) : stepMigration(file)));
}

export function sqlMigration(name: string, sql: string): Migration {
  return {
    name,
    sha256: digest(sql),
    run: (owner) => owner.query({ text: sql, query_timeout: longestMs } as pg.QueryConfig),
  };
}

const textMigration = (file: string) => sqlMigration(basename(file), readFileSync(file, "utf8"));

/** Known by its source, which the build ships beside what the compiler makes of it. */
function stepMigration(file: string): Migration {
  const compiled = join(dirname(file), basename(file, ".ts") + extension);
  return {
    name: basename(file),
    sha256: digest(readFileSync(file, "utf8")),
    run: async (owner) => ((await import(besideThis(compiled))) as Step).migrate(owner),
  };
}

/** As modules name each other, wherever the tests load this from. */
function besideThis(file: string): string {
  const path = relative(dirname(fileURLToPath(import.meta.url)), file).replaceAll("\\", "/");
  return path.startsWith(".") ? path : `./${path}`;
}

const digest = (text: string) => createHash("sha256").update(text).digest("hex");

function migrationsIn(folder: string): string[] {
  try {
    // Many are divided into folders by what they do; their numbers are in one order all the same.
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (name) => /\.(sql|ts)$/.test(name) && !name.endsWith(".d.ts"),
    );
    return names.map((name) => join(folder, name));
  } catch (error) {
    if (
      (error as NodeJS.ErrnoException).code === "ENOENT" ||
      (error as NodeJS.ErrnoException).code === "ENOTDIR"
    )
      return [];
    throw error;
  }
}

/** Migrations of all modules share one sequence of numbers, 0001 and on, so that their order is the same everywhere. */
function refuseWrongNumbers(files: string[]): void {
  for (const [place, file] of files.entries()) {
    const expected = String(place + 1).padStart(4, "0");
    const name = basename(file);
    if (!/^\d{4}_[a-z0-9_]+\.(sql|ts)$/.test(name))
      throw new StartError(
        `The migration ${file} must be called by its number and what it does, such as ${expected}_letters.sql.`,
      );
    const before = files[place - 1];
    if (before && basename(before).slice(0, 4) === name.slice(0, 4))
      throw new StartError(
        `Two migrations have one number, ${before} and ${file}: give the later one the next that is free.`,
      );
    if (name.slice(0, 4) !== expected)
      throw new StartError(
        `There is no migration ${expected}, but there is ${file}: give that the number ${expected}.`,
      );
  }
}
