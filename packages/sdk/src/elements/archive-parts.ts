import type { HeritageElement, View } from "./heritage-element.ts";
import { part } from "./part.ts";
import type { SharedParts } from "./shared-parts.ts";

/** What an element of the archive shows. A page without one loads nothing of it. */
export async function archive<Answer extends object>(
  name: string,
  host: HeritageElement<Answer>,
  parts: SharedParts,
): Promise<View<Answer>> {
  const { viewOf } = await part("archive", () => import("./archive/archive.ts"));
  return viewOf(name, host, parts) as Promise<View<Answer>>;
}
