import { createTestDatabase, type TestDatabase } from "../test/support/test-database.ts";
import { decidesOnSight, rightsThatHeritageDecides } from "./decides.ts";
import { mayNotSee, type Row } from "./may-see.ts";
import { idOf, type Viewer } from "./personas.ts";
import { readRows } from "./read-rows.ts";
import { rowKeys } from "./row-keys.ts";
import { buildWorld } from "./world.ts";
import type { World } from "./world-builder.ts";

export interface BuiltWorld extends World {
  database: TestDatabase;
}

/** A database with the world in it. Nobody stays connected to it, so that it can be copied. */
export async function createWorld(issuer = "https://login.example.org"): Promise<BuiltWorld> {
  const database = await createTestDatabase();
  return { database, ...(await database.asOwner((owner) => buildWorld(owner, issuer))) };
}

/** The same world once more, row for row. */
export const copyOf = ({ urls }: TestDatabase): Promise<TestDatabase> =>
  createTestDatabase(new URL(urls.owner).pathname.slice(1));

// What the service keeps for itself, and shows nobody.
const kept = new Set([
  ...["migrations", "content_version", "search_folding", "audit_head", "token_buckets"],
  "change_clock",
]);

/**
 * A key counts as whoever made it: it approves only where they may, and learns that they do. So their memberships where the
 * key is at home stay in both worlds, though it is shown them in neither.
 */
function decidesItsRights({ partner, madeBy, madeBefore }: Viewer, table: string, row: Row): boolean {
  const makers = [madeBy, madeBefore].flatMap((name) => (name === undefined ? [] : idOf(name)));
  return (
    table === "memberships" &&
    partner !== undefined &&
    row.home_partner_id === idOf(partner) &&
    makers.includes(String(row.person_id))
  );
}

/** The same world as if what this viewer may not see had never been in it: exactly those rows are taken out, but for those that decide what it may do itself. */
export async function withoutHidden(database: TestDatabase, viewer: Viewer): Promise<TestDatabase> {
  const copy = await copyOf(database);
  await copy.asOwner(async (owner) => {
    const rows = await readRows(owner);
    const isHidden = mayNotSee(viewer, rows, new Date());
    const decides = decidesOnSight(viewer, rows, isHidden);
    await owner.query(rightsThatHeritageDecides(rows));
    // Nothing follows from taking a row out: no trigger, no foreign key.
    await owner.query("begin; set local session_replication_role = replica");
    for (const [table, all] of Object.entries(rows)) {
      if (kept.has(table)) continue;
      const keys = rowKeys[table] ?? [];
      const hidden = all.filter(
        (row) => isHidden(table, row) && !decidesItsRights(viewer, table, row) && !decides(table, row),
      );
      for (const row of hidden) {
        const same = keys
          .map((key, place) => `${key}::text is not distinct from $${place + 1}`)
          .join(" and ");
        await owner.query(
          `delete from heritage.${table} where ${same}`,
          keys.map((key) => (row[key] === null ? null : String(row[key]))),
        );
      }
    }
    await owner.query("commit");
  });
  return copy;
}
