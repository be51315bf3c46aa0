import type { HeritageElement, View } from "../heritage-element.ts";
import { part } from "../part.ts";
import type { SharedParts } from "../shared-parts.ts";
import { wordsOfArchive } from "./archive-words.ts";

// biome-ignore lint/suspicious/noExplicitAny: each view knows what its own element found.
type Host = HeritageElement<any>;

/** What the elements of the archive show, by their names. */
const pages = {
  collection: () => part("collection", () => import("./collection-page.ts")),
  item: () => part("item", () => import("./item-page.ts")),
  pictures: () => part("pictures", () => import("./lent-pictures.ts")),
  listing: () => part("listing", () => import("./archive-listing.ts")),
};

/** What pages of the archive take along of what is there already. */
export interface ArchiveParts extends SharedParts {
  readonly wordsOfArchive: typeof wordsOfArchive;
}

/** The view of one element of the archive. Its labels come while it is loaded. */
export async function viewOf(name: string, host: Host, shared: SharedParts): Promise<View<never>> {
  const words = wordsOfArchive(host.reader.labels.lang);
  const { view } = await pages[name as keyof typeof pages]();
  await words;
  return view(host, { ...shared, wordsOfArchive }) as unknown as View<never>;
}
