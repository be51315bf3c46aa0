import type { EntityManager } from "typeorm";
import type { Statement } from "../../../platform/database/connections/statement-batch.ts";
import { decodeId, decodeIds } from "../../../platform/graphql/types/ids.ts";
import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { itemMessages } from "../archive.messages.ts";
import type { ItemLinks } from "./link.inputs.ts";

const maxPictures = 50;

/** What an item may be the picture of, by which statements. */
const kinds = [
  {
    prefix: "prog",
    owned:
      "select id from programs where id = any($1::uuid[]) and home_partner_id = $2 and deleted_at is null",
    add: `insert into item_programs (item_id, program_id, pictured_at) select $1, unnest($2::uuid[]), now()
      on conflict (item_id, program_id) do update set pictured_at = excluded.pictured_at`,
    remove: "update item_programs set pictured_at = null where item_id = $1 and program_id = any($2::uuid[])",
  },
  {
    prefix: "part",
    owned: "select id from partners where id = any($1::uuid[]) and id = $2 and deleted_at is null",
    add: `insert into item_partners (item_id, partner_id, pictured_at) select $1, unnest($2::uuid[]), now()
      on conflict (item_id, partner_id) do update set pictured_at = excluded.pictured_at`,
    remove:
      "delete from item_partners where item_id = $1 and partner_id = any($2::uuid[]) and pictured_at is not null",
  },
] as const;

/** What an item becomes the picture of, and of what it is the picture no more. */
export interface PictureChange {
  add: string;
  remove: string;
  added: string[];
  gone: string[];
}

/** What an input changes of that. A picture stands for its holder, and for what its holder organizes. */
export async function readPictures(
  manager: Pick<EntityManager, "query">,
  input: Partial<ItemLinks>,
  holder: string | null,
  errors: UserErrors,
): Promise<PictureChange[]> {
  const [adding, removing] = [input.addPictureOf ?? [], input.removePictureOf ?? []];
  for (const [field, ids] of [
    ["addPictureOf", adding],
    ["removePictureOf", removing],
  ] as const)
    if (ids.length > maxPictures) errors.add("TOO_MANY", [field], messages.tooMany, { limit: maxPictures });
  const changes: PictureChange[] = [];
  const known = new Set<string>();
  for (const { prefix, owned, add, remove } of kinds) {
    const uuids = decodeIds(prefix, adding.slice(0, maxPictures));
    const gone = decodeIds(prefix, removing.slice(0, maxPictures));
    const found = uuids.length > 0 ? ((await manager.query(owned, [uuids, holder])) as { id: string }[]) : [];
    const added = found.map(({ id }) => id);
    for (const id of added) known.add(id);
    if (added.length + gone.length > 0) changes.push({ add, remove, added, gone });
  }
  for (const [index, id] of adding.slice(0, maxPictures).entries())
    if (!kinds.some(({ prefix }) => known.has(decodeId(prefix, id) ?? "")))
      errors.add("NOT_FOUND", ["addPictureOf", index], itemMessages.picturedNotFound);
  return changes;
}

export function pictureStatements(itemId: string, changes: readonly PictureChange[]): Statement[] {
  return changes.flatMap(({ add, remove, added, gone }) => [
    ...(gone.length > 0 ? [{ text: remove, values: [itemId, gone] }] : []),
    ...(added.length > 0 ? [{ text: add, values: [itemId, added] }] : []),
  ]);
}
