import type { EntityManager } from "typeorm";
import type { Statement } from "../../../platform/database/connections/statement-batch.ts";
import { decodeId, decodeIds } from "../../../platform/graphql/types/ids.ts";
import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { itemMessages } from "../archive.messages.ts";
import type { ItemLinks } from "./link.inputs.ts";

const maxLinks = 50;

/** What an item may be linked to, by which statements. */
const kinds = [
  {
    add: "addPrograms",
    remove: "removePrograms",
    prefix: "prog",
    seen: "select id from programs where id = any($1::uuid[]) and deleted_at is null",
    unlink: "delete from item_programs where item_id = $1 and program_id = any($2::uuid[])",
    link: "insert into item_programs (item_id, program_id) select $1, unnest($2::uuid[]) on conflict do nothing",
  },
  {
    add: "addSessions",
    remove: "removeSessions",
    prefix: "sess",
    seen: "select id from sessions where id = any($1::uuid[]) and deleted_at is null",
    unlink: "delete from item_sessions where item_id = $1 and session_id = any($2::uuid[])",
    link: "insert into item_sessions (item_id, session_id) select $1, unnest($2::uuid[]) on conflict do nothing",
  },
  {
    add: "addPartners",
    remove: "removePartners",
    prefix: "part",
    seen: "select id from partners where id = any($1::uuid[]) and deleted_at is null",
    unlink: "delete from item_partners where item_id = $1 and partner_id = any($2::uuid[])",
    link: "insert into item_partners (item_id, partner_id) select $1, unnest($2::uuid[]) on conflict do nothing",
  },
] as const;

export interface LinkChange {
  link: string;
  unlink: string;
  added: string[];
  gone: string[];
}

/** What an input links and unlinks. Only what its writer sees can be linked. */
export async function readLinks(
  manager: Pick<EntityManager, "query">,
  input: Partial<ItemLinks>,
  errors: UserErrors,
): Promise<LinkChange[]> {
  const changes: LinkChange[] = [];
  for (const { add, remove, prefix, link, unlink, ...kind } of kinds) {
    const [added, gone] = [input[add] ?? [], input[remove] ?? []];
    for (const [field, ids] of [
      [add, added],
      [remove, gone],
    ] as const)
      if (ids.length > maxLinks) errors.add("TOO_MANY", [field], messages.tooMany, { limit: maxLinks });
    const uuids = added.slice(0, maxLinks).map((id) => decodeId(prefix, id) ?? null);
    const found = await seen(manager, kind.seen, uuids);
    for (const [index, uuid] of uuids.entries())
      if (uuid === null || !found.has(uuid))
        errors.add("NOT_FOUND", [add, index], itemMessages.linkedNotFound);
    if (added.length + gone.length > 0)
      changes.push({
        link,
        unlink,
        added: [...new Set(uuids)].filter((uuid) => uuid !== null),
        gone: decodeIds(prefix, gone.slice(0, maxLinks)),
      });
  }
  return changes;
}

async function seen(
  manager: Pick<EntityManager, "query">,
  text: string,
  ids: (string | null)[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = (await manager.query(text, [ids])) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
}

export function linkStatements(itemId: string, changes: LinkChange[]): Statement[] {
  return changes.flatMap(({ link, unlink, added, gone }) => [
    ...(gone.length > 0 ? [{ text: unlink, values: [itemId, gone] }] : []),
    ...(added.length > 0 ? [{ text: link, values: [itemId, added] }] : []),
  ]);
}
