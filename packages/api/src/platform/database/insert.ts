import type { EntityManager, ObjectLiteral } from "typeorm";
import type { Statement } from "./connections/statement-batch.ts";

/**
 * The statement that inserts rows, or none where there are none; they all have the columns of the first. Its text does
 * not depend on how many there are. It gives nothing back: to read a row again, policies would be asked about it.
 */
export function insertOf<E extends ObjectLiteral>(
  manager: EntityManager,
  Entity: new () => E,
  rows: Partial<E>[],
): Statement[] {
  const [first] = rows;
  if (!first) return [];
  const { tableName, columns } = manager.connection.getMetadata(Entity);
  const names = columns.map(({ databaseName }) => databaseName).filter((name) => name in first);
  const list = names.join(", ");
  const text = `insert into ${tableName} (${list}) select ${list} from jsonb_populate_recordset(null::${tableName}, $1::jsonb)`;
  return [{ text, values: [JSON.stringify(rows)] }];
}
