import { Readable } from "node:stream";
import type { FileStore } from "./file-store.ts";
import { idsNamedIn, nameOfId } from "./id-names.ts";

/** What a file holds: its name tells all. */
const content = "closed";

/** What was closed, and when: whole seconds since 1970. */
export interface Closing {
  uuid: string;
  second: number;
}

/**
 * The ids of what was closed, each with when, kept outside of the database: a backup of it that is put back would open what
 * was closed since.
 */
export class ClosedIds {
  readonly #store: FileStore | undefined;

  /** Without a store nothing is kept: for whoever makes the parts of the service and runs no workers. */
  constructor(store?: FileStore) {
    this.#store = store;
  }

  /** Remembers when it was closed, instead of when it was closed before. */
  async keep({ uuid, second }: Closing, before: number | null): Promise<void> {
    if (!this.#store) throw new Error("There is no store in which to remember what was closed.");
    await this.#store.put(nameOfId(uuid, digitsOf(second)), Readable.from([content]), content.length);
    if (before !== null && before !== second) await this.#store.remove(nameOfId(uuid, digitsOf(before)));
  }

  /** All of them, some at a time. */
  async *all(): AsyncIterable<Closing[]> {
    for await (const some of idsNamedIn(this.#store))
      yield some.map(({ uuid, digits }) => ({ uuid, second: Number.parseInt(digits, 16) }));
  }
}

const digitsOf = (second: number): string => second.toString(16).padStart(8, "0");
