import type { Check } from "../../platform/actions/action.ts";
import { longestList } from "../../platform/records/lists/child-records.ts";
import { evaluationMessages } from "./evaluation.messages.ts";

interface List {
  table: string;
  /** Whose list it is, by columns and their values. */
  of: Record<string, string | undefined>;
  /** Left out, as many as are shown: more are not written down. */
  limit?: number;
  /** True if nothing is ever removed from it. */
  isForGood?: boolean;
}

/** Refuses one more record than a list shows. Whoever adds to the same list at the same time waits. */
export async function requireRoom(
  { manager, errors }: Check,
  { table, of, limit = longestList, isForGood = false }: List,
  path: string[],
): Promise<void> {
  const [owner] = Object.values(of);
  // Who only asks whether they may holds up nobody.
  await manager.query(
    `select case current_setting('transaction_read_only') when 'off' then pg_advisory_xact_lock(hashtextextended($1, 14)) end`,
    [`${table} ${owner}`],
  );
  const where = Object.keys(of).map((column, index) => `${column} = $${index + 1}`);
  const [found] = (await manager.query(
    `select count(*)::int as listed from ${table} where ${where.join(" and ")}`,
    Object.values(of),
  )) as [{ listed: number }];
  const message = isForGood ? evaluationMessages.listFullForGood : evaluationMessages.listFull;
  if (found.listed >= limit) errors.add("TOO_MANY", path, message, { limit });
}
