import type { ErasedIds } from "../../../platform/files/stores/erased-ids.ts";
import { type Owner, recordAudits, type Touched } from "../system-audits.ts";

/**
 * Erases what is due, at most so many items and media, and gives how many those were. Their ids are remembered before they
 * are gone: whoever dies in between has decided nothing that was not decided before, and the next one goes on.
 */
export async function eraseDue(owner: Owner, erased: ErasedIds, atMost: number): Promise<number> {
  const due = (await owner.query("select list_due_erasures($1) as id", [atMost])) as { id: string }[];
  if (due.length === 0) return 0;
  await erased.add(due.map(({ id }) => id));
  const gone: Touched[] = [];
  for (const { id } of due) {
    const [one] = (await owner.query("select * from erase_what_is_due($1)", [id])) as Omit<Touched, "id">[];
    if (one) gone.push({ id, ...one });
  }
  await recordAudits(owner, "erase", gone);
  return due.length;
}

/** Has what was erased, and what a backup brought back, erased again. Gives how much that is. */
export async function findErased(owner: Owner, erased: ErasedIds): Promise<number> {
  let found = 0;
  for await (const ids of erased.all()) {
    const [row] = (await owner.query("select erase_again($1) as found", [ids])) as [{ found: string }];
    found += Number(row.found);
  }
  return found;
}
