import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { createTestDatabase, type TestDatabase } from "#test/test-database";
import { migrate } from "./migrate.ts";
import { type Migration, readMigrations, sqlMigration } from "./migration-files.ts";

let database: TestDatabase;
let owner: pg.Client;
let shipped: Migration[];
beforeEach(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.urls.owner });
  await owner.connect();
  const { rows } = await owner.query("select name, sha256 from heritage.migrations order by name");
  shipped = rows.map((row) => ({ ...row, run: async () => undefined }));
});
afterEach(async () => {
  await owner.end();
  await database.drop();
});

const exists = async (table: string) =>
  (await owner.query("select to_regclass($1) is not null as found", [`heritage.${table}`])).rows[0].found;

describe("migrations", () => {
  test("are applied in order, once, and are remembered", async () => {
    const more = [
      ...shipped,
      sqlMigration("9001_letters.sql", "create table heritage.letters (id int)"),
      sqlMigration("9002_stamps.sql", "alter table heritage.letters add stamp text"),
    ];
    expect(await migrate(owner, more)).toEqual(["9001_letters.sql", "9002_stamps.sql"]);
    expect(await migrate(owner, more)).toEqual([]);
    expect(await exists("letters")).toBe(true);
  });

  test("that fail change nothing, keep those before them, and say why in one sentence", async () => {
    const more = [
      ...shipped,
      sqlMigration("9001_letters.sql", "create table heritage.letters (id int)"),
      sqlMigration("9002_broken.sql", "create table heritage.stamps (id int); select 1 / 0"),
    ];
    await expect(migrate(owner, more)).rejects.toThrow(
      "The migration 9002_broken.sql failed and changed nothing: division by zero.",
    );
    expect([await exists("letters"), await exists("stamps")]).toEqual([true, false]);
    const mended = [
      ...more.slice(0, -1),
      sqlMigration("9002_mended.sql", "create table heritage.stamps (id int)"),
    ];
    expect(await migrate(owner, mended)).toEqual(["9002_mended.sql"]);
  });

  test("that were edited after they were applied stop the start", async () => {
    const edited = shipped.map((one) =>
      one.name.startsWith("0008") ? { ...one, sha256: "0".repeat(64) } : one,
    );
    await expect(migrate(owner, edited)).rejects.toThrow(
      /^The migration 0008_\w+\.sql was edited after it was applied: restore its text and write a new migration instead\.$/,
    );
  });

  test("of a newer version stop the start", async () => {
    await owner.query("insert into heritage.migrations (name, sha256) values ('9999_tomorrow.sql', 'x')");
    await expect(migrate(owner, shipped)).rejects.toThrow(
      "The database was migrated by a newer version (9999_tomorrow.sql is not known here): start that version.",
    );
  });

  test("that come too late for their number stop the start", async () => {
    const late = [...shipped, sqlMigration("0003_zz_forgotten.sql", "select 1")].sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
    await expect(migrate(owner, late)).rejects.toThrow(
      /^The migration 0003_zz_forgotten\.sql comes before \d{4}_\w+\.sql, which is applied already: give it a later number\.$/,
    );
  });
});

describe("the files of migrations", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "heritage-migrations-"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const write = (path: string, text = "select 1") => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const platform = (name: string, text?: string) => write(`platform/database/migrations/${name}`, text);
  const letters = (name: string, text?: string) => write(`modules/letters/migrations/${name}`, text);
  const stamps = (name: string, text?: string) => write(`modules/stamps/migrations/${name}`, text);

  test("are found in the platform and in every module, in the one order of their numbers", () => {
    platform("0001_first.sql");
    letters("later/0003_letters.sql");
    stamps("0002_stamps.sql");
    write("modules/empty/empty.module.ts", "");
    expect(readMigrations(root).map(({ name }) => name)).toEqual([
      "0001_first.sql",
      "0002_stamps.sql",
      "0003_letters.sql",
    ]);
    expect(readMigrations().length).toBe(shipped.length);
  });

  test("are refused when two have one number, one is missing, or one is called in another way", () => {
    platform("0001_first.sql");
    letters("0002_letters.sql");
    stamps("0002_stamps.sql");
    expect(() => readMigrations(root)).toThrow(
      "Two migrations have one number, modules/letters/migrations/0002_letters.sql and modules/stamps/migrations/0002_stamps.sql: give the later one the next that is free.",
    );
    rmSync(join(root, "modules/stamps"), { recursive: true });
    stamps("0004_stamps.sql");
    expect(() => readMigrations(root)).toThrow(
      "There is no migration 0003, but there is modules/stamps/migrations/0004_stamps.sql: give that the number 0003.",
    );
    rmSync(join(root, "modules/stamps"), { recursive: true });
    stamps("3-Stamps.sql");
    expect(() => readMigrations(root)).toThrow(
      "The migration modules/stamps/migrations/3-Stamps.sql must be called by its number and what it does, such as 0003_letters.sql.",
    );
  });

  test("may be steps in TypeScript, which are whole or absent and known by their text as those in SQL are", async () => {
    const first = shipped.length + 1;
    const name = (number: number, what: string) => `${String(first + number).padStart(4, "0")}_${what}`;
    const files = () => [
      ...shipped,
      ...readMigrations(root).map((it, at) => ({ ...it, name: name(at, it.name.slice(5)) })),
    ];
    letters("0001_letters.sql", "create table heritage.letters (id int, words text)");
    letters(
      "0002_greetings.ts",
      `import type pg from "pg";
       export async function migrate(owner: pg.Client): Promise<void> {
         const words: string[] = ["welcome", "መርሓባ"];
         for (const [id, word] of words.entries())
           await owner.query("insert into letters values ($1, $2)", [id, word.toUpperCase()]);
       }`,
    );
    expect(await migrate(owner, files())).toEqual([name(0, "letters.sql"), name(1, "greetings.ts")]);
    const { rows } = await owner.query("select words from heritage.letters order by id");
    expect(rows.map(({ words }) => words)).toEqual(["WELCOME", "መርሓባ"]);
    expect(await migrate(owner, files())).toEqual([]);

    letters(
      "0003_broken.ts",
      `export async function migrate(owner) {
         await owner.query("delete from letters");
         throw new Error("the words are gone");
       }`,
    );
    await expect(migrate(owner, files())).rejects.toThrow(
      `The migration ${name(2, "broken.ts")} failed and changed nothing: the words are gone.`,
    );
    expect((await owner.query("select from heritage.letters")).rowCount).toBe(2);

    letters("0002_greetings.ts", "export async function migrate() {}");
    await expect(migrate(owner, files())).rejects.toThrow(
      `The migration ${name(1, "greetings.ts")} was edited after it was applied: restore its text and write a new migration instead.`,
    );
  });
});
