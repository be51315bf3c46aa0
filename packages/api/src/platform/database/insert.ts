import type { EntityManager, ObjectLiteral, QueryDeepPartialEntity } from "typeorm";
import type { Statement } from "./statement-batch.ts";

/**
 * The statement that inserts rows, or none where there are none. It gives nothing back: to read a row again, policies
 * would be asked about it.
 */
export function insertOf<E extends ObjectLiteral>(
  manager: EntityManager,
  Entity: new () => E,
  rows: QueryDeepPartialEntity<E>[],
): Statement[] {
  if (rows.length === 0) return [];
  const insert = manager.createQueryBuilder().insert().into(Entity).values(rows);
  const [text, values] = insert.getQueryAndParameters();
  return [{ text, values }];
}
