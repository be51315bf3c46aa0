import type { EntityManager, ObjectLiteral } from "typeorm";
import type { Statement } from "./connections/statement-batch.ts";

/** The statement that sets the columns which the first row has, in the rows with the primary keys given; or none. */
export function updateOf<E extends ObjectLiteral>(
  manager: EntityManager,
  Entity: new () => E,
  rows: { [column in keyof E]?: unknown }[],
): Statement[] {
  const [first] = rows;
  if (!first) return [];
  const { tableName, columns } = manager.connection.getMetadata(Entity);
  const given = columns.filter(({ databaseName }) => databaseName in first);
  const keys = given.filter(({ isPrimary }) => isPrimary).map(({ databaseName }) => databaseName);
  const set = given.filter(({ isPrimary }) => !isPrimary).map(({ databaseName }) => databaseName);
  const isDated = columns.some(({ databaseName }) => databaseName === "updated_at");
  const text = `update ${tableName} set ${set.map((name) => `${name} = given.${name}`).join(", ")}${isDated ? ", updated_at = now()" : ""}
     from jsonb_populate_recordset(null::${tableName}, $1::jsonb) as given
     where ${keys.map((name) => `${tableName}.${name} = given.${name}`).join(" and ")}`;
  return [{ text, values: [JSON.stringify(rows)] }];
}
