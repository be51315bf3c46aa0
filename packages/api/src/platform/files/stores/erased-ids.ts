import { Readable } from "node:stream";
import type { FileStore } from "./file-store.ts";
import { idsNamedIn, nameOfId } from "./id-names.ts";

/** What stands behind an id in the name of a file. */
const mark = "e7a5ed00";

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
    for (const uuid of uuids) await this.#store.put(nameOfId(uuid, mark), Readable.from([mark]), mark.length);
  }

  /** All of them, some at a time. */
  async *all(): AsyncIterable<string[]> {
    for await (const some of idsNamedIn(this.#store))
      yield some.filter(({ digits }) => digits === mark).map(({ uuid }) => uuid);
  }
}
