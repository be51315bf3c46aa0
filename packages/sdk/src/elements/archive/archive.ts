import type { CollectionFound, ItemFound, ItemsFound } from "../../element-types/found.ts";
import type { AnyElement, View } from "../heritage-element.ts";
import type { LentPictures } from "../lent-picture.ts";
import type { Objections } from "../objection/objections.ts";
import type { SharedParts } from "../shared-parts.ts";
import { type LoadPart, wordsOfArchive } from "./archive-words.ts";
import { dateOf } from "./item-date.ts";

// The hashes of what this file loads; see part.ts.
declare const PARTS: Readonly<Record<string, string>> | undefined;

/** What the elements of the archive show, by their names. */
export interface Shown {
  readonly collection: View<CollectionFound>;
  readonly item: View<ItemFound>;
  readonly listing: View<ItemsFound>;
  readonly objections: Objections;
  readonly pictures: LentPictures;
}

interface Page<Name extends keyof Shown> {
  readonly view: (host: AnyElement, parts: ArchiveParts) => Shown[Name];
}

const pages: { readonly [Name in keyof Shown]: () => Promise<Page<Name>> } = {
  collection: () => import("./collection-page.ts"),
  item: () => import("./item-page.ts"),
  listing: () => import("./archive-listing.ts"),
  objections: () => import("../objection/objections.ts"),
  pictures: () => import("./lent-pictures.ts"),
};

/** What pages of the archive take along of what is there already. */
export interface ArchiveParts extends SharedParts {
  readonly dateOf: typeof dateOf;
  /** The labels of the archive in a language. */
  readonly words: (language: string) => ReturnType<typeof wordsOfArchive>;
}

/** The view of one element of the archive. Its labels come while it is loaded. */
export async function viewOf<Name extends keyof Shown>(
  name: Name,
  host: AnyElement,
  shared: SharedParts,
): Promise<Shown[Name]> {
  const load: LoadPart = (part, from) => shared.part(part, from, PARTS);
  const parts = { ...shared, dateOf, words: (language: string) => wordsOfArchive(language, load) };
  const words = parts.words(host.reader.labels.lang);
  const { view } = await load(name, pages[name]);
  await words;
  return view(host, parts);
}
