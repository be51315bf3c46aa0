import type { AnyElement } from "./heritage-element.ts";
import { part } from "./part.ts";
import type { SharedParts } from "./shared-parts.ts";
import type { Shown } from "./views.ts";

/** What an element shows that most pages have none of: something of the archive, a survey, results, a registration. Other pages load nothing of it. */
export async function laterView<Name extends keyof Shown>(
  name: Name,
  host: AnyElement,
  parts: SharedParts,
): Promise<Shown[Name]> {
  const { viewOf } = await part("views", () => import("./views.ts"));
  return viewOf(name, host, parts);
}
