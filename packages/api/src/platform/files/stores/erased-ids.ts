import { Readable } from "node:stream";
import type { FileStore } from "./file-store.ts";

/** What stands behind an id in the name of a file, so that the name has the form of every other. */
const mark = "e7a5ed00";
const atOnce = 1000;

/**
 * The ids of what was erased, kept outside of the database: a backup of it that is put back knows nothing of what was
 * erased since, and what it brings back has to be erased again. An id is all that is kept.
 */
export class ErasedIds {
  readonly #store: FileStore | undefined;

  /** Without a store nothing can be erased: for whoever makes the parts of the service and runs no workers. */
  constructor(store?: FileStore) {
    this.#store = store;
  }

  /** Remembers database ids for good. To do so twice is to do it once. */
  async add(uuids: readonly string[]): Promise<void> {
    if (!this.#store) throw new Error("There is no store in which to remember what was erased.");
    for (const uuid of uuids) await this.#store.put(nameOf(uuid), Readable.from([mark]), mark.length);
  }

  /** All of them, some at a time. */
  async *all(): AsyncIterable<string[]> {
    let some: string[] = [];
    for await (const name of this.#store?.names() ?? []) {
      if (!name.endsWith(mark)) continue;
      some.push(uuidOf(name));
      if (some.length === atOnce) {
        yield some;
        some = [];
      }
    }
    if (some.length > 0) yield some;
  }
}

const reversed = (text: string): string => [...text].reverse().join("");

/** Ids begin with the time, and files lie in folders by how their names begin: so it is written backwards. */
const nameOf = (uuid: string): string => `${reversed(uuid.replaceAll("-", ""))}${mark}`;

function uuidOf(name: string): string {
  const hex = reversed(name.slice(0, -mark.length));
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
