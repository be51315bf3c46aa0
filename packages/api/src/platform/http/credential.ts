import { hashOfKey } from "../access-key.ts";
import type { Doors } from "../database/doors.ts";
import { errors } from "../errors.ts";
import { anonymous, type Viewer } from "../viewer.ts";

/** Who sends a request. A key that is not valid is refused, never taken for an anonymous visit. */
export async function viewerOf(authorization: string | undefined, doors: Doors): Promise<Viewer> {
  if (authorization === undefined) return anonymous;
  const [, key] = /^Bearer +(\S{1,200})$/i.exec(authorization.trim()) ?? [];
  if (key === undefined)
    throw errors.unauthenticated("The Authorization header must read `Bearer <access key>`.");
  const found = await doors.viewerOfKey(hashOfKey(key));
  if (!found) throw errors.unauthenticated("This access key is not known or was revoked.");
  return { kind: "key", ...found };
}
