import type { Action } from "../../platform/actions/action.ts";
import { decodeId } from "../../platform/graphql/types/ids.ts";
import { homePartner } from "../partners/partner/partners.service.ts";
import { itemMessages } from "./archive.messages.ts";

/** The partner in whose archive an action writes. An administrator of the service writes in none. */
export async function archivePartner(
  action: Action,
  { id, path }: { id: string; path: string[] },
): Promise<string> {
  const home = await homePartner(action, "archives:write", { id, path });
  const [row] = (await action.manager.query(
    "select $1::uuid = any(viewer_partners('archives:write')) as holds",
    [decodeId("part", id) ?? null],
  )) as [{ holds: boolean | null }];
  if (home !== "" && !row.holds) action.errors.add("NOT_YOURS", path, itemMessages.holderNotYours);
  return home;
}
