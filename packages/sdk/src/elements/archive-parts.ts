import type { Shown } from "./archive/archive.ts";
import type { AnyElement } from "./heritage-element.ts";
import { part } from "./part.ts";
import type { SharedParts } from "./shared-parts.ts";

/** What an element of the archive shows. A page without one loads nothing of it. */
export async function archive<Name extends keyof Shown>(
  name: Name,
  host: AnyElement,
  parts: SharedParts,
): Promise<Shown[Name]> {
  const { viewOf } = await part("archive", () => import("./archive/archive.ts"));
  return viewOf(name, host, parts);
}
