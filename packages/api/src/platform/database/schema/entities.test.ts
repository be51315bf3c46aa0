import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { DataSource } from "typeorm";
import { createTestDatabase, type TestDatabase } from "#test/test-database";
import { entities } from "../../../open-database-sessions.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database?.drop());

async function ask<R extends object>(sql: string): Promise<R[]> {
  return database.asOwner(async (owner) => (await owner.query(sql)).rows);
}

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
