import type { ClosedIds } from "../../../platform/files/stores/closed-ids.ts";
import { type Owner, recordAudits, type Touched } from "../system-audits.ts";

/** Keeps what was closed lately outside of the database, too: at most so much. Gives how much that was. */
export async function keepClosings(owner: Owner, closed: ClosedIds, atMost: number): Promise<number> {
  const rows = (await owner.query(
    `select id, closed_at::text as "closedAt", floor(extract(epoch from closed_at))::float8 as second,
       floor(extract(epoch from kept_at))::float8 as before from list_closings_to_keep($1)`,
    [atMost],
  )) as { id: string; closedAt: string; second: number; before: number | null }[];
  for (const { id, second, before } of rows) await closed.keep({ uuid: id, second }, before);
  await owner.query("select closings_are_kept($1, $2)", [
    rows.map(({ id }) => id),
    rows.map(({ closedAt }) => closedAt),
  ]);
  return rows.length;
}

/** Closes what was closed, and what a backup brought back open. Gives how much that is. */
export async function closeAgain(owner: Owner, closed: ClosedIds): Promise<number> {
  const again: Touched[] = [];
  for await (const some of closed.all()) {
    const about = [some.map(({ uuid }) => uuid), some.map(({ second }) => second)];
    again.push(...((await owner.query("select * from close_again($1, $2)", about)) as Touched[]));
  }
  await recordAudits(owner, "closeAgain", again);
  return again.length;
}
