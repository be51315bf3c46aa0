import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { createTestDatabase, type TestDatabase } from "../../../test/support/test-database.ts";
import { type Migration, migrate } from "./migrate.ts";

let database: TestDatabase;
let owner: pg.Client;
let shipped: Migration[];
beforeEach(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.urls.owner });
  await owner.connect();
  const { rows } = await owner.query("select name, sha256 from heritage.migrations order by name");
  shipped = rows.map((row) => ({ ...row, sql: "" }));
});
afterEach(async () => {
  await owner.end();
  await database.drop();
});

function migration(name: string, sql: string): Migration {
  return { name, sql, sha256: createHash("sha256").update(sql).digest("hex") };
}
const exists = async (table: string) =>
  (await owner.query("select to_regclass($1) is not null as found", [`heritage.${table}`])).rows[0].found;

describe("migrations", () => {
  test("are applied in order, once, and are remembered", async () => {
    const more = [
      ...shipped,
      migration("9001_letters.sql", "create table heritage.letters (id int)"),
      migration("9002_stamps.sql", "alter table heritage.letters add stamp text"),
    ];
    expect(await migrate(owner, more)).toEqual(["9001_letters.sql", "9002_stamps.sql"]);
    expect(await migrate(owner, more)).toEqual([]);
    expect(await exists("letters")).toBe(true);
  });

  test("that fail change nothing, keep those before them, and say why in one sentence", async () => {
    const more = [
      ...shipped,
      migration("9001_letters.sql", "create table heritage.letters (id int)"),
      migration("9002_broken.sql", "create table heritage.stamps (id int); select 1 / 0"),
    ];
    await expect(migrate(owner, more)).rejects.toThrow(
      "The migration 9002_broken.sql failed and changed nothing: division by zero.",
    );
    expect([await exists("letters"), await exists("stamps")]).toEqual([true, false]);
    const mended = [
      ...more.slice(0, -1),
      migration("9002_mended.sql", "create table heritage.stamps (id int)"),
    ];
    expect(await migrate(owner, mended)).toEqual(["9002_mended.sql"]);
  });

  test("that were edited after they were applied stop the start", async () => {
    const edited = shipped.map((one) =>
      one.name.startsWith("0003") ? { ...one, sha256: "0".repeat(64) } : one,
    );
    await expect(migrate(owner, edited)).rejects.toThrow(
      /^The migration 0003_\w+\.sql was edited after it was applied: restore its text and write a new migration instead\.$/,
    );
  });

  test("of a newer version stop the start", async () => {
    await owner.query("insert into heritage.migrations (name, sha256) values ('9999_tomorrow.sql', 'x')");
    await expect(migrate(owner, shipped)).rejects.toThrow(
      "The database was migrated by a newer version (9999_tomorrow.sql is not known here): start that version.",
    );
  });

  test("that come too late for their number stop the start", async () => {
    const late = [...shipped, migration("0003_zz_forgotten.sql", "select 1")].sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
    await expect(migrate(owner, late)).rejects.toThrow(
      /^The migration 0003_zz_forgotten\.sql comes before \d{4}_\w+\.sql, which is applied already: give it a later number\.$/,
    );
  });
});
