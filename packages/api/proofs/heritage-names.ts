// What rows of heritage are called in what the proof says.
import type pg from "pg";
import { idOf } from "./personas.ts";
import { readRows } from "./read-rows.ts";
import { rowKey } from "./row-keys.ts";
import type { WorldBuilder } from "./world-builder.ts";

const items = [
  "draft item",
  "offered item",
  "accepted item",
  "accepted by both",
  "item for members",
  "item for partners",
  "public item",
  "reviewed item",
  "suspended item",
  "closed by the service",
  "refused item",
  "withdrawn item",
  "deleted item",
  "embargoed item",
  "item of a person",
  "another item of a person",
];
const protocols = ["of members", "of partners", "of everybody", "of everybody at L"];

/** Each row is called after the item, protocol or subject that it belongs to. */
export async function nameHeritage(owner: pg.Client, { world }: WorldBuilder): Promise<void> {
  const rows = await readRows(owner);
  const { labels } = world;
  const nameOf = new Map<unknown, string>();
  for (const name of [
    ...items,
    ...protocols,
    "review",
    "collection",
    "exhibition",
    "vacancy",
    "import of heritage",
    "with an account",
    "of one part",
  ])
    nameOf.set(idOf(name), name);
  for (const item of items) {
    nameOf.set(idOf(`subject of ${item}`), item);
    for (const part of ["face", "hands"]) nameOf.set(idOf(`${item} ${part}`), item);
  }
  for (const { id, item_id } of rows.item_approvals ?? []) nameOf.set(id, nameOf.get(item_id) ?? "");
  for (const [table, all] of Object.entries(rows))
    for (const row of all) {
      const about = [
        row.id,
        row.item_id,
        row.medium_id,
        row.protocol_id,
        row.review_id,
        row.approval_id,
        row.subject_id,
        row.import_id,
        ...((row.item_ids as unknown[] | undefined) ?? []),
      ];
      const name = about.map((id) => nameOf.get(id)).find((found) => found !== undefined);
      if (name && !labels.has(rowKey(table, row))) labels.set(rowKey(table, row), name);
    }
}
